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

/** The files, planned; the pages have their places. */
export function machineFiles(
  context: Context,
  pages: readonly PlannedPage[],
  ledger: Ledger
): PlannedFile[] {
  const listed = pages.filter(({unlisted}) => unlisted !== true).map(({path}) => path)
  const search = openSearch(context)
  const texts = [
    ...(search === undefined ? [] : [{path: paths.openSearch, text: search}]),
    ...sitemapFiles(context, listed),
    {path: paths.robots, text: robotsText(context)}
  ]
  return [
    ...context.stories
      .filter(story => context.accessOf(story) === 'full')
      .map(story => ({
        path: paths.original(story),
        touched: context.touched.story(story),
        key: () => story.sha256,
        content: () => context.site.bytesOf(story.identifier)
      })),
    ...downloadFiles(context, ledger),
    ...sharedDownloads(context),
    ...feedFiles(context),
    ...texts.map(({path, text}) => ({path, key: () => sha256(text), content: () => text}))
  ]
}
