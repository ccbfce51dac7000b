/**
 * The files of the site that programs read: captures as they were, data, feeds, and what tells
 * of the site as a whole.
 *
 *     /stories/…/capture/original.txt  /data/stories.jsonl  /feed.xml  /sitemap.xml  /robots.txt
 */

import {sha256} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import type {Ledger} from '../manifest.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'
import type {PlannedPage} from '../views/planned-page.ts'
import {downloadFiles} from './downloads.ts'
import {feedFiles} from './feeds.ts'
import {openSearch} from './open-search.ts'
import {sharedDownloads} from './shared-downloads.ts'
import {robotsText, sitemapFiles} from './sitemap.ts'

/**
 * The files, planned; the pages have their places. One after the other, because a large archive
 * has thousands of feeds, each of which is made to know whether it is stale.
 */
export function* machineFiles(
  context: Context,
  pages: readonly PlannedPage[],
  ledger: Ledger
): Generator<PlannedFile> {
  for (const story of context.stories) {
    if (context.accessOf(story) !== 'full') continue
    yield {
      path: paths.original(story),
      touched: context.touched.story(story),
      key: () => story.sha256,
      content: () => context.site.bytesOf(story.identifier)
    }
  }
  yield* downloadFiles(context, ledger)
  yield* sharedDownloads(context)
  yield* feedFiles(context)
  const listed = pages.filter(({unlisted}) => unlisted !== true).map(({path}) => path)
  const search = openSearch(context)
  const texts = [
    ...(search === undefined ? [] : [{path: paths.openSearch, text: search}]),
    ...sitemapFiles(context, listed),
    {path: paths.robots, text: robotsText(context)}
  ]
  yield* texts.map(({path, text}) => ({path, key: () => sha256(text), content: () => text}))
}
