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
import {isSection, outletOfTrail} from '../section/trail.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {isMedium} from './medium.ts'

/** One line's word for a name. */
export interface Vote {
  readonly name: string
  readonly line: number
  readonly weight: number
  readonly because: string
}

const name = String.raw`((?:[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.&'-]{0,20})(?: (?:of |de |the |du |la |le )?[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.&'-]{0,20}){0,4})`
const names = new RegExp(name, 'gu')
const because = 'the page names it as its own'

/** What leads in or follows where a page names its outlet, the pattern, and how much such a line weighs. */
const patterns: readonly (readonly [cue: RegExp, pattern: RegExp, weight: number])[] = [
  [
    /©|\(c\)|&copy;/i,
    new RegExp(
      String.raw`(?:©|\(c\)|&copy;)\s?(?:Copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?${name}(?=[,.]| All | \d{4}|$)`,
      'iu'
    ),
    2
  ],
  // With its year or its rights, it is the page's; without, it may be a picture's.
  [
    /©|&copy;|\(c\)|copyright/i,
    new RegExp(
      String.raw`(?:©|&copy;|\(c\)|[Cc]opyright|COPYRIGHT)\s?(?:[Cc]opyright\s)?(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?,?\s(?:by\s)?${name}|${name},?\s(?:19|20)\d\d|${name}[,.]\s(?:All|Alle|Todos|Tous|Tutti|Все)\s)`,
      'u'
    ),
    2
  ],
  [/APP$/, /(?:GET|DOWNLOAD)\s(?:THE\s)?((?:\p{Lu}[\p{Lu}\p{N}.&'-]{0,20}\s){1,4})APP$/u, 3],
  [
    /来源|來源/,
    /(?:来源|來源)\s?[:：]\s?(?:\p{Script=Han}{2,14}\s)?(\p{Script=Han}{2,12}?)(?=\s|$)/u,
    3
  ],
  [
    /Follow|Like|Join/,
    new RegExp(
      String.raw`(?:Follow|Like|Join)\s${name}\son\s(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|X|Google)`,
      'u'
    ),
    3
  ],
  [
    /\s(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|X|Google)/,
    new RegExp(
      String.raw`(?:Suivez|Segui|Seguici su|Siga|Sigue a|Sigue|Síguenos en|Folgen Sie|Folge|Volg|Śledź|Sledujte|Följ|Følg|Kövesse a[z]?|Urmărește|Takip et|Читайте|Подписывайтесь на|Підписуйтесь на|Follow)\s(?:el |la |le |il |o |a )?${name}\s(?:sur|su|no|na|en|auf|op|på|pe|on|in|в|у|'te|’te)\s(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Telegram-канале|X|Google)`,
      'u'
    ),
    3
  ],
  [
    /ublished|ppeared|rinted|eproduced/,
    new RegExp(
      String.raw`(?:[Pp]ublished|[Aa]ppeared|[Pp]rinted|[Rr]epublished|[Rr]eproduced)\s(?:(?:first|originally)\s)?(?:in|by|from|with permission from)\s(?:the\s)?${name}(?=[,.:]|\son\s|$)`,
      'u'
    ),
    3
  ],
  // `By Jane Doe For Example Online`, `PARA LA NACION`, `POUR « LE MONDE »`.
  [
    /^(?:By|Por|Par|Von|Di)/,
    new RegExp(
      String.raw`^(?:By|Por|Par|Von|Di|By:)\s(?:\p{Lu}[\p{L}\p{M}.'’-]+\s){2,4}(?:[Ff]or|FOR|para|PARA|pour|POUR|für|FÜR|per|PER)\s(?:the\s)?${name}$`,
      'u'
    ),
    3
  ],
  [/^(?:PARA|POUR|FÜR)/, new RegExp(String.raw`^(?:PARA|POUR|FÜR)\s${name}$`, 'u'), 3],
  [/[»”"]$/, /\p{Lu}\s(?:POUR|PARA|FÜR|FOR|PER)\s[«“"]\s?([^«»“”"]{2,40}?)\s?[»”"]$/u, 3],
  [
    /newsletter|app|email|alerts/,
    new RegExp(
      String.raw`(?:Sign up (?:for|to)|Subscribe to|Download|Get)\s(?:the\s)?${name}(?:’s|'s)?\s(?:\p{Ll}+\s){0,4}(?:newsletters?|app|email|alerts)`,
      'u'
    ),
    3
  ],
  [
    /©|\(c\)|СМИ|opyright/,
    /(?:©|\(c\)|СМИ|[Cc]opyright)[^«“"]{0,30}[«“"]([^«»“”"]{3,40})[»”"]/u,
    3
  ],
  [/^【/, /^【(\p{Script=Han}{2,8}?)(?:專訊|专讯|訊|讯)】/u, 3],
  [
    /[’']s\s/,
    new RegExp(String.raw`^${name}(?:’s|'s)\s(?:website|site|app|newsletter|Privacy)`, 'u'),
    3
  ],
  [
    /[:：]/,
    new RegExp(
      String.raw`^(?:Источник|Джерело|Source|Quelle|Fuente|Fonte|Kaynak|المصدر|来源|來源|出典)\s?[:：]\s?${name}$`,
      'u'
    ),
    3
  ],
  [
    /Welcome to|Copyright|read more on|Support|Advertise with/,
    new RegExp(
      String.raw`(?:Welcome to|Copyright|read more on|Support|Advertise with)\s${name}(?=[,.]|$)`,
      'u'
    ),
    2
  ]
]
const domain =
  /(?:@|https?:\/\/(?:www\.)?|www\.|(?:^|[\s|]))([\p{L}\p{N}-]{3,30})\.(?:com|org|net|co\.uk|com\.au|co\.nz|ca|de|fr|es|it|ru|info|news|tv|media)(?![\p{L}\p{N}]|\.\p{L})/giu
/** After `@` and `www.` whatever follows is a domain. */
const sureDomain =
  /(?:@|https?:\/\/(?:www\.)?|www\.)([\p{L}\p{N}-]{3,30})(?:\.\p{L}{2,3}){1,2}(?![\p{L}\p{N}]|\.\p{L})/giu
/** What stands in either. */
const addressSign = /@|www|:\/\/|\.(?:co|org|net|ca|de|fr|es|it|ru|info|news|tv|media)/iu
const commonDomains =
  /^(?:twitter|facebook|instagram|youtube|google|gmail|t|pic|whatsapp|linkedin|pinterest|telegram|yahoo|hotmail|apple|outlook)$/i

/** The votes of the lines of a page. */
export function readVotes(blocks: readonly Block[], headline: string | undefined): Vote[] {
  const short = blocks.filter(block => block.text.length < 300)
  const votes = short.flatMap(block => [
    ...fromPatterns(block),
    ...fromTitle(block, headline),
    ...fromTrail(block)
  ])
  return [...votes, ...fromSites(short), ...fromDomains(short)]
}

function fromPatterns({text, line}: Block): Vote[] {
  return patterns.flatMap(([cue, pattern, weight]) => {
    if (!cue.test(text)) return []
    const groups = pattern.exec(text)?.slice(1) ?? []
    const found = groups
      .find(group => group !== undefined)
      ?.split(/(?<=\p{L}{2})\.\s/u)[0]
      ?.replace(/(?:[.,]|\s(?:(?:19|20)\d\d)?|[’']s)+$/u, '')
      ?.replace(/(?<=\p{Ll})\.(?:com|net|org)$/u, '')
    const named = found === undefined ? undefined : withoutCompany(found)
    if (named === undefined || !isOutletLike(named) || isSection(named)) return []
    return [{name: named, line, weight: isMedium(named) ? weight + 1 : weight, because}]
  })
}

/** What the law calls a company, after the name of its paper: `Konkan Herald Pvt Ltd`. */
const company =
  /,?\s(?:Pvt|Private|Pty|Ltd|Limited|Inc|LLC|Corp|Corporation|Company|Co|GmbH|AG|SA|SpA|BV|AB|AS|Oy|plc|PLC|Berhad|Bhd)\.?$/u

function withoutCompany(name: string): string {
  const shorter = name.replace(company, '')
  return shorter === name ? name : withoutCompany(shorter)
}

/** The end of a title, after the headline and a dash. */
function fromTitle({text, line}: Block, headline: string | undefined): Vote[] {
  if (headline === undefined || !text.startsWith(headline) || text.length > headline.length + 50)
    return []
  const found = /^\s?[-–—|]\s(.{2,40})$/.exec(text.slice(headline.length))?.[1]
  return found === undefined
    ? []
    : [{name: found, line, weight: 4, because: 'the title of the page ends with it'}]
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
      if (found === undefined || commonDomains.test(found) || found.includes('.')) continue
      votes.push({name: found, line, weight: 3, because: 'an address on the page is spelt like it'})
    }
  }
  return votes.slice(0, 1)
}

/** The first words of a run of names that are spelt as a domain is: `Example` of `Example Holding AB`. */
function namedAs(run: string, domains: ReadonlySet<string>): string | undefined {
  const words = run.split(' ')
  return words
    .map((_, index) => words.slice(0, words.length - index).join(' '))
    .find(found => domains.has(squash(found)) || domains.has(squash(found.replace(/^The /, ''))))
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** No network or button has its own page's name. */
function isOutletLike(found: string): boolean {
  if (
    commonDomains.test(found) ||
    /^(?:Us|Our|The|All|Getty Images|More|This|Our Newsletter|Reserved|Editor|The Editor|You|Your Inbox)$/i.test(
      found
    )
  )
    return false
  return (
    found.length > 1 &&
    (found.split(' ').length > 1 || isOutletWord(found) || /^\p{Lu}|\p{Lo}/u.test(found))
  )
}
