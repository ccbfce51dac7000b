/**
 * Put many faults into one source text, each behind a guard that lets one of them in at a time.
 *
 *     a < b   with the faults `a <= b` (7) and `a >= b` (8)
 *       →  ($fault(7) ? (a <= b) : $fault(8) ? (a >= b) : (a < b))
 *
 * So the program is loaded once for all faults. A fault that no expression can hold stays outside:
 * it has to be tried in a text of its own.
 */

import {parse, parseExpression} from '@babel/parser'
import type {Mutant} from './mutants.ts'

/** A fault with its number. */
export interface NumberedMutant {
  readonly number: number
  readonly mutant: Mutant
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A text with guards for the faults that it can hold; the numbers of those it can. */
export interface Guarded {
  readonly text: string
  readonly held: readonly number[]
}

/** Guard every fault that some expression of the text can hold. */
export function guarded(source: string, mutants: readonly NumberedMutant[]): Guarded {
  const {program} = parse(source, {sourceType: 'module', plugins: ['typescript']})
  const root = program as unknown as Node
  const byHost = new Map<Node, NumberedMutant[]>()
  for (const one of mutants) {
    const host = hostOf(root, one.mutant)
    if (host !== undefined && isExpression(faultyText(source, host, one.mutant)))
      byHost.set(host, [...(byHost.get(host) ?? []), one])
  }
  const text = source.slice(0, root.start) + written(root, source, byHost) + source.slice(root.end)
  return {text, held: [...byHost.values()].flat().map(({number}) => number)}
}

/** The text of a node with its guards. */
function written(
  node: Node,
  source: string,
  byHost: ReadonlyMap<Node, readonly NumberedMutant[]>
): string {
  let text = ''
  let at = node.start
  for (const child of childrenOf(node)) {
    if (child.start < at) continue
    const inner = written(child, source, byHost)
    const opens = child.type === 'ExpressionStatement' && inner.startsWith('(') && !isBranch(node)
    text += source.slice(at, child.start) + (opens ? ';' : '') + inner
    at = child.end
  }
  text += source.slice(at, node.end)
  const guards = (byHost.get(node) ?? []).map(
    ({number, mutant}) => `$fault(${number}) ? (${faultyText(source, node, mutant)}) : `
  )
  return guards.length === 0 ? text : `(${guards.join('')}(${text}))`
}

/** Whether the statements in a node are not parted by the ends of lines. */
function isBranch({type}: Node): boolean {
  return /^(If|For|ForOf|ForIn|While|DoWhile|Labeled)Statement$/.test(type)
}

/** The smallest expression that holds all of a fault and can be put in brackets. */
function hostOf(root: Node, {start, end}: Mutant): Node | undefined {
  const path: Node[] = []
  let node: Node | undefined = root
  while (node !== undefined) {
    path.push(node)
    node = childrenOf(node).find(child => child.start <= start && child.end >= end)
  }
  return path.findLast((one, index) => {
    const parent = path[index - 1]
    return parent !== undefined && canBeBracketed(one, parent)
  })
}

function canBeBracketed(node: Node, parent: Node): boolean {
  const isValue = /(?:Expression|Literal)$|^Identifier$/.test(node.type)
  if (!isValue || /^TS(?:Expression|Literal)/.test(node.type)) return false
  if (/^TS/.test(parent.type) && !/^TS(?:As|Satisfies|NonNull)Expression$/.test(parent.type))
    return false
  if (/^(?:Import|Export|TaggedTemplate)/.test(parent.type)) return false
  if (/CallExpression$/.test(parent.type) && parent.callee === node) return false
  if (/MemberExpression$/.test(parent.type) && parent.property === node && !parent.computed)
    return false
  if (/^ObjectProperty$/.test(parent.type) && parent.key === node && !parent.computed) return false
  const isChain = node.type.startsWith('Optional') && parent.type.startsWith('Optional')
  return !(isChain && (parent.object === node || parent.callee === node))
}

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'loc' && key !== 'extra' && !key.endsWith('omments'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function faultyText(source: string, host: Node, {start, end, text}: Mutant): string {
  return source.slice(host.start, start) + text + source.slice(end, host.end)
}

function isExpression(text: string): boolean {
  try {
    parseExpression(`async () => (${text})`, {plugins: ['typescript']})
    return true
  } catch {
    return false
  }
}
