/** How Hungarian-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Hungarian. */
export const hungarian: SpeechVocabulary = {
  language: 'hu',
  verbs: list(`
    mondta, mondja, mondták, közölte, közli, közölték, hangsúlyozta, hangsúlyozza, elmondta,
    elmondták, hozzátette, hozzáteszi, kijelentette, fogalmazott, fogalmaz, kiemelte, jelezte, írta,
    írja, válaszolta, válaszolt, kérdezte, magyarázta, magyarázza, állítja, állította, ismertette,
    tájékoztatott, tette hozzá, tudatta, emlékeztetett, figyelmeztetett, vélte, véli, vélekedett,
    nyilatkozta, nyilatkozott, jegyezte meg, idézte fel, mesélte, meséli, kommentálta, szögezte le,
    mutatott rá, ígérte, ígéri, ismerte el, panaszolta, nevetett, emlékezett vissza, fűzte hozzá, foglalta össze, árulta el, osztotta meg
  `),
  framing: list('nevezte'),
  participles: [],
  addressing: [],
  between: list('is, még, már, később, tegnap, ma, nem, azt, így, úgy, akkor'),
  passive: [],
  according: [],
  accordingAfter: list('szerint'),
  pointing: [],
  remarks: list('nyilatkozat, közlemény, szavai'),
  he: [],
  she: [],
  it: [],
  they: list('ők'),
  definite: [],
  prepositions: [],
  authorship: [],
  relatives: list('aki, akik, ami, amely, hogy, ha, hol, mikor'),
  and: list('és'),
  conjunctions: list(`
    és, vagy, de, bár, amikor, mint, hogy, aki, mert, ha, míg, valamint
  `),
  roles: list(`
    szóvivő, szóvivője, miniszter, minisztere, miniszterelnök, államtitkár, elnök, elnöke, igazgató,
    igazgatója, vezérigazgató, polgármester, polgármestere, képviselő, képviselője, vezető,
    vezetője, edző, edzője, vezetőedző, játékos, bíró, ügyész, ügyvéd, ügyvédje, elemző, elemzője,
    közgazdász, szakértő, professzor, kutató, kutatója, orvos, nagykövet, tanácsadó, jelölt, író,
    színész, színésznő, király, királynő, pápa, püspök, tábornok, ezredes, minisztérium, kormány,
    cég, párt, rendőrség
  `),
  anyRole: [],
  anyBody: [],
  followers: list(
    'felesége, férje, apja, anyja, fia, lánya, testvére, szomszédja, ügyvédje, szóvivője, kollégája, barátja'
  ),
  genitive: [],
  masculine: [],
  feminine: []
}
