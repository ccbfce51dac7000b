/** What German-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** German. */
export const german: Vocabulary = {
  language: 'de',
  share: list(`
    teilen, teilen auf, teilen mit, artikel teilen, beitrag teilen, per mail teilen,
    per e-mail teilen, auf facebook teilen, auf twitter teilen, link kopieren, link kopiert,
    url kopieren, per mail versenden, per e-mail versenden, versenden, weiterempfehlen,
    empfehlen, e-mail, mail, twittern, merken, artikel merken, merkliste, verschenken,
    artikel verschenken, kopieren, senden, drucken und teilen
  `),
  subscribe: list(`
    im browser ansehen, im browser anzeigen, online-version anzeigen, diesen newsletter abbestellen, newsletter abbestellen, sie erhalten diese e-mail,
    abonnieren, abo, abonnement, abonnenten, abonnent, jetzt abonnieren, jetzt testen,
    jetzt registrieren, bereits abonnent, nur für abonnenten, exklusiv für abonnenten, plus,
    registrieren, anmelden, einloggen, abmelden, ausloggen, login, logout, mein konto,
    mein profil, newsletter, newsletter abonnieren, newsletter bestellen, newsletter anmelden,
    zum newsletter, passwort vergessen, passwort, e-paper, epaper, digitale zeitung,
    weiterlesen, weiterlesen mit, jetzt weiterlesen, unterstützen sie, jetzt spenden, spenden,
    kostenlos testen, mitglied werden, ihre e-mail-adresse,
    abo-shop,
    gratis testen
  `),
  advert: list(`
    anzeige, anzeigen, werbung, gesponsert, sponsored, advertorial,
    anzeigensonderveröffentlichung, inhalt wird geladen, wird geladen, laden, bitte warten,
    empfohlener redaktioneller inhalt, empfohlener externer inhalt, externer inhalt,
    externen inhalt anzeigen, inhalte anzeigen, artikel nach der anzeige,
    der artikel geht nach der anzeige weiter
  `),
  cookies: list(`
    informationen auf einem gerät,
    cookies, cookie-einstellungen, cookie-richtlinie, wir verwenden cookies,
    diese website verwendet cookies, diese webseite verwendet cookies, akzeptieren,
    alle akzeptieren, ablehnen, datenschutz, datenschutzerklärung, datenschutzeinstellungen,
    datenschutzhinweise, privatsphäre, privatsphäre-einstellungen, einwilligung, zustimmen,
    seite nicht gefunden, diese seite existiert nicht, kein roboter, werbeblocker deaktivieren,
    ihren werbeblocker
  `),
  related: list(`
    mehr, mehr zum thema, mehr dazu, mehr zu diesem thema, mehr aus, mehr lesen, mehr erfahren,
    mehr anzeigen, mehr nachrichten, mehr artikel, lesen sie auch, lesen sie mehr,
    lesen sie hier, lesen sie dazu, lesen sie weiter, auch interessant, auch lesenswert,
    das könnte sie auch interessieren, das könnte sie interessieren,
    das könnte dich auch interessieren, das könnte dich interessieren,
    dies könnte sie auch interessieren, weitere artikel, weitere themen, weitere nachrichten,
    weitere meldungen, weitere informationen, weitere videos, weiterführende links,
    ähnliche artikel, verwandte artikel, verwandte themen, zum thema, themen, thema,
    meistgelesen, meistgelesene artikel, meist gelesen, meistgeklickt, beliebt,
    beliebte artikel, neueste, neueste nachrichten, neueste artikel, aktuelle nachrichten,
    aktuelles, aktuell, schlagzeilen, eilmeldung, top-themen, topthemen, im fokus, siehe auch,
    sehen sie auch, sehen sie hier, jetzt lesen, nächster artikel, vorheriger artikel, nächster,
    vorheriger, weiter, zurück, video, videos, fotos, bilder, bilderstrecke, fotostrecke,
    galerie, live, liveticker, live-ticker, alle artikel, alle nachrichten, alle anzeigen,
    alles anzeigen, empfehlungen, empfehlungen der redaktion, empfohlen, unsere empfehlungen,
    startseite, hintergrund, audio, links, dossier,
    mehr im internet, hier geht es zur bilderstrecke
  `),
  comments: list(`
    kommentare, kommentar, kommentieren, kommentar schreiben, kommentar verfassen,
    kommentare anzeigen, kommentare lesen, alle kommentare, diskutieren sie mit, diskussion,
    zur diskussion, antworten, antwort abbrechen, schreiben sie einen kommentar,
    schreibe einen kommentar, noch keine kommentare, keine kommentare, gefällt mir, melden,
    fehler melden, fehler gefunden, leserbrief, leserbriefe, ihre meinung, netiquette, feedback,
    feedback geben,
    posten, posting, postings, neueste zuerst, alle kommentare öffnen,
    artikel kommentieren
  `),
  follow: list(`
    folgen, folgen sie uns, folgen sie uns auf, folgt uns, folge uns, soziale netzwerke,
    social media, app herunterladen, app laden, laden sie unsere app, unsere apps, kontakt,
    kontaktieren sie uns, schreiben sie uns, rss, whatsapp-kanal, whatsapp-channel
  `),
  navigation: list(`
    startseite, home, menü, hauptmenü, navigation, navigation öffnen, menü öffnen,
    menü schließen, schließen, öffnen, suche, suchen, suchbegriff, zum inhalt,
    zum inhalt springen, direkt zum inhalt, zur navigation, nach oben, zum seitenanfang,
    seitenanfang, zurück zur startseite, rubriken, ressorts, schlagwörter, schlagworte,
    stichworte, tags, archiv, kategorien, sitemap, inhaltsverzeichnis, über uns, wir über uns,
    redaktion, team, karriere, jobs, stellenmarkt, hilfe, service, services, shop, wetter,
    horoskop, rätsel, spiele, kreuzworträtsel, sudoku, traueranzeigen, immobilien,
    kleinanzeigen, meinung, kolumnen, technik, unterhaltung, podcast, podcasts, mediathek,
    audiothek, tv-programm, sprache, deutsch, anzeigen, ausblenden, einblenden, untermenü,
    mehr laden, abbrechen, ja, nein, ok, radio, fernsehen, veranstaltungen, termine, verlag,
    sie sind hier, sendungen, regenradar,
    zur startseite
  `),
  tools: list(`
    drucken, artikel drucken, seite drucken, druckversion, druckansicht, schriftgröße,
    schrift größer, schrift kleiner, vorlesen, artikel vorlesen, artikel anhören, anhören,
    artikel hören, lesezeit, minuten lesezeit, min lesezeit, herunterladen, download, pdf,
    vollbild, vergrößern, bild vergrößern, übersetzen, abspielen, pause, stumm, ton an,
    bild in groß, bildunterschrift anzeigen, aufrufe, korrekturen,
    zur merkliste hinzufügen,
    später lesen, zusammenfassung, ki-zusammenfassung
  `),
  rights: list(`
    hinweis an unsere leser,
    alle rechte vorbehalten, copyright, impressum, nutzungsbedingungen, agb,
    allgemeine geschäftsbedingungen, rechtliche hinweise, haftungsausschluss, mediadaten,
    verantwortlich, herausgeber, über dieses thema berichtete, dieses thema im programm,
    mit material von, mit informationen von, quelle, quellen, dieser artikel erschien,
    dieser text erschien, hinweis der redaktion, anmerkung der redaktion
  `),
  ownText: list(`
    dieser artikel, diesem artikel, diesen artikel, dieses artikels, dieser beitrag,
    diesem beitrag, diesen beitrag, dieser text, diesem text, diese meldung, dieser meldung,
    diese seite, dieser seite, dieses interview,
    korrektur:, korrekturhinweis, richtigstellung:, klarstellung:, nachtrag:,
    hinweis der redaktion, anmerkung der redaktion, transparenzhinweis,
    in einer früheren version, in einer früheren fassung, in einer ersten version,
    einer vorherigen version
  `),
  reader: list(`
    sie können, ihre einwilligung, ihren, ihrem browser, du, dein, deine, ihr browser, bitte, willkommen bei, willkommen auf
  `),
  captionCredit: list(`
    foto, fotos, fotograf, bild, bilder, bildquelle, bildrechte, bildnachweis, grafik,
    illustration, archivfoto, archivbild, symbolbild, symbolfoto, quelle, screenshot, karikatur,
    copyright
  `),
  captionOpening: list(`
    bildunterschrift, archivbild, archivfoto, symbolbild, symbolfoto, im bild, bildbeschreibung,
    das bild zeigt, das foto zeigt
  `),
  byline: list(`
    von unserem redakteur, von unserer redakteurin, von unserem reporter, von unserer reporterin,
    autor, autorin, autoren, autor/in, von unserem korrespondenten, von unserer korrespondentin,
    ein artikel von, ein kommentar von, eine analyse von, ein interview von,
    ein gastbeitrag von, ein bericht von, eine reportage von, interview von, kommentar von,
    analyse von, es berichtet, geschrieben von, text:, interview:, foto und text:
  `),
  by: list(`
    von
  `),
  role: list(`
    redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin, volontär,
    volontärin, chefredakteur, chefredakteurin, politikredakteur, freier autor, freie autorin,
    journalist, journalistin, wirtschaftsredakteur, ressortleiter, redaktionsmitglied, mitarbeiter,
    mitarbeiterin, autor, autorin, gerichtsreporter, lokalredakteur, sportredakteur
  `),
  desk: list(`
    redaktion, online-redaktion, onlineredaktion, nachrichtenredaktion, newsdesk, agenturen,
    eigener bericht, mit material von, red, redaktionsteam
  `),
  topics: list(`
    schlagwörter, schlagworte, stichwörter, themen, mehr zu den themen,
    themen in diesem artikel, tags, rubrik, kategorie, kategorien
  `),
  home: list(`
    startseite, home, start
  `),
  summary: list(`
    das wichtigste in kürze, das wichtigste in kürze:, in kürze, auf einen blick,
    kurz zusammengefasst, zusammenfassung, darum geht es, das steht im artikel, kurz und knapp
  `),
  published: list(`
    veröffentlicht, veröffentlicht am, erschienen, erschienen am, publiziert, publiziert am,
    erstellt am, online seit,
    datum:
  `),
  updated: list(`
    aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, stand, update,
    geändert am, letzte änderung
  `),
  sections: list(`
    politik, wirtschaft, sport, kultur, panorama, gesellschaft, wissen, wissenschaft, meinung,
    inland, ausland, deutschland, welt, regional, lokales, reise, gesundheit, technik, digital,
    karriere, auto, leben, international, nachrichten, finanzen, netzwelt, feuilleton, medien,
    umwelt, verkehr, bildung, wetter, recht, vermischtes, aus aller welt, kommunales, region,
    stadt, landkreis, bayern, berlin, hamburg, hessen, österreich, schweiz, natur, klima, energie,
    literatur, musik, film, stil, geld, leitartikel, kommentar
  `),
  and: list('und'),
  at: list('in, im, aus'),
  for: list('für'),
  with: list('mit'),
  the: list('die, der, das, dem, den'),
  of: list('von, der'),
  on: list('am, um'),
  our: list('unser, unsere, unserer, unserem'),
  is: list('ist'),
  reports: list('berichtet, schreibt'),
  reach: list('kontakt'),
  readingTime: list('lesezeit'),
  yearsAgo: list('jahren'),
  ago: list('vor, gestern'),
  here: list('sie sind hier'),
  about: list('über'),
  to: list('gegenüber')
}
