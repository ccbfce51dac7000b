/**
 * A folder of documents for Pagefind, which takes a document's address from its file's path.
 *
 *     {url: '/x/stories/harbour-a1b2c3d/', html}  →  …/x/stories/harbour-a1b2c3d.html
 *
 * A file of its own name rather than `index.html` in a folder of that name: of a large
 * archive, half the time would go into making folders.
 */

import {mkdirSync, opendirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Document} from './documents.ts'

/** A folder of documents. */
export interface DocumentFolder {
  readonly path: string
  readonly add: (document: Document) => void
  /** The address under which Pagefind knows a document. */
  readonly addressOf: (document: Pick<Document, 'url'>) => string
}

/** An empty folder at `root`, whatever stood there. */
export function createDocumentFolder(root: string): DocumentFolder {
  rmSync(root, {recursive: true, force: true})
  mkdirSync(root, {recursive: true})
  const made = new Set<string>()
  const addressOf = ({url}: Pick<Document, 'url'>) => url.replace(/\/$/, '.html')
  return {
    path: root,
    addressOf,
    add: document => {
      const file = path.join(root, addressOf(document))
      const folder = path.dirname(file)
      if (!made.has(folder)) mkdirSync(folder, {recursive: true})
      made.add(folder)
      writeFileSync(file, document.html)
    }
  }
}

/** The addresses of the documents in a folder, in the order in which Pagefind meets the files. */
export function addressesIn(folder: string): string[] {
  return addressesBelow(folder, '/')
}

/** As the file system has them: `readdir` would sort. */
function addressesBelow(folder: string, address: string): string[] {
  const found: string[] = []
  const directory = opendirSync(folder, {bufferSize: 512})
  for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
    if (entry.isDirectory()) {
      found.push(...addressesBelow(path.join(folder, entry.name), `${address}${entry.name}/`))
    } else found.push(address + entry.name)
  }
  directory.closeSync()
  return found
}
