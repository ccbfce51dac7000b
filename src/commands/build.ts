/**
 * `cuttings build`: build the site, say what was done and what needs attention.
 *
 *     2 stories from 2 captures (2 added); 41 files written in 1.2 s
 *
 * Exit code 0, or 1 when some capture could not become a story: the rest is built then.
 */

import type {BuildReport} from '../build/report.ts'
import {build} from '../build.ts'
import {messagesText} from './messages.ts'
import {noProgress, progressDisplay} from './progress.ts'
import {counted, type Paint, printable, type Terminal} from './terminal.ts'

/** Most addresses shown that are gone. */
const mostGone = 20

/** Options of the command line that say what to build. */
export interface SiteOptions {
  readonly articles: string
  readonly output: string
  readonly basePath?: string
  readonly url?: string
  readonly quiet?: boolean
}

/** Options of `cuttings build`. */
export interface BuildCommandOptions extends SiteOptions {
  readonly clean?: boolean
  readonly lenient?: boolean
  readonly json?: boolean
}

/** Build; gives the exit code. */
export async function buildCommand(
  options: BuildCommandOptions,
  terminal: Terminal
): Promise<number> {
  const report = await buildAndTell(options, terminal)
  if (options.json === true) terminal.results.write(`${JSON.stringify(report)}\n`)
  return hasLosses(report) && options.lenient !== true ? 1 : 0
}

/** Build, with progress and a summary on the terminal. */
export async function buildAndTell(
  options: BuildCommandOptions,
  terminal: Terminal
): Promise<BuildReport> {
  const {notes, owner} = terminal
  const {articles, output, basePath, url, clean} = options
  const display = options.quiet === true ? noProgress : progressDisplay(notes)
  try {
    const report = await build({
      root: '.',
      articles,
      output,
      basePath,
      url,
      clean,
      owner,
      onProgress: display.show
    })
    display.clear()
    if (options.quiet !== true) tell(report, options, terminal)
    return report
  } catch (error) {
    display.clear()
    throw error
  }
}

/** Whether some capture could not become a story. */
function hasLosses({messages}: BuildReport): boolean {
  return messages.some(({severity}) => severity === 'fatal')
}

function tell(report: BuildReport, {articles, output}: SiteOptions, {notes}: Terminal): void {
  const {palette} = notes
  const messages = messagesText(report.messages, {colours: notes.colours, folder: articles})
  if (messages !== '') notes.write(`${messages}\n`)
  if (report.gone.length > 0) notes.write(goneText(report.gone, palette.doubtful))
  if (report.note !== undefined) notes.write(`${palette.doubtful(report.note)}\n`)
  notes.write(`${palette.bold(summaryOf(report))}\n`)
  if (report.written + report.removed > 0) notes.write(`The site is in ${printable(output)}\n`)
}

/** Which addresses lead nowhere now, and how to keep each. */
function goneText(gone: BuildReport['gone'], paint: Paint): string {
  const shown = gone.slice(0, mostGone).map(({address, capture}) => {
    const aliases = `aliases: [${JSON.stringify(address)}]`
    const cure =
      capture === undefined
        ? `write ${aliases} for the story that takes its place, or bring the capture back with pubStatus: canceled to leave a notice`
        : `${printable(capture)} has another address now; to keep the old one, write ${aliases} for it`
    return `${paint('gone')} ${printable(address)}: ${cure}\n`
  })
  const more = gone.length - shown.length
  return (
    shown.join('') +
    (more === 0
      ? ''
      : `… and ${counted(more, 'more address', 'more addresses')}; --json lists them all\n`)
  )
}

function summaryOf({captures, stories, difference, written, removed, milliseconds}: BuildReport) {
  const changes = (['added', 'changed', 'removed'] as const)
    .filter(kind => difference[kind] > 0)
    .map(kind => `${difference[kind]} ${kind}`)
  const what = `${counted(stories, 'story', 'stories')} from ${counted(captures, 'capture')}`
  const how = changes.length === 0 ? '' : ` (${changes.join(', ')})`
  const files = written + removed === 0 ? 'nothing to write' : filesText(written, removed)
  return `${what}${how}; ${files} in ${((milliseconds.total ?? 0) / 1000).toFixed(1)} s`
}

function filesText(written: number, removed: number): string {
  const gone = removed === 0 ? '' : `, ${counted(removed, 'file')} removed`
  return `${counted(written, 'file')} written${gone}`
}
