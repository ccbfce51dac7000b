/** What Czech-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Czech. */
export const czech: Vocabulary = {
  language: 'cs',
  byline: list(`
    autorka, připravil, připravila, text:, autor:, autoři:
  `),
  role: list(`
    redaktor, redaktorka, reportér, novinář, novinářka, zpravodaj, komentátor
  `),
  desk: list(`
    redakce, čtk
  `),
  topics: list(`
    témata, štítky, klíčová slova, tagy, rubrika, kategorie
  `),
  home: list(`
    domů, hlavní stránka, úvod, úvodní stránka
  `),
  published: list(`
    publikováno, vydáno, zveřejněno, vytvořeno
  `),
  updated: list(`
    aktualizováno, aktualizace, upraveno, naposledy upraveno
  `),
  sections: list(`
    domácí, zahraničí, svět, ekonomika, sport, kultura, politika, krimi, zprávy, názory, věda,
    regiony, byznys
  `)
}
