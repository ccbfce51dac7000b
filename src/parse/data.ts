/**
 * The contract between the parse plugins: what they share on `file.data`.
 *
 * A plugin looks at the blocks of the capture, settles fields with their evidence, and
 * says what became of lines:
 *
 *     settle(file, 'byline', 'By Jane Doe', {rule: 'byline', line: 4, certainty: 'stated', because: '…'})
 *     takeOut(file, block, {fate: 'metadata', field: 'byline', rule: 'byline'})
 *
 * The first to speak wins: overrides are settled before any plugin runs, strict rules run
 * before weak ones, a line keeps its first claim unless it is taken back. Nothing here decides anything.
 */

import type {Node, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import type {Evidence, Field} from '../model/evidence.ts'
import type {Fate, Line, Story} from '../model/story.ts'
import type {Features} from './blocks/features.ts'

declare module 'vfile' {
  interface DataMap {
    findings: Findings
    blocks: readonly Block[]
    /** Whether nothing of a page stands in the capture: no furniture, no address. */
    isBare: boolean
    /** Whether the capture is agency copy: bare, with a dateline or a table under its first line. */
    isCopy: boolean
    /** The lines of the points of a summary. */
    summary: ReadonlySet<number>
    /** The places, among the blocks, of the times of a live blog's entries. */
    entryTimes: ReadonlySet<number>
    /** The places, among the blocks, of the numbered points of a story that is a list. */
    listPoints: ReadonlySet<number>
    /** The places, among the blocks, of the rows of a table that are known by one another. */
    tableRows: ReadonlySet<number>
    /** The places, among the blocks, of the points of lists in the text. */
    listRows: ReadonlySet<number>
    /** The block the headline was printed in. */
    headlineBlock: Block
  }
}

/** The fields that plugins settle. Captions, subheads and the rest of the body are nodes of the tree. */
export type Values = Pick<
  Story,
  | 'kind'
  | 'headline'
  | 'alternativeHeadline'
  | 'abstract'
  | 'byline'
  | 'author'
  | 'dateline'
  | 'datePublished'
  | 'dateModified'
  | 'publisher'
  | 'url'
  | 'articleSection'
  | 'keywords'
  | 'inLanguage'
  | 'direction'
  | 'mentions'
  | 'quotations'
  | 'spatialCoverage'
>

/** A field that plugins settle. */
export type Settleable = keyof Values

/** Where a block stands: before the body, in it, or after it. */
export type Zone = 'above' | 'body' | 'below'

/** One block of the capture: a paragraph, a headline, a line of furniture. */
export interface Block {
  /** Its node, a child of the root. */
  readonly node: RootContent
  /** Its text, unwrapped, white space folded. */
  readonly text: string
  /** Place among all blocks of the capture, from 0. */
  readonly index: number
  /** First capture line, from 1. */
  readonly line: number
  /** What can be seen of the text. */
  readonly features: Features
  /** The stems of its words that carry meaning. */
  readonly words: ReadonlySet<string>
  /** How much it reads like prose: above 0 it is a paragraph of running text, below it is not. */
  readonly prose: number
  readonly zone: Zone
}

/** What becomes of a line, and who says so. */
export interface Claim {
  readonly fate: Exclude<Fate, 'blank'>
  /** What it is, if metadata or a part of the body. */
  readonly field?: Field
  /** The plugin's file name, with a suffix where one plugin has several rules. */
  readonly rule: string
}

/** What became of lines, by their number. */
export interface Claims {
  readonly get: (line: number) => Claim | undefined
  readonly has: (line: number) => boolean
  readonly set: (line: number, what: Claim) => void
}

/** A set of nodes of the tree's root, each of which starts on a line of its own. */
export interface NodeSet {
  readonly has: (node: Node) => boolean
  readonly add: (node: Node) => void
}

/** What the plugins have found so far. Change it through the functions of this file only. */
export interface Findings {
  readonly values: {-readonly [Key in Settleable]?: Exclude<Values[Key], undefined>}
  readonly evidence: {[Key in Field]?: Evidence}
  readonly claims: Claims
  /** Blocks that are not part of the body. */
  readonly takenOut: NodeSet
}

function noFindings(): Findings {
  return {values: {}, evidence: {}, claims: noClaims(), takenOut: noNodes()}
}

/** No claims. A long capture has more lines than a map or a set is quick with. */
function noClaims(): Claims {
  const byLine: (Claim | undefined)[] = []
  return {
    get: line => byLine[line],
    has: line => byLine[line] !== undefined,
    set: (line, what) => {
      byLine[line] = what
    }
  }
}

function noNodes(): NodeSet {
  const byLine: (true | undefined)[] = []
  return {
    has: ({position}) => byLine[position?.start.line ?? 0] === true,
    add: ({position}) => {
      byLine[position?.start.line ?? 0] = true
    }
  }
}

/** What has been found in the capture so far. */
export function findingsOf(file: VFile): Findings {
  file.data.findings ??= noFindings()
  return file.data.findings
}

/** The blocks of the capture, in order, taken out or not. */
export function blocksOf(file: VFile): readonly Block[] {
  return file.data.blocks ?? []
}

/** Prose from which on a block is surely running text. */
const surelyProse = 0.3

/** Whether a block is surely a paragraph of the story. */
export function isParagraph({zone, prose}: Block): boolean {
  return zone === 'body' && prose > surelyProse
}

/** Whether the block is a point of a summary. */
export function isPoint(file: VFile, {line}: Block): boolean {
  return file.data.summary?.has(line) === true
}

/** The stems of the words of several blocks. */
export function wordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const block of blocks) for (const word of block.words) words.add(word)
  return words
}

/** A test whether a word is one of several blocks'; these are gathered when it is first asked. */
export function hasWordOf(blocks: readonly Block[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return word => {
    words ??= wordsOf(blocks)
    return words.has(word)
  }
}

/** The blocks that nobody has claimed yet. */
export function openBlocksOf(file: VFile): readonly Block[] {
  const {claims} = findingsOf(file)
  return blocksOf(file).filter(block => !claims.has(block.line))
}

/** Give a field its value, unless it already has one. */
export function settle<Key extends Settleable>(
  file: VFile,
  field: Key,
  value: Exclude<Values[Key], undefined>,
  evidence: Evidence
): void {
  const findings = findingsOf(file)
  if (findings.values[field] !== undefined) return
  findings.values[field] = value
  const evidenced: Settleable = field
  if (evidenced !== 'alternativeHeadline' && evidenced !== 'spatialCoverage')
    findings.evidence[evidenced] = evidence
}

/** Say what became of the lines of a node. Lines that have a claim keep it. */
export function claim(file: VFile, node: Node, what: Claim): void {
  const {claims} = findingsOf(file)
  const {start, end} = node.position ?? {}
  if (start === undefined || end === undefined) return
  for (let line = start.line; line <= end.line; line += 1) {
    if (!claims.has(line)) claims.set(line, what)
  }
}

/** Claim a block and leave it out of the body. */
export function takeOut(file: VFile, block: Block, what: Claim): void {
  claim(file, block.node, what)
  findingsOf(file).takenOut.add(block.node)
}

/** Leave a block out of the body that a weaker rule took for a part of it: what it opened has gone. */
export function takeBack(file: VFile, {node}: Block, what: Claim): void {
  const {claims, takenOut} = findingsOf(file)
  const {start, end} = node.position ?? {}
  for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line += 1) claims.set(line, what)
  takenOut.add(node)
}

/** The tree without what was taken out. */
export function bodyOf(tree: Root, file: VFile): Root {
  const {takenOut} = findingsOf(file)
  return {...tree, children: tree.children.filter(node => !takenOut.has(node))}
}

const unclaimed: Claim = {fate: 'body', field: 'body', rule: 'body'}

/** Every line of the capture with its fate. A line that nobody claimed is body. */
export function linesOf(file: VFile): readonly Line[] {
  const {claims} = findingsOf(file)
  return (file.data.capture?.lines ?? []).map((text, index) => {
    const number = index + 1
    if (text.trim() === '') return {number, text, fate: 'blank'}
    const {fate, field, rule} = claims.get(number) ?? unclaimed
    return field === undefined ? {number, text, fate, rule} : {number, text, fate, field, rule}
  })
}
