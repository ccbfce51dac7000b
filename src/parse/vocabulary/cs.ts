/** What Czech-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Czech. */
export const czech: Vocabulary = {
  language: 'cs',
  share: list(`
    sdílet, sdílejte, sdílet na facebooku, sdílet článek, kopírovat odkaz, zkopírovat odkaz,
    poslat e-mailem, poslat, uložit, tweetnout, doporučit
  `),
  subscribe: list(`
    předplatit, předplatné, předplatitelé, přihlásit, přihlásit se, odhlásit, registrovat,
    registrace, newsletter, odebírat, můj účet, odemknout, číst dál, pokračovat ve čtení, pro
    předplatitele,
    odemknout článek
  `),
  advert: list(`
    reklama, inzerce, inzerát, komerční sdělení, placená inzerce, sponzorováno, článek pokračuje
    pod reklamou
  `),
  cookies: list(`
    cookies, nastavení cookies, nastavení soukromí, ochrana osobních údajů,
    zásady ochrany     osobních údajů, souhlasím, přijmout, gdpr, stránka nenalezena,
    stránka nebyla nalezena, nejste robot,
    zásady ochrany osobních údajů
  `),
  related: list(`
    čtěte také, čtěte více, přečtěte si, přečtěte si také, čtěte dále, více, více k tématu, více
    zpráv, související, související články, související témata, nejčtenější, nejnovější,
    nejnovější zprávy, aktuálně, další články, další, další zprávy, podívejte se, mohlo by vás
    zajímat, doporučujeme, zobrazit více, fotogalerie, galerie, video, videa, živě, předchozí,
    následující, témata,
    mohlo by vás zajímat, hlavní zprávy,
    číst více
  `),
  comments: list(`
    komentáře, komentář, diskuse, diskuze, vstoupit do diskuse, přidat komentář, zobrazit
    komentáře, nahlásit chybu, našli jste chybu, odpovědět, anketa
  `),
  follow: list(`
    sledujte nás, sledovat, sledovat na, kontakt, kontakty, napište nám, stáhněte si aplikaci,
    rss
  `),
  navigation: list(`
    domů, úvod, hlavní stránka, menu, hledat, vyhledávání, zavřít, otevřít, zobrazit, skrýt,
    přejít k obsahu, přejít na obsah, o nás, redakce, nápověda, archiv, zpět, nahoru, počasí,
    křížovky, zrušit, ano, ne, ok, odeslat
  `),
  tools: list(`
    vytisknout, tisk, poslechnout, přehrát, doba čtení, velikost písma, zvětšit, minut čtení,
    tisknout,
    poslechnout článek
  `),
  rights: list(`
    všechna práva vyhrazena, copyright, autorská práva, vydavatel, provozovatel, zdroj, zdroje,
    publikování nebo další šíření, jakékoliv užití obsahu
  `),
  ownText: list(`
    tento článek, tohoto článku, tomto článku, tento text,
    oprava:, upřesnění:, poznámka redakce, předchozí verzi, původní verzi, původní verze,
    dřívější verzi
  `),
  captionCredit: list(`
    foto, zdroj, autor fotografie, ilustrační foto, ilustrační snímek, snímek, grafika, archiv
  `),
  captionOpening: list(`
    ilustrační foto, ilustrační snímek, na snímku
  `),
  byline: list(`
    napsal, napsala,
    autorka, připravil, připravila, text:, autor:, autoři:,
    rozhovor vedl, rozhovor vedla
  `),
  role: list(`
    redaktor, redaktorka, reportér, novinář, novinářka, zpravodaj, komentátor
  `),
  desk: list(`
    redakce, čtk
  `),
  topics: list(`
    témata, štítky, klíčová slova, tagy, rubrika, kategorie
  `),
  home: list(`
    domů, hlavní stránka, úvod, úvodní stránka
  `),
  summary: list(`
    stručně, ve zkratce, shrnutí
  `),
  published: list(`
    publikováno, vydáno, zveřejněno, vytvořeno,
    datum:, vyšlo:, vloženo
  `),
  updated: list(`
    aktualizováno, aktualizace, upraveno, naposledy upraveno
  `),
  sections: list(`
    domácí, zahraničí, svět, ekonomika, sport, kultura, politika, krimi, zprávy, názory, věda,
    regiony, byznys, z domova, ze světa, společnost, technika, zdraví, životní prostředí, doprava,
    vzdělávání, černá kronika, kraje, praha, auto, finance, magazín, počasí
  `),
  at: list('v, ve, z, ze'),
  for: list('pro'),
  of: list('z'),
  on: list('v'),
  is: list('je'),
  yearsAgo: list('lety'),
  ago: list('před, včera'),
  here: list('nacházíte se zde')
}
