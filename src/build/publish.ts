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
import type {Standing} from '../search/index.ts'
import type {Store} from '../store/index.ts'
import type {Plan} from './plan.ts'
import type {KeyedCapture} from './recall.ts'
import {type PathOf, textsOf} from './sources.ts'

/** What stands in the output folder now, and what it took. */
export interface Published {
  readonly manifest: Manifest
  readonly search: Standing
  /** Files written. */
  readonly written: number
  /** Files removed. */
  readonly removed: number
  /** Files of the site before that this one does not have, below its folder. */
  readonly gone: readonly string[]
}

/** What to publish. */
interface Publication {
  readonly plan: Plan
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
  readonly previous: Pick<Published, 'manifest' | 'search'> | undefined
  /** How the archive differs from the one that stands there; `undefined` when that is not known. */
  readonly changes: Changes | undefined
}

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
 * The index is announced when the pages stand that it leads to, and gone pages are removed
 * after that, so that no reader finds what is not there.
 */
export async function publish(publication: Publication): Promise<Published> {
  const {plan, previous} = publication
  const [{openSite}, {indexSite, removeIndex}] = await stages()
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
    ...(previous && {previous: previous.manifest}),
    changes,
    onProgress: (done, total) => plan.onProgress({stage: 'render', done, total})
  })
  const standing = signal()
  // Pagefind works in a process of its own: started first, it works while pages are rendered.
  const indexing = plan.search
    ? indexSite(
        {...site, ...opened.facts()},
        {
          output: plan.output,
          ...(previous && {previous: previous.search}),
          pages: standing.given,
          onProgress: (done, total) => plan.onProgress({stage: 'search', done, total})
        }
      )
    : removeIndex(plan.output)
  const rendering = opened.prepare().then(putInPlace)
  standing.follow(rendering)
  const [indexed, rendered] = await Promise.allSettled([indexing, rendering])
  if (rendered.status === 'rejected') throw rendered.reason
  if (indexed.status === 'rejected') throw indexed.reason
  const {manifest, written, removeGone} = rendered.value
  const gone = removeGone()
  return {
    manifest,
    search: indexed.value.standing,
    written: written + indexed.value.written,
    removed: gone.length,
    gone
  }
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
