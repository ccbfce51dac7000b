/**
 * `cuttings build`: build the site, say what was done and what needs attention.
 *
 *     2 stories from 2 captures (2 added); 41 files written in 1.2 s
 *
 * Exit code 0, or 1 when some capture could not become a story: the rest is built then.
 */

import type {BuildReport} from '../build/report.ts'
import {build} from '../build.ts'
import {noProgress, progressDisplay} from './progress.ts'
import {reportText} from './report-text.ts'
import type {Terminal} from './terminal.ts'

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
    if (options.quiet !== true) notes.write(reportText(report, options, notes))
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
