/** What Swahili-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Swahili. */
export const swahili: Vocabulary = {
  language: 'sw',
  share: list(`
    shiriki, sambaza, tuma
  `),
  subscribe: list(`
    jiandikishe, ingia, jisajili
  `),
  advert: list(`
    tangazo, matangazo
  `),
  related: list(`
    soma zaidi, soma pia, habari zinazohusiana, zaidi, habari za hivi punde, habari zaidi,
    zilizosomwa zaidi, video
  `),
  comments: list(`
    maoni, toa maoni
  `),
  follow: list(`
    tufuate, wasiliana nasi
  `),
  navigation: list(`
    menyu, tafuta, kuhusu sisi,
    nyumbani
  `),
  rights: list(`
    haki zote zimehifadhiwa
  `),
  captionCredit: list(`
    picha, picha:, picha na, chanzo cha picha, maelezo ya picha
  `),
  captionOpening: list(`
    maelezo ya picha
  `),
  byline: list(`
    na mwandishi wetu, mwandishi:, imeandikwa na
  `),
  role: list(`
    mwandishi, mwanahabari
  `),
  home: list(`
    nyumbani, mwanzo
  `),
  published: list(`
    imechapishwa, ilichapishwa
  `),
  updated: list(`
    imesasishwa
  `),
  sections: list(`
    kitaifa, kimataifa, michezo, siasa, uchumi, biashara, afya, elimu, burudani, makala, habari,
    maoni, dunia, afrika
  `)
}
