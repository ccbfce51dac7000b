/** What Catalan-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Catalan. */
export const catalan: Vocabulary = {
  language: 'ca',
  byline: list(`
    escrit per, redactat per, text:, autor:
  `),
  by: list(`
    per
  `),
  role: list(`
    periodista, corresponsal, redactor, redactora, enviat especial, enviada especial
  `),
  desk: list(`
    redacció, la redacció, agències, acn
  `),
  topics: list(`
    etiquetes, temes, paraules clau, arxivat a, més sobre
  `),
  home: list(`
    inici, portada
  `),
  published: list(`
    publicat, publicat el, data de publicació
  `),
  updated: list(`
    actualitzat, actualitzat el, darrera actualització, última actualització
  `),
  sections: list(`
    política, economia, esports, cultura, societat, internacional, món, catalunya, opinió,
    comarques, notícies
  `)
}
