/**
 * Understand all captures together: the archive that they make, and what there is to say of them.
 *
 *     nothing remembered, much changed    every card is fetched, the whole archive is made
 *     a capture added                     the archive of the last build, and what differs
 *
 * Both give the same archive.
 */

import {type ArchiveState, archiveWith, lookUp} from '../archive/state.ts'
import type {Looked} from '../archive/update/compare.ts'
import {updateState} from '../archive/update/index.ts'
import {buildState} from '../archive/whole.ts'
import type {Archive} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Card} from '../model/card.ts'
import type {Changes} from '../model/changes.ts'
import type {Entity, EntityId} from '../model/entity.ts'
import type {Event} from '../model/event.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import type {Description} from '../model/schema/description.ts'
import type {Store} from '../store/index.ts'
import type {FileMessage} from '../wrong-use.ts'
import {fingerprint} from './fingerprint.ts'
import type {Gist} from './gist.ts'
import {type Outlines, outlinesOf} from './outlines.ts'
import {gistOf, type KeyedCapture} from './recall.ts'
import {type RememberedArchive, recallArchive, rememberArchive} from './remembered-archive.ts'
import type {Outcome} from './report.ts'
import {type PathOf, sourcesOf} from './sources.ts'
import {spareMemory} from './spare-memory.ts'

/** What the captures come to. */
export interface Understanding {
  readonly archive: Archive
  /** A story of the archive, not in outline but whole. */
  readonly archivedOf: (identifier: StoryId) => ArchivedStory
  /** An entity of it, likewise. */
  readonly entityOf: (identifier: EntityId) => Entity
  /** An event of it, likewise. */
  readonly eventOf: (slug: Slug) => Event
  readonly pathOf: PathOf
  readonly outcome: Outcome
  /** How the archive differs from the one that a site with these inputs shows. */
  readonly changesSince: (inputs: string | undefined) => Changes | undefined
  /** Remember the archive as the one that a site with these inputs shows. */
  readonly remember: (inputs: string) => void
}

/** A state, what captures say, and how the state differs from the one before. */
interface Made {
  readonly state: ArchiveState
  readonly outlines: Outlines
  /** What there is to say of each capture that there is something to say of. */
  readonly messages: ReadonlyMap<string, readonly Message[]>
  readonly changes?: Changes
  /** What was looked at, where not all is new. */
  readonly looked?: Looked
  readonly forgetOthers: () => void
}

/** So many stories, and one in so many, may differ before everything is made anew. */
const [few, fewOf] = [8, 20]

/**
 * The archive that the captures make, and what there is to say of them.
 *
 * @param before The archive of the last build.
 */
export function understandAll(
  keyed: readonly KeyedCapture[],
  problems: readonly FileMessage[],
  description: Description,
  store: Store,
  before = recallArchive(store)
): Understanding {
  const {people, organizations, places, outlets} = description
  const names = fingerprint({people, organizations, places, outlets})
  const made = store.change(
    () =>
      (before?.names === names ? updated(before, keyed, description, store) : undefined) ??
      whole(keyed, description, store)
  )
  const {state, outlines, changes, looked, forgetOthers} = made
  const recordOf = lookUp(state.stories)
  const eventRecordOf = lookUp(state.events)
  const described = fingerprint(description)
  const messages = keyed.flatMap(({found: {path}}) =>
    (made.messages.get(path) ?? []).map(message => ({...message, path}))
  )
  return {
    archive: archiveWith(state, [...outlines.stories.values()], [...outlines.events.values()]),
    archivedOf: identifier => recordOf(identifier).story,
    entityOf: lookUp(state.entities),
    eventOf: slug => eventRecordOf(slug).event,
    pathOf: identifier => outlines.stories.get(identifier)?.path,
    outcome: {
      captures: keyed.length,
      stories: state.stories.size,
      messages: [...problems, ...messages]
    },
    changesSince: inputs =>
      before?.inputs === inputs && before?.description === described ? changes : undefined,
    remember: inputs => {
      rememberArchive(store, before, {
        state,
        outlines,
        looked,
        names,
        description: described,
        inputs,
        messages: [...made.messages]
      })
      forgetOthers()
    }
  }
}

/** The archive of all cards. */
function whole(keyed: readonly KeyedCapture[], description: Description, store: Store): Made {
  spareMemory(keyed.length)
  const gists = keyed.map(capture => ({path: capture.found.path, ...gistOf(capture, store)}))
  const cards = gists.flatMap(({card}) => card ?? [])
  const paths = new Map(cards.map(({identifier, path}) => [identifier, path]))
  const sources = sourcesOf(keyed, identifier => paths.get(identifier), store)
  const messages = messagesOf(gists)
  const {forgetOthers} = sources
  const state = buildState(cards, description, sources)
  return {state, outlines: outlinesOf(state), messages, forgetOthers}
}

/** The remembered archive with what differs; `undefined` when too much does. */
function updated(
  {state: before, outlines, messages}: RememberedArchive,
  keyed: readonly KeyedCapture[],
  description: Description,
  store: Store
): Made | undefined {
  const known = new Map([...outlines.stories.values()].map(record => [record.path, record]))
  const said = new Map(messages)
  const changed: Card[] = []
  const gone = new Set(before.stories.keys())
  const present = new Map<string, readonly Message[]>()
  for (const capture of keyed) {
    const {path} = capture.found
    const record = known.get(path)
    const isSame = record?.key === capture.key
    if (isSame) {
      gone.delete(record.identifier)
      const own = said.get(path)
      if (own !== undefined) present.set(path, own)
      continue
    }
    const {card, messages: own} = gistOf(capture, store)
    if (own.length > 0) present.set(path, own)
    if (card === undefined) continue
    gone.delete(card.identifier)
    changed.push(card)
  }
  if (changed.length + gone.size > few + before.stories.size / fewOf) return undefined
  const paths = new Map(changed.map(({identifier, path}) => [identifier, path]))
  const pathOf = (identifier: StoryId) =>
    paths.get(identifier) ?? outlines.stories.get(identifier)?.path
  const sources = sourcesOf(keyed, pathOf, store)
  const next = updateState(before, {changed, gone: [...gone]}, description, sources)
  const forgetOthers = () => {
    for (const identifier of [...gone, ...changed.map(card => card.identifier)]) {
      const key = outlines.stories.get(identifier)?.key
      if (key !== undefined) store.table('facts').forget(key)
    }
  }
  if (next === undefined) return undefined
  const {state, looked} = next
  const outlined = outlinesOf(state, {outlines, looked})
  return {...next, outlines: outlined, messages: present, forgetOthers}
}

function messagesOf(
  gists: readonly (Pick<Gist, 'messages'> & {readonly path: string})[]
): Map<string, readonly Message[]> {
  return new Map(
    gists.flatMap(({path, messages}) => (messages.length === 0 ? [] : [[path, messages]]))
  )
}
