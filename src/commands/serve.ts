/**
 * `cuttings serve`: build the site, serve it on this machine, and rebuild it whenever a file of
 * `articles/`, `templates/` or `public/` changes.
 *
 *     Serving _site at http://127.0.0.1:8080/  (Ctrl+C stops)
 */

import {resolve} from 'node:path'
import {addressOf} from '../build/address.ts'
import {readDescription} from '../config.ts'
import {type RebuildResult, serve} from '../serve.ts'
import {WrongUse} from '../wrong-use.ts'
import {buildAndTell, type SiteOptions} from './build.ts'
import {failureText} from './failure.ts'
import {paletteOf, printable, type Terminal} from './terminal.ts'

/** Options of `cuttings serve`. */
export interface ServeCommandOptions extends SiteOptions {
  readonly port: string
}

/** How failures are set on a page. */
const plainText = {colours: false, palette: paletteOf(false)}

/** Serve until a person stops it; gives the exit code. */
export async function serveCommand(
  options: ServeCommandOptions,
  terminal: Terminal
): Promise<number> {
  const {notes, results} = terminal
  const port = portOf(options.port)
  const {articles, output} = options
  // Fixed while the preview runs, even if archive.yaml changes.
  const {basePath} = addressOf({...options, url: options.url ?? readDescription(articles).url})
  const preview = await serve({
    site: {folder: resolve(output), basePath},
    port,
    watched: [articles, 'templates', 'public'],
    rebuild: () => rebuild({...options, basePath}, terminal)
  })
  results.write(`http://127.0.0.1:${preview.port}${basePath}\n`)
  notes.write(`Serving ${printable(output)}; Ctrl+C stops\n`)
  await new Promise<void>(stop => terminal.onStop(stop))
  await preview.close()
  return 0
}

async function rebuild(options: SiteOptions, terminal: Terminal): Promise<RebuildResult> {
  try {
    const {written, removed} = await buildAndTell(options, terminal)
    return {type: 'built', changed: written + removed > 0}
  } catch (error) {
    terminal.notes.write(failureText(error, 'failed:', terminal.notes))
    return {type: 'failed', text: failureText(error, 'failed:', plainText)}
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new WrongUse(`Unexpected port \`${text}\`, expected a number from 0 to 65535`)
}
