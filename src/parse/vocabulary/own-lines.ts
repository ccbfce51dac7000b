/**
 * Lines in which pages name their own outlet, `{}` where its name stands.
 *
 *     Follow Tiltline on Telegram              follow {} on {network}
 *     Download the free Tiltline app           download {} app
 *     This post appeared first on Tiltline     appeared first on {}
 *
 * Small words may stand before and after the name; see `publisher/own-lines.ts`. By no order of languages.
 */

import {list} from './list.ts'

const networks = list(`
  twitter, facebook, instagram, whatsapp, telegram, x, google, google news, youtube, tiktok, linkedin,
  threads, bluesky, messenger, viber, zalo, line
`)

const onNetworks = list(`
  follow {} on, like {} on, join {} on, find {} on, suivez {} sur, retrouvez {} sur, segui {} su, siga {} no, siga {} na,
  siga {} en, sigue a {} en, sigue {} en, sigue a {} por, síguenos en {} en, folgen sie {} auf, folge {} auf, folgt {} auf,
  volg {} op, śledź {} na, obserwuj {} na, polub {} na, sledujte {} na, sleduj {} na, följ {} på,
  følg {} på, gilla {} på, seuraa {}, urmărește {} pe, urmăriți {} pe, prati {} na, pratite {} na,
  следите за {} в, читайте {} в, подписывайтесь на {} в, подпишитесь на {} в, підписуйтесь на {} у,
  підписуйтесь на {} в, читайте {} у, ikuti {} di, theo dõi {} trên, تابعوا {} على, تابع {} على
`)

/** What hardly any other outlet’s page says: its name is that of the page. */
export const ownLines: readonly string[] = [
  ...onNetworks.flatMap(line => networks.map(network => `${line} ${network}`)),
  ...list(`
    appeared first on {}, originally appeared in {}, originally appeared on {}, first appeared in {}, first appeared on {},
    originally published by {}, originally published in {}, originally published on {}, first published by {}, first published in {},
    first published on {}, published by {}, published in {}, published from {}, republished from {}, republished by {},
    reproduced from {}, reproduced with permission from {}, reprinted from {}, reprinted with permission from {}, printed in {},
    issue of {}, edition of {}, publicado originalmente en {}, publicado originalmente em {},
    veröffentlicht in {}, опубликовано в {}, опубліковано в {},
    download {} app, get {} app, open {} app, install {} app, téléchargez {} application, descarga la app de {},
    baixe o aplicativo {}, baixe o app {}, lade die {} app, unduh aplikasi {}, tải ứng dụng {},
    сми {}, сетевое издание {}, {}'s website, {}'s site, {}'s app, {}'s newsletter, {}'s privacy, support {} journalism, more headlines from {}, more stories from {}, read more stories from {}, to share with {}, get {} on the go, why you can trust {}
  `)
]

/** What is said of others as well, or of what has a name of its own, as newsletters have. */
export const likelyOwnLines: readonly string[] = list(`
  welcome to {}, follow {} on, read more on {}, support {}, advertise with {}, more from {}, about {}, also in {}, popular on {}, across {}, explore {}, commenting on {}, bienvenue sur {}, willkommen bei {}, bienvenido a {},
  sign up for {} newsletter, sign up for {} newsletters, sign up to {} newsletter, sign up to {} newsletters,
  subscribe to {} newsletter, get {} newsletter, sign up for {} alerts, sign up for {} email, subscribe to {} email,
  recevez la newsletter de {}
`)

/** For whom a byline says that somebody writes: `By Jane Doe for Tiltline`, `PARA LA NACION`. */
export const writesFor: readonly string[] = list('for, para, pour, für, per')

/** Between somebody and the outlet that he works for: `covers the harbour for the Tiltline`, `Redakteurin bei`. */
export const worksAt: readonly string[] = list(
  'for, at, of, with, joined, bei, für, der, au, à, de, del, en, do, da, di, van, på, dla'
)

/** What only those are called who work for a medium: an editor or a writer may be one of books. */
export const posts: readonly string[] = list(
  'reporter, staff writer, correspondent, news editor, associate editor, deputy editor, assistant editor, managing editor'
)

/** Words between an invitation and the name. */
export const beforeOwnName: readonly string[] = list(
  'free, new, official, mobile, all-new, updated'
)

/** Between such a post and the outlet, where `for` may name a district, and what may follow the outlet. */
export const employedAt: readonly string[] = list('at, with')
export const behindEmployer: readonly string[] = list('in, and, who, where, covering')

/** What those are called who work for an outlet, behind its name; the first alone, whatever stands before it; and what may follow. */
export const staff: readonly string[] = list('staff, correspondent, reporter, writer')
export const behindOutlet: readonly string[] = list('staff')
export const ofStaff: readonly string[] = list('writer, reporter')

/** Of the words for whom somebody writes, those that open other lines of pages: `FOR IMMEDIATE RELEASE`. */
export const opensOthers: ReadonlySet<string> = new Set(list('for'))
