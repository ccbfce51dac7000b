/** What Norwegian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Norwegian. */
export const norwegian: Vocabulary = {
  language: 'nb',
  share: list(`
    del, del artikkelen, del på, del saken, kopier lenke, e-post, lagre, tips en venn, dele, del
    artiklen
  `),
  subscribe: list(`
    abonner, abonnement, bli abonnent, kjøp abonnement, logg inn, logg ut, opprett konto, min
    side, nyhetsbrev, meld deg på, e-avis, allerede abonnent, les videre, for abonnenter
  `),
  advert: list(`
    annonse, annonser, annonsørinnhold, reklame, sponset, saken fortsetter under annonsen,
    artikkelen fortsetter under annonsen
  `),
  cookies: list(`
    informasjonskapsler, personvern, personvernerklæring, cookies, godta, godta alle,
    administrer samtykke, vi bruker informasjonskapsler, siden ble ikke funnet, siden finnes ikke,
    ikke er en robot
  `),
  related: list(`
    les også, les mer, les også:, se også, mer om, mest lest, siste nytt, siste nyheter, flere
    saker, relaterte saker, vis mer, vis flere, akkurat nå, anbefalt, anbefalte saker, neste
    sak, emner, video, bilder, til forsiden,
    relatert
  `),
  comments: list(`
    kommentarer, kommenter, skriv en kommentar, vis kommentarer, delta i debatten, debatt, meld
    fra om feil, si din mening, fant du en feil
  `),
  follow: list(`
    følg, følg oss, følg oss på, sosiale medier, kontakt, kontakt oss, tips oss, rss, last ned
    appen
  `),
  navigation: list(`
    hjem, forside, forsiden, meny, søk, lukk, åpne, vis, skjul, hopp til innhold, gå til
    innhold, om oss, kundeservice, hjelp, arkiv, tilbake, til toppen, vær, kryssord, avbryt,
    nei, ja, ok, send
  `),
  tools: list(`
    skriv ut, lytt, lytt til saken, lesetid, minutter, spill av, forstørr bildet,
    skriftstørrelse,
    gi bort artikkel, gi bort artikkelen
  `),
  rights: list(`
    alle rettigheter reservert, copyright, opphavsrett, ansvarlig redaktør, sjefredaktør, vær varsom-plakaten,
    arbeider etter vær varsom-plakaten, arbeider etter vær varsom-plakatens, utgiver
  `),
  ownText: list(`
    denne artikkelen, denne saken, denne siden,
    rettelse:, presisering:, en tidligere versjon, en tidligere utgave
  `),
  reader: list(`
    du, deg, din, ditt, dine
  `),
  captionCredit: list(`
    foto, bilde, arkivfoto, illustrasjon, grafikk, illustrasjonsfoto, fotograf, skjermdump
  `),
  captionOpening: list(`
    arkivfoto, illustrasjonsfoto, bildetekst
  `),
  byline: list(`
    skrevet av, forfatter, av:, tekst:
  `),
  by: list(`
    av
  `),
  role: list(`
    journalist, redaktør, korrespondent, reporter
  `),
  desk: list(`
    redaksjonen, ntb
  `),
  topics: list(`
    emner, stikkord, les mer om, tema, kategori
  `),
  home: list(`
    forsiden, forside, hjem
  `),
  summary: list(`
    kortversjonen, kort fortalt, oppsummert, sammendrag
  `),
  published: list(`
    publisert, publisert kl, lagt ut,
    dato:
  `),
  updated: list(`
    oppdatert, sist oppdatert, sist endret, oppdatert kl
  `),
  sections: list(`
    innenriks, utenriks, politikk, økonomi, sport, kultur, nyheter, verden, norge, næringsliv,
    meninger, klima, miljø, helse, utdanning, trafikk, krim, vitenskap, teknologi, lokalt, vær,
    sørlandet, distrikt, samfunn, debatt, meninger og debatt, kjendis
  `),
  and: list('og'),
  at: list('i, på, fra'),
  for: list('for'),
  with: list('med'),
  of: list('av'),
  on: list('den, kl'),
  our: list('vår'),
  is: list('er'),
  reports: list('skriver, dekker'),
  yearsAgo: list('år siden'),
  ago: list('siden, i går'),
  about: list('om'),
  to: list('til')
}
