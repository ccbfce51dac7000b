/** What Georgian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Georgian. */
export const georgian: Vocabulary = {
  language: 'ka',
  share: list(`
    გაზიარება, გააზიარე, ფეისბუქი
  `),
  subscribe: list(`
    შესვლა, რეგისტრაცია, გამოწერა
  `),
  advert: list(`
    რეკლამა
  `),
  related: list(`
    წაიკითხეთ ასევე, წაიკითხე მეტი, მსგავსი სიახლეები, მეტი, ბოლო ამბები, პოპულარული, ვიდეო,
    ფოტო
  `),
  comments: list(`
    კომენტარები, კომენტარი
  `),
  navigation: list(`
    მენიუ, ძებნა, ჩვენ შესახებ, კონტაქტი
  `),
  rights: list(`
    ყველა უფლება დაცულია
  `),
  captionCredit: list(`
    ფოტო, ფოტო:, წყარო
  `),
  byline: list(`
    ავტორი, ავტორი:
  `),
  role: list(`
    ჟურნალისტი, კორესპონდენტი
  `),
  home: list(`
    მთავარი
  `),
  published: list(`
    გამოქვეყნდა
  `),
  updated: list(`
    განახლდა
  `),
  sections: list(`
    საქართველო, მსოფლიო, პოლიტიკა, ეკონომიკა, საზოგადოება, სპორტი, კულტურა, სამართალი, რეგიონი,
    ახალი ამბები
  `),
  and: list('და')
}
