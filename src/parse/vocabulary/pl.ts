/** What Polish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Polish. */
export const polish: Vocabulary = {
  language: 'pl',
  byline: list(`
    autor, autorka, autorzy, opracował, opracowała, rozmawiał, rozmawiała, oprac, tekst:, oprac.
  `),
  by: list(`
    przez
  `),
  role: list(`
    dziennikarz, dziennikarka, redaktor, redaktorka, korespondent, reporter
  `),
  desk: list(`
    redakcja, red
  `),
  topics: list(`
    tagi, tematy, słowa kluczowe, więcej na temat, kategorie, kategoria, dział
  `),
  home: list(`
    strona główna, start, home, główna
  `),
  published: list(`
    opublikowano, data publikacji, publikacja, dodano, data dodania, data utworzenia,
    opublikowany
  `),
  updated: list(`
    aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, zmodyfikowano
  `),
  sections: list(`
    polityka, gospodarka, kraj, świat, sport, kultura, społeczeństwo, nauka, zdrowie, biznes,
    polska, wiadomości, opinie, technologie, region, finanse, wydarzenia
  `)
}
