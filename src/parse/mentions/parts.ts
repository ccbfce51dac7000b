/**
 * Part the text of a story into the passages that names are looked for in, with their lines.
 *
 *     headline · abstract · paragraphs without the dateline · captions · subheads
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../../model/body.ts'
import {findingsOf} from '../data.ts'
import {type Placed, sightingsIn} from './sightings.ts'
import {countriesInUnicase, isUnicase} from './unicase.ts'
import {wordsOf} from './words.ts'

/** A passage of the story and the capture lines it stands on. */
export interface Part {
  readonly text: string
  readonly firstLine: number
  readonly lastLine: number
  /** Whether it is the headline, the abstract or the first paragraph. */
  readonly isOpening: boolean
}

/** Lines without a name that a wrapped paragraph may have between two. */
const farthest = 100

/** The parts of a story, in the order they are printed in. */
export function partsOf(tree: Root, file: VFile): Part[] {
  const {values, evidence, takenOut} = findingsOf(file)
  const head = (['headline', 'abstract'] as const).flatMap(field => {
    const {line = 1, lines = [line]} = evidence[field] ?? {}
    // Points of a summary, a line each: no name goes on from one to the next.
    const texts = values[field]?.split('\n') ?? []
    return texts.map((text, at) => {
      const printed = lines[at] ?? line
      return {text, firstLine: printed, lastLine: printed, isOpening: true}
    })
  })
  const nodes = tree.children.filter(node => !takenOut.has(node))
  const opening = nodes.find(({type}) => type === 'paragraph')
  const body = nodes.map(node => ({
    text: withoutDateline(textOf(node), values.dateline?.text),
    firstLine: node.position?.start.line ?? 1,
    lastLine: node.position?.end.line ?? 1,
    isOpening: node === opening
  }))
  return [...head, ...body]
}

function withoutDateline(text: string, dateline: string | undefined): string {
  if (dateline === undefined || !text.startsWith(dateline)) return text
  return text.slice(dateline.length)
}

/** The names in a part, with their lines. */
export function sightingsOf(part: Part, language: string, file: VFile): Placed[] {
  const {text} = part
  const found = isUnicase(text)
    ? countriesInUnicase(text, language)
    : sightingsIn({text, words: wordsOf(text, language), language})
  const lines = file.data.capture?.lines ?? []
  let line = part.firstLine
  return found.map(sighting => {
    line = lineOf(sighting, lines, line, part.lastLine)
    // Nobody else has it yet, and to copy it costs as much as to find it.
    return Object.assign(sighting, {line, isInOpening: part.isOpening})
  })
}

/** The line that holds the first word of a name, from the line of the name before it on. */
function lineOf(
  {text}: Pick<Placed, 'text'>,
  lines: readonly string[],
  from: number,
  to: number
): number {
  if (from === to) return to
  const space = text.indexOf(' ')
  const word = space === -1 ? text : text.slice(0, space)
  for (let line = from; line < Math.min(to, from + farthest); line += 1) {
    if (lines[line - 1]?.includes(word)) return line
  }
  return lines[to - 1]?.includes(word) ? to : from
}
