/** What Finnish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Finnish. */
export const finnish: Vocabulary = {
  language: 'fi',
  byline: list(`
    kirjoittaja, teksti:
  `),
  role: list(`
    toimittaja, kirjeenvaihtaja, päätoimittaja
  `),
  desk: list(`
    toimitus, stt
  `),
  topics: list(`
    aiheet, avainsanat, asiasanat, lisää aiheesta, tagit
  `),
  home: list(`
    etusivu, koti
  `),
  published: list(`
    julkaistu, julkaisuaika, julkaisupäivä
  `),
  updated: list(`
    päivitetty, muokattu, viimeksi päivitetty
  `),
  sections: list(`
    kotimaa, ulkomaat, politiikka, talous, urheilu, kulttuuri, uutiset, tiede, mielipide
  `)
}
