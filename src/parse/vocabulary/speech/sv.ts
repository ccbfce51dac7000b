/** How Swedish-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Swedish. */
export const swedish: SpeechVocabulary = {
  language: 'sv',
  verbs: list(`
    sa, säger, sade, sagt, uppgav, uppger, berättar, berättade, berättat, förklarar, förklarade,
    tillade, tillägger, menar, menade, anser, tycker, tror, skriver, skrev, skrivit, svarar,
    svarade, frågar, frågade, hävdar, hävdade, konstaterar, konstaterade, betonar, betonade,
    påpekar, påpekade, varnar, varnade, meddelar, meddelade, medger, medgav, kommenterar,
    kommenterade, minns, beskriver, fortsätter, utropar, intygar, resonerar, summerar, understryker,
    underströk
  `),
  framing: list('kallar, kallade, beskrev'),
  participles: [],
  addressing: [],
  between: list('har, hade, också, även, sedan, senare, igår, idag, inte, nu, dock'),
  passive: list('blev, blir, blivit'),
  according: list('enligt'),
  accordingAfter: list('enligt vem'),
  pointing: list('det'),
  remarks: list('uttalande, kommentar, ord, meddelande'),
  he: list('han'),
  she: list('hon'),
  it: list('det, den'),
  they: list('de, dom'),
  definite: [],
  prepositions: list(`
    av, för, till, med, mot, om, på, i, från, vid, hos, under, enligt, över
  `),
  authorship: list('av, från'),
  relatives: list('som, vad, var, när, om, vem, att, vars'),
  and: list('och'),
  conjunctions: list(`
    och, eller, men, fast, medan, när, som, att, i, efter, för, med, på, eftersom, om, då
  `),
  roles: list(`
    talesman, talesperson, talespersonen, presstalesperson, pressekreterare, minister, ministern,
    statsminister, statsministern, utrikesminister, finansminister, president, presidenten,
    ordförande, ordföranden, direktör, direktören, vd, chef, chefen, borgmästare, kommunalråd,
    riksdagsledamot, partiledare, ledare, tränare, tränaren, spelare, anfallare, domare, åklagare,
    åklagaren, advokat, advokaten, analytiker, ekonom, expert, experten, professor, professorn,
    forskare, forskaren, läkare, läkaren, ambassadör, rådgivare, kandidat, författare, författaren,
    skådespelare, kung, kungen, drottning, drottningen, påve, biskop, general, överste, befäl,
    departementet, regeringen, företaget, partiet, polisen, projektledare, jurist, sekreterare,
    generalsekreterare
  `),
  anyRole: list('ministern, presidenten, tränaren, experten, forskaren, chefen'),
  anyBody: list('företaget, bolaget, partiet, departementet, myndigheten'),
  followers: list('talesperson'),
  genitive: [],
  masculine: list('herr, kung, kungen, talesman'),
  feminine: list('fru, drottning, drottningen, taleskvinna')
}
