/** What Filipino-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Filipino. */
export const filipino: Vocabulary = {
  language: 'tl',
  share: list(`
    ibahagi, i-share
  `),
  subscribe: list(`
    mag-subscribe, mag-login
  `),
  related: list(`
    basahin din, basahin, magbasa pa, kaugnay na balita, iba pang balita, pinakabago, panoorin
  `),
  comments: list(`
    mga komento, mag-komento
  `),
  navigation: list(`
    maghanap, tungkol sa amin
  `),
  captionCredit: list(`
    kuha ni, larawan, larawan ni, larawan mula sa
  `),
  byline: list(`
    ni:, ulat ni, isinulat ni
  `),
  role: list(`
    mamamahayag, tagapag-ulat
  `),
  published: list(`
    inilathala, nai-publish
  `),
  updated: list(`
    na-update
  `),
  sections: list(`
    balita, bansa, mundo, palakasan, pulitika, negosyo, libangan, metro, probinsiya, opinyon,
    showbiz
  `),
  at: list('sa'),
  for: list('para sa')
}
