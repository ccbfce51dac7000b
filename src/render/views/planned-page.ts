/**
 * A page that the site shall have. Its view is made only when somebody asks: to see whether
 * the page is stale, or to render it.
 */

import type {SitePath} from '../urls.ts'
import type {View} from './pages.ts'

/** One page, planned. */
export interface PlannedPage {
  readonly path: SitePath
  /**
   * Whether a change of the archive may change what it shows. One that is not touched, and
   * whose arrangement is as before, is right as it stands. @default true
   */
  readonly touched?: boolean
  /** What stands on it and in which order, in few letters; missing where that is said by `touched`. */
  readonly arrangement?: string
  /** Hash of all that the view is made from, where that is cheaper than the view itself. */
  readonly key?: () => string
  /** Whether it stays out of the sitemap. */
  readonly unlisted?: true
  view(): View
}
