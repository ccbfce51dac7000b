/** How Czech-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Czech. */
export const czech: SpeechVocabulary = {
  language: 'cs',
  verbs: list(`
    řekl, řekla, řekli, říká, říkají, uvedl, uvedla, uvedli, uvádí, dodal, dodala, dodává, sdělil,
    sdělila, sdělili, prohlásil, prohlásila, vysvětlil, vysvětlila, vysvětluje, popsal, popsala,
    popisuje, zdůraznil, zdůraznila, zdůrazňuje, upozornil, upozornila, upozorňuje, podotkl,
    podotkla, poznamenal, poznamenala, konstatoval, konstatovala, oznámil, oznámila, informoval,
    informovala, potvrdil, potvrdila, odpověděl, odpověděla, zeptal, zeptala, napsal, napsala, píše,
    myslí, tvrdí, tvrdil, tvrdila, míní, soudí, vzpomíná, vzpomínal, vzpomínala, vypráví, vyprávěl,
    vyprávěla, přiznal, přiznala, přiznává, varoval, varovala, varuje, shrnul, shrnula, připomněl,
    připomněla, doplnil, doplnila, doplňuje, komentoval, komentovala, citoval, citovala, líčí,
    přibližuje
  `),
  framing: list('označil, označila, nazval, nazvala'),
  participles: [],
  addressing: [],
  between: list(`
    jak, 
    také, též, i, však, ale, potom, později, dříve, včera, dnes, ještě, se, si, to, ho, mu
  `),
  passive: list('byl, byla, bylo, byli'),
  according: list('podle slov, podle, dle, dle slov, slovy'),
  accordingAfter: [],
  pointing: [],
  remarks: list('prohlášení, vyjádření, slova, komentář'),
  he: list('on'),
  she: list('ona'),
  it: list('ono'),
  they: list('oni'),
  definite: [],
  prepositions: list(`
    od, pro, do, z, ze, proti, o, na, v, ve, při, po, za, pod, u, k, ke, s, se, podle
  `),
  authorship: list('od'),
  relatives: list('který, která, které, kteří, co, kde, kdy, jestli, kdo, že'),
  and: list('a'),
  conjunctions: list(`
    a, i, nebo, ale, však, když, jak, že, který, která, v, po, pro, z, na, aby, protože, pokud,
    zatímco
  `),
  roles: list(`
    mluvčí, ministr, ministryně, premiér, premiérka, prezident, prezidentka, ředitel, ředitelka,
    starosta, starostka, primátor, primátorka, hejtman, hejtmanka, poslanec, poslankyně, senátor,
    senátorka, předseda, předsedkyně, šéf, šéfka, vedoucí, trenér, trenérka, hráč, útočník, soudce,
    soudkyně, advokát, advokátka, analytik, analytička, ekonom, ekonomka, expert, expertka,
    profesor, profesorka, lékař, lékařka, velvyslanec, velvyslankyně, poradce, kandidát, kandidátka,
    spisovatel, spisovatelka, herec, herečka, král, královna, papež, biskup, generál, plukovník,
    velitel, ministerstvo, vláda, firma, strana, policie, náměstek, náměstkyně, místopředseda, hasič
  `),
  anyRole: list('politik, expert, trenér, úředník'),
  anyBody: list('firma, společnost, strana, ministerstvo'),
  followers: list('mluvčí'),
  genitive: list('a, e, ě, y, u, i'),
  masculine: list(`
    pan, ministr, premiér, prezident, ředitel, starosta, předseda, král, herec
  `),
  feminine: list(`
    paní, ministryně, premiérka, prezidentka, ředitelka, starostka, předsedkyně, královna, herečka,
    poslankyně
  `)
}
