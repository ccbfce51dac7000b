/** What Hungarian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Hungarian. */
export const hungarian: Vocabulary = {
  language: 'hu',
  published: ['közzétéve', 'publikálva', 'létrehozva'],
  updated: ['frissítve', 'módosítva', 'utolsó frissítés', 'frissítés'],
  byline: ['írta', 'szerző', 'szerzők', 'szöveg:'],
  role: ['újságíró', 'tudósító', 'szerkesztő', 'főszerkesztő', 'riporter'],
  desk: ['szerkesztőség', 'mti', 'a szerkesztőség'],
  topics: ['címkék', 'témák', 'kulcsszavak', 'tagek', 'kategória', 'rovat'],
  home: ['címlap', 'kezdőlap', 'főoldal'],
  sections: [
    'belföld',
    'külföld',
    'gazdaság',
    'sport',
    'kultúra',
    'politika',
    'világ',
    'tudomány',
    'vélemény',
    'közélet',
    'hírek'
  ]
}
