/** What Norwegian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Norwegian. */
export const norwegian: Vocabulary = {
  language: 'nb',
  published: ['publisert', 'publisert kl', 'lagt ut'],
  updated: ['oppdatert', 'sist oppdatert', 'sist endret', 'oppdatert kl'],
  byline: ['skrevet av', 'forfatter', 'av:', 'tekst:'],
  by: ['av'],
  role: ['journalist', 'redaktør', 'korrespondent', 'reporter'],
  desk: ['redaksjonen', 'ntb'],
  topics: ['emner', 'stikkord', 'les mer om', 'tema', 'kategori'],
  home: ['forsiden', 'forside', 'hjem'],
  sections: [
    'innenriks',
    'utenriks',
    'politikk',
    'økonomi',
    'sport',
    'kultur',
    'nyheter',
    'verden',
    'norge',
    'næringsliv',
    'meninger'
  ]
}
