/** How Dutch-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Dutch. */
export const dutch: SpeechVocabulary = {
  language: 'nl',
  verbs: list(`
    zei, zegt, zeiden, zeggen, gezegd, vertelde, vertelt, verteld, verklaarde, verklaart, verklaard,
    stelde, stelt, gesteld, meldde, meldt, gemeld, aldus, benadrukte, benadrukt, schreef, schrijft,
    geschreven, antwoordde, antwoordt, vroeg, vraagt, voegde, legde, legt, liet, laat, waarschuwde,
    waarschuwt, reageerde, reageert, erkende, erkent, vindt, vond, concludeerde, concludeert,
    twitterde, herhaalde, besluit, vervolgde, vervolgt, beaamt, verzucht
  `),
  framing: list('noemde, noemt, genoemd, beschreef, beschrijft, sprak, spreekt'),
  participles: list('zeggend'),
  addressing: [],
  between: list('heeft, had, ook, later, toen, dan, gisteren, vandaag, nog, eerder, zelf, er'),
  passive: list('werd, wordt, worden, werden'),
  according: list('volgens'),
  accordingAfter: list('volgens wie'),
  pointing: list('dat, dit'),
  remarks: list('verklaring, opmerking, uitspraak, woorden, reactie, bericht, tweet'),
  he: list('hij'),
  she: list('zij, ze'),
  it: list('het'),
  they: list('we, wij'),
  definite: list('de, het'),
  prepositions: list('van, voor, aan, met, tegen, over, bij, op, uit, door, in, naar, tot, onder'),
  authorship: list('van, door'),
  relatives: list('die, dat, wie, wat, waar, als, omdat'),
  and: list('en'),
  conjunctions: list(`
    en, of, maar, want, terwijl, als, toen, omdat, die, dat, waar, in, na, voor, met, om, hoewel, op
  `),
  roles: list(`
    woordvoerder, woordvoerster, minister, premier, president, voorzitter, directeur, burgemeester,
    leider, chef, hoofd, trainer, coach, speler, aanvaller, politicus, rechter, advocaat, analist,
    econoom, deskundige, hoogleraar, onderzoeker, arts, ambassadeur, kandidaat, schrijver,
    schrijfster, koning, koningin, paus, bisschop, generaal, kolonel, ministerie, kabinet, bedrijf,
    partij, politie, wethouder, staatssecretaris
  `),
  anyRole: list('politicus, leider, deskundige, trainer, coach'),
  anyBody: list('bedrijf, partij, ministerie, vereniging'),
  followers: list('woordvoerder, advocaat, team'),
  genitive: [],
  masculine: list('meneer, heer, koning, schrijver, paus'),
  feminine: list('mevrouw, koningin, woordvoerster, schrijfster')
}
