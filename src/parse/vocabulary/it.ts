/** What Italian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Italian. */
export const italian: Vocabulary = {
  language: 'it',
  share: list(`
    condividi, condividi su, condividi via, condividi su facebook, condividi l'articolo,
    condividi questo articolo, condivisioni, copia link, copia il link, link copiato, invia,
    invia per email, invia via email, invia a un amico, email, e-mail, twitta, salva,
    salva articolo, regala questo articolo, regala
  `),
  subscribe: list(`
    visualizza nel browser, visualizza questa e-mail, cancella iscrizione, disiscriviti, ricevi questa e-mail,
    abbonati, abbonamenti, abbonamento, abbònati, già abbonato, sei già abbonato,
    riservato agli abbonati, contenuto riservato, iscriviti, iscriviti alla newsletter,
    iscriviti al canale, registrati, registrazione, accedi, login, esci, il mio account,
    newsletter, le newsletter, ricevi, ricevi le notizie, password dimenticata,
    edicola digitale, edicola, sfoglia il giornale, leggi il giornale, continua a leggere,
    per continuare a leggere, sostieni, sostienici, resta aggiornato
  `),
  advert: list(`
    pubblicità, annuncio, annunci, sponsorizzato, contenuto sponsorizzato, caricamento in corso,
    caricamento, messaggio promozionale, in collaborazione con, necrologi,
    pubblicità - continua a leggere di seguito
  `),
  cookies: list(`
    informazioni su un dispositivo,
    cookie, cookie policy, informativa cookie, preferenze cookie, gestisci cookie,
    utilizziamo i cookie, questo sito utilizza cookie, questo sito utilizza i cookie, accetta,
    accetta tutti, rifiuta, informativa privacy, informativa sulla privacy, privacy,
    privacy policy, preferenze privacy, pagina non trovata, la pagina che cerchi,
    non sei un robot, la pagina richiesta
  `),
  related: list(`
    leggi anche, leggi di più, leggi tutto, leggi l'articolo, leggi le altre notizie,
    per approfondire, approfondisci, approfondimenti, approfondimento, vedi anche, guarda anche,
    guarda il video, guarda le foto, articoli correlati, notizie correlate, contenuti correlati,
    correlati, ti potrebbe interessare, potrebbe interessarti, potrebbe interessarti anche,
    potrebbero interessarti, più letti, più lette, i più letti, le più lette, più visti,
    più commentati, ultime notizie, ultim'ora, ultima ora, ultime, le ultime, altre notizie,
    altro, altri articoli, in evidenza, in primo piano, primo piano, consigliati, raccomandati,
    consigliati per te, articolo precedente, articolo successivo, prossimo articolo, precedente,
    successivo, video, foto, gallery, fotogallery, in diretta, diretta, tutte le notizie,
    scopri di più, mostra altro, vedi tutti, vedi tutto, dal mondo, tendenze, di più
  `),
  comments: list(`
    commenti, commento, commenta, commenta la notizia, lascia un commento, scrivi un commento,
    mostra commenti, leggi i commenti, nessun commento, rispondi, annulla risposta, mi piace,
    segnala, segnala un errore, la tua opinione, lettere al direttore,
    suggerisci una correzione, scrivi alla redazione
  `),
  follow: list(`
    segui, seguici, seguici su, seguici sui social, seguimi, scarica l'app, scarica la app,
    contatti, contattaci, scrivici, canale whatsapp, segui il canale, social
  `),
  navigation: list(`
    home, menu, apri menu, chiudi menu, chiudi, apri, cerca, ricerca, vai al contenuto,
    salta al contenuto, torna su, torna indietro, indietro, sezioni, argomenti, tag, etichette,
    archivio, categorie, mappa del sito, chi siamo, redazione, la redazione, lavora con noi,
    aiuto, servizi, negozio, shop, meteo, oroscopo, giochi, oroscopo di oggi, opinioni,
    editoriali, tecnologia, spettacoli, speciali, podcast, blog, lingua, italiano, mostra,
    nascondi, carica altro, annulla, sì, radio, programmi tv, rubriche, sei in, ti trovi in,
    temi
  `),
  tools: list(`
    stampa, stampa articolo, stampa questo articolo, ascolta, ascolta l'articolo,
    ascolta questo articolo, ingrandisci, riduci testo, ingrandisci testo, dimensione testo,
    tempo di lettura, minuti di lettura, min di lettura, scarica, pdf, schermo intero, traduci,
    visualizzazioni, letture, pausa, riproduci, a cura di,
    ridimensiona testo
  `),
  rights: list(`
    nota della redazione, nota del direttore,
    tutti i diritti riservati, riproduzione riservata, diritti riservati, copyright,
    note legali, condizioni d'uso, termini e condizioni, termini di utilizzo, codice etico,
    partita iva, p.iva, p. iva, testata giornalistica, registrazione tribunale,
    direttore responsabile, powered by, issn
  `),
  ownText: list(`
    questo articolo, quest'articolo, questa notizia, questa pagina, questo contenuto,
    questo comunicato, questa intervista,
    correzione:, rettifica:, precisazione:, errata corrige, nota della redazione,
    una versione precedente, una prima versione
  `),
  reader: list(`
    tu, tuo, tua, tuoi, puoi, benvenuto su, benvenuti su
  `),
  captionCredit: list(`
    foto, foto di, fotografia, fotografie, immagine, immagini, credit, crediti, credito,
    archivio, per gentile concessione, fonte, illustrazione, fermo immagine
  `),
  captionOpening: list(`
    didascalia, nella foto, foto d'archivio, nell'immagine
  `),
  byline: list(`
    dalla nostra corrispondente,
    scritto da, a cura di, articolo di, autrice, testo di, intervista di, servizio di,
    redatto da, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, autore:,
    testo:
  `),
  by: list(`
    di, da
  `),
  role: list(`
    giornalista, inviato, inviata, corrispondente, redattore, redattrice, caporedattore
  `),
  desk: list(`
    redazione, la redazione, redazione online, redazione ansa, redazione web, redazione cronaca,
    redazione esteri
  `),
  topics: list(`
    argomenti, tag, tags, parole chiave, etichette, temi, categorie, categoria
  `),
  home: list(`
    home, prima pagina, homepage
  `),
  summary: list(`
    in sintesi, in breve, punti chiave, i punti chiave, l'essenziale, ascolta il riassunto
  `),
  published: list(`
    pubblicato, pubblicato il, pubblicata il, data di pubblicazione, pubblicazione, creato il,
    postato il,
    data:
  `),
  updated: list(`
    aggiornato, aggiornato il, aggiornato alle, aggiornata il, ultimo aggiornamento,
    ultima modifica, modificato il, aggiornamento,
    modifica il, modificata il
  `),
  sections: list(`
    politica, cronaca, economia, sport, cultura, esteri, mondo, italia, spettacoli, tecnologia,
    salute, scienza, scienze, opinioni, ambiente, calcio, attualità, interni, società, regione,
    regioni, lavoro, scuola, trasporti, viaggi, energia, giustizia, motori, politica interna,
    dal mondo, provincia, clima, meteo, agricoltura, cultura e spettacoli, cultura e spettacolo,
    roma, milano, napoli, torino
  `),
  at: list('a, in, da'),
  for: list('per'),
  with: list('con'),
  the: list('il, lo, la, i, gli, le'),
  of: list('di, del, della, su'),
  on: list('il'),
  our: list('nostro, nostra'),
  is: list('è'),
  reports: list('scrive'),
  reach: list('contatta'),
  readingTime: list('di lettura'),
  yearsAgo: list('anni fa'),
  ago: list('fa, ieri'),
  here: list('ti trovi in'),
  about: list('informazioni su'),
  to: list('a, al, alla')
}
