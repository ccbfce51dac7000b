/**
 * Front matter: YAML between two `---` lines at the head of a capture, or TOML between two `+++`.
 *
 *     ---
 *     headline: Russian military personnel arrive in Venezuela
 *     publisher: TASS
 *     ---
 *     BISHKEK, March 28. /TASS/. …
 *
 * Of TOML the lines `key = value` are read, each as YAML says the same. Raw text may open with `---` for show, so the block counts only when it closes and names one
 * of our keys; in Markdown any mapping will do. Once it counts, it must be right: malformed
 * front matter refuses the capture, because it may have said `access: metadata` or `pubStatus:
 * canceled`, and a guess could publish what its owner withholds. Languages that other programs
 * allow after the dashes (`---js` would run code) are refused the same way.
 */

import {createRequire} from 'node:module'
import type matter from 'gray-matter'
import type {Message} from '../model/message.ts'
import {keyOf, limitingKeys, nearestKey} from './override-keys.ts'
import {type CheckedOverrides, checkOverrides} from './overrides.ts'
import {readYaml, type Yaml} from './yaml.ts'

/** The head of a capture. */
export interface FrontMatter extends CheckedOverrides {
  /** Lines at the start of the capture that are front matter, its fences included. */
  readonly lineCount: number
}

const rule = 'front-matter'

/** Most lines of front matter; a rule of dashes further down closes nothing. */
const mostLines = 1000

/** Data languages that other programs read, or run, after the opening dashes. */
const otherLanguages: readonly string[] = [
  'js',
  'javascript',
  'json',
  'json5',
  'ts',
  'typescript',
  'coffee',
  'coffeescript',
  'cson',
  'toml',
  'ini',
  'hjson',
  'xml',
  'ejs',
  'node'
]

// Loaded on first use: few captures have a head, and it brings a parser of JavaScript along.
const require = createRequire(import.meta.url)
let grayMatter: typeof matter | undefined

/** Split the front matter from a capture's lines and check what it says. */
export function readFrontMatter(
  path: string,
  lines: readonly string[],
  markdown: boolean
): FrontMatter {
  if (/^\+\+\+\s*$/.test(lines[0] ?? '')) return readToml(path, lines)
  const opening = /^---[ \t]*(?:([a-z0-9]+)[ \t]*)?$/i.exec(lines[0] ?? '')
  if (!opening) return none
  const closing = lines.slice(1, mostLines).findIndex(line => line.startsWith('---')) + 1
  if (closing === 0 || !/^---\s*$/.test(lines[closing] ?? '')) return none
  const language = opening[1]?.toLowerCase() ?? ''
  if (otherLanguages.includes(language)) return refused(language, closing + 1)
  if (!['', 'yaml', 'yml'].includes(language)) return none

  const inside = lines.slice(1, closing)
  const claimed = inside.some(hasKey)
  if (!claimed && !markdown) return none
  const yaml = readHead(inside)
  if (!claimed && !isMapping(yaml.value)) return none
  return {lineCount: closing + 1, ...checkOverrides(rule, path, yaml)}
}

const none: FrontMatter = {lineCount: 0, messages: []}

/** `headline = "Bridge to close"`, as YAML writes it; nothing for tables and for text over several lines. */
function asYaml(line: string): string | undefined {
  if (/^\s*(?:#|$)/.test(line)) return ''
  const [, key, value] =
    /^[ \t]{0,9}([A-Za-z_-]{1,30})[ \t]{0,9}=[ \t]{0,9}(?!"""|''')(\S.{0,4000})$/.exec(line) ?? []
  return key === undefined ? undefined : `${key}: ${value}`
}

function readToml(path: string, lines: readonly string[]): FrontMatter {
  const closing = lines.slice(1, mostLines).findIndex(line => /^\+\+\+\s*$/.test(line)) + 1
  const inside = lines.slice(1, closing)
  const written = inside.map(asYaml)
  if (!written.some(line => line !== undefined && hasKey(line))) return none
  const wrong = written.indexOf(undefined)
  if (wrong !== -1) return refusedToml(inside[wrong] ?? '', wrong + 2, closing + 1)
  const yaml = readHead(written.filter(line => line !== undefined))
  return {lineCount: closing + 1, ...checkOverrides(rule, path, yaml)}
}

function refusedToml(text: string, line: number, lineCount: number): FrontMatter {
  const message: Message = {
    severity: 'fatal',
    reason: `Unexpected \`${text.trim().slice(0, 40)}\` in TOML front matter, expected \`key = "value"\``,
    rule,
    line,
    column: 1,
    note: 'Write one `key = value` a line, without tables, or YAML between two lines `---`'
  }
  return {lineCount, messages: [message]}
}

function hasKey(line: string): boolean {
  const name = /^["'{\s]{0,9}([A-Za-z_]{1,30})["']?\s{0,9}:(?=\s|$)/.exec(line)?.[1]
  if (name === undefined) return false
  return keyOf(name) !== undefined || limitingKeys.includes(nearestKey(name) ?? '')
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `gray-matter` with one engine; called with options, it neither caches nor shares results. */
function readHead(inside: readonly string[]): Yaml {
  let yaml: Yaml = {value: {}, problems: [], lineOf: () => undefined}
  const refuse = (): never => {
    throw new TypeError('Unexpected language of front matter, expected YAML')
  }
  grayMatter ??= require('gray-matter') as typeof matter
  grayMatter(`---\n${inside.join('\n')}\n---\n`, {
    language: 'yaml',
    engines: {
      yaml: (text: string) => {
        yaml = readYaml(text, rule)
        return {}
      },
      json: refuse,
      javascript: refuse
    }
  })
  return yaml
}

function refused(language: string, lineCount: number): FrontMatter {
  const message: Message = {
    severity: 'fatal',
    reason: `Unexpected front matter in \`${language}\`, expected YAML`,
    rule,
    line: 1,
    column: 1,
    note: 'Nothing in it was run. Write it as `key: value` lines between two lines `---`'
  }
  return {lineCount, messages: [message]}
}
