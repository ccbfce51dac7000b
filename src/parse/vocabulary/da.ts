/** What Danish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Danish. */
export const danish: Vocabulary = {
  language: 'da',
  published: ['offentliggjort', 'publiceret', 'udgivet', 'oprettet'],
  updated: ['opdateret', 'sidst opdateret', 'senest opdateret', 'ændret'],
  byline: ['skrevet af', 'forfatter', 'af:', 'tekst:'],
  by: ['af'],
  role: ['journalist', 'redaktør', 'reporter', 'korrespondent', 'kommentator'],
  desk: ['redaktionen', 'ritzau'],
  topics: ['emner', 'emneord', 'tags', 'læs mere om', 'kategori'],
  home: ['forside', 'forsiden', 'hjem'],
  sections: [
    'indland',
    'udland',
    'politik',
    'økonomi',
    'erhverv',
    'sport',
    'kultur',
    'nyheder',
    'samfund',
    'debat',
    'verden',
    'danmark',
    'lokalt'
  ]
}
