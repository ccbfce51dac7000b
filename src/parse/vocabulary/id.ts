/** What Indonesian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Indonesian. */
export const indonesian: Vocabulary = {
  language: 'id',
  published: ['diterbitkan', 'dipublikasikan', 'tanggal terbit', 'diposting'],
  updated: ['diperbarui', 'pembaruan', 'terakhir diperbarui', 'update', 'diupdate'],
  byline: ['penulis', 'pewarta', 'ditulis oleh', 'reporter:', 'oleh:'],
  by: ['oleh'],
  role: ['jurnalis', 'wartawan', 'reporter', 'pewarta', 'kontributor', 'editor'],
  desk: ['redaksi', 'tim redaksi', 'tim liputan'],
  topics: ['tag', 'tags', 'topik', 'kata kunci', 'baca juga', 'kategori'],
  home: ['beranda', 'home'],
  sections: [
    'nasional',
    'internasional',
    'ekonomi',
    'olahraga',
    'politik',
    'hukum',
    'daerah',
    'dunia',
    'hiburan',
    'bisnis',
    'teknologi',
    'kesehatan',
    'budaya',
    'berita',
    'news'
  ]
}
