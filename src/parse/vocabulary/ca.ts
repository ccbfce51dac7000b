/** What Catalan-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Catalan. */
export const catalan: Vocabulary = {
  language: 'ca',
  published: ['publicat', 'publicat el', 'data de publicació'],
  updated: ['actualitzat', 'actualitzat el', 'darrera actualització', 'última actualització'],
  byline: ['escrit per', 'redactat per', 'text:', 'autor:'],
  by: ['per'],
  role: [
    'periodista',
    'corresponsal',
    'redactor',
    'redactora',
    'enviat especial',
    'enviada especial'
  ],
  desk: ['redacció', 'la redacció', 'agències', 'acn'],
  topics: ['etiquetes', 'temes', 'paraules clau', 'arxivat a', 'més sobre'],
  home: ['inici', 'portada'],
  sections: [
    'política',
    'economia',
    'esports',
    'cultura',
    'societat',
    'internacional',
    'món',
    'catalunya',
    'opinió',
    'comarques',
    'notícies'
  ]
}
