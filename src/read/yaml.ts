/**
 * YAML that nobody can turn against us: every scalar is the text that was written, and
 * nothing is resolved, built or run.
 *
 *     published: 2019-03-28      → {published: '2019-03-28'}
 *     keep: no                   → {keep: 'no'}
 *
 * Anchors, aliases, tags other than plain ones, keys that are not text, repeated keys and deep
 * nesting are problems. The last matters: 2,000 nested brackets make the `yaml` package
 * exhaust memory, and 10,000 `? ` cost it two minutes, so text is bounded before it is parsed.
 */

import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLError
} from 'yaml'
import type {Message} from '../model/message.ts'

/** What a YAML text says. */
export interface Yaml {
  /** Text, lists and objects of them; missing when the text says nothing or has problems. */
  readonly value?: unknown
  /** All fatal: with any of them there is no value. */
  readonly problems: readonly Message[]
  /** Line of a value, from 1: `lineOf(['outlets', 0, 'name'])`; of its nearest ancestor if there is no such value. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined
}

/** Longest text in characters. */
const longestText = 262_144
/** Most levels of brackets, of indicators or of indentation. */
const deepest = 32

const quoteIt = 'Put the value in double quotes, or write it on lines of its own after `|`'

/** What to do about the mistakes people make, by the package's name for them. */
const fixes: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `A colon followed by a space starts a new key. ${quoteIt}`,
  DUPLICATE_KEY: 'Keep one of the two',
  MISSING_CHAR: 'Close the quotation mark or bracket',
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_SCALAR_START: quoteIt,
  BAD_ALIAS: quoteIt
}
const anyFix = `Write \`key: value\`, one a line. ${quoteIt}`

/** Read YAML. `rule` names the messages; `firstLine` is the line on which the text starts. */
export function readYaml(text: string, rule = 'yaml', firstLine = 1): Yaml {
  const fatal = (reason: string, line: number, column: number, note: string): Message => ({
    severity: 'fatal',
    reason,
    rule,
    line: line + firstLine - 1,
    column,
    note
  })
  const bound = overstepped(text)
  if (bound) return nothing([fatal(bound.reason, bound.line, 1, bound.note)])

  const counter = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const at = (reason: string, offset: number, note: string): Message => {
    const {line, col} = counter.linePos(offset)
    return fatal(reason, Math.max(line, 1), Math.max(col, 1), note)
  }
  const problems = [...document.errors, ...document.warnings].map(error =>
    at(toReason(error), error.pos[0], fixes[error.code] ?? anyFix)
  )
  if (problems.length > 0) return nothing(problems)

  const root = document.contents
  const value = toValue(root, (reason, offset) => problems.push(at(reason, offset, anyFix)))
  if (problems.length > 0) return nothing(problems)
  const lineOf = (path: readonly (string | number)[]): number | undefined => {
    const offset = offsetOf(root, path)
    return offset === undefined ? undefined : counter.linePos(offset).line + firstLine - 1
  }
  return {...(value === undefined ? {} : {value}), problems, lineOf}
}

function nothing(problems: readonly Message[]): Yaml {
  return {problems, lineOf: () => undefined}
}

function toReason({message}: YAMLError): string {
  const [sentence] = message.split('\n')
  return `Unexpected YAML, expected \`key: value\` lines: ${sentence}`
}

/** The bound that the text oversteps, if any. One pass; brackets in quotes count too. */
function overstepped(
  text: string
): {readonly reason: string; readonly line: number; readonly note: string} | undefined {
  if (text.length > longestText) {
    return {
      reason: `Unexpected ${text.length} characters of YAML, expected at most ${longestText}`,
      line: 1,
      note: 'Keep only the keys that the documentation names'
    }
  }
  let open = 0
  for (const [index, line] of text.split('\n').entries()) {
    const indicators = /^[\s?:-]*/.exec(line)?.[0].replace(/\s+/g, '').length ?? 0
    for (const character of line) {
      if (character === '[' || character === '{') open++
      if ((character === ']' || character === '}') && open > 0) open--
      if (open > deepest) break
    }
    const indent = line.search(/\S/)
    if (open > deepest || indicators > deepest || indent > deepest * 4) {
      return {
        reason: `Unexpected nesting, expected at most ${deepest} levels`,
        line: index + 1,
        note: 'Write the value as plain text, in quotes if it holds brackets'
      }
    }
  }
  return undefined
}

type Complain = (reason: string, offset: number) => void

/** The value of a node as plain data. A key `__proto__` is a key like any other. */
function toValue(node: ParsedNode | null, complain: Complain): unknown {
  if (node === null) return undefined
  if (isAlias(node)) {
    complain(`Unexpected alias \`*${node.source}\`, expected the value itself`, node.range[0])
    return undefined
  }
  if (isScalar(node)) return String(node.value ?? '')
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({key, value}) => {
        if (!isScalar(key)) complain('Unexpected key, expected text', key.range[0])
        return [isScalar(key) ? String(key.value ?? '') : '', toValue(value, complain) ?? '']
      })
    )
  }
  return node.items.map(item => toValue(isPair(item) ? null : item, complain) ?? '')
}

/** Where the value at `path` starts; for a member of a mapping, where its key does. */
function offsetOf(root: ParsedNode | null, path: readonly (string | number)[]): number | undefined {
  let node: unknown = root
  let offset = root?.range[0]
  for (const step of path) {
    if (!isCollection(node)) break
    const item = isMap(node)
      ? node.items.find(pair => isScalar(pair.key) && String(pair.key.value) === step)
      : node.items[Number(step)]
    if (item === undefined) break
    node = isPair(item) ? item.value : item
    const start: unknown = isPair(item) ? item.key : item
    if (isScalar(start) || isCollection(start)) offset = start.range?.[0] ?? offset
  }
  return offset
}
