/**
 * Words with which a page speaks of its own outlet, and words that stand there before other names.
 *
 *     Call the Wyreside Gazette newsdesk       of itself
 *     Follow Wyreside Gazette                  `Follow` is no part of the name
 */

import {list} from './list.ts'

/** What pages say of themselves: `… app`, `… in your inbox`, `… newsdesk`. */
export const ownPageWords: readonly string[] = list(`
  app, inbox, newsletter, newsletters, newsdesk, newsroom, subscribe, register, subscription,
  welcome, discover, download, issue, edition, on behalf of, views, advertise, contact, follow, support,
  membership, first published, originally published, e-paper, epaper, latest, journalism, readers, website, aplicación, aplicativo, celular,
  boletín, suscríbete, suscripción, assine, abonnez-vous, infolettre, application, abonnieren,
  app herunterladen, iscriviti, uygulamasını, abone, подпишитесь, подписывайтесь, приложение
`)

/** Labels of where a page has its story from: `Source: example.com`. */
export const sourceLabels: readonly string[] = list(
  'source, fuente, fonte, quelle, bron, kaynak, sumber, nguồn, источник, джерело, المصدر, 来源, 來源'
)

/** Words with which lines of a page open before a name, and names that are lists. */
export const beforeNames: readonly string[] = list(`
  follow, like, join, get, download, discover, read, support, visit, call, watch, subscribe, welcome, more,
  latest, related, breaking, top, all, local, world, national, other, your, our, live, listen, google,
  apple, yahoo, msn, in, on, from, by, editor, editors, edizioni, ediciones, edições, assine, assinar, suscríbete, abonnez-vous, abonnieren, abbonati, éditions, ausgaben, skip, about, contact, advertise, copyright
`)

/** Words of media that open other names as well: `News agencies`, `Live blog`. */
export const listOpenings: readonly string[] = list(
  'news, live, online, today, daily, weekly, leader, star, record, sun, post, herald, journal, times, mirror, express'
)

/** Words of media that end the names of sections as well: `Foreign News`. */
export const sectionEnds: readonly string[] = list('news')

/** Words before the name of an outlet whose own archive a picture is from. */
export const archiveWords: readonly string[] = list(
  'archive, archives, file, archivo, arquivo, archiv, archief, archivio, arkiv, arkisto, archiwum, arhiva, arşiv, архив, архів, αρχείο, أرشيف, آرشیو, ארכיון'
)

/** Words that make a post of what looks like a paper's name: `Senior Reporter`. */
export const beforePosts: readonly string[] = list('staff, senior')

/** Sites that many pages lead to, and services of mail: no outlet, whatever page they stand on. */
export const commonSites: ReadonlySet<string> = new Set(
  list(`
    twitter, facebook, instagram, youtube, google, gmail, t, pic, whatsapp, linkedin, pinterest, telegram, yahoo, hotmail,
    apple, outlook
  `)
)

/** What stands where the names of outlets do, and is none. */
export const inPlaceOfNames: ReadonlySet<string> = new Set(
  list(
    'us, our, the, all, getty images, more, this, our newsletter, reserved, editor, the editor, сми, you, your inbox'
  )
)
