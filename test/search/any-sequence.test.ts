/**
 * Whatever is done to an archive too large to be indexed anew each time: its index answers
 * as that of a clean build does, with the same stories, counts and suggestions.
 */

import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import fc from 'fast-check'
import type {Answer, SearchIndex} from '../../src/browser/search-index.ts'
import {indexSite} from '../../src/search/index.ts'
import type {Standing} from '../../src/search/standing.ts'
import {type Example, exampleInput, paragraph} from './example-archive.ts'
import {everything, openIndexOn} from './index-reader.ts'

const things = ['harbour', 'ferry', 'storm', 'strike', 'bridge', 'Zakharova', 'Guaidó', 'мост']
const outlets = ['TASS', 'Press TV', 'Reuters']

/** More than are always indexed anew. */
const many = 200

/** What may stand under a path: one of many texts. */
function example(number: number, text: number): Example {
  const [thing = '', other = ''] = [things[text % 8], things[(text * 3 + 1) % 8]]
  return {
    path: number % 7 === 0 ? `порт-${number}.txt` : `${number}.txt`,
    headline: `Notes on the ${thing}, part ${text}`,
    publisher: {name: outlets[text % 3] ?? ''},
    inLanguage: text % 8 === 7 ? 'ru' : 'en',
    ...(text % 5 === 0 ? {} : {date: `2019-03-${String(10 + (text % 19))}`}),
    body: [paragraph(`The port said of the ${other} that ${thing} number${text} was late again.`)]
  }
}

/** What happens between two builds: some stories come, change, or go. */
const step = fc.record({
  type: fc.constantFrom('write' as const, 'write' as const, 'remove' as const),
  first: fc.nat(many + 30),
  stories: fc.constantFrom(1, 3, 20, 70),
  text: fc.nat(60)
})

let root = ''
let original: Standing
before(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'cuttings-search-test-'))
  const input = exampleInput(Array.from({length: many}, (_, number) => example(number, number)))
  original = (await indexSite(input, {output: path.join(root, 'original')})).standing
})
after(() => rmSync(root, {recursive: true}))

test('should answer as a clean build does, whatever was done before', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 4}), async steps => {
      run += 1
      const [output, clean] = [path.join(root, `grown-${run}`), path.join(root, `clean-${run}`)]
      cpSync(path.join(root, 'original'), output, {recursive: true})
      const texts = new Map(Array.from({length: many}, (_, number) => [number, number]))
      let previous = original
      for (const {type, first, stories, text} of steps) {
        for (let number = first; number < first + stories; number++) {
          if (type === 'write') texts.set(number, text + number)
          else texts.delete(number)
        }
        previous = (await indexSite(inputOf(texts), {output, previous})).standing
      }
      await indexSite(inputOf(texts), {output: clean})
      const asked = askedOf(texts)
      assert.deepEqual(await answersOf(output, asked), await answersOf(clean, asked))
      assert.deepEqual(suggested(output), suggested(clean))
    }),
    {numRuns: 4, endOnFailure: true, includeErrorInReport: true}
  )
})

function inputOf(texts: ReadonlyMap<number, number>) {
  return exampleInput([...texts].map(([number, text]) => example(number, text)))
}

/**
 * What is asked. Of a word that nothing in the archive begins with, Pagefind guesses; the word of a
 * story that is gone still stands in the base, and there it does not.
 */
function askedOf(texts: ReadonlyMap<number, number>): Partial<typeof everything>[] {
  const isThere = [...texts.values()].some(text => String(text).startsWith('12'))
  const words = [...things, '"the harbour"', 'port late', ...(isThere ? ['number12'] : [])]
  return [
    ...words.map(query => ({query})),
    {query: 'port', chosen: {outlet: ['tass']}},
    {query: 'storm', from: '2019-03-12', to: '2019-03-20'},
    {from: '2019-03-15', undated: true}
  ]
}

/** What is found, counted and put in order of time. */
async function answersOf(
  site: string,
  asked: readonly Partial<typeof everything>[]
): Promise<unknown[]> {
  const index = await openIndexOn(site)
  const found = []
  for (const one of asked) found.push(foundIn(await ask(index, one)))
  for (const sort of ['newest', 'oldest'] as const) {
    const {stories} = await ask(index, {query: 'port', sort})
    found.push(stories.map(({filters}) => filters.date))
  }
  return found
}

function ask(index: SearchIndex, state: Partial<typeof everything>): Promise<Answer> {
  return index.ask({...everything, ...state}, ['outlet', 'language'], () => {})
}

function foundIn({total, stories, counts, undated}: Answer): unknown {
  const counted = Object.entries(counts).map(([facet, values]) => [
    facet,
    Object.entries(values)
      .filter(([, count]) => count > 0)
      .sort()
  ])
  const headlines = stories.map(({raw_url, meta}) => `${raw_url} ${meta.title}`).sort()
  return {total, headlines, counted: counted.sort(), undated}
}

/** What is suggested, in whichever order. */
function suggested(site: string): Record<string, unknown> {
  const folder = path.join(site, 'pagefind/suggest')
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))])
  )
}
