/**
 * Put the story together from what the plugins found.
 *
 * Adds what follows from the rest: the identifier, the number of words, every line's fate,
 * and what overrides say of publication. Decides nothing about the text.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {paragraphsOf} from '../model/body.ts'
import type {Capture} from '../model/capture.ts'
import type {Evidence, EvidenceByField} from '../model/evidence.ts'
import {storyId} from '../model/identifiers.ts'
import {fromVFileMessage} from '../model/message.ts'
import type {Editorial, Line, Story} from '../model/story.ts'
import {citedSourcesIn} from './citing/cited-sources.ts'
import {bodyOf, findingsOf, linesOf} from './data.ts'
import {sayingsIn} from './quotations/sayings.ts'
import {isWholePaper} from './section/whole-paper.ts'
import {isAscii, isAsciiSpace, isAsciiWord} from './text/ascii.ts'

const editorialKeys = [
  'slug',
  'aliases',
  'same_event',
  'not_same_event',
  'access',
  'pubStatus',
  'edNote',
  'correction'
] as const satisfies readonly (keyof Editorial)[]

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** The story of a capture whose plugins have all run. */
export function toStory(tree: Root, file: VFile, capture: Capture): Story {
  const {values, evidence} = findingsOf(file)
  const {kind = 'other', direction = 'ltr', mentions = [], quotations = [], ...known} = values
  const articleBody = bodyOf(tree, file)
  const lines = linesOf(file)
  const citedSources = citedSourcesIn(articleBody, mentions, known.inLanguage?.split('-')[0])
  const sayings = sayingsIn(articleBody, mentions, known.inLanguage)
  const wholePaper = [...(known.articleSection ?? []), ...(known.keywords ?? [])].filter(
    isWholePaper
  )
  return {
    identifier: storyId(capture.path),
    path: capture.path,
    kind,
    ...known,
    direction,
    articleBody,
    quotations,
    mentions,
    ...(citedSources.length > 0 && {citedSources}),
    ...(sayings.length > 0 && {sayings}),
    ...(wholePaper.length > 0 && {wholePaper}),
    wordCount: countWords(paragraphsOf(articleBody), known.inLanguage),
    capture: {
      sha256: capture.sha256,
      bytes: capture.bytes,
      encoding: capture.encoding.name,
      format: capture.format
    },
    lines,
    evidence: {...evidence, ...evidenceOfParts(lines)},
    editorial: editorialOf(capture),
    messages: [...capture.messages, ...file.messages.map(fromVFileMessage)]
  }
}

/** Why the lines of the body and of the page around it are what they are. */
const becauseOfPart = {
  body: 'these lines are sentences that follow one another, the longest run of them in the capture',
  captions:
    'a credit, a word that opens captions, or place and shape mark these lines as texts under pictures',
  subheads: 'these short lines stand between paragraphs and end no sentence',
  furniture: 'these lines stand outside the text, or interrupt it without being part of it'
} as const

/** The evidence for what is not one value but many lines: all of them, and the rule of the first. */
function evidenceOfParts(lines: readonly Line[]): EvidenceByField {
  const evidence: {-readonly [Part in keyof EvidenceByField]: Evidence} = {}
  for (const part of ['body', 'captions', 'subheads', 'furniture'] as const) {
    const found = lines.filter(line => (part === 'furniture' ? line.fate : line.field) === part)
    const [first] = found
    if (first?.rule === undefined) continue
    evidence[part] = {
      rule: first.rule,
      line: first.number,
      ...(found.length > 1 && {lines: found.map(({number}) => number)}),
      certainty: 'derived',
      because: becauseOfPart[part]
    }
  }
  return evidence
}

/** What overrides say of publication, the sidecar before the front matter. */
function editorialOf(capture: Capture): Editorial {
  const said = Object.assign({}, ...capture.overrides.map(source => source.values)) as Editorial
  return Object.fromEntries(
    editorialKeys.filter(key => said[key] !== undefined).map(key => [key, said[key]])
  )
}

/** Words between spaces; by dictionary in scripts without spaces. */
function countWords(paragraphs: readonly string[], language: string | undefined): number {
  let count = 0
  for (const paragraph of paragraphs) {
    if (isAscii(paragraph)) count += countInAscii(paragraph)
    else if (unspaced.test(paragraph)) count += countSegments(paragraph, language)
    else count += countSpaced(paragraph)
  }
  return count
}

/** What stands between spaces and has a letter or a digit in it. */
function countInAscii(text: string): number {
  const {length} = text
  let count = 0
  let isCounted = false
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (isAsciiSpace(code)) isCounted = false
    else if (!isCounted && isAsciiWord(code)) {
      count += 1
      isCounted = true
    }
  }
  return count
}

const spaced = /[\p{L}\p{N}]\S*/gu

function countSpaced(text: string): number {
  let count = 0
  spaced.lastIndex = 0
  while (spaced.test(text)) count += 1
  return count
}

/** The segmenter's time grows faster than its text, so it gets the text in pieces. */
const segmentedPiece = 1000

function countSegments(text: string, language: string | undefined): number {
  const segmenter = new Intl.Segmenter(language ?? 'und', {granularity: 'word'})
  let count = 0
  for (let start = 0; start < text.length; start += segmentedPiece) {
    const piece = text.slice(start, start + segmentedPiece)
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) count += 1
  }
  return count
}
