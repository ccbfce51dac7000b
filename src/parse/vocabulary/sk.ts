/** What Slovak-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Slovak. */
export const slovak: Vocabulary = {
  language: 'sk',
  share: list(`
    zdieľať, zdieľať na facebooku, zdieľajte, kopírovať odkaz, odoslať e-mailom, poslať
  `),
  subscribe: list(`
    prihlásiť sa, prihlásenie, predplatné, predplatiť, registrácia, newsletter, odoberať,
    odoberajte newsletter,
    prihlásiť
  `),
  advert: list(`
    reklama, inzercia
  `),
  cookies: list(`
    ochrana súkromia, ochrana osobných údajov, súhlasím, nastavenia cookies
  `),
  related: list(`
    čítajte aj, prečítajte si aj, prečítajte si tiež, čítajte viac, viac, súvisiace články,
    súvisiace, najčítanejšie, najnovšie, galéria, fotogaléria, video, viac k téme, odporúčame,
    mohlo by vás zaujímať,
    súvisiaci článok
  `),
  comments: list(`
    diskusia, komentáre, vstúpiť do diskusie, pridať komentár
  `),
  follow: list(`
    sledujte nás, sledovať, kontakt, kontakty
  `),
  navigation: list(`
    menu, hľadať, vyhľadávanie, prejsť na obsah, o nás, archív, redakcia
  `),
  tools: list(`
    tlačiť, vytlačiť, vypočuť,
    uložiť, vypočuť článok, nahlásiť chybu, zavrieť
  `),
  rights: list(`
    všetky práva vyhradené, autorské práva, copyright
  `),
  ownText: list(`
    tento článok, tohto článku, tomto článku,
    oprava:, spresnenie:, poznámka redakcie, predchádzajúcej verzii, pôvodnej verzii,
    pôvodná verzia
  `),
  captionCredit: list(`
    foto, foto:, zdroj, zdroj:, ilustračné foto, archív
  `),
  captionOpening: list(`
    ilustračné foto, ilustračná snímka, na snímke, na archívnej snímke
  `),
  byline: list(`
    autor, autor:, autorka:, autori:, spracoval, spracovala,
    napísal, napísala, pripravil, pripravila
  `),
  role: list(`
    redaktor, redaktorka, reportér, spravodajca
  `),
  desk: list(`
    redakcia
  `),
  topics: list(`
    témy, tagy, kľúčové slová
  `),
  home: list(`
    domov, titulka
  `),
  published: list(`
    publikované, zverejnené, uverejnené, vydané
  `),
  updated: list(`
    aktualizované, aktualizácia
  `),
  sections: list(`
    slovensko, domov, z domova, svet, zahraničie, ekonomika, politika, šport, kultúra, regióny,
    krimi, názory, komentáre, veda, zdravie, spravodajstvo, technológie, bratislava, košice
  `),
  at: list('v, vo, z, zo'),
  for: list('pre'),
  is: list('je'),
  ago: list('pred, včera')
}
