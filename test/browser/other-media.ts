/** Every kind of page with motion reduced, in the reader's own colours, and on paper. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Fixture} from './fixture.ts'
import {openPage} from './watched-page.ts'

/** What moves: elements with a transition or an animation, and a page that scrolls by itself. */
const moving = `[...document.querySelectorAll('*')]
  .filter(each => {
    const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(each)
    const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none'
    return !isStill || scrollBehavior !== 'auto'
  })
  .map(each => each.outerHTML.slice(0, 80))`

/** What says something by its background alone, and draws no line when backgrounds are gone. */
const lineless = `[...document.querySelectorAll(
    '[class^="ink-"]:not(.ink-0) > a, .lines .is-metadata, .lines s, .derived:not(div), [aria-current], .facing mark'
  )]
  .filter(each => {
    const {outlineStyle, borderInlineStartStyle, textDecorationLine} = getComputedStyle(each)
    return [outlineStyle, borderInlineStartStyle, textDecorationLine].every(line => line === 'none')
  })
  .map(each => each.outerHTML.slice(0, 80))`

/** What only a screen can do and paper shows, and text that is too pale for paper. */
const unprintable = `[...document.querySelectorAll('body *')]
  .filter(each => {
    if (!each.checkVisibility() || each.closest('.unseen, svg')) return false
    if (each.matches('nav, button, input, select, kbd')) return true
    const hasText = [...each.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim())
    const [red, green, blue] = getComputedStyle(each).color.match(/[\\d.]+/g).map(Number)
    return hasText && !each.closest('[class^="ink-"]') && 0.3 * red + 0.6 * green + 0.1 * blue > 100
  })
  .map(each => each.outerHTML.slice(0, 80))`

const media: [what: string, options: object, faults: string][] = [
  ['with motion reduced', {reducedMotion: 'reduce'}, moving],
  ['in forced colours', {forcedColors: 'active'}, lineless],
  ['on paper, from a dark screen', {media: 'print', colorScheme: 'dark'}, unprintable]
]

/** Tests of every kind of page as other readers see it. */
export function otherMedia(made: () => Fixture): void {
  describe('every kind of page', () => {
    for (const [what, options, faultsOf] of media) {
      it(`should be whole ${what}`, async () => {
        const {browser, mixed} = made()
        // As wide as a sheet of A4 within its margins.
        const viewport = {width: 643, height: 971}
        const {page} = await openPage(browser, mixed.at(''), {viewport})
        await page.emulateMedia(options)
        const faults: string[] = []
        for (const [kind, address] of mixed.pages()) {
          await page.goto(address)
          const found = await page.evaluate<string[]>(faultsOf)
          faults.push(...found.map(element => `${kind}: ${element}`))
          const needed = await page.evaluate<number>('document.documentElement.scrollWidth')
          if (needed > viewport.width) faults.push(`${kind} is ${needed} pixels wide`)
        }
        assert.deepEqual(faults, [])
        await page.context().close()
      })
    }
  })
}
