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
  page.on('requestfailed', request => heard.push(`failed: ${request.url()}`))
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

/** Runs in the browser: keep what moved without the reader's doing. */
const watchLayout = `
  globalThis.layoutShifts = []
  new PerformanceObserver(list => {
    for (const {hadRecentInput, value, sources} of list.getEntries()) {
      const what = sources.map(({node}) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName)
      if (!hadRecentInput) layoutShifts.push('moved ' + value.toFixed(4) + ': ' + what.join(' '))
    }
  }).observe({type: 'layout-shift', buffered: true})`

async function layoutShifts(page: Page, options: BrowserContextOptions): Promise<string[]> {
  return options.javaScriptEnabled === false ? [] : page.evaluate<string[]>('layoutShifts')
}
