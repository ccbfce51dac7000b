/**
 * The plan of a build: its options made definite, and all that is small read, so that whatever
 * is wrong is said before anything is written.
 *
 *     {articles: 'articles', output: '_site'}  →  absolute folders, description, address
 */

import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {readDescription} from '../config.ts'
import type {Description} from '../model/schema/description.ts'
import type {Owner} from '../store/lock.ts'
import {type FileMessage, WrongUse} from '../wrong-use.ts'
import {type Address, addressOf, type Place} from './address.ts'
import {fingerprint, folderFingerprint, packageFolder, programVersion} from './fingerprint.ts'
import {checkOutputFolder} from './output-folder.ts'
import type {KeyedCapture} from './recall.ts'
import type {Progress} from './report.ts'
import {many} from './spare-memory.ts'

/** What to build from what. */
export interface BuildOptions extends Place {
  /** Folder of the captures. */
  readonly articles: string
  /** Folder of the site. */
  readonly output: string
  /** Folder that holds the archive's own `templates/`, `public/` and `.cuttings/`. */
  readonly root: string
  /** The archive's own templates over those of the program, strongest first. @default ['templates'] */
  readonly templates?: readonly string[]
  /** Folders of files that the site has as they are, strongest first. @default ['public'] */
  readonly publicFiles?: readonly string[]
  /** Whether the site has a search. @default true */
  readonly search?: boolean
  /** Ignore what is remembered. @default false */
  readonly clean?: boolean | undefined
  /** Of so many stories an archive stays in memory while its pages are made. @default 30,000 */
  readonly mostInMemory?: number
  /** The process that builds. */
  readonly owner: Owner
  readonly onProgress?: (progress: Progress) => void
}

/** The options, with every path absolute and everything read that is small. */
export interface Plan
  extends Required<Omit<BuildOptions, 'basePath' | 'url' | 'clean' | 'templates' | 'publicFiles'>> {
  readonly description: Description
  readonly address: Address
  /** Strongest first. */
  readonly templateFolders: readonly string[]
  readonly publicFolders: readonly string[]
  readonly browserFolder: string
  readonly program: string
}

/** As much of a plan as a site is made from. */
export type SitePlan = Omit<Plan, 'owner'>

/** The plan. @throws WrongUse when the build cannot start. */
export function planOf(options: BuildOptions): Plan {
  const [root, articles, output] = [
    resolve(options.root),
    resolve(options.root, options.articles),
    resolve(options.root, options.output)
  ]
  if (statSync(articles, {throwIfNoEntry: false})?.isDirectory() !== true) {
    throw new WrongUse(
      `Unexpected missing folder \`${options.articles}\`, expected the captures there; make it, or name another with --articles`
    )
  }
  const description = readDescription(articles, options.articles)
  const templateFolders = layered(root, 'templates', options.templates)
  const publicFolders = layered(root, 'public', options.publicFiles)
  checkOutputFolder(output, [articles, ...templateFolders, ...publicFolders])
  return {
    root,
    articles,
    output,
    search: options.search ?? true,
    mostInMemory: options.mostInMemory ?? many,
    owner: options.owner,
    onProgress: options.onProgress ?? (() => {}),
    description,
    address: addressOf({basePath: options.basePath, url: options.url ?? description.url}),
    templateFolders,
    publicFolders,
    browserFolder: join(packageFolder, 'dist', 'browser'),
    program: programVersion()
  }
}

/** The archive's own folders over the program's of that name. */
export function layered(root: string, name: string, own: readonly string[] = [name]): string[] {
  return [...new Set([...own.map(folder => resolve(root, folder)), join(packageFolder, name)])]
}

/** One hash for all that a site is made from. */
export function inputsOf(
  {program, description, address, search, templateFolders, publicFolders, browserFolder}: SitePlan,
  keyed: readonly KeyedCapture[],
  problems: readonly FileMessage[]
): string {
  const folders = [...templateFolders, ...publicFolders, browserFolder].map(folder =>
    folderFingerprint(folder)
  )
  const keys = keyed.map(({key}) => key)
  return fingerprint({program, description, address, search, folders, problems, keys})
}
