/**
 * The site in a real browser.
 *
 * One process for all of it: browser and sites are made once.
 */

import {after, before, describe} from 'node:test'
import {browsing} from './browsing.ts'
import {launchBrowser} from './chromium.ts'
import {everyPage} from './every-page.ts'
import {articles, type Fixture} from './fixture.ts'
import {keyboard} from './keyboard.ts'
import {otherMedia} from './other-media.ts'
import {rebuilding} from './rebuilding.ts'
import {searching} from './searching.ts'
import {suggesting} from './suggesting.ts'
import {buildTestSite} from './test-site.ts'
import {withoutScript} from './without-script.ts'

describe('the site in a browser', () => {
  let fixture: Fixture | undefined
  before(async () => {
    const browser = await launchBrowser()
    const shipped = await buildTestSite('/')
    fixture = {browser, shipped, mixed: await buildTestSite('/x/', articles)}
  })
  after(async () => {
    await fixture?.browser.close()
    await fixture?.shipped.close()
    await fixture?.mixed.close()
  })
  const made = (): Fixture => {
    if (fixture === undefined) throw new Error('No browser, or no site')
    return fixture
  }
  const groups = [
    ...[browsing, searching, suggesting, withoutScript, keyboard],
    ...[everyPage, otherMedia, rebuilding]
  ]
  for (const group of groups) group(made)
})
