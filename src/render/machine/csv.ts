/**
 * The facts of every story as CSV (RFC 4180), one row a story, for spreadsheets.
 *
 *     identifier,headline,outlet,date,…
 *     8c174977fcf6,Russian military personnel arrive in Venezuela,TASS,2019-03-28?,…
 *
 * A spreadsheet would run a cell that starts with one of `= + - @`, a tab or a line end as a
 * formula, and headlines come from strangers. Such a cell gets an apostrophe in front; so does
 * one that starts with apostrophes and then such a sign, so that taking one off gives the text.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'

/** The table of stories. */
export const csvFile = 'stories.csv'

/** What ends a row. */
export const csvLineEnd = '\r\n'

interface Column {
  readonly name: string
  readonly type: 'string' | 'integer'
  /** Whether its values are full addresses, once that of the site is known. */
  readonly isAddress?: true
  /** What it says, for the data package. */
  readonly description: string
  readonly value: (context: Context, story: ArchivedStory) => string | undefined
}

/** The columns in their order. Several values of one cell are parted by `; `. */
export const columns: readonly Column[] = [
  column('identifier', 'Identifier of the story', (_, story) => story.identifier),
  column('headline', 'As printed', (_, {headline}) => headline),
  column('outlet', 'The outlet, as the archive knows it', (context, {outlet, publisher}) =>
    outlet === undefined ? publisher : (context.outlets.get(outlet)?.name ?? publisher)
  ),
  column('date', 'EDTF, level 1: 2019-03-28, XXXX-03-28, 2019-03-28?', (_, {date}) => date),
  column('dateCertainty', 'stated, derived or assumed', (_, {date, dateEvidence, dateCertainty}) =>
    date === undefined ? undefined : (dateEvidence?.certainty ?? dateCertainty)
  ),
  column('byline', 'As printed', (_, {byline}) => byline),
  column('author', 'Names', (_, {author}) => author?.map(({name}) => name).join('; ')),
  column('place', 'Place of the dateline', (_, {dateline}) => dateline?.place),
  column('articleSection', 'As printed, broadest first', (_, {articleSection}) =>
    articleSection.join('; ')
  ),
  column('keywords', 'Topics', (_, {keywords}) => keywords.join('; ')),
  column('inLanguage', 'BCP 47', (_, {inLanguage}) => inLanguage),
  column('kind', 'article, listing or other', (_, {kind}) => kind),
  {...column('wordCount', 'Words', (_, {wordCount}) => String(wordCount)), type: 'integer'},
  column('event', 'Identifier of the event it reports', (_, {event}) => event),
  {
    ...column('url', 'Address of the page; its path where that of the site is unknown', addressOf),
    isAddress: true
  },
  column('path', 'Path of the page on the site', (_, story) => paths.story(story)),
  column('capture', 'Path of the capture below articles/', (_, {path}) => path),
  column('sha256', 'Of the bytes of the capture', (_, {sha256}) => sha256)
]

/** The first row, without its line end. */
export const csvHead = row(columns.map(({name}) => name))

function addressOf({urls}: Context, story: ArchivedStory): string {
  return urls.absolute(paths.story(story)) ?? urls.href(paths.story(story))
}

/** The whole table. */
export function* csvOf(context: Context): Generator<string> {
  yield `${csvHead}${csvLineEnd}`
  for (const {identifier} of context.stories) {
    yield `${csvRow(context, context.site.archivedOf(identifier))}${csvLineEnd}`
  }
}

/** The row of a story, without its line end. */
export function csvRow(context: Context, story: ArchivedStory): string {
  return row(columns.map(({value}) => value(context, story) ?? ''))
}

function column(name: string, description: string, value: Column['value']): Column {
  return {name, type: 'string', description, value}
}

function row(values: readonly string[]): string {
  return values.map(cell).join(',')
}

function cell(text: string): string {
  const harmless = /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
