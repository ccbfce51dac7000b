/**
 * A page that the site shall have. Its view is made only when somebody asks: to see whether
 * the page is stale, or to render it.
 */

import type {SitePath} from '../urls.ts'
import type {View} from './pages.ts'

/** One page, planned. */
export interface PlannedPage {
  readonly path: SitePath
  /** Hash of all that the view is made from, where that is cheaper than the view itself. */
  readonly key?: string
  /** Whether it stays out of the sitemap. */
  readonly unlisted?: true
  view(): View
}
