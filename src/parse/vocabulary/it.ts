/** What Italian-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Italian. */
export const italian: Vocabulary = {
  language: 'it',
  published: [
    'pubblicato',
    'pubblicato il',
    'pubblicata il',
    'data di pubblicazione',
    'pubblicazione',
    'creato il',
    'postato il'
  ],
  updated: [
    'aggiornato',
    'aggiornato il',
    'aggiornato alle',
    'aggiornata il',
    'ultimo aggiornamento',
    'ultima modifica',
    'modificato il',
    'aggiornamento'
  ],
  byline: [
    'scritto da',
    'a cura di',
    'articolo di',
    'autrice',
    'testo di',
    'intervista di',
    'servizio di',
    'redatto da',
    'dal nostro inviato',
    'dalla nostra inviata',
    'dal nostro corrispondente',
    'autore:',
    'testo:'
  ],
  by: ['di', 'da'],
  role: [
    'giornalista',
    'inviato',
    'inviata',
    'corrispondente',
    'redattore',
    'redattrice',
    'caporedattore'
  ],
  desk: [
    'redazione',
    'la redazione',
    'redazione online',
    'redazione ansa',
    'redazione web',
    'redazione cronaca',
    'redazione esteri'
  ],
  topics: [
    'argomenti',
    'tag',
    'tags',
    'parole chiave',
    'etichette',
    'temi',
    'categorie',
    'categoria'
  ],
  home: ['home', 'prima pagina', 'homepage'],
  sections: [
    'politica',
    'cronaca',
    'economia',
    'sport',
    'cultura',
    'esteri',
    'mondo',
    'italia',
    'spettacoli',
    'tecnologia',
    'salute',
    'scienza',
    'scienze',
    'opinioni',
    'ambiente',
    'calcio',
    'attualità',
    'interni',
    'società',
    'regione',
    'regioni',
    'lavoro'
  ]
}
