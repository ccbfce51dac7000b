/** How Romanian-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Romanian. */
export const romanian: SpeechVocabulary = {
  language: 'ro',
  verbs: list(`
    spus, spune, spunea, spun, declarat, declară, declara, afirmat, afirmă, afirma, precizat,
    precizează, adăugat, adaugă, explicat, explică, subliniat, subliniază, menționat, menționează,
    arătat, arată, transmis, transmite, anunțat, anunță, susținut, susține, povestit, povestește,
    povestea, răspuns, răspunde, întrebat, întreabă, scris, scrie, avertizat, avertizează, admis,
    recunoscut, recunoaște, comentat, comentează, considerat, consideră, crede, completat,
    completează, conchis, amintit, amintește, semnalat, relatat, relatează, mărturisit,
    mărturisește, apreciat, apreciază, atras atenția
  `),
  framing: list('numit, descris, calificat'),
  participles: list('spunând, adăugând, precizând, subliniind'),
  addressing: [],
  between: list(`
    a, au, am, ar, mai, și, apoi, ulterior, ieri, azi, astăzi, marți, luni, miercuri, joi, vineri,
    sâmbătă, duminică, nu, ne, ni, le, i-a, mi-a, ne-a, le-a, s-a
  `),
  passive: list('fost, este, sunt'),
  according: list('potrivit lui, conform lui, potrivit, conform, în opinia, după spusele'),
  accordingAfter: [],
  pointing: [],
  remarks: list('declarație, declarația, cuvintele, comentariu, comunicat, mesaj'),
  he: list('el, acesta'),
  she: list('ea, aceasta'),
  it: [],
  they: list('ei, ele'),
  definite: [],
  prepositions: list(`
    de, din, pentru, la, cu, contra, despre, pe, în, prin, către, sub, al, ale, ai, lui
  `),
  authorship: list('de, al, lui'),
  relatives: list('care, ce, unde, când, dacă, cine, că'),
  and: list('și'),
  conjunctions: list(`
    și, sau, dar, iar, deși, când, cum, că, care, în, după, pentru, cu, la, ca, deoarece, dacă
  `),
  roles: list(`
    purtătorul, purtătoarea, cuvânt, ministrul, ministra, premierul, președintele, președinta,
    directorul, directoarea, primarul, primărița, deputatul, deputata, senatorul, senatoarea,
    liderul, șeful, șefa, prefectul, antrenorul, antrenoarea, jucătorul, judecătorul, procurorul,
    avocatul, avocata, analistul, economistul, expertul, profesorul, profesoara, medicul, doctorul,
    ambasadorul, consilierul, candidatul, scriitorul, actorul, actrița, regele, regina, papa,
    episcopul, generalul, colonelul, comandantul, ministerul, guvernul, compania, partidul, poliția,
    secretarul
  `),
  anyRole: list(`
    politicianul, expertul, antrenorul, oficialul, ministrul, liderul, directorul, primarul
  `),
  anyBody: list('compania, firma, partidul, ministerul'),
  followers: [],
  genitive: [],
  masculine: list('domnul, ministrul, președintele, regele, actorul'),
  feminine: list('doamna, președinta, regina, actrița, directoarea, profesoara')
}
