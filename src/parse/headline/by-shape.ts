/**
 * Find the headline by its shape, where none of the lines above the text says what the text says.
 *
 *     Eleven years for a boat                         ← the headline plays with words
 *     3 March 2021
 *     Every morning, the best of the day              the words of a form: a field stands right below
 *     Your e-mail
 *     The whistle blew three times. Then …            the text
 */

import {shareOf} from '../blocks/begins-anew.ts'
import {isFullName} from '../byline/bare-name.ts'
import type {Block} from '../data.ts'
import {isSection} from '../section/trail.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'
import {topOfRow} from './above.ts'
import {hasHeadlineShape, isByline, isCreditLine, isTitleCase, mayBeHeadline} from './shape.ts'

/** It stands this near to the text. */
const nearby = 10

/** A word in small letters: a name has none. */
const saysWords = /(?<![\p{L}\p{M}])\p{Ll}{3,}/u

/** Words of a headline without a text. */
const fewestWords = 3

/** What stands on the fields of a form: `Your e-mail`, `Subscribe`. */
const asksForAddress = isPhrase(phrasesOf('subscribe'))

/**
 * The headline among the open blocks shortly above the first paragraph; further up, buttons apart,
 * when the nearest such line is of a form. A line without a word of the text, under who wrote it and
 * when, is none: the capture begins after its headline.
 */
export function shapedAbove(
  lines: readonly Block[],
  blocks: readonly Block[],
  paragraph: number,
  body: ReadonlySet<string>
): Block | undefined {
  const isStrange = (block: Block) =>
    shareOf(block.words, body) === 0 && isBelowCredits(block, blocks)
  const open = lines.filter(block => !isStrange(block))
  const near = open.filter(({index}) => index >= paragraph - nearby)
  const found = byShape(near, blocks)
  if (found !== undefined && !asksForAddress(blocks[found.index + 1]?.text ?? '')) return found
  const above = open.filter(
    ({index}) =>
      index < (found?.index ?? paragraph) && linesBetween(blocks, index, paragraph) <= nearby
  )
  return byShape(above, blocks) ?? found
}

/**
 * The headline of a story whose words change their form, or that plays with words: the first
 * line of the capture, else the first long line, if it has the shape.
 */
function byShape(open: readonly Block[], blocks: readonly Block[]): Block | undefined {
  const shaped = open.filter(hasHeadlineShape)
  const heading = shaped.find(
    ({text, index}) => saysWords.test(text) && tellsCredits(blocks[index + 1])
  )
  if (heading !== undefined) return topOfRow(blocks, heading, open)
  const longest = shaped.reduce((size, block) => Math.max(size, block.features.size), 0)
  return shaped.find(({index, features}) => index === 0 || features.size >= longest * 0.6)
}

/** Whether who wrote the story and when both stand above it, and it is not written as titles are. */
function isBelowCredits({index, text}: Block, blocks: readonly Block[]): boolean {
  if (isTitleCase(text)) return false
  const above = blocks.slice(0, index)
  const isDated = above.some(block => block.features.dated && isCreditLine(block))
  return isDated && above.some(({text}) => isByline(text) || isFullName(text))
}

/** Whether a line tells who wrote the story or when. */
function tellsCredits(block: Block | undefined): boolean {
  return block !== undefined && isCreditLine(block)
}

/** Lines from one to the first paragraph, buttons and signs apart. */
function linesBetween(blocks: readonly Block[], from: number, to: number): number {
  const lines = blocks.slice(from, to)
  return lines.filter(({features}) => !features.furniture && !features.wordless).length
}

/** `The great cheese hunt`: a few words above the text, and nothing else. */
export function isTitleAlone(block: Block): boolean {
  const {text, features} = block
  const words = text.split(' ').length
  return !features.endsSentence && words >= fewestWords && mayBeHeadline(block) && !isSection(text)
}
