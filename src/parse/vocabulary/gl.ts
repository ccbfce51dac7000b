/** What Galician-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Galician. */
export const galician: Vocabulary = {
  language: 'gl',
  share: list(`
    compartir, comparte
  `),
  related: list(`
    ler máis, le tamén, máis información, noticias relacionadas, o máis lido, últimas noticias,
    máis
  `),
  comments: list(`
    comentarios, comentar
  `),
  navigation: list(`
    menú, buscar, contacto, quen somos
  `),
  rights: list(`
    todos os dereitos reservados
  `),
  ownText: list(`
    este artigo, esta nova,
    corrección:, unha versión anterior
  `),
  captionCredit: list(`
    foto, foto:, imaxe, imaxe:, fonte
  `),
  byline: list(`
    por:, redactor:
  `),
  desk: list(`
    redacción
  `),
  home: list(`
    inicio, portada
  `),
  published: list(`
    publicado, publicado o
  `),
  updated: list(`
    actualizado, actualizado o
  `),
  sections: list(`
    galicia, política, economía, sociedade, deportes, cultura, mundo, comarcas, sucesos,
    opinión, novas
  `),
  at: list('en, desde'),
  for: list('para'),
  with: list('con'),
  the: list('o, a, os, as'),
  from: list('de'),
  to: list('a, ao')
}
