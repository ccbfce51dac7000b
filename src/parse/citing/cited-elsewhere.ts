/**
 * Find whom a story in another language than English cites, by the words around names.
 *
 *     …, según informó la agencia EFE.      EFE       "según informó la agencia EFE"
 *     Wie die dpa berichtet …               dpa       "dpa berichtet"
 *     据路透社报道                            路透社     "据路透社"
 *
 * Only agencies and well-known outlets are found by these words alone; another organisation that
 * the story names is one when the text says what it is: "der Sender N24".
 */

import {agencyOf} from '../vocabulary/agencies.ts'
import {type CitingVocabulary, citedOutlets, citing} from '../vocabulary/citing.ts'

/** A name and the words that cite it, as printed. */
export interface Citation {
  readonly name: string
  readonly text: string
}

/** Characters of a name, at most. */
const longestName = 40

const outlets = new Set(citedOutlets)

/** The words of a language, ready to be looked for. */
interface Turns extends CitingVocabulary {
  readonly leading: RegExp | undefined
  readonly trailing: RegExp | undefined
  readonly skipped: readonly string[]
}

const turnsOf = new Map(
  citing.map((vocabulary): [string, Turns] => {
    const {language, before, after, kinds, between} = vocabulary
    const leading =
      before.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${anyOf(before)})`, 'giu')
    const trailing =
      after.length === 0
        ? undefined
        : new RegExp(`(?:['’]\\p{L}{1,4})? ?(?:${anyOf(after)})`, 'giu')
    return [language, {...vocabulary, leading, trailing, skipped: [...between, ...kinds]}]
  })
)

/** What a text in this language cites, in the order of the text. */
export function citationsIn(
  text: string,
  language: string,
  organizations: ReadonlySet<string>
): Citation[] {
  const turns = turnsOf.get(language)
  if (turns === undefined) return []
  const {leading, trailing} = turns
  const found = [
    ...matches(text, leading).flatMap(place => nameAfter(text, place, turns, organizations)),
    ...matches(text, trailing).flatMap(place => nameBefore(text, place, turns, organizations))
  ]
  return found.sort((a, b) => a.at - b.at).map(({name, text: words}) => ({name, text: words}))
}

/** The name in a picture credit of this language. */
export function creditedIn(credit: string, language: string): Citation[] {
  const words = turnsOf.get(language)?.credits ?? []
  const opening = credit.toLowerCase()
  const word = words.find(one => opening.startsWith(one))
  if (word === undefined) return []
  const rest = credit.slice(word.length)
  const name =
    rest
      .replace(/^s?[ :：/|–-]*/u, '')
      .split(/[/,|]/u)[0]
      ?.trim() ?? ''
  return isOutlet(name) ? [{name, text: credit}] : []
}

/** Where some words stand. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A citation and where it starts. */
interface Found extends Citation {
  readonly at: number
}

function matches(text: string, words: RegExp | undefined): Place[] {
  if (words === undefined) return []
  return [...text.matchAll(words)].map(({0: match, index}) => ({
    start: index,
    end: index + match.length
  }))
}

/** The name that follows, articles and words for outlets between. */
function nameAfter(
  text: string,
  {start, end}: Place,
  {skipped, kinds}: Turns,
  organizations: ReadonlySet<string>
): Found[] {
  let at = end
  let isKnown = false
  let found: Found[] = []
  // "El País" is a name, "la agencia EFE" is not: what stands last counts.
  for (let step = 0; step < 4; step += 1) {
    at += /^[\s«»"“”„]*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0
    const name = nameAt(text, at, isKnown ? organizations : none)
    if (name !== undefined) found = [{name, text: text.slice(start, at + name.length), at: start}]
    const lower = text.slice(at, at + longestName).toLowerCase()
    const word = skipped.find(one => lower.startsWith(one) && endsWord(one, lower[one.length]))
    if (word === undefined) break
    if (kinds.includes(word)) isKnown = true
    at += word.length
  }
  return found
}

function endsWord(word: string, next: string | undefined): boolean {
  return /['’]$/.test(word) || !isLetter(next)
}

/** The name that stands before, words for outlets between. */
function nameBefore(
  text: string,
  {start, end}: Place,
  {kinds}: Turns,
  organizations: ReadonlySet<string>
): Found[] {
  const lower = text.slice(0, start).toLowerCase()
  const kind = kinds.find(one => lower.endsWith(` ${one}`))
  const stop = kind === undefined ? start : start - kind.length - 1
  const name =
    nameEndingAt(text, start, none) ??
    nameEndingAt(text, stop, kind === undefined ? none : organizations)
  if (name === undefined) return []
  const at = text.lastIndexOf(name, start)
  return [{name, text: text.slice(at, end), at}]
}

/** The longest name that ends here and starts where a word does. */
function nameEndingAt(text: string, stop: number, names: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(longestName, stop); length > 1; length -= 1) {
    const name = text.slice(stop - length, stop)
    if (isLetter(text[stop - length - 1]) && !unspaced.test(name)) continue
    if (isOutlet(name) || names.has(name)) return name
  }
  return undefined
}

const none: ReadonlySet<string> = new Set()

const unspaced = /^\p{Script=Han}/u

/** The longest name that starts here and ends where a word does. */
function nameAt(text: string, at: number, names: ReadonlySet<string>): string | undefined {
  for (let length = longestName; length > 1; length -= 1) {
    const name = text.slice(at, at + length)
    if (name.length < length) continue
    if (/[\p{L}\p{N}-]/u.test(text[at + length] ?? '') && !unspaced.test(name)) continue
    if (isOutlet(name) || names.has(name)) return name
  }
  return undefined
}

function isOutlet(name: string): boolean {
  return (
    outlets.has(name) || (/^\p{L}(?:.*[\p{L}\p{N}!])?$/u.test(name) && agencyOf(name) !== undefined)
  )
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
