/**
 * Make the site of captures that are known: understand them together, write the pages, remember both.
 *
 *     keyed captures  ─►  archive  ─►  pages  ─►  what the build reports of them
 *
 * The search is laid out on the way, and indexed by whoever asked. Until that says that it came to
 * its end, the site is unfinished; a build that fails here is made good by the next.
 */

import type {Manifest} from '../render/index.ts'
import type {Standing} from '../search/index.ts'
import type {Store} from '../store/index.ts'
import type {FileMessage} from '../wrong-use.ts'
import {type GoneAddress, goneAddresses} from './gone-addresses.ts'
import {markOutputFolder} from './output-folder.ts'
import type {SitePlan} from './plan.ts'
import {type Index, publish} from './publish.ts'
import type {KeyedCapture} from './recall.ts'
import type {RememberedArchive} from './remembered-archive.ts'
import {type BuiltSite, rememberPages, sitesIn} from './remembered-site.ts'
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
  /** What stands in the output folder, if that build came to its end. */
  readonly site:
    | (Pick<BuiltSite, 'inputs'> & {readonly manifest: Manifest; readonly search: Standing})
    | undefined
}

/** What came of it. */
export interface MadeSite<Indexed> {
  readonly outcome: Outcome
  /** Pages and other files written, those of the search apart. */
  readonly written: number
  /** Files of the site before that this one does not have: still there. */
  readonly goneFiles: readonly string[]
  readonly gone: readonly GoneAddress[]
  readonly indexed: Indexed
}

/**
 * Make a site.
 *
 * @param index See `publish`.
 * @param onUnderstood The archive is made; its pages are next.
 */
export async function makeSite<Indexed>(
  {plan, keyed, problems, inputs}: SiteInput,
  {archive: archiveBefore, site: before}: Before,
  store: Store,
  index: Index<Indexed>,
  onUnderstood: () => void
): Promise<MadeSite<Indexed>> {
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
  // Where all is new, the site is one that no build takes for finished until the end of this.
  const rememberAll = previous ? store.change : store.changeInSteps
  rememberAll(() => rememberPages(store, output, manifest, previous))
  store.change(() => understood.remember(inputs))
  const gone = goneAddresses(goneFiles, manifest, archive)
  return {outcome, written, goneFiles, gone, indexed}
}
