/**
 * Find the name that a page gives for its own in two ways.
 *
 *     Tiltline                                   alone on a line, on top or at the end
 *     Photo: Ida Lund/Tiltline                   for whom the picture was taken
 *     By Jane Doe, Tiltline                      for whom the story was written
 *     © 2019 Tiltline, Follow Tiltline           where the page speaks of itself
 *     « Le pont tiendra », a dit Zoé Petit à Tiltline   whom the people of the story speak to
 *
 * One of them may be somebody else's name; two of them hardly are, unless the story is about its bearer.
 */

import {isFullName} from '../byline/bare-name.ts'
import {creditIn} from '../captions/credit.ts'
import {isCredit} from '../captions/credit-line.ts'
import {type Block, type Findings, isParagraph} from '../data.ts'
import {isIssue} from '../headline/shape.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {joiningWords, joiningWordsInNames, namesJoints} from '../vocabulary/joining.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {suppliers, withoutThe} from '../vocabulary/openings.ts'
import {isBodyWord} from '../vocabulary/outlet-words.ts'
import {archiveWords, beforeNames, ownPageWords} from '../vocabulary/own-page.ts'
import {hasPhrase, isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'
import {isMedium, isMediumLine, isNameShaped, isOfOthers, outletName} from './medium.ts'
import type {Vote} from './votes.ts'

type Way = 'alone' | 'credit' | 'byline' | 'own' | 'own again' | 'told'

/** A name as a line gives it. */
type Sighting = readonly [name: string, way: Way]

/** A name, the text that gave it first, and all ways in which lines give it. */
interface Named {
  readonly vote: Vote
  readonly first: string
  readonly ways: Set<Way>
}

const inNames: ReadonlySet<string> = new Set(namesJoints)
const isHalf = /^\p{Lo}\p{M}?\p{Lo}?\p{M}?$/u

const speaksOfItself = hasPhrase([...ownPageWords, ...phrasesOf('follow', 'subscribe', 'rights')])
const isPageWord = isPhrase(phrasesOf('navigation'))
/** Buttons, but no word that stands inside names as well: `of` joins them, `TV` is a medium, two signs are half a name. */
const saysPage = hasPhrase(
  phrasesOf('rights', 'related', 'share', 'tools', 'comments').filter(
    phrase => !(inNames.has(phrase) || isMediaWord(phrase) || isHalf.test(phrase))
  )
)
const opensCredit = startsWithPhrase([...phrasesOf('captionCredit'), ...archiveWords])
/** `© Tiltline`, `Copyright 2019 Tiltline`: whose page it is. */
const rights = /[©ⓒ]|\(c\)|copyright/iu
/** `Jane Doe and John Roe`: people. */
const joined = new RegExp(`\\s(?:${[...joiningWords, ...joiningWordsInNames].join('|')})\\s`, 'u')
const names = new RegExp(outletName, 'gu')
const ofNoName: ReadonlySet<string> = new Set([...beforeNames, ...ownPageWords])
const parting = new RegExp(
  `\\s?[/|:：©＝=(),[\\]]\\s?|\\s?[–—-]\\s|\\s(?:${phrasesOf('for').join('|')})\\s`,
  'u'
)
/** Before whom somebody speaks to, with an article or without. */
const spokenTo = new RegExp(
  String.raw`\s(?:${phrasesOf('to').join('|')}) (?:(?:${phrasesOf('the').join('|')}) )?[“"«„]?$`,
  'u'
)
const quotes = /[“”"«»„]/u
/** Lines from either end of the page among which it names itself. */
const nearEdge = 4
/** Longest line in which a page speaks of itself. */
const longestOwn = 300
/** Names that are looked for. */
const mostNames = 12
const because = 'the page names it in two ways as its own'

/** The votes for names that a page gives in two ways; `people` wrote the story. */
export function fromNamesTwice(
  blocks: readonly Block[],
  findings: Findings,
  people: readonly string[]
): Vote[] {
  const {headline, dateline} = findings.values
  const others = new Set([headline, dateline?.place, ...people].map(name => name?.toLowerCase()))
  const found = new Map<string, Named>()
  for (const [at, block] of blocks.entries()) {
    for (const [name, way] of sightingsOn(block, blocks[at - 1], blocks.length, findings)) {
      const key = withoutThe(name.toLowerCase())
      const known = found.get(key)
      known?.ways.add(way === 'own' && known.first !== block.text ? 'own again' : way)
      if (known || found.size >= mostNames || others.has(name.toLowerCase())) continue
      if (!mayBeOutlet(name)) continue
      const vote = {name, line: block.line, weight: 3, because}
      found.set(key, {vote, first: block.text, ways: new Set([way])})
    }
  }
  return [...found].flatMap(([key, {vote, ways}]) => {
    for (const block of blocks) addOther(key, ways, block, findings)
    const isSubject = () => blocks.some(block => isParagraph(block) && tellsOf(block.text, key))
    return isOwn(vote.name, ways) && (isMedium(vote.name) || !isSubject()) ? [vote] : []
  })
}

/** The names on a line, and how it gives them. */
function sightingsOn(
  block: Block,
  before: Block | undefined,
  length: number,
  {claims}: Findings
): readonly Sighting[] {
  const {text, line, index, zone, prose, features} = block
  const claim = claims.get(line)
  if (text.length > longestOwn || (isParagraph(block) && claim?.field !== 'captions')) return []
  if (claim?.field === 'byline')
    return sighted(
      parts(text)
        .slice(1)
        .filter(name => !joined.test(name)),
      'byline'
    )
  const credit = isCredit(text) ? text : creditIn(text)
  if (credit !== undefined) return sighted(parts(credit), 'credit')
  if ((zone === 'body' && prose > 0) || claim?.field === 'headline') return []
  if (before !== undefined && claims.get(before.line)?.field === 'byline')
    return sighted([text, ...(text.includes(',') ? parts(text).slice(0, 1) : [])], 'byline')
  if (claim?.fate === 'furniture' && speaksOfItself(text)) return sighted(namesIn(text), 'own')
  const isEdge = index < nearEdge || index >= length - nearEdge
  if (!isEdge || features.furniture) return []
  const isName = isNameShaped(text) || isMediumLine(text)
  return sighted([isName ? text : (parts(text)[0] ?? '')], 'alone')
}

function sighted(found: readonly string[], way: Way): readonly Sighting[] {
  return found.map(name => [name.replace(/(?<=\p{L}{4})\.$/u, ''), way] as const)
}

/** The names in a line, without the words that pages print before them: `Follow Tiltline`. */
function namesIn(text: string): string[] {
  return [...text.matchAll(names)].map(([name]) => {
    const words = name.split(' ')
    const from = words.findIndex(word => !ofNoName.has(word.toLowerCase()))
    return from === -1 ? '' : words.slice(from).join(' ')
  })
}

/** The parts of a line, without the words for a picture before them. */
function parts(text: string): string[] {
  return text
    .slice(opensCredit(text))
    .split(parting)
    .map(part => part.slice(opensCredit(part)).trim())
}

/** Whether a name is none of a person, a body, a supplier of pictures or a part of the page. */
export function mayBeOutlet(name: string): boolean {
  if (!isNameShaped(name) && !isMediumLine(name)) return false
  if (/^\p{N}|\.\p{Ll}/u.test(name) || !/\p{L}{2}/u.test(name) || isIssue(name)) return false
  if (isFullName(name) || suppliers.has(name.toLowerCase()) || saysPage(name)) return false
  if (ofNoName.has(name.toLowerCase()) || isPageWord(name)) return false
  return !isBodyWord(name.split(' ').at(-1) ?? '') && !isOfOthers(name)
}

/** The way in which a line has the name among other words. */
function addOther(name: string, ways: Set<Way>, block: Block, {claims}: Findings): void {
  const {text, line} = block
  if (isParagraph(block) && isTold(text, name)) ways.add('told')
  if (text.length > longestOwn || text.length <= name.length || !hasName(text, name)) return
  if (claims.get(line)?.field === 'byline') ways.add('byline')
  else if (!isParagraph(block) && (rights.test(text) || saysOwn(text, name))) ways.add('own')
}

/** Whether the page speaks of itself by the name; in small letters, `Download references`, it is a word like others. */
function saysOwn(text: string, name: string): boolean {
  const first = text.charAt(text.toLowerCase().indexOf(name))
  return !/\p{Ll}/u.test(first) && speaksOfItself(text)
}

/** Whether a text has the name, and not only as that of whom somebody speaks to. */
function tellsOf(text: string, name: string): boolean {
  return hasName(text, name) && !isTold(text, name)
}

/** Whether somebody speaks to the name in a text: `« … », a dit Zoé Petit à Tiltline`. */
function isTold(text: string, name: string): boolean {
  if (!quotes.test(text) || !hasName(text, name)) return false
  return spokenTo.test(text.slice(0, text.toLowerCase().indexOf(name)).slice(-20))
}

/** Whether a text has the name as whole words, in whatever letters. */
function hasName(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name)
  if (at === -1) return false
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length))
}

/** Whether the ways tell that it is no photographer, who writes and takes pictures, and no town, which is followed and written from. */
function isOwn(name: string, ways: ReadonlySet<Way>): boolean {
  if (ways.size < 2) return false
  const isNamedAlone = ways.has('alone') && (ways.has('own') || ways.has('told'))
  if (isMedium(name) || ways.size > 2 || isNamedAlone) return true
  const isLoud = !/[\p{Ll}\p{Lo}]/u.test(name)
  return name.includes(' ') && !joined.test(name) && !(isLoud && ways.has('credit'))
}
