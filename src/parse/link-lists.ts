/**
 * Take out lists of links inside the body: the words that announce them, and the lines after.
 *
 *     It did not say where the helicopter came down.
 *     More:                                               out
 *     Afghan woman politician sees talks as only hope     out: a line after it
 *     China invites both sides for two days of talks      out
 *     The spokesman said …                                a sentence: the text goes on
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {announcesLinks, isQuestionApart} from './blocks/links.ts'
import {isBroken} from './body-edges/below-text.ts'
import {creditIn} from './captions/credit.ts'
import {isCredit} from './captions/credit-line.ts'
import {saysPicture} from './captions/words.ts'
import {type Block, openBlocksOf, takeOut} from './data.ts'
import {isTitleCase} from './headline/shape.ts'
import {isPhrase} from './vocabulary/phrases.ts'
import {pointers} from './vocabulary/pointers.ts'

const isPointer = isPhrase(pointers)

/** Longest words that announce a link on the same line. */
const longestWord = 30

/** Names are listed with these: `PHOTOS: Ann Holm, Ida Lund / Coast Pictures`. */
const names = /[,/|&]/u

/** Words in small letters that no credit has: `INTERACTIVE: How the storm grew over three days`. */
const smallWord = /(?<!\S)\p{Ll}{2,}/gu
const fewestSmall = 3

/** Blocks after a question among which its paragraph is looked for. */
const near = 3

/** A list is not longer than this. */
const most = 12

/** Claim announced lists of links as furniture. */
export function linkLists() {
  return (_tree: Root, file: VFile): void => {
    let left = 0
    const open = openBlocksOf(file).filter(block => block.zone === 'body')
    for (const [index, block] of open.entries()) {
      const isFurther = left > 0 && left < most && isQuestionApart(block, nextText(open, index))
      const announced =
        left > 0 && ((isLink(block) && !opensPart(block, open[index + 1])) || isFurther)
      const isElsewhere = !announced && pointsElsewhere(block)
      if (announcesLinks(block.text)) left = most
      else left = announced ? left - 1 : 0
      if (announced || isElsewhere || left === most)
        takeOut(file, block, {fate: 'furniture', rule: 'link-lists'})
    }
  }
}

/** The next paragraph, if it is near: a subhead or a word of the page may stand above it. */
function nextText(open: readonly Block[], index: number): Block | undefined {
  return open.slice(index + 1, index + 1 + near).find(({prose}) => prose > 0)
}

/** `Related: What are tides?`: the word and its link on one line. */
function pointsElsewhere({text, prose}: Block): boolean {
  const colon = text.indexOf(':')
  if (prose > 0 || colon < 1 || colon > longestWord) return false
  if (isTitled(text.slice(0, colon), text.slice(colon + 1))) return true
  if (isCredit(text)) return false
  if (creditIn(text) !== undefined) return false
  return announcesLinks(text.slice(0, colon))
}

/** `PHOTOS: Ten Lighthouses That Nobody Keeps`: a label in capitals, and a title. */
function isTitled(label: string, title: string): boolean {
  const isLoud = label === label.toUpperCase() && isPointer(label)
  if (!isLoud || names.test(title)) return false
  if (isTitleCase(title)) return true
  if (saysPicture(`${label}:${title}`) || /[.)\]]$/u.test(title)) return false
  return (title.match(smallWord)?.length ?? 0) >= fewestSmall
}

/** Whether the line is a subhead: the paragraph after it takes up its words. */
function opensPart(block: Block, next: Block | undefined): boolean {
  if (next === undefined || next.prose <= 0 || block.text.length > 80) return false
  const words = [...block.words]
  const taken = next.words
  return words.length > 1 && words.filter(word => taken.has(word)).length * 2 >= words.length
}

function isLink(block: Block): boolean {
  const {endsSentence, breaksOff, size} = block.features
  return (
    block.prose <= 0 &&
    creditIn(block.text) === undefined &&
    !isBroken(block) &&
    (!endsSentence || breaksOff || size < 20)
  )
}
