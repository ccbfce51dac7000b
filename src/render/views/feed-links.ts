/**
 * The links of a page to the feeds of what it lists, so that readers of feeds find them.
 *
 *     <link rel="alternate" href="/outlets/tass/feed.xml" type="application/atom+xml" title="TASS · Cuttings">
 */

import {paths, type SitePath, type Urls} from '../urls.ts'
import type {FeedLink} from './types.ts'

/** The two feeds of a page, of the same stories. */
export function feedLinks(urls: Urls, page: SitePath, text: string): readonly FeedLink[] {
  return [
    {href: urls.href(paths.feedOf(page)), text, type: 'application/atom+xml'},
    {href: urls.href(paths.jsonFeedOf(page)), text, type: 'application/feed+json'}
  ]
}
