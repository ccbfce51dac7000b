/**
 * Publish the archive: pages and search index, side by side in the output folder.
 *
 *     Archive + stories  ─► render ─► _site/              first, so that no result leads nowhere
 *                        └► search ─► _site/pagefind/
 *
 * The two stages are loaded here and not before, because a build that changes nothing needs
 * neither.
 */

import {accessIn} from '../model/access.ts'
import type {Archive} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Changes} from '../model/changes.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Event} from '../model/event.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import {listedOnly} from '../model/listed.ts'
import type {Manifest, PreparedSite} from '../render/index.ts'
import type {SearchInput} from '../search/index.ts'
import type {Store} from '../store/index.ts'
import type {SitePlan} from './plan.ts'
import type {KeyedCapture} from './recall.ts'
import {type PathOf, textsOf} from './sources.ts'

/** What came of it. */
export interface Published<Indexed> {
  readonly manifest: Manifest
  /** What came of the search. */
  readonly indexed: Indexed
  /** Pages and other files written, those of the search apart. */
  readonly written: number
  /** Files of the site before that this one does not have, below its folder: still there. */
  readonly gone: readonly string[]
}

/** What to publish. */
interface Publication {
  readonly plan: SitePlan
  readonly archive: Archive
  /** A story of the archive, not in outline but whole. */
  readonly archivedOf: (identifier: StoryId) => ArchivedStory
  /** An entity of it, likewise. */
  readonly entityOf: (identifier: EntityId) => Entity
  /** An event of it, likewise. */
  readonly eventOf: (slug: Slug) => Event
  readonly pathOf: PathOf
  readonly keyed: readonly KeyedCapture[]
  readonly store: Store
  /** What stands in the output folder, if the last build came to its end. */
  readonly previous: Manifest | undefined
  /** How the archive differs from the one that stands there; `undefined` when that is not known. */
  readonly changes: Changes | undefined
}

/** Index, beside the rendering of the pages, or leave it to others; `pages` resolves when these stand. */
export type Index<Indexed> = (input: SearchInput, pages: Promise<unknown>) => Promise<Indexed>

function stages() {
  return Promise.all([import('../render/index.ts'), import('../search/index.ts')])
}

/** Load what publishing takes. */
export async function loadPublishing(): Promise<void> {
  await stages()
}

/** Start what renders, which loads its libraries then: as much work as to parse a hundred captures. */
export async function readyPublishing(): Promise<void> {
  const [{readyRenderer}] = await stages()
  readyRenderer()
}

/**
 * Index and render at once; if one fails, the other is waited for all the same.
 *
 * The index is to be announced when the pages stand that it leads to, and gone pages removed
 * after that, so that no reader finds what is not there.
 */
export async function publish<Indexed>(
  publication: Publication,
  index: Index<Indexed>
): Promise<Published<Indexed>> {
  const {plan, previous} = publication
  const [{openSite}] = await stages()
  const {archive, archivedOf, entityOf, eventOf, pathOf, keyed, store, changes} = publication
  const {description} = plan
  const listed = listedOnly(archive, accessIn(archive.outlets, description), entityOf)
  const texts = textsOf(keyed, pathOf, store)
  const site = {archive, archivedOf, entityOf, eventOf, description, listed, ...texts}
  const opened = openSite(site, {
    ...plan.address,
    output: plan.output,
    templateFolders: plan.templateFolders,
    publicFolders: plan.publicFolders,
    browserFolder: plan.browserFolder,
    search: plan.search,
    ...(previous && {previous}),
    changes,
    onProgress: (done, total) => plan.onProgress({stage: 'render', done, total})
  })
  const standing = signal()
  // Pagefind works in a process of its own: started first, it works while pages are rendered.
  const indexing = index({...site, ...opened.facts()}, standing.given)
  const rendering = opened.prepare().then(putInPlace)
  standing.follow(rendering)
  const [indexed, rendered] = await Promise.allSettled([indexing, rendering])
  if (rendered.status === 'rejected') throw rendered.reason
  if (indexed.status === 'rejected') throw indexed.reason
  const {manifest, written, gone} = rendered.value
  return {manifest, written, gone, indexed: indexed.value}
}

function putInPlace(site: PreparedSite): PreparedSite {
  try {
    site.publish()
    return site
  } finally {
    site.discard()
  }
}

/** A promise that will follow another, which has yet to be made. */
function signal() {
  let follow = (_other: Promise<unknown>): void => undefined
  const given = new Promise<unknown>(resolve => {
    follow = resolve
  })
  // Nobody waits for it when there is nothing to index.
  given.catch(() => undefined)
  return {given, follow: (other: Promise<unknown>) => follow(other)}
}
