/**
 * Build a site in a temporary folder and serve it, for a browser to read.
 *
 *     const site = await buildTestSite('/x/', {'strike.txt': '…'})
 *     site.origin + site.basePath   →   http://127.0.0.1:40123/x/
 *
 * It holds the articles that ship with the program, and those that a test adds.
 */

import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from '../../src/build.ts'
import {type ServedSite, serveFolder} from './static-server.ts'

/** A site in a temporary folder. */
export interface TestSite extends ServedSite {
  readonly basePath: string
  /** Address of a page: `at('search/?q=x')`. */
  readonly at: (page: string) => string
  /** Write an article; the site is as it was until it is built again. */
  readonly add: (name: string, text: string) => void
  readonly remove: (name: string) => void
  readonly rebuild: () => Promise<void>
  /** Addresses of pages by their kind, one of each. */
  readonly pages: () => ReadonlyMap<string, string>
}

const shipped = fileURLToPath(new URL('../../articles/', import.meta.url))

/** Build and serve the shipped articles, and `articles` by file name. */
export async function buildTestSite(
  basePath: string,
  articles: Readonly<Record<string, string>> = {}
): Promise<TestSite> {
  const root = mkdtempSync(path.join(tmpdir(), 'cuttings-site-'))
  const [captures, output] = [path.join(root, 'articles'), path.join(root, '_site')]
  cpSync(shipped, captures, {recursive: true})
  const add = (name: string, text: string) => writeFileSync(path.join(captures, name), text)
  for (const [name, text] of Object.entries(articles)) add(name, text)
  const rebuild = async () => {
    const owner = {pid: process.pid, isAlive: () => true}
    await build({root, articles: 'articles', output: '_site', basePath, owner})
  }
  await rebuild()
  const served = await serveFolder(output, basePath)
  return {
    ...served,
    basePath,
    add,
    rebuild,
    at: page => served.origin + basePath + page,
    remove: name => rmSync(path.join(captures, name)),
    pages: () => pagesOf(output, served.origin + basePath),
    close: async () => {
      await served.close()
      rmSync(root, {recursive: true})
    }
  }
}

/** The first page of every kind, by the class of its body. */
function pagesOf(folder: string, address: string): Map<string, string> {
  const found = new Map<string, string>()
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  for (const name of names.map(each => each.split(path.sep).join('/')).sort()) {
    if (!name.endsWith('.html')) continue
    const html = readFileSync(path.join(folder, name), 'utf8')
    const kind = /<body class="page-([a-z-]+)"/.exec(html)?.[1]
    const url = address + encodeURI(name.replace(/(^|\/)index\.html$/, '$1'))
    if (kind !== undefined && !found.has(kind)) found.set(kind, url)
  }
  return found
}
