/** How Indonesian-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Indonesian. */
export const indonesian: SpeechVocabulary = {
  language: 'id',
  verbs: list(`
    kata, ujar, tutur, ucap, ungkap, jelas, tegas, papar, imbuh, tambah, terang, sebut, tulis,
    cerita, lanjut, katanya, ujarnya, mengatakan, menyatakan, menegaskan, menjelaskan, menambahkan,
    mengungkapkan, menuturkan, menyebut, menyebutkan, memaparkan, menulis, menjawab, bertanya,
    mengaku, menilai, berharap, mengingatkan, mengimbau, menyampaikan, bercerita, menceritakan,
    berujar
  `),
  framing: [],
  participles: [],
  addressing: [],
  between: list('juga, telah, sudah, kemudian, lalu, tidak, pun, hari, ini'),
  passive: [],
  according: list('menurut'),
  accordingAfter: [],
  pointing: [],
  remarks: list('pernyataan, komentar'),
  he: [],
  she: [],
  it: [],
  they: list('mereka'),
  definite: [],
  prepositions: list(`
    dari, untuk, kepada, dengan, di, ke, pada, dalam, oleh, tentang, menurut, saat, ketika
  `),
  authorship: list('dari, oleh'),
  relatives: list('yang, bahwa, jika, kalau'),
  and: list('dan'),
  conjunctions: list(`
    dan, atau, tetapi, tapi, namun, ketika, saat, bahwa, yang, karena, jika, sementara, serta, untuk
  `),
  roles: list(`
    juru, bicara, menteri, presiden, wakil, perdana, ketua, direktur, utama, kepala, gubernur,
    bupati, wali, kota, camat, anggota, pelatih, pemain, hakim, jaksa, pengacara, analis, ekonom,
    pakar, ahli, profesor, peneliti, dokter, duta, besar, penasihat, calon, penulis, aktor, aktris,
    raja, ratu, paus, uskup, jenderal, kolonel, kapten, kapolres, kapolda, komandan, sekretaris,
    manajer, kapolsek, akp, akbp, kompol, kombes, iptu, ipda, brigjen, kementerian, pemerintah, perusahaan, partai, polisi, warga, petani, nelayan
  `),
  anyRole: [],
  anyBody: [],
  followers: [],
  genitive: [],
  masculine: list('pak, bapak'),
  feminine: list('bu, ibu')
}
