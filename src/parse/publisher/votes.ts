/**
 * Read the lines of a page that name its outlet.
 *
 *     'Follow The Gleaner on Twitter and Instagram'   → The Gleaner
 *     '©2023 FOX News Network, LLC. All rights'       → FOX News Network
 *     'Sign up for The Gleaner’s morning newsletters' → The Gleaner
 *     'Storm breaks records - BBC News'               → BBC News, when the headline is the rest
 *     'meganr@example.com' and 'The Example'          → The Example
 */

import type {Block} from '../data.ts'
import {monthOf, weekdayOf} from '../dates/month-names.ts'
import {isSection, outletOfTrail} from '../section/trail.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {companyForms, joinedCompanyForms} from '../vocabulary/companies.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {television} from '../vocabulary/media-words.ts'
import {withoutThe} from '../vocabulary/openings.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {commonSites, inPlaceOfNames} from '../vocabulary/own-page.ts'
import {isMedium, outletName} from './medium.ts'
import {namesOnOwnLine} from './own-lines.ts'
import {patterns} from './patterns.ts'
import {nameInRights} from './rights.ts'

/** One line's word for a name. */
export interface Vote {
  readonly name: string
  readonly line: number
  readonly weight: number
  readonly because: string
}

const names = new RegExp(outletName, 'gu')
const because = 'the page names it as its own'

const domain =
  /(?:@|https?:\/\/(?:www\.)?|www\.|(?:^|[\s|]))([\p{L}\p{N}-]{3,30})\.(?:com|org|net|co\.uk|com\.au|co\.nz|ca|de|fr|es|it|ru|info|news|tv|media)(?![\p{L}\p{N}]|\.\p{L})/giu
/** After `@` and `www.` whatever follows is a domain. */
const sureDomain =
  /(?:@|https?:\/\/(?:www\.)?|www\.)([\p{L}\p{N}-]{3,30})(?:\.\p{L}{2,3}){1,2}(?![\p{L}\p{N}]|\.\p{L})/giu
/** What stands in either. */
const addressSign = /@|www|:\/\/|\.(?:co|org|net|ca|de|fr|es|it|ru|info|news|tv|media)/iu

/** The votes of the lines of a page. */
export function readVotes(blocks: readonly Block[], headline: string | undefined): Vote[] {
  const short = blocks.filter(block => block.text.length < 300)
  const votes = short.flatMap(block => [
    ...fromWords(block),
    ...fromTitle(block, headline),
    ...fromTitleBehind(block, headline),
    ...fromTrail(block)
  ])
  return [...votes, ...fromSites(short), ...fromDomains(short)]
}

function fromWords({text, line}: Block): Vote[] {
  const found = [
    ...namesOnOwnLine(text),
    ...nameInRights(text),
    ...patterns.flatMap(([cue, pattern]) => {
      const name = cue.test(text) ? pattern.exec(text)?.[1] : undefined
      return name === undefined ? [] : [[name, 3] as const]
    })
  ]
  return found.flatMap(([printed, weight]) => {
    const name = withoutCompany(tidied(printed))
    if (!isOutletLike(name) || isSection(name) || agencyOf(name)?.wholesale === true) return []
    return [{name, line, weight: isMedium(name) ? weight + 1 : weight, because}]
  })
}

const behindCallSign = new RegExp(String.raw`(?<=^[CKW]\p{Lu}{2,3})-${television}$`, 'u')

/** A name up to the end of its sentence, without a year, a possessive or the suffix of its address; of a station its call letters. */
function tidied(printed: string): string {
  const [name = ''] = printed.split(/(?<=\p{L}{2}|\d)\.\s/u)
  return name
    .replace(/(?:[.,]|\s(?:(?:19|20)\d\d)?|[’']s?)+$/u, '')
    .replace(/\s&\s\p{Lu}\p{L}{2,30}\.(?:com|net)$/u, '')
    .replace(/(?<=\p{Ll})\.(?:com|net|org)$/u, '')
    .replace(behindCallSign, '')
    .replace(/^(?:19|20)\d\d,?\s/u, '')
}

/** What the law calls a company, after the name of its paper: `Konkan Herald Pvt Ltd`. */
const forms = companyForms.map(form => form.replaceAll('.', '\\.')).join('|')
const company = new RegExp(`,?\\s(?:${forms})\\.?$`, 'u')

/** A company that is called after its paper. */
const companyName = new RegExp(`(?:${joinedCompanyForms.join('|')})$`, 'u')

/** `Holm & Lund`, of `Holm & Lund & Co.`. */
const endsInAnd = new RegExp(`\\s(?:&|${phrasesOf('and').join('|')})$`, 'u')

function withoutCompany(name: string): string {
  const shorter = name.replace(company, '')
  return shorter === name ? name : withoutCompany(shorter.replace(endsInAnd, ''))
}

/** The end of a title, after the headline and a dash. */
function fromTitle({text, line}: Block, headline: string | undefined): Vote[] {
  if (headline === undefined || !text.startsWith(headline) || text.length > headline.length + 50)
    return []
  const found = /^\s?[-–—|]\s(.{2,40}?)(?:,?\s[\d.,:/ ]{6,20})?$/.exec(
    text.slice(headline.length)
  )?.[1]
  return found === undefined
    ? []
    : [{name: found, line, weight: 4, because: 'the title of the page ends with it'}]
}

/** What opens a title that ends with the headline: `Tiltline :: Harbour :: Ferry strikes the pier`. */
function fromTitleBehind({text, line}: Block, headline: string | undefined): Vote[] {
  if (headline === undefined || text === headline || !text.endsWith(headline)) return []
  const [name = '', ...steps] = text.slice(0, -headline.length).split(/\s(?:::|[»›|])\s/u)
  if (steps.length === 0 || name.length > 40 || !isOutletLike(name) || isSection(name)) return []
  return [{name, line, weight: 3, because: 'the title of the page begins with it'}]
}

/** The first step of a trail that words lead in. */
function fromTrail({text, line}: Block): Vote[] {
  const found = outletOfTrail(text)
  return found === undefined || !isOutletLike(found)
    ? []
    : [{name: found, line, weight: 4, because}]
}

const endsInSuffix = /\.\p{Lu}{2,4}$/u

/** A site that signs several lines of its page with its name: `… EXAMPLE.NET`. */
function fromSites(blocks: readonly Block[]): Vote[] {
  const seen = new Map<string, number>()
  for (const {text, line} of blocks) {
    if (!endsInSuffix.test(text)) continue
    const found = /(?:^|\s)(\p{Lu}[\p{Lu}\p{N}-]{2,20}\.\p{Lu}{2,4})$/u.exec(text)?.[1]
    if (found === undefined) continue
    if (seen.has(found)) return [{name: found, line: seen.get(found) ?? line, weight: 3, because}]
    seen.set(found, line)
  }
  return []
}

/** Names on the page that are spelt as its domain is: `FoxNews.com` and `Fox News`. */
function fromDomains(blocks: readonly Block[]): Vote[] {
  const domains = new Set(
    blocks
      .filter(({text}) => addressSign.test(text))
      .flatMap(({text}) => [...text.matchAll(domain), ...text.matchAll(sureDomain)])
      .map(match => squash(match[1] ?? ''))
  )
  if (domains.size === 0) return []
  const votes: Vote[] = []
  for (const {text, line} of blocks) {
    for (const [run] of text.matchAll(names)) {
      const found = namedAs(run, domains)
      if (found === undefined || commonSites.has(found.toLowerCase()) || found.includes('.'))
        continue
      votes.push({name: found, line, weight: 3, because: 'an address on the page is spelt like it'})
    }
  }
  return votes.slice(0, 1)
}

/**
 * The first words of a run of names that are spelt as a domain is, or the last, behind who writes for it:
 * `Example` of `Example Holding AB`, `Lindholm Post` of `JANE DOE Lindholm Post`.
 */
function namedAs(run: string, domains: ReadonlySet<string>): string | undefined {
  const words = run.split(' ')
  const firsts = words.map((_, index) => words.slice(0, words.length - index))
  const lasts = words.slice(1, -1).map((_, index) => words.slice(index + 1))
  return [...firsts, ...lasts]
    .map(part => part.join(' '))
    .find(found => domains.has(squash(found)) || domains.has(squash(withoutThe(found))))
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** `The survey is published in May`; `Sun` is more likely a paper. */
function isDayOrMonth(found: string): boolean {
  return monthOf(found) !== undefined || (found.length > 3 && weekdayOf(found) !== undefined)
}

/** No network or button has its own page's name. */
function isOutletLike(found: string): boolean {
  if (
    commonSites.has(found.toLowerCase()) ||
    companyName.test(found) ||
    isDayOrMonth(found) ||
    inPlaceOfNames.has(found.toLowerCase())
  )
    return false
  return (
    found.length > 1 &&
    (found.split(' ').length > 1 ||
      isOutletWord(found) ||
      /^\p{Lu}|\p{Lo}|^\p{Ll}[\p{L}\p{N}-]{5,20}$/u.test(found))
  )
}
