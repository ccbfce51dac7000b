/** How Danish-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Danish. */
export const danish: SpeechVocabulary = {
  language: 'da',
  verbs: list(`
    siger, sagde, sagt, udtaler, udtalte, fortæller, fortalte, forklarer, forklarede, tilføjer,
    tilføjede, mener, mente, skriver, skrev, svarer, svarede, spørger, spurgte, hævder, hævdede,
    konstaterer, konstaterede, understreger, understregede, påpeger, påpegede, advarer, advarede,
    oplyser, oplyste, meddeler, meddelte, erkender, erkendte, vurderer, kommenterer, husker,
    fortsætter, lyder, fastslår, pointerer, lover, erklærer, erklærede
  `),
  framing: list('kalder, kaldte, beskriver, beskrev'),
  participles: [],
  addressing: [],
  between: list('har, havde, også, så, senere, siden, i, dag, går, ikke, nu, dog, det'),
  passive: list('blev, bliver, blevet'),
  according: list('ifølge'),
  accordingAfter: [],
  pointing: list('det'),
  remarks: list('udtalelse, kommentar, ord, meddelelse'),
  he: list('han'),
  she: list('hun'),
  it: list('det, den'),
  they: list('de'),
  definite: [],
  prepositions: list(`
    af, for, til, med, mod, om, på, i, fra, ved, hos, under, ifølge, over
  `),
  authorship: list('af, fra'),
  relatives: list('som, der, hvad, hvor, når, hvis, hvem, at'),
  and: list('og'),
  conjunctions: list(`
    og, eller, men, mens, når, da, som, der, at, i, efter, for, med, på, fordi, hvis
  `),
  roles: list(`
    talsmand, talskvinde, talsperson, pressechef, minister, ministeren, statsminister,
    statsministeren, udenrigsminister, finansminister, præsident, præsidenten, formand, formanden,
    direktør, direktøren, chef, chefen, borgmester, borgmesteren, ordfører, ordføreren, leder,
    lederen, partileder, træner, træneren, spiller, angriber, dommer, anklager, advokat, advokaten,
    analytiker, økonom, cheføkonom, ekspert, eksperten, professor, professoren, forsker, forskeren,
    læge, lægen, ambassadør, rådgiver, kandidat, forfatter, forfatteren, skuespiller, konge, kongen,
    dronning, dronningen, pave, biskop, general, oberst, ministeriet, regeringen, virksomheden,
    partiet, politiet, generalsekretær, vicepolitiinspektør
  `),
  anyRole: list(`
    ministeren, præsidenten, træneren, eksperten, forskeren, direktøren, borgmesteren
  `),
  anyBody: list('virksomheden, selskabet, partiet, ministeriet'),
  followers: list('talsmand'),
  genitive: [],
  masculine: list('hr, kongen, talsmand'),
  feminine: list('fru, dronningen, talskvinde')
}
