/**
 * What searching costs a reader: bytes, requests and milliseconds per query, beside Pagefind's
 * own interface on the same index, in a real browser.
 *
 *     npm run bench -- search --site _site [--query "oil prices" --query Volcker]
 *     npm run bench -- search --captures DIR
 *
 * Bytes are those of a host that compresses text. Milliseconds run from the key to the first
 * results on the page, quiet time after the key included. Without queries, words are taken
 * from the archive: frequent, less frequent, rare, two at once, one misspelt, one unknown.
 */

import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Browser} from 'playwright-core'
import {build} from '../../src/build.ts'
import {launchBrowser} from '../../test/browser/chromium.ts'
import {serveFolder} from '../../test/browser/static-server.ts'
import type {Bench} from '../bench.ts'
import {addPagefindInterface} from '../measure/pagefind-interface.ts'
import {type Interface, type QueryCost, searchCosts} from '../measure/searching.ts'

/** The benchmark. */
export const bench: Bench = {
  usage: '--site DIR | --captures DIR [--query TEXT …]',
  run: async args => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        site: {type: 'string'},
        captures: {type: 'string'},
        query: {type: 'string', multiple: true}
      }
    })
    const {site, captures, query} = values
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
    try {
      const output = site ?? (await buildSite(captures, folder))
      return await measure(output, join(folder, 'rival'), query)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

/** Build the captures at `/`. */
async function buildSite(captures: string | undefined, folder: string): Promise<string> {
  if (captures === undefined)
    throw new Error('Unexpected arguments, expected `--site` or `--captures`')
  cpSync(captures, join(folder, 'articles'), {recursive: true, dereference: true})
  const owner = {pid: process.pid, isAlive: () => true}
  await build({root: folder, articles: 'articles', output: '_site', basePath: '/', owner})
  return join(folder, '_site')
}

async function measure(
  output: string,
  rival: string,
  asked: readonly string[] | undefined
): Promise<string> {
  const bundle = join(output, 'pagefind')
  const {shards} = JSON.parse(readFileSync(join(bundle, 'shards.json'), 'utf8')) as {
    shards: readonly [{readonly name: string}]
  }
  await addPagefindInterface(join(bundle, shards[0].name), rival)
  const queries = asked ?? queriesOf(join(bundle, 'suggest'))
  const browser = await launchBrowser()
  try {
    const ours = await costsOf(browser, output, ourInterface, queries)
    const theirs = await costsOf(browser, rival, pagefindInterface, queries)
    return tableOf(withFirstSearch(ours), withFirstSearch(theirs))
  } finally {
    await browser.close()
  }
}

const ourInterface: Interface = {
  page: 'search/',
  field: '#query',
  result: '#results > li',
  nothing: '[data-face=none]:not([hidden])'
}

const pagefindInterface: Interface = {
  page: '',
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-title',
  nothing: '.pagefind-ui__message'
}

async function costsOf(
  browser: Browser,
  folder: string,
  parts: Interface,
  queries: readonly string[]
): Promise<QueryCost[]> {
  const served = await serveFolder(folder, '/')
  try {
    return await searchCosts(browser, `${served.origin}/`, parts, queries)
  } finally {
    await served.close()
  }
}

/** Words of the archive: frequent, less frequent, rare; a pair; one misspelt; one unknown. */
function queriesOf(folder: string): string[] {
  const words = readdirSync(folder)
    .filter(name => name !== 'files.json' && !name.startsWith('_'))
    .sort()
    .flatMap(name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as SuggestedWords).words)
    .filter(([text]) => text.length >= 5)
    .sort(([, one], [, other]) => other - one)
    .map(([text]) => text)
  const at = (share: number): string => words[Math.floor((words.length - 1) * share)] ?? 'news'
  const [frequent, less, rare] = [at(0), at(0.01), at(0.3)]
  return [
    frequent,
    less,
    rare,
    `${frequent} ${less}`,
    `${rare.slice(0, -2)}${rare.slice(-1)}`,
    'qwxzv'
  ]
}

/** The part of a suggestion file that counts here. */
interface SuggestedWords {
  readonly words: readonly (readonly [text: string, stories: number])[]
}

/** What a reader loads until the first query is answered, without the fonts of the page and with them. */
function withFirstSearch(costs: readonly QueryCost[]): QueryCost[] {
  const [fonts, page, query] = costs
  const sumOf = (name: string, parts: readonly (QueryCost | undefined)[]): QueryCost => ({
    name,
    bytes: parts.reduce((sum, part) => sum + (part?.bytes ?? 0), 0),
    requests: parts.reduce((sum, part) => sum + (part?.requests ?? 0), 0)
  })
  return [
    ...costs,
    sumOf('first search', [page, query]),
    sumOf('first search, with fonts', [fonts, page, query])
  ]
}

function tableOf(ours: readonly QueryCost[], theirs: readonly QueryCost[]): string {
  const names = ours.map(({name}) => name)
  const width = Math.max(...names.map(name => name.length)) + 2
  const cells = (cost: QueryCost | undefined) =>
    cost === undefined
      ? ['–', '–', '–']
      : [
          (cost.bytes / 1000).toFixed(0),
          String(cost.requests),
          cost.milliseconds?.toFixed(0) ?? '–'
        ]
  const line = (name: string, columns: readonly string[]) =>
    `${name.padEnd(width)}${columns.map(column => column.padStart(10)).join('')}\n`
  const head = ['kB', 'requests', 'ms']
  return [
    line('', ['', 'ours', '', '', 'Pagefind', '']),
    line('', [...head, ...head]),
    ...names.map((name, index) => line(name, [...cells(ours[index]), ...cells(theirs[index])]))
  ].join('')
}
