/**
 * Take out of a text what no reader sees but what misleads readers and programs: control
 * characters, bidi overrides, embeddings and isolates, lone surrogates, noncharacters.
 *
 *     'pay<U+202E>diap'      → 'paydiap', and the line is reported
 *     'می‌خواهم', '👩‍🚀'       → as they are: joiners are part of Persian and of emoji
 *
 *     '<U+200B>'             → '', a blank line
 *
 * Tabs stay. Marks that only order neighbouring letters (U+200E, U+200F, U+061C) stay,
 * where something stands on the line.
 */

import type {Message} from '../model/message.ts'

/** Nothing that text needs: C0 and C1 but tab, the bidi formats that span text, BOM, surrogates, noncharacters. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\0-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A line of nothing but marks without width, as pages leave between paragraphs: a blank line. */
const invisible = /^[\s\u00ad\u200b\u200e\u200f\u2060\u061c]+$/

const withoutWidth = /[\u00ad\u200b\u200e\u200f\u2060\u061c]/g

const names: Readonly<Record<string, string>> = {
  '\0': 'NUL',
  '\x1b': 'escape character',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of a direction embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first-strong isolate',
  '\u2069': 'end of a direction isolate',
  '\ufeff': 'byte order mark'
}

/** The text without them, on one line, its white space folded. */
export function toCleanLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unwanted, '').trim()
}

/** Lines without them, and one message for each kind met: on which line first, on how many. */
export function neutraliseLines(lines: readonly string[]): {
  readonly lines: readonly string[]
  readonly messages: readonly Message[]
} {
  const met = new Map<string, {first: number; last: number; lines: number}>()
  const clean = lines.map((line, index) =>
    blankIfInvisible(line).replace(unwanted, character => {
      const seen = met.get(character) ?? {first: index + 1, last: 0, lines: 0}
      if (seen.last !== index + 1) seen.lines++
      seen.last = index + 1
      met.set(character, seen)
      return ''
    })
  )
  return {
    lines: clean,
    messages: [...met].map(([character, {first, lines}]) => ({
      severity: 'info',
      reason: `Unexpected ${nameOf(character)}${lines === 1 ? '' : ` on ${lines} lines, here first`}, expected visible text`,
      rule: 'neutralise',
      line: first,
      note: 'It was left out of the text; the file is as it was'
    }))
  }
}

function blankIfInvisible(line: string): string {
  return invisible.test(line) ? line.replace(withoutWidth, '') : line
}

function nameOf(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${names[character] ?? generalName(character)} (U+${number})`
}

function generalName(character: string): string {
  if (/\p{Cs}/u.test(character)) return 'lone surrogate'
  return /\p{Cc}/u.test(character) ? 'control character' : 'noncharacter'
}
