/** How German-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** German. */
export const german: SpeechVocabulary = {
  language: 'de',
  verbs: list(`
    brummt, scherzt, seufzt, schimpft, lacht, klagt, klagte, räumt ein, gibt zu, gab zu, sagte, sagt, sagten, gesagt, erklärte, erklärt, betonte, betont, meinte, meint, fügte, ergänzte,
    teilte, kritisierte, kritisiert, warnte, warnt, forderte, fordert, berichtete, berichtet,
    schrieb, schreibt, geschrieben, antwortete, fragte, fragt, erläuterte, erläutert, äußerte,
    versicherte, versichert, bekräftigte, unterstrich, behauptete, räumte, sprach, mahnte, mahnt,
    lobte, bedauerte, urteilte, resümierte, twitterte, verkündete, rief, ruft, so, erinnerte,
    erinnert sich, zitierte, findet, fand, bilanzierte, begründete, konstatierte, prophezeite
  `),
  framing: list('nannte, nennt, bezeichnete, bezeichnet, beschrieb, beschreibt, spricht'),
  participles: list('sagend'),
  addressing: [],
  between: list(
    'hat, habe, hatte, auch, dann, später, zudem, weiter, am, gestern, heute, selbst, es, sich'
  ),
  passive: list('wurde, wird, worden, wurden'),
  according: list('laut, nach den worten von, nach angaben von'),
  accordingAfter: list('zufolge'),
  pointing: list('das, dies'),
  remarks: list('erklärung, äußerung, äußerungen, worte, aussage, mitteilung, kommentar'),
  he: list('er'),
  she: list('sie'),
  it: list('es'),
  they: list('wir'),
  definite: list('der, die, das'),
  prepositions: list(`
    von, vom, für, zu, zum, zur, mit, gegen, über, bei, beim, an, am, auf, aus, durch, in, im, nach,
    vor, unter, des
  `),
  authorship: list('von, des'),
  relatives: list('wer, was, wo, wenn, weil, dass, ob, welche, welcher'),
  and: list('und'),
  conjunctions: list(`
    und, oder, aber, sondern, denn, doch, während, als, wenn, weil, dass, in, nach, vor, für, mit,
    um, ohne, statt, damit, obwohl, wie
  `),
  roles: list(`
    sprecher, sprecherin, minister, ministerin, präsident, präsidentin, kanzler, kanzlerin,
    bundeskanzler, bundeskanzlerin, außenminister, außenministerin, innenminister, innenministerin,
    vorsitzender, vorsitzende, chef, chefin, leiter, leiterin, direktor, direktorin, bürgermeister,
    bürgermeisterin, abgeordneter, abgeordnete, trainer, trainerin, spieler, stürmer, politiker,
    politikerin, richter, richterin, anwalt, anwältin, analyst, analystin, experte, expertin,
    professor, professorin, forscher, forscherin, politikwissenschaftler, politikwissenschaftlerin,
    arzt, ärztin, botschafter, botschafterin, kandidat, kandidatin, autor, autorin, könig, königin,
    papst, bischof, general, oberst, ministerium, regierung, unternehmen, partei, polizei
  `),
  anyRole: list(
    'politiker, politikerin, experte, expertin, wissenschaftler, wissenschaftlerin, trainer'
  ),
  anyBody: list('unternehmen, konzern, partei, ministerium, verein, verband'),
  followers: list('sprecher, sprecherin, anwalt, anwälte, team, regierung'),
  genitive: [],
  masculine: list(`
    herr, minister, präsident, kanzler, bundeskanzler, chef, leiter, direktor, bürgermeister,
    trainer, spieler, politiker, richter, anwalt, professor, sprecher, könig, papst, kandidat, autor
  `),
  feminine: list(`
    frau, ministerin, präsidentin, kanzlerin, bundeskanzlerin, chefin, leiterin, direktorin,
    bürgermeisterin, trainerin, spielerin, politikerin, richterin, anwältin, professorin,
    sprecherin, königin, kandidatin, autorin
  `)
}
