/** What Romanian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Romanian. */
export const romanian: Vocabulary = {
  language: 'ro',
  published: ['publicat', 'publicat la', 'publicat pe', 'publicat în', 'data publicării', 'postat'],
  updated: ['actualizat', 'actualizat la', 'ultima actualizare', 'ultima modificare'],
  byline: ['scris de', 'articol de', 'redactat de', 'text:', 'autor:', 'autori:'],
  role: ['jurnalist', 'jurnalistă', 'redactor', 'reporter', 'corespondent', 'editor'],
  desk: ['redacția', 'redactia', 'redacție'],
  topics: ['etichete', 'taguri', 'tags', 'cuvinte cheie', 'teme', 'categorie', 'subiecte'],
  home: ['acasă', 'prima pagină', 'home'],
  sections: [
    'politică',
    'economie',
    'externe',
    'sport',
    'cultură',
    'social',
    'actualitate',
    'internațional',
    'sănătate',
    'știri',
    'eveniment',
    'opinii',
    'justiție'
  ]
}
