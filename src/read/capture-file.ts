/**
 * What is known of a capture before its bytes are understood: where it is, and what was
 * loaded from there.
 *
 *     articles/2019/tass.txt     the capture
 *     articles/2019/tass.yaml    its sidecar: what an archivist says of it, the capture untouched
 */

import type {Stats} from 'node:fs'
import type {CaptureFormat} from '../model/capture.ts'
import type {Message} from '../model/message.ts'

/** A file on disk: size and time are what tells a rebuild that it may have changed. */
export interface FoundFile {
  readonly absolutePath: string
  readonly bytes: number
  /** When it was last changed, see {@link timesOf}. Never shown, never a date of a story. */
  readonly modified: string
}

/** A capture found in the folder of captures. */
export interface FoundCapture extends FoundFile {
  /** Path below the folder, with forward slashes, NFC. */
  readonly path: string
  /** The `.yaml` of the same name beside it. */
  readonly sidecar?: FoundFile
}

/** A problem with a file, which need not be a capture. */
export interface FileProblem extends Message {
  /** Path below the folder of captures. */
  readonly path: string
}

/** A capture with its bytes. */
export interface LoadedCapture {
  /** Path below the folder of captures, with forward slashes, NFC. */
  readonly path: string
  /** SHA-256 over everything the story depends on: path, bytes, sidecar. */
  readonly key: string
  /** Empty when there is a problem. */
  readonly bytes: Uint8Array
  readonly sidecar?: {readonly path: string; readonly bytes: Uint8Array}
  /** Why the files could not be read; always fatal. */
  readonly problem?: Message
}

const formats: readonly (readonly [extension: string, format: CaptureFormat])[] = [
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html']
]

/**
 * The times of the last change of a file's content, and of what its folder says of it. The first
 * can be set, and is by programs that copy files; the second cannot.
 */
export function timesOf({mtimeMs, ctimeMs}: Pick<Stats, 'mtimeMs' | 'ctimeMs'>): string {
  return `${mtimeMs} ${ctimeMs}`
}

/** The format that a file name promises; `undefined` when no capture is called so. */
export function formatOf(path: string): CaptureFormat | undefined {
  const lower = path.toLowerCase()
  return formats.find(([extension]) => lower.endsWith(extension))?.[1]
}

/** Whether the file name is that of a sidecar. */
export function isSidecar(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}
