/**
 * A file that the site shall have, besides its pages.
 */

import type {SitePath} from './urls.ts'

/** The content of a file, whole or in pieces. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>

/** One file, planned. */
export interface PlannedFile {
  readonly path: SitePath
  /** Whether a change of the archive may change it. @default true */
  readonly touched?: boolean
  /** What must be as it was for a file that is not touched to be right. */
  readonly arrangement?: string
  /** Changes when the content does. @default the digest of the content, which is made to know it */
  key?(): string
  content(): FileContent
}
