/**
 * Read the sections that a line names.
 *
 *     'News / Russia / Venezuela'  → News, Russia, Venezuela
 *     'Home » Tech › Phones'       → Home, Tech, Phones
 *     'Новости: Новости Мира'      → Новости, Новости Мира
 *     'in Business, PRESS RELEASE' → Business, PRESS RELEASE
 *     'EXAMPLE DAILY>Society'      → Society: the outlet is none
 *     'Home Foreign News'          → Home, Foreign News
 *     '当前位置：示例网 > 新闻 正文'   → 新闻: the outlet is none, nor is the word for the text
 */

import {competitions} from '../vocabulary/competitions.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {listOpenings, sectionEnds} from '../vocabulary/own-page.ts'
import {isPhrase, startsWithPhrase} from '../vocabulary/phrases.ts'

const longest = 110
const edges = ' |/>»›→·•'
const longestPart = 40
const mostWords = 5
const separator = /\s*(?:[>»›→]+|&gt;)\s*|\s+[/\\|·•:]\s+|\s{2,}\/\s{0,9}|:\s+/u
const isSectionWord = isPhrase([...phrasesOf('sections', 'home'), ...competitions])
const isHomeWord = isPhrase(phrasesOf('home'))

/** What says that a trail follows, and what some pages end it with. */
const leadsIn = startsWithPhrase(phrasesOf('here'))
const textItself = new RegExp(`(?:\\s?&gt;)?\\s(?:${phrasesOf('textItself').join('|')})$`, 'u')
/** The site that a trail starts from, by its address: `lindholmpost.example > Local`. */
const site = /^[\p{L}\p{N}-]{3,30}\.(?:com|org|net|example|info|news|co\.uk)$/u
/** `in Harbours, Energy`. */
const opensListed = new RegExp(`^(?:${phrasesOf('at').join('|')})\\s(.+)$`)
/** The number of a link: `[8]News > [9]Economy`. */
const linkNumber = /\[\d{1,3}\]/g

/**
 * The steps of a trail on one line, two or more; `undefined` when it is none. The beginning of the
 * headline is no step: `Home > Local > Ferry strikes the pier`.
 */
export function readTrail(printed: string, headline = ''): string[] | undefined {
  if (printed.length > longest + headline.length) return undefined
  const lead = leadsIn(printed)
  const own = printed.slice(lead).replace(textItself, '').replace(linkNumber, '')
  const trail = withoutHeadline(own, headline)
  if (trail.length > longest) return undefined
  const line = withoutEdges(trail)
  const steps = stepsOf(line)
  // What stands for home there is the name of the outlet.
  const isNamed = lead > 0 && steps !== undefined && !isHome(steps[0] ?? '')
  return isNamed ? steps.slice(1) : steps
}

/** Shortest beginning of a headline that is no section or place: `Delhi: …`. */
const shortestBeginning = 15
const lastSign = /[>»›→/|]\s/gu
/** Steps before a headline from which on they are a trail that ends with it. */
const fewestBefore = 2

/** Without what the headline begins with after the last sign. */
function withoutHeadline(line: string, headline: string): string {
  const end = headline === '' ? undefined : partsAtLastSign(line)
  return end !== undefined && opensHeadline(end.step, headline) ? line.slice(0, end.index) : line
}

/** What stands behind the last sign of a trail, which may be the headline: `News » March 2019 » Why Ferries Hum`. */
export function lastStep(line: string): string | undefined {
  const end = partsAtLastSign(line)
  if (end === undefined) return undefined
  const before = withoutEdges(line.slice(0, end.index)).split(separator)
  return before.length < fewestBefore ? undefined : end.step
}

/** Whether a step is the headline, or what there was room for. */
export function opensHeadline(step: string, headline: string): boolean {
  return step.length >= shortestBeginning && headline.startsWith(step)
}

/** Where the last sign of a line stands, and what stands behind it, without the dots of what is cut short. */
function partsAtLastSign(line: string): {index: number; step: string} | undefined {
  const sign = [...line.matchAll(lastSign)].at(-1)
  if (sign === undefined) return undefined
  const step = line.slice(sign.index + sign[0].length).replace(/\s?(?:…|\.\.\.)$/u, '')
  return {index: sign.index, step}
}

/** The outlet that a trail starts from when words lead it in: `当前位置：示例网 > 新闻`. */
export function outletOfTrail(line: string): string | undefined {
  const lead = leadsIn(line)
  const first = lead === 0 || line.length > longest ? undefined : stepsOf(line.slice(lead))?.[0]
  return first === undefined || isSection(first) ? undefined : first
}

/** Without the signs before the first step and after the last. */
function withoutEdges(line: string): string {
  let [start, end] = [0, line.length]
  while (start < end && edges.includes(line.charAt(start))) start += 1
  while (end > start && edges.includes(line.charAt(end - 1))) end -= 1
  return line.slice(start, end)
}

function stepsOf(line: string): string[] | undefined {
  // `X CORP <XYZ> SETS DIVIDEND`: a sign that closes a bracket leads nowhere.
  if (line.includes('<')) return undefined
  const glued = unglued(line) ?? slashed(line)
  if (glued) return glued
  const steps = line.split(separator).map(part => part.trim())
  const parts = site.test(steps[0] ?? '') ? steps.slice(1) : steps
  const isWhole = parts.length >= 2 && parts.length <= 6 && parts.every(isStep)
  // With a colon, which headlines have too, both sides must be sections.
  if (
    isWhole &&
    (!/[:|]/.test(line) || parts.every(isSection)) &&
    (/[>»›→]/u.test(line) || parts.length > 2 || parts.some(isSection))
  ) {
    return withoutOutlet(parts)
  }
  const listed = opensListed.exec(line)?.[1]?.split(/,\s+/)
  return listed?.every(isName) && listed.some(isSection) ? listed : undefined
}

/**
 * Read what opens a capture: `Leaders | Shipping`, two names that we do not know, of two words at
 * most, or `Verkehr - Bad Sarlitz`, a section and where it happened.
 */
export function readPair(line: string): string[] | undefined {
  const [section = '', ...where] = line.split(' - ')
  if (where.length === 1 && isSection(section) && isName(where[0] ?? '')) return [section]
  const parts = line.split(/\s[|·•]\s/)
  const isPair = parts.length === 2 && parts.every(part => isName(part) && !/\s.*\s/.test(part))
  return isPair && !parts.some(isOutletName) ? parts : undefined
}

/** Whether a name ends as those of outlets do. */
export function isOutletName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length > 1 && isOutletWord(words.at(-1) ?? '')
}

/** Without the outlet that a trail may start from: in capitals, or called as media are. */
function withoutOutlet(parts: string[]): string[] {
  const [first = '', second = ''] = parts
  if (!first.includes(' ') || isSection(first)) return parts
  const isOutlet = (isCapitals(first) && !isCapitals(second)) || opensAsMedium(first)
  return isOutlet ? parts.slice(1) : parts
}

/** `Gazeta do Lago`, `Lindholm Post`; not `Foreign News`. */
function opensAsMedium(name: string): boolean {
  const [first = '', last = ''] = [name.split(' ')[0], name.split(' ').at(-1)]
  const isListed =
    listOpenings.includes(first.toLowerCase()) || sectionEnds.includes(last.toLowerCase())
  return !isListed && (isMediaWord(first) || isMediaWord(last))
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether a text is the name of a section that we know, home included. */
export function isSection(text: string): boolean {
  return isSectionWord(text)
}

/** Whether a text that we do not know is as short and plain as sections are: three words at most. */
export function isPlainName(text: string): boolean {
  return isName(text) && text.split(/\s+/).length <= 3 && !/[,:]/.test(text)
}

/** Whether a text only leads home. */
export function isHome(text: string): boolean {
  return isHomeWord(text)
}

/** Whether a text is short enough, and plain enough, to name a section. */
export function isName(text: string): boolean {
  if (text === '' || text.length > longestPart || text.split(/\s+/).length > mostWords) return false
  return (
    /^[\p{L}\p{N}]/u.test(text) &&
    /[\p{L}\p{M}]{2}/u.test(text) &&
    !/[.!?。！？"“”«»@]|\d{3}|https?:/u.test(text)
  )
}

/** A name, or the word for home, which one letter may write: `홈`. */
function isStep(part: string): boolean {
  return isName(part) || isHome(part)
}

/** `Home/Local News/Rural` → Home, Local News, Rural. */
function slashed(line: string): string[] | undefined {
  const parts = line.split('/').map(part => part.trim())
  return parts.length > 1 && isHome(parts[0] ?? '') && parts.every(isStep) ? parts : undefined
}

/** `HomeWorld News` → Home, World News; `Home Foreign News` → Home, Foreign News. */
function unglued(line: string): string[] | undefined {
  const space = line.indexOf(' ')
  const [home, rest] = [line.slice(0, Math.max(0, space)), line.slice(space + 1)]
  const isSpaced = /^\p{Lu}\p{Ll}{3,}$/u.test(home) && isHome(home) && /^\p{L}/u.test(rest)
  if (isSpaced && isSection(rest) && !isSection(line)) return [home, rest]
  const match = /^(\p{Lu}\p{Ll}+)(\p{Lu}[\p{L} &]+)$/u.exec(line)
  const [, first = '', second = ''] = match ?? []
  return match && isSection(first) && isName(second) ? [first, second] : undefined
}
