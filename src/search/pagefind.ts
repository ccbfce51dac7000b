/**
 * Run Pagefind over a folder of index documents. The only place that imports it.
 *
 *     /tmp/documents/stories/…/index.html  →  /tmp/index/{pagefind.js, index/, fragment/, filter/, …}
 *
 * A folder rather than one document after the other: reading a folder is parallel, while each
 * added document is compared with all before it. Pagefind's own interfaces are not kept.
 */

import {readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {env} from 'node:process'

/** Version of the index format; part of every key, so that an upgrade builds the index anew. */
export const pagefindVersion = '1.6.0'

/**
 * What Pagefind's program reads from its environment when it starts. Its default is 20,000:
 * smaller chunks, of which a query loads fewer bytes.
 */
const chunkSize = {name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '5000'}

const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./

/** Load Pagefind, before there is a document to index or when there is. */
export const loadPagefind = () => import('pagefind')

/**
 * Index the documents below `documents` into the fresh folder `output`.
 *
 * @throws Error when Pagefind reports one
 */
export async function runPagefind(
  documents: string,
  output: string,
  language: string
): Promise<void> {
  env[chunkSize.name] = chunkSize.value
  const pagefind = await loadPagefind()
  try {
    const {index, errors} = await pagefind.createIndex({forceLanguage: language})
    if (index === undefined) throw failure(errors)
    const steps = [
      () => index.addDirectory({path: documents}),
      () => index.writeFiles({outputPath: output})
    ]
    for (const step of steps) {
      const answer = await step()
      if (answer.errors.length > 0) throw failure(answer.errors)
    }
  } finally {
    await pagefind.close()
  }
  for (const name of readdirSync(output).filter(name => interfaces.test(name))) {
    rmSync(path.join(output, name))
  }
}

function failure(errors: readonly string[]): Error {
  return new Error(`Cannot index the stories for search: ${errors.join('; ')}`)
}
