/**
 * Undo mojibake: UTF-8 that somebody read as a one-byte encoding and saved.
 *
 *     itâ€™s       → it’s      UTF-8 read as Windows-1252
 *     dÃ©clarÃ©    → déclaré
 *     РџСЂРёРІРµС‚  → Привет    UTF-8 read as Windows-1251
 *     Ã¢â‚¬Å“     → “         the same twice over
 *     CAFÉ»        → as it is: one such pair may be meant
 *
 * A repair is certain in two cases. Either every run of letters beyond ASCII turns into valid
 * UTF-8, several times over, and into letters that news is printed in. Or, in a text that
 * holds other letters as well, for the pairs that stand for quotation marks and dashes: nobody
 * means `â€™`. C1 controls in between are what Windows-1252 has at their place. Anything less
 * certain is left as it stands.
 */

import type {Message} from '../model/message.ts'
import {decodeAs, decodeStrictly} from './detect-encoding.ts'

/** Text and what was repaired in it. */
export interface Repaired {
  readonly text: string
  readonly messages: readonly Message[]
}

/** Encodings that UTF-8 is misread as, each with its bytes by letter. */
const misreadings: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  ['windows-1252', 'windows-1251'].map(name => [name, highBytes(name)])
)

/** Fewest letters that must come right before the whole text is believed to be misread. */
const fewestRepairs = 3

/** How often a text may have been misread and saved. */
const mostMisreadings = 3

/** What no repaired letter may be: anything beyond the scripts that news is printed in, its signs, and emoji. */
const unprinted = new RegExp(
  `[^${[
    '\\0-\\u007f\\u00a0-\\u017f\\u0218-\\u021b\\u1e80-\\u1ef9', // Latin, with Romanian and Vietnamese
    '\\u0386-\\u0e5b', // Greek to Thai
    '\\u200b-\\u200f\\u2010-\\u203a\\u20a0-\\u20bf\\u2116\\u2122', // punctuation, currencies, № and ™
    '\\u2190-\\u21ff\\u25a0-\\u27bf', // arrows, bullets
    '\\u3000-\\u9fff\\uac00-\\ud7a3\\uff00-\\uffef', // Chinese, Japanese, Korean
    '\\u{1f000}-\\u{1faff}\\ufe0f' // emoji and the sign that makes one
  ].join('')}]`,
  'u'
)

/** Repair the text as far as that is certain. */
export function repairMojibake(text: string): Repaired {
  if (!/[\u0080-\u00ff\u0402-\u045f]/.test(text)) return {text, messages: []}
  for (const [name, bytes] of misreadings) {
    const whole = repairAll(text, bytes)
    if (whole !== undefined) {
      return {text: whole, messages: [repaired(`UTF-8 that was read as \`${name}\``, text, whole)]}
    }
  }
  const marks = repairMarks(text)
  if (marks === text) return {text, messages: []}
  return {text: marks, messages: [repaired('punctuation in the wrong encoding', text, marks)]}
}

/**
 * The text decoded again, as often as it was misread; `undefined` if nothing that is printed
 * comes of it. What stands between two misreadings may hold any letter of the encoding.
 */
function repairAll(misread: string, bytes: ReadonlyMap<string, number>): string | undefined {
  let text: string | undefined = misread
  let repairedText: string | undefined
  for (let round = 0; round < mostMisreadings && text !== undefined; round++) {
    text = decodeRuns(text, bytes)
    if (text !== undefined && isPrinted(text)) repairedText = text
  }
  return repairedText
}

/** The text with every run decoded once; `undefined` if a single one speaks against it. */
function decodeRuns(misread: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const pieces: string[] = []
  let letters = 0
  for (const run of runsOf(restoreLost(misread))) {
    const isAscii = run.charCodeAt(0) < 128
    const decoded = isAscii ? run : decodeAgain(run, bytes)
    if (decoded === undefined) return undefined
    if (!isAscii) letters += [...decoded].length
    pieces.push(decoded)
  }
  return letters < fewestRepairs ? undefined : pieces.join('')
}

/** The text in runs of ASCII and of everything else. No pattern: a run of millions exhausts its stack. */
function* runsOf(text: string): Generator<string> {
  let start = 0
  for (let index = 1; index <= text.length; index++) {
    const ends =
      index === text.length || text.charCodeAt(index) < 128 !== text.charCodeAt(start) < 128
    if (!ends) continue
    yield text.slice(start, index)
    start = index
  }
}

/** Whether all letters are of those that news is printed in. */
function isPrinted(text: string): boolean {
  return !unprinted.test(text)
}

/** Put back what programs lose of misread text: the control in `â€\x9d` (”), the hard space in `Ã\xa0` (à). */
function restoreLost(text: string): string {
  return text.replace(/â€(?=[ \t\r\n.,;:!?)]|$)/g, 'â€\u009d').replace(/Ã {1,2}/g, 'Ã\u00a0 ')
}

function decodeAgain(run: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const octets = new Uint8Array(run.length)
  for (let index = 0; index < run.length; index++) {
    const byte = bytes.get(run.charAt(index))
    if (byte === undefined) return undefined
    octets[index] = byte
  }
  return decodeStrictly(octets, 'utf-8')
}

/** Quotation marks, dashes and the like, misread once; then C1 controls that are such marks. */
function repairMarks(text: string): string {
  const windows = misreadings.get('windows-1252') ?? new Map<string, number>()
  return text
    .replace(/â€(?=[ \t\r\n.,;:!?)]|$)/g, '”')
    .replace(
      /[\u00e2][\u20ac\u0080][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g,
      pair => {
        const decoded = decodeAgain(pair, windows)
        return decoded !== undefined && /[\u2010-\u203a]/.test(decoded) ? decoded : pair
      }
    )
    .replace(/[\u0080-\u009f]/g, control => {
      const mark = decodeAs(Uint8Array.of(control.charCodeAt(0)), 'windows-1252')
      return /[\u0080-\u009f]/.test(mark) ? control : mark
    })
}

function repaired(what: string, before: string, after: string): Message {
  const lines = before.split(/\r\n|\r|\n/)
  const correct = after.split(/\r\n|\r|\n/)
  const changed = lines.flatMap((line, index) => (line === correct[index] ? [] : [index]))
  return {
    severity: 'info',
    reason: `Unexpected ${what}, expected plain UTF-8; repaired on ${changed.length === 1 ? 'this line' : `${changed.length} lines, here the first`}`,
    rule: 'mojibake',
    line: (changed[0] ?? 0) + 1,
    note: 'If that is wrong, save the file as UTF-8 in an editor'
  }
}

/** Bytes from 128 by the letter that the encoding has there. */
function highBytes(encoding: string): ReadonlyMap<string, number> {
  const octets = Uint8Array.from({length: 128}, (_, index) => 128 + index)
  const letters = [...decodeAs(octets, encoding)]
  const bytes = new Map(letters.map((letter, index) => [letter, 128 + index]))
  // Latin-1 keeps C1 controls where Windows has marks; both misreadings give the same bytes.
  for (const octet of octets.subarray(0, 32)) {
    const control = String.fromCharCode(octet)
    if (!bytes.has(control)) bytes.set(control, octet)
  }
  return bytes
}
