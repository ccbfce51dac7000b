/** From the home page to a story, its outlet and its day. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Fixture} from './fixture.ts'
import {openPage} from './watched-page.ts'

/** Tests of browsing. */
export function browsing(made: () => Fixture): void {
  describe('browsing', () => {
    for (const which of ['shipped', 'mixed'] as const) {
      it(`should lead from home to a story, its outlet and its date: ${which}`, async () => {
        const {browser, [which]: site} = made()
        const {page, complaints} = await openPage(browser, site.at(''))
        const main = page.getByRole('main')
        await main
          .getByRole('link', {name: /^Russia confirms/})
          .first()
          .click()
        await page.getByRole('heading', {level: 1, name: /^Russia confirms/}).waitFor()
        await main.getByRole('link', {name: 'Press TV', exact: true}).first().click()
        await page.getByRole('heading', {level: 1, name: 'Press TV'}).waitFor()
        await main
          .getByRole('link', {name: /26 March 2019/})
          .first()
          .click()
        await page.getByRole('heading', {level: 1, name: /26 March 2019/}).waitFor()
        await main.getByRole('link', {name: /^Russia confirms/}).waitFor()
        assert.deepEqual(await complaints(), [])
        await page.context().close()
      })
    }

    const clocks: [day: string, link: string, heading: string][] = [
      ['2031-03-28', 'Today, 28 March', 'On this day: 28 March'],
      ['2031-03-29', 'Next, 25 March', 'On this day: 25 March']
    ]
    for (const [day, link, heading] of clocks) {
      it(`should lead from home on ${day} to ${heading}`, async () => {
        const {browser, shipped} = made()
        const {page, complaints} = await openPage(browser, shipped.at('about/'))
        await page.clock.setFixedTime(`${day}T12:00:00`)
        await page.goto(shipped.at(''))
        await page.getByRole('link', {name: link}).click()
        await page.getByRole('heading', {level: 1, name: heading}).waitFor()
        assert.deepEqual(await complaints(), [])
        await page.context().close()
      })
    }

    it('should bring the reader to the field of any page by `/` and Ctrl-K', async () => {
      const {browser, shipped} = made()
      const {page} = await openPage(browser, shipped.at(''))
      for (const key of ['/', 'Control+k']) {
        await page.locator('body').click({position: {x: 1, y: 1}})
        await page.keyboard.press(key)
        await page.locator('input[type=search]:focus').waitFor()
      }
      await page.keyboard.type('a/b')
      assert.equal(await page.locator('input[type=search]').inputValue(), 'a/b')
      await page.keyboard.press('Enter')
      await page.waitForURL(shipped.at('search/?q=a%2Fb'))
      await page.context().close()
    })
  })
}
