/** Suggestions while typing, spelling forgiven, and the range of dates. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Page} from 'playwright-core'
import type {Fixture} from './fixture.ts'
import {openPage} from './watched-page.ts'

/** Tests of what the search page offers. */
export function suggesting(made: () => Fixture): void {
  describe('suggesting', () => {
    it('should lead from a misspelt name to the search it was meant for', async () => {
      const {browser, shipped} = made()
      const {page, complaints} = await openPage(browser, shipped.at('search/'))
      await type(page, 'Zakharowa')
      await page.getByText('Did you mean').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('[data-meant] a', {hasText: 'Zakharova'}).click()
      await says(page, '2 stories')
      assert.equal(page.url(), shipped.at('search/?q=Zakharova'))
      await page.goBack()
      await page.getByText('Did you mean').waitFor()
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should forgive a wrong first letter, and lead to the headlines that were meant', async () => {
      const {browser, shipped} = made()
      const {page, complaints} = await openPage(browser, shipped.at('search/'))
      await type(page, 'Defence')
      await page.getByRole('option', {name: /^Russia confirms, defends/}).waitFor()
      await page.locator('#query').fill('')
      await type(page, 'Sakharova')
      await page.getByRole('option', {name: /^Maria Zakharova Person/}).waitFor()
      await page.locator('[data-meant]', {hasText: 'Zakharova 2 stories'}).waitFor()
      await page.locator('#query').fill('')
      await type(page, 'Rushia confirms')
      const headline = page.getByRole('option', {
        name: /^Russia confirms.*Press TV · about 26 March/
      })
      await headline.waitFor()
      while ((await headline.getAttribute('aria-selected')) !== 'true') {
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/stories\/russia-confirms/)
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should lead by keyboard from the beginning of an outlet to its page, below a base path', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('search/'))
      await type(page, 'pres')
      await page.getByRole('option', {name: /^Press TV Outlet/}).waitFor()
      assert.equal(await page.locator('#query').getAttribute('aria-expanded'), 'true')
      await page.keyboard.press('ArrowDown')
      await page.getByRole('option', {selected: true, name: /^Press TV/}).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(mixed.at('outlets/press-tv/'))
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should offer a name of two words as a phrase, and never trap the keyboard', async () => {
      const {browser, shipped} = made()
      const {page} = await openPage(browser, shipped.at('search/'))
      await type(page, 'Juan Guaidó')
      const phrase = page.getByRole('option', {name: '"Juan Guaidó" as a phrase'})
      await phrase.waitFor()
      await says(page, '2 stories')
      await page.keyboard.press('Escape')
      await page.locator('#suggestions').waitFor({state: 'hidden'})
      assert.equal(await page.locator('#query').inputValue(), 'Juan Guaidó')
      await page.keyboard.press('ArrowDown')
      await page.locator('.result:first-child .result-headline:focus').waitFor()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('ó')
      await phrase.click()
      await page.waitForURL(shipped.at('search/?q=%22Juan+Guaid%C3%B3%22'))
      await says(page, '2 stories')
      await page.context().close()
    })
  })

  describe('a range of dates', () => {
    it('should narrow the search, count what has no date, and show it when asked', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('search/?q=harbour'))
      await says(page, '3 stories')
      await page.getByLabel('From', {exact: true}).fill('2020')
      await page.keyboard.press('Enter')
      await says(page, '1 story')
      assert.equal(page.url(), mixed.at('search/?q=harbour&from=2020'))
      await page.getByLabel('Show 1 story without a date').check()
      await says(page, '2 stories')
      await page.reload()
      await says(page, '2 stories')
      assert.equal(page.url(), mixed.at('search/?q=harbour&from=2020&undated=1'))
      await page.goBack()
      await says(page, '1 story')
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should show on the histogram what was found, before the whole archive', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('search/?q=harbour'))
      await says(page, '3 stories')
      const found = page.locator('[data-range] .found')
      const bars = await found.evaluateAll(all => all.map(bar => bar.getAttribute('data-from')))
      assert.deepEqual(bars, ['2018-01', '2020-05'])
      await page.locator('#query').fill('')
      await page.locator('[data-face=introduction]').waitFor()
      assert.equal(await found.count(), 0)
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should be drawn on the histogram, and tell a date from what is none', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at('search/'))
      const drawing = await page.locator('[data-range] svg').boundingBox()
      assert.ok(drawing)
      const y = drawing.y + drawing.height / 2
      await page.mouse.move(drawing.x + 2, y)
      await page.mouse.down()
      await page.mouse.move(drawing.x + drawing.width / 4, y)
      await page.mouse.up()
      await says(page, '1 story')
      assert.match(page.url(), /\?from=2018-01&to=2018-\d\d$/)
      await page.getByLabel('To', {exact: true}).fill('spring')
      await page.keyboard.press('Tab')
      await page.waitForURL(mixed.at('search/?from=2018-01'))
      assert.equal(await page.getByLabel('To', {exact: true}).getAttribute('aria-invalid'), 'true')
      await page.context().close()
    })
  })
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#query:focus').waitFor()
  await page.keyboard.type(text)
}

/** Wait until the live region says how many were found. */
async function says(page: Page, found: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({hasText: new RegExp(`^${found}$`)})
    .waitFor()
}
