/** What Croatian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Croatian. */
export const croatian: Vocabulary = {
  language: 'hr',
  published: ['objavljeno', 'objavljeno u', 'objava'],
  updated: ['ažurirano', 'zadnja izmjena', 'osvježeno', 'izmjena'],
  byline: ['autor', 'autorica', 'piše', 'napisao', 'napisala', 'tekst:'],
  role: ['novinar', 'novinarka', 'urednik', 'urednica', 'dopisnik'],
  desk: ['redakcija', 'hina'],
  topics: ['oznake', 'ključne riječi', 'teme', 'tagovi', 'kategorija', 'tagirano'],
  home: ['naslovnica', 'početna'],
  sections: [
    'vijesti',
    'hrvatska',
    'svijet',
    'politika',
    'gospodarstvo',
    'sport',
    'kultura',
    'društvo',
    'regija',
    'biznis',
    'crna kronika'
  ]
}
