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

/** Ids that the story's page has too. */
const linked = /^[ps]\d+$/

/** The words of a story, and what joins them in print. */
interface Words {
  readonly list: readonly string[]
  readonly joiner: string
}

/** A stretch of words between two anchors. */
interface Stretch {
  readonly anchor?: string
  readonly start: number
  readonly end: number
}

/** The excerpts of a result. */
export function excerptsOf(fragment: Fragment): Excerpts {
  const words = wordsOf(fragment.raw_content)
  const matches = fragment.weighted_locations
  const locations = new Set(matches.map(({location}) => location))
  const stretches = stretchesOf(fragment.anchors, words.list.length).slice(1)
  const found = stretches
    .map(stretch => ({stretch, score: scoreOf(stretch, matches)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostPassages)
  const shown = found.length > 0 ? found.map(({stretch}) => stretch) : stretches.slice(0, 1)
  return {
    headline: headlineOf(fragment, words, locations),
    passages: shown.map(stretch => passageOf(stretch, words, locations)),
    matched: matchedWords(words, locations)
  }
}

/** The text in words. Where a language sets no spaces, Pagefind put marks between the words. */
function wordsOf(content: string): Words {
  const joiner = content.includes('\u200B') ? '' : ' '
  const list = joiner === '' ? content.split('\u200B') : content.split(/[^\S\uFEFF]+/)
  return {list: list.map(unescaped), joiner}
}

/** The stretches of the story, the headline first. */
function stretchesOf(anchors: readonly Anchor[], length: number): Stretch[] {
  const starts = [...anchors].sort((a, b) => a.location - b.location)
  return starts.map(({id, location}, index) => ({
    ...(linked.test(id) ? {anchor: id} : {}),
    start: location,
    end: starts[index + 1]?.location ?? length
  }))
}

function scoreOf({start, end}: Stretch, matches: readonly WeightedLocation[]): number {
  return matches
    .filter(({location}) => location >= start && location < end)
    .reduce((sum, match) => sum + match.balanced_score, 0)
}

function passageOf(stretch: Stretch, words: Words, locations: ReadonlySet<number>): Passage {
  const first = range(stretch.start, stretch.end).find(location => locations.has(location))
  const wanted = Math.max(stretch.start, (first ?? stretch.start) - wordsBefore)
  const start = Math.max(stretch.start, Math.min(wanted, stretch.end - passageWords))
  const end = Math.min(stretch.end, start + passageWords)
  const pieces = [
    ...(start > stretch.start ? [{text: `…${words.joiner}`, marked: false}] : []),
    ...piecesOf(words, start, end, locations),
    ...(end < stretch.end ? [{text: `${words.joiner}…`, marked: false}] : [])
  ]
  return {...(stretch.anchor === undefined ? {} : {anchor: stretch.anchor}), pieces}
}

function piecesOf(
  {list, joiner}: Words,
  start: number,
  end: number,
  locations: ReadonlySet<number>
): Piece[] {
  return range(start, end).map(location => ({
    text: (list[location] ?? '') + (location + 1 < end ? joiner : ''),
    marked: locations.has(location)
  }))
}

/** The headline as printed; its words are the first of the content. */
function headlineOf(
  {meta}: Fragment,
  {joiner}: Words,
  locations: ReadonlySet<number>
): readonly Piece[] {
  const title = meta.title ?? ''
  if (joiner === '') return [{text: title, marked: false}]
  const list = title.split(/\s+/).filter(word => word !== '')
  return piecesOf({list, joiner}, 0, list.length, locations)
}

function matchedWords({list}: Words, locations: ReadonlySet<number>): string[] {
  const words = [...locations]
    .sort((a, b) => a - b)
    .map(location => (list[location] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  return [...new Set(words)].filter(word => word !== '').slice(0, mostMatched)
}

function range(start: number, end: number): number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index)
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
