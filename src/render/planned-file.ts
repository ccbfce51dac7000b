/**
 * A file that the site shall have, besides its pages.
 */

import type {SitePath} from './urls.ts'

/** The content of a file, whole or in pieces. */
export type FileContent = string | Uint8Array | Iterable<string>

/** One file, planned. */
export interface PlannedFile {
  readonly path: SitePath
  /** Changes when the content does. */
  readonly key: string
  content(): FileContent
}
