/**
 * Say why a fact holds in the language of the pages.
 *
 *     'the page is dated 15 June 2018'
 *     + {'the page is dated {text}': 'تاريخ الصفحة {text}'}  →  'تاريخ الصفحة 15 June 2018'
 *
 * The archive gives its reasons in English. A strings file translates them in its group
 * `reasons`, by the English words with names for what changes; a value that is itself a reason,
 * or in the group `reasonParts`, is translated too. What has no translation stays English.
 */

import {remembered} from './remembered.ts'
import type {Strings} from './strings.ts'

/** A reason as a page prints it. */
export interface Reason {
  readonly text: string
  /** Both present where the words are not in the language of the page. */
  readonly lang?: 'en'
  readonly dir?: 'ltr'
}

/** The English words between values, the names of the values, and the translation. */
interface Template {
  readonly literals: readonly string[]
  readonly names: readonly string[]
  readonly translation: string
}

const valueName = /\{(\w+)\}/
const valueNames = /\{(\w+)\}/g

/** Isolates keep a value in another script from moving its neighbours (Unicode UAX 9). */
const [isolate, pop] = ['\u2068', '\u2069']

/**
 * How reasons are said.
 *
 * @param language BCP 47, of the pages
 * @param reasons translations by their English words
 * @param parts translations of words that stand inside reasons only
 */
export function createReasons(
  language: string,
  reasons: Strings,
  parts: Strings
): (english: string) => Reason {
  if (/^en(?:-|$)/i.test(language)) return remembered(text => ({text}))
  const templates = templatesOf(reasons)
  const inside = [...templates, ...templatesOf(parts)]
  const translated = (text: string, among: readonly Template[]): string | undefined => {
    for (const {literals, names, translation} of among) {
      const values = valuesIn(text, literals)
      if (values === undefined) continue
      return translation.replace(valueNames, (_, name: string) => {
        const value = values[names.indexOf(name)] ?? ''
        return translated(value, inside) ?? `${isolate}${value}${pop}`
      })
    }
    return undefined
  }
  return remembered(english => {
    const text = translated(english, templates)
    return text === undefined ? {text: english, lang: 'en', dir: 'ltr'} : {text}
  })
}

/** Templates with the most words of their own first. */
function templatesOf(translations: Strings): Template[] {
  return Object.entries(translations)
    .flatMap(([english, translation]) => {
      if (typeof translation !== 'string') return []
      const pieces = english.split(valueName)
      const literals = pieces.filter((_, index) => index % 2 === 0)
      return [{literals, names: pieces.filter((_, index) => index % 2 === 1), translation}]
    })
    .sort((one, other) => other.literals.join('').length - one.literals.join('').length)
}

/** What stands between the literals, each as short as it can be; nothing when the text is another. */
function valuesIn(text: string, literals: readonly string[]): string[] | undefined {
  const [first = '', ...others] = literals
  const last = others.pop()
  if (last === undefined) return text === first ? [] : undefined
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined
  const values: string[] = []
  const end = text.length - last.length
  let from = first.length
  for (const literal of others) {
    const found = text.indexOf(literal, from + 1)
    if (found < 0) return undefined
    values.push(text.slice(from, found))
    from = found + literal.length
  }
  return from < end ? [...values, text.slice(from, end)] : undefined
}
