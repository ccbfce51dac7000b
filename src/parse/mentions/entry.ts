/**
 * A person, an organisation or a place of a story, as it is gathered.
 *
 *     {type: 'Person', key: 'zakharova', sightings: ['Maria Zakharova', line 3; 'Zakharova', line 9]}
 */

import type {Sighting} from './sightings.ts'

/** A sighting and where it stands in the capture. */
export interface Placed extends Sighting {
  readonly line: number
  /** Whether that is the headline, the abstract or the first paragraph. */
  readonly isInOpening: boolean
}

/** What one person, organisation or place is called in a story, and where. */
export interface Entry {
  readonly type: 'Person' | 'Organization' | 'Place'
  readonly sightings: Placed[]
  /** The key of the lists, if they hold it; else what it is called. */
  readonly key: string
}
