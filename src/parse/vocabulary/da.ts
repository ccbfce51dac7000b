/** What Danish-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Danish. */
export const danish: Vocabulary = {
  language: 'da',
  share: list(`
    del, del på, del artikel, del artiklen, del på facebook, del på twitter, del via,
    kopier link, kopiér link, link kopieret, send, send på mail, e-mail, mail, tweet, gem,
    gem artikel, del denne artikel, dela, dela på, dela artikeln, dele, kopiera länk,
    kopier lenke, spara, lagre
  `),
  subscribe: list(`
    abonnement, abonner, bliv abonnent, kun for abonnenter, for abonnenter, abonnent, log ind,
    login, log ud, log af, opret bruger, opret profil, ny bruger, min konto, min profil,
    nyhedsbrev, nyhedsbreve, tilmeld, tilmeld dig, tilmeld nyhedsbrev, glemt adgangskode,
    adgangskode, husk mig, velkommen, e-avis, eavis, læs avisen, læs videre, få adgang,
    logga in, logg inn, prenumerera, prenumerant, bli abonnent, abonnere, nyhetsbrev, e-tidning,
    eavisen, støt os,
    abonnér
  `),
  advert: list(`
    annonce, annoncer, reklame, sponsoreret, sponsoreret indhold, annonceindhold, indlæser,
    artiklen fortsætter efter annoncen, artiklen fortsætter under annoncen, artiklen fortsætter,
    annons, annonse, annonsørinnhold, betalt innhold, artikkelen fortsetter under annonsen,
    laddar
  `),
  cookies: list(`
    cookies, cookiepolitik, cookie-politik, cookieindstillinger, vi bruger cookies,
    vi anvender cookies, denne hjemmeside bruger cookies, accepter, accepter alle, afvis,
    privatlivspolitik, persondatapolitik, privatliv, persondata, personvern, personvernerklæring,
    integritetspolicy, personuppgifter, vi använder cookies, godkänn, siden blev ikke fundet,
    siden findes ikke, ikke er en robot
  `),
  related: list(`
    læs også, læs mere, læs mere om, læs artiklen, læs hele, se også, se mere, se alle,
    se flere, mere, mere om, mere fra, flere nyheder, flere artikler, relaterede artikler,
    relateret, relaterede, relaterede nyheder, anbefalet, anbefales, anbefalet til dig,
    måske er du også interesseret i, mest læste, mest sete, mest populære, populært, seneste,
    seneste nyt, seneste nyheder, sidste nyt, på forsiden, på forsiden lige nu, forsiden,
    forside, lige nu, næste, forrige, næste artikel, forrige artikel, video, videoer, billeder,
    galleri, billedserie, live, alle nyheder, vis mere, vis flere, vis alle, emner, fakta,
    overblik, les også, les mer, les saken, läs också, läs mer, läs även, mer, mer om,
    mest lest, mest läst, siste nytt, siste, senaste nytt, senaste, senaste nyheterna,
    relaterat, relaterte saker, flere saker, fler nyheter, visa mer, visa fler
  `),
  comments: list(`
    kommentarer, kommentar, kommenter, kommentér, skriv en kommentar, skriv kommentar,
    vis kommentarer, debat, deltag i debatten, ingen kommentarer, svar, synes godt om, anmeld,
    fejl i artiklen, læserbreve, læserbrev, tip os, send et tip, har du et tip, kommentera,
    tipsa oss, tips oss, rapportera fel
  `),
  follow: list(`
    følg, følg os, følg os på, følg med, følg emner, sociale medier, hent appen, hent app,
    hent vores app, download app, kontakt, kontakt os, skriv til os, rss, følj, följ oss,
    følg oss, kontakta oss, kontakt oss, ladda ner appen
  `),
  navigation: list(`
    forside, hjem, menu, hovedmenu, luk, åbn, luk menu, søg, søgning, gå til indhold,
    gå til hovedindhold, spring til indhold, tilbage, tilbage til toppen, til toppen, sektioner,
    tags, arkiv, kategorier, sitemap, om os, redaktion, redaktionen, job, ledige stillinger,
    hjælp, kundeservice, service, butik, vejr, vejret, horoskop, krydsord, spil, dødsfald,
    navne, mindeord, synspunkt, leder, meninger, teknologi, underholdning, podcast, podcasts,
    tv-guide, sprog, dansk, skjul, vis, hent flere, annuller, ja, nej, radio, lokalt, kalender,
    startsida, meny, stäng, sök, hem, lukk, søk, stillinger
  `),
  tools: list(`
    print, udskriv, print artikel, lyt, lyt til artiklen, hør artiklen, læsetid, min læsetid,
    minutters læsning, skriftstørrelse, tekststørrelse, forstør, download, pdf, fuld skærm,
    afspil, pause, oversæt, lyssna, skriv ut, lytt,
    giv artiklen som gave, gem på læselisten
  `),
  rights: list(`
    alle rettigheder forbeholdes, ophavsret, copyright, vilkår, betingelser, handelsbetingelser,
    brugerbetingelser, ansvarshavende chefredaktør, ansvarshavende redaktør, chefredaktør, cvr,
    cvr-nr, ansvarlig redaktør, ansvarig utgivare, artiklen er oprindeligt bragt, kilde, källa,
    kilde: ritzau, er tilmeldt pressenævnet, presseetiske regler
  `),
  ownText: list(`
    denne artikel, denne historie, denne side,
    rettelse:, præcisering:, en tidligere version, en tidligere udgave
  `),
  reader: list(`
    du, dig, din, dit, dine
  `),
  captionCredit: list(`
    foto, fotos, fotograf, billede, billeder, arkivfoto, arkiv, grafik, illustration, kilde,
    pressefoto, privatfoto, bild, bilde, arkivbild, genrefoto, modelfoto
  `),
  captionOpening: list(`
    billedtekst, arkivfoto, på billedet, genrefoto, modelfoto, bildtext, bildetekst, arkivbild
  `),
  byline: list(`
    skrevet af, forfatter, af:, tekst:
  `),
  by: list(`
    af
  `),
  role: list(`
    journalist, redaktør, reporter, korrespondent, kommentator
  `),
  desk: list(`
    redaktionen, ritzau
  `),
  topics: list(`
    emner, emneord, tags, læs mere om, kategori
  `),
  home: list(`
    forside, forsiden, hjem
  `),
  summary: list(`
    kort fortalt, resumé, det korte af det lange
  `),
  published: list(`
    offentliggjort, publiceret, udgivet, oprettet,
    dato:, udgivet den
  `),
  updated: list(`
    opdateret, sidst opdateret, senest opdateret, ændret
  `),
  sections: list(`
    indland, udland, politik, økonomi, erhverv, sport, kultur, nyheder, samfund, debat, verden,
    danmark, lokalt, kriminalitet, klima, miljø, sundhed, uddannelse, videnskab, teknologi,
    trafik, vejr, regionalt, penge, livsstil, 112, navne
  `),
  and: list('og'),
  at: list('i, på, fra'),
  for: list('for'),
  with: list('med'),
  of: list('af'),
  on: list('den, kl'),
  our: list('vores'),
  is: list('er'),
  reports: list('skriver, dækker'),
  yearsAgo: list('år siden'),
  ago: list('siden, i går'),
  about: list('om'),
  to: list('til')
}
