/** How Turkish-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Turkish. */
export const turkish: SpeechVocabulary = {
  language: 'tr',
  verbs: list(`
    diyen, dedi, diyor, dediler, söyledi, söylüyor, belirtti, belirtiyor, açıkladı, ifade etti,
    ifadelerini kullandı, ifadesini kullandı, diye konuştu, şeklinde konuştu, konuştu, vurguladı,
    kaydetti, ekledi, anlattı, anlatıyor, bildirdi, dile getirdi, yazdı, sordu, yanıtını verdi,
    cevabını verdi, yanıtladı, değerlendirmesinde bulundu, değerlendirmesini yaptı, uyarısında bulundu,
    paylaşımında bulundu, iddia etti, savundu, aktardı, hatırlattı, mesajını verdi, diye yazdı, diye ekledi, şöyle konuştu, diye anlattı, dile getiriyor, diye belirtti, sözlerini kullandı
  `),
  framing: list('nitelendirdi, tanımladı'),
  participles: list('diyerek, belirterek, söyleyerek, vurgulayarak, ifade ederek, belirten'),
  addressing: [],
  between: list('da, de, ise, ayrıca, daha, sonra, şöyle, şunları, şu, da'),
  passive: list('edildi'),
  according: [],
  accordingAfter: list('göre'),
  pointing: [],
  remarks: list('açıklama, açıklaması, sözleri, mesaj, paylaşım, yorum'),
  he: list('o'),
  she: [],
  it: [],
  they: list('onlar'),
  definite: [],
  prepositions: list('için, ile, karşı, hakkında, tarafından'),
  authorship: list('tarafından'),
  relatives: list('ki'),
  and: list('ve'),
  conjunctions: list('ve, veya, ama, fakat, ancak, çünkü'),
  roles: list(`
    sözcüsü, bakanı, bakan, başkanı, başkan, cumhurbaşkanı, başbakan, genel, müdürü, vali, valisi,
    milletvekili, lideri, teknik, direktör, oyuncu, hakim, savcı, avukat, avukatı, uzman, uzmanı,
    profesör, doktor, büyükelçi, büyükelçisi, danışmanı, yardımcısı, muhtar, muhtarı, kral, kraliçe, general
  `),
  anyRole: list('lider, bakan, başkan'),
  anyBody: list('şirket, bakanlık, parti'),
  followers: list('sözcüsü'),
  genitive: [],
  masculine: list('kral'),
  feminine: list('kraliçe')
}
