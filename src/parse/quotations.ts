/**
 * Find the quotations: words in quotation marks that somebody is said to have said.
 *
 *     “The Russian Federation develops its cooperation …,” she said.
 *       → {text: 'The Russian Federation …,', speaker: {name: 'Maria Zakharova'}, attribution: 'she said'}
 *
 * Direct speech only, in the paragraphs of the body. Fragments, titles, subheads and pull quotes
 * are none. Runs after the mentions, whose names the speakers are; abstains when unsure.
 */

import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from '../model/body.ts'
import type {Mention, Quotation} from '../model/story.ts'
import {findingsOf, settle} from './data.ts'
import {lexiconOf} from './quotations/lexicon.ts'
import {toNames} from './quotations/names.ts'
import {type FoundQuotation, readQuotations} from './quotations/read-quotations.ts'

const hasMark = /[“”„«»"「『]/u

/** Settle `quotations`. */
export function quotations() {
  return (tree: Root, file: VFile): void => {
    const {values, takenOut} = findingsOf(file)
    const nodes = tree.children.filter(node => isText(node) && !takenOut.has(node))
    const paragraphs = nodes.map(textOf)
    if (!paragraphs.some(text => hasMark.test(text))) return
    const found = quotationsOf(paragraphs, values.mentions ?? [], values.inLanguage)
    const lines = file.data.capture?.lines ?? []
    const placed = withLines(found, nodes, lines)
    const [first] = placed
    if (first === undefined) return
    settle(file, 'quotations', placed, {
      rule: 'quotations',
      ...(first.line === undefined ? {} : {line: first.line}),
      certainty: 'derived',
      because: 'they stand in quotation marks, and the words beside them say who speaks'
    })
  }
}

/** The quotations of paragraphs in a language, spoken by those whom the story names. */
export function quotationsOf(
  paragraphs: readonly string[],
  mentions: readonly Mention[],
  language: string | undefined
): FoundQuotation[] {
  const lexicon = lexiconOf(language)
  const reading = lexicon && {lexicon, names: toNames(mentions, lexicon)}
  return readQuotations(paragraphs, reading)
}

function isText({type}: RootContent): boolean {
  return type === 'paragraph' || type === 'blockquote' || type === 'list'
}

/** The quotations with the capture lines they start on. */
function withLines(
  found: readonly FoundQuotation[],
  nodes: readonly RootContent[],
  lines: readonly string[]
): Quotation[] {
  return found.map(({text, speaker, attribution, paragraph, offset}) => {
    const node = nodes[paragraph]
    const line = node && lineOf(node, offset, lines)
    return {
      text,
      ...(speaker === undefined ? {} : {speaker: {name: speaker}}),
      ...(attribution === undefined ? {} : {attribution}),
      ...(line === undefined ? {} : {line})
    }
  })
}

/** The line of the character at `offset` in the text of a node: white space apart, lines are as long as it. */
function lineOf(node: RootContent, offset: number, lines: readonly string[]): number | undefined {
  const {start, end} = node.position ?? {}
  if (start === undefined || end === undefined) return undefined
  let left = withoutSpace(textOf(node).slice(0, offset))
  for (let line = start.line; line < end.line; line += 1) {
    left -= withoutSpace(lines[line - 1] ?? '')
    if (left < 0) return line
  }
  return end.line
}

function withoutSpace(text: string): number {
  return text.replace(/\s+/gu, '').length
}
