/** What Finnish-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Finnish. */
export const finnish: Vocabulary = {
  language: 'fi',
  share: list(`
    jaa, jaa artikkeli, jaa facebookissa, kopioi linkki, lähetä sähköpostilla, tallenna, jaa
    juttu
  `),
  subscribe: list(`
    tilaa, tilaa nyt, tilaajalle, vain tilaajille, kirjaudu, kirjaudu sisään, kirjaudu ulos,
    rekisteröidy, luo tili, uutiskirje, tilaa uutiskirje, näköislehti, oma tili, jatka
    lukemista, oletko jo tilaaja,
    tilaajille
  `),
  advert: list(`
    mainos, mainokset, ilmoitus, mainosta, kaupallinen yhteistyö, juttu jatkuu mainoksen
    jälkeen, juttu jatkuu kuvan jälkeen
  `),
  cookies: list(`
    evästeet, evästeasetukset, tietosuoja, tietosuojaseloste, yksityisyys, hyväksy,
    hyväksy     kaikki, käytämme evästeitä, sivua ei löytynyt, sivua ei löydy, et ole robotti
  `),
  related: list(`
    lue myös, lue lisää, lue lisää aiheesta, katso myös, luetuimmat, tuoreimmat, uusimmat,
    uutiset nyt, suosittelemme, aiheeseen liittyvää, lisää aiheesta, aiheet, näytä lisää,
    seuraava, edellinen, video, kuvat, kuvagalleria, suosituimmat,
    aiheesta lisää
  `),
  comments: list(`
    kommentit, kommentoi, kirjoita kommentti, näytä kommentit, keskustelu, osallistu
    keskusteluun, ilmoita virheestä, anna palautetta, palaute
  `),
  follow: list(`
    seuraa, seuraa meitä, sosiaalinen media, ota yhteyttä, yhteystiedot, lähetä uutisvinkki,
    lataa sovellus, rss
  `),
  navigation: list(`
    etusivu, valikko, haku, hae, sulje, avaa, näytä, piilota, siirry sisältöön, hyppää
    sisältöön, tietoa meistä, asiakaspalvelu, ohjeet, arkisto, takaisin, takaisin ylös, sää,
    ristikot, peruuta, kyllä, ei, ok, lähetä
  `),
  tools: list(`
    tulosta, kuuntele, kuuntele juttu, lukuaika, tekstin koko, toista, suurenna kuva,
    kuuntele artikkeli, avaa kuvien katselu, lahjoita artikkeli
  `),
  rights: list(`
    kaikki oikeudet pidätetään, copyright, tekijänoikeus, päätoimittaja, vastaava päätoimittaja,
    kustantaja, julkaisija
  `),
  ownText: list(`
    tämä artikkeli, tämä juttu, tässä jutussa, tässä artikkelissa,
    oikaisu:, korjaus:, täsmennys:, aiemmassa versiossa, aikaisemmassa versiossa,
    juttua on korjattu, juttua on täydennetty, juttua päivitetty, artikkelia on korjattu
  `),
  captionCredit: list(`
    kuva, kuvat, kuvaaja, arkistokuva, kuvituskuva, grafiikka, kuvakaappaus, kuva:
  `),
  captionOpening: list(`
    arkistokuva, kuvituskuva, kuvateksti
  `),
  byline: list(`
    kirjoittanut,
    kirjoittaja, teksti:,
    teksti ja kuvat:
  `),
  role: list(`
    toimittaja, kirjeenvaihtaja, päätoimittaja
  `),
  desk: list(`
    toimitus, stt
  `),
  topics: list(`
    aiheet, avainsanat, asiasanat, lisää aiheesta, tagit
  `),
  home: list(`
    etusivu, koti
  `),
  summary: list(`
    lyhyesti, tiivistelmä, pääkohdat
  `),
  published: list(`
    julkaistu, julkaisuaika, julkaisupäivä
  `),
  updated: list(`
    päivitetty, muokattu, viimeksi päivitetty
  `),
  sections: list(`
    kotimaa, ulkomaat, politiikka, talous, urheilu, kulttuuri, uutiset, tiede, mielipide,
    ympäristö, koulutus, liikenne, rikos, rikokset, sää, terveys, teknologia, maailma,
    paikalliset, alueet, yhteiskunta, luonto, viihde, pääkirjoitus
  `),
  and: list('ja'),
  yearsAgo: list('vuotta sitten'),
  ago: list('sitten, eilen')
}
