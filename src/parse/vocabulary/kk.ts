/** What Kazakh-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Kazakh. */
export const kazakh: Vocabulary = {
  language: 'kk',
  share: list(`
    бөлісу, бөлісіңіз, сілтемені көшіру
  `),
  subscribe: list(`
    кіру, тіркелу, жазылу
  `),
  advert: list(`
    жарнама
  `),
  related: list(`
    толығырақ, тағы оқыңыз, сондай-ақ оқыңыз, ұқсас жаңалықтар, соңғы жаңалықтар, көп оқылған,
    танымал, видео, фото
  `),
  comments: list(`
    пікірлер, пікір қалдыру
  `),
  navigation: list(`
    мәзір, іздеу, біз туралы, байланыс
  `),
  rights: list(`
    барлық құқықтар қорғалған, барлық құқық қорғалған
  `),
  captionCredit: list(`
    сурет, фото, фото:, сурет:, дереккөз
  `),
  byline: list(`
    авторы, авторы:, автор
  `),
  role: list(`
    тілші, журналист
  `),
  home: list(`
    басты бет
  `),
  published: list(`
    жарияланды, жарияланған
  `),
  updated: list(`
    жаңартылды
  `),
  sections: list(`
    саясат, экономика, қоғам, әлем, спорт, мәдениет, оқиға, ғылым, білім, денсаулық, өңірлер,
    қазақстан, жаңалықтар
  `),
  and: list('және')
}
