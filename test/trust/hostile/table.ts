/**
 * The table of the hostile corpus: what each input costs, and what is said of it.
 *
 *     | a PDF | its story | error 1: Unexpected PDF document, expected text. Open it and save … |
 */

import type {FileMessage} from '../../../src/wrong-use.ts'
import type {Hostile} from './hostile.ts'

/** What the table needs of a story that was published. */
interface Told {
  readonly messages: readonly Omit<FileMessage, 'path'>[]
}

/** Most messages of one input that the table shows. */
const most = 3

/** The table, in Markdown. `stories` by the path of their captures. */
export function tableOf(
  corpus: Readonly<Record<string, readonly Hostile[]>>,
  messages: readonly FileMessage[],
  stories: ReadonlyMap<string, Told>
): string {
  const inputs = Object.values(corpus).flat().length
  const head = [
    '# The hostile corpus',
    '',
    `${inputs} inputs, built beside good stories; made by \`UPDATE=1\` from the tables in this folder.`
  ]
  const sections = Object.entries(corpus).map(([title, rows]) =>
    [
      `\n## ${title}\n`,
      '| input | costs | what the program says |',
      '|---|---|---|',
      ...rows.map(row => rowOf(row, messages, stories))
    ].join('\n')
  )
  return `${[...head, ...sections].join('\n')}\n`
}

function rowOf(
  {name, files}: Hostile,
  messages: readonly FileMessage[],
  stories: ReadonlyMap<string, Told>
): string {
  const folder = `${name}/`
  const published = [...stories].filter(([path]) => path.startsWith(folder))
  const captures = Object.keys(files).filter(path => !/\.ya?ml$/.test(path)).length
  const lost = captures - published.length
  const said = [
    ...messages.filter(({path}) => path.startsWith(folder)),
    ...published.flatMap(([, story]) => story.messages.filter(isOfReading))
  ].map(sentence)
  const more = said.length > most ? [`and ${said.length - most} more`] : []
  const told = [...new Set([...said.slice(0, most), ...more])].join('<br>')
  return `| ${escaped(name)} | ${costOf(lost)} | ${told || 'nothing'} |`
}

/** What was left out or changed to make a text of it; what the parser did not find is no harm. */
function isOfReading({severity, rule}: Omit<FileMessage, 'path'>): boolean {
  return severity === 'info' && rule !== 'headline'
}

function costOf(lost: number): string {
  if (lost === 0) return 'nothing'
  return lost === 1 ? 'its story' : `${lost} stories`
}

function sentence({severity, line, reason, note}: Omit<FileMessage, 'path'>): string {
  const kind = severity === 'fatal' ? 'error' : severity
  return escaped(
    `${kind}${line === undefined ? '' : ` ${line}`}: ${reason}${note === undefined ? '' : `. ${note}`}`
  )
}

/** A text as a cell of the table; what is long is cut. */
function escaped(text: string): string {
  const short = text.length > 240 ? `${text.slice(0, 240)}…` : text
  return short
    .replace(/[\\|<>*_`&[\]{}]/g, '\\$&')
    .replace(/\p{Cc}|\p{Cf}/gu, sign => `U+${sign.codePointAt(0)?.toString(16)}`)
}
