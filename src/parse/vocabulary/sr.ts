/** What Serbian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Serbian. */
export const serbian: Vocabulary = {
  language: 'sr',
  byline: list(`
    autor, аутор, piše, пише, napisao, napisala, tekst:
  `),
  role: list(`
    novinar, novinarka, новинар, дописник, dopisnik, urednik, urednica
  `),
  desk: list(`
    redakcija, редакција, agencije
  `),
  topics: list(`
    tagovi, тагови, oznake, ključne reči, teme, tag, kategorija
  `),
  home: list(`
    naslovna, насловна, početna, почетна
  `),
  published: list(`
    objavljeno, објављено, postavljeno
  `),
  updated: list(`
    ažurirano, ажурирано, poslednja izmena, osveženo, izmenjeno
  `),
  sections: list(`
    vesti, вести, politika, политика, svet, свет, društvo, друштво, ekonomija, економија, sport,
    спорт, kultura, култура, hronika, region, biznis
  `)
}
