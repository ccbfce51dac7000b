/**
 * Read the sections that a line names.
 *
 *     'News / Russia / Venezuela'  → News, Russia, Venezuela
 *     'Home » Tech › Phones'       → Home, Tech, Phones
 *     'Новости: Новости Мира'      → Новости, Новости Мира
 *     'in Business, PRESS RELEASE' → Business, PRESS RELEASE
 *     'EXAMPLE DAILY>Society'      → Society: the outlet is none
 */

import {phrasesOf} from '../vocabulary/index.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isPhrase} from '../vocabulary/phrases.ts'

const longest = 110
const longestPart = 40
const mostWords = 5
const separator = /\s*[>»›→]+\s*|\s+[/|·•:]\s+|\s{2,}\/\s{0,9}|:\s+/u
const isSectionWord = isPhrase(phrasesOf('sections', 'home'))
const isHomeWord = isPhrase(phrasesOf('home'))

/** The steps of a trail on one line, two or more; `undefined` when it is none. */
export function readTrail(line: string): string[] | undefined {
  // `X CORP <XYZ> SETS DIVIDEND`: a sign that closes a bracket leads nowhere.
  if (line.length > longest || line.includes('<')) return undefined
  const glued = unglued(line)
  if (glued) return glued
  const parts = line.split(separator).map(part => part.trim())
  const isWhole = parts.length >= 2 && parts.length <= 6 && parts.every(isName)
  // With a colon, which headlines have too, both sides must be sections.
  if (
    isWhole &&
    (!/[:|]/.test(line) || parts.every(isSection) || parts.every(part => isKnown(part, parts)))
  ) {
    return withoutOutlet(parts)
  }
  const listed = /^in\s(.+)$/.exec(line)?.[1]?.split(/,\s+/)
  return listed?.every(isName) && listed.some(isSection) ? listed : undefined
}

/**
 * Read what opens a capture: `Leaders | Shipping`, two names that we do not know, of two words at
 * most, or `Verkehr - Bad Sarlitz`, a section and where it happened.
 */
export function readPair(line: string): string[] | undefined {
  const [section = '', ...where] = line.split(' - ')
  if (where.length === 1 && isSection(section) && isName(where[0] ?? '')) return [section]
  const parts = line.split(/\s[|·•]\s/)
  const isPair = parts.length === 2 && parts.every(part => isName(part) && !/\s.*\s/.test(part))
  return isPair && !parts.some(isOutletName) ? parts : undefined
}

/** Whether a name ends as those of outlets do. */
export function isOutletName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length > 1 && isOutletWord(words.at(-1) ?? '')
}

/** Without the outlet in capitals that a trail may start from. */
function withoutOutlet(parts: string[]): string[] {
  const [first = '', second = ''] = parts
  const isOutlet = / /.test(first) && isCapitals(first) && !isCapitals(second) && !isSection(first)
  return isOutlet ? parts.slice(1) : parts
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether a text is the name of a section that we know, home included. */
export function isSection(text: string): boolean {
  return isSectionWord(text)
}

/** Whether a text that we do not know is as short and plain as sections are: three words at most. */
export function isPlainName(text: string): boolean {
  return isName(text) && text.split(/\s+/).length <= 3 && !/[,:]/.test(text)
}

/** Whether a text only leads home. */
export function isHome(text: string): boolean {
  return isHomeWord(text)
}

/** Whether a text is short enough, and plain enough, to name a section. */
export function isName(text: string): boolean {
  if (text === '' || text.length > longestPart || text.split(/\s+/).length > mostWords) return false
  return (
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.!?。！？"“”«»@]|\d{3}|https?:/u.test(text)
  )
}

/** A part that repeats a word of a known section: `Новости Мира` after `Новости`. */
function isKnown(part: string, parts: readonly string[]): boolean {
  return (
    isSection(part) ||
    parts.some(other => other !== part && isSection(other) && part.startsWith(other))
  )
}

/** `HomeWorld News` → Home, World News. */
function unglued(line: string): string[] | undefined {
  const match = /^(\p{Lu}\p{Ll}+)(\p{Lu}[\p{L} &]+)$/u.exec(line)
  const [, first = '', second = ''] = match ?? []
  return match && isSection(first) && isName(second) ? [first, second] : undefined
}
