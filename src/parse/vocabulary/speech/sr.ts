/** How newspapers in Serbian, Croatian and Bosnian say who speaks, in both alphabets. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

const letters: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  ...Object.fromEntries(
    [...'abvgdđežzijklmnoprstćufhcčš'].map((letter, index) => [
      letter,
      'абвгдђежзијклмнопрстћуфхцчш'.charAt(index)
    ])
  )
}

/** The words in Latin letters, and the same in Cyrillic ones. */
function both(words: string): string[] {
  const latin = list(words)
  const cyrillic = latin.map(word =>
    word.replace(/lj|nj|dž|\p{L}/gu, sign => letters[sign] ?? sign)
  )
  return [...latin, ...cyrillic]
}

/** Serbian, Croatian, Bosnian. */
export const serbian: SpeechVocabulary = {
  language: 'sr',
  verbs: both(`
    rekao, rekla, rekli, kaže, kažu, kazao, kazala, izjavio, izjavila, izjavili, dodao, dodala,
    dodaje, naveo, navela, navodi, istakao, istakla, istaknuo, istaknula, ističe, poručio, poručila,
    poručuje, objasnio, objasnila, objašnjava, napomenuo, napomenula, naglasio, naglasila,
    naglašava, tvrdi, smatra, ocenio, ocenila, ocijenio, ocijenila, upozorio, upozorila, upozorava,
    saopštio, saopštila, priopćio, priopćila, potvrdio, potvrdila, priča, ispričao, ispričala,
    pita, upitao, upitala, odgovorio, odgovorila, napisao, napisala, zaključio, zaključila,
    podsetio, podsetila, podsjetio, podsjetila, priznao, priznala, najavio, najavila, veli
  `),
  framing: both('nazvao, nazvala, opisao, opisala'),
  participles: [],
  addressing: [],
  between: both(
    'je, su, i, takođe, također, još, juče, jučer, danas, tada, zatim, kako, se, nam, za'
  ),
  passive: both('bio, bila, bilo'),
  according: both('prema rečima, prema riječima, po rečima, po riječima, prema'),
  accordingAfter: [],
  pointing: both('to, ovo'),
  remarks: both('izjava, izjavu, reči, riječi, saopštenje'),
  he: both('on'),
  she: both('ona'),
  it: both('ono'),
  they: both('oni, one, mi'),
  definite: [],
  prepositions: both('od, za, do, s, sa, protiv, o, na, u, kod, po, iz, prema, pri, pred'),
  authorship: both('od'),
  relatives: both('koji, koja, koje, što, šta, gde, gdje, kad, kada, ako, ko, tko, da, jer'),
  and: both('i'),
  conjunctions: both('i, ili, ali, a, dok, kao, kad, da, koji, koja, gde, gdje, u, nakon, na, jer'),
  roles: both(`
    ministar, ministrica, ministarka, predsednik, predsednica, predsjednik, predsjednica, direktor,
    direktorica, direktorka, portparol, glasnogovornik, glasnogovornica, gradonačelnik,
    gradonačelnica, načelnik, načelnica, premijer, premijerka, poslanik, poslanica, zastupnik,
    zastupnica, trener, selektor, igrač, sudija, sudac, tužilac, advokat, odvjetnik, profesor,
    profesorica, profesorka, lekar, liječnik, ekspert, stručnjak, analitičar, kapetan, pukovnik,
    general, policija, ministarstvo, vlada, kompanija, stranka, župnik, vlasnik, vlasnica, urednik
  `),
  anyRole: [],
  anyBody: [],
  followers: [],
  genitive: both('a, e, i, u'),
  masculine: both('gospodin, kralj, glumac'),
  feminine: both('gospođa, kraljica, glumica')
}
