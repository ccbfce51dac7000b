/** How Spanish-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Spanish. */
export const spanish: SpeechVocabulary = {
  language: 'es',
  verbs: list(`
    dijo, dice, dijeron, ha dicho, afirmó, afirma, afirmado, aseguró, asegura, asegurado, señaló,
    señala, señalado, explicó, explica, explicado, añadió, añade, añadido, agregó, agrega, declaró,
    declara, declarado, indicó, indica, indicado, comentó, comenta, comentado, manifestó,
    manifestado, sostuvo, sostiene, expresó, expresa, expresado, apuntó, apunta, apuntado, subrayó,
    subraya, subrayado, destacó, destaca, destacado, insistió, insiste, insistido, advirtió,
    advierte, advertido, reconoció, reconoce, reconocido, admitió, admite, confesó, confiesa,
    confesado, recordó, recuerda, recordado, relató, relata, contó, cuenta, contado, respondió,
    responde, respondido, contestó, preguntó, pregunta, escribió, escribe, escrito, tuiteó,
    concluyó, concluye, concluido, lamentó, lamenta, lamentado, detalló, detalla, precisó, precisa,
    puntualizó, aclaró, aclara, reiteró, reitera, exclamó, espetó, denunció, denuncia, criticó,
    opinó, opina, prosiguió, remarcó, recalcó, aseveró, informó, anunció, prometió, zanjó
  `),
  framing: list('calificó, calificado, describió, tildó, llamó, definió, tachó, acusó, habló'),
  participles: list('diciendo, añadiendo, señalando, afirmando, asegurando, explicando'),
  addressing: [],
  between: list(
    'ha, había, también, además, luego, después, ayer, hoy, no, se, le, lo, les, nos, me'
  ),
  passive: list('fue, fueron, sido, siendo, es'),
  according: list('según, de acuerdo con, en palabras de, a juicio de'),
  accordingAfter: list('según quien, según el cual, según la cual'),
  pointing: list('lo, así lo'),
  remarks: list('declaración, declaraciones, comentario, palabras, mensaje, comunicado, tuit'),
  he: list('él'),
  she: list('ella'),
  it: list('ello'),
  they: list('ellos, ellas'),
  definite: list('el, la'),
  prepositions: list(
    'durante, tras, entre, hacia, desde, sin, de, del, para, por, con, contra, sobre, a, al, en, desde, hacia, según, ante'
  ),
  authorship: list('de, del, por'),
  relatives: list('que, quien, cuyo, cuya, donde, cuando, porque'),
  and: list('y, e'),
  conjunctions: list(`
    y, e, o, pero, aunque, mientras, como, cuando, porque, que, quien, donde, en, después, antes,
    para, de, a, con, por, sino, tras
  `),
  roles: list(`
    portavoz, ministro, ministra, presidente, presidenta, expresidente, secretario, secretaria,
    director, directora, alcalde, alcaldesa, gobernador, gobernadora, senador, senadora, diputado,
    diputada, líder, jefe, jefa, entrenador, técnico, jugador, piloto, delantero, funcionario,
    funcionaria, fuente, fuentes, policía, juez, jueza, fiscal, abogado, abogada, analista,
    economista, experto, experta, profesor, profesora, investigador, investigadora, médico, doctor,
    doctora, canciller, embajador, embajadora, vicepresidente, vicepresidenta, consejero, consejera,
    concejal, concejala, candidato, candidata, actor, actriz, cantante, escritor, escritora, rey,
    reina, papa, obispo, cardenal, general, coronel, ministerio, gobierno, empresa, partido
  `),
  anyRole: list(
    'líder, político, política, dirigente, mandatario, mandataria, funcionario, técnico'
  ),
  anyBody: list('empresa, compañía, organización, partido, ministerio, entidad'),
  followers: list('portavoz'),
  genitive: [],
  masculine: list(`
    señor, sr, sr., don, ministro, director, alcalde, gobernador, senador, diputado, jefe,
    entrenador, técnico, jugador, abogado, profesor, rey, papa, actor, candidato, secretario
  `),
  feminine: list(`
    señora, sra, sra., doña, ministra, presidenta, directora, alcaldesa, gobernadora, senadora,
    diputada, jefa, jugadora, abogada, profesora, reina, actriz, candidata, secretaria, portavoza
  `)
}
