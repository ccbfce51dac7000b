/** What Norwegian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Norwegian. */
export const norwegian: Vocabulary = {
  language: 'nb',
  byline: list(`
    skrevet av, forfatter, av:, tekst:
  `),
  by: list(`
    av
  `),
  role: list(`
    journalist, redaktør, korrespondent, reporter
  `),
  desk: list(`
    redaksjonen, ntb
  `),
  topics: list(`
    emner, stikkord, les mer om, tema, kategori
  `),
  home: list(`
    forsiden, forside, hjem
  `),
  published: list(`
    publisert, publisert kl, lagt ut
  `),
  updated: list(`
    oppdatert, sist oppdatert, sist endret, oppdatert kl
  `),
  sections: list(`
    innenriks, utenriks, politikk, økonomi, sport, kultur, nyheter, verden, norge, næringsliv,
    meninger
  `)
}
