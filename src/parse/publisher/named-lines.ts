/**
 * Read the names of newspapers, stations and magazines in lines that speak of themselves.
 *
 *     'Call the Wyreside Gazette newsdesk'           a line of the page: Wyreside Gazette
 *     'Wyreside Gazette'                             alone on a line
 *     'By Jane Doe, Wyreside Gazette'                who wrote the story works for it
 *     '… | Wyreside Gazette', after the date         who published it
 *     '“It is closed,” she told the Wyreside Gazette'   whom the people of the story speak to
 *
 * A name counts when it begins or ends with a word that the names of media have. One outlet
 * quotes another, so what a story says weighs less than what its page says.
 */

import type {Field} from '../../model/evidence.ts'
import type {Block, Claim, Findings} from '../data.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {capitalised, inBothCases} from '../vocabulary/list.ts'
import {isOftenQuoted} from '../vocabulary/media-words.ts'
import {determiners} from '../vocabulary/names/words.ts'
import {skipsArticle} from '../vocabulary/openings.ts'
import {
  behindEmployer,
  behindOutlet,
  employedAt,
  ofStaff,
  posts,
  staff,
  worksAt
} from '../vocabulary/own-lines.ts'
import {ownPageWords, sourceLabels} from '../vocabulary/own-page.ts'
import {hasPhrase, isPhrase} from '../vocabulary/phrases.ts'
import {isMedium, isOfOthers, outletName} from './medium.ts'
import {mayBeOutlet} from './named-twice.ts'
import type {Vote} from './votes.ts'

const word = String.raw`[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'-]{0,20}`
const article = `(?:(?:${phrasesOf('the').join('|')}) )?`
const ownArticle = `(?:(?:${capitalised(phrasesOf('the')).join('|')}) )?`
const run = `${ownArticle}${word}(?: (?:(?:${phrasesOf('of').join('|')}) )?(?:& )?${word}){1,5}`

const runs = new RegExp(run, 'gu')

/** Words between speech and whom it is spoken to. */
const told = phrasesOf('told').join('|')
const speaks = new RegExp(`\\b(?:${told}) `)
const spokenTo = new RegExp(String.raw`\b(?:${told}) ${article}(${run})`, 'gu')

/** `The Wyreside Gazette has learned …` */
const learnedIt = phrasesOf('learned').join('|')
const learns = new RegExp(` (?:${learnedIt})`, 'u')
const learned = new RegExp(`(?:^|[.!?,] )${article}(${run}) (?:${learnedIt})`, 'u')

/** `By Jane Doe, Wyreside Gazette`, `Jane Doe | The Wyreside Gazette`, `(Wyreside Gazette correspondent)`. */
const post = `(?: (?:${inBothCases(ofStaff).join('|')}))?`
const worksFor = new RegExp(
  String.raw`[,|/–—-] ?(${run}?)(?: (?:${capitalised(behindOutlet).join('|')})${post})?$|^\(?(?:(?:${capitalised(phrasesOf('by')).join('|')}) )?(${run}) (?:${inBothCases(staff).join('|')})s?${post}\)?$`,
  'u'
)

/** `29 March 2019 | Wyreside Gazette`. */
const afterDate = /\s[|—–·•]\s(\p{Lu}[^|—–·•,\d]{3,40})$/u

/** `Le Courrier | 29.03.2019`, `Wyreside Gazette, Tuesday 29 March 2019`. */
const beforeDate = /^(\p{Lu}[^|\d,]{2,40})(?: \||,) (?=\d|\p{L}{0,12}\.? ?\d)/u

/** `… covers the harbour for the Wyreside Gazette.`: for whom somebody works. */
const employer = new RegExp(
  String.raw`\s(?:${worksAt.join('|')}) ${article}(${run})(?=[.,;]|$| (?:${behindEmployer.join('|')}) )`,
  'gu'
)

/** `Jane Doe is a senior reporter at Tiltline.`: who has such a post works for a medium, whatever its name; `for` may name a district. */
const staffOf = new RegExp(
  String.raw`\b(?:${phrasesOf('is').join('|')}) (?:${[...determiners].join('|')}) (?:[\p{L}-]+ ){0,4}?(?:${posts.join('|')}) (?:${employedAt.join('|')}) ${article}(${outletName})(?=[.,;]|$| (?:${behindEmployer.join('|')}) )`,
  'u'
)

const speaksOfItself = hasPhrase(ownPageWords)
const isOffer = isPhrase(ownPageWords)
const isSource = isPhrase(sourceLabels)
const longestSource = 60
const longestLine = 300
const longestParagraph = 1500
/** Lines that are read. */
const mostLines = 400

/** The votes of lines of the page, of bylines and dates, and of the text; what the copy of an agency or of another page was told, others were told. */
export function fromNamedLines(
  blocks: readonly Block[],
  {claims}: Findings,
  isCopy: boolean
): Vote[] {
  const read =
    blocks.length <= mostLines
      ? blocks
      : [...blocks.slice(0, mostLines / 2), ...blocks.slice(-mostLines / 2)]
  const isOfOther = isCopy || read.some(({text}) => namesSource(text))
  return read.flatMap(block => votesOf(block, claims.get(block.line), isOfOther))
}

/** The votes of lines that tell of the people who wrote the story for whom they do. */
export function fromAuthors(blocks: readonly Block[], people: readonly string[]): Vote[] {
  if (people.length === 0) return []
  return blocks.flatMap(({text, line}) => {
    if (text.length > longestLine || !people.some(name => tellsOf(text, name))) return []
    const staff = staffOf.exec(text)?.[1]?.replace(/\.$/u, '')
    const names = [...text.matchAll(employer)].map(([, name = '']) => withoutEnd(name))
    const own = staff !== undefined && mayBeOutlet(staff) ? staff : undefined
    const name = names.find(isMedium) ?? own
    return name === undefined || isOftenQuoted(name)
      ? []
      : [{name, line, weight: 3, because: 'who wrote the story works for it'}]
  })
}

const isVerbs = phrasesOf('is')

/** Whether a text tells of somebody: `Jane Doe covers …`, or, first of all, `Jane is …`. */
function tellsOf(text: string, name: string): boolean {
  const given = name.split(' ', 1)[0] ?? name
  return text.includes(`${name} `) || isVerbs.some(verb => text.startsWith(`${given} ${verb} `))
}

/** `Tue, 13 Nov 2018 Source: example.com`: the story is another's. */
function namesSource(text: string): boolean {
  if (text.length > longestSource || !/[:：]/.test(text)) return false
  const [label = '', source = ''] = text.split(/[:：]/).slice(-2)
  return (
    isSource(label.trim().split(' ').at(-1) ?? '') &&
    /^[\p{L}\p{N}-]+\.[\p{L}.]+$/u.test(source.trim())
  )
}

function votesOf({text, line}: Block, claim: Claim | undefined, isOfOther: boolean): Vote[] {
  const vote = (name: string, weight: number, because: string): Vote => ({
    name,
    line,
    weight,
    because
  })
  if (claim?.fate === 'furniture')
    return text.length > longestLine
      ? []
      : ofPage(text).map(([name, weight]) => vote(name, weight, 'the page names it as its own'))
  if (claim?.fate === 'metadata') {
    const name = text.length > longestLine ? undefined : besideMetadata(text, claim.field)
    return name === undefined ? [] : [vote(name, 3, 'it stands beside the byline or the date')]
  }
  if (text.length > longestParagraph) return []
  const told = speaks.test(text) ? [...text.matchAll(spokenTo)].map(match => match[1] ?? '') : []
  const heard = learns.test(text) ? learned.exec(text)?.[1] : undefined
  const own = [heard, ...told]
    .map(name => name?.replace(/\.$/, ''))
    .find(name => name !== undefined && isMedium(name))
  if (own === undefined) return []
  return [vote(own, isOfOther || isOftenQuoted(own) ? 1 : 3, 'the story says that it was told so')]
}

/** A name that the page gives for its own; alone on its line it may be a link to another. */
function ofPage(text: string): (readonly [name: string, weight: number])[] {
  const names = namesIn(text)
  const isSure = names.length === 1 && names[0] !== text && speaksOfItself(text)
  return names.map(name => [name, isSure ? 3 : 2])
}

function besideMetadata(text: string, field: Field | undefined): string | undefined {
  const isDate = /^date/u.test(field ?? '')
  if (!isDate && field !== 'byline') return undefined
  const named = [
    worksFor.exec(text)?.slice(1).find(Boolean),
    isDate ? afterDate.exec(text)?.[1] : undefined
  ]
  const before = isDate ? beforeDate.exec(text)?.[1] : undefined
  const isPaper = before !== undefined && skipsArticle(before) > 0 && !isOfOthers(before)
  return isPaper ? before : [...named, before].find(name => name !== undefined && isMedium(name))
}

/** The names of media in a line. */
function namesIn(text: string): string[] {
  return [...text.matchAll(runs)].map(([name]) => withoutEnd(name)).filter(isMedium)
}

/** Without a full stop, and without what the page offers: `Wyreside Gazette App`. */
function withoutEnd(name: string): string {
  const bare = name.replace(/\.$/u, '')
  const at = bare.lastIndexOf(' ')
  return at > 0 && isOffer(bare.slice(at + 1)) ? bare.slice(0, at) : bare
}
