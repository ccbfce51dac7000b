/**
 * `cuttings export`: the archive in the formats of other programs, on stdout.
 *
 *     cuttings export bibtex > archive.bib
 *     cuttings export ninjs | jq .headlines
 */

import {exportArchive} from '../build/export.ts'
import type {Terminal} from './terminal.ts'

/** Options of `cuttings export`. */
export interface ExportCommandOptions {
  readonly articles: string
  readonly url?: string
}

/** Print the archive; gives the exit code. */
export async function exportCommand(
  format: string,
  {articles, url}: ExportCommandOptions,
  {results, owner}: Terminal
): Promise<number> {
  await exportArchive({root: '.', articles, url, owner, format}, results.write)
  return 0
}
