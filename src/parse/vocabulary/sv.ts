/** What Swedish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Swedish. */
export const swedish: Vocabulary = {
  language: 'sv',
  published: ['publicerad', 'publicerat', 'publicerades', 'publicerad den'],
  updated: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'ändrad'],
  byline: ['skriven av', 'författare', 'av:', 'text:'],
  by: ['av'],
  role: ['reporter', 'redaktör', 'journalist', 'korrespondent', 'krönikör'],
  desk: ['redaktionen', 'tt', 'nyhetsredaktionen'],
  topics: ['ämnen', 'taggar', 'läs mer om', 'nyckelord', 'kategori'],
  home: ['hem', 'startsida', 'start'],
  sections: [
    'inrikes',
    'utrikes',
    'ekonomi',
    'sport',
    'kultur',
    'nöje',
    'politik',
    'världen',
    'nyheter',
    'lokalt',
    'åsikt',
    'opinion',
    'sverige',
    'näringsliv'
  ]
}
