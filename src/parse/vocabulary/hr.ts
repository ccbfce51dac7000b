/** What Croatian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Croatian. */
export const croatian: Vocabulary = {
  language: 'hr',
  share: list(`
    podijeli, podijelite, podijeli na facebooku, podijeli članak, kopiraj link, kopiraj
    poveznicu, pošalji, spremi
  `),
  subscribe: list(`
    pretplati se, pretplatite se, pretplata, prijavi se, prijava, odjava, registracija,
    registriraj se, newsletter, moj profil, za pretplatnike, nastavi čitati
  `),
  advert: list(`
    oglas, oglasi, reklama, sponzorirano, promo, oglašavanje, tekst se nastavlja ispod oglasa,
    članak se nastavlja ispod oglasa
  `),
  cookies: list(`
    kolačići, pravila privatnosti, politika privatnosti, zaštita privatnosti, postavke kolačića,
    prihvaćam, slažem se
  `),
  related: list(`
    pročitajte još, pročitajte i, pročitaj još, pročitaj i, pogledajte još, pogledaj i, više,
    više o, još, još vijesti, povezane vijesti, povezani članci, vezani članci, najčitanije,
    najnovije, preporučujemo, preporučeno, galerija, foto, video, uživo, prethodni članak,
    sljedeći članak, teme, vezane teme, izdvojeno,
    povezano, vezane vijesti
  `),
  comments: list(`
    komentari, komentar, komentiraj, komentirajte, ostavi komentar, prikaži komentare, odgovori,
    prijavi pogrešku
  `),
  follow: list(`
    pratite nas, pratite nas na, zaprati, kontakt, pišite nam, rss, preuzmite aplikaciju
  `),
  navigation: list(`
    naslovnica, početna, izbornik, meni, pretraga, traži, zatvori, otvori, preskoči na sadržaj,
    o nama, impressum, pomoć, arhiva, natrag, vrh, vrijeme, uvjeti korištenja, da, ne, ok,
    odustani
  `),
  tools: list(`
    ispiši, ispis, poslušaj, slušaj članak, vrijeme čitanja, veličina slova
  `),
  rights: list(`
    sva prava pridržana, autorska prava, copyright, izvor, izvori, nakladnik, glavni urednik
  `),
  ownText: list(`
    ovaj članak, ovaj tekst,
    ispravak:, ispravka:, napomena redakcije, napomena uredništva, prethodnoj verziji,
    ranijoj verziji
  `),
  captionCredit: list(`
    foto, fotografija, izvor, ilustracija, arhiva, snimka, autor fotografije
  `),
  captionOpening: list(`
    ilustracija, arhivska fotografija
  `),
  byline: list(`
    autor, autorica, piše, napisao, napisala, tekst:,
    pišu:, razgovarala:, razgovarao:, objavio:, objavila:, pripremila:, pripremio:
  `),
  role: list(`
    novinar, novinarka, urednik, urednica, dopisnik
  `),
  desk: list(`
    redakcija, hina
  `),
  topics: list(`
    oznake, ključne riječi, teme, tagovi, kategorija, tagirano
  `),
  home: list(`
    naslovnica, početna
  `),
  published: list(`
    objavljeno, objavljeno u, objava
  `),
  updated: list(`
    ažurirano, zadnja izmjena, osvježeno, izmjena
  `),
  sections: list(`
    vijesti, hrvatska, svijet, politika, gospodarstvo, sport, kultura, društvo, regija, biznis,
    crna kronika, znanost, zdravlje, okoliš, obrazovanje, tehnologija, promet, lifestyle, novosti,
    županije, zagreb, dalmacija, turizam, mišljenja, kolumne
  `),
  and: list('i'),
  at: list('u, iz'),
  for: list('za'),
  is: list('je'),
  ago: list('prije, jučer')
}
