/**
 * Render: the archive becomes the pages and files of a site.
 *
 *     Archive ─► views ─► stale? ─► Eleventy ─► written beside, then renamed
 *
 * A page is stale if and only if the hash of what it shows, of the templates or of what all
 * pages share changed, or its file is gone. Nothing else is rendered or written, and when
 * nothing is stale, Eleventy is not even loaded. Where it is known how the archive changed,
 * the pages that the change does not touch are left as they are without a look.
 */

import type {Changes} from '../model/changes.ts'
import {sha256} from '../model/identifiers.ts'
import {type Context, createContext, type Site, withChanges} from './context.ts'
import type {Templates} from './eleventy.ts'
import {type Ledger, openLedger} from './ledger.ts'
import {bagFiles} from './machine/bag.ts'
import {dataPackage} from './machine/data-package.ts'
import {machineFiles} from './machine/files.ts'
import {filesIn, hasHomePage, type Manifest, stampIn} from './manifest.ts'
import {aliasPages, planPages} from './plan.ts'
import type {PlannedFile} from './planned-file.ts'
import {filesOfSite, removeFiles, startPublication} from './publication.ts'
import {type RenderedPage, renderPages} from './render-elsewhere.ts'
import {type SearchFacts, searchFacts} from './search-facts.ts'
import {siteView} from './site-view.ts'
import {readStrings} from './strings.ts'
import {readTheme, type ThemeFolders} from './theme.ts'
import {paths, type SitePath} from './urls.ts'
import {dataView} from './views/data.ts'
import type {View} from './views/pages.ts'
import {isHome, type Planned, type PlannedPage, pagesIn} from './views/planned-page.ts'

export type {Site} from './context.ts'
export type {Manifest} from './manifest.ts'
export {removeFiles} from './publication.ts'
export {readyRenderer} from './render-elsewhere.ts'

/** How a site is rendered. */
export interface RenderOptions extends ThemeFolders {
  /** Folder of the site. */
  readonly output: string
  /** Where the site stands on its host: `/` or `/x/`. */
  readonly basePath: string
  /** Address of the site, if it is known. */
  readonly url?: string
  /** Whether the site has a search. @default true */
  readonly search?: boolean
  /** What stands there now; without it everything is made anew, and all else is removed. */
  readonly previous?: Manifest
  /** How the archive differs from the one that stands there. @default in everything */
  readonly changes?: Changes | undefined
  readonly onProgress?: (done: number, total: number, what: string) => void
}

/** What came of it. */
export interface Rendered {
  readonly manifest: Manifest
  /** Files written. */
  readonly written: number
  /** Files removed. */
  readonly removed: number
}

/** A site whose stale files are made, and wait beside it. */
export interface PreparedSite extends Omit<Rendered, 'removed'> {
  /** Put the files in their places. */
  readonly publish: () => void
  /** The files that the site had before and has no more: to be removed when nothing leads to them. */
  readonly gone: readonly string[]
  /** Forget what waits. */
  readonly discard: () => void
}

/** A site that is to be rendered. */
export interface OpenedSite {
  /** What its search is to say. */
  readonly facts: () => SearchFacts
  /**
   * Make what is stale; nothing is changed yet. Once it is published, a build that fails must be
   * followed by one without `previous`.
   */
  readonly prepare: () => Promise<PreparedSite>
}

/** Render a site to its folder. */
export async function renderSite(site: Site, options: RenderOptions): Promise<Rendered> {
  const {publish, gone, discard, ...rendered} = await openSite(site, options).prepare()
  try {
    publish()
    removeFiles(options.output, gone)
    return {...rendered, removed: gone.length}
  } finally {
    discard()
  }
}

/** Open a site to render it. */
export function openSite(site: Site, options: RenderOptions): OpenedSite {
  const {previous, templateFolders} = options
  const words = readStrings(templateFolders, site.description.language)
  const theme = readTheme(options)
  const scriptsOf = scriptsOfKind(theme.scriptLinks)
  const made = createContext(site, {...options, strings: words, scriptsOf})
  const templates = {folders: templateFolders, site: siteView(made, theme), words}
  const shared = sha256(JSON.stringify(templates.site) + theme.templatesKey)
  const files = theme.files.map(({path}) => path)
  const basis = basisOf(made, files, shared, options.url)
  const isKnown = options.changes !== undefined && previous?.basis === basis
  const context = isKnown
    ? withChanges(made, options.changes, path => hasHomePage(previous, path.slice(1)))
    : made
  return {
    facts: () => searchFacts(context),
    prepare: () => prepare({context, theme, templates, shared, basis}, options)
  }
}

/** What a site is made from. */
interface Making {
  readonly context: Context
  readonly theme: ReturnType<typeof readTheme>
  readonly templates: Omit<Templates, 'input'>
  /** Hash of what all pages share. */
  readonly shared: string
  /** Hash of all that is not in the archive. */
  readonly basis: string
}

async function prepare(
  {context, theme, templates, shared, basis}: Making,
  options: RenderOptions
): Promise<PreparedSite> {
  const {output, previous} = options
  // Looked at before anything is added: where there is no site yet, none has to be walked.
  const standing = previous ? [] : filesOfSite(output)
  const publication = startPublication(output)
  try {
    const ledger = openLedger(output, previous, publication, isDownload)
    for (const file of theme.files) addFile(file, ledger)
    const input = publication.empty
    await writePages(context, {...options, templates: {...templates, input}, shared, ledger})
    for (const file of bagFiles(context, ledger.facts())) addFile(file, ledger)
    await publication.settled()
    const manifest = ledger.manifest(basis)
    const {publish, discard} = publication
    const isGone = (file: string) => stampIn(manifest, file) === undefined
    const gone = previous ? filesIn(previous, manifest) : standing.filter(isGone)
    return {manifest, written: ledger.written(), publish, gone, discard}
  } catch (error) {
    await publication.settled().catch(() => undefined)
    publication.discard()
    throw error
  }
}

/** Hash of what pages show besides the archive, and of whose places are taken before theirs. */
function basisOf(
  {description, search, scriptsOf}: Context,
  files: readonly SitePath[],
  shared: string,
  url = ''
): string {
  return sha256(JSON.stringify([shared, url, files, description, search, scriptsOf('search')]))
}

/** The scripts that a page kind loads besides those of every page. */
function scriptsOfKind(link: ReturnType<typeof readTheme>['scriptLinks']) {
  const scripts: Partial<Record<View['kind'], string>> = {
    home: 'on-this-day.js',
    search: 'search.js',
    story: 'highlight.js'
  }
  return (kind: View['kind'], urls: Context['urls']) => {
    const name = scripts[kind]
    return name === undefined ? [] : link(name, urls)
  }
}

function isDownload(path: SitePath): boolean {
  return path.startsWith(paths.data)
}

function addFile({path, touched, arrangement, key, content}: PlannedFile, ledger: Ledger): void {
  if (touched === false && ledger.keep(path, arrangement)) return
  if (key === undefined) ledger.put(path, content())
  else if (ledger.claim(path, key(), arrangement) === 'stale') ledger.write(path, content())
}

interface PageOptions extends Pick<RenderOptions, 'onProgress'> {
  readonly templates: Templates
  readonly shared: string
  readonly ledger: Ledger
}

/** Write all that is stale: pages as they are found to be so, other files between them. */
async function writePages(
  context: Context,
  {templates, shared, ledger, onProgress = () => undefined}: PageOptions
): Promise<void> {
  const plan = planPages(context)
  const open = plan.filter(planned => !isKept(planned, ledger))
  const data = {path: paths.data, view: () => dataView(context, ledger.factsOf)}
  const last = [data, ...aliasPages(context)]
  function* stale(): Generator<RenderedPage> {
    for (const planned of open) yield* claimPlanned(planned, shared, ledger)
    for (const file of machineFiles(context, plan, ledger)) addFile(file, ledger)
    addFile(dataPackage(context, ledger.factsOf), ledger)
    yield* claimPages(last, shared, ledger)
  }
  const most = [...pagesIn(open)].length + last.length
  await renderPages(stale(), most, templates, done => onProgress(done, most, 'pages'))
  onProgress(most, most, 'pages')
}

/** Keep a home that is not touched as it stands, if there is nothing else in it. */
function isKept(planned: Planned, ledger: Ledger): boolean {
  return isHome(planned) && !planned.touched && ledger.keepHome(planned.path)
}

/** Claim all that is planned, and write what are no pages. */
function* claimPlanned(planned: Planned, shared: string, ledger: Ledger): Generator<RenderedPage> {
  if (!isHome(planned)) return yield* claimPages([planned], shared, ledger)
  yield* claimPages(planned.pages(), shared, ledger)
  for (const file of planned.files()) addFile(file, ledger)
}

/** Claim the places of pages, one after the other; gives those that are stale. */
function* claimPages(
  pages: readonly PlannedPage[],
  shared: string,
  ledger: Ledger
): Generator<RenderedPage> {
  for (const page of pages) {
    const {path, touched, arrangement} = page
    if (touched === false && ledger.keep(path, arrangement)) continue
    const view = page.key === undefined ? JSON.stringify(page.view()) : undefined
    const key = sha256(shared + (page.key?.() ?? view))
    if (ledger.claim(path, key, arrangement) !== 'stale') continue
    yield {
      view: () => view ?? JSON.stringify(page.view()),
      file: () => ledger.reserve(path),
      take: html => ledger.write(path, html)
    }
  }
}
