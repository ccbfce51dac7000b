/** What Romanian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Romanian. */
export const romanian: Vocabulary = {
  language: 'ro',
  byline: list(`
    scris de, articol de, redactat de, text:, autor:, autori:
  `),
  role: list(`
    jurnalist, jurnalistă, redactor, reporter, corespondent, editor
  `),
  desk: list(`
    redacția, redactia, redacție
  `),
  topics: list(`
    etichete, taguri, tags, cuvinte cheie, teme, categorie, subiecte
  `),
  home: list(`
    acasă, prima pagină, home
  `),
  published: list(`
    publicat, publicat la, publicat pe, publicat în, data publicării, postat
  `),
  updated: list(`
    actualizat, actualizat la, ultima actualizare, ultima modificare
  `),
  sections: list(`
    politică, economie, externe, sport, cultură, social, actualitate, internațional, sănătate,
    știri, eveniment, opinii, justiție
  `)
}
