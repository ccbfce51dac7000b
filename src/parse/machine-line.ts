/**
 * Read the line that a collecting program wrote at the top of a capture.
 *
 *     ' date 2022-04-28 Premier arrested on drug charges'  → a date; the rest is text
 *
 * The line of such a program starts with the word and an ISO date; a headline does not. Whether it
 * is the day of publication, `date-published.ts` settles.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {type Edtf, toEdtf} from '../model/edtf.ts'
import {contentWords, featuresOf} from './blocks/features.ts'
import {type Block, blocksOf, takeOut} from './data.ts'

declare module 'vfile' {
  interface DataMap {
    /** The date that a collecting program wrote on top, a day or a month. */
    machineDate: {readonly date: Edtf; readonly line: number}
  }
}

const pattern = /^date:? (\d{4}-\d\d(?:-\d\d)?)(?:T[\d:.]+Z?)?(?:\s+|$)/i

/** Note the date of the machine line, and leave the text after it. */
export function machineLine() {
  return (_tree: Root, file: VFile): void => {
    const [first, ...rest] = blocksOf(file)
    const [prefix, day] = pattern.exec(first?.text ?? '') ?? []
    const date = day === undefined ? undefined : toEdtf(day)
    if (first === undefined || prefix === undefined || date === undefined) return
    file.data.machineDate = {date, line: first.line}
    if (prefix.length === first.text.length) {
      takeOut(file, first, {fate: 'metadata', field: 'datePublished', rule: 'machine-line'})
    } else {
      file.data.blocks = [cut(first, prefix.length), ...rest]
    }
  }
}

/** The block without its first characters; its node, too, says only the rest. */
function cut(block: Block, length: number): Block {
  const text = block.text.slice(length)
  if (block.node.type === 'paragraph') block.node.children = [{type: 'text', value: text}]
  return {...block, text, features: featuresOf(text), words: contentWords(text)}
}
