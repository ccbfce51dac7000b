/**
 * Remember the state of the archive between builds, so that a build reads and writes only what
 * it needs of it.
 *
 *     head      identifiers of all parts, in pieces; outlets, topics, and what it was made from
 *     stories   read one by one, where they are asked for
 *     events    read piece by piece, likewise; so are entities
 *     parts     outlines of stories, entities and events, clues, speakers: read at once, because
 *               lists, dates, totals and links are made from them; most of them in columns
 */

import type {Block} from '../archive/events/common-terms.ts'
import type {ArchiveState, EventRecord, StoryClues, StoryRecord} from '../archive/state.ts'
import type {Tally} from '../archive/tally.ts'
import type {Looked} from '../archive/update/compare.ts'
import type {Speaker} from '../model/archive.ts'
import type {Entity} from '../model/entity.ts'
import {fetchedMap} from '../model/fetched-map.ts'
import type {StoryId} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import {
  type EntityOutline,
  type EventOutline,
  fieldsOfEntityOutline,
  fieldsOfOutline
} from '../model/outline.ts'
import type {Store} from '../store/index.ts'
import type {OutlineRecord, Outlines} from './outlines.ts'
import {
  inColumns,
  inRows,
  type Part,
  type Piece,
  recallAll,
  recallPart,
  rememberPart
} from './remembered-parts.ts'

/** What stands beside the state. */
export interface Beside {
  /** Hash of what `archive.yaml` says of names. */
  readonly names: string
  /** Hash of all that it says. */
  readonly description: string
  /** Hash of all that the site of this state was made from. */
  readonly inputs: string
  /** What there is to say of captures, by path. */
  readonly messages: readonly (readonly [path: string, messages: readonly Message[]])[]
}

/** A state, and what stands beside it. */
export interface RememberedArchive extends Beside {
  readonly state: ArchiveState
  readonly outlines: Outlines
  readonly pieces: Pieces
}

/** A state to remember. */
export interface ArchiveToRemember extends Beside {
  readonly state: ArchiveState
  readonly outlines: Outlines
  /** What may differ from the state that is remembered. @default all */
  readonly looked: Looked | undefined
}

/** Each part: how many identifiers to a piece, about, and how its values are kept. */
const forms = {
  clues: {length: 64, form: inColumns<StoryClues>({keys: true, date: true})},
  entities: {length: 8, form: inRows<Entity>()},
  names: {length: 64, form: inColumns<EntityOutline>(fieldsOfEntityOutline)},
  events: {length: 4, form: inRows<EventRecord>()},
  speakers: {length: 12, form: inRows<Speaker>()},
  outlines: {length: 64, form: inColumns<OutlineRecord>({key: true, ...fieldsOfOutline})},
  eventOutlines: {length: 64, form: inRows<EventOutline>()}
} as const

type PartName = keyof typeof forms

/** The pieces of each part, in order. */
type Pieces = Readonly<Record<PartName, readonly Piece[]>>

/** What is kept once. */
interface Head extends Beside, Pick<ArchiveState, 'outlets' | 'topics' | 'ruling'> {
  readonly pieces: Pieces
  readonly tallies: readonly (readonly [string, Tally])[]
  /** Stories to a block, and how many blocks there are. */
  readonly shape: {readonly size: number; readonly number: number}
}

/** The state of the archive as it was last published; `undefined` when none is remembered. */
export function recallArchive(store: Store): RememberedArchive | undefined {
  const steps = recallBySteps(store)
  for (;;) {
    const {done, value} = steps.next()
    if (done === true) return value
  }
}

/** The same, step by step, so that others have a turn in between, and may say that it is not needed. */
export function* recallBySteps(store: Store): Generator<undefined, RememberedArchive | undefined> {
  const head = store.table<Head>('archive').get('head')
  if (head === undefined) return undefined
  const {pieces, outlets, topics, ruling, tallies, shape, ...beside} = head
  function* all(name: PartName) {
    yield
    return recallAll(partOf(store, name), pieces[name])
  }
  const outlines = {
    stories: yield* all('outlines'),
    events: yield* all('eventOutlines')
  } as Outlines
  const state = {
    stories: recallStories(store, outlines.stories),
    clues: yield* all('clues'),
    outlets,
    topics,
    entities: recallPart(partOf(store, 'entities'), pieces.entities),
    names: yield* all('names'),
    events: recallPart(partOf(store, 'events'), pieces.events),
    speakers: yield* all('speakers'),
    commonness: {size: shape.size, blocks: recallBlocks(store, shape.number)},
    tallies: new Map(tallies),
    ruling
  }
  // The store gives back what `rememberArchive` put in.
  return {...beside, pieces, state, outlines} as unknown as RememberedArchive
}

/** Remember a state in place of the one that is remembered. */
export function rememberArchive(
  store: Store,
  before: RememberedArchive | undefined,
  {state, outlines, looked, ...beside}: ArchiveToRemember
): void {
  const remember = (
    name: PartName,
    values: ReadonlyMap<string, unknown>,
    touched: ReadonlySet<string> | undefined
  ) => rememberPart(partOf(store, name), values, before?.pieces[name] ?? [], before && touched)
  const pieces = {
    clues: remember('clues', state.clues, looked?.stories),
    entities: remember('entities', state.entities, looked?.entities),
    names: remember('names', state.names, looked?.entities),
    events: remember('events', state.events, looked?.events),
    speakers: remember('speakers', state.speakers, looked?.speakers),
    outlines: remember('outlines', outlines.stories, looked?.stories),
    eventOutlines: remember('eventOutlines', outlines.events, looked?.events)
  }
  rememberStories(store, before, state, looked?.stories)
  rememberBlocks(store, before?.state.commonness.blocks ?? [], state.commonness.blocks)
  const {outlets, topics, ruling, commonness} = state
  const shape = {size: commonness.size, number: commonness.blocks.length}
  const tallies = [...state.tallies]
  const head = {...beside, pieces, outlets, topics, ruling, tallies, shape}
  store.table<Head>('archive').set('head', head)
}

/** The stories that have these outlines; each is read when it is asked for. */
function recallStories(store: Store, outlines: Outlines['stories']): ArchiveState['stories'] {
  const table = store.table<StoryRecord>('archive')
  const read = new Map<StoryId, StoryRecord | undefined>()
  return fetchedMap({
    keys: [...outlines.keys()],
    has: identifier => outlines.has(identifier),
    get: identifier => {
      if (!outlines.has(identifier)) return undefined
      const record = read.get(identifier) ?? table.get(storyKey(identifier))
      read.set(identifier, record)
      return record
    }
  })
}

/** Write the stories that may differ, and forget those that are gone. */
function rememberStories(
  store: Store,
  before: RememberedArchive | undefined,
  {stories}: ArchiveState,
  touched: ReadonlySet<StoryId> | undefined
): void {
  const table = store.table<StoryRecord>('archive')
  const all = () => new Set([...(before?.outlines.stories.keys() ?? []), ...stories.keys()])
  for (const identifier of (before && touched) ?? all()) {
    const record = stories.get(identifier)
    if (record === undefined) table.forget(storyKey(identifier))
    else table.set(storyKey(identifier), record)
  }
}

function storyKey(identifier: StoryId): string {
  return `stories/${identifier}`
}

function partOf(store: Store, name: PartName): Part<unknown> {
  // The values of each part are of its kind: see `recallArchive`.
  return {
    name,
    table: store.table('archive'),
    ...(forms[name] as Omit<Part<unknown>, 'name' | 'table'>)
  }
}

function recallBlocks(store: Store, number: number): Block[] {
  const table = store.table<Block>('archive')
  return Array.from({length: number}).flatMap((_, place) => table.get(blockKey(place)) ?? [])
}

function rememberBlocks(store: Store, before: readonly Block[], after: readonly Block[]): void {
  const table = store.table<Block>('archive')
  for (const [place, block] of after.entries()) {
    if (block !== before[place]) table.set(blockKey(place), block)
  }
  for (let place = after.length; place < before.length; place += 1) table.forget(blockKey(place))
}

function blockKey(place: number): string {
  return `blocks/${place}`
}
