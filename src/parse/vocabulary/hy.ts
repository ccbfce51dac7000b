/** What Armenian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Armenian. */
export const armenian: Vocabulary = {
  language: 'hy',
  share: list(`
    կիսվել, տարածել
  `),
  subscribe: list(`
    մուտք, գրանցվել, բաժանորդագրվել
  `),
  advert: list(`
    գովազդ
  `),
  related: list(`
    կարդալ ավելին, կարդացեք նաև, կարդացեք նաեւ, ավելին, առնչվող նորություններ, վերջին լուրեր,
    ամենաընթերցվածը, տեսանյութ, լուսանկարներ
  `),
  comments: list(`
    մեկնաբանություններ, մեկնաբանել
  `),
  navigation: list(`
    որոնել, որոնում, մեր մասին, կապ
  `),
  rights: list(`
    բոլոր իրավունքները պաշտպանված են
  `),
  captionCredit: list(`
    լուսանկարը, լուսանկար, լուսանկարը՝, աղբյուր
  `),
  byline: list(`
    հեղինակ, հեղինակ՝
  `),
  home: list(`
    գլխավոր
  `),
  published: list(`
    հրապարակվել է, հրապարակված է
  `),
  updated: list(`
    թարմացվել է
  `),
  sections: list(`
    հայաստան, աշխարհ, քաղաքականություն, տնտեսություն, հասարակություն, սպորտ, մշակույթ, արցախ,
    իրավունք, լուրեր
  `),
  and: list('և')
}
