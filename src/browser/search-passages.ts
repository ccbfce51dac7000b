/**
 * Cut from a result what a reader wants to see of it: the headline with its marks, and the
 * passages that matched, each with the paragraph it links to.
 *
 *     … as saying: “The [Zakharova] remarks proved …  →  #p9
 *
 * All text stays text: marks are told apart from it, never written into it.
 */

import type {Anchor, Fragment, WeightedLocation} from './pagefind-api.ts'

/** A piece of text; marked when it matched. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A passage of a story. */
export interface Passage {
  /** Id of its paragraph or subhead on the story's page; missing when it stands in neither. */
  readonly anchor?: string
  readonly pieces: readonly Piece[]
}

/** What is shown of a story. */
export interface Excerpts {
  readonly headline: readonly Piece[]
  /** Best first; one without marks when only the headline matched. */
  readonly passages: readonly Passage[]
  /** The words that matched, as printed, without punctuation. */
  readonly matched: readonly string[]
}

const passageWords = 32
const wordsBefore = 8
const mostPassages = 3
const mostMatched = 12
const noBreakSpace = '\u00A0'
const space = /[^\S\uFEFF]+/

/** Ids that the story's page has too. */
const linked = /^[ps]\d+$/

/** The words of a story, and what joins them in print. */
interface Words {
  readonly list: readonly string[]
  readonly joiner: string
}

/** A stretch of words that begins at an anchor. */
interface Stretch {
  readonly anchor: Anchor
  /** Number of its first word in the story. */
  readonly start: number
  readonly words: Words
}

/** The excerpts of a result. */
export function excerptsOf(fragment: Fragment): Excerpts {
  const matches = fragment.weighted_locations
  const locations = new Set(matches.map(({location}) => location))
  const [headline, ...stretches] = stretchesOf(fragment)
  const found = stretches
    .map(stretch => ({stretch, score: scoreOf(stretch, matches)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostPassages)
  const shown = found.length > 0 ? found.map(({stretch}) => stretch) : stretches.slice(0, 1)
  return {
    headline: headline === undefined ? [] : piecesOf(headline, locations),
    passages: shown.map(stretch => passageOf(stretch, locations)),
    matched: matchedWords(fragment).slice(0, mostMatched)
  }
}

/** The words of a story that matched, as printed, each once. */
export function matchedWords(fragment: Fragment): readonly string[] {
  const locations = new Set(fragment.weighted_locations.map(({location}) => location))
  const pieces = stretchesOf(fragment).flatMap(stretch => piecesOf(stretch, locations))
  return [...new Set(pieces.filter(({marked}) => marked).map(({text}) => text))]
}

/** The stretches of the story, the headline first. */
function stretchesOf({anchors, raw_content}: Fragment): Stretch[] {
  const content = contentWords(raw_content)
  const starts = [...anchors].sort((a, b) => a.location - b.location)
  return starts.map((anchor, index) => {
    const end = starts[index + 1]?.location ?? content.list.length
    const list = content.list.slice(anchor.location, end)
    return {anchor, start: anchor.location, words: asPrinted(anchor.text, {...content, list})}
  })
}

/** The words of the whole story. Where a language sets no spaces, Pagefind put marks between them. */
function contentWords(content: string): Words {
  const joiner = content.includes('\u200B') ? '' : ' '
  const list = joiner === '' ? content.split('\u200B') : content.split(space)
  return {list: list.map(word => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')), joiner}
}

/** The words as the paragraph has them: Pagefind closes each with a full stop in its content. */
function asPrinted(text: string, words: Words): Words {
  const list = text.trim().split(space)
  return list.length === words.list.length ? {...words, list} : words
}

function scoreOf({start, words}: Stretch, matches: readonly WeightedLocation[]): number {
  return matches
    .filter(({location}) => location >= start && location < start + words.list.length)
    .reduce((sum, match) => sum + match.balanced_score, 0)
}

/** The part of a stretch around its first match. */
function passageOf(stretch: Stretch, locations: ReadonlySet<number>): Passage {
  const {anchor, start, words} = stretch
  const {list, joiner} = words
  const first = Math.max(
    0,
    list.findIndex((_, index) => locations.has(start + index))
  )
  const from = Math.max(0, Math.min(first - wordsBefore, list.length - passageWords))
  const part = list.slice(from, from + passageWords)
  const bound = joiner === '' ? '' : noBreakSpace
  const pieces = [
    ...(from > 0 ? [{text: `…${bound}`, marked: false}] : []),
    ...piecesOf({anchor, start: start + from, words: {list: part, joiner}}, locations),
    ...(from + passageWords < list.length ? [{text: `${bound}…`, marked: false}] : [])
  ]
  return {...(linked.test(anchor.id) ? {anchor: anchor.id} : {}), pieces}
}

/** The words of a stretch as pieces; punctuation around a match is not marked. */
function piecesOf(
  {start, words: {list, joiner}}: Stretch,
  locations: ReadonlySet<number>
): Piece[] {
  return list.flatMap((word, index) => {
    const after = index + 1 < list.length ? joiner : ''
    if (!locations.has(start + index)) return [{text: word + after, marked: false}]
    const [from, to] = coreOf(word)
    return [
      {text: word.slice(0, from), marked: false},
      {text: word.slice(from, to), marked: true},
      {text: word.slice(to) + after, marked: false}
    ].filter(({text}) => text !== '')
  })
}

/** Where a word begins and ends without the punctuation around it. */
function coreOf(word: string): readonly [from: number, to: number] {
  let [from, to] = [0, word.length]
  while (from < to && !isPartOfWord(word[from])) from += 1
  while (to > from && !isPartOfWord(word[to - 1])) to -= 1
  return from < to ? [from, to] : [0, word.length]
}

/** Letters, digits and marks; halves of pairs too, which are letters more often than not. */
function isPartOfWord(character = ''): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character)
}
