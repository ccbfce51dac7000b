/**
 * What a story's page tells as JSON-LD, read from the page: expanded by jsonld.js, and held
 * against the vocabulary of schema.org as schema-dts has it.
 */

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {after, test} from 'node:test'
import jsonld from 'jsonld'
import {filesBelow} from '../../src/render/files-below.ts'
import {hostileSite, hostileTexts, writtenSite} from './hostile-site.ts'

const folder = await writtenSite(after)

/** The JSON-LD of every story's page, as a browser would find its script element. */
const told: readonly Readonly<Record<string, unknown>>[] = filesBelow(join(folder, 'stories'))
  .filter(name => /^[^/]+\/index\.html$/.test(name) && !name.startsWith('page/'))
  .map(name => {
    const html = readFileSync(join(folder, 'stories', name), 'utf8')
    const [, json = ''] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
    return JSON.parse(json)
  })

const schemaOrg = 'https://schema.org/'

test('should tell every hostile headline, and nothing more, on a page of each story', () => {
  assert.equal(told.length, hostileSite.archive.stories.length)
  const headlines = new Set(told.map(({headline}) => headline))
  for (const text of hostileTexts) assert.ok(headlines.has(text), text.slice(0, 60))
})

test('should expand to a news article of schema.org without losing a member', async () => {
  for (const article of told) {
    const [expanded, ...others] = await jsonld.expand(article, {
      documentLoader: url => {
        assert.equal(url, 'https://schema.org')
        return Promise.resolve({document: {'@context': {'@vocab': schemaOrg}}})
      }
    })
    assert.deepEqual(others, [])
    assert.deepEqual(expanded?.['@type'], [`${schemaOrg}NewsArticle`])
    const members = Object.keys(article).filter(name => !name.startsWith('@'))
    assert.deepEqual(
      Object.keys(expanded ?? {})
        .filter(name => name !== '@type')
        .sort(),
      members.map(name => schemaOrg + name).sort()
    )
  }
})

/** Members and values that schema.org does not have. */
const wrong: readonly object[] = [
  {titel: 'x'},
  {wordCount: 'many'},
  {author: {'@type': 'Persona', name: 'x'}}
]

test('should use the members of schema.org, each with a value that it may have', () => {
  const work = mkdtempSync(join(tmpdir(), 'cuttings-schema-'))
  after(() => rmSync(work, {recursive: true}))
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'))
  const constant = (value: object) =>
    `export const article: WithContext<NewsArticleLeaf> = ${JSON.stringify(value)}`
  const module = (text: string) =>
    `import type {NewsArticleLeaf, WithContext} from 'schema-dts'\n${text}\n`
  const files = [
    ...told.map(article => module(constant(article))),
    ...wrong.map(change => module(`// @ts-expect-error\n${constant({...told[0], ...change})}`))
  ].map((text, index) => {
    writeFileSync(join(work, `${index}.ts`), text)
    return `${index}.ts`
  })
  const {status, stdout} = spawnSync(
    resolve('node_modules/.bin/tsc'),
    ['--noEmit', '--strict', '--skipLibCheck', '--types', '', '--module', 'nodenext', ...files],
    {cwd: work, encoding: 'utf8'}
  )
  assert.deepEqual([status, stdout], [0, ''])
})
