/**
 * Facts: what one story must bring along to be compared with any other.
 *
 * Made once a story from its body, small, and kept in the store: the words that tell
 * what it is about, the names it names, and the digests of its phrases. No other
 * story has a say in them.
 */

import {paragraphsOf} from '../model/body.ts'
import type {Story} from '../model/story.ts'
import {commonInLanguage} from './similarity/commonness.ts'
import {digestOf} from './similarity/hash.ts'
import {phraseDigests} from './similarity/phrases.ts'
import {type Word, wordsOf} from './similarity/words.ts'

/** Words and figures kept for a story. */
const [termLimit, figureLimit] = [64, 32]

/** Characters of the body that open the story, those that count more, and those that count at all. */
const [openingLength, leadLength, bodyLength] = [300, 900, 6000]

/** How much a word counts by where it stands. */
const weights = {headline: 2.5, lead: 1.3, rest: 0.7} as const

/** What one story brings along. */
export interface Facts {
  /** Digests of its telling words, and beside them how much it is about each, 1 and up. */
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  /** Which of the terms are written as names, as places in `terms`. */
  readonly names: readonly number[]
  /** Which of them the story opens with, headline and first lines, as places in `terms`. */
  readonly opening: readonly number[]
  /** Digests of the telling words of its headline. */
  readonly headline: readonly number[]
  /** Digests of the figures in its headline, ascending. */
  readonly headlineFigures: readonly number[]
  /** Digests of the figures in its body, years apart, ascending. */
  readonly figures: readonly number[]
  /** Digests of some of its eight-word phrases: the same ones wherever a phrase occurs. */
  readonly phrases: readonly number[]
}

/** One word while it is being counted. */
interface Count {
  /** How much it tells, by how rare it is in the language. */
  readonly telling: number
  amount: number
  names: number
  forms: number
  opens: boolean
}

/** The facts of a story. */
export function toFacts(story: Story): Facts {
  const body = paragraphsOf(story.articleBody).join('\n')
  const counts = new Map<string, Count>()
  for (const word of wordsOf(`${story.headline ?? ''} ${story.abstract ?? ''}`)) {
    count(counts, word, weights.headline, true)
  }
  for (const word of wordsOf(body.slice(0, bodyLength))) {
    count(counts, word, word.at < leadLength ? weights.lead : weights.rest, word.at < openingLength)
  }
  const strongest = [...counts]
    .filter(([, {telling}]) => telling > 0)
    .map(([stem, {telling, amount, names, forms, opens}]) => {
      const weight = round(1 + Math.log(amount + 1))
      return {stem, weight, strength: weight * telling, isName: names * 2 > forms, opens}
    })
    .sort((a, b) => b.strength - a.strength || (a.stem < b.stem ? -1 : 1))
    .slice(0, termLimit)
  return {
    terms: strongest.map(({stem}) => digestOf(stem)),
    weights: strongest.map(({weight}) => weight),
    names: strongest.flatMap(({isName}, place) => (isName ? [place] : [])),
    opening: strongest.flatMap(({opens}, place) => (opens ? [place] : [])),
    headline: headlineTerms(story.headline ?? ''),
    headlineFigures: figuresIn(story.headline ?? ''),
    figures: figuresIn(body.slice(0, bodyLength)),
    phrases: phraseDigests(body)
  }
}

function figuresIn(text: string): number[] {
  const figures = text.match(/\d+(?:[.,/-]\d+)*/g) ?? []
  const telling = figures.filter(figure => figure.length > 1 && !/^(?:19|20)\d\d$/.test(figure))
  return [...new Set(telling)]
    .slice(0, figureLimit)
    .map(digestOf)
    .sort((a, b) => a - b)
}

function headlineTerms(headline: string): number[] {
  const stems = wordsOf(headline).map(({stem}) => stem)
  return [...new Set(stems)].filter(stem => commonInLanguage(stem) > 0).map(digestOf)
}

function count(
  counts: Map<string, Count>,
  {stem, isName}: Word,
  weight: number,
  opens: boolean
): void {
  let found = counts.get(stem)
  if (found === undefined) {
    found = {telling: commonInLanguage(stem), amount: 0, names: 0, forms: 0, opens}
    counts.set(stem, found)
  }
  found.amount += weight
  found.forms += 1
  if (isName) found.names += 1
  if (opens) found.opens = true
}

/** Two decimals: enough to compare by, and short in the store. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
