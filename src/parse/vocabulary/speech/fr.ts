/** How French-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** French. */
export const french: SpeechVocabulary = {
  language: 'fr',
  verbs: list(`
    dit, disait, déclaré, déclare, déclarait, affirmé, affirme, affirmait, expliqué, explique,
    expliquait, ajouté, ajoute, ajoutait, assuré, assure, assurait, indiqué, indique, précisé,
    précise, souligné, souligne, estimé, estime, estimait, confié, confie, raconté, raconte,
    rappelé, rappelle, répondu, répond, demandé, demande, écrit, annoncé, annonce, insisté, insiste,
    averti, avertit, reconnu, reconnaît, admis, admet, conclu, conclut, regretté, regrette, lancé,
    lance, commenté, commente, martelé, martèle, poursuivi, poursuit, observé, observe, noté, note,
    dénoncé, dénonce, plaidé, plaide, témoigné, témoigne, promis, promet, jugé, juge, argué,
    tweeté, résumé, résume, s'est félicité, s'est indigné, s'exclame, glisse, souffle, soupire, sourit, prévient, prévenu, ironise, plaisante, plaisanté, relève, relevé, tempère, nuance, rétorque, rétorqué, s'amuse, se souvient, s'étonne, se réjouit, s'inquiète, renchérit, appelle
  `),
  framing: list('qualifié, qualifie, décrit, parlé, évoqué, accusé, critiqué, traité'),
  participles: list(
    'disant, ajoutant, affirmant, expliquant, précisant, déclarant, soulignant, assurant'
  ),
  addressing: [],
  between: list(
    "a, avait, ont, s'est, aussi, ensuite, également, encore, hier, en outre, l', alors"
  ),
  passive: list('été, est, sont'),
  according: list("selon, d'après, pour, aux yeux de"),
  accordingAfter: list('selon qui, selon lequel, selon laquelle'),
  pointing: [],
  remarks: list('déclaration, déclarations, propos, message, communiqué, commentaire, mots, tweet'),
  he: list('lui, il, t-il, celui-ci, ce dernier'),
  she: list('elle, t-elle, celle-ci, cette dernière'),
  it: [],
  they: list('ils, elles, t-on, on, t-ils'),
  definite: list("le, la, l'"),
  prepositions: list(
    "pendant, durant, lors, devant, auprès, chez, sans, entre, de, d', du, des, pour, par, avec, contre, sur, à, au, aux, en, chez, vers, selon"
  ),
  authorship: list("de, d', du, par"),
  relatives: list("qui, que, qu', dont, où, quand, lorsque, parce"),
  and: list('et'),
  conjunctions: list(`
    et, ou, mais, car, alors, tandis, comme, quand, parce, que, qui, dont, où, en, après, avant,
    pour, de, à, avec, par, dans
  `),
  roles: list(`
    porte-parole, ministre, président, présidente, secrétaire, directeur, directrice, maire,
    gouverneur, sénateur, sénatrice, député, députée, chef, cheffe, patron, patronne, entraîneur,
    joueur, attaquant, fonctionnaire, source, sources, juge, procureur, procureure, avocat, avocate,
    analyste, économiste, expert, experte, professeur, professeure, chercheur, chercheuse, médecin,
    docteur, ambassadeur, ambassadrice, vice-président, conseiller, conseillère, candidat, candidate,
    acteur, actrice, chanteur, chanteuse, écrivain, roi, reine, pape, évêque, cardinal, général,
    colonel, ministère, gouvernement, entreprise, parti, élu, élue, responsable
  `),
  anyRole: list('responsable, dirigeant, dirigeante, élu, élue, homme, femme, politique'),
  anyBody: list('entreprise, groupe, organisation, parti, ministère, association'),
  followers: list('porte-parole'),
  genitive: [],
  masculine: list(`
    m., monsieur, président, directeur, sénateur, député, patron, entraîneur, joueur, procureur,
    avocat, conseiller, candidat, acteur, roi, pape
  `),
  feminine: list(`
    mme, madame, présidente, directrice, sénatrice, députée, patronne, entraîneuse, joueuse,
    procureure, avocate, conseillère, candidate, actrice, reine
  `)
}
