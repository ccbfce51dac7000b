/** Feeds and lists for machines: through feedsmith, and through libxml2 with schemas. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {validateXML} from 'xmllint-wasm'
import {filesBelow} from '../../src/render/files-below.ts'
import {sitemapFiles} from '../../src/render/machine/sitemap.ts'
import {toSitePath} from '../../src/render/urls.ts'
import {address, hostileContext, hostileTexts, oneLine, writtenSite} from './hostile-site.ts'

const folder = await writtenSite(after)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

const headlines = hostileTexts.map(text => text.trim().replace(/\r\n?/g, '\n'))

test('should give every hostile text back through a reader of Atom', () => {
  const {id, title, updated, links, entries = []} = parseAtomFeed(read('feed.xml'))
  assert.deepEqual([id, title?.value], [address.url, 'The <Archive> & its "Sons"'])
  assert.ok(updated)
  assert.deepEqual(
    links?.map(({rel, href}) => [rel, href]),
    [
      ['self', `${address.url}feed.xml`],
      ['alternate', address.url]
    ]
  )
  const titles = new Set(entries.map(entry => oneLine(entry.title?.value ?? '').trim()))
  for (const text of headlines) assert.ok(titles.has(oneLine(text).trim()), text.slice(0, 60))
  for (const entry of entries) {
    assert.ok(entry.id && entry.updated && entry.authors?.length === 1)
    assert.ok(!Number.isNaN(Date.parse(entry.updated)))
  }
  assert.equal(new Set(entries.map(entry => entry.id)).size, entries.length)
})

test('should write every feed so that a reader reads it', () => {
  const feeds = filesBelow(folder).filter(name => name.endsWith('feed.xml'))
  assert.ok(feeds.length > hostileTexts.length)
  for (const name of feeds) assert.ok((parseAtomFeed(read(name)).entries ?? []).length > 0, name)
})

test('should give every hostile text back through a reader of JSON Feed', () => {
  const {title, items = []} = parseJsonFeed(read('feed.json'))
  assert.equal(title, 'The <Archive> & its "Sons"')
  const titles = new Set(items.map(item => item.title?.trim().replace(/\r\n?/g, '\n')))
  for (const text of headlines) assert.ok(titles.has(text), text.slice(0, 60))
  for (const item of items) assert.ok(item.id && item.content_text)
})

/** What is wrong with a document, by a schema of `test/fixtures/schemas`. */
async function faultsOf(contents: string, schema: string): Promise<readonly unknown[]> {
  const {errors} = await validateXML({
    xml: {fileName: 'given.xml', contents},
    schema: {
      fileName: 'schema.xsd',
      contents: readFileSync(join('test/fixtures/schemas', schema), 'utf8')
    },
    maxMemoryPages: 16_384
  })
  return errors
}

const lists: readonly [file: string, schema: string][] = [
  ['sitemap.xml', 'sitemap.xsd'],
  ['opensearch.xml', 'opensearch.xsd'],
  ['feed.xml', 'atom.xsd']
]
for (const [file, schema] of lists) {
  test(`should write ${file} as ${schema} has it`, async () => {
    assert.deepEqual(await faultsOf(read(file), schema), [])
    const broken = read(file).replace(/<(loc|ShortName|updated)>[^<]*</, '<$1><')
    assert.notDeepEqual(await faultsOf(broken, schema), [])
  })
}

test('should cut a list of more than 50,000 pages, and list the parts', async () => {
  const pages = Array.from({length: 50_001}, (_, index) => toSitePath(`/stories/${index}/`))
  const [index, ...parts] = sitemapFiles(hostileContext, () => pages)
  assert.deepEqual(
    parts.map(({text}) => text.split('<url>').length - 1),
    [50_000, 1]
  )
  assert.deepEqual(
    [...(index?.text ?? '').matchAll(/<loc>([^<]*)/g)].map(([, place]) => place),
    parts.map(({path}) => address.url + path.slice(1))
  )
  for (const file of [index, parts[1]]) {
    assert.deepEqual(await faultsOf(file?.text ?? '', 'sitemap.xsd'), [])
  }
})

test('should list every page that search engines may see, once, and no other', () => {
  const places = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)
  assert.equal(new Set(places).size, places.length)
  for (const place of places) {
    assert.ok(place?.startsWith(address.url), place)
    const file = decodeURI(place?.slice(address.url.length).replaceAll('&amp;', '&') ?? '')
    assert.ok(filesBelow(folder).includes(`${file}index.html`), place)
  }
})
