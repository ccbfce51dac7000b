/** What Bulgarian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Bulgarian. */
export const bulgarian: Vocabulary = {
  language: 'bg',
  byline: list(`
    от:, текст:, автор:, автори:
  `),
  by: list(`
    от
  `),
  role: list(`
    журналист, кореспондент, репортер, редактор
  `),
  desk: list(`
    редакцията, екип
  `),
  topics: list(`
    тагове, етикети, ключови думи, теми, още по темата, категория
  `),
  home: list(`
    начало, начална страница
  `),
  published: list(`
    публикувано, публикувана, публикувано на, публикуване
  `),
  updated: list(`
    обновено, обновена, последна промяна, актуализирано, последна актуализация
  `),
  sections: list(`
    българия, свят, политика, икономика, спорт, култура, общество, бизнес, мнения, новини,
    криминално, здраве
  `)
}
