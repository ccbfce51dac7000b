/**
 * Read the interface words: `strings/<language>.json` of the template folders.
 *
 * English is below, then the language without its region, then the language itself, ours
 * before the user's: so a translation may be partial, and a theme may change one word.
 */

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Words by group and name; plural words are a group by plural category. */
export interface Strings {
  readonly [name: string]: string | Strings
}

/** The words of a language from folders, strongest first. */
export function readStrings(folders: readonly string[], language: string): Strings {
  const names = new Set(['en', language.split('-')[0] ?? 'en', language])
  const files = [...names].flatMap(name =>
    folders.toReversed().map(folder => join(folder, 'strings', `${name}.json`))
  )
  return files
    .filter(file => existsSync(file))
    .map(readFile)
    .reduce(merge, {})
}

function readFile(file: string): Strings {
  try {
    return toStrings(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`Unexpected content of \`${file}\`, expected words as JSON`, {cause})
  }
}

function toStrings(value: unknown): Strings {
  if (typeof value !== 'object' || value === null) throw new TypeError('Expected an object')
  for (const member of Object.values(value)) if (typeof member !== 'string') toStrings(member)
  return value as Strings
}

function merge(weak: Strings, strong: Strings): Strings {
  const merged = new Map(Object.entries(weak))
  for (const [name, value] of Object.entries(strong)) {
    const below = merged.get(name)
    const both = typeof below === 'object' && typeof value === 'object'
    merged.set(name, both ? merge(below, value) : value)
  }
  return Object.fromEntries(merged)
}
