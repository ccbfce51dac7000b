import assert from 'node:assert/strict'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, get, type IncomingMessage} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {type Preview, type RebuildResult, serve} from '../../src/serve.ts'

const root = mkdtempSync(join(tmpdir(), 'cuttings-serve-'))
const site = join(root, '_site')
const articles = join(root, 'articles')
const page = '<!doctype html><html><head><title>A</title></head><body>Bishkek</body></html>'
const script = '<script src="/__cuttings/reload.js" defer></script>'

let preview: Preview
let result: RebuildResult = {type: 'built', changed: true}
let builds = 0

before(async () => {
  mkdirSync(articles)
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), page)
  writeFileSync(join(site, 'a.css'), 'a{}')
  preview = await serve({
    site: {folder: site, basePath: '/'},
    port: 0,
    watched: [articles, join(root, 'not-there')],
    rebuild: async () => {
      builds++
      return result
    }
  })
})
after(async () => {
  await preview.close()
  rmSync(root, {recursive: true})
})

const addressOf = (path: string) => `http://127.0.0.1:${preview.port}${path}`

test('should build before it answers', () => assert.equal(builds, 1))

test('should add the reload script to pages, and leave the site as it is', async () => {
  const response = await fetch(addressOf('/'))
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
  assert.equal(await response.text(), page.replace('</head>', `${script}</head>`))
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), page)
})

test('should leave other files as they are', async () => {
  assert.equal(await (await fetch(addressOf('/a.css'))).text(), 'a{}')
})

test('should serve the script, from the same host', async () => {
  const response = await fetch(addressOf('/__cuttings/reload.js'))
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8')
  assert.match(await response.text(), /new EventSource\('\/__cuttings\/events'\)/)
})

test('should say 404 for what is not there', async () => {
  const response = await fetch(addressOf('/nothing'))
  assert.equal(response.status, 404)
  assert.match(await response.text(), /There is no such page/)
})

const refused: readonly [string, number, object][] = [
  ['a name that is not this machine', 403, {headers: {host: 'evil.example'}}],
  ['a method that changes things', 405, {method: 'POST'}]
]
for (const [what, status, options] of refused) {
  test(`should refuse ${what}`, async () => {
    const request = get(addressOf('/'), options)
    const [response]: IncomingMessage[] = await once(request, 'response')
    response?.resume()
    assert.equal(response?.statusCode, status)
  })
}

test('should rebuild and reload open pages when a capture is added', async () => {
  const nextEvent = await listen()
  result = {type: 'built', changed: true}
  writeFileSync(join(articles, 'new.txt'), 'A headline')
  assert.equal(await nextEvent(), 'event: reload\ndata: true')
})

test('should show a failed build on open pages, and on those that open later', async () => {
  const nextEvent = await listen()
  result = {type: 'failed', text: 'archive.yaml:1: Unexpected key'}
  writeFileSync(join(articles, 'archive.yaml'), 'titel: A')
  const failure = 'event: failure\ndata: "archive.yaml:1: Unexpected key"'
  assert.equal(await nextEvent(), failure)
  assert.equal(await (await listen())(), failure)
})

test('should reload pages that show a failure once it is mended, even if nothing was written', async () => {
  const nextEvent = await listen()
  result = {type: 'built', changed: false}
  rmSync(join(articles, 'archive.yaml'))
  assert.match(await nextEvent(), /^event: failure/)
  assert.equal(await nextEvent(), 'event: reload\ndata: true')
})

test('should take the next free port when one is taken', async () => {
  const other = createServer()
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  assert.ok(typeof address === 'object' && address !== null)
  const second = await serve({
    site: {folder: site, basePath: '/'},
    port: address.port,
    watched: [articles],
    rebuild: async () => result
  })
  assert.ok(second.port > address.port)
  await second.close()
  other.close()
})

/** Open the events; gives a function that waits for the next one. */
async function listen(): Promise<() => Promise<string>> {
  const response = await fetch(addressOf('/__cuttings/events'))
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.ok(reader)
  let text = ''
  return async () => {
    for (;;) {
      const event = /event:.*\ndata:.*(?=\n\n)/.exec(text)
      if (event !== null) {
        text = text.slice(event.index + event[0].length)
        return event[0]
      }
      const {value, done} = await reader.read()
      assert.equal(done, false)
      text += value ?? ''
    }
  }
}
