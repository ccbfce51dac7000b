/** What Serbian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Serbian. */
export const serbian: Vocabulary = {
  language: 'sr',
  share: list(`
    podeli, podelite, podeli na fejsbuku, подели, поделите, kopiraj link, копирај линк, pošalji,
    пошаљи, sačuvaj
  `),
  subscribe: list(`
    pretplati se, pretplatite se, pretplata, prijavi se, prijava, registracija, odjavi se,
    претплата, пријава, регистрација, njuzleter, билтен, newsletter,
    пријави се
  `),
  advert: list(`
    reklama, oglas, oglasi, реклама, огласи, sponzorisano, marketing, promo
  `),
  cookies: list(`
    kolačići, politika privatnosti, politika kolačića, prihvatam, колачићи, политика приватности
  `),
  related: list(`
    pročitajte još, pročitajte i, pročitaj još, pročitajte, pogledajte još, pogledajte i,
    прочитајте још, прочитајте и, још, još, više, još vesti, povezane vesti, povezani članci,
    повезане вести, najčitanije, najnovije, најчитаније, најновије, preporučujemo,
    препоручујемо, galerija, galerije, foto, video, видео, uživo, уживо, prethodna, sledeća,
    teme, теме
  `),
  comments: list(`
    komentari, komentar, komentariši, ostavi komentar, pošalji komentar, коментари, коментар,
    пошаљи коментар, odgovori, одговори
  `),
  follow: list(`
    pratite nas, пратите нас, zapratite, kontakt, контакт, pišite nam, rss, preuzmite aplikaciju
  `),
  navigation: list(`
    naslovna, početna, насловна, почетна, meni, мени, pretraga, претрага, zatvori, затвори, o
    nama, о нама, impresum, импресум, arhiva, архива, nazad, назад, vreme, време, uslovi
    korišćenja, da, ne, ok
  `),
  tools: list(`
    štampaj, штампај, poslušaj, vreme čitanja, veličina slova,
    сачувај
  `),
  rights: list(`
    sva prava zadržana, сва права задржана, autorska prava, ауторска права, copyright, izvor,
    извор, izdavač, glavni urednik
  `),
  ownText: list(`
    овај чланак, овај текст, ovaj članak, ovaj tekst,
    исправка:, ispravka:, напомена редакције, napomena redakcije, претходној верзији,
    prethodnoj verziji
  `),
  captionCredit: list(`
    foto, фото, izvor, извор, fotografija, фотографија, slika, ilustracija, илустрација,
    izvor slike
  `),
  captionOpening: list(`
    ilustracija, илустрација, foto arhiva
  `),
  byline: list(`
    autor, аутор, piše, пише, napisao, napisala, tekst:,
    аутори:, autori:, pišu:, пишу:, razgovarala:, razgovarao:, разговарала:, разговарао:
  `),
  role: list(`
    novinar, novinarka, новинар, дописник, dopisnik, urednik, urednica
  `),
  desk: list(`
    redakcija, редакција, agencije
  `),
  topics: list(`
    tagovi, тагови, oznake, ključne reči, teme, tag, kategorija
  `),
  home: list(`
    naslovna, насловна, početna, почетна
  `),
  published: list(`
    objavljeno, објављено, postavljeno
  `),
  updated: list(`
    ažurirano, ажурирано, poslednja izmena, osveženo, izmenjeno
  `),
  sections: list(`
    vesti, вести, politika, политика, svet, свет, društvo, друштво, ekonomija, економија, sport,
    спорт, kultura, култура, hronika, region, biznis, nauka, наука, zdravlje, здравље,
    obrazovanje, образовање, ekologija, екологија, životna sredina, tehnologija, технологија,
    srbija, србија, beograd, београд, lokal, градови, gradovi, hronika dana, хроника, из света
  `),
  and: list('и, i'),
  at: list('у, u, из, iz'),
  for: list('за, za'),
  with: list('са'),
  ago: list('pre, juče')
}
