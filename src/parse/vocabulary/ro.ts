/** What Romanian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Romanian. */
export const romanian: Vocabulary = {
  language: 'ro',
  share: list(`
    distribuie, distribuie pe facebook, share, trimite, trimite pe email, copiază link, copiază
    linkul, salvează, tweet
  `),
  subscribe: list(`
    abonează-te, abonează, abonare, abonament, autentificare, conectare, deconectare,
    înregistrare, creează cont, contul meu, newsletter, citește în continuare
  `),
  advert: list(`
    publicitate, reclamă, reclame, advertorial, sponsorizat, conținut sponsorizat, anunț,
    articolul continuă după publicitate
  `),
  cookies: list(`
    cookie-uri, politica de cookies, politica de cookie, politica de confidențialitate,
    confidențialitate, setări cookies, accept, gdpr, prelucrarea datelor, pagina nu a fost găsită,
    pagina căutată, nu ești robot, nu sunteți robot
  `),
  related: list(`
    citește și, citiți și, citește mai mult, citește și:, vezi și, vezi mai mult, mai mult, mai
    multe, mai multe articole, articole similare, articole recomandate, articole asemănătoare,
    cele mai citite, cele mai noi, ultimele știri, ultima oră, știri similare, recomandări,
    recomandate, îți recomandăm, te-ar putea interesa, galerie foto, foto, video, live,
    articolul anterior, articolul următor, subiecte, pe aceeași temă
  `),
  comments: list(`
    comentarii, comentariu, comentează, adaugă comentariu, adaugă un comentariu, lasă un
    comentariu, scrie un comentariu, raportează, răspunde
  `),
  follow: list(`
    urmărește-ne, urmăriți-ne, urmărește, contact, contactează-ne, descarcă aplicația, rss,
    urmărește-ne pe google news, urmărește-ne pe facebook,
    urmărește știrile și pe google news
  `),
  navigation: list(`
    acasă, prima pagină, meniu, caută, căutare, închide, deschide, arată, ascunde, sari la
    conținut, despre noi, redacția, ajutor, arhivă, înapoi, sus, vremea, termeni și condiții,
    anulează, da, nu, ok, trimite
  `),
  tools: list(`
    printează, tipărește, ascultă, timp de citire, mărimea textului, redă,
    ascultă articolul
  `),
  rights: list(`
    toate drepturile rezervate, copyright, drepturi de autor, sursa, surse, editor, preluarea
    informațiilor
  `),
  ownText: list(`
    acest articol, acest material, această știre, această pagină,
    erată:, corecție:, corectură:, precizare:, rectificare:, nota redacției,
    o versiune anterioară, o versiune inițială
  `),
  captionCredit: list(`
    foto, sursa foto, sursă foto, fotografie, credit foto, imagine, captură, arhivă
  `),
  captionOpening: list(`
    foto arhivă, imagine cu caracter ilustrativ
  `),
  byline: list(`
    publicat de,
    scris de, articol de, redactat de, text:, autor:, autori:
  `),
  role: list(`
    jurnalist, jurnalistă, redactor, reporter, corespondent, editor
  `),
  desk: list(`
    redacția, redactia, redacție
  `),
  topics: list(`
    etichete, taguri, tags, cuvinte cheie, teme, categorie, subiecte
  `),
  home: list(`
    acasă, prima pagină, home
  `),
  published: list(`
    publicat, publicat la, publicat pe, publicat în, data publicării, postat,
    data:, postat la
  `),
  updated: list(`
    actualizat, actualizat la, ultima actualizare, ultima modificare,
    data actualizării
  `),
  sections: list(`
    politică, economie, externe, sport, cultură, social, actualitate, internațional, sănătate,
    știri, eveniment, opinii, justiție, administrație, mediu, educație, învățământ, agricultură,
    transporturi, transport, meteo, tehnologie, știință, societate, politică externă, local,
    locale, regional, afaceri, energie, intern
  `),
  and: list('și, şi'),
  at: list('în, din'),
  for: list('pentru'),
  with: list('cu'),
  of: list('din'),
  from: list('de'),
  is: list('este'),
  yearsAgo: list('ani'),
  ago: list('acum, ieri')
}
