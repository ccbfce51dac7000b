/** Searching, as a person does it. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Page} from 'playwright-core'
import type {Fixture} from './fixture.ts'
import {openPage} from './watched-page.ts'

/** Tests of the search page. */
export function searching(made: () => Fixture): void {
  describe('searching', () => {
    const words: [words: string, found: string, headlines: RegExp[]][] = [
      ['Zakharova', '2 stories', [/^Russia confirms/, /^Russian military/]],
      ['Bishkek', '1 story', [/^Russian military/]],
      ['"Juan Guaido"', '2 stories', [/^Russia confirms/, /^Russian military/]],
      ['qwxz', '0 stories', []]
    ]
    for (const [query, found, headlines] of words) {
      it(`should find ${found} for ${query}, typed letter by letter`, async () => {
        const {browser, shipped} = made()
        const {page, complaints} = await openPage(browser, shipped.at('search/'))
        await page.locator('input[name=q]:focus').waitFor()
        await page.keyboard.type(query)
        await says(page, found)
        const shown = await headlinesOf(page)
        assert.deepEqual(
          headlines.map(headline => shown.some(text => headline.test(text))),
          headlines.map(() => true)
        )
        assert.equal(shown.length, headlines.length)
        assert.deepEqual(await complaints(), [])
        await page.context().close()
      })
    }

    it('should narrow by outlet, and come back by the Back button', async () => {
      const {browser, shipped} = made()
      const {page, complaints} = await openPage(browser, shipped.at('search/'))
      await page.locator('input[name=q]:focus').waitFor()
      await page.keyboard.type('Zakharova')
      await says(page, '2 stories')
      await choose(page, 'outlet', 'TASS')
      await says(page, '1 story')
      assert.equal(page.url(), shipped.at('search/?q=Zakharova&outlet=tass'))
      await page.goBack()
      await says(page, '2 stories')
      assert.equal(await page.getByLabel('TASS').isChecked(), false)
      await page.goBack()
      await page.locator('[data-face=introduction]').waitFor()
      assert.equal(page.url(), shipped.at('search/'))
      await page.goForward()
      await page.goForward()
      await says(page, '1 story')
      assert.equal(await page.locator('input[name=q]').inputValue(), 'Zakharova')
      assert.equal(await page.getByLabel('TASS').isChecked(), true)
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should count the values of an open facet for what is asked', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at('search/?q=harbour'))
      await says(page, '3 stories')
      await page.locator('[data-facet=topic] summary').click()
      const counts = page.locator('[data-facet=topic] label')
      await counts.filter({hasText: /Russia\s*0/}).waitFor()
      await counts.filter({hasText: /Harbour\s*2/}).waitFor()
      await page.context().close()
    })

    it('should keep all that is chosen over a reload', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('search/'))
      await choose(page, 'outlet', 'The Tide')
      await says(page, '2 stories')
      await page.getByLabel('Order').selectOption('oldest')
      await page.waitForURL(mixed.at('search/?outlet=the-tide&sort=oldest'))
      await page.reload()
      await says(page, '2 stories')
      assert.deepEqual(await headlinesOf(page), [
        'Dockers end strike at the harbour',
        'Letter found behind a wall'
      ])
      assert.equal(await page.getByLabel('Order').inputValue(), 'oldest')
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    for (const [order, last] of [
      ['newest', 'Letter found behind a wall'],
      ['oldest', 'Letter found behind a wall']
    ] as const) {
      it(`should put a story without a date last, ${order} first, and never drop it`, async () => {
        const {browser, mixed} = made()
        const {page} = await openPage(browser, mixed.at(`search/?q=harbour&sort=${order}`))
        await says(page, '3 stories')
        assert.equal((await headlinesOf(page)).at(-1), last)
        await page.context().close()
      })
    }

    it('should walk by keyboard alone from the field to a marked passage and back', async () => {
      const {browser, shipped} = made()
      const {page} = await openPage(browser, shipped.at(''))
      await page.keyboard.press('/')
      await page.keyboard.type('zakharova')
      await page.keyboard.press('Enter')
      await says(page, '2 stories')
      await page.keyboard.press('/')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.locator('.result:nth-child(2) .result-headline:focus').waitFor()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      await page.locator('input[name=q]:focus').waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/stories\/.*\?highlight=Zakharova.*#p\d+$/)
      await page.locator('article mark', {hasText: 'Zakharova'}).first().waitFor()
      await page.keyboard.press('Escape')
      await page.locator('article mark').first().waitFor({state: 'detached'})
      assert.match(page.url(), /\/stories\/[^?]+#p\d+$/)
      await page.goBack()
      await says(page, '2 stories')
      await page.keyboard.press('/')
      await page.keyboard.press('Escape')
      await page.locator('[data-face=introduction]').waitFor()
      assert.equal(await page.locator('input[name=q]').inputValue(), '')
      await page.keyboard.press('Escape')
      await page.locator('input[name=q]:not(:focus)').waitFor()
      await page.context().close()
    })

    it('should show results first on a phone, and the ways to narrow when asked', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('search/?q=harbour'), {
        viewport: {width: 390, height: 844}
      })
      await says(page, '3 stories')
      const first = await page.locator('.result').first().boundingBox()
      assert.ok(first !== null && first.y < 500, `The first result stands at ${first?.y}`)
      assert.equal(await page.getByLabel('From', {exact: true}).isVisible(), false)
      await page.getByText('Narrow the search').click()
      await choose(page, 'outlet', 'The Tide')
      await says(page, '2 stories')
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should show text of a story as text', async () => {
      const {browser, mixed} = made()
      const {page, complaints} = await openPage(browser, mixed.at('search/?q=headline'))
      await says(page, '1 story')
      assert.deepEqual(await headlinesOf(page), ['<script>alert(1)</script> in a headline'])
      assert.match(
        (await page.locator('.results').textContent()) ?? '',
        /An <img src=x onerror=alert\(1\)> in/
      )
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })

    it('should find words of another script, and set them in its direction', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at('search/?q=الميناء'))
      await says(page, '1 story')
      const direction = await page.evaluate(
        "getComputedStyle(document.querySelector('.result h2')).direction"
      )
      assert.equal(direction, 'rtl')
      await page.context().close()
    })

    it('should say so when the index cannot be loaded, and try again', async () => {
      const {browser, shipped} = made()
      const {page} = await openPage(browser, shipped.at('search/'))
      await page.route('**/shards.json', route => route.abort())
      await page.reload()
      await page.locator('input[name=q]').fill('Zakharova')
      await page.getByText('could not be loaded').waitFor()
      await page.unroute('**/shards.json')
      await page.locator('input[name=q]').press('Enter')
      await says(page, '2 stories')
      await page.context().close()
    })

    it('should offer the whole archive when filters leave nothing', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at('search/?q=harbour&outlet=tass'))
      await says(page, '0 stories')
      await page.getByRole('button', {name: 'Search the whole archive'}).click()
      await says(page, '3 stories')
      assert.equal(page.url(), mixed.at('search/?q=harbour'))
      await page.context().close()
    })
  })
}

/** Wait until the live region says how many were found. */
async function says(page: Page, found: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({hasText: new RegExp(`^${found}$`)})
    .waitFor()
}

async function choose(page: Page, facet: string, label: string): Promise<void> {
  await page.locator(`[data-facet=${facet}] summary`).click()
  await page.getByLabel(label).check()
}

function headlinesOf(page: Page): Promise<string[]> {
  return page.locator('.result-headline').allInnerTexts()
}
