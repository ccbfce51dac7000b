/**
 * A story: what one capture says, structured, with the evidence for each field.
 *
 * A plain, readonly, serialisable value. Field names are schema.org `NewsArticle`,
 * else IPTC ninjs. A key is missing when the field is unknown. `record.ts` has the
 * flat form that users get.
 */

import type {Root} from 'mdast'
import type {CaptureFormat} from './capture.ts'
import type {Edtf} from './edtf.ts'
import type {EvidenceByField, Field} from './evidence.ts'
import type {StoryId} from './identifiers.ts'
import type {Message} from './message.ts'
import type {Overrides} from './schema/overrides.ts'

/** An article, a page of many headlines, or neither. */
export type Kind = 'article' | 'listing' | 'other'

/** Base direction of the text. */
export type Direction = 'ltr' | 'rtl'

/** Who wrote it: a person, or a desk or agency. */
export interface Author {
  readonly type: 'Person' | 'Organization'
  readonly name: string
}

/** The outlet, as a reader knows it. */
export interface Publisher {
  readonly name: string
}

/** The place line that opens a wire story. */
export interface Dateline {
  /** As printed: `BISHKEK, March 28. /TASS/.` */
  readonly text: string
  readonly place?: string
  readonly date?: Edtf
  readonly agency?: string
}

/** The text under a picture. */
export interface CaptionText {
  readonly text: string
  /** As printed, without its brackets: `Photo by Reuters`. */
  readonly credit?: string
}

/** Words somebody is quoted as saying. */
export interface Quotation {
  readonly text: string
  readonly speaker?: {readonly name: string}
  /** As printed: `she said`. */
  readonly attribution?: string
  /** Capture line it starts on, from 1. */
  readonly line?: number
}

/** A place where the story says in its own words that somebody said something. */
export interface Saying {
  /** A person of its mentions. */
  readonly speaker: string
  /** Capture line on which the paragraph starts, from 1. */
  readonly line: number
  /** Where the name stands in the paragraph, on one line. */
  readonly at: number
}

/** A person, an organisation or a place that the story names. */
export interface Mention {
  readonly type: 'Person' | 'Organization' | 'Place'
  readonly name: string
  /** The first of its roles, as printed: `Russian Foreign Ministry spokeswoman`. */
  readonly jobTitle?: string
  /** Of a person: every role as printed, with its capture line, each wording once. */
  readonly roles?: readonly {readonly text: string; readonly line: number}[]
  /** Of a country: its ISO 3166-1 code of two letters. */
  readonly country?: string
  /** Of a place in a country: the country's code, where the name leaves no doubt. schema.org's word. */
  readonly containedInPlace?: string
  /** Of a place: the dateline alone names it. */
  readonly onlyInDateline?: boolean
  /** Times the story names it. */
  readonly count?: number
  /** Other forms the story prints, in the order of their first: `Zakharova`. */
  readonly aliases?: readonly string[]
  /** Capture line of the first naming, from 1. */
  readonly line?: number
}

/** Another publisher, agency or channel that the story names as where it has something from. */
export interface CitedSource {
  /** As printed, without what is said of it: `RT`. */
  readonly name: string
  /** As printed: `RT reported`, `Photo by Reuters`. */
  readonly text: string
  /** Capture line, from 1. */
  readonly line?: number
}

/** What became of a line. */
export type Fate = 'body' | 'metadata' | 'furniture' | 'blank'

/** One line of the capture and what became of it. */
export interface Line {
  /** Counted from 1 over the whole file. */
  readonly number: number
  /** The line, decoded, made safe to show. */
  readonly text: string
  readonly fate: Fate
  /** What it is, when it is metadata or a part of the body. */
  readonly field?: Field
  /** The rule that decided; missing for blank lines. */
  readonly rule?: string
}

/** Facts about the file the story was read from. */
export interface CaptureFacts {
  readonly sha256: string
  readonly bytes: number
  readonly encoding: string
  readonly format: CaptureFormat
}

/** What one capture says. */
export interface Story {
  readonly identifier: StoryId
  /** Path of the capture below `articles/`. */
  readonly path: string
  readonly kind: Kind
  readonly headline?: string
  readonly alternativeHeadline?: string
  /** The standfirst. */
  readonly abstract?: string
  /** The printed line, verbatim. */
  readonly byline?: string
  readonly author?: readonly Author[]
  readonly dateline?: Dateline
  readonly datePublished?: Edtf
  readonly dateModified?: Edtf
  readonly publisher?: Publisher
  readonly url?: string
  /** The section trail as printed, broadest first: `News`, `Russia`, `Venezuela`. */
  readonly articleSection?: readonly string[]
  /** Topics. */
  readonly keywords?: readonly string[]
  /** BCP 47. */
  readonly inLanguage?: string
  readonly direction: Direction
  /**
   * The body as mdast: `paragraph`, `heading` (a subhead), `caption`, `pullQuote`, and from
   * Markdown whatever mdast knows. Positions are lines of the capture. See `body.ts`.
   */
  readonly articleBody: Root
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  /**
   * The countries it is about, ISO 3166-1, in alphabetical order: of its dateline, of its opening, or
   * named often. schema.org's word. Missing when none.
   */
  readonly spatialCoverage?: readonly string[]
  /** Whom it cites for what it reports, pictures included; missing when nobody. */
  readonly citedSources?: readonly CitedSource[]
  /** Who is said to have said something outside of quotations; missing when nobody. */
  readonly sayings?: readonly Saying[]
  /**
   * Of its sections and topics those that mean the whole paper and are no topic: `Home`, `News`;
   * missing when none.
   */
  readonly wholePaper?: readonly string[]
  /** Words in the body's paragraphs; for scripts without spaces, as `Intl.Segmenter` counts. */
  readonly wordCount: number
  readonly capture: CaptureFacts
  /** Every line of the capture, in order. */
  readonly lines: readonly Line[]
  readonly evidence: EvidenceByField
  /** What the owner of the archive says about publication: slug, aliases, access, events. */
  readonly editorial: Editorial
  readonly messages: readonly Message[]
}

/** The overrides that are about the archive's page, not about the story's text. */
export type Editorial = Pick<
  Overrides,
  | 'slug'
  | 'aliases'
  | 'same_event'
  | 'not_same_event'
  | 'access'
  | 'pubStatus'
  | 'edNote'
  | 'correction'
>
