/** What Catalan-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Catalan. */
export const catalan: Vocabulary = {
  language: 'ca',
  share: list(`
    comparteix, compartir, comparteix a facebook, copia l'enllaç, copiar enllaç, envia, envia
    per correu, desa, guarda
  `),
  subscribe: list(`
    subscriu-te, subscripció, subscripcions, subscriptors, inicia sessió, iniciar sessió,
    registra't, butlletí, butlletins, fes-te subscriptor, el meu compte, només per a
    subscriptors
  `),
  advert: list(`
    publicitat, anunci, anuncis, contingut patrocinat, patrocinat
  `),
  cookies: list(`
    galetes, política de galetes, política de privacitat, privacitat, acceptar, accepta,
    configuració de galetes
  `),
  related: list(`
    llegeix també, llegiu també, llegir més, llegeix més, més informació, més notícies, més,
    vegeu també, relacionat, notícies relacionades, articles relacionats, el més llegit, més
    llegides, més vist, últimes notícies, últim minut, et pot interessar, et recomanem, galeria,
    fotos, vídeo, vídeos, en directe, anterior, següent, temes
  `),
  comments: list(`
    comentaris, comentari, comenta, fes un comentari, deixa un comentari, veure comentaris,
    respon
  `),
  follow: list(`
    segueix-nos, segueix-nos a, seguir, contacte, contacta, rss, descarrega l'app
  `),
  navigation: list(`
    inici, portada, menú, cerca, cercar, tanca, obre, mostra, amaga, vés al contingut, anar al
    contingut, qui som, ajuda, hemeroteca, arxiu, torna, enrere, el temps, avís legal, sí, no,
    ok, cancel·la
  `),
  tools: list(`
    imprimir, imprimeix, escolta, escoltar, temps de lectura, mida del text
  `),
  rights: list(`
    tots els drets reservats, drets d'autor, copyright, font, fonts, editor
  `),
  ownText: list(`
    aquest article, aquesta notícia, aquesta pàgina,
    correcció:, rectificació:, fe d'errades, una versió anterior
  `),
  captionCredit: list(`
    foto, fotos, fotografia, imatge, arxiu, font, il·lustració, autor
  `),
  captionOpening: list(`
    imatge d'arxiu, foto d'arxiu
  `),
  byline: list(`
    escrit per, redactat per, text:, autor:
  `),
  by: list(`
    per
  `),
  role: list(`
    periodista, corresponsal, redactor, redactora, enviat especial, enviada especial
  `),
  desk: list(`
    redacció, la redacció, agències, acn
  `),
  topics: list(`
    etiquetes, temes, paraules clau, arxivat a, més sobre
  `),
  home: list(`
    inici, portada
  `),
  published: list(`
    publicat, publicat el, data de publicació
  `),
  updated: list(`
    actualitzat, actualitzat el, darrera actualització, última actualització
  `),
  sections: list(`
    política, economia, esports, cultura, societat, internacional, món, catalunya, opinió,
    comarques, notícies, tecnologia, ciència, educació, medi ambient, salut, local, successos,
    barcelona, economia i empresa
  `),
  and: list('i'),
  at: list('a, en, des de'),
  for: list('per a, per'),
  with: list('amb'),
  the: list('el, la, els, les'),
  of: list('de, del'),
  from: list('de'),
  is: list('és'),
  yearsAgo: list('anys'),
  to: list('a, al')
}
