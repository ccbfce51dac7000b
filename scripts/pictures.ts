/**
 * Take the README's pictures: the pages of the shipped archive, on a phone and a desktop,
 * by day and by night, and one story that reads from right to left.
 *
 *     npm run pictures      writes .github/pictures/<page>-<light|dark>-<width>.png
 *
 * Each page is loaded twice: a first visit may show the fallback font.
 */

import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../test/browser/chromium.ts'
import {buildTestSite, type TestSite} from '../test/browser/test-site.ts'

/** One picture. */
interface Picture {
  readonly name: string
  readonly url: string
  readonly width: number
  readonly theme: 'light' | 'dark'
}

const folder = '.github/pictures'
const rightToLeft = 'test/fixtures/labelled/texts/ar-clean-souq.txt'

/** Height of the window by its width: pictures show what a reader sees first. */
const heights: Readonly<Record<number, number>> = {390: 844, 1280: 960}

const shipped = await buildTestSite('/')
const mixed = await buildTestSite('/', {'souq.txt': readFileSync(rightToLeft, 'utf8')})
const browser = await launchBrowser()
mkdirSync(folder, {recursive: true})
for (const picture of [...(await ofShipped(shipped)), ...(await ofArabic(mixed, browser))]) {
  await take(picture, browser)
}
await browser.close()
await Promise.all([shipped.close(), mixed.close()])

async function ofShipped(site: TestSite): Promise<Picture[]> {
  const pages = site.pages()
  const urls = {
    home: site.at(''),
    story: pages.get('story'),
    event: pages.get('event'),
    search: site.at('search/?q=Zakharova'),
    capture: pages.get('capture')
  }
  return Object.entries(urls).flatMap(([name, url]) =>
    url === undefined ? [] : [1280, 390].flatMap(width => inBothThemes({name, url, width}))
  )
}

/** The one story of the archive that is written from right to left. */
async function ofArabic(site: TestSite, browser: Browser): Promise<Picture[]> {
  const page = await browser.newPage()
  await page.goto(site.at('stories/'))
  const link = page
    .locator('a[href*="/stories/"][dir="rtl"], [dir="rtl"] a[href*="/stories/"]')
    .first()
  const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href
  await page.close()
  return [{name: 'right-to-left', url, width: 1280, theme: 'light'}]
}

function inBothThemes(picture: Omit<Picture, 'theme'>): Picture[] {
  return [
    {...picture, theme: 'light'},
    {...picture, theme: 'dark'}
  ]
}

async function take({name, url, width, theme}: Picture, browser: Browser): Promise<void> {
  const context = await browser.newContext({
    viewport: {width, height: heights[width] ?? width},
    colorScheme: theme
  })
  const page = await context.newPage()
  await page.goto(url, {waitUntil: 'networkidle'})
  await page.reload({waitUntil: 'networkidle'})
  await page.evaluate('document.fonts.ready')
  await page.screenshot({path: join(folder, `${name}-${theme}-${width}.png`)})
  await context.close()
}
