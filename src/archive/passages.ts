/**
 * Find the passages that stand in several stories word for word.
 *
 *     … Venezuela in strict compliance with the country’s constitution …   eight words or more
 *
 * Case and punctuation make no difference, paragraphs are limits. Only paragraphs are
 * compared, so that what pages carry around their stories counts for nothing.
 */

import type {Passage, SharedPassage} from '../model/event.ts'
import type {StoryId} from '../model/identifiers.ts'
import type {Paragraph} from './sentences.ts'
import {phraseLength} from './similarity/phrases.ts'

/** A story's paragraphs. */
export interface Text {
  readonly story: StoryId
  readonly paragraphs: readonly Paragraph[]
}

/** A word and where it stands. */
interface Word {
  readonly form: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** A run of words in one story that another has as well: first word and the one after the last. */
interface Run {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
}

/** Passages told of an event, at most. */
const passageLimit = 12

const pattern = /[\p{L}\p{N}\p{M}]+/gu

/** The passages that two or more of these stories share, longest first; stories come oldest first. */
export function sharedPassages(texts: readonly Text[]): SharedPassage[] {
  const words = texts.map(({paragraphs}) => wordsIn(paragraphs))
  const found = new Map<string, {passages: Map<StoryId, Passage>; words: number}>()
  texts.forEach((older, index) => {
    const starts = phraseStarts(words[index] ?? [])
    for (let later = index + 1; later < texts.length; later += 1) {
      const [mine, theirs] = [words[index] ?? [], words[later] ?? []]
      const newer = texts[later]
      for (const {from, to, otherFrom} of runsIn(theirs, mine, starts)) {
        if (newer === undefined) continue
        const key = formsOf(theirs, from, to).join(' ')
        const shared = found.get(key) ?? {passages: new Map<StoryId, Passage>(), words: to - from}
        found.set(key, shared)
        const own = passageAt(older, mine, otherFrom, otherFrom + to - from)
        if (!shared.passages.has(older.story)) shared.passages.set(older.story, own)
        if (!shared.passages.has(newer.story)) {
          shared.passages.set(newer.story, passageAt(newer, theirs, from, to))
        }
      }
    }
  })
  const order = new Map(texts.map(({story}, index) => [story, index]))
  return [...found.values()]
    .sort((a, b) => b.words - a.words)
    .slice(0, passageLimit)
    .map(({passages, words: length}) => {
      const inOrder = [...passages.values()].sort(
        (a, b) => (order.get(a.story) ?? 0) - (order.get(b.story) ?? 0)
      )
      return {text: inOrder[0]?.text ?? '', words: length, passages: inOrder}
    })
}

function wordsIn(paragraphs: readonly Paragraph[]): Word[] {
  return paragraphs.flatMap(({text}, paragraph) =>
    [...text.matchAll(pattern)].map(({0: form, index}) => ({
      form: form.toLowerCase(),
      paragraph,
      start: index,
      end: index + form.length
    }))
  )
}

/** Where each phrase of a text first begins; phrases do not cross paragraphs. */
function phraseStarts(words: readonly Word[]): Map<string, number> {
  const starts = new Map<string, number>()
  for (let from = 0; from + phraseLength <= words.length; from += 1) {
    if (words[from]?.paragraph !== words[from + phraseLength - 1]?.paragraph) continue
    const phrase = formsOf(words, from, from + phraseLength).join(' ')
    if (!starts.has(phrase)) starts.set(phrase, from)
  }
  return starts
}

/** The longest runs of `words` that stand in `other`, none within another. */
function runsIn(
  words: readonly Word[],
  other: readonly Word[],
  starts: ReadonlyMap<string, number>
): Run[] {
  const runs: Run[] = []
  let from = 0
  while (from + phraseLength <= words.length) {
    const otherFrom = starts.get(formsOf(words, from, from + phraseLength).join(' '))
    const to = otherFrom === undefined ? from : runEnd(words, from, other, otherFrom)
    if (otherFrom === undefined || to - from < phraseLength) {
      from += 1
    } else {
      runs.push({from, to, otherFrom})
      from = to
    }
  }
  return runs
}

/** Where the run that begins here ends: at other words, or with either paragraph. */
function runEnd(
  words: readonly Word[],
  from: number,
  other: readonly Word[],
  start: number
): number {
  const [paragraph, otherParagraph] = [words[from]?.paragraph, other[start]?.paragraph]
  let length = 0
  while (
    words[from + length]?.paragraph === paragraph &&
    other[start + length]?.paragraph === otherParagraph &&
    words[from + length]?.form === other[start + length]?.form
  ) {
    length += 1
  }
  return from + length
}

function formsOf(words: readonly Word[], from: number, to: number): string[] {
  return words.slice(from, to).map(({form}) => form)
}

function passageAt(text: Text, words: readonly Word[], from: number, to: number): Passage {
  const [first, last] = [words[from], words[to - 1]]
  const paragraph = text.paragraphs[first?.paragraph ?? 0]
  return {
    story: text.story,
    ...(paragraph?.line === undefined ? {} : {line: paragraph.line}),
    text: paragraph?.text.slice(first?.start, last?.end) ?? ''
  }
}
