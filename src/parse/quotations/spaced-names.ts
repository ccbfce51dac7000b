/**
 * Take the name out of the words that say who speaks, in writing with spaces and without capitals.
 *
 *     رئيس بلدية صور كمال الزعتري     → كمال الزعتري     from a given name that we know
 *     ग्राम प्रधान रामनरेश यादव            → रामनरेश यादव     behind the last office
 *     الزعتري                        → كمال الزعتري     by the last word of a name that the story gave before
 *     مصدر أمني مطلع                 → nobody: a source and no given name
 */

import {fold} from '../mentions/fold.ts'
import {isGivenName} from '../mentions/lexicon.ts'
import type {SpacedSpeech} from '../vocabulary/speech/uncased-words.ts'

/** Words of a name behind which more is taken for something else: `מירב סבן ממכון הצפון`. */
const usualNameWords = 2

/** The names that a story gave so far. */
export interface NamedSoFar {
  /** Remember the names of a text that a given name tells. */
  readonly learn: (words: readonly string[]) => void
  /** The name in rows of words, remembered; `undefined` when they hold none. */
  readonly nameIn: (rows: readonly (readonly string[])[]) => string | undefined
}

/** An empty memory of names, for a language. */
export function createNames(speech: SpacedSpeech): NamedSoFar {
  const {offices, bodies, titles, joins, stops, longestName} = speech
  const byWord = new Map<string, string>()
  const [isOffice, isBody, isTitle, isJoin, isStop] = [offices, bodies, titles, joins, stops].map(
    toTest
  ) as [Test, Test, Test, Test, Test]
  const isOther = (word: string) => isOffice(word) || isBody(word) || isStop(word)
  const isGiven = (word: string) => isJoin(word) || isGivenName(fold(word))

  return {
    learn(words) {
      for (const [index, word] of words.entries()) {
        const last = words[index + 1] ?? ''
        const isName = last.length > 2 && !isOther(word) && !isOther(last) && isGiven(word)
        if (isName) remembered(`${word} ${last}`)
      }
    },
    nameIn(rows) {
      const named = rows
        .map(row => row.filter(word => !isTitle(word)))
        .filter(row => !row.every(isOther))
      const row =
        named.find(words => words.some(word => !isOther(word) && isGiven(word))) ?? named[0]
      const others = row?.filter(word => !isOther(word)) ?? []
      const [only = ''] = others
      if (row === undefined || others.length !== 1) return remembered(newName(row ?? []))
      // A given name alone behind an office: `दुल्हन निकिता`.
      return byWord.get(only) ?? (row.length > 1 && isGiven(only) ? only : undefined)
    }
  }

  /** The name, from now on known by its first and by its last word. */
  function remembered(name: string | undefined): string | undefined {
    const words = name?.split(' ') ?? []
    for (const word of [words.at(-1), words[0]]) {
      if (word !== undefined && name !== undefined && !byWord.has(word)) byWord.set(word, name)
    }
    return name
  }

  function newName(words: readonly string[]): string | undefined {
    const given = words.findIndex(
      (word, index) => index < words.length - 1 && !isOther(word) && isGiven(word)
    )
    if (given !== -1) return joined(nameFrom(words.slice(given)))
    const office = words.findLastIndex(isOffice)
    const body = words.findLastIndex(word => isBody(word) || isBody(word.slice(1)))
    const rest = words.slice(1 + office)
    return body > office || rest.length > longestName ? undefined : joined(rest)
  }

  /** The words of a name that a given name opens. */
  function nameFrom(words: readonly string[]): readonly string[] {
    const end = words.findIndex(isOther)
    const name = end === -1 ? words : words.slice(0, end)
    const joining = name.slice(0, longestName).filter(isJoin).length
    return name.length <= longestName + joining ? name : name.slice(0, usualNameWords + joining)
  }
}

type Test = (word: string) => boolean

function toTest(words: readonly string[]): Test {
  const set = new Set(words)
  return word => set.has(word)
}

/** The words as a name: two at least, none of a single letter. */
function joined(words: readonly string[]): string | undefined {
  return words.length < 2 || words.some(word => word.length < 2) ? undefined : words.join(' ')
}
