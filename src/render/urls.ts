/**
 * Every URL of the site: the only file that knows how one is made.
 *
 *     urls.href(paths.story(story))   → '/x/stories/russia-confirms-a1b2c3d/'
 *     fileOf(paths.story(story))      → 'stories/russia-confirms-a1b2c3d/index.html'
 *
 * A path on the site starts at its root and is not percent-encoded; a path that ends in `/` is
 * a page. A link is the base path and the encoded path. Inferred facts never stand in a
 * story's URL, because they change.
 */

import type {EntityType} from '../model/entity.ts'
import type {Slug} from '../model/identifiers.ts'

declare const brand: unique symbol

/** A path on the site: `/outlets/tass/`. Made by {@link toSitePath} alone. */
export type SitePath = string & {readonly [brand]: 'SitePath'}

/** What a story's URL is made of. */
export interface StoryAddress {
  readonly slug: Slug
  readonly shortId: string
}

/** What the URL of a person, an organisation or a place is made of. */
export interface EntityAddress {
  readonly type: EntityType
  readonly slug: Slug
}

/** Links of one site. */
export interface Urls {
  /** Where the site stands on its host: `/` or `/x/`. */
  readonly basePath: string
  /** The link to a path from any page of the site. */
  href(path: SitePath): string
  /** The address with its host; `undefined` when the host is unknown. */
  absolute(path: SitePath): string | undefined
}

/** Where the pages of each type of entity stand. */
const folders = {Person: 'people', Organization: 'organizations', Place: 'places'} as const

/** The signs of most paths; what may be wrong with one of them is quickly seen. */
const plainSigns = /^\/[\w./-]*$/

/** The paths of the site. Page numbers count from 1. */
export const paths = {
  home: toSitePath('/'),
  stories: (page?: number) => listed('/stories/', page),
  story: (story: StoryAddress) => toSitePath(`/stories/${story.slug}-${story.shortId}/`),
  capture: (story: StoryAddress) => toSitePath(`${paths.story(story)}capture/`),
  original: (story: StoryAddress & {readonly path: string}) =>
    toSitePath(paths.capture(story) + originalName(story.path)),
  dates: toSitePath('/dates/'),
  year: (year: number, page?: number) => listed(`/dates/${pad(year, 4)}/`, page),
  month: (year: number, month: number, page?: number) =>
    listed(`/dates/${pad(year, 4)}/${pad(month)}/`, page),
  day: (year: number, month: number, day: number, page?: number) =>
    listed(`/dates/${pad(year, 4)}/${pad(month)}/${pad(day)}/`, page),
  undated: (page?: number) => listed('/dates/undated/', page),
  daysOfYear: toSitePath('/on-this-day/'),
  onThisDay: (month: number, day: number, page?: number) =>
    listed(`/on-this-day/${pad(month)}-${pad(day)}/`, page),
  outlets: (page = 1) => paged('/outlets/', page),
  outlet: (slug: Slug, page?: number) => listed(`/outlets/${segment(slug)}/`, page),
  topics: (page = 1) => paged('/topics/', page),
  topic: (slug: Slug, page?: number) => listed(`/topics/${segment(slug)}/`, page),
  events: (page = 1) => paged('/events/', page),
  event: (slug: Slug) => toSitePath(`/events/${segment(slug)}/`),
  people: (page = 1) => paged('/people/', page),
  organizations: (page = 1) => paged('/organizations/', page),
  places: (page = 1) => paged('/places/', page),
  entity: ({type, slug}: EntityAddress, page = 1) =>
    paged(`/${folders[type]}/${segment(slug)}/`, page),
  quotes: (page = 1) => paged('/quotes/', page),
  search: toSitePath('/search/'),
  searchBundle: toSitePath('/pagefind/'),
  data: toSitePath('/data/'),
  dataFile: (name: string) => toSitePath(`/data/${name}`),
  bagFile: (name: string) => toSitePath(`/${name}`),
  about: toSitePath('/about/'),
  notFound: toSitePath('/404.html'),
  feed: toSitePath('/feed.xml'),
  feedOf: (page: SitePath) => toSitePath(`${page}feed.xml`),
  jsonFeedOf: (page: SitePath) => toSitePath(`${page}feed.json`),
  openSearch: toSitePath('/opensearch.xml'),
  sitemap: (part?: number) =>
    toSitePath(part === undefined ? '/sitemap.xml' : `/sitemap-${part}.xml`),
  robots: toSitePath('/robots.txt'),
  asset: (name: string) => toSitePath(`/assets/${name}`)
} as const

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The path as a site path; throws when it could lead out of the site. */
export function toSitePath(path: string): SitePath {
  if (plainSigns.test(path) && !path.includes('/.') && !path.includes('//')) return path as SitePath
  const isPlain = path.startsWith('/') && !/[\\?#\p{Cc}]|\/\//u.test(path)
  if (!isPlain || /\/\.{1,2}(?:\/|$)/.test(path)) {
    throw new TypeError(`Unexpected path \`${path}\`, expected one that stays on the site`)
  }
  return path as SitePath
}

/**
 * A former URL of a story, as its owner wrote it, as a path on the site: `/old/story`,
 * `old/story/`, `/old/story.html`. `undefined` when it is none.
 */
export function fromAlias(alias: string): SitePath | undefined {
  const path = `/${alias.normalize('NFC').replace(/^\/+/, '')}`
  const isFile = /\.html?$/.test(path)
  try {
    return toSitePath(isFile || path.endsWith('/') ? path : `${path}/`)
  } catch {
    return undefined
  }
}

/**
 * The links of a site under `basePath`, whose home page is at `url` if that is known. The two
 * agree, but where another program puts its own path before each link.
 */
export function createUrls(basePath: string, url?: string): Urls {
  const base = `/${basePath.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
  const home = url === undefined ? undefined : new URL('.', url).href
  return {
    basePath: base,
    href: path => base + encodePath(path.slice(1)),
    absolute: path => (home === undefined ? undefined : home + encodePath(path.slice(1)))
  }
}

/** The file below the output folder that answers for a path. */
export function fileOf(path: SitePath): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

/** Saved web pages get `.txt`, so that no browser runs what an archive only keeps. */
function originalName(path: string): string {
  if (/\.md$/i.test(path)) return 'original.md'
  return /\.html?$/i.test(path) ? 'original.html.txt' : 'original.txt'
}

/** Pages of a list of stories are numbered from the oldest; the newest has the address of the list. */
function listed(path: string, page?: number): SitePath {
  return toSitePath(page === undefined ? path : `${path}page/${page}/`)
}

/** Pages of what is filed by name are numbered from the first, which has the address of the list. */
function paged(path: string, page: number): SitePath {
  return toSitePath(page === 1 ? path : `${path}page/${page}/`)
}

function segment(slug: Slug): string {
  return device.test(slug) ? `${slug}_` : slug
}

function encodePath(path: string): string {
  if (!/[^\w./~-]/.test(path)) return path
  return path.split('/').map(encodeURIComponent).join('/')
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}
