/**
 * Small words beside names, folded, that tell what a name is of: by them a role ends, a firm is one of
 * two partners, and a name is a place.
 *
 *     the minister of trade and industry        Piper & Sons        in Glen Brandt, west Tarsa
 *
 * The lists mix languages where the same signs mean the same in each.
 */

import {list} from '../list.ts'

/** Of English, whose offices go by them: `the Secretary of State`, `the Securities and Exchange Commission`. */
export const ofEnglish = 'of'
export const andEnglish = 'and'
export const theEnglish = 'the'

/** Between an office and what it is of, in English, and in languages that descend from Latin. */
export const officeOf: ReadonlySet<string> = new Set(list('of, for'))
export const romanceOf: ReadonlySet<string> = new Set(
  list('de, del, della, do, da, du, des, di, dell')
)

/** The same, before a vowel, on the word behind it. */
export const elidedOf = 'd’'

/** Articles within the name of an office: `Ministro de la Presidencia`. */
export const articles: ReadonlySet<string> = new Set(list('the, la, las, los, l'))

/** Words with which a role is over. */
export const endsRole: ReadonlySet<string> = new Set(
  list(`
    who, whom, whose, which, that, when, where, while, as, but, if, que, qui, quien, der, die, was, is, has, had, have, were,
    are, will, would, and, or, y, et, und, и, который, которая
  `)
)

/** Endings of English words that say what a role is about: `financial`, `political`. */
export const qualifierEndings: readonly string[] = list('ial, ical')

/** Endings of Russian words that are made of the name of a place. */
export const placeAdjectives: readonly string[] = list('ской, цкой, ская, цкая, ское, ских')

/** Between the names of a child and of its father. */
export const childOf: readonly string[] = list('bin, ibn, bint')

/** Beside the name of a company on the market: `shares of Eli Lilly`, `Eli Lilly stock`. */
export const traded: ReadonlySet<string> = new Set(
  list(`
    share, shares, stock, unit, units, subsidiary, common, debentures, inc, corp, co, plans, bonds, notes, securities
  `)
)

/** How a company speaks of what is its own: `Eli Lilly said its …`. */
export const itself: ReadonlySet<string> = new Set(list('it, its'))

/** Between the partners of a firm, and how its name ends. */
export const joinsFirms: ReadonlySet<string> = new Set(list('and, und, et'))
export const firmEnds: ReadonlySet<string> = new Set(
  list('inc, co, cie, corp, ltd, sons, sohne, fils, bros')
)

/** Between somebody and his employer. */
export const worksAt: ReadonlySet<string> = new Set(list('at, for, with'))

/** Before a place, and before its region: `in Glen Brandt, west Tarsa`. */
export const liesIn: ReadonlySet<string> = new Set(list('in, near, outside'))
export const directions: ReadonlySet<string> = new Set(
  list('north, south, east, west, central, northern, southern, eastern, western')
)

/** Words of one letter that Arabic and Hebrew join to the next: and, for, in, to, like. */
export const joinedLetters = 'وبلفكהבלמוש'

/** What French and Italian tie to a name with an apostrophe, as letters: `d’Emmanuel Macron`. */
export const elided = 'dlcjmnst'

/** What stands before the capital of a name, tied to it: `al-Sabbagh`, `dell’Orto`. */
export const prefixes: readonly string[] = list(
  'al, el, ul, an, as, ash, ar, at, ed, d, l, dell, ben'
)

const daysAndMonths = list(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august,
  september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
`)

/** In small letters, months with a full stop or without; a day of the week has none. No name begins with them. */
export const monthOrDay: ReadonlySet<string> = new Set([
  ...daysAndMonths,
  ...daysAndMonths.filter(name => !name.endsWith('day')).map(name => `${name}.`)
])

/** Before what somebody is quoted to say: `quoted Smith as saying`. */
export const quotedAs: ReadonlySet<string> = new Set(list('as'))
