/** Every kind of page: accessible, still and silent, light and dark, on a phone and on a desk. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, it} from 'node:test'
import type {AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'
import type {Fixture} from './fixture.ts'
import {buildTestSite} from './test-site.ts'
import {openPage} from './watched-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Pages that every archive has. */
const kinds = [
  ...['home', 'stories', 'story', 'capture', 'dates', 'year', 'month', 'day', 'shelf', 'outlets'],
  ...['outlet', 'topics', 'topic', 'events', 'event', 'entities', 'entity', 'quotes'],
  ...['search', 'data', 'about', 'not-found']
]

/** A story with words that are wider than a phone. */
const longWords = `---
headline: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft geht
datePublished: 2020-05-04
publisher: The Tide
inLanguage: de
---
Siehe https://example.org/an/address/that/never/ends/and/has/no/spaces/at/all/so/that/it/must/break.

“Wir gehen”, sagte Anna-Maria Featherstonehaugh-Cholmondeley-Wolfeschlegelsteinhausenbergerdorff.
`

const sizes = [
  {width: 390, height: 844},
  {width: 1280, height: 900}
]

/** Tests of every kind of page. */
export function everyPage(made: () => Fixture): void {
  describe('every kind of page', () => {
    it('should be in the site', () => {
      const pages = made().mixed.pages()
      assert.deepEqual(
        kinds.filter(kind => !pages.has(kind)),
        []
      )
    })

    for (const size of sizes) {
      it(`should have no fault at a width of ${size.width}, light and dark`, async () => {
        const {browser, mixed} = made()
        const faults: string[] = []
        for (const [kind, address] of mixed.pages()) {
          const {page, complaints} = await openPage(browser, address, {viewport: size})
          await page.evaluate(axe)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({colorScheme})
            faults.push(...(await violations(page)).map(rule => `${kind} ${colorScheme}: ${rule}`))
          }
          const heard = await complaints()
          const isMissing = kind === 'not-found'
          faults.push(...(isMissing ? [] : heard).map(complaint => `${kind} ${complaint}`))
          await page.context().close()
        }
        assert.deepEqual(faults, [])
      })
    }

    const fits: [what: string, width: number, text: string][] = [
      ['a phone of 320 pixels', 320, '100%'],
      ['a desk of 1920 pixels', 1920, '100%'],
      ['a window of 640 pixels with text of twice the size', 640, '200%']
    ]
    for (const [what, width, text] of fits) {
      it(`should fit ${what}`, async () => {
        const {browser, mixed} = made()
        const {page} = await openPage(browser, mixed.at(''), {viewport: {width, height: 640}})
        const wide: string[] = []
        for (const [kind, address] of mixed.pages()) {
          await page.goto(address, {waitUntil: 'domcontentloaded'})
          await page.evaluate(`document.documentElement.style.fontSize = '${text}'`)
          const needed = await page.evaluate<number>('document.documentElement.scrollWidth')
          if (needed > width) wide.push(`${kind}: ${needed}`)
        }
        assert.deepEqual(wide, [])
        await page.context().close()
      })
    }

    it('should fit a phone when a word does not', async () => {
      const {browser} = made()
      const site = await buildTestSite('/', {'long.txt': longWords})
      const {page} = await openPage(browser, site.at(''), {viewport: {width: 320, height: 640}})
      const wide: string[] = []
      for (const [kind, address] of site.pages()) {
        await page.goto(address, {waitUntil: 'domcontentloaded'})
        const needed = await page.evaluate<number>('document.documentElement.scrollWidth')
        if (needed > 320) wide.push(`${kind}: ${needed}`)
      }
      await page.goto(site.at('stories/'))
      await page.locator('a', {hasText: 'Donaudampf'}).click()
      await page.waitForLoadState()
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
      assert.deepEqual(wide, [])
      await page.context().close()
      await site.close()
    })
  })
}

/** What axe-core finds on the page as it stands, WCAG 2.2 AA and best practices included. */
async function violations(page: Page): Promise<string[]> {
  const {violations: found} = await page.evaluate<AxeResults>(
    'axe.run({rules: {"target-size": {enabled: true}}})'
  )
  return found.flatMap(({id, nodes}) => nodes.map(({html}) => `${id} ${html.slice(0, 120)}`))
}
