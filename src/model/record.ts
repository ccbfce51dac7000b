/**
 * The record of a story: the flat JSON object that users get from `cuttings parse`
 * and in `data/stories.jsonl`. Its names are a contract; a key is missing when unknown.
 */

import {captionsOf, paragraphsOf, subheadsOf} from './body.ts'
import type {EvidenceByField} from './evidence.ts'
import type {Message} from './message.ts'
import type {CaptionText, Story} from './story.ts'

/** The fields of a story that stand in its record as they are. */
type Kept = Omit<
  Story,
  | 'identifier'
  | 'articleBody'
  | 'capture'
  | 'lines'
  | 'editorial'
  | 'evidence'
  | 'sayings'
  | 'wholePaper'
>

/** One story as users get it. */
export interface StoryRecord extends Kept {
  readonly captions: readonly CaptionText[]
  readonly subheads: readonly string[]
  /** Paragraphs. */
  readonly body: readonly string[]
  /** Dropped lines, as printed. */
  readonly furniture: readonly string[]
  /** Lower-case hex SHA-256 of the capture's bytes. */
  readonly sha256: string
  readonly evidence: EvidenceByField
  readonly messages: readonly Message[]
}

/** The record of a story. Keys stand in the order of the documentation. */
export function toRecord(story: Story): StoryRecord {
  const {
    identifier,
    articleBody,
    capture,
    lines,
    editorial,
    evidence,
    messages,
    quotations,
    mentions,
    wordCount,
    sayings: _sayings,
    wholePaper: _wholePaper,
    ...rest
  } = story
  return {
    ...rest,
    captions: captionsOf(articleBody),
    subheads: subheadsOf(articleBody),
    body: paragraphsOf(articleBody),
    furniture: lines.filter(line => line.fate === 'furniture').map(line => line.text.trim()),
    quotations,
    mentions,
    wordCount,
    sha256: capture.sha256,
    evidence,
    messages
  }
}
