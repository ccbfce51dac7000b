/**
 * Cut text into words, and words down to what their forms share.
 *
 *     "The planes, carrying troops" → the, plane, carry, troop
 *
 * English endings only, and few of them: two words that should meet may miss each
 * other, two that should not hardly ever meet. Words of other languages keep their
 * form. Scripts without spaces give overlapping pairs of characters.
 */

import {
  after,
  capital,
  codeAt,
  digit,
  endOfRun,
  kindOf,
  letter,
  mark,
  number,
  space,
  unspaced
} from './characters.ts'

/**
 * Told of one word of a text.
 *
 * @param stem Lower case, without its ending.
 * @param isName Whether it is written with a capital where a sentence does not begin.
 * @param at Where it begins.
 */
type Visit = (stem: string, isName: boolean, at: number) => void

/** What joins letters to one word: apostrophes and the hyphen. */
const joints = codesOf("'’-")

/** What a sentence goes on after. */
const goesOn = codesOf(',;-')

/** Endings to cut, all of them in s, the first that fits; a word keeps at least as many letters as stated. */
const endings: readonly {readonly ending: string; readonly keep: number; readonly put?: string}[] =
  [
    {ending: 'sses', keep: 2, put: 'ss'},
    {ending: 'ies', keep: 3, put: 'y'},
    {ending: 'ss', keep: 1, put: 'ss'},
    {ending: 'us', keep: 1, put: 'us'},
    {ending: 's', keep: 4}
  ]

/** Visit the words of a text in order: those of letters, and numbers of two digits or more. */
export function eachWord(text: string, visit: Visit): void {
  let at = 0
  while (at < text.length) {
    const code = codeAt(text, at)
    const kind = kindOf(code)
    const end = kind & letter ? endOfLetters(text, at) : endOfRun(text, at, digit)
    const isWord = (kind & letter) !== 0 || end - at > 1
    if (isWord) {
      const form = text.slice(at, end)
      if (isUnspaced(form)) eachPair(form, at, visit)
      else visit(stem(form), (kind & capital) !== 0 && isWithin(text, at), at)
    }
    at = isWord ? end : after(code, at)
  }
}

/** The stems of the words of a text in order. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  eachWord(text, stem => stems.push(stem))
  return stems
}

/** Where a word of letters ends: apostrophes and hyphens may stand within. */
function endOfLetters(text: string, from: number): number {
  let end = endOfRun(text, from, letter | mark)
  while (joints.has(text.charCodeAt(end))) {
    const next = endOfRun(text, end + 1, letter | mark)
    if (next === end + 1) break
    end = next
  }
  return end
}

function isUnspaced(form: string): boolean {
  for (let at = 0; at < form.length; at += 1) {
    if (kindOf(codeAt(form, at)) & unspaced) return true
  }
  return false
}

/** What the forms of an English word share; any other word in lower case. */
export function stem(form: string): string {
  const single = withoutEnding(withoutApostrophes(form.toLowerCase()))
  if (single.length > 6 && single.endsWith('ing')) return single.slice(0, -3)
  if (single.length > 5 && single.endsWith('ed')) return single.slice(0, -2)
  return single
}

function withoutApostrophes(lower: string): string {
  if (!lower.includes("'") && !lower.includes('’')) return lower
  return lower.replace(/['’]s?$/, '').replace(/’/g, "'")
}

function withoutEnding(lower: string): string {
  if (!lower.endsWith('s')) return lower
  for (const {ending, keep, put = ''} of endings) {
    if (lower.length >= ending.length + keep && lower.endsWith(ending)) {
      return lower.slice(0, -ending.length) + put
    }
  }
  return lower
}

/** Whether a word stands within a sentence: a capital says little where one begins, or a quotation or a line. */
function isWithin(text: string, at: number): boolean {
  if (at < 2 || (kindOf(text.charCodeAt(at - 1)) & space) === 0) return false
  const before = text.charCodeAt(at - 2)
  return (kindOf(before) & (letter | number)) !== 0 || goesOn.has(before)
}

function eachPair(run: string, at: number, visit: Visit): void {
  const characters = [...run]
  if (characters.length === 1) visit(run, false, at)
  characters.slice(1).forEach((character, index) => {
    visit(`${characters[index]}${character}`, false, at + index)
  })
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(character => character.charCodeAt(0)))
}
