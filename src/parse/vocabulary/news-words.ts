/**
 * What papers call all of their news: a section of everything, and so no topic.
 *
 *     News   Aktuelles   Últimas noticias   Новини
 */

import {list} from './list.ts'

export const newsWords: readonly string[] = list(`
  top, news, all news, latest, latest news, top stories, headlines, actualité, actualités, nachrichten,
  aktuell, aktuelles, schlagzeilen, noticias, actualidad, últimas noticias, notícias, últimas notícias,
  notizie, ultime notizie, nieuws, nyheter, nyheder, uutiset, wiadomości, zprávy, știri, hírek, новости,
  новини, haberler, ειδήσεις, أخبار, الأخبار, اخبار, חדשות, समाचार, berita, tin tức, ニュース, 新闻, 新聞, 뉴스
`)
