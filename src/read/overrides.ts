/**
 * What an archivist says of a capture, checked key by key.
 *
 *     headlin: Russia confirms          → warning: did you mean `headline`?
 *     datePublished: 28 March 2019      → warning: expected an EDTF date such as `2019-03-28`
 *     publisher: TASS                   → kept
 *
 * One bad key costs only itself, unless it limits what may be shown (`access`, `pubStatus`):
 * then the capture is refused, because a guess could publish what its owner withholds.
 */

import type {OverrideSource} from '../model/capture.ts'
import type {Message} from '../model/message.ts'
import {type Overrides, overrideKeys, overridesSchema} from '../model/schema/overrides.ts'
import {toCleanLine} from './neutralise.ts'
import {keyOf, limitingKeys, nearestKey} from './override-keys.ts'
import type {Yaml} from './yaml.ts'

/** What one source says, and what is wrong with it. */
export interface CheckedOverrides {
  /** Missing when nothing is said. */
  readonly source?: OverrideSource
  readonly messages: readonly Message[]
}

/** What keys that are not plain text expect. */
const expectations: Readonly<Record<string, string>> = {
  kind: 'expected `article`, `listing` or `other`',
  direction: 'expected `ltr` or `rtl`',
  access: 'expected `full`, `excerpt` or `metadata`',
  pubStatus: 'expected `usable`, `withheld` or `canceled`',
  author: 'expected a name, or a list of names',
  publisher: 'expected a name',
  articleSection: 'expected text, or a list of texts',
  keywords: 'expected text, or a list of texts',
  aliases: 'expected a path, or a list of paths',
  same_event: 'expected a path, or a list of paths',
  not_same_event: 'expected a path, or a list of paths'
}

interface Entry {
  readonly name: string
  readonly key: string
  readonly value: unknown
  readonly line: number | undefined
}

/** Check what a front matter or a sidecar says. */
export function checkOverrides(
  rule: OverrideSource['rule'],
  path: string,
  yaml: Yaml
): CheckedOverrides {
  const messages: Message[] = [...yaml.problems]
  if (yaml.value === undefined) return {messages}
  if (!isMapping(yaml.value)) {
    messages.push(notMapping(rule))
    return {messages}
  }
  const values: Record<string, unknown> = {}
  const lineOf: Record<string, number> = {}
  for (const entry of entriesOf(yaml, yaml.value)) {
    const problem = check(entry, values)
    if (problem) {
      const place = entry.line === undefined ? {} : {line: entry.line, column: 1}
      messages.push({rule, ...place, ...problem})
    } else if (entry.line !== undefined) lineOf[entry.key] = entry.line
  }
  // Each value came out of the schema's own check of its key.
  return {source: {rule, path, values: values as Overrides, lineOf}, messages}
}

/** Entries under our keys before entries under other names, so that ours win. */
function entriesOf(yaml: Yaml, mapping: object): Entry[] {
  const entries = Object.entries(mapping).map(([name, value]) => ({
    name,
    key: keyOf(name) ?? '',
    value,
    line: yaml.lineOf([name])
  }))
  return [
    ...entries.filter(({name, key}) => name === key),
    ...entries.filter(({name, key}) => name !== key)
  ]
}

type Problem = Pick<Message, 'severity' | 'reason' | 'note'>

/** Put the entry's value among the values, or say why not. */
function check({name, key, value}: Entry, values: Record<string, unknown>): Problem | undefined {
  if (key === '') return unknownKey(name)
  if (Object.hasOwn(values, key)) {
    return {
      severity: 'warning',
      reason: `Unexpected \`${shown(name)}\` beside \`${key}\`, expected one of the two`,
      note: `\`${shown(name)}\` was not used. Remove it, or remove \`${key}\``
    }
  }
  const checked = overridesSchema.safeParse({[key]: prepared(key, value)})
  if (!checked.success) {
    return {
      severity: severityFor(key),
      reason: reasonOf(key, checked.error.issues[0]?.message),
      note: `Correct \`${shown(name)}\`, or remove it`
    }
  }
  Object.assign(values, checked.data)
  return undefined
}

function unknownKey(name: string): Problem {
  const meant = nearestKey(name)
  if (meant === undefined) {
    return {
      severity: 'warning',
      reason: `Unexpected key \`${shown(name)}\`, expected one of the keys of a capture`,
      note: `Remove it, or use one of: ${overrideKeys.join(', ')}`
    }
  }
  return {
    severity: severityFor(meant),
    reason: `Unexpected key \`${shown(name)}\`, expected \`${meant}\``,
    note: `Did you mean \`${meant}\`?`
  }
}

/** The schema's own words where they are ours, else what the key may say. */
function reasonOf(key: string, issue: string | undefined): string {
  if (issue?.startsWith('Unexpected ')) return `${issue}, in \`${key}\``
  return `Unexpected value of \`${key}\`, ${expectations[key] ?? 'expected text'}`
}

function severityFor(key: string): Message['severity'] {
  return limitingKeys.includes(key) ? 'fatal' : 'warning'
}

function notMapping(rule: string): Message {
  return {
    severity: 'fatal',
    reason: 'Unexpected text, expected `key: value` lines',
    rule,
    line: 1,
    column: 1,
    note: 'Write for example `headline: …`, one key a line'
  }
}

/** The value with clock times cut from dates, and its texts made safe to show, on one line each. */
function prepared(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const text = toCleanLine(value)
    return key.startsWith('date')
      ? text.replace(/^(\d{4}-\d{2}-\d{2})[T ][\d:.,+Z -]+$/, '$1')
      : text
  }
  if (Array.isArray(value)) return value.map(item => prepared(key, item))
  if (!isMapping(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, prepared(key, member)])
  )
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name as it may stand in a message. */
function shown(name: string): string {
  const text = toCleanLine(name).replaceAll('`', '')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
