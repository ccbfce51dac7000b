/**
 * A card: the small part of a story that the rest of the archive needs.
 *
 * Bodies stay in the store; cards of 100,000 stories fit in memory. Everything that
 * needs two stories, and every list on the site, is made from cards.
 */

import {paragraphsOf} from './body.ts'
import type {Edtf} from './edtf.ts'
import type {Certainty} from './evidence.ts'
import type {StoryId} from './identifiers.ts'
import type {
  Author,
  CitedSource,
  Dateline,
  Direction,
  Editorial,
  Kind,
  Mention,
  Quotation,
  Story
} from './story.ts'

/** Longest opening on a card, in characters. */
const openingLength = 400

/** What the archive knows of one story. */
export interface Card {
  readonly identifier: StoryId
  readonly path: string
  readonly sha256: string
  readonly kind: Kind
  readonly headline?: string
  readonly abstract?: string
  readonly byline?: string
  readonly author?: readonly Author[]
  readonly dateline?: Dateline
  readonly datePublished?: Edtf
  readonly dateCertainty?: Certainty
  readonly dateModified?: Edtf
  /** Name of the outlet as the capture gives it; `archive` maps it to an outlet. */
  readonly publisher?: string
  readonly articleSection: readonly string[]
  readonly keywords: readonly string[]
  /** Of these, those that are no topic. */
  readonly wholePaper?: readonly string[]
  readonly inLanguage?: string
  readonly direction: Direction
  readonly wordCount: number
  /** Start of the first paragraph, cut at a word. */
  readonly opening: string
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly citedSources?: readonly CitedSource[]
  readonly editorial: Editorial
}

/** The card of a story. */
export function toCard(story: Story): Card {
  const {identifier, path, kind, direction, wordCount, editorial, evidence} = story
  const certainty = evidence.datePublished?.certainty
  return {
    identifier,
    path,
    sha256: story.capture.sha256,
    kind,
    ...known({
      headline: story.headline,
      abstract: story.abstract,
      byline: story.byline,
      author: story.author,
      dateline: story.dateline,
      datePublished: story.datePublished,
      dateCertainty: certainty,
      dateModified: story.dateModified,
      publisher: story.publisher?.name,
      inLanguage: story.inLanguage,
      citedSources: story.citedSources,
      wholePaper: story.wholePaper
    }),
    articleSection: story.articleSection ?? [],
    keywords: story.keywords ?? [],
    direction,
    wordCount,
    opening: cut(paragraphsOf(story.articleBody)[0] ?? ''),
    mentions: story.mentions,
    quotations: story.quotations,
    editorial
  }
}

function cut(text: string): string {
  if (text.length <= openingLength) return text
  const space = text.lastIndexOf(' ', openingLength)
  return `${text.slice(0, space > openingLength / 2 ? space : openingLength).replace(/\p{Cs}$/u, '')}…`
}

type Known<T> = {[Key in keyof T]?: Exclude<T[Key], undefined>}

/** The object without its undefined members: absent means that the key is missing. */
function known<T extends object>(members: T): Known<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined)
  ) as Known<T>
}
