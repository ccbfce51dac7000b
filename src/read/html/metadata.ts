/**
 * What a saved page says of itself: JSON-LD first, then meta elements, then its own headings.
 *
 *     <meta property="og:title" content="Russia confirms … - Press TV">    headline
 *     <meta property="og:site_name" content="Press TV">                    publisher
 *     <meta name="citation_publication_date" content="2019/03/26">         datePublished 2019-03-26
 *
 * Every value is checked like an override; one that fails is passed over for the next.
 */

import type {PageMetadata} from '../../model/capture.ts'
import {overridesSchema} from '../../model/schema/overrides.ts'
import {toCleanLine} from '../neutralise.ts'
import {day} from './day.ts'
import type {Page} from './dom.ts'
import {type Described, describedArticle, isThing, type Thing, typesOf} from './json-ld.ts'
import {headlineNames, metaNames} from './meta-names.ts'

type Key = keyof PageMetadata

/** A value that may be the field's, best first. */
type Candidates = Readonly<Record<Key, readonly unknown[]>>

/** `jane@herald.example (Jane Doe)`, as feeds write an author. */
const mailOfName = /^[^\s@]{1,64}@[^\s@]{1,99} \(([^()]{3,60})\)$/

/** Everything the page states, checked. */
export function readMetadata(page: Page): PageMetadata {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]')
  const described = describedArticle([...scripts].map(script => script.textContent ?? ''))
  const candidates = candidatesOf(page, described)
  const found: Record<string, unknown> = {}
  for (const [key, values] of Object.entries(candidates)) {
    for (const value of values) {
      const checked = overridesSchema.safeParse({[key]: value})
      if (!checked.success || value === undefined) continue
      Object.assign(found, checked.data)
      break
    }
  }
  // Each value came out of the schema's own check of its key.
  return found as PageMetadata
}

function candidatesOf(page: Page, {article = {}, byId}: Described): Candidates {
  const metas = metasOf(page)
  const first = (names: readonly string[]) => names.map(name => text(page, metas.get(name)?.[0]))
  const every = (names: readonly string[]) => names.map(name => list(page, metas.get(name) ?? []))
  const said = (value: unknown) => text(page, value)
  const publisher = [
    nameOf(page, resolved(article.publisher, byId)),
    ...first(metaNames.publisher),
    paperOf(page, resolved(article.isPartOf, byId))
  ]
  const headings = [...page.querySelectorAll('h1')].map(heading => said(heading.textContent))
  const site = publisher.find(name => name !== undefined)
  return {
    headline: [
      said(article.headline),
      ...first(headlineNames).map(title => withoutSite(title, site)),
      headings.length === 1 ? headings[0] : undefined,
      withoutSite(said(page.querySelector('title')?.textContent), site)
    ],
    abstract: [said(article.description), ...first(metaNames.abstract)],
    byline: first(['byl']),
    author: [
      authorsOf(page, article.author, byId),
      ...every(metaNames.author).map(names => authorsOf(page, names, byId))
    ],
    datePublished: [article.datePublished, ...first(metaNames.datePublished), timeOf(page)].map(
      day
    ),
    dateModified: [article.dateModified, ...first(metaNames.dateModified)].map(day),
    publisher,
    url: [
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      ...first(metaNames.url),
      article.url,
      isThing(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article.mainEntityOfPage
    ].map(said),
    articleSection: [
      list(page, [article.articleSection].flat()),
      ...every(metaNames.articleSection)
    ],
    keywords: [
      keywords(page, [article.keywords].flat()),
      ...every(metaNames.keywords).map(words => keywords(page, words ?? []))
    ],
    inLanguage: [
      article.inLanguage,
      page.documentElement.getAttribute('lang'),
      ...first(metaNames.inLanguage)
    ].map(value => said(value)?.replace('_', '-'))
  }
}

/** Contents of meta elements by their name, in lower case. */
function metasOf(page: Page): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim()
    if (content === undefined || content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined) metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  return metas
}

/** A text on one line, its entities resolved and its markup gone; `undefined` when there is none. */
function text(page: Page, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const plain = /[<&]/.test(value) ? withoutMarkup(page, value) : value
  const line = toCleanLine(plain)
  return line === '' ? undefined : line
}

function withoutMarkup(page: Page, value: string): string {
  const holder = page.createElement('p')
  holder.innerHTML = value
  return holder.textContent ?? ''
}

function list(page: Page, values: readonly unknown[]): string[] | undefined {
  const texts = values.map(value => text(page, value)).filter(value => value !== undefined)
  return texts.length === 0 ? undefined : [...new Set(texts)]
}

/** Keywords come one by one, or many with commas between them. */
function keywords(page: Page, values: readonly unknown[]): string[] | undefined {
  return list(
    page,
    values.flatMap(value => (typeof value === 'string' ? value.split(/[,;،、]/) : []))
  )
}

function resolved(value: unknown, byId: ReadonlyMap<string, Thing>): unknown {
  const [first] = [value].flat()
  const id = isThing(first) ? first['@id'] : undefined
  return typeof id === 'string' ? {...byId.get(id), ...(isThing(first) ? first : {})} : first
}

function nameOf(page: Page, value: unknown): string | undefined {
  return text(page, isThing(value) ? [value.name].flat()[0] : value)
}

/** The newspaper or the site that an article is part of; a page is none. */
function paperOf(page: Page, value: unknown): string | undefined {
  const isPaper =
    isThing(value) && typesOf(value).some(type => /(?:Newspaper|Periodical|WebSite)$/.test(type))
  return isPaper ? nameOf(page, value) : undefined
}

/** Authors by name; an address of a profile is no name. */
function authorsOf(
  page: Page,
  value: unknown,
  byId: ReadonlyMap<string, Thing>
): {type: 'Person' | 'Organization'; name: string}[] | undefined {
  const authors = [value].flat().flatMap(one => {
    const thing = resolved(one, byId)
    const isOrganization =
      isThing(thing) && typesOf(thing).some(type => type.endsWith('Organization'))
    const type = isOrganization ? ('Organization' as const) : ('Person' as const)
    const names = isThing(thing) ? [thing.name].flat() : [thing]
    return names.flatMap(printed => {
      const name = text(page, printed)
        ?.replace(/^by\s+/i, '')
        .replace(mailOfName, '$1')
      return name === undefined || /^https?:|^@/.test(name) ? [] : [{type, name}]
    })
  })
  return authors.length === 0 ? undefined : authors
}

function timeOf(page: Page): string | undefined {
  const time = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, article time[datetime]'
  )
  return time?.getAttribute('datetime') ?? undefined
}

/** A title without the name of the site that pages append to it. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title
  const [, rest] = /^(.*\S)\s+[-–—|:·•»]\s+\S.{0,60}$/.exec(title) ?? []
  return rest !== undefined && title.slice(rest.length).toLowerCase().includes(site.toLowerCase())
    ? rest
    : title
}
