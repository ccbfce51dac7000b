/** What Latvian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Latvian. */
export const latvian: Vocabulary = {
  language: 'lv',
  share: list(`
    dalīties, dalies, kopēt saiti, nosūtīt
  `),
  subscribe: list(`
    ienākt, pieslēgties, reģistrēties, abonēt, jaunumu vēstule,
    ielogoties
  `),
  advert: list(`
    reklāma
  `),
  cookies: list(`
    sīkdatnes, sīkdatņu politika, privātuma politika, piekrītu
  `),
  related: list(`
    lasi arī, lasiet arī, lasi vairāk, vairāk, saistītie raksti, saistītās ziņas, lasītākie,
    jaunākās ziņas, jaunākie, foto galerija, video, populārākie,
    lasīt vairāk
  `),
  comments: list(`
    komentāri, komentēt, pievienot komentāru
  `),
  follow: list(`
    seko mums, kontakti
  `),
  navigation: list(`
    izvēlne, meklēt, meklēšana, par mums, pāriet uz saturu,
    sākums
  `),
  tools: list(`
    drukāt, klausīties,
    saglabāt, aizvērt
  `),
  rights: list(`
    visas tiesības aizsargātas, autortiesības
  `),
  captionCredit: list(`
    foto, foto:, attēls
  `),
  captionOpening: list(`
    ilustratīvs foto, ilustratīvs attēls
  `),
  byline: list(`
    autors, autors:, autore:,
    teksts:, autori:, sagatavoja
  `),
  role: list(`
    žurnālists, žurnāliste, korespondents
  `),
  desk: list(`
    redakcija
  `),
  topics: list(`
    tēmas, birkas, atslēgvārdi
  `),
  home: list(`
    sākums, sākumlapa
  `),
  published: list(`
    publicēts, publicēts:
  `),
  updated: list(`
    atjaunots, papildināts
  `),
  sections: list(`
    latvijā, latvija, pasaulē, ārzemēs, bizness, ekonomika, sports, kultūra, politika, viedokļi,
    zinātne, veselība, kriminālziņas, izglītība, vide, rīga
  `),
  and: list('un'),
  at: list('no')
}
