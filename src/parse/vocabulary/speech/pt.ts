/** How Portuguese-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Portuguese. */
export const portuguese: SpeechVocabulary = {
  language: 'pt',
  verbs: list(`
    disse, diz, disseram, falou, afirmou, afirma, declarou, declara, explicou, explica, acrescentou,
    acrescenta, contou, conta, comentou, comenta, ressaltou, ressalta, destacou, destaca, garantiu,
    garante, informou, informa, escreveu, escreve, respondeu, responde, perguntou, questionou,
    lembrou, lembra, relatou, relata, reconheceu, reconhece, admitiu, admite, concluiu, conclui,
    lamentou, lamenta, criticou, critica, defendeu, defende, alertou, alerta, avaliou, avalia,
    completou, completa, reiterou, frisou, frisa, salientou, sublinhou, referiu, revelou, revela,
    adiantou, assegurou, considerou, publicou, tuitou, brincou, desabafou, pontuou, enfatizou,
    anunciou, prometeu, advertiu, opinou, observou, argumentou, sustentou, denunciou
  `),
  framing: list('chamou, classificou, descreveu, definiu, acusou'),
  participles: list('dizendo, afirmando, acrescentando, explicando, destacando, ressaltando'),
  addressing: [],
  between: list('tinha, havia, também, ainda, depois, então, ontem, hoje, não, se, lhe, já'),
  passive: list('foi, foram, sido, sendo, é'),
  according: list('segundo, de acordo com, conforme, nas palavras de, para'),
  accordingAfter: list('segundo quem, segundo o qual, segundo a qual'),
  pointing: list('isso'),
  remarks: list('declaração, declarações, comentário, palavras, mensagem, comunicado, nota, fala'),
  he: list('ele'),
  she: list('ela'),
  it: [],
  they: list('eles, elas'),
  definite: list('o, a'),
  prepositions: list(
    'durante, ao, aos, à, às, num, numa, pelo, pela, sem, entre, de, do, da, dos, das, para, por, pelo, pela, com, contra, sobre, ao, à, em, no, na'
  ),
  authorship: list('de, do, da, por, pelo, pela'),
  relatives: list('que, quem, cujo, cuja, onde, quando, porque'),
  and: list('e'),
  conjunctions: list(`
    e, ou, mas, embora, enquanto, como, quando, porque, que, quem, onde, em, depois, antes, para,
    de, com, por, após, no, na
  `),
  roles: list(`
    porta-voz, ministro, ministra, presidente, ex-presidente, secretário, secretária, diretor,
    diretora, prefeito, prefeita, governador, governadora, senador, senadora, deputado, deputada,
    líder, chefe, treinador, técnico, jogador, atacante, piloto, funcionário, fonte, fontes, polícia,
    juiz, juíza, procurador, procuradora, advogado, advogada, delegado, delegada, analista,
    economista, especialista, professor, professora, pesquisador, pesquisadora, médico, médica,
    embaixador, vice-presidente, vereador, vereadora, candidato, candidata, ator, atriz, cantor,
    cantora, escritor, escritora, rei, rainha, papa, bispo, general, coronel, ministério, governo,
    empresa, partido, youtuber
  `),
  anyRole: list('líder, político, política, treinador, técnico, dirigente'),
  anyBody: list('empresa, companhia, organização, partido, ministério, entidade'),
  followers: list('porta-voz'),
  genitive: [],
  masculine: list(`
    sr, sr., senhor, ministro, diretor, prefeito, governador, senador, deputado, treinador, técnico,
    jogador, juiz, advogado, professor, médico, candidato, ator, cantor, rei, papa
  `),
  feminine: list(`
    sra, sra., senhora, ministra, diretora, prefeita, governadora, senadora, deputada, treinadora,
    jogadora, juíza, advogada, professora, médica, candidata, atriz, cantora, rainha
  `)
}
