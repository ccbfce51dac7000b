/**
 * Search in a browser as a person does, and count what it takes.
 */

import {gzipSync} from 'node:zlib'
import type {Browser, Page, Response} from 'playwright-core'

/** Where the parts of a search interface stand. */
export interface Interface {
  /** Below the root of the site. */
  readonly page: string
  readonly field: string
  readonly result: string
  /** What shows when nothing is found. */
  readonly nothing: string
}

/** What one query took. */
export interface QueryCost {
  readonly name: string
  readonly bytes: number
  readonly requests: number
  /** From the last key to the first results. */
  readonly milliseconds?: number
}

/** Text, which hosts compress; the parts of the index are compressed as they are. */
const compressed = /\.(?:js|css|json|svg)$|\/$/

/** Time in which nothing is asked for, in milliseconds: then all has come. */
const quiet = 700

/**
 * The cost of opening the page, then of each query; a first search is the first two together.
 * Fonts are counted apart, because they are not the search's.
 */
export async function searchCosts(
  browser: Browser,
  address: string,
  parts: Interface,
  queries: readonly string[]
): Promise<QueryCost[]> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', response => responses.push(response))
  const costs: QueryCost[] = []
  await page.goto(address + parts.page)
  await page.locator(parts.field).focus()
  await page.waitForTimeout(quiet)
  const opened = responses.splice(0)
  const isFont = (response: Response) => response.url().endsWith('.woff2')
  costs.push(await costOf('fonts', opened.filter(isFont)))
  costs.push(
    await costOf(
      'page and index',
      opened.filter(response => !isFont(response))
    )
  )
  for (const query of queries) {
    const milliseconds = await ask(page, parts, query)
    await page.waitForTimeout(quiet)
    costs.push({...(await costOf(query, responses.splice(0))), milliseconds})
  }
  await context.close()
  return costs
}

async function costOf(name: string, responses: readonly Response[]): Promise<QueryCost> {
  const bodies = await Promise.all(responses.map(bytesOf))
  return {name, bytes: bodies.reduce((sum, bytes) => sum + bytes, 0), requests: responses.length}
}

async function bytesOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0))
  const {pathname} = new URL(response.url())
  return compressed.test(pathname) ? gzipSync(body).length : body.length
}

/** Put the query in as by one key, and wait until the page shows what was found. */
async function ask(page: Page, parts: Interface, query: string): Promise<number> {
  await page.locator(parts.field).fill('')
  await page.waitForTimeout(quiet)
  return page.evaluate<number>(`(async () => {
    const {field, result, nothing} = ${JSON.stringify(parts)}
    const input = document.querySelector(field)
    const start = performance.now()
    input.value = ${JSON.stringify(query)}
    input.dispatchEvent(new Event('input', {bubbles: true}))
    while (true) {
      await new Promise(requestAnimationFrame)
      const said = document.querySelector(nothing)
      const isNothing = said !== null && !/^Searching/.test(said.textContent.trim())
      if (document.querySelector(result) !== null || isNothing) break
      if (performance.now() - start > 20000) break
    }
    return performance.now() - start
  })()`)
}
