/** What Serbian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Serbian. */
export const serbian: Vocabulary = {
  language: 'sr',
  published: ['objavljeno', 'објављено', 'postavljeno'],
  updated: ['ažurirano', 'ажурирано', 'poslednja izmena', 'osveženo', 'izmenjeno'],
  byline: ['autor', 'аутор', 'piše', 'пише', 'napisao', 'napisala', 'tekst:'],
  role: ['novinar', 'novinarka', 'новинар', 'дописник', 'dopisnik', 'urednik', 'urednica'],
  desk: ['redakcija', 'редакција', 'agencije'],
  topics: ['tagovi', 'тагови', 'oznake', 'ključne reči', 'teme', 'tag', 'kategorija'],
  home: ['naslovna', 'насловна', 'početna', 'почетна'],
  sections: [
    'vesti',
    'вести',
    'politika',
    'политика',
    'svet',
    'свет',
    'društvo',
    'друштво',
    'ekonomija',
    'економија',
    'sport',
    'спорт',
    'kultura',
    'култура',
    'hronika',
    'region',
    'biznis'
  ]
}
