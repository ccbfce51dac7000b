/** What Lithuanian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Lithuanian. */
export const lithuanian: Vocabulary = {
  language: 'lt',
  share: list(`
    dalintis, dalinkitės, pasidalinti, kopijuoti nuorodą, siųsti
  `),
  subscribe: list(`
    prisijungti, registruotis, prenumerata, prenumeruoti, naujienlaiškis
  `),
  advert: list(`
    reklama
  `),
  cookies: list(`
    slapukai, slapukų politika, privatumo politika, sutinku
  `),
  related: list(`
    skaitykite daugiau, skaitykite taip pat, taip pat skaitykite, plačiau, daugiau,
    susiję straipsniai, susijusios naujienos, skaitomiausi, naujausi, naujienos, populiariausi,
    nuotraukų galerija, vaizdo įrašas,
    skaityti daugiau
  `),
  comments: list(`
    komentarai, komentuoti, rašyti komentarą
  `),
  follow: list(`
    sekite mus, kontaktai
  `),
  navigation: list(`
    meniu, paieška, ieškoti, apie mus, pereiti prie turinio
  `),
  tools: list(`
    spausdinti, klausyti,
    išsaugoti, uždaryti, klausytis
  `),
  rights: list(`
    visos teisės saugomos, visos teisės saugomos.
  `),
  captionCredit: list(`
    nuotr, nuotr., nuotrauka, asmeninio archyvo nuotr, archyvo nuotr
  `),
  captionOpening: list(`
    asociatyvi nuotr
  `),
  byline: list(`
    autorius, autorius:, autorė:, parengė,
    tekstas:, autoriai:
  `),
  role: list(`
    žurnalistas, žurnalistė, korespondentas
  `),
  desk: list(`
    redakcija
  `),
  topics: list(`
    žymos, temos, raktažodžiai
  `),
  home: list(`
    pradžia, pagrindinis, titulinis
  `),
  published: list(`
    paskelbta, publikuota
  `),
  updated: list(`
    atnaujinta
  `),
  sections: list(`
    lietuvoje, lietuva, pasaulyje, užsienis, verslas, ekonomika, sportas, kultūra, politika,
    nuomonės, mokslas, sveikata, kriminalai, švietimas, aplinka, vilnius, kaunas, klaipėda
  `),
  and: list('ir'),
  at: list('iš')
}
