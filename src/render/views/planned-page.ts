/**
 * A page that the site shall have, and the home of a story, an entity or an event, which has
 * all of its pages and files. The view of a page is made only when somebody asks: to see whether
 * the page is stale, or to render it. What stands in a home is planned only if it is touched.
 */

import type {PlannedFile} from '../planned-file.ts'
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

/** A folder where nothing but the pages and files of one thing stand. */
export interface PlannedHome {
  readonly path: SitePath
  /** Whether a change of the archive may change anything in it. */
  readonly touched: boolean
  pages(): readonly PlannedPage[]
  files(): readonly PlannedFile[]
}

/** What the site shall have. */
export type Planned = PlannedPage | PlannedHome

/** Whether it is a home. */
export function isHome(planned: Planned): planned is PlannedHome {
  return 'pages' in planned
}

/** All pages, those of homes in their place. */
export function* pagesIn(plan: readonly Planned[]): Generator<PlannedPage> {
  for (const planned of plan) {
    if (isHome(planned)) yield* planned.pages()
    else yield planned
  }
}
