/**
 * Find the last paragraphs of the body that are none of the story: something else parts them from it,
 * and they have no word of it.
 *
 *     Buses replace the ferry until the pier is mended.        the text ends
 *     Topics: harbours                                         something else
 *     The Coast Group prints papers and runs two stations.     apart: the story says nothing of all that
 *
 * Below a link a story goes on: only a paragraph as long that it would have a word of it is apart there.
 * Where nothing parts a paragraph from the text, it must speak of the page as well: `Our website …`.
 * A picture parts nothing: the text goes on below it.
 */

import type {VFile} from 'vfile'
import {countPageWords} from '../blocks/of-page.ts'
import {type Block, blocksOf, findingsOf, wordsOf} from '../data.ts'
import {speech} from '../text/speech.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {speaksToReader} from '../vocabulary/openings.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

/** Paragraphs that a story has, and words of meaning, at least, to be told from something else. */
const fewest = 3
const fewestWords = 34

/** Pairs of a word of the paragraph and one of the story from which on two would be the same: short ones of short stories often share none. */
const fewestPairs = 900

/** Words of pages, or to their readers, that outweigh one that the story has too. */
const fewestOfPage = 2

/** An advertisement stands between any two paragraphs, and parts nothing. */
const isAdvert = isPhrase(phrasesOf('advert'))

/** The last paragraphs of the body that stand apart, when all else has been claimed. */
export function apartFrom(file: VFile): readonly Block[] {
  const body = blocksOf(file).filter(({zone}) => zone === 'body')
  const isText = (block: Block) => !isOut(file, block)
  const mayGo = (block: Block) => isText(block) && fieldOf(file, block) !== 'captions'
  const parts = (block: Block | undefined) =>
    block !== undefined && !isText(block) && !isAdvert(block.text)
  const story = (first: number) => withHeadline(file, body.slice(0, first).filter(isText))
  const apart: Block[] = []
  let end = endOfText(body, isText)
  while (end > 0) {
    const others = body.slice(0, end).findLastIndex(block => !mayGo(block)) + 1
    const isWhole = others > 0 && parts(body[others - 1])
    const first = [...(isWhole ? [others] : []), end - 1].find(start => {
      const run = body.slice(start, end)
      return (
        run.every(mayGo) &&
        isApart(run, story(start), parts(body[start - 1]), isLink(file, body[start - 1]))
      )
    })
    if (first === undefined) break
    apart.push(...body.slice(first, end))
    end = endOfText(body.slice(0, first), isText)
  }
  if (apart.length === 0) return apart
  // What opened the paragraphs that went opens nothing.
  const rest = body.slice(0, end)
  const last = rest.findLastIndex(block => fieldOf(file, block) !== 'subheads')
  return [...apart, ...rest.slice(last + 1)]
}

/** The place after the last block of text among some. */
function endOfText(blocks: readonly Block[], isText: (block: Block) => boolean): number {
  return blocks.findLastIndex(isText) + 1
}

/** Whether it is a line that only its place tells from the text, mostly a link: a story goes on below it. */
function isLink(file: VFile, block: Block | undefined): boolean {
  const rule = block && findingsOf(file).claims.get(block.line)?.rule
  return rule === 'furniture-line' || rule === 'link-lists'
}

/** Whether it is neither text nor of a picture. */
function isOut(file: VFile, {line}: Block): boolean {
  const what = findingsOf(file).claims.get(line)
  return what !== undefined && what.fate !== 'body' && what.field !== 'captions'
}

function fieldOf(file: VFile, {line}: Block): string | undefined {
  return findingsOf(file).claims.get(line)?.field
}

function withHeadline({data}: VFile, story: readonly Block[]): readonly Block[] {
  return data.headlineBlock === undefined ? story : [data.headlineBlock, ...story]
}

/** Whether a run of blocks has no word of the story, or hardly one and those of pages. */
function isApart(
  run: readonly Block[],
  story: readonly Block[],
  isParted: boolean,
  isBelowLink: boolean
): boolean {
  const told = wordsOf(story)
  if (story.filter(({prose}) => prose > 0).length < fewest || told.size < fewestWords) return false
  const own = [...wordsOf(run)]
  const shared = own.filter(word => told.has(word)).length
  if (shared > 1 || run.some(({text}) => speech.test(text))) return false
  const ofPage = countPageWords(own)
  const isLong = own.length * told.size >= fewestPairs || run.every(({prose}) => prose <= 0)
  if (shared === 0) return ofPage > 0 || (isParted && (isLong || !isBelowLink))
  const toReader = run.some(({text}) => speaksToReader(text)) ? 1 : 0
  return isParted && ofPage + toReader >= fewestOfPage
}
