/** What Slovenian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Slovenian. */
export const slovenian: Vocabulary = {
  language: 'sl',
  share: list(`
    deli, delite, deli na facebooku, kopiraj povezavo, pošlji
  `),
  subscribe: list(`
    prijava, prijavi se, registracija, naročite se, naročnina, e-novice
  `),
  advert: list(`
    oglas, oglasno sporočilo
  `),
  cookies: list(`
    piškotki, politika zasebnosti, nastavitve piškotkov
  `),
  related: list(`
    preberite tudi, preberite še, preberi več, več, več o tem, sorodne novice, povezane novice,
    najbolj brano, najnovejše, zadnje novice, fotogalerija, video,
    preberi še, sorodne vsebine
  `),
  comments: list(`
    komentarji, komentiraj, dodaj komentar, objavi komentar
  `),
  follow: list(`
    spremljajte nas, kontakt, sledite nam
  `),
  navigation: list(`
    meni, išči, iskanje, na vsebino, o nas, arhiv,
    domov
  `),
  tools: list(`
    natisni, poslušaj,
    shrani, zapri, predviden čas branja, čas branja
  `),
  rights: list(`
    vse pravice pridržane, avtorske pravice,
    pogoji uporabe
  `),
  ownText: list(`
    ta članek, ta prispevek,
    popravek:, opomba uredništva, prejšnji različici, prvotni različici
  `),
  captionCredit: list(`
    foto, foto:, fotografija, vir, vir:
  `),
  captionOpening: list(`
    fotografija je simbolična, simbolična fotografija
  `),
  byline: list(`
    avtor, avtor:, avtorica:, piše, piše:, besedilo:,
    avtorja:, avtorji:, pripravila:, pripravil:, pogovarjala se je, pogovarjal se je
  `),
  role: list(`
    novinar, novinarka, urednik, dopisnik
  `),
  desk: list(`
    uredništvo
  `),
  topics: list(`
    oznake, ključne besede, teme
  `),
  home: list(`
    domov, naslovnica
  `),
  published: list(`
    objavljeno, objava
  `),
  updated: list(`
    posodobljeno, zadnja sprememba
  `),
  sections: list(`
    slovenija, svet, gospodarstvo, politika, šport, kultura, črna kronika, kronika, mnenja,
    lokalno, zdravje, okolje, znanost, novice
  `),
  at: list('v, iz'),
  for: list('za'),
  is: list('je'),
  ago: list('pred, včeraj')
}
