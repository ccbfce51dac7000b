/** What Hungarian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Hungarian. */
export const hungarian: Vocabulary = {
  language: 'hu',
  share: list(`
    megosztás, megosztom, megosztás facebookon, küldés, küldés e-mailben, link másolása, mentés,
    ajánlom, tetszik
  `),
  subscribe: list(`
    feliratkozás, feliratkozom, előfizetés, előfizetek, előfizetőknek, bejelentkezés, belépés,
    kijelentkezés, regisztráció, hírlevél, fiókom, tovább olvasom,
    ne maradjon le semmiről
  `),
  advert: list(`
    hirdetés, reklám, szponzorált, szponzorált tartalom, támogatott tartalom, a cikk a hirdetés
    után folytatódik
  `),
  cookies: list(`
    sütik, süti beállítások, cookie, adatvédelem, adatvédelmi tájékoztató,
    adatkezelési     tájékoztató, elfogadom, beállítások, az oldal nem található,
    a keresett oldal, nem robot
  `),
  related: list(`
    olvassa el, olvassa el ezt is, olvasd el ezt is, kapcsolódó, kapcsolódó cikkek, kapcsolódó
    anyagok, további, további cikkek, további hírek, legolvasottabb, legfrissebb, legfrissebb
    hírek, ajánlott, ajánljuk, ajánló, ezt is, ez is érdekelheti, ez is érdekelhet, nézze meg,
    galéria, képgaléria, fotók, videó, élő, előző, következő, friss hírek,
    olvasta már, címlapról ajánljuk
  `),
  comments: list(`
    hozzászólások, hozzászólás, hozzászólok, kommentek, komment, kommentelek, vélemény, szóljon
    hozzá, hibát talált, jelentés
  `),
  follow: list(`
    kövess minket, kövessen minket, követem, kövesse, kapcsolat, írjon nekünk, rss, töltse le
    alkalmazásunkat
  `),
  navigation: list(`
    címlap, főoldal, kezdőlap, menü, keresés, bezárás, megnyitás, mutat, elrejt, ugrás a
    tartalomra, rólunk, impresszum, súgó, archívum, vissza, fel, időjárás, mégse, igen, nem, ok,
    elküld,
    vissza a tetejére
  `),
  tools: list(`
    nyomtatás, meghallgatom, olvasási idő, betűméret, lejátszás, nagyítás,
    másolás, vágólapra másolva
  `),
  rights: list(`
    minden jog fenntartva, copyright, szerzői jog, kiadó, felelős szerkesztő, forrás,
    médiaajánlat
  `),
  ownText: list(`
    ez a cikk, ezt a cikket, ebben a cikkben,
    helyesbítés:, javítás:, pontosítás:, a szerkesztő megjegyzése, korábbi változatában,
    korábbi verziójában, eredeti változatában
  `),
  captionCredit: list(`
    fotó, kép, forrás, fénykép, illusztráció, fotó:, archív, grafika, fotós
  `),
  captionOpening: list(`
    illusztráció, képünkön, archív fotó
  `),
  byline: list(`
    írta, szerző, szerzők, szöveg:,
    készítette:, összeállította:
  `),
  role: list(`
    újságíró, tudósító, szerkesztő, főszerkesztő, riporter
  `),
  desk: list(`
    szerkesztőség, mti, a szerkesztőség
  `),
  topics: list(`
    címkék, témák, kulcsszavak, tagek, kategória, rovat
  `),
  home: list(`
    címlap, kezdőlap, főoldal
  `),
  published: list(`
    közzétéve, publikálva, létrehozva,
    dátum:, megjelent:, megjelenés
  `),
  updated: list(`
    frissítve, módosítva, utolsó frissítés, utolsó módosítás, frissítés, módosítás:
  `),
  sections: list(`
    belföld, külföld, gazdaság, sport, kultúra, politika, világ, tudomány, vélemény, közélet,
    hírek, bulvár, kriminális, oktatás, egészség, környezet, időjárás, közlekedés, tech, technika,
    életmód, régió, megye, budapest, kék hírek, helyi hírek, társadalom, itthon
  `),
  and: list('és'),
  ago: list('ezelőtt, tegnap')
}
