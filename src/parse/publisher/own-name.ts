/**
 * Read where a page prints its own name without saying so: on top of everything, and in the
 * credits of the pictures that its own people took.
 *
 *     'Lundvik Times' on the first line                           → Lundvik Times
 *     'Photo: Ida Lund/Lundvik Times', and 'Lundvik Times' alone  → Lundvik Times
 *
 * Picture agencies are in everybody's credits and have no vote.
 */

import {isPost} from '../byline/names.ts'
import {creditIn} from '../captions/credit.ts'
import {isCredit} from '../captions/credit-line.ts'
import type {Block} from '../data.ts'
import {isSection} from '../section/trail.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {endMarks} from '../vocabulary/credit-forms.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {capitalised} from '../vocabulary/list.ts'
import {suppliers} from '../vocabulary/openings.ts'
import {
  eastAsianOutletIn,
  endsAsPost,
  isBodyWord,
  isOutletWord
} from '../vocabulary/outlet-words.ts'
import {archiveWords} from '../vocabulary/own-page.ts'
import {isMedium, opensOther} from './medium.ts'
import {mayBeOutlet} from './named-twice.ts'
import type {Vote} from './votes.ts'

const joint = `(?:(?:${phrasesOf('of', 'the').join('|')}) )?`
const nameShape = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?: ${joint}\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*){1,4}$`,
  'u'
)
const archives: ReadonlySet<string> = new Set(archiveWords)
const of: ReadonlySet<string> = new Set(phrasesOf('of'))
const sign = /\s?[>›»|]\s?|\s[:–—-]\s/u

/** Lines on top among which the page names itself. */
const topLines = 3

/** A medium on top weighs more than the company that claims the rights: `© 2011 Lindholm Newspapers`. */
const overCompany = 4.5

/** Longest credit line, or part of one, that is a name. */
const longest = 40

/** `GOV.UK`, `EXAMPLE.com`: a site that calls itself by its address. */
const siteName =
  /^(?:#?\[\d+\])?((?:\p{Lu}[\p{L}\p{N}-]{2,24})\.(?:com|net|org|info|[a-z]{2}|UK|COM|NET|ORG))$/u
/** `EXAMPLE>Society`, `EXAMPLE DAILY | World`: the outlet in capitals, and a section. */
const outletThenSection =
  /^(\p{Lu}[\p{Lu}\p{M}.&’'-]*(?: \p{Lu}[\p{Lu}\p{M}.&’'-]*){1,3})\s?[>›|]\s?\p{Lu}\p{Ll}/u

/** The vote of the first line of a page that is no button, when it is a name that opens or ends as those of outlets do. */
export function fromTopLine(blocks: readonly Block[], headline: string | undefined): Vote[] {
  const block = blocks.slice(0, topLines).find(({features}) => !features.furniture)
  if (block === undefined || block.text === headline) return []
  const {text, line} = block
  const name =
    siteName.exec(text)?.[1] ??
    outletThenSection.exec(text)?.[1] ??
    eastAsianOutletIn(text) ??
    beforeSign(text) ??
    outletOnTop(text)
  return name === undefined
    ? []
    : [
        {
          name,
          line,
          weight: isMedium(name) || siteName.test(text) ? overCompany : 3,
          because: 'the page opens with it'
        }
      ]
}

/** `Gazeta do Lago > Economia`, `Lindholm Post : News`: a medium before a sign. */
function beforeSign(text: string): string | undefined {
  const [first = '', second] = text.split(sign)
  return second !== undefined && text.length < 2 * longest && isMedium(first) ? first : undefined
}

/** The name of an outlet, whole, or of an agency before its archive. */
function outletOnTop(text: string): string | undefined {
  if (text.length > longest || !nameShape.test(text) || isSection(text) || opensOther(text))
    return undefined
  const words = text.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const agency = words.slice(0, -1).join(' ')
  if (archives.has(last.toLowerCase())) return agency
  const isBody = isBodyWord(first) && of.has(words[1] ?? '')
  return isBody || isOutletWord(last) ? text : undefined
}

/** `, The Example Post` behind the names of a byline. */
const behindNames = new RegExp(
  String.raw`^(?:(?:${capitalised(phrasesOf('the')).join('|')}) )?\p{Lu}[\p{L}\p{M}.&’'-]*(?: ${joint}\p{Lu}[\p{L}\p{M}.&’'-]*){0,3}(?=$|[,|·•]| \d)`,
  'u'
)

/** The vote of the outlet after the names of a byline: `Elliot Roe Example Today`, `By Jane Roe, The Example Post`. */
export function fromByline(block: Block | undefined, names: readonly string[]): Vote[] {
  const last = names.at(-1)
  if (block === undefined || last === undefined || !block.text.includes(last)) return []
  const rest = block.text
    .slice(block.text.lastIndexOf(last) + last.length)
    .replace(/^[\s,|·•–—/-]+/u, '')
  const employer = beforePost(rest)
  if (employer !== undefined)
    return [
      {name: employer, line: block.line, weight: 3, because: 'who wrote the story works for it'}
    ]
  const name = behindNames.exec(rest)?.[0]
  if (name === undefined || endsAsPost(name) || !isOutletWord(name.split(' ').at(-1) ?? ''))
    return []
  return agencyOf(name)?.wholesale === true
    ? []
    : [{name, line: block.line, weight: 2, because: 'who wrote the story works for it'}]
}

const signsOff = new RegExp(String.raw`\((?:${endMarks.join('|')})\/(\p{Lu}{2,12})(?:[/)])`, 'u')

/** Initials, which a station or a network goes by. */
const initials = /^\p{Lu}{3,6}\d?$/u

/** The outlet before a post, by its initials: `KLN` of `KLN Staff Writer`; not the league of `NHL Reporter`. */
function beforePost(rest: string): string | undefined {
  const space = rest.indexOf(' ')
  const [name, post] = [rest.slice(0, Math.max(0, space)), rest.slice(space + 1)]
  if (!initials.test(name) || !isPost(post) || isSection(name)) return undefined
  return agencyOf(name)?.wholesale === true ? undefined : name
}

/**
 * The vote of the agency or outlet that signs the last paragraph: `… a delay of a year. EFE`,
 * `… in April. (END/IPS/TM/PM/97)`.
 */
export function fromSignature(last: Block | undefined): Vote[] {
  if (last === undefined) return []
  const {text, line} = last
  const tail = text.slice(-200)
  const name =
    signsOff.exec(tail)?.[1] ??
    /[.!?”"»]\s\(?(\p{Lu}[\p{L}-]{2,20})\)?(?:\s\/\s\([^()]{6,160}\))?$/u.exec(tail)?.[1]
  const agency = name === undefined ? undefined : agencyOf(name)
  if (name === undefined || agency === undefined || agency.wholesale) return []
  return [{name, line, weight: 3, because: 'its name closes the text'}]
}

/** The votes of credits that name the same outlet as another line does; `people` wrote the story, and may have taken the pictures. */
export function fromCredits(blocks: readonly Block[], people: readonly string[]): Vote[] {
  const alone = new Set(blocks.filter(({text}) => text.length <= longest).map(({text}) => text))
  const seen = new Set<string>()
  return blocks.flatMap(({text, line}) => {
    const name = outletOf(text, alone)
    if (name === undefined || seen.has(name) || people.includes(name)) return []
    seen.add(name)
    const weight = isMedium(name) ? 3 : 1
    return [
      {
        name,
        line,
        weight: alone.has(name) && mayBeOutlet(name) ? 3 : weight,
        because: 'its own people took the pictures'
      }
    ]
  })
}

const parting = new RegExp(
  String.raw`\s?[/|]\s?|[:：–-]\s|：|,\s|\s(?:${phrasesOf('for').join('|')})\s`,
  'u'
)

/** A medium in a credit, what stands alone elsewhere, or its last part: the outlet of `Photo: Ida Lund/Lundvik Times`. */
function outletOf(text: string, alone: ReadonlySet<string>): string | undefined {
  if (text.length > 600) return undefined
  const credit = creditIn(text) ?? (/[:：/|]/.test(text) && isCredit(text) ? text : undefined)
  const names = credit?.split(parting).map(part => part.trim()) ?? []
  const name = names.find(isMedium) ?? names.find(name => alone.has(name)) ?? names.at(-1) ?? ''
  if (name.length < 3 || name.length > longest || !/^[\p{Lu}\p{Lo}]/u.test(name)) return undefined
  return suppliers.has(name.toLowerCase()) || agencyOf(name)?.wholesale === true ? undefined : name
}
