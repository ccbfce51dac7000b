/**
 * The small faults that a test should notice: each is one change to one place of a source file.
 *
 *     mutantsOf('if (line > 0 && open) …')
 *       →  `>` for `>=`, `&&` for `||`, the condition for `true`, for `false`, …
 *
 * The kinds are those of Stryker's standard set, and those of regular expressions that matter
 * here. Types, imports and comments have none: they do not run.
 */

import {parse} from '@babel/parser'

/** One change: the characters from `start` to `end` become `text`. */
export interface Mutant {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it does, such as `&& → ||`. */
  readonly kind: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&']
}

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf'
}

/** Methods whose call may be left out, as `text.trim()` for `text`. */
const leavable = new Set(['filter', 'reverse', 'slice', 'sort', 'toReversed', 'toSorted', 'trim'])

/** Every small fault that fits into a TypeScript file, in the order of the text. */
export function mutantsOf(source: string): Mutant[] {
  const tree = parse(source, {sourceType: 'module', plugins: ['typescript']})
  const found: Mutant[] = []
  walk(tree.program as unknown as Node, node => found.push(...changesOf(node, source)))
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A file's text with the fault in it. */
export function withFault(source: string, {start, end, text}: Mutant): string {
  return source.slice(0, start) + text + source.slice(end)
}

/** Whether a text is TypeScript still: `a && b ?? c` is not, and no test is needed to notice it. */
export function isProgram(source: string): boolean {
  try {
    parse(source, {sourceType: 'module', plugins: ['typescript']})
    return true
  } catch {
    return false
  }
}

function walk(node: Node, visit: (node: Node) => void): void {
  if (/^(TS|Import|ExportAll)/.test(node.type) && !runs.has(node.type)) return
  visit(node)
  for (const [key, value] of Object.entries(node)) {
    if (key === 'source' || (key === 'key' && node.computed !== true)) continue
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit)
  }
}

/** Nodes of TypeScript that hold an expression which runs. */
const runs = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function changesOf(node: Node, source: string): Mutant[] {
  const whole = (text: string, kind: string): Mutant => ({
    start: node.start,
    end: node.end,
    text,
    kind
  })
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorChanges(node, source)
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return conditionChanges(node.test)
    case 'UnaryExpression':
      return node.operator === '!' && isNode(node.argument)
        ? [whole(textOf(node.argument, source), '! left out')]
        : []
    case 'BooleanLiteral':
      return [whole(String(node.value !== true), 'true ↔ false')]
    case 'StringLiteral':
      return [whole(node.value === '' ? "'mutant'" : "''", 'another string')]
    case 'ArrayExpression':
      return Array.isArray(node.elements) && node.elements.length > 0
        ? [whole('[]', 'empty list')]
        : []
    case 'RegExpLiteral':
      return expressionChanges(String(node.pattern)).map(pattern =>
        whole(`/${pattern}/${String(node.flags)}`, 'another pattern')
      )
    case 'CallExpression':
    case 'OptionalCallExpression':
      return callChanges(node, source)
    default:
      return []
  }
}

function operatorChanges({left, right, operator}: Node, source: string): Mutant[] {
  if (!isNode(left) || !isNode(right)) return []
  const start = source.indexOf(String(operator), left.end)
  return (operators[String(operator)] ?? []).map(text => ({
    start,
    end: start + String(operator).length,
    text,
    kind: `${operator} → ${text}`
  }))
}

function conditionChanges(test: unknown): Mutant[] {
  if (!isNode(test)) return []
  const {start, end} = test
  return ['true', 'false'].map(text => ({start, end, text, kind: `condition → ${text}`}))
}

function callChanges({callee, end}: Node, source: string): Mutant[] {
  if (!isNode(callee) || !isNode(callee.object) || !isNode(callee.property)) return []
  const {start, end: nameEnd} = callee.property
  const name = textOf(callee.property, source)
  const other = methods[name]
  const changes: Mutant[] = []
  if (other !== undefined) {
    changes.push({start, end: nameEnd, text: other, kind: `${name} → ${other}`})
  }
  if (leavable.has(name)) {
    changes.push({start: callee.object.end, end, text: '', kind: `${name} left out`})
  }
  return changes
}

/** Patterns a little wrong: an anchor lost, a repetition lost, a class turned round. */
function expressionChanges(pattern: string): string[] {
  return [
    pattern.replace(/^\^/, ''),
    pattern.replace(/(?<!\\)\$$/, ''),
    pattern.replace(/(?<=[\w)\]}])[+*](?!\?)/, ''),
    pattern.replace(/(?<=[\w)\]])\?/, ''),
    pattern.replace(/\\[dswp]/, found => found.toUpperCase())
  ].filter(changed => changed !== pattern && changed !== '')
}

function textOf({start, end}: Node, source: string): string {
  return source.slice(start, end)
}
