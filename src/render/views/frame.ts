/**
 * The frame of a page: what stands in its head and above its text.
 *
 *     title        Russian military personnel arrive in Venezuela · Cuttings
 *     breadcrumbs  Home › Stories › Russian military personnel arrive in Venezuela
 */

import type {Context} from '../context.ts'
import {paths, type SitePath} from '../urls.ts'
import {feedLinks} from './feed-links.ts'
import type {PageKind} from './pages.ts'
import type {NavigationKey, Page, Trail} from './types.ts'

/** Longest description of a page, in characters. */
const descriptionLength = 300

/** What a page says of itself. */
export interface FrameOptions<Kind extends PageKind> {
  readonly kind: Kind
  readonly path: SitePath
  readonly heading: string
  readonly description: string
  readonly section?: NavigationKey
  /** Steps between the home page and this one. */
  readonly trail?: readonly Trail[]
  /** Page of the thing that this page lists, with a feed of its own. */
  readonly feedOf?: {readonly page: SitePath; readonly name: string}
  /** Whether the page is kept from search engines, whatever the archive says. */
  readonly unlisted?: boolean
}

/** The frame of one page. */
export function frame<Kind extends PageKind>(
  context: Context,
  {
    kind,
    path,
    heading,
    description,
    section,
    trail = [],
    feedOf,
    unlisted = false
  }: FrameOptions<Kind>
): Page & {readonly kind: Kind} {
  const {title, indexed} = context.description
  const canonical = unlisted ? undefined : context.urls.absolute(path)
  const isHome = path === paths.home
  return {
    kind,
    title: isHome ? title : `${heading} · ${title}`,
    description: shortened(description),
    heading,
    ...(canonical === undefined ? {} : {canonical}),
    ...(unlisted || !indexed ? {robots: 'noindex'} : {}),
    ...(section === undefined ? {} : {section}),
    breadcrumbs: isHome ? [] : [home(context), ...trail, {text: heading}],
    ...(feedOf === undefined
      ? {}
      : {feeds: feedLinks(context.urls, feedOf.page, `${feedOf.name} · ${title}`)}),
    scripts: context.scriptsOf(kind)
  }
}

/** `2 stories · 2 outlets · 26–28 March 2019`. */
export function summaryOf({site, stories, outlets, labels, dates}: Context): string {
  const {span} = site.archive.chronology
  return [
    labels.count('stories', stories.length),
    ...(outlets.size === 0 ? [] : [labels.count('outlets', outlets.size)]),
    ...(span === undefined ? [] : [dates.span(span)])
  ].join(' · ')
}

function home({labels, urls}: Context): Trail {
  return {text: labels.text('navigation.home'), href: urls.href(paths.home)}
}

/** The text cut at a word, if it is long. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= descriptionLength) return plain
  const space = plain.lastIndexOf(' ', descriptionLength)
  return `${plain.slice(0, space > 0 ? space : descriptionLength).replace(/\p{Cs}$/u, '')}…`
}
