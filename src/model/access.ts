/**
 * How much of a story the site may show.
 *
 *     access: excerpt      in the capture's front matter, else of its outlet, else of the archive
 *     pubStatus: canceled  the story is withdrawn: nothing of it is shown
 *
 * Pages and search take it from here, so that neither shows more than the other.
 */

import type {Outlet} from './archive.ts'
import type {Slug} from './identifiers.ts'
import type {StoryOutline} from './outline.ts'
import type {Description} from './schema/description.ts'

/** `full`; `excerpt`: up to the first paragraph; `metadata`: the facts alone; `none`: withdrawn. */
export type Access = Description['access'] | 'none'

/** What it depends on, of a story. */
type Ruled = Pick<StoryOutline, 'editorial' | 'outlet'>

/** How much of each story may be shown, in this archive. */
export function accessIn(
  outlets: readonly Outlet[],
  description: Description
): (story: Ruled) => Access {
  const byOutlet = new Map<Slug, Access>()
  for (const {slug, description: said} of outlets) {
    if (said?.access !== undefined) byOutlet.set(slug, said.access)
  }
  return ({editorial, outlet}) => {
    if ((editorial.pubStatus ?? 'usable') !== 'usable') return 'none'
    return editorial.access ?? (outlet && byOutlet.get(outlet)) ?? description.access
  }
}
