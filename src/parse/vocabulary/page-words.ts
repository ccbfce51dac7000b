/**
 * Words with which pages ask something of their readers. A story about other things uses none of
 * them, or one by chance; a request is full of them.
 *
 *     Get the Daily Briefing newsletter in your inbox.        get, newsletter, your, inbox
 */

import {list} from './list.ts'

/** The words, by no order of languages, in lower case. */
export const pageWords: readonly string[] = list(`
  retweets, likes, newsletter, newsletters, inbox, subscribe, subscriber, subscribers, subscription, subscribing, register, signup,
  account, login, password, download, follow, following, facebook, twitter, instagram, whatsapp, telegram, youtube,
  linkedin, app, notifications, alerts, updates, channel, comments, comment, posting, readers, reading, journalism,
  headlines, premium, membership, unlimited, click, link, email, e-mail, website, disclaimer, your, you’ll, article, latest,
  abonnieren, abonnement, anmelden, registrieren, herunterladen, folgen, kanal, nachrichten, artikel, leser, ihre,
  konto, abonnez, abonnés, inscrivez, infolettre, téléchargez, suivez, application, lecteurs, recevez, votre,
  cliquez, commentaires, suscríbete, suscripción, suscriptores, regístrate, descarga, síguenos, sigue, boletín,
  correo, lectores, noticias, recibe, artículo, comentarios, assine, assinante, assinantes, baixe, siga, canal,
  aplicativo, notícias, receba, leitores, iscriviti, abbonati, scarica, seguici, lettori, notizie, ricevi, abonneer,
  meld, nieuwsbrief, volg, подписывайтесь, подпишитесь, подписка, канал, телеграм, скачайте, читайте, новости,
  подробнее, підписуйтесь, новини, abone, takip, indirin, haberler, kanalımız, bülten, uygulama, langganan,
  berlangganan, unduh, ikuti, saluran, berita, subskrybuj, zapisz, czytelnicy, obserwuj, pobierz, odebírejte,
  přihlaste, sledujte, prenumerera, anmäl, nyhetsbrev, abonner, følg, nyhedsbrev, tilaa, uutiskirje, اشترك, تابعونا,
  تابعنا, قناتنا, تطبيق, النشرة, عبر, واتساب, تلغرام, عضو, دنبال, کانال, عضویت
`)
