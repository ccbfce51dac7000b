/** Everything but search reads without JavaScript, and search says what to do instead. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Fixture} from './fixture.ts'
import {openPage} from './watched-page.ts'

/** Tests without JavaScript. */
export function withoutScript(made: () => Fixture): void {
  describe('without JavaScript', () => {
    it('should read every page, and list every story', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('stories/'), {
        javaScriptEnabled: false
      })
      const headlines = page.getByRole('main').getByRole('link', {name: /harbour/i})
      assert.equal(await headlines.first().isVisible(), true)
      for (const [kind, address] of mixed.pages()) {
        if (kind === 'not-found') continue
        await page.goto(address)
        assert.match(
          (await page.getByRole('heading', {level: 1}).textContent()) ?? '',
          /\S/,
          address
        )
      }
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should say on the search page that browsing leads everywhere', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at('search/?q=harbour'), {
        javaScriptEnabled: false
      })
      assert.equal(await page.locator('noscript p').isVisible(), true)
      assert.equal(await page.locator('[data-facet]').first().isVisible(), false)
      await page.getByRole('main').getByRole('link', {name: 'Stories'}).first().click()
      await page.waitForURL(mixed.at('stories/'))
      await page.context().close()
    })
  })
}
