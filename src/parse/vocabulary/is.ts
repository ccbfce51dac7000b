/** What Icelandic-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Icelandic. */
export const icelandic: Vocabulary = {
  language: 'is',
  share: list(`
    deila, deila á facebook, afrita tengil, senda
  `),
  subscribe: list(`
    innskráning, skrá inn, áskrift, nýskráning
  `),
  advert: list(`
    auglýsing
  `),
  related: list(`
    lesa meira, lesa einnig, sjá einnig, tengdar fréttir, tengt efni, mest lesið, nýjast,
    nýjustu fréttir, fleiri fréttir, myndir, myndband
  `),
  comments: list(`
    ummæli, athugasemdir, skrifa athugasemd
  `),
  navigation: list(`
    leita, leit, valmynd, um okkur, hafa samband
  `),
  rights: list(`
    allur réttur áskilinn
  `),
  captionCredit: list(`
    mynd, mynd/, ljósmynd, ljósmynd/, ljósmyndari
  `),
  byline: list(`
    höfundur, höfundur:
  `),
  role: list(`
    blaðamaður, fréttamaður, ritstjóri
  `),
  desk: list(`
    ritstjórn
  `),
  home: list(`
    forsíða
  `),
  published: list(`
    birt, birtist
  `),
  updated: list(`
    uppfært
  `),
  sections: list(`
    innlent, erlent, íþróttir, viðskipti, menning, fréttir, stjórnmál, skoðun, veður, tækni,
    heilsa, lífið
  `),
  and: list('og'),
  at: list('í, á, frá'),
  for: list('fyrir'),
  with: list('með')
}
