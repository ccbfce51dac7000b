/**
 * What the built pages tell programs, read with an HTML parser: a reference manager files each
 * story as a newspaper article of its outlet, and all standards say the same.
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {parseHTML} from 'linkedom'
import {filesBelow} from '../../src/render/files-below.ts'
import {address, hostileTexts, writtenSite} from './hostile-site.ts'

const folder = await writtenSite(after)

interface Told {
  readonly title: string
  /** Values of `<meta>` by name or property. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: Readonly<Record<string, unknown>>
  readonly canonical: string | null
}

const told: readonly Told[] = filesBelow(join(folder, 'stories'))
  .filter(name => /^[^/]+-[0-9a-f]{7,12}\/index\.html$/.test(name))
  .map(name => {
    const {document} = parseHTML(readFileSync(join(folder, 'stories', name), 'utf8'))
    const meta = new Map<string, string[]>()
    for (const element of document.querySelectorAll('meta')) {
      const key = element.getAttribute('name') ?? element.getAttribute('property')
      if (key === null) continue
      meta.set(key, [...(meta.get(key) ?? []), element.getAttribute('content') ?? ''])
    }
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent
    return {
      title: document.querySelector('h1')?.textContent ?? '',
      meta,
      jsonLd: JSON.parse(json ?? '{}'),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
    }
  })

/** The type that Zotero's reader of embedded metadata gives a page, in the order that it asks. */
function itemTypeOf({meta}: Told): string {
  const [dublinCore] = meta.get('DC.type') ?? []
  if (dublinCore !== undefined) return dublinCore
  if (meta.has('citation_journal_title')) return 'journalArticle'
  return meta.get('og:type')?.[0] === 'article' ? 'newspaperArticle' : 'webpage'
}

test('should be filed as a newspaper article, every story', () => {
  assert.ok(told.length > hostileTexts.length)
  assert.deepEqual(new Set(told.map(itemTypeOf)), new Set(['newspaperArticle']))
})

test('should be filed under its outlet, and never under the archive', () => {
  for (const {meta, jsonLd, title} of told) {
    const {publisher} = jsonLd as {publisher?: {name: string}}
    const expected = publisher === undefined ? undefined : [publisher.name]
    for (const key of ['DC.source', 'prism.publicationName']) {
      assert.deepEqual(meta.get(key), expected, `${key}: ${title.slice(0, 60)}`)
    }
    for (const key of ['og:site_name', 'DC.publisher', 'citation_journal_title']) {
      assert.ok(!meta.has(key), key)
    }
  }
  const outlets = new Set(told.map(({meta}) => meta.get('DC.source')?.[0]))
  for (const text of hostileTexts) assert.ok(outlets.has(text), text.slice(0, 60))
})

test('should say the same in every standard', () => {
  const same = (story: Told, keys: readonly string[], value: unknown) => {
    const expected = value === undefined ? undefined : [value]
    for (const key of keys) assert.deepEqual(story.meta.get(key), expected, key)
  }
  for (const story of told) {
    const {jsonLd, canonical} = story
    if (jsonLd.headline !== undefined) {
      same(story, ['DC.title', 'citation_title', 'og:title'], jsonLd.headline)
    }
    same(
      story,
      ['DC.date', 'prism.publicationDate', 'article:published_time'],
      jsonLd.datePublished
    )
    const slashed = String(jsonLd.datePublished).replaceAll('-', '/')
    same(story, ['citation_publication_date'], jsonLd.datePublished && slashed)
    same(story, ['DC.language', 'citation_language'], jsonLd.inLanguage)
    same(story, ['og:url'], jsonLd.url)
    const authors = (jsonLd.author as {name: string}[] | undefined)?.map(({name}) => name)
    for (const key of ['DC.creator', 'citation_author', 'article:author']) {
      assert.deepEqual(story.meta.get(key), authors, key)
    }
    assert.equal(canonical, jsonLd.url)
    assert.ok(canonical?.startsWith(`${address.url}stories/`))
  }
})

test('should tell no date that is only derived, or of no one day', () => {
  const dated = told.filter(({jsonLd}) => jsonLd.datePublished !== undefined)
  assert.deepEqual(dated.map(({jsonLd}) => jsonLd.headline).sort(), [...hostileTexts].sort())
})
