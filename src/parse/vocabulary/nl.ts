/** What Dutch-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Dutch. */
export const dutch: Vocabulary = {
  language: 'nl',
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst op', 'geplaatst', 'datum'],
  updated: [
    'bijgewerkt',
    'bijgewerkt op',
    'laatst bijgewerkt',
    'laatste update',
    'gewijzigd op',
    'aangepast op',
    'update'
  ],
  byline: ['geschreven door', 'auteur', 'tekst:'],
  by: ['door'],
  role: [
    'verslaggever',
    'redacteur',
    'correspondent',
    'journalist',
    'columnist',
    'buitenlandredacteur'
  ],
  desk: ['redactie', 'onze redactie', 'van onze verslaggever', 'webredactie', 'nieuwsredactie'],
  topics: ['onderwerpen', 'tags', 'trefwoorden', 'lees meer over', 'meer over', 'categorie'],
  home: ['home', 'voorpagina', 'startpagina'],
  sections: [
    'binnenland',
    'buitenland',
    'politiek',
    'economie',
    'sport',
    'cultuur',
    'media',
    'wetenschap',
    'regio',
    'opinie',
    'nieuws',
    'tech'
  ]
}
