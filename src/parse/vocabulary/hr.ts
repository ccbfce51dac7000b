/** What Croatian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Croatian. */
export const croatian: Vocabulary = {
  language: 'hr',
  byline: list(`
    autor, autorica, piše, napisao, napisala, tekst:
  `),
  role: list(`
    novinar, novinarka, urednik, urednica, dopisnik
  `),
  desk: list(`
    redakcija, hina
  `),
  topics: list(`
    oznake, ključne riječi, teme, tagovi, kategorija, tagirano
  `),
  home: list(`
    naslovnica, početna
  `),
  published: list(`
    objavljeno, objavljeno u, objava
  `),
  updated: list(`
    ažurirano, zadnja izmjena, osvježeno, izmjena
  `),
  sections: list(`
    vijesti, hrvatska, svijet, politika, gospodarstvo, sport, kultura, društvo, regija, biznis,
    crna kronika
  `)
}
