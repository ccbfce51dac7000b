/**
 * Find the people and organisations of a story where a sentence names them.
 *
 *     names.at('Zakharova said', 0)  → Maria Zakharova, 9 characters
 *
 * A person is also known by the last word of the name, unless two people share it.
 */

import type {Mention} from '../../model/story.ts'
import {isGeneration} from '../vocabulary/names/words.ts'
import {type Clause, toClause} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import {type Surnames, surnamesIn} from './surnames.ts'

/** Somebody that the story names. */
export interface Named {
  readonly name: string
  readonly type: Mention['type']
  /** Words of the offices that the story gives, in lower case. */
  readonly roles: ReadonlySet<string>
  /** What the offices say: `spokeswoman` is a woman. */
  readonly gender?: 'he' | 'she'
}

/** A name in a clause. */
export interface NameMatch {
  /** Missing when two people share it. */
  readonly named?: Named
  /** Words of the clause: the first of the name, and the one after its last. */
  readonly from: number
  readonly to: number
}

/** The names of a story. */
export interface Names {
  /** The people of an office, and the organisations with the word in their name. */
  readonly holders: (word: string) => readonly Named[]
  /** The name that begins at a word of a clause; the longest counts. */
  readonly at: (clause: Clause, index: number) => NameMatch | undefined
  /** The whole name that a surname ends, when only the text of the story tells it. */
  readonly ofSurname: (surname: string) => string | undefined
  /** Whether several people of the story have a surname. */
  readonly isShared: (surname: string) => boolean
  /** Take a name that the mentions do not have for a person's. */
  readonly learn: (name: string) => Named
  /** Remember that somebody has an office. */
  readonly appoint: (named: Named, office: string) => void
}

/** What is written, and whom it means. */
interface Surface {
  readonly words: readonly string[]
  readonly named: Named | undefined
}

/** The names among the mentions of a story. */
export function toNames(
  mentions: readonly Mention[],
  lexicon: Lexicon,
  paragraphs: readonly string[] = []
): Names {
  const byFirst = new Map<string, Surface[]>()
  const byOffice = new Map<string, Named[]>()
  const surnames = surnamesIn(paragraphs, lexicon)
  for (const mention of mentions) {
    const named = toNamed(mention, lexicon)
    for (const word of officeWords(named)) append(byOffice, word, named)
    for (const words of surfacesOf(mention, lexicon)) addSurface(byFirst, words, named)
  }
  return {
    holders: word => byOffice.get(word) ?? [],
    at: (clause, index) => {
      const match = matchAt(byFirst, clause, index)
      const isPerson =
        match?.named?.type === 'Place' && isOfPerson(match, clause, surnames, lexicon)
      return isPerson ? undefined : match
    },
    ofSurname: surnames.whole,
    isShared: surnames.isShared,
    learn: name => {
      const mention = {type: 'Person', name} as const
      const named = toNamed(mention, lexicon)
      for (const words of surfacesOf(mention, lexicon)) addSurface(byFirst, words, named)
      return named
    },
    appoint: (named, office) => {
      if (byOffice.get(office)?.includes(named) !== true) append(byOffice, office, named)
    }
  }
}

function officeWords({type, name, roles}: Named): Iterable<string> {
  return type === 'Organization' ? new Set(name.toLowerCase().split(' ')) : roles
}

function toNamed(
  {name, type, jobTitle = '', roles: printed = []}: Mention,
  lexicon: Lexicon
): Named {
  const titles = [jobTitle, ...printed.map(({text}) => text)].join(', ')
  const roles = toClause(titles, lexicon).words.map(word => word.lower)
  const gender = genderOf(roles, lexicon)
  return {name, type, roles: new Set(roles), ...(gender === undefined ? {} : {gender})}
}

/** What words say of somebody’s sex. */
export function genderOf(
  words: readonly string[],
  {masculine, feminine}: Lexicon
): 'he' | 'she' | undefined {
  if (words.some(feminine.has)) return 'she'
  return words.some(masculine.has) ? 'he' : undefined
}

/** The forms of a name that are looked for: all that the story prints, and the last word of a person's. */
function surfacesOf({name, type, aliases = []}: Mention, lexicon: Lexicon): readonly string[][] {
  const forms = [name, ...aliases].map(form => printedWords(form, lexicon))
  const last = forms[0]?.findLast(word => !isGeneration(word))
  return type === 'Person' && last !== undefined ? [...forms, [last]] : forms
}

function printedWords(form: string, lexicon: Lexicon): string[] {
  const {words} = toClause(form, lexicon)
  return words.map(({start, lower}) => form.slice(start, start + lower.length))
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function addSurface(byFirst: Map<string, Surface[]>, words: readonly string[], named: Named): void {
  const [first] = words
  if (first === undefined) return
  const list = byFirst.get(first) ?? []
  const same = list.findIndex(surface => surface.words.join(' ') === words.join(' '))
  if (same === -1) {
    const shorter = list.findIndex(surface => surface.words.length < words.length)
    list.splice(shorter === -1 ? list.length : shorter, 0, {words, named})
  } else if (list[same]?.named?.name !== named.name) list[same] = {words, named: undefined}
  byFirst.set(first, list)
}

function matchAt(
  byFirst: ReadonlyMap<string, readonly Surface[]>,
  clause: Clause,
  index: number
): NameMatch | undefined {
  if (clause.words[index]?.capital !== true) return undefined
  const found = byFirst
    .get(printedAt(clause, index))
    ?.find(({words}) => words.every((word, offset) => printedAt(clause, index + offset) === word))
  if (found === undefined) return undefined
  const {named, words} = found
  return {from: index, to: index + words.length, ...(named === undefined ? {} : {named})}
}

/** Whether what is called like a place is of a person's name: `Asunción Brix`, `bà Nga` of Lê Thị Nga. */
function isOfPerson(
  {from, to}: NameMatch,
  clause: Clause,
  surnames: Surnames,
  {roles}: Lexicon
): boolean {
  const next = clause.words[to]
  if (next?.capital === true && !next.parted && !roles.has(next.lower)) return true
  return to - from === 1 && surnames.whole(printedAt(clause, from)) !== undefined
}

/** A word as printed, without a possessive ending. */
function printedAt({text, words}: Clause, index: number): string {
  const word = words[index]
  return word === undefined ? '' : text.slice(word.start, word.start + word.lower.length)
}
