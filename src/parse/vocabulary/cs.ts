/** What Czech-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Czech. */
export const czech: Vocabulary = {
  language: 'cs',
  published: ['publikováno', 'vydáno', 'zveřejněno', 'vytvořeno'],
  updated: ['aktualizováno', 'aktualizace', 'upraveno', 'naposledy upraveno'],
  byline: ['autorka', 'připravil', 'připravila', 'text:', 'autor:', 'autoři:'],
  role: ['redaktor', 'redaktorka', 'reportér', 'novinář', 'novinářka', 'zpravodaj', 'komentátor'],
  desk: ['redakce', 'čtk'],
  topics: ['témata', 'štítky', 'klíčová slova', 'tagy', 'rubrika', 'kategorie'],
  home: ['domů', 'hlavní stránka', 'úvod', 'úvodní stránka'],
  sections: [
    'domácí',
    'zahraničí',
    'svět',
    'ekonomika',
    'sport',
    'kultura',
    'politika',
    'krimi',
    'zprávy',
    'názory',
    'věda',
    'regiony',
    'byznys'
  ]
}
