/**
 * What templates see of one story: its page, and the page of its capture.
 */

import type {Reason} from '../reasons.ts'
import type {DateView, Heading, Link, Mark, Page, StoryItem, Trail} from './types.ts'

/** `/stories/<slug>-<id>/` */
export interface StoryView extends Page, Heading {
  readonly kind: 'story'
  /** Present when the headline is set in capitals throughout. */
  readonly inCapitals?: true
  /** Language of the story, when it is known. */
  readonly lang?: string
  readonly dir: 'ltr' | 'rtl'
  /** `News`, `Russia`, `Venezuela`: as printed, each with its topic page where it has one. */
  readonly trail: readonly Trail[]
  readonly alternativeHeadline?: string
  readonly abstract?: string
  readonly outlet?: Link
  /** The outlet's name, or words that say it is not stated. */
  readonly outletText: string
  /** As printed. */
  readonly byline?: string
  readonly date: DateView
  /** When the story was changed, if it says so. */
  readonly modified?: DateView
  readonly place?: string
  /** `545 words`. */
  readonly words: string
  /** Where the story stood on the web. */
  readonly source?: Link
  /** The capture's page; missing when access forbids it. */
  readonly capture?: Link
  /** The sanitised body; `| safe`. Missing when there is none to show; then `bodyNote` says why. */
  readonly body?: string
  /** Why the text, or the rest of it, is not shown. */
  readonly bodyNote?: string
  /** Notes of the owner: a correction, a remark. */
  readonly notes: readonly {readonly label: string; readonly text: string}[]
  readonly evidence: readonly EvidenceRow[]
  /** How the text itself was read: its language, its parts, what was left out. */
  readonly evidenceOfText: readonly EvidenceRow[]
  /** People the text names; the key is missing when none is known, as with those below. */
  readonly people?: readonly NamedHere[]
  readonly organizations?: readonly NamedHere[]
  readonly places?: readonly NamedHere[]
  /** Direct quotations by speaker, each with a link to its paragraph. */
  readonly quotations?: readonly {
    readonly speaker: Trail
    readonly words: readonly Trail[]
  }[]
  /** Whom it cites, as printed: `RT reported`. */
  readonly sources?: readonly Trail[]
  /** Other stories of the same event, and the page where all stand side by side. */
  readonly sameEvent?: {readonly stories: readonly RelatedStory[]; readonly more: Link}
  /** Stories that are close to it without being of its event. */
  readonly related?: readonly RelatedStory[]
  readonly citations: readonly Citation[]
  /** Links to the paragraphs by number, for readers without a pointer; empty when there are no two. */
  readonly paragraphs: readonly (Link & {readonly label: string})[]
  /** Earlier and later in the archive, and within the outlet. Those that exist. */
  readonly neighbours: readonly {
    /** `Earlier`, `Later`, `Earlier in TASS`, `Later in TASS`. */
    readonly label: string
    readonly rel: 'prev' | 'next'
    readonly story: StoryItem
  }[]
  /** For print: `SHA-256 1a2b 3c4d …`, the first four groups. */
  readonly shortHash: string
  /** For print: the page's own address, absolute when the site's is known. */
  readonly address: string
  /** For Zotero and other readers of `<meta>`: `DC.type`, `citation_title` and their like. */
  readonly meta: readonly {readonly name: string; readonly content: string}[]
  /** For link previews: `og:title` and its like. */
  readonly openGraph: readonly {readonly property: string; readonly content: string}[]
}

/** A name as the story prints it, and what it calls the person. */
export interface NamedHere extends Trail {
  readonly role?: string
}

/** Another story, and how it stands to this one. */
export interface RelatedStory {
  readonly story: StoryItem
  /** `the same text`, `an update`; missing with `because` when nothing more is known. */
  readonly relation?: string
  /** Why, in words. */
  readonly because?: Reason
}

/** How one field is known. */
export interface EvidenceRow {
  /** `Date`, `Outlet`, `Headline`. */
  readonly field: string
  /** What it says, in words; missing when the page shows it at length: body, captions. */
  readonly value?: string
  readonly mark: Mark
  /** `stated`, `derived`, `assumed`, `not stated`. */
  readonly certainty: string
  /** Why, in words: `the caption is dated 24 March 2019`. */
  readonly because?: Reason
  /** To the lines of the capture that show it: `line 5`. */
  readonly lines: readonly Trail[]
}

/** The story cited in one form, as plain text to copy. */
export interface Citation {
  /** For an anchor: `apa`, `bibtex`. */
  readonly id: string
  /** `APA`, `BibTeX`. */
  readonly name: string
  readonly text: string
  /** Whether line ends and spaces matter: print it in a `pre`. */
  readonly code: boolean
}

/** `/stories/<slug>-<id>/capture/` */
export interface CaptureView extends Page {
  readonly kind: 'capture'
  /** Back to the story, with its headline. */
  readonly story: Link
  /** File name below `articles/`. */
  readonly path: string
  /** Size, encoding, format: label and value. */
  readonly facts: readonly {readonly label: string; readonly value: string}[]
  /** SHA-256 in sixteen groups of four digits. */
  readonly sha256: readonly string[]
  /** The bytes as they were captured; `text` has the size. */
  readonly download: Link
  /** The fates that occur, with how many lines: `Furniture`, `3 lines`. */
  readonly legend: readonly {readonly fate: Fate; readonly text: string; readonly count: string}[]
  readonly lines: readonly CaptureLine[]
  /** Says that the page shows only the first lines of a very long capture. */
  readonly shortened?: string
}

/** What became of a line. */
export type Fate = 'body' | 'metadata' | 'furniture' | 'blank'

/** One line of a capture. */
export interface CaptureLine {
  /** Anchor: `L5`. */
  readonly id: string
  readonly number: number
  readonly text: string
  readonly fate: Fate
  /** `Headline`, `Caption`, `Body`, `Furniture: not part of the story`; missing on blank lines. */
  readonly label?: string
  /** The rule that decided; missing where it is named as the label is. */
  readonly rule?: string
}
