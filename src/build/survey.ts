/**
 * Survey the archive: everything up to its pages.
 *
 *     articles/ ─► read ─► parse ─► archive
 *
 * A build goes on from here; `cuttings check` and `cuttings export` look at what is there.
 */

import {resolve} from 'node:path'
import {readDescription} from '../config.ts'
import type {WholeArchive} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Event} from '../model/event.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import type {Description} from '../model/schema/description.ts'
import {findCaptures} from '../read/index.ts'
import type {Owner} from '../store/lock.ts'
import type {FileMessage} from '../wrong-use.ts'
import {programVersion} from './fingerprint.ts'
import {keyCaptures} from './recall.ts'
import {textsOf} from './sources.ts'
import {understandAll} from './understand-all.ts'
import {withStore} from './with-store.ts'

/** Where the archive is, and who asks. */
export interface SurveyOptions {
  readonly root: string
  readonly articles: string
  readonly owner: Owner
}

/** The archive as it stands, while the store is open. */
export interface Survey extends ReturnType<typeof textsOf> {
  readonly archive: WholeArchive
  readonly archivedOf: (identifier: StoryId) => ArchivedStory
  readonly entityOf: (identifier: EntityId) => Entity
  readonly eventOf: (slug: Slug) => Event
  readonly description: Description
  readonly messages: readonly FileMessage[]
}

/**
 * What `use` makes of the archive as it stands; nothing is written but what is remembered.
 *
 * @throws WrongUse when `archive.yaml` is wrong, or a build is at work.
 */
export async function survey<Value>(
  {root, articles, owner}: SurveyOptions,
  use: (survey: Survey) => Value
): Promise<Value> {
  const folder = resolve(root, articles)
  const description = readDescription(folder, articles)
  const place = {root: resolve(root), program: programVersion(), owner}
  const {value} = await withStore(place, false, async store => {
    const {captures, problems} = findCaptures(folder)
    const {keyed} = await keyCaptures(captures, store)
    const understood = understandAll(keyed, problems, description, store)
    const {archive: outlined, archivedOf, entityOf, eventOf, pathOf, outcome} = understood
    const stories = outlined.stories.map(({identifier}) => archivedOf(identifier))
    const entities = outlined.entities.map(({identifier}) => entityOf(identifier))
    const events = outlined.events.map(({identifier}) => eventOf(identifier))
    const archive = {...outlined, stories, entities, events}
    const texts = textsOf(keyed, pathOf, store)
    return use({
      archive,
      archivedOf,
      entityOf,
      eventOf,
      description,
      messages: outcome.messages,
      ...texts
    })
  })
  return value
}
