/**
 * What a schema has against a value, in our words: "Unexpected X, expected Y".
 *
 *     Unexpected key `titel`, expected one of `title`, `description`, …
 *     Unexpected value `some` for `access`, expected `full`, `excerpt` or `metadata`
 *
 * For `archive.yaml`, front matter and sidecars alike. Where the key stands in the file
 * is for the caller to find, from `path`.
 */

import type {z} from 'zod'

/** One thing that is wrong with a value. */
export interface ExplainedIssue {
  /** Keys and indexes that lead to it; for an unknown key, the key itself stands last. */
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** What a kind of value is called in YAML. */
const names = {
  string: 'text',
  array: 'a list',
  object: 'keys with values'
} as const

/**
 * The issue in words.
 *
 * @param value The value that was checked, whole.
 * @param keys Names that may stand there, for an unknown key.
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  keys: readonly string[]
): readonly ExplainedIssue[] {
  const path = issue.path.filter(part => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...path, key],
      reason: `Unexpected key \`${key}\`, expected ${choice(keys)}`
    }))
  }
  return [{path, reason: reasonOf(issue, path, valueAt(value, path))}]
}

function reasonOf(
  issue: z.core.$ZodIssue,
  path: readonly (string | number)[],
  actual: unknown
): string {
  const place = path.length === 0 ? '' : ` for \`${keyOf(path)}\``
  switch (issue.code) {
    case 'invalid_type':
      if (actual === undefined) return `Unexpected missing key \`${keyOf(path)}\`, expected it here`
      return `Unexpected ${kindOf(actual)}${place}, expected ${expectedName(issue.expected)}`
    case 'invalid_value':
      return `Unexpected value ${quoted(actual)}${place}, expected ${choice(issue.values.map(String))}`
    case 'too_small':
      return `Unexpected empty value${place}, expected text or no key at all`
    case 'invalid_union':
      return `Unexpected ${kindOf(actual)}${place}, expected text or a list of texts`
    case 'invalid_format':
      if (issue.format !== 'url') return issue.message
      return `Unexpected address ${quoted(actual)}${place}, expected one that starts with \`https://\` or \`http://\``
    default:
      return issue.message
  }
}

/** The last name in a path: `aliases` in `outlets.0.aliases.1`. */
function keyOf(path: readonly (string | number)[]): string {
  return String(path.findLast(part => typeof part === 'string') ?? '')
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined,
    value
  )
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `text \`${value}\``
  return Array.isArray(value) ? 'list' : names.object
}

function expectedName(type: string): string {
  return type in names ? names[type as keyof typeof names] : type
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `\`${value}\`` : kindOf(value)
}

/** `a`, `b` or `c`. */
function choice(words: readonly string[]): string {
  const quotedWords = words.map(word => `\`${word}\``)
  const last = quotedWords.pop() ?? ''
  return quotedWords.length === 0 ? last : `${quotedWords.join(', ')} or ${last}`
}
