/** What Estonian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Estonian. */
export const estonian: Vocabulary = {
  language: 'et',
  share: list(`
    jaga, jaga facebookis, jaga artiklit, kopeeri link, saada
  `),
  subscribe: list(`
    logi sisse, registreeru, telli, uudiskiri, liitu uudiskirjaga
  `),
  advert: list(`
    reklaam
  `),
  cookies: list(`
    küpsised, privaatsuspoliitika, nõustun
  `),
  related: list(`
    loe ka, loe lisaks, loe edasi, loe veel, seotud lood, seotud artiklid, enim loetud,
    viimased uudised, värsked uudised, galerii, video, populaarsed,
    loe lähemalt, samal teemal
  `),
  comments: list(`
    kommentaarid, kommenteeri, lisa kommentaar
  `),
  follow: list(`
    jälgi meid, kontakt, kontaktid
  `),
  navigation: list(`
    menüü, otsi, otsing, meist, liigu sisu juurde,
    avaleht
  `),
  tools: list(`
    prindi, trüki, kuula,
    salvesta, sulge, vihje toimetusele
  `),
  rights: list(`
    kõik õigused kaitstud, autoriõigused
  `),
  captionCredit: list(`
    foto, foto:, pilt,
    autor/allikas, allikas, fotod
  `),
  captionOpening: list(`
    foto on illustreeriv, pilt on illustreeriv
  `),
  byline: list(`
    autor, autor:, kirjutas,
    tekst:, autorid:
  `),
  role: list(`
    ajakirjanik, reporter, toimetaja
  `),
  desk: list(`
    toimetus
  `),
  topics: list(`
    märksõnad, teemad
  `),
  home: list(`
    avaleht, esileht
  `),
  published: list(`
    avaldatud
  `),
  updated: list(`
    uuendatud, muudetud
  `),
  sections: list(`
    eesti, välismaa, välisuudised, majandus, poliitika, sport, kultuur, arvamus, teadus, tervis,
    krimi, haridus, keskkond, tallinn, tartu, uudised
  `),
  and: list('ja')
}
