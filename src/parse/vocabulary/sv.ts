/** What Swedish-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Swedish. */
export const swedish: Vocabulary = {
  language: 'sv',
  share: list(`
    dela, dela artikeln, dela artikel, dela på, dela sida, kopiera länk, mejla, e-post, spara,
    spara artikel, tipsa,
    twittra, dela på facebook
  `),
  subscribe: list(`
    prenumerera, prenumerera nu, prenumerant, bli prenumerant, bli kund, logga in, logga ut,
    skapa konto, registrera dig, nyhetsbrev, mitt konto, mina sidor, e-tidning, redan
    prenumerant, lås upp, läs vidare, fortsätt läsa,
    för prenumeranter
  `),
  advert: list(`
    annons, annonser, reklam, annonsera, sponsrat, sponsrad, i samarbete med, artikeln
    fortsätter under annonsen
  `),
  cookies: list(`
    cookies, kakor, om cookies, cookiepolicy, cookieinställningar, hantera cookies,
    integritetspolicy, personuppgifter, personuppgiftspolicy, godkänn, acceptera,
    vi använder     cookies, sidan kunde inte hittas, sidan finns inte, inte är en robot
  `),
  related: list(`
    läs mer, läs också, läs även, läs också:, mer om, mer från, mest läst, mest lästa, senaste
    nytt, senaste nyheterna, fler nyheter, fler artiklar, relaterat, relaterade artiklar, se
    också, se även, visa mer, visa fler, just nu, topplistan, i fokus, rekommenderat, video, tv,
    bilder, bildspel, till startsidan, nästa artikel, mer i ämnet, ämnen
  `),
  comments: list(`
    kommentera, kommentarer, visa kommentarer, läs kommentarer, skriv en kommentar, diskutera,
    gå med i samtalet, tyck till, anmäl, rapportera fel, rätta artikeln, rätta fel, hittat fel i
    texten, insändare,
    rätta artikel
  `),
  follow: list(`
    följ, följ oss, följ oss på, sociala medier, kontakt, kontakta oss, tipsa oss, rss, ladda
    ner appen, hämta appen, ladda ned vår app
  `),
  navigation: list(`
    hem, startsida, startsidan, meny, sök, stäng, öppna, visa, dölj, till innehållet, hoppa till
    innehåll, gå till innehåll, om oss, kundservice, kundtjänst, hjälp, arkiv, jobba hos oss,
    tillbaka, till toppen, väder, korsord, spel, evenemang, redaktion, avbryt, nej, ja, ok,
    skicka, fler val,
    hoppa till innehållet
  `),
  tools: list(`
    skriv ut, lyssna, lyssna på artikeln, textstorlek, lästid, min lästid, minuters läsning,
    spela upp, förstora bilden, öppna bild i helskärmsläge,
    förstora, ge bort artikeln
  `),
  rights: list(`
    alla rättigheter förbehållna, copyright, upphovsrätt, ansvarig utgivare, chefredaktör och ansvarig utgivare,
    följer pressetiken, tipsa redaktionen, så arbetar vi, så jobbar
  `),
  ownText: list(`
    den här artikeln, denna artikel, den här texten, artikeln är,
    rättelse:, förtydligande:, en tidigare version, en första version
  `),
  reader: list(`
    du, din, ditt, dina
  `),
  captionCredit: list(`
    foto, bild, arkivbild, illustration, grafik, foto:, fotograf, genrebild
  `),
  captionOpening: list(`
    arkivbild, genrebild, bildtext
  `),
  byline: list(`
    skriven av, författare, av:, text:,
    skribent:
  `),
  by: list(`
    av
  `),
  role: list(`
    reporter, redaktör, journalist, korrespondent, krönikör
  `),
  desk: list(`
    redaktionen, tt, nyhetsredaktionen
  `),
  topics: list(`
    ämnen, taggar, läs mer om, nyckelord, kategori
  `),
  home: list(`
    hem, startsida, start
  `),
  summary: list(`
    i korthet, sammanfattning, det viktigaste i korthet, kortversionen
  `),
  published: list(`
    publicerad, publicerat, publicerades, publicerad den,
    datum:, upplagd
  `),
  updated: list(`
    uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad
  `),
  sections: list(`
    inrikes, utrikes, ekonomi, sport, kultur, nöje, politik, världen, nyheter, lokalt, åsikt,
    opinion, sverige, näringsliv, brott och straff, brott, trafik, väder, klimat, miljö,
    vetenskap, hälsa, skola, utbildning, teknik, kultur och nöje, debatt, ledare, krim, hushåll,
    resor, stockholm, göteborg, malmö
  `),
  and: list('och'),
  at: list('i, på, från'),
  for: list('för'),
  with: list('med'),
  of: list('av'),
  on: list('den, kl'),
  our: list('vår'),
  is: list('är'),
  reports: list('skriver'),
  yearsAgo: list('år sedan'),
  ago: list('sedan, igår, i går'),
  about: list('om'),
  to: list('till')
}
