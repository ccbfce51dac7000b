/**
 * Make the site of captures that are known.
 *
 *     makePages    captures ─► archive ─► pages, and the search beside them or laid out
 *     finishSite   gone files removed, the search and the site remembered
 *
 * In between the site is unfinished: a build that fails there is made good by the next. Who has the
 * search finishes; that may be another thread than the one that made the pages.
 */

import type {Manifest} from '../render/index.ts'
import {removeFiles} from '../render/publication.ts'
import type {Standing} from '../search/index.ts'
import type {Store} from '../store/index.ts'
import type {FileMessage} from '../wrong-use.ts'
import {type GoneAddress, goneAddresses} from './gone-addresses.ts'
import type {IndexedSearch} from './indexing.ts'
import {markOutputFolder} from './output-folder.ts'
import type {SitePlan} from './plan.ts'
import {type Index, publish} from './publish.ts'
import {forgetOthers, type KeyedCapture} from './recall.ts'
import type {RememberedArchive} from './remembered-archive.ts'
import {rememberPages, rememberSearch, type StandingSite, sitesIn} from './remembered-site.ts'
import type {Outcome} from './report.ts'
import {spareMemory} from './spare-memory.ts'
import {understandAll} from './understand-all.ts'

/** What to make a site of. */
export interface SiteInput {
  readonly plan: SitePlan
  readonly keyed: readonly KeyedCapture[]
  /** What is wrong with files that are no captures. */
  readonly problems: readonly FileMessage[]
  /** Hash of all that it is made from. */
  readonly inputs: string
}

/** What the last build left. */
export interface Before {
  readonly archive: RememberedArchive | undefined
  /** What stands in the output folder, if that build came to its end, and the hash of what it was made from. */
  readonly site: (StandingSite & {readonly inputs: string}) | undefined
}

/** A site that is not finished. */
export interface MadePages {
  readonly outcome: Outcome
  /** Pages and other files written, those of the search apart. */
  readonly written: number
  /** Files of the site before that this one does not have: still there. */
  readonly goneFiles: readonly string[]
  readonly gone: readonly GoneAddress[]
}

/** A site that is. */
export interface FinishedSite extends Pick<MadePages, 'outcome' | 'gone'> {
  /** Files written, those of the search included. */
  readonly written: number
  /** Files removed. */
  readonly removed: number
}

/**
 * Make the pages of a site.
 *
 * @param index See `publish`.
 * @param onUnderstood The archive is made; its pages are next.
 */
export async function makePages<Indexed>(
  {plan, keyed, problems, inputs}: SiteInput,
  {archive: archiveBefore, site: before}: Before,
  store: Store,
  index: Index<Indexed>,
  onUnderstood: () => void
): Promise<MadePages & {readonly indexed: Indexed}> {
  const {description, output} = plan
  const isExchanged = keyed.length > plan.mostInMemory
  const understood = understandAll(keyed, problems, description, store, archiveBefore, isExchanged)
  const {archive, outcome} = understood
  onUnderstood()
  sitesIn(store).forget(output)
  markOutputFolder(output)
  const previous = before?.manifest
  const changes = understood.changesSince(before?.inputs)
  if (changes === undefined) spareMemory(keyed.length)
  const publication = {plan, ...understood, keyed, store, previous, changes}
  const {manifest, written, gone: goneFiles, indexed} = await publish(publication, index)
  rememberMade(store, output, manifest, previous)
  store.change(() => understood.remember(inputs))
  return {outcome, written, goneFiles, gone: goneAddresses(goneFiles, manifest, archive), indexed}
}

/** Make and finish a site, its search beside its pages. */
export async function makeSite(
  input: SiteInput,
  before: Before,
  store: Store,
  index: Index<IndexedSearch>,
  onUnderstood: () => void
): Promise<FinishedSite> {
  const {indexed, ...pages} = await makePages(input, before, store, index, onUnderstood)
  return finishSite(input, pages, indexed, store, before.site?.search)
}

/** Finish a site whose pages and search stand. */
export function finishSite(
  {plan: {output}, keyed, inputs}: SiteInput,
  {outcome, written, goneFiles, gone}: MadePages,
  indexed: IndexedSearch,
  store: Store,
  before: Standing | undefined
): FinishedSite {
  // Not before the search is announced, so that no reader finds what is not there.
  removeFiles(output, goneFiles)
  store.change(() => {
    rememberSearch(store, output, indexed.standing, before)
    sitesIn(store).set(output, {inputs, outcome})
    forgetOthers(keyed, store)
  })
  return {outcome, gone, written: written + indexed.written, removed: goneFiles.length}
}

/** Where all is new, the site is one that no build takes for finished until the end. */
function rememberMade(
  store: Store,
  output: string,
  manifest: Manifest,
  previous: Manifest | undefined
): void {
  const remember = previous ? store.change : store.changeInSteps
  remember(() => rememberPages(store, output, manifest, previous))
}
