/**
 * Find whom a story cites: the outlets, agencies and channels it has something from.
 *
 *     …, RT reported on Tuesday.                       RT            "RT reported"
 *     The meeting was telecast by Fox News.            Fox News      "telecast by Fox News"
 *     (Photo by Reuters)                               Reuters       "Photo by Reuters"
 *
 * In a sentence only a medium that the story names can be a source, and only in the few turns of
 * phrase by which newspapers cite each other; `cited-elsewhere.ts` has those of other languages
 * than English. "Officials said" cites nobody who could be looked up, and a company that reported
 * a loss is no source. The agency of the dateline wrote the story and is not cited by it.
 */

import type {Root} from 'mdast'
import {textOf} from '../../model/body.ts'
import type {CitedSource, Mention} from '../../model/story.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {citedOutlets, english} from '../vocabulary/citing.ts'
import {isMediaWord, isOftenQuoted} from '../vocabulary/media-words.ts'
import {theEnglish} from '../vocabulary/names/small-words.ts'
import {citationsIn, creditedIn} from './cited-elsewhere.ts'

const name = String.raw`\p{Lu}[\p{L}\p{N}’'&.-]{0,30}(?: \p{Lu}[\p{L}\p{N}’'&.-]{0,30}){0,4}`
const kind = `(?:${english.kinds.join('|')})`
const the = `(?:${theEnglish} )?`
const also = `(?:(?:${english.helping.join('|')}) )?`

/** Turns of phrase that cite, behind the words of which each has one; the name is the first group. */
const turns: readonly (readonly [words: readonly string[], turn: RegExp])[] = (
  [
    [english.reported, `(${name}) ${also}(?:${english.reported.join('|')})(?![\\p{L}])`],
    [english.said, `${kind} (${name}) ${also}(?:${english.said.join('|')})(?![\\p{L}])`],
    [
      english.by,
      `(?:${english.carried.join('|')}) (?:(?:${english.live.join('|')}) )?(?:${english.by.join('|')}) ${the}(${name})`
    ],
    [english.before, `(?:${english.before.join('|')}) ${the}(?:${kind} )?(${name})`]
  ] as const
).map(([words, turn]) => [words, new RegExp(`(?<![\\p{L}])${turn}`, 'gu')])

/** What says of a name that it is a medium's. */
const saysMedium = new RegExp(`(?<![\\p{L}])(?:${kind} |${english.onAir.join('|')})`, 'u')

/** The name in a credit under a picture. */
const credit = new RegExp(
  `(?:${english.credits.join('|')})s? ?(?:${english.giver.join('|')}|:|/) ?${the}(${name})`,
  'iu'
)

/** The sources that a story cites, each name once, in the order of the text. */
export function citedSourcesIn(
  body: Root,
  mentions: readonly Mention[],
  language: string = english.language
): CitedSource[] {
  const organizations = new Set(
    mentions
      .filter(({type}) => type === 'Organization')
      .flatMap(mention => [mention.name, ...(mention.aliases ?? [])])
  )
  const found = new Map<string, CitedSource>()
  for (const node of body.children) {
    const line = node.position?.start.line
    const cited =
      node.type === 'caption'
        ? inCredit(node.credit ?? '', language)
        : inSentences(textOf(node), organizations, language)
    for (const source of cited) {
      if (!found.has(source.name)) {
        found.set(source.name, {...source, ...(line === undefined ? {} : {line})})
      }
    }
  }
  return [...found.values()]
}

function inCredit(text: string, language: string): CitedSource[] {
  const [, source] = credit.exec(text) ?? []
  return source === undefined ? creditedIn(text, language) : [{name: source, text}]
}

function inSentences(
  text: string,
  organizations: ReadonlySet<string>,
  language: string
): CitedSource[] {
  if (language !== english.language) return citationsIn(text, language, organizations)
  if (![...organizations].some(name => text.includes(name))) return []
  return turns
    .flatMap(([words, turn]) =>
      words.some(word => text.includes(word)) ? [...text.matchAll(turn)] : []
    )
    .sort((a, b) => a.index - b.index)
    .flatMap(([phrase, words = '']) => {
      const source = longestKnown(words, organizations)
      return source === undefined || !(isMedium(source) || saysMedium.test(phrase))
        ? []
        : [{name: source, text: phrase.replace(/(?<![.,’'])[.,’']+$/u, '')}]
    })
}

/** Whether a name is that of an agency, a paper or a station. */
function isMedium(source: string): boolean {
  const words = source.split(' ')
  return (
    agencyOf(source) !== undefined ||
    citedOutlets.includes(source) ||
    isOftenQuoted(source) ||
    words.some(isMediaWord)
  )
}

/** The organisation in a run of capitalised words: its longest part that is one. */
function longestKnown(words: string, organizations: ReadonlySet<string>): string | undefined {
  const parts = words.replace(/(?<![.’'])[.’']+s?$/u, '').split(' ')
  for (let length = parts.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= parts.length; start += 1) {
      const part = parts.slice(start, start + length).join(' ')
      if (organizations.has(part)) return part
    }
  }
  return undefined
}
