/**
 * `cuttings publish-plan`: which file to upload when, as what, and how long it may be kept, one
 * JSON object a line, for hosts that know none of this by themselves, such as object storage.
 *
 *     {"path": "assets/style.css", "step": 1, "contentType": "text/css; charset=utf-8", "cacheControl": "no-cache"}
 *
 * In its order no reader meets a page whose files are not there: what pages load comes first,
 * then stories, then the pages that lead to them, and last what a visit or a program begins
 * with. A name that holds the hash of its content may be kept for ever; all else is asked for
 * again, which costs no more than the question while nothing changed.
 */

import {existsSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {contentTypeOf} from '../model/content-type.ts'
import {byText} from '../model/order.ts'
import {WrongUse} from '../wrong-use.ts'
import type {Terminal} from './terminal.ts'

/** Options of `cuttings publish-plan`. */
export interface PublishPlanOptions {
  readonly output: string
}

/** A file to upload. */
export interface PlannedUpload {
  /** Below the folder of the site, with forward slashes. */
  readonly path: string
  /** 1 to 5: files of one step may go at once, when all of the step before are there. */
  readonly step: number
  readonly contentType: string
  readonly cacheControl: string
}

/** Fragments, chunks and filters of Pagefind, which are named after what they hold. */
const hashedName = /^pagefind\/.*_[0-9a-f]{7,}\.pf_(?:fragment|index|filter|meta|pages|names)$/

/** What programs and the search ask for first. */
const entrance =
  /(?:^|\/)(?:feed\.xml|feed\.json|sitemap[^/]*\.xml|opensearch\.xml|robots\.txt|manifest-sha256\.txt)$|^pagefind\/.*(?:entry|files|superseded)\.json$/

/** Types that the name of a file does not tell. */
const namedTypes: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/(?:^|\/)feed\.json$/, 'application/feed+json'],
  [/^opensearch\.xml$/, 'application/opensearchdescription+xml; charset=utf-8']
]

/** Print the plan; gives the exit code. */
export function publishPlanCommand({output}: PublishPlanOptions, {results}: Terminal): number {
  if (!existsSync(join(output, 'index.html'))) {
    throw new WrongUse(
      `Unexpected folder \`${output}\` without a site, expected one that is built; run \`cuttings build\`, or name another with --output`
    )
  }
  for (const upload of publishPlan(filesBelow(output))) {
    results.write(`${JSON.stringify(upload)}\n`)
  }
  return 0
}

/** The files of a site in the order in which they are uploaded. */
function publishPlan(files: readonly string[]): PlannedUpload[] {
  return files
    .map(path => ({
      path,
      step: stepOf(path),
      contentType: namedTypes.find(([name]) => name.test(path))?.[1] ?? contentTypeOf(path),
      cacheControl: hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    }))
    .sort((left, right) => left.step - right.step || byText(left.path, right.path))
}

function stepOf(path: string): number {
  if (path === 'index.html' || path === 'pagefind/shards.json') return 5
  if (entrance.test(path)) return 4
  if (!path.endsWith('.html')) return 1
  return /^stories\/(?!page\/)[^/]+\//.test(path) ? 2 : 3
}

function filesBelow(output: string): string[] {
  return readdirSync(output, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => relative(output, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.startsWith('.'))
}
