/** Feeds and the OpenSearch description, through a strict reader. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {filesBelow} from '../../src/render/files-below.ts'
import {renderSite} from '../../src/render/index.ts'
import {everything, exampleOptions, exampleSite, exampleStory} from './example-site.ts'
import {flood, understood} from './understood.ts'
import {childrenOf, type Element, parseXml} from './xml.ts'

const url = 'https://example.org/'

/** The site with one of everything, written; gives its folder. */
async function written(context: TestContext, options: {url?: string} = {url}): Promise<string> {
  const site = understood(exampleSite(everything(), {title: 'Danube & <Sons> of the far river'}), [
    flood()
  ])
  const rendering = exampleOptions(context, options)
  await renderSite(site, rendering)
  return rendering.output
}

function textOf(element: Element, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}

const instant = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/

for (const options of [{url}, {}]) {
  const where = options.url === undefined ? 'without an address' : 'with an address'
  test(`should write only feeds that are Atom, ${where}`, async context => {
    const output = await written(context, options)
    const feeds = filesBelow(output).filter(name => name.endsWith('feed.xml'))
    const kinds = new Set(feeds.map(name => name.split('/')[0]))
    assert.deepEqual([...kinds].sort(), ['events', 'feed.xml', 'outlets', 'people', 'topics'])
    const identifiers = feeds.map(name => {
      const feed = parseXml(readFileSync(join(output, name), 'utf8'))
      assert.deepEqual(
        [feed.name, feed.attributes.xmlns],
        ['feed', 'http://www.w3.org/2005/Atom'],
        name
      )
      for (const one of [feed, ...childrenOf(feed, 'entry')]) {
        for (const key of ['id', 'title', 'updated']) assert.ok(textOf(one, key), `${name}: ${key}`)
        assert.match(textOf(one, 'updated') ?? '', instant)
        assert.match(textOf(one, 'published') ?? '2019-03-28T00:00:00Z', instant)
        assert.match(textOf(one, 'id') ?? '', /^(?:https:|urn:uuid:[0-9a-f-]{36}$)/)
        const [author] = childrenOf(one, 'author')
        assert.ok(author && textOf(author, 'name'))
      }
      assert.ok(childrenOf(feed, 'entry').length <= 50)
      return textOf(feed, 'id')
    })
    assert.equal(new Set(identifiers).size, feeds.length)
  })
}

test('should give a feed to what its page lists, newest first, and link it', async context => {
  const stories = [1, 2, 3].map(day =>
    exampleStory(`${day}.txt`, {
      headline: `Day ${day}`,
      date: `2019-03-0${day}`,
      publisher: {name: day === 2 ? 'Other' : 'Wire'}
    })
  )
  const options = exampleOptions(context, {url})
  await renderSite(exampleSite(stories), options)
  const feed = parseXml(readFileSync(join(options.output, 'outlets/wire/feed.xml'), 'utf8'))
  assert.deepEqual(
    childrenOf(feed, 'entry').map(entry => [textOf(entry, 'title'), textOf(entry, 'published')]),
    [
      ['Day 3', '2019-03-03T00:00:00Z'],
      ['Day 1', '2019-03-01T00:00:00Z']
    ]
  )
  assert.deepEqual(
    childrenOf(feed, 'link').map(({attributes}) => attributes.href),
    [`${url}outlets/wire/feed.xml`, `${url}outlets/wire/`]
  )
  const page = readFileSync(join(options.output, 'outlets/wire/index.html'), 'utf8')
  assert.ok(
    page.includes(
      '<link rel="alternate" href="/outlets/wire/feed.xml" type="application/atom+xml" title="Wire · Cuttings">'
    )
  )
})

test('should say when a story was published only where the day is certain', async context => {
  const dates = ['2019-03-28', '2019-03-27?', '2019-03-26~', '2019-03', '2019', 'XXXX-03-28']
  const stories = dates.map(date => exampleStory(`${date}.txt`, {headline: date, date}))
  const options = exampleOptions(context, {url})
  await renderSite(exampleSite(stories), options)
  const feed = JSON.parse(readFileSync(join(options.output, 'feed.json'), 'utf8'))
  const seen = new Map(
    feed.items.map((item: Record<string, string>) => [item.title, item.date_published])
  )
  assert.equal(seen.get('2019-03-28'), '2019-03-28T00:00:00Z')
  assert.deepEqual([...seen.values()].filter(Boolean), ['2019-03-28T00:00:00Z'])
  assert.ok(!seen.has('XXXX-03-28'))
})

test('should give a JSON Feed to whatever has an Atom feed, with the same stories', async context => {
  const output = await written(context)
  const names = filesBelow(output)
  const pages = (end: string) =>
    names.filter(name => name.endsWith(end)).map(name => name.slice(0, -end.length))
  assert.deepEqual(pages('feed.json'), pages('feed.xml'))
  for (const page of pages('feed.json')) {
    const json = JSON.parse(readFileSync(join(output, `${page}feed.json`), 'utf8'))
    const atom = parseXml(readFileSync(join(output, `${page}feed.xml`), 'utf8'))
    assert.deepEqual(
      [json.title, json.feed_url, json.items.map(({id}: {id: string}) => id)],
      [
        textOf(atom, 'title'),
        `${url}${page}feed.json`,
        childrenOf(atom, 'entry').map(entry => textOf(entry, 'id'))
      ]
    )
    const html = readFileSync(join(output, `${page}index.html`), 'utf8')
    assert.ok(html.includes(`href="/${page}feed.json" type="application/feed+json"`), page)
  }
})

test('should write a JSON Feed with every key that version 1.1 requires', async context => {
  const output = await written(context)
  const feed = JSON.parse(readFileSync(join(output, 'feed.json'), 'utf8'))
  assert.deepEqual(
    [feed.version, feed.title, feed.home_page_url, feed.feed_url],
    ['https://jsonfeed.org/version/1.1', 'Danube & <Sons> of the far river', url, `${url}feed.json`]
  )
  const known = ['id', 'url', 'title', 'content_text', 'summary', 'date_published', 'authors']
  for (const item of feed.items) {
    assert.deepEqual(
      Object.keys(item).filter(key => ![...known, 'tags', 'language'].includes(key)),
      []
    )
    assert.ok(item.content_text.length > 0)
    assert.equal(item.id, item.url)
    assert.ok(item.url.startsWith(`${url}stories/`))
  }
  assert.equal(new Set(feed.items.map(({id}: {id: string}) => id)).size, feed.items.length)
  const text = JSON.stringify(feed)
  assert.ok(!text.includes('Withdrawn') && !text.includes('Nobody Anymore'))
})

test('should describe a search that the search page answers', async context => {
  const output = await written(context)
  const description = parseXml(readFileSync(join(output, 'opensearch.xml'), 'utf8'))
  const [search] = childrenOf(description, 'Url')
  assert.deepEqual(search?.attributes, {
    type: 'text/html',
    template: `${url}search/?q={searchTerms}`
  })
  assert.equal(textOf(description, 'ShortName'), 'Danube & <Sons>…')
  assert.match(
    readFileSync(join(output, 'search/index.html'), 'utf8'),
    /<form[^>]*action="\/search\/"[\s\S]*<input[^>]*name="q"/
  )
  assert.match(
    readFileSync(join(output, 'index.html'), 'utf8'),
    /<link rel="search" href="\/opensearch\.xml" type="application\/opensearchdescription\+xml"/
  )
})

test('should not describe a search at an address that nobody knows', async context => {
  const output = await written(context, {})
  assert.ok(!filesBelow(output).includes('opensearch.xml'))
  assert.doesNotMatch(readFileSync(join(output, 'index.html'), 'utf8'), /opensearch/)
})
