/** What Basque-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Basque. */
export const basque: Vocabulary = {
  language: 'eu',
  share: list(`
    partekatu, bidali
  `),
  related: list(`
    irakurri gehiago, irakurri ere, gehiago, lotutako albisteak, irakurrienak, azken albisteak,
    azken orduko
  `),
  comments: list(`
    iruzkinak, iruzkindu
  `),
  navigation: list(`
    menua, bilatu, nor gara, harremanetarako
  `),
  rights: list(`
    eskubide guztiak gordeta
  `),
  captionCredit: list(`
    argazkia, argazkia:, argazkiak, iturria
  `),
  byline: list(`
    egilea, egilea:, testua:
  `),
  role: list(`
    kazetaria, berriemailea
  `),
  desk: list(`
    erredakzioa
  `),
  home: list(`
    hasiera, azala
  `),
  published: list(`
    argitaratua, argitaratze data
  `),
  updated: list(`
    eguneratua
  `),
  sections: list(`
    euskal herria, politika, ekonomia, gizartea, kirolak, kultura, mundua, nafarroa, bizkaia,
    gipuzkoa, araba, iritzia, albisteak
  `),
  and: list('eta')
}
