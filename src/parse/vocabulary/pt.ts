/** What Portuguese-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Portuguese. */
export const portuguese: Vocabulary = {
  language: 'pt',
  published: [
    'publicado',
    'publicado em',
    'publicada em',
    'postado em',
    'data de publicação',
    'criado em',
    'publicação',
    'divulgado em'
  ],
  updated: [
    'atualizado',
    'atualizado em',
    'atualizada em',
    'última atualização',
    'modificado em',
    'actualizado em',
    'atualizado há'
  ],
  byline: [
    'escrito por',
    'publicado por',
    'texto de',
    'autor',
    'autora',
    'reportagem de',
    'redigido por',
    'texto:',
    'reportagem:'
  ],
  by: ['por'],
  role: [
    'jornalista',
    'repórter',
    'correspondente',
    'editor',
    'editora',
    'enviado especial',
    'enviada especial',
    'colunista'
  ],
  desk: [
    'redação',
    'da redação',
    'agências',
    'com agências',
    'estadão conteúdo',
    'folhapress',
    'agência brasil',
    'com agência',
    'redacção',
    'equipe'
  ],
  topics: [
    'tags',
    'assuntos',
    'temas',
    'palavras-chave',
    'tópicos',
    'mais sobre',
    'marcadores',
    'categorias',
    'categoria',
    'editoria'
  ],
  home: ['início', 'home', 'capa', 'página inicial'],
  sections: [
    'política',
    'economia',
    'esportes',
    'esporte',
    'cultura',
    'mundo',
    'brasil',
    'cotidiano',
    'poder',
    'internacional',
    'opinião',
    'saúde',
    'ciência',
    'tecnologia',
    'educação',
    'notícias',
    'geral',
    'polícia',
    'sudeste',
    'nordeste',
    'sociedade',
    'desporto',
    'portugal',
    'país',
    'local',
    'regional',
    'negócios',
    'entretenimento',
    'justiça',
    'futebol'
  ]
}
