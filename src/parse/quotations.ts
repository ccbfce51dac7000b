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
import {withPrintedMarks} from './quotations/marks.ts'
import {toNames} from './quotations/names.ts'
import {type FoundQuotation, readQuotations} from './quotations/read-quotations.ts'
import {readUncased} from './quotations/uncased.ts'

/** A quotation mark, a single one before a word, or a dash that opens a paragraph. */
const hasMark = /[“”„«»"「『]|(?:^|[\s(:—–])['‘](?=[\p{Lu}\p{Lo}])|‘|^(?:[–—]|-\s)/u

/** Settle `quotations`. */
export function quotations() {
  return (tree: Root, file: VFile): void => {
    const {values, takenOut} = findingsOf(file)
    const nodes = tree.children.filter(node => isText(node) && !takenOut.has(node))
    const paragraphs = nodes.map(node => withPrintedMarks(textOf(node)))
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
  const reading = lexicon && {lexicon, names: toNames(mentions, lexicon, paragraphs)}
  return readUncased(paragraphs, language) ?? readQuotations(paragraphs, reading)
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
  let node: RootContent | undefined
  let lineAt = (_: number): number | undefined => undefined
  return found.map(({text, speaker, attribution, paragraph, offset}) => {
    if (node !== nodes[paragraph]) {
      node = nodes[paragraph]
      lineAt = node === undefined ? lineAt : lineFinder(node, lines)
    }
    const line = lineAt(offset)
    return {
      text,
      ...(speaker === undefined ? {} : {speaker: {name: speaker}}),
      ...(attribution === undefined ? {} : {attribution}),
      ...(line === undefined ? {} : {line})
    }
  })
}

/**
 * The capture line of each place in the text of a node. White space apart, its lines together
 * are as long as the text. Places must be asked for in order.
 */
function lineFinder(
  node: RootContent,
  lines: readonly string[]
): (offset: number) => number | undefined {
  const {start, end} = node.position ?? {}
  if (start === undefined || end === undefined) return () => undefined
  const text = start.line === end.line ? '' : textOf(node)
  let line = start.line
  let seen = 0
  let left = inkOf(lines[line - 1] ?? '')
  return offset => {
    left -= inkOf(text.slice(seen, offset))
    seen = offset
    while (left <= 0 && line < end.line) {
      line += 1
      left += inkOf(lines[line - 1] ?? '')
    }
    return line
  }
}

/** Characters that are not white space. */
function inkOf(text: string): number {
  return text.replace(/\s+/gu, '').length
}
