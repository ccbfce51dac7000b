/**
 * Words with numbers and names in them, in the archive's language.
 *
 *     labels.text('evidence.line', {number: '5'})  → 'line 5'
 *     labels.count('stories', 2)                   → '2 stories'
 *
 * They come from the group `labels` of the strings file. Plural forms follow the language
 * (`Intl.PluralRules`); the machine's locale never matters.
 */

import {createReasons, type Reason} from './reasons.ts'
import {remembered} from './remembered.ts'
import type {Strings} from './strings.ts'

/** The things that are counted on pages. */
export type CountedThing =
  | 'stories'
  | 'outlets'
  | 'topics'
  | 'events'
  | 'people'
  | 'organizations'
  | 'places'
  | 'quotations'
  | 'words'
  | 'lines'
  | 'bytes'

/** Words of one language. */
export interface Labels {
  /** BCP 47, one that `Intl` knows. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** The words of that name with the values put in. */
  text(name: string, values?: Readonly<Record<string, string>>): string
  /** `2 stories`. */
  count(thing: CountedThing, number: number): string
  /** `12.4 kB`. */
  size(bytes: number): string
  number(number: number): string
  /** In little room: `11K`. */
  rounded(number: number): string
  /** `A, B`. */
  list(items: readonly string[]): string
  /** Why a fact holds, from the archive's English. */
  reason(english: string): Reason
  /** `Russian` of `ru`; the tag itself where it has no name. */
  language(tag: string): string
}

/** The labels of a language from its strings. */
export function createLabels(language: string, strings: Strings): Labels {
  const locale = localeOf(language)
  const plural = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, {type: 'unit'})
  const languages = new Intl.DisplayNames(locale, {type: 'language'})
  const digits = new Intl.NumberFormat(locale, {maximumFractionDigits: 1})
  const compact = new Intl.NumberFormat(locale, {notation: 'compact', maximumFractionDigits: 0})
  const number = remembered((value: number) => digits.format(value))
  const words = remembered((name: string) => find(strings, `labels.${name}`))
  const text: Labels['text'] = (name, values = {}) => fill(words(name), values)
  const counted = remembered(
    (form: string) =>
      textAt(strings, `labels.count.${form}`) ??
      find(strings, `labels.count.${form.replace(/(?<!\w)\w+$/, 'other')}`)
  )
  const count: Labels['count'] = (thing, value) =>
    fill(counted(`${thing}.${plural.select(value)}`), {count: number(value)})
  return {
    locale,
    direction: directionOf(locale),
    text,
    number,
    rounded: value => compact.format(value),
    list: items => lists.format(items),
    reason: createReasons(locale, groupOf(strings, 'reasons'), groupOf(strings, 'reasonParts')),
    language: remembered((tag: string) => nameOf(languages, tag)),
    count,
    size: bytes => {
      if (bytes < 1000) return count('bytes', bytes)
      const isSmall = bytes < 1_000_000
      return text(isSmall ? 'units.kB' : 'units.MB', {
        number: number(bytes / (isSmall ? 1000 : 1_000_000))
      })
    }
  }
}

/** A group of words as it is, for a script in the browser; empty when there is none. */
export function groupOf(strings: Strings, name: string): Strings {
  const group = strings[name]
  return typeof group === 'object' ? group : {}
}

/** The language as `Intl` knows it; English where the tag is none. British dates for plain `en`. */
function localeOf(language: string): string {
  if (language === 'en') return 'en-GB'
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(locale).maximize().script ?? ''
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr'
}

function find(strings: Strings, name: string): string {
  const found = textAt(strings, name)
  if (found === undefined) throw new Error(`Missing words \`${name}\` in the strings file`)
  return found
}

function textAt(strings: Strings, name: string): string | undefined {
  let found: string | Strings | undefined = strings
  for (const key of name.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined
    found = found[key]
  }
  return typeof found === 'string' ? found : undefined
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  if (!words.includes('{')) return words
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
