/** What Polish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Polish. */
export const polish: Vocabulary = {
  language: 'pl',
  published: [
    'opublikowano',
    'data publikacji',
    'publikacja',
    'dodano',
    'data dodania',
    'data utworzenia',
    'opublikowany'
  ],
  updated: [
    'aktualizacja',
    'zaktualizowano',
    'ostatnia aktualizacja',
    'data aktualizacji',
    'zmodyfikowano'
  ],
  byline: [
    'autor',
    'autorka',
    'autorzy',
    'opracował',
    'opracowała',
    'rozmawiał',
    'rozmawiała',
    'oprac',
    'tekst:',
    'oprac.'
  ],
  by: ['przez'],
  role: ['dziennikarz', 'dziennikarka', 'redaktor', 'redaktorka', 'korespondent', 'reporter'],
  desk: ['redakcja', 'red'],
  topics: [
    'tagi',
    'tematy',
    'słowa kluczowe',
    'więcej na temat',
    'kategorie',
    'kategoria',
    'dział'
  ],
  home: ['strona główna', 'start', 'home', 'główna'],
  sections: [
    'polityka',
    'gospodarka',
    'kraj',
    'świat',
    'sport',
    'kultura',
    'społeczeństwo',
    'nauka',
    'zdrowie',
    'biznes',
    'polska',
    'wiadomości',
    'opinie',
    'technologie',
    'region',
    'finanse',
    'wydarzenia'
  ]
}
