/** How Norwegian-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Norwegian. */
export const norwegian: SpeechVocabulary = {
  language: 'nb',
  verbs: list(`
    sier, sa, sagt, uttaler, uttalte, forteller, fortalte, forklarer, forklarte, legger, mener,
    mente, skriver, skrev, svarer, svarte, spør, spurte, hevder, hevdet, konstaterer, konstaterte,
    understreker, understreket, påpeker, påpekte, advarer, advarte, opplyser, opplyste, melder,
    meldte, innrømmer, innrømmet, vurderer, kommenterer, husker, fortsetter, fastslår, poengterer,
    lover, erklærer, tror, synes, minnes
  `),
  framing: list('kaller, kalte, beskriver, beskrev'),
  participles: [],
  addressing: [],
  between: list('har, hadde, også, så, senere, siden, i, dag, går, ikke, nå, til'),
  passive: list('ble, blir, blitt'),
  according: list('ifølge'),
  accordingAfter: [],
  pointing: list('det'),
  remarks: list('uttalelse, kommentar, ord, melding'),
  he: list('han'),
  she: list('hun'),
  it: list('det, den'),
  they: list('de'),
  definite: [],
  prepositions: list(`
    av, for, til, med, mot, om, på, i, fra, ved, hos, under, ifølge, over
  `),
  authorship: list('av, fra'),
  relatives: list('som, hva, hvor, når, hvis, hvem, at'),
  and: list('og'),
  conjunctions: list(`
    og, eller, men, mens, når, da, som, at, i, etter, for, med, på, fordi, hvis
  `),
  roles: list(`
    talsmann, talskvinne, talsperson, pressesjef, minister, ministeren, statsminister,
    statsministeren, utenriksminister, finansminister, president, presidenten, leder, lederen,
    direktør, direktøren, sjef, sjefen, ordfører, ordføreren, partileder, statssekretær, trener,
    treneren, spiller, spiss, dommer, aktor, advokat, advokaten, analytiker, økonom, sjeføkonom,
    ekspert, eksperten, professor, professoren, forsker, forskeren, lege, legen, ambassadør,
    rådgiver, kandidat, forfatter, forfatteren, skuespiller, konge, kongen, dronning, dronningen,
    pave, biskop, general, oberst, departementet, regjeringen, selskapet, partiet, politiet,
    generalsekretær, innsatsleder, operasjonsleder
  `),
  anyRole: list(`
    ministeren, presidenten, treneren, eksperten, forskeren, direktøren, ordføreren, lederen
  `),
  anyBody: list('selskapet, partiet, departementet'),
  followers: list('talsmann'),
  genitive: [],
  masculine: list('herr, kongen, talsmann'),
  feminine: list('fru, dronningen, talskvinne')
}
