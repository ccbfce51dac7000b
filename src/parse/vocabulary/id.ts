/** What Indonesian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Indonesian. */
export const indonesian: Vocabulary = {
  language: 'id',
  byline: list(`
    penulis, pewarta, ditulis oleh, reporter:, oleh:
  `),
  by: list(`
    oleh
  `),
  role: list(`
    jurnalis, wartawan, reporter, pewarta, kontributor, editor
  `),
  desk: list(`
    redaksi, tim redaksi, tim liputan
  `),
  topics: list(`
    tag, tags, topik, kata kunci, baca juga, kategori
  `),
  home: list(`
    beranda, home
  `),
  published: list(`
    diterbitkan, dipublikasikan, tanggal terbit, diposting
  `),
  updated: list(`
    diperbarui, pembaruan, terakhir diperbarui, update, diupdate
  `),
  sections: list(`
    nasional, internasional, ekonomi, olahraga, politik, hukum, daerah, dunia, hiburan, bisnis,
    teknologi, kesehatan, budaya, berita, news
  `)
}
