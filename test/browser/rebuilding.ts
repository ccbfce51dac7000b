/** An article that comes and goes: on the pages and in search after a rebuild, and gone after another. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Browser} from 'playwright-core'
import {articles, type Fixture} from './fixture.ts'
import type {TestSite} from './test-site.ts'
import {openPage} from './watched-page.ts'

const headline = 'Dockers end strike at the harbour'

/** Tests of rebuilding. */
export function rebuilding(made: () => Fixture): void {
  describe('rebuilding', () => {
    it('should show a third article after a rebuild, and not after its removal', async () => {
      const {browser, shipped} = made()
      assert.deepEqual(await whereabouts(browser, shipped), {list: 0, found: '0 stories'})
      shipped.add('strike.txt', articles['strike.txt'] ?? '')
      await shipped.rebuild()
      assert.deepEqual(await whereabouts(browser, shipped), {list: 1, found: '1 story'})
      shipped.remove('strike.txt')
      await shipped.rebuild()
      assert.deepEqual(await whereabouts(browser, shipped), {list: 0, found: '0 stories'})
    })
  })
}

/** How often the article is in the list of all stories, and what search says of it. */
async function whereabouts(browser: Browser, site: TestSite): Promise<object> {
  const {page, complaints} = await openPage(browser, site.at('stories/'))
  const list = await page.getByRole('main').getByRole('link', {name: headline}).count()
  await page.goto(site.at('search/?q=dockers'))
  const status = page.getByRole('status')
  await status.filter({hasText: /stor/}).waitFor()
  const found = await status.textContent()
  assert.deepEqual(await complaints(), [])
  await page.context().close()
  return {list, found}
}
