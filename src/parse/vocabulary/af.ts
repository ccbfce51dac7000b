/** What Afrikaans-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Afrikaans. */
export const afrikaans: Vocabulary = {
  language: 'af',
  share: list(`
    deel, deel op facebook, deel hierdie artikel
  `),
  subscribe: list(`
    teken in, meld aan, registreer
  `),
  advert: list(`
    advertensie
  `),
  related: list(`
    lees meer, lees ook, lees verder, verwante artikels, verwante stories, meer, gewildste,
    jongste nuus, mees gelees
  `),
  comments: list(`
    kommentaar, lewer kommentaar
  `),
  navigation: list(`
    kieslys, soek, oor ons, kontak ons
  `),
  rights: list(`
    alle regte voorbehou
  `),
  captionCredit: list(`
    foto, foto:, foto’s, bron
  `),
  byline: list(`
    deur, geskryf deur
  `),
  role: list(`
    joernalis, verslaggewer, redakteur
  `),
  home: list(`
    tuis, tuisblad
  `),
  published: list(`
    gepubliseer
  `),
  updated: list(`
    opgedateer, bygewerk
  `),
  sections: list(`
    nuus, suid-afrika, wêreld, politiek, sake, ekonomie, sport, vermaak, menings, misdaad,
    gesondheid, leefstyl
  `),
  and: list('en'),
  at: list('in, uit'),
  for: list('vir'),
  with: list('met'),
  of: list('van'),
  on: list('op')
}
