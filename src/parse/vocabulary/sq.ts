/** What Albanian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Albanian. */
export const albanian: Vocabulary = {
  language: 'sq',
  share: list(`
    shpërndaje, shpërndaj, ndaje
  `),
  subscribe: list(`
    abonohu, kyçu, regjistrohu
  `),
  advert: list(`
    reklamë
  `),
  related: list(`
    lexo më shumë, lexo edhe, lexoni edhe, lexo gjithashtu, lajme të ngjashme, të ngjashme,
    më të lexuarat, lajmet e fundit, më shumë, foto, video
  `),
  comments: list(`
    komente, komento, lër një koment
  `),
  navigation: list(`
    kërko, menyja, rreth nesh, kontakt
  `),
  rights: list(`
    të gjitha të drejtat e rezervuara
  `),
  captionCredit: list(`
    foto, foto:, burimi
  `),
  byline: list(`
    nga:, autor:, shkruan, shkruan:
  `),
  role: list(`
    gazetar, gazetare, korrespondent
  `),
  desk: list(`
    redaksia
  `),
  home: list(`
    kreu, ballina
  `),
  published: list(`
    publikuar, publikuar më
  `),
  updated: list(`
    përditësuar
  `),
  sections: list(`
    shqipëri, kosovë, botë, politikë, ekonomi, sport, kulturë, kronikë, aktualitet, rajon,
    opinion, lajme, shëndetësi
  `),
  and: list('dhe'),
  at: list('në, nga'),
  for: list('për'),
  with: list('me')
}
