/**
 * A capture: one raw file of `articles/`, read but not understood.
 *
 * `read` makes it and attaches it to the vfile whose value is the decoded text;
 * `parse` reads it there. Nothing in it is a guess about the story.
 */

import type {} from 'vfile'
import type {Message} from './message.ts'
import type {Overrides} from './schema/overrides.ts'

declare module 'vfile' {
  interface DataMap {
    capture: Capture
  }
}

/** How the file is written: raw text, Markdown, or a saved web page. */
export type CaptureFormat = 'text' | 'markdown' | 'html'

/** Where the overriding values of one source came from. */
export interface OverrideSource {
  /** `front-matter`: the capture's own head. `sidecar`: the `.yaml` beside it. */
  readonly rule: 'front-matter' | 'sidecar'
  /** Path of the file that says so, below `articles/`. */
  readonly path: string
  readonly values: Overrides
  /** Line of that file for each key, from 1. */
  readonly lineOf: Readonly<Record<string, number>>
}

/** What the metadata of a saved web page states: JSON-LD first, then meta elements. */
export type PageMetadata = Pick<
  Overrides,
  | 'headline'
  | 'abstract'
  | 'byline'
  | 'author'
  | 'datePublished'
  | 'dateModified'
  | 'publisher'
  | 'url'
  | 'articleSection'
  | 'keywords'
  | 'inLanguage'
>

/** A raw file, read. */
export interface Capture {
  /** Path below `articles/`, with forward slashes, NFC. */
  readonly path: string
  readonly format: CaptureFormat
  /** Lower-case hex SHA-256 of the bytes as they are on disk. */
  readonly sha256: string
  /** Size on disk in bytes. */
  readonly bytes: number
  /** WHATWG name of the encoding the text was decoded from, and how it was known. */
  readonly encoding: {readonly name: string; readonly because: string}
  /**
   * Decoded lines of the whole file, without line ends, made safe to show. Front
   * matter included; line 1 is `lines[0]`. For `html`, the lines of the extracted text.
   */
  readonly lines: readonly string[]
  /** Number of lines at the start that are front matter, its fences included. */
  readonly frontMatterLines: number
  /** Strongest last: sidecar over front matter. */
  readonly overrides: readonly OverrideSource[]
  /** Only for `html`. */
  readonly page?: PageMetadata
  /** What reading had to say; `parse` adds its own on the vfile. */
  readonly messages: readonly Message[]
}

/** The path without its extension: what a capture and its sidecar have in common. */
export function stemOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') ? path.slice(0, dot) : path
}
