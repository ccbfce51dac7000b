/**
 * Find the last paragraphs of the body that are none of the story: something else parts them from it,
 * and they have no word of it.
 *
 *     Buses replace the ferry until the pier is mended.        the text ends
 *     Topics: harbours                                         something else
 *     The Coast Group prints papers and runs two stations.     apart: the story says nothing of all that
 *
 * Where nothing parts a paragraph from the text, it must speak of the page as well: `Our website …`.
 * A picture parts nothing: the text goes on below it.
 */

import type {VFile} from 'vfile'
import {countPageWords} from '../blocks/page-stems.ts'
import {type Block, blocksOf, findingsOf, wordsOf} from '../data.ts'
import {speaksToReader} from '../headline/rank.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

/** Paragraphs that a story has, and words of meaning, at least, to be told from something else. */
const fewest = 3
const fewestWords = 34

/** Words of pages, or to their readers, that outweigh one that the story has too. */
const fewestOfPage = 2

/** Most paragraphs that stand apart together. */
const most = 3

/** An advertisement stands between any two paragraphs, and parts nothing. */
const isAdvert = isPhrase(phrasesOf('advert'))

/** What somebody says is part of the story. */
const speech = /[“”„«»"「」『』]/u

/** The last paragraphs of the body that stand apart, when all else has been claimed. */
export function apartFrom(file: VFile): readonly Block[] {
  const body = blocksOf(file).filter(({zone}) => zone === 'body')
  const apart: Block[] = []
  const isText = (block: Block | undefined) => block !== undefined && !isOut(file, block)
  const parts = (block: Block | undefined) =>
    block !== undefined && isOut(file, block) && !isAdvert(block.text)
  let end = body.length
  while (end > 0) {
    while (end > 0 && !isText(body[end - 1])) end -= 1
    let start = end
    while (start > 0 && end - start < most && isText(body[start - 1])) start -= 1
    const isParted = parts(body[start - 1])
    const run = (isParted ? [start, end - 1] : [end - 1]).find(first => {
      const story = body.slice(0, first).filter(isText)
      return isApart(body.slice(first, end), withHeadline(file, story), parts(body[first - 1]))
    })
    if (run === undefined) break
    apart.push(...body.slice(run, end))
    end = run
  }
  return apart
}

/** Whether it is neither text nor of a picture. */
function isOut(file: VFile, {line}: Block): boolean {
  const what = findingsOf(file).claims.get(line)
  return what !== undefined && what.fate !== 'body' && what.field !== 'captions'
}

function withHeadline({data}: VFile, story: readonly Block[]): readonly Block[] {
  return data.headlineBlock === undefined ? story : [data.headlineBlock, ...story]
}

/** Whether a run of blocks has no word of the story, or hardly one and those of pages. */
function isApart(run: readonly Block[], story: readonly Block[], isParted: boolean): boolean {
  const told = wordsOf(story)
  if (story.filter(({prose}) => prose > 0).length < fewest || told.size < fewestWords) return false
  const own = [...wordsOf(run)]
  const shared = own.filter(word => told.has(word)).length
  if (shared > 1 || run.some(({text}) => speech.test(text))) return false
  const ofPage = countPageWords(own)
  if (shared === 0) return isParted || ofPage > 0
  const toReader = run.some(({text}) => speaksToReader(text)) ? 1 : 0
  return isParted && ofPage + toReader >= fewestOfPage
}
