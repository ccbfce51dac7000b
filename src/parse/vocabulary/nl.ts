/** What Dutch-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Dutch. */
export const dutch: Vocabulary = {
  language: 'nl',
  share: list(`
    delen, deel, deel dit artikel, deel artikel, deel op, deel via, deel op facebook,
    deel op twitter, delen via, kopieer link, link kopiëren, link gekopieerd, mail, e-mail,
    verstuur, verzenden, tweet, bewaar, bewaren, bewaar artikel, geef cadeau, cadeau geven,
    mail de redactie
  `),
  subscribe: list(`
    bekijk in browser, bekijk deze e-mail, uitschrijven, afmelden, je ontvangt deze e-mail, u ontvangt deze e-mail,
    abonneer, abonneren, abonnee, abonnees, abonnement, abonnementen, word abonnee, word lid,
    lid worden, alleen voor abonnees, al abonnee, inloggen, log in, aanmelden, registreren,
    uitloggen, mijn account, nieuwsbrief, nieuwsbrieven, schrijf je in, meld je aan, ontvang,
    ontvang de nieuwsbrief, wachtwoord vergeten, wachtwoord, digitale krant, lees verder,
    verder lezen, steun ons, doneer
  `),
  advert: list(`
    advertentie, advertenties, advertorial, gesponsord, gesponsorde inhoud, partnerbijdrage,
    laden, bezig met laden, tekst gaat verder onder, de tekst gaat verder onder,
    artikel gaat verder onder, adverteren
  `),
  cookies: list(`
    informatie op een apparaat,
    cookies, cookiebeleid, cookie-instellingen, wij gebruiken cookies,
    deze website gebruikt cookies, deze site gebruikt cookies, accepteren, alles accepteren,
    weigeren, privacy, privacybeleid, privacyverklaring, privacy-instellingen, privacy statement,
    pagina niet gevonden, deze pagina bestaat niet, geen robot bent
  `),
  related: list(`
    lees ook, lees meer, lees hier, lees verder, meer, meer lezen, meer nieuws, meer over,
    meer artikelen, meer weten, bekijk ook, bekijk meer, kijk ook, bekijk alle, zie ook,
    gerelateerd, gerelateerde artikelen, gerelateerd nieuws, gerelateerde berichten, aanbevolen,
    aanbevolen voor jou, misschien ook interessant, dit vind je misschien ook leuk,
    ook interessant, best gelezen, meest gelezen, meest bekeken, populair, laatste nieuws,
    het laatste nieuws, net binnen, voorpagina, vorige, volgende, vorig artikel,
    volgend artikel, video, video's, foto's, fotoserie, galerij, live, liveblog, alle artikelen,
    toon meer, toon alles, onderwerpen, dossier, in het nieuws, uitgelicht
  `),
  comments: list(`
    reacties, reactie, reageer, reageren, plaats een reactie, geef een reactie, bekijk reacties,
    toon reacties, geen reacties, jouw mening, antwoorden, beantwoorden, vind ik leuk,
    fout gezien, meld een fout, tip de redactie, tip ons, heb je een tip
  `),
  follow: list(`
    volg, volg ons, volg ons op, volgen, sociale media, download de app, download onze app,
    contact, neem contact op, whatsapp-kanaal
  `),
  navigation: list(`
    home, menu, hoofdmenu, sluiten, sluit, sluit menu, open menu, zoeken, zoek, ga naar inhoud,
    ga naar de inhoud, naar de inhoud, terug, terug naar boven, naar boven, rubrieken, tags,
    trefwoorden, archief, categorieën, sitemap, over ons, redactie, colofon, vacatures,
    werken bij, help, hulp, service, klantenservice, winkel, weer, horoscoop, puzzels,
    spelletjes, familieberichten, opinie, columns, tech, entertainment, podcast, podcasts,
    tv-gids, taal, nederlands, verbergen, meer laden, annuleren, ja, nee, radio, regio, agenda
  `),
  tools: list(`
    print, printen, afdrukken, artikel afdrukken, luister, luister naar dit artikel, beluister,
    beluister artikel, leestijd, minuten leestijd, min leestijd, lettergrootte, vergroot,
    vergroten, download, pdf, volledig scherm, afspelen, pauze, vertaal
  `),
  rights: list(`
    noot van de redactie,
    alle rechten voorbehouden, copyright, auteursrecht, disclaimer, algemene voorwaarden,
    gebruiksvoorwaarden, voorwaarden, niets uit deze uitgave, colofon, dit artikel verscheen,
    bron
  `),
  ownText: list(`
    dit artikel, dit bericht, dit verhaal, deze pagina, dit interview,
    correctie:, rectificatie, verduidelijking:, noot van de redactie, naschrift redactie,
    een eerdere versie, een vorige versie
  `),
  reader: list(`
    je, jouw, u, uw, welkom op, welkom bij
  `),
  captionCredit: list(`
    foto, foto's, fotograaf, beeld, afbeelding, archieffoto, archiefbeeld, bron, illustratie,
    grafiek, infographic, copyright
  `),
  captionOpening: list(`
    bijschrift, onderschrift, op de foto, archieffoto, archiefbeeld, foto ter illustratie
  `),
  byline: list(`
    geschreven door, auteur, tekst:,
    van onze verslaggever, van onze verslaggeefster, van onze redacteur, van onze redactrice,
    van onze correspondent, door onze verslaggever, door onze verslaggeefster,
    door onze correspondent
  `),
  by: list(`
    door
  `),
  role: list(`
    verslaggever, redacteur, correspondent, journalist, columnist, buitenlandredacteur
  `),
  desk: list(`
    redactie, onze redactie, van onze verslaggever, webredactie, nieuwsredactie
  `),
  topics: list(`
    onderwerpen, tags, trefwoorden, lees meer over, meer over, categorie
  `),
  home: list(`
    home, voorpagina, startpagina
  `),
  summary: list(`
    in het kort, samenvatting, samengevat, kernpunten
  `),
  published: list(`
    gepubliceerd, gepubliceerd op, geplaatst op, geplaatst, datum
  `),
  updated: list(`
    bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatste update, gewijzigd op, aangepast op,
    update
  `),
  sections: list(`
    binnenland, buitenland, politiek, economie, sport, cultuur, media, wetenschap, regio, opinie,
    nieuws, tech, regionaal, verkeer, gezondheid, milieu, onderwijs, klimaat, weer, misdaad, 112,
    lokaal, samenleving, technologie, cultuur en media, natuur, landbouw, geld, reizen,
    vlaanderen, brussel, wereld, in het nieuws
  `),
  and: list('en'),
  at: list('in, uit, vanuit'),
  for: list('voor'),
  with: list('met'),
  the: list('de, het'),
  of: list('van'),
  on: list('op, om'),
  our: list('onze'),
  is: list('is'),
  reports: list('schrijft, bericht'),
  readingTime: list('lezen, leestijd'),
  yearsAgo: list('jaar geleden'),
  ago: list('geleden, gisteren'),
  here: list('u bent hier, je bent hier'),
  about: list('over'),
  to: list('tegen')
}
