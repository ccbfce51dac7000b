/**
 * Take out the notes of the page about the story it carries.
 *
 *     This article is more than five years old.                        above the text
 *     This story was corrected on Monday to give the name of the ferry. below it
 *     Jane Doe writes about rivers and the bridges over them.          below it: she wrote the story
 *     (This story is from the wires and was not edited.)               anywhere, in brackets
 *     NPA sd/cjh                                                       an agency signs its copy off:
 *                                                                      initials, a frame, a time
 *
 * Runs after the plugins that read dates, names and outlets from such lines. In the middle of a
 * text such words may well speak of another story.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isNote} from './blocks/note.ts'
import {isFullName} from './byline/bare-name.ts'
import {type Block, findingsOf, openBlocksOf, takeOut} from './data.ts'
import {speech} from './text/speech.ts'
import {agencyOf} from './vocabulary/agencies.ts'
import {quietEndMarks} from './vocabulary/credit-forms.ts'
import {fold} from './vocabulary/folding.ts'

/** Blocks at the end of a text that may tell of its authors. */
const mostProfiles = 3

/** Characters in which a name opens a block. */
const longestOpening = 80

const bullet = /^[*•–—-]{1,3}\s?/u
const inBrackets = /^[([（][^()[\]（）]*[)\]）]$/u

/** Claim the notes around the text as furniture. */
export function notes() {
  return (_tree: Root, file: VFile): void => {
    const open = openBlocksOf(file)
    const body = open.filter(({zone}) => zone === 'body')
    const signs = file.data.isCopy === true ? signOff(body.slice(1)) : []
    const isSigning = {fate: 'metadata', field: 'byline', rule: 'notes-sign-off'} as const
    for (const block of signs) takeOut(file, block, isSigning)
    const [first, last] = [body[0], body.at(-1 - signs.length)]
    for (const block of [...profilesIn(file, body.slice(-mostProfiles)), ...namedProfile(body)])
      takeOut(file, block, {fate: 'furniture', rule: 'notes-author'})
    for (const block of open) {
      const isInside =
        block.zone === 'body' && block !== first && block !== last && !inBrackets.test(block.text)
      if (isInside || body.length === 1 || !isNote(block)) continue
      takeOut(file, block, {fate: 'furniture', rule: 'notes'})
    }
  }
}

/** A name on a line of its own and, as the last paragraph, who that is: `Jane Doe writes about rivers.` */
function namedProfile(body: readonly Block[]): readonly Block[] {
  const [name, profile] = body.slice(-2)
  if (name === undefined || profile === undefined || speech.test(profile.text)) return []
  return profile.text.startsWith(`${name.text} `) && isFullName(name.text) ? [name, profile] : []
}

/** Blocks at the end of a text that open with the name of who wrote it: no story does so. */
function profilesIn(file: VFile, blocks: readonly Block[]): readonly Block[] {
  const {author = []} = findingsOf(file).values
  const names = author.filter(({type}) => type === 'Person').map(({name}) => fold(name))
  if (names.length === 0) return []
  const opensWithName = ({text}: Block) => {
    const opening = fold(text.slice(0, longestOpening).replace(bullet, ''))
    return names.some(name => opening.startsWith(`${name} `)) && !speech.test(text)
  }
  return blocks.slice(blocks.findLastIndex(block => !opensWithName(block)) + 1)
}

/** Longest such line. */
const longestSignOff = 80
/** Most words of a name of an agency. */
const mostAgencyWords = 4

/** `rt/sd/vt`, `NS // JP`. */
const initialsOnly = /^\p{L}{1,4}(?:\s?\/{1,2}\s?\p{L}{1,4})+$/u
/** `kr`, `n1`, `CJH`, `Ends`: the words of `kr xx n1 ho`, behind an agency. */
const signMark = new RegExp(
  String.raw`^(?:\p{Ll}{1,3}|\p{Lu}{1,4}|\p{L}\p{N}|${quietEndMarks.join('|')})$`,
  'u'
)
const betweenMarks = /[\s/.,()*|–—-]+/u
/** `AP-ES-03-12-08 1432EDT`, `121530 Jun 13`. */
const timeStamp =
  /^(?:\p{Lu}{2}-\p{Lu}{2}-(?:\d\d-){2}\d\d \d{4}\p{Lu}{3}|\d{6} \p{Lu}\p{L}{2} \d\d)$/u
/** `** North Press Lindholm **`. */
const opensFrame = /^[*=_-]{2}/u
const closesFrame = /[*=_-]{2}$/u
const frame = /^[\s([（*—–-]+/u

/** The blocks at the end of agency copy that sign it off. */
function signOff(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(blocks.findLastIndex(({text}) => !isSignOff(text)) + 1)
}

function isSignOff(text: string): boolean {
  if (text.length > longestSignOff) return false
  const isFramed = opensFrame.test(text) && closesFrame.test(text)
  return isFramed || initialsOnly.test(text) || timeStamp.test(text) || isAgencyAndMarks(text)
}

/** Whether the name of an agency opens the text, and nothing but initialsOnly and signs follows. */
function isAgencyAndMarks(text: string): boolean {
  const bare = text.replace(frame, '')
  const ends = [...bare.matchAll(/(?<=[\p{L}\p{M}])(?=[^\p{L}\p{M}-]|$)/gu)].slice(
    0,
    mostAgencyWords
  )
  return ends.some(
    ({index}) => agencyOf(bare.slice(0, index)) !== undefined && areMarks(bare.slice(index))
  )
}

function areMarks(text: string): boolean {
  return text.split(betweenMarks).every(word => word === '' || signMark.test(word))
}
