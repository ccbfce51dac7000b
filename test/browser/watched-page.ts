/**
 * Open a page as a reader does, and hear everything the browser has to complain about.
 *
 *     const {page, complaints} = await openPage(browser, site.at('search/'))
 *     …
 *     assert.deepEqual(await complaints(), [])
 *
 * Complaints are messages on the console (a breach of the content security policy is one),
 * errors of scripts, failed requests, requests to other hosts, and layout that moved.
 */

import type {Browser, BrowserContextOptions, Page} from 'playwright-core'

/** A page, and what was wrong with it. */
export interface WatchedPage {
  readonly page: Page
  readonly complaints: () => Promise<readonly string[]>
}

/** Open an address in a context of its own. Close it with `page.context().close()`. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  const heard: string[] = []
  const {origin} = new URL(address)
  page.on('console', message => heard.push(`console: ${message.text()}`))
  page.on('pageerror', error => heard.push(`error: ${error.message}`))
  page.on('requestfailed', request => {
    // What a reader leaves before it has come is no fault.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!isLeft) heard.push(`failed: ${request.url()}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(`${origin}/`)) heard.push(`other host: ${request.url()}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`)
  })
  if (options.javaScriptEnabled !== false) await context.addInitScript({content: watchLayout})
  await page.goto(address)
  return {page, complaints: async () => [...heard, ...(await layoutShifts(page, options))]}
}

/** Runs in the browser: add up what moves without the reader's doing. */
const watchLayout = `
  globalThis.layoutShift = {sum: 0, moved: []}
  new PerformanceObserver(list => {
    for (const {hadRecentInput, value, sources} of list.getEntries()) {
      if (hadRecentInput) continue
      layoutShift.sum += value
      layoutShift.moved.push(...sources.map(({node}) => node?.outerHTML?.slice(0, 80) ?? '#text'))
    }
  }).observe({type: 'layout-shift', buffered: true})`

/** A font that arrives late moves letters by less than a pixel; that is not seen. */
const unseen = 0.005

async function layoutShifts(page: Page, options: BrowserContextOptions): Promise<string[]> {
  if (options.javaScriptEnabled === false) return []
  const {sum, moved} = await page.evaluate<{sum: number; moved: string[]}>('layoutShift')
  return sum < unseen ? [] : [`moved ${sum.toFixed(4)}: ${moved.join(' ')}`]
}
