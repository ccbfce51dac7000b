/**
 * The files of the site that programs read: captures as they were, data, feeds, and what tells
 * of the site as a whole.
 *
 *     /stories/…/capture/original.txt  /data/stories.jsonl  /feed.xml  /sitemap.xml  /robots.txt
 */

import {sha256} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import type {Ledger} from '../ledger.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'
import {type Planned, pagesIn} from '../views/planned-page.ts'
import {downloadFiles} from './downloads.ts'
import {feedFiles} from './feeds.ts'
import {openSearch} from './open-search.ts'
import {sharedDownloads} from './shared-downloads.ts'
import {robotsText, sitemapFiles} from './sitemap.ts'

/**
 * The files, planned; the pages have their places. One after the other, because each feed is made to
 * know whether it is stale.
 */
export function* machineFiles(
  context: Context,
  plan: readonly Planned[],
  ledger: Ledger
): Generator<PlannedFile> {
  yield* downloadFiles(context, ledger)
  yield* sharedDownloads(context, ledger.standing)
  yield* feedFiles(context)
  const listed = () =>
    [...pagesIn(plan)].flatMap(({path, unlisted}) => (unlisted === true ? [] : [path]))
  const search = openSearch(context)
  const texts = [
    ...(search === undefined ? [] : [{path: paths.openSearch, text: search}]),
    ...sitemapFiles(context, listed),
    {path: paths.robots, text: robotsText(context)}
  ]
  yield* texts.map(({path, text}) => ({path, key: () => sha256(text), content: () => text}))
}
