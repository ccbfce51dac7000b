/** How Italian-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Italian. */
export const italian: SpeechVocabulary = {
  language: 'it',
  verbs: list(`
    ha detto, detto, dice, disse, ha dichiarato, dichiarato, dichiara, ha affermato, affermato,
    afferma, ha spiegato, spiegato, spiega, ha aggiunto, aggiunto, aggiunge, sottolineato,
    sottolinea, ricordato, ricorda, raccontato, racconta, commentato, commenta, risposto, risponde,
    chiesto, chiede, scritto, scrive, annunciato, annuncia, assicurato, assicura, ammesso, ammette,
    concluso, conclude, osservato, osserva, ribadito, ribadisce, precisato, precisa, avvertito,
    avverte, replicato, replica, proseguito, prosegue, continua, evidenziato, evidenzia, riferito,
    riferisce, sostenuto, sostiene, twittato, confessato, confessa, promesso, rilevato, insiste
  `),
  framing: list('definito, definisce, descritto, chiamato, parlato, accusato, bollato'),
  participles: list('dicendo, aggiungendo, spiegando, affermando, sottolineando'),
  addressing: [],
  between: list(
    'avrebbe, avrebbero, avevano, ci, gli, ha, aveva, hanno, anche, poi, inoltre, ancora, ieri, oggi, non, si, ne, lo'
  ),
  passive: list('stato, stata, è, viene, venne'),
  according: list('secondo, a detta di, stando a'),
  accordingAfter: list('secondo cui, secondo il quale, secondo la quale'),
  pointing: list('lo, così'),
  remarks: list(
    'dichiarazione, dichiarazioni, commento, parole, messaggio, nota, post, comunicato'
  ),
  he: list('egli, lui'),
  she: list('lei, ella'),
  it: [],
  they: list('loro, essi'),
  definite: list("il, lo, la, l'"),
  prepositions: list(`
    ai, agli, alle, allo, dai, dagli, dalle, nei, nelle, durante, tra, fra, di, del, della, dell', dei, degli, per, con, contro, su, sul, sulla, a, al, alla, in, nel,
    nella, da, dal, dalla
  `),
  authorship: list("di, del, della, dell', da, dal, dalla"),
  relatives: list('che, chi, cui, dove, quando, perché'),
  and: list('e, ed'),
  conjunctions: list(`
    e, ed, o, ma, anche, mentre, come, quando, perché, che, chi, dove, in, dopo, prima, per, di, a,
    con, da
  `),
  roles: list(`
    portavoce, ministro, ministra, presidente, premier, segretario, segretaria, direttore,
    direttrice, sindaco, sindaca, governatore, governatrice, senatore, senatrice, deputato,
    deputata, leader, capo, allenatore, tecnico, giocatore, attaccante, pilota, funzionario, fonte,
    fonti, giudice, procuratore, procuratrice, avvocato, avvocata, analista, economista, esperto,
    esperta, professore, professoressa, ricercatore, ricercatrice, medico, dottore, dottoressa,
    ambasciatore, ambasciatrice, vicepresidente, assessore, assessora, candidato, candidata, attore,
    attrice, cantante, scrittore, scrittrice, re, regina, papa, vescovo, cardinale, generale,
    colonnello, ministero, governo, azienda, partito
  `),
  anyRole: list('leader, politico, politica, dirigente, tecnico, allenatore'),
  anyBody: list('azienda, società, partito, ministero, associazione'),
  followers: list('portavoce'),
  genitive: [],
  masculine: list(`
    signor, ministro, segretario, direttore, sindaco, governatore, senatore, deputato, allenatore,
    giocatore, avvocato, professore, re, papa, attore, candidato
  `),
  feminine: list(`
    signora, ministra, segretaria, direttrice, sindaca, governatrice, senatrice, deputata,
    allenatrice, giocatrice, avvocata, professoressa, regina, attrice, candidata
  `)
}
