/** What Swedish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Swedish. */
export const swedish: Vocabulary = {
  language: 'sv',
  byline: list(`
    skriven av, författare, av:, text:
  `),
  by: list(`
    av
  `),
  role: list(`
    reporter, redaktör, journalist, korrespondent, krönikör
  `),
  desk: list(`
    redaktionen, tt, nyhetsredaktionen
  `),
  topics: list(`
    ämnen, taggar, läs mer om, nyckelord, kategori
  `),
  home: list(`
    hem, startsida, start
  `),
  published: list(`
    publicerad, publicerat, publicerades, publicerad den
  `),
  updated: list(`
    uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad
  `),
  sections: list(`
    inrikes, utrikes, ekonomi, sport, kultur, nöje, politik, världen, nyheter, lokalt, åsikt,
    opinion, sverige, näringsliv
  `)
}
