/**
 * A story cited in running text, as APA, MLA, Chicago and Wikipedia have it.
 *
 *     Russian military personnel arrive in Venezuela. ([2019], March 28). TASS. https://…
 */

import {type CitedDate, citedDate, monthName, monthShort} from './dates.ts'
import type {Reference} from './reference.ts'

/** APA, seventh edition. */
export function apa({authors, title, outlet, date, url}: Reference): string {
  const {about, year = 'n.d.', month, day} = citedDate(date)
  const dayOfYear = [month === undefined ? '' : monthName(month), day ?? ''].join(' ').trim()
  const when = `(${about}${[year, dayOfYear].filter(Boolean).join(', ')})`
  const opening = authors.length === 0 ? [title, when] : [joined(authors, '&'), when, title]
  return sentences([...opening, outlet, url])
}

/** MLA, ninth edition. */
export function mla({authors, title, outlet, date, url}: Reference): string {
  const container = [outlet, mlaDate(citedDate(date)), url].filter(Boolean).join(', ')
  return sentences([joined(authors, 'and'), `“${ended(title)}”`, container])
}

/** Chicago, notes and bibliography. */
export function chicago({authors, title, outlet, date, url}: Reference): string {
  const container = [outlet, chicagoDate(citedDate(date))].filter(Boolean).join(', ')
  return sentences([joined(authors, 'and'), `“${ended(title)}”`, container, url])
}

/** The `cite news` template of Wikipedia. A date with doubt goes where free text is allowed. */
export function wikipedia({authors, title, outlet, language, date, url}: Reference): string {
  const {year, month, day} = citedDate(date)
  const when = [day, month === undefined ? undefined : monthName(month), year]
  const isPlain = date.note === undefined && year !== undefined
  const parameters = [
    ...authors.map((author, index) => [`author${index === 0 ? '' : index + 1}`, author]),
    ['title', title],
    ['work', outlet],
    ['date', isPlain ? when.filter(Boolean).join(' ') : undefined],
    ['orig-date', date.note],
    ['language', language],
    ['url', url]
  ]
  const printed = parameters.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`|${name}=${value.replaceAll('|', '{{!}}').replace(/[{}]{2}/g, ' ')}`]
  )
  return `{{cite news ${printed.join(' ')}}}`
}

function mlaDate({about, year, month, day}: CitedDate): string {
  const words = [day, month === undefined ? undefined : monthShort(month), year]
  return (about && 'circa ') + words.filter(Boolean).join(' ')
}

function chicagoDate({about, year, month, day}: CitedDate): string {
  const dayOfYear = [month === undefined ? '' : monthName(month), day ?? ''].join(' ').trim()
  return about + ([dayOfYear, year].filter(Boolean).join(', ') || 'n.d.')
}

/** `A`, `A and B`, `A, B, and C`. */
function joined(names: readonly string[], and: '&' | 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  const comma = names.length > 2 ? ',' : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`
}

/** The parts as sentences; an address gets no full stop. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter(part => part !== undefined && part !== '')
    .map(part => (/^https?:|”$/.test(part ?? '') ? part : ended(part ?? '')))
    .join(' ')
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
