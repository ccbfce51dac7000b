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
import {eachWord, stemsOf} from './similarity/words.ts'

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
  readonly stem: string
  /** How much it tells, by how rare it is in the language; more than nothing. */
  readonly telling: number
  amount: number
  names: number
  forms: number
  opens: boolean
}

/** The facts of a story. */
export function toFacts(story: Story): Facts {
  const {headline = '', abstract = ''} = story
  const whole = paragraphsOf(story.articleBody).join('\n')
  const body = whole.slice(0, bodyLength)
  const counts = new Map<string, Count>()
  eachWord(`${headline} ${abstract}`, (stem, isName) =>
    count(counts, stem, isName, weights.headline, true)
  )
  eachWord(body, (stem, isName, at) =>
    count(counts, stem, isName, at < leadLength ? weights.lead : weights.rest, at < openingLength)
  )
  const strongest = Array.from(counts.values(), weigh).sort(strongestFirst).slice(0, termLimit)
  return {
    terms: strongest.map(({stem}) => digestOf(stem)),
    weights: strongest.map(({weight}) => weight),
    names: placesOf(strongest, ({isName}) => isName),
    opening: placesOf(strongest, ({opens}) => opens),
    headline: headlineTerms(headline),
    headlineFigures: figuresIn(headline),
    figures: figuresIn(body),
    phrases: phraseDigests(whole)
  }
}

function count(
  counts: Map<string, Count>,
  stem: string,
  isName: boolean,
  weight: number,
  opens: boolean
): void {
  let found = counts.get(stem)
  if (found === undefined) {
    const telling = commonInLanguage(stem)
    if (telling === 0) return
    found = {stem, telling, amount: 0, names: 0, forms: 0, opens}
    counts.set(stem, found)
  }
  found.amount += weight
  found.forms += 1
  if (isName) found.names += 1
  if (opens) found.opens = true
}

/** A word that was counted. */
interface Weighed {
  readonly stem: string
  readonly weight: number
  readonly strength: number
  readonly isName: boolean
  readonly opens: boolean
}

function weigh({stem, telling, amount, names, forms, opens}: Count): Weighed {
  const weight = round(1 + Math.log(amount + 1))
  return {stem, weight, strength: weight * telling, isName: names * 2 > forms, opens}
}

function strongestFirst(left: Weighed, right: Weighed): number {
  return right.strength - left.strength || (left.stem < right.stem ? -1 : 1)
}

function placesOf(words: readonly Weighed[], isWanted: (word: Weighed) => boolean): number[] {
  const places: number[] = []
  words.forEach((word, place) => {
    if (isWanted(word)) places.push(place)
  })
  return places
}

function figuresIn(text: string): number[] {
  const figures = text.match(/\d+(?:[.,/-]\d+)*/g) ?? []
  const telling = figures.filter(figure => figure.length > 1 && !/^(?:19|20)\d\d$/.test(figure))
  return [...new Set(telling)]
    .slice(0, figureLimit)
    .map(figure => digestOf(figure))
    .sort((a, b) => a - b)
}

function headlineTerms(headline: string): number[] {
  const stems = new Set(stemsOf(headline))
  return [...stems].filter(stem => commonInLanguage(stem) > 0).map(stem => digestOf(stem))
}

/** Two decimals: enough to compare by, and short in the store. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
