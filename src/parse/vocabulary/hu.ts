/** What Hungarian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Hungarian. */
export const hungarian: Vocabulary = {
  language: 'hu',
  byline: list(`
    írta, szerző, szerzők, szöveg:
  `),
  role: list(`
    újságíró, tudósító, szerkesztő, főszerkesztő, riporter
  `),
  desk: list(`
    szerkesztőség, mti, a szerkesztőség
  `),
  topics: list(`
    címkék, témák, kulcsszavak, tagek, kategória, rovat
  `),
  home: list(`
    címlap, kezdőlap, főoldal
  `),
  published: list(`
    közzétéve, publikálva, létrehozva
  `),
  updated: list(`
    frissítve, módosítva, utolsó frissítés, frissítés
  `),
  sections: list(`
    belföld, külföld, gazdaság, sport, kultúra, politika, világ, tudomány, vélemény, közélet,
    hírek
  `)
}
