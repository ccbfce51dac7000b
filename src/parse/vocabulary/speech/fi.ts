/** How Finnish-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Finnish. */
export const finnish: SpeechVocabulary = {
  language: 'fi',
  verbs: list(`
    sanoi, sanoo, sanoivat, sanovat, kertoi, kertoo, kertoivat, kertovat, totesi, toteaa, lisäsi,
    lisää, selitti, selittää, korosti, korostaa, muistutti, muistuttaa, arvioi, uskoo, katsoo,
    väitti, väittää, vastasi, vastaa, kysyi, kysyy, kirjoitti, kirjoittaa, varoitti, varoittaa,
    myönsi, myöntää, huomautti, huomauttaa, ilmoitti, ilmoittaa, kommentoi, kuvailee, kuvaili,
    muistelee, muisteli, jatkoi, jatkaa, summaa, pohtii, painottaa, painotti, vakuutti, vakuuttaa
  `),
  framing: list('kutsui, kutsuu, luonnehti'),
  participles: [],
  addressing: [],
  between: list('on, oli, myös, sitten, myöhemmin, eilen, tänään, ei, nyt, kuitenkin'),
  passive: [],
  according: [],
  accordingAfter: [],
  pointing: [],
  remarks: list('lausunto, kommentti, viesti, tiedote'),
  he: [],
  she: [],
  it: list('se'),
  they: list('he'),
  definite: [],
  prepositions: [],
  authorship: [],
  relatives: list('joka, jotka, mikä, missä, milloin, kuka, että, jos'),
  and: list('ja'),
  conjunctions: list('ja, tai, mutta, vaikka, kun, kuin, että, joka, koska, jos, sekä'),
  roles: list(`
    tiedottaja, ministeri, pääministeri, ulkoministeri, valtiovarainministeri, presidentti,
    puheenjohtaja, johtaja, toimitusjohtaja, pormestari, kansanedustaja, päällikkö, päävalmentaja,
    valmentaja, pelaaja, hyökkääjä, tuomari, syyttäjä, asianajaja, analyytikko, ekonomisti,
    pääekonomisti, asiantuntija, professori, tutkija, lääkäri, ylilääkäri, suurlähettiläs,
    neuvonantaja, ehdokas, kirjailija, näyttelijä, kuningas, kuningatar, paavi, piispa, kenraali,
    eversti, komisario, rikoskomisario, ministeriö, hallitus, yhtiö, puolue, poliisi, rehtori,
    kunnanjohtaja, kaupunginjohtaja, isännöitsijä
  `),
  anyRole: [],
  anyBody: [],
  followers: [],
  genitive: [],
  masculine: [],
  feminine: []
}
