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
      for (const address of mixed.pages().values()) {
        await page.goto(address)
        assert.notEqual((await page.locator('h1').innerText()).trim(), '', address)
      }
      assert.deepEqual(
        (await complaints()).filter(complaint => !complaint.startsWith('404')),
        []
      )
      await page.context().close()
    })

    it('should say on the search page that browsing leads everywhere', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at('search/?q=harbour'), {
        javaScriptEnabled: false
      })
      assert.equal(await page.getByText('Searching needs JavaScript').isVisible(), true)
      assert.equal(await page.locator('[data-facet]').first().isVisible(), false)
      await page.getByRole('main').getByRole('link', {name: 'Stories'}).first().click()
      await page.waitForURL(mixed.at('stories/'))
      await page.context().close()
    })
  })
}
