/**
 * A story cited for programs: BibTeX, RIS and CSL-JSON.
 *
 * Only what is known stands in a field; doubt about the date goes into a note, and into
 * `circa` where CSL has a place for it.
 */

import {citedDate} from './dates.ts'
import type {Reference, ReferenceDate} from './reference.ts'

/**
 * BibTeX; double braces keep names and capitals as printed. It has no type for newspapers:
 * `entrysubtype` is how BibLaTeX and those who read it tell them from journals.
 */
export function bibtex({key, authors, title, outlet, language, date, url}: Reference): string {
  const {year, month, day} = citedDate(date)
  const fields = [
    ['author', authors.map(author => `{${escapeTex(author)}}`).join(' and ') || undefined],
    ['title', `{${escapeTex(title)}}`],
    ['journal', outlet && escapeTex(outlet)],
    ['entrysubtype', 'newspaper'],
    ['year', year?.replace(/[[\]]/g, '')],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['language', language],
    ['url', url && escapeUrl(url)],
    ['note', date.note && escapeTex(date.note)]
  ]
  const printed = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@article{${key},`, ...printed, '}'].join('\n')
}

/** RIS, as reference managers read it. */
export function ris({authors, title, outlet, language, date, url}: Reference): string {
  const {year, month, day} = citedDate(date)
  const digits = year?.replace(/[[\]]/g, '')
  const pieces = [digits, month, day].map(piece => piece?.toString().padStart(2, '0') ?? '')
  const fields = [
    ['TY', 'NEWS'],
    ...authors.map(author => ['AU', author]),
    ['TI', title],
    ['T2', outlet],
    ['PY', digits],
    ['DA', digits === undefined ? undefined : `${pieces.join('/')}/`],
    ['LA', language],
    ['UR', url],
    ['N1', date.note],
    ['ER', '']
  ]
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}  - ${oneLine(value)}`]))
    .join('\n')
}

/** CSL-JSON, as Zotero and Pandoc read it. */
export function csl(reference: Reference): string {
  return JSON.stringify([cslItem(reference)], undefined, 2)
}

/** One reference of CSL-JSON. */
export function cslItem({key, authors, title, outlet, language, date, url}: Reference): object {
  const issued = cslDate(date)
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : {author: authors.map(literal => ({literal}))}),
    ...(outlet === undefined ? {} : {'container-title': outlet}),
    ...(issued === undefined ? {} : {issued}),
    ...(language === undefined ? {} : {language}),
    ...(url === undefined ? {} : {URL: url}),
    ...(date.note === undefined ? {} : {note: date.note})
  }
}

/** Dates without a year have no place in CSL. */
function cslDate({parts, isDerivedYear, isApproximate}: ReferenceDate): object | undefined {
  if (parts.length === 0 || parts.some(({year}) => year === undefined)) return undefined
  return {
    'date-parts': parts.map(({year, month, day}) =>
      [year, month, day].filter(piece => piece !== undefined)
    ),
    ...(isDerivedYear || isApproximate ? {circa: true} : {})
  }
}

const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}'
}

/** Signs that TeX would join, such as two hyphens to a dash, stand apart. */
function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\~^{}&%$#_]/g, sign => texEscapes[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g, '$&{}')
}

function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
