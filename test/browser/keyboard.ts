/** By keyboard alone: every control of every kind of page is reached, and shows that it is. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Fixture} from './fixture.ts'
import {openPage} from './watched-page.ts'

/** Tests of the keyboard. */
export function keyboard(made: () => Fixture): void {
  describe('the keyboard', () => {
    it('should reach everything on every kind of page, with a focus that shows', async () => {
      const {browser, mixed} = made()
      const {page} = await openPage(browser, mixed.at(''))
      const faults: string[] = []
      for (const [kind, address] of mixed.pages()) {
        await page.goto(address)
        await page.locator('body').press('Tab')
        const unseen = await page.evaluate<string[]>(unfocused)
        faults.push(...unseen.map(html => `${kind}: ${html}`))
      }
      assert.deepEqual(faults, [])
      await page.context().close()
    })

    it('should pass the text of a story in one step, and link to its paragraphs at its end', async () => {
      const {browser, shipped} = made()
      const {page, complaints} = await openPage(browser, shipped.pages().get('story') ?? '')
      const stops = await page.evaluate<number>(
        "[...document.querySelectorAll('.body a')].filter(({tabIndex}) => tabIndex >= 0).length"
      )
      assert.equal(stops, 0)
      await page.getByText('Link to a paragraph').press('Enter')
      await page.getByRole('link', {name: 'Link to paragraph 3', exact: true}).last().press('Enter')
      await page.locator('#p3:target').waitFor()
      assert.deepEqual(await complaints(), [])
      await page.context().close()
    })
  })
}

/**
 * Runs in the browser: what cannot be focused, or does not show it. The field of a search form
 * shows it by the line below.
 */
const unfocused = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter(element => element.tabIndex >= 0 && element.checkVisibility({visibilityProperty: true}))
  .filter(element => {
    element.focus()
    const {outlineStyle, outlineWidth} = getComputedStyle(element)
    const isOutlined = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2
    const find = element.closest('.find')
    const isUnderlined = find !== null && getComputedStyle(find).boxShadow !== 'none'
    return document.activeElement !== element || !(isOutlined || isUnderlined)
  })
  .map(element => element.outerHTML.slice(0, 100))`
