/** What Malay-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Malay. */
export const malay: Vocabulary = {
  language: 'ms',
  share: list(`
    kongsi, kongsikan, kongsi artikel ini, salin pautan
  `),
  subscribe: list(`
    log masuk, daftar, langgan
  `),
  advert: list(`
    iklan
  `),
  cookies: list(`
    dasar privasi, polisi privasi, notis privasi
  `),
  related: list(`
    baca lagi, baca juga, berita berkaitan, artikel berkaitan, berita terkini, terkini,
    paling popular, lagi berita, lebih lanjut
  `),
  comments: list(`
    komen, ulasan
  `),
  follow: list(`
    ikuti kami, hubungi kami
  `),
  navigation: list(`
    laman utama, carian, cari, tentang kami
  `),
  tools: list(`
    cetak
  `),
  rights: list(`
    hak cipta terpelihara, hakcipta terpelihara
  `),
  ownText: list(`
    artikel ini, berita ini,
    pembetulan:, ralat:, nota editor, versi terdahulu
  `),
  captionCredit: list(`
    gambar, gambar oleh, foto, sumber, gambar hiasan
  `),
  captionOpening: list(`
    gambar hiasan, gambar fail
  `),
  byline: list(`
    oleh, oleh:, laporan:
  `),
  role: list(`
    wartawan, pengarang
  `),
  desk: list(`
    wartawan kami
  `),
  home: list(`
    utama, laman utama
  `),
  published: list(`
    diterbitkan, disiarkan
  `),
  updated: list(`
    dikemas kini, kemaskini terakhir
  `),
  sections: list(`
    nasional, dunia, sukan, politik, ekonomi, jenayah, mahkamah, hiburan, wilayah, semasa,
    tempatan, pendidikan, umum, rencana, berita
  `),
  and: list('dan'),
  at: list('di, dari'),
  for: list('untuk'),
  with: list('dengan'),
  ago: list('lalu, semalam')
}
