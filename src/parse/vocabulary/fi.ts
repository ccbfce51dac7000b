/** What Finnish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Finnish. */
export const finnish: Vocabulary = {
  language: 'fi',
  published: ['julkaistu', 'julkaisuaika', 'julkaisupäivä'],
  updated: ['päivitetty', 'muokattu', 'viimeksi päivitetty'],
  byline: ['kirjoittaja', 'teksti:'],
  role: ['toimittaja', 'kirjeenvaihtaja', 'päätoimittaja'],
  desk: ['toimitus', 'stt'],
  topics: ['aiheet', 'avainsanat', 'asiasanat', 'lisää aiheesta', 'tagit'],
  home: ['etusivu', 'koti'],
  sections: [
    'kotimaa',
    'ulkomaat',
    'politiikka',
    'talous',
    'urheilu',
    'kulttuuri',
    'uutiset',
    'tiede',
    'mielipide'
  ]
}
