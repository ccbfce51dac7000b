/** How Polish-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Polish. */
export const polish: SpeechVocabulary = {
  language: 'pl',
  verbs: list(`
    powiedział, powiedziała, powiedzieli, mówi, mówił, mówiła, mówią, podkreślił, podkreśliła,
    podkreśla, dodał, dodała, dodaje, zaznaczył, zaznaczyła, zaznacza, stwierdził, stwierdziła,
    stwierdza, wyjaśnił, wyjaśniła, wyjaśnia, tłumaczył, tłumaczyła, tłumaczy, poinformował,
    poinformowała, informuje, oświadczył, oświadczyła, ocenił, oceniła, ocenia, zauważył, zauważyła,
    zauważa, przyznał, przyznała, przyznaje, opowiada, opowiadał, opowiadała, przekonuje,
    przekonywał, przekonywała, napisał, napisała, pisze, odpowiedział, odpowiedziała, odpowiada,
    zapytał, zapytała, wspomina, zapowiedział, zapowiedziała, zapowiada, przekazał, przekazała,
    ostrzegł, ostrzegła, ostrzega, apeluje, apelował, apelowała, wskazał, wskazała, wskazuje,
    komentuje, skomentował, skomentowała, relacjonuje, twierdzi, uważa, żartuje, podsumował,
    podsumowała
  `),
  framing: list('nazwał, nazwała, określił, określiła'),
  participles: list('mówiąc, dodając, podkreślając, zaznaczając'),
  addressing: [],
  between: list(`
    jak, 
    też, także, również, jednak, potem, później, wcześniej, wczoraj, dziś, nie, się, jeszcze
  `),
  passive: list('został, została, zostało, był, była, było'),
  according: list('według, zdaniem, w opinii, w ocenie, jak twierdzi, wg'),
  accordingAfter: [],
  pointing: [],
  remarks: list('oświadczenie, komentarz, słowa, wypowiedź'),
  he: list('on'),
  she: list('ona'),
  it: list('ono'),
  they: list('oni, one'),
  definite: [],
  prepositions: list(`
    od, dla, do, z, ze, przeciw, o, na, w, we, przy, po, za, pod, u, przez, wobec
  `),
  authorship: list('od, przez'),
  relatives: list('który, która, które, którzy, co, gdzie, kiedy, jeśli, kto, że'),
  and: list('i, oraz'),
  conjunctions: list(`
    i, oraz, lub, albo, ale, a, choć, gdy, jak, kiedy, że, który, która, w, po, dla, z, na, aby,
    żeby, ponieważ, jeśli
  `),
  roles: list(`
    rzecznik, rzeczniczka, minister, ministra, premier, premierka, prezydent, prezydentka, prezes,
    prezeska, dyrektor, dyrektorka, burmistrz, burmistrzyni, wójt, starosta, poseł, posłanka,
    senator, senatorka, przewodniczący, przewodnicząca, szef, szefowa, kierownik, kierowniczka,
    trener, trenerka, zawodnik, sędzia, prokurator, adwokat, analityk, ekonomista, ekspert,
    ekspertka, profesor, doktor, lekarz, lekarka, ambasador, ambasadorka, doradca, kandydat,
    kandydatka, pisarz, pisarka, aktor, aktorka, król, królowa, papież, biskup, generał, pułkownik,
    kapitan, komendant, ministerstwo, rząd, firma, partia, policja
  `),
  anyRole: list('polityk, ekspert, trener, urzędnik'),
  anyBody: list('firma, spółka, partia, ministerstwo'),
  followers: list('rzecznik, rzeczniczka'),
  genitive: list('a, y, i, u, ego'),
  masculine: list('pan, rzecznik, król, dyrektor, aktor'),
  feminine: list('pani, rzeczniczka, królowa, dyrektorka, aktorka, posłanka')
}
