/**
 * Steps of section trails that lead to the whole paper and are no topic.
 *
 *     Home / Sport / Rowing   →  Sport, Rowing
 */

const names = `
  home, homepage, front page, top, news, all news, latest, latest news, top stories, headlines
  accueil, à la une, actualité, actualités, startseite, nachrichten, aktuell, aktuelles, schlagzeilen
  inicio, portada, noticias, actualidad, últimas noticias, início, capa, notícias, últimas notícias
  prima pagina, notizie, ultime notizie, voorpagina, nieuws, hem, startsida, nyheter, hjem, forside, nyheder
  etusivu, uutiset, strona główna, wiadomości, domů, zprávy, acasă, știri, főoldal, hírek
  главная, новости, головна, новини, начало, anasayfa, ana sayfa, haberler, αρχική, ειδήσεις
  الرئيسية, أخبار, الأخبار, صفحه نخست, اخبار, ראשי, חדשות, होम, समाचार, beranda, berita, trang chủ, tin tức
  ホーム, トップ, ニュース, 首页, 首頁, 新闻, 新聞, 홈, 뉴스`

const known: ReadonlySet<string> = new Set(names.split(/[,\n]/).map(name => name.trim()))

/** Whether a section is the whole paper, in any case. */
export function isWholePaper(section: string): boolean {
  return known.has(section.toLowerCase())
}
