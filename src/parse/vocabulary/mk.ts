/** What Macedonian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Macedonian. */
export const macedonian: Vocabulary = {
  language: 'mk',
  share: list(`
    сподели, споделете, сподели на фејсбук, копирај линк
  `),
  subscribe: list(`
    најава, најави се, регистрација, претплата
  `),
  advert: list(`
    реклама, маркетинг
  `),
  cookies: list(`
    колачиња, политика на приватност
  `),
  related: list(`
    прочитајте и, прочитај повеќе, повеќе, поврзани вести, слични вести, најчитани, најново,
    последни вести, видео, фото, галерија
  `),
  comments: list(`
    коментари, коментирај, остави коментар
  `),
  follow: list(`
    следете нè, контакт
  `),
  navigation: list(`
    мени, барај, пребарај, за нас, архива
  `),
  tools: list(`
    печати
  `),
  rights: list(`
    сите права се задржани, сите права задржани
  `),
  captionCredit: list(`
    фото, фото:, извор, извор:
  `),
  byline: list(`
    автор, автор:, пишува, пишува:
  `),
  role: list(`
    новинар, новинарка, дописник
  `),
  desk: list(`
    редакција
  `),
  topics: list(`
    тагови, ознаки
  `),
  home: list(`
    почетна, дома
  `),
  published: list(`
    објавено
  `),
  updated: list(`
    ажурирано, освежено
  `),
  sections: list(`
    македонија, свет, економија, политика, спорт, култура, хроника, балкан, скопје, здравје,
    образование, мислења, вести
  `),
  and: list('и'),
  at: list('во, од'),
  for: list('за'),
  with: list('со')
}
