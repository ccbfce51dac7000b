/**
 * Understand all captures together: the archive that they make, and what there is to say of them.
 *
 *     nothing remembered, much changed    every card is fetched, the whole archive is made
 *     a capture added                     the archive of the last build, and what differs
 *
 * Both give the same archive.
 */

import {archiveWith, lookUp, type ShownState} from '../archive/state.ts'
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
import {exchangeArchive} from './exchanged-archive.ts'
import {fingerprint} from './fingerprint.ts'
import type {Gist} from './gist.ts'
import {type Outlines, outlinesOf} from './outlines.ts'
import {gistOf, type KeyedCapture} from './recall.ts'
import {
  type Beside,
  type RememberedArchive,
  recallArchive,
  rememberArchive,
  type WholeToRemember
} from './remembered-archive.ts'
import type {Outcome} from './report.ts'
import {type PathOf, placesByPath, sourcesOf} from './sources.ts'
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
  readonly state: ShownState
  readonly outlines: Outlines
  /** What there is to say of each capture that there is something to say of. */
  readonly messages: ReadonlyMap<string, readonly Message[]>
  readonly changes?: Changes
  /** Remember it as the one that a site with these inputs shows. */
  readonly remember: (inputs: string) => void
}

/** What an archive is made from besides its captures, and where it is remembered. */
interface Making {
  readonly description: Description
  readonly store: Store
  /** The archive of the last build. */
  readonly before: RememberedArchive | undefined
  /** Hashes of what the description says of names, and of all that it says. */
  readonly hashes: Pick<Beside, 'names' | 'description'>
  /** Whether it is put into the store as soon as it is made, and read from there. */
  readonly isExchanged: boolean
}

/** So many stories, and one in so many, may differ before everything is made anew. */
const [few, fewOf] = [8, 20]

/**
 * The archive that the captures make, and what there is to say of them.
 *
 * @param before The archive of the last build.
 * @param isExchanged Whether a whole archive is put into the store at once: memory does not hold it.
 */
export function understandAll(
  keyed: readonly KeyedCapture[],
  problems: readonly FileMessage[],
  description: Description,
  store: Store,
  before = recallArchive(store),
  isExchanged = false
): Understanding {
  const {people, organizations, places, outlets} = description
  const names = fingerprint({people, organizations, places, outlets})
  const described = fingerprint(description)
  const hashes = {names, description: described}
  const making = {description, store, before, hashes, isExchanged}
  const made =
    (before?.names === names ? store.change(() => updated(before, keyed, making)) : undefined) ??
    whole(keyed, making)
  const {state, outlines, changes, remember} = made
  const recordOf = lookUp(state.stories)
  const eventRecordOf = lookUp(state.events)
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
    remember
  }
}

/** The archive of all cards. */
function whole(keyed: readonly KeyedCapture[], making: Making): Made {
  spareMemory(keyed.length)
  const {state, messages, forgetOthers} = wholeState(keyed, making)
  const archive = {state, outlines: outlinesOf(state), ...making.hashes, messages: [...messages]}
  const made = making.isExchanged ? exchanged(archive, making) : kept(archive, making)
  const remember = rememberWith(made.remember, forgetOthers)
  return {...made, messages, remember}
}

// In functions of their own: what is given back must not keep the cards, or the state, in memory.

/** The state of all cards. */
function wholeState(keyed: readonly KeyedCapture[], {description, store}: Making) {
  const gists = keyed.map(capture => ({path: capture.found.path, ...gistOf(capture, store)}))
  const cards = gists.flatMap(({card}) => card ?? [])
  const sources = sourcesOf(keyed, pathFinder(cards), store)
  const state = store.change(() => buildState(cards, description, sources))
  return {state, messages: messagesOf(gists), forgetOthers: sources.forgetOthers}
}

function pathFinder(cards: readonly Card[]): PathOf {
  const paths = new Map(cards.map(({identifier, path}) => [identifier, path]))
  return identifier => paths.get(identifier)
}

/** An archive that stays in memory until its site is made. */
function kept(archive: WholeToRemember, {store, before}: Making): Omit<Made, 'messages'> {
  const {state, outlines} = archive
  const remember = (inputs: string) =>
    rememberArchive(store, before, {...archive, looked: undefined, inputs})
  return {state, outlines, remember}
}

/** One that is read from the store from now on. */
function exchanged(archive: WholeToRemember, {store, before}: Making): Omit<Made, 'messages'> {
  const {shown, announce} = exchangeArchive(store, before, archive)
  return {state: shown, outlines: shown.outlines, remember: announce}
}

function rememberWith(remember: Made['remember'], forgetOthers: () => void): Made['remember'] {
  return inputs => {
    remember(inputs)
    forgetOthers()
  }
}

/** The remembered archive with what differs; `undefined` when too much does. */
function updated(
  remembered: RememberedArchive,
  keyed: readonly KeyedCapture[],
  {description, store, hashes}: Making
): Made | undefined {
  const {state: before, outlines, messages} = remembered
  const {others, gone} = differing(outlines, keyed)
  const places = placesByPath(keyed)
  const present = new Map(messages.filter(([path]) => places.has(path) && !others.has(path)))
  const changed: Card[] = []
  for (const capture of others.values()) {
    const {card, messages: own} = gistOf(capture, store)
    if (own.length > 0) present.set(capture.found.path, own)
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
  if (next === undefined) return undefined
  const {state, looked, changes} = next
  const outlined = outlinesOf(state, {outlines, looked})
  const remember = (inputs: string) => {
    const said = {...hashes, inputs, messages: [...present]}
    rememberArchive(store, remembered, {state, outlines: outlined, looked, ...said})
    for (const identifier of [...gone, ...changed.map(card => card.identifier)]) {
      const key = outlines.stories.get(identifier)?.key
      if (key !== undefined) store.table('facts').forget(key)
    }
  }
  return {state, changes, outlines: outlined, messages: present, remember}
}

/** The captures that no story of before is of, by path, and the stories of no capture that is there. */
function differing({stories}: Outlines, keyed: readonly KeyedCapture[]) {
  const places = placesByPath(keyed)
  const isSame = new Uint8Array(keyed.length)
  const gone = new Set<StoryId>()
  for (const {path, key, identifier} of stories.values()) {
    const place = places.get(path)
    if (place !== undefined && keyed[place]?.key === key) isSame[place] = 1
    else gone.add(identifier)
  }
  const others = keyed.filter((_, place) => isSame[place] === 0)
  return {others: new Map(others.map(capture => [capture.found.path, capture])), gone}
}

function messagesOf(
  gists: readonly (Pick<Gist, 'messages'> & {readonly path: string})[]
): Map<string, readonly Message[]> {
  return new Map(
    gists.flatMap(({path, messages}) => (messages.length === 0 ? [] : [[path, messages]]))
  )
}
