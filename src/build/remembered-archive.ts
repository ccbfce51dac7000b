/**
 * Remember the state of the archive between builds, so that a build reads and writes only what
 * it needs of it.
 *
 *     head      identifiers of all parts, in pieces; outlets, topics, and what it was made from
 *     stories   read one by one, where they are asked for
 *     parts     outlines and clues of all stories, entities, events, speakers: read at once,
 *               because lists, dates, totals and links are made from them
 */

import type {Block} from '../archive/events/common-terms.ts'
import type {ArchiveState, StoryRecord} from '../archive/state.ts'
import type {Tally} from '../archive/tally.ts'
import type {Looked} from '../archive/update/compare.ts'
import {fetchedMap} from '../model/fetched-map.ts'
import type {StoryId} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import {type StoryOutline, toOutline} from '../model/outline.ts'
import type {Store} from '../store/index.ts'
import {type Part, type Piece, recallAll, rememberPart} from './remembered-parts.ts'

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

/** A story in outline, and the hash of all that it was computed from. */
export interface OutlineRecord {
  readonly key: string
  readonly story: StoryOutline
}

/** A state, and what stands beside it. */
export interface RememberedArchive extends Beside {
  readonly state: ArchiveState
  /** Of all stories, in their order. */
  readonly outlines: ReadonlyMap<StoryId, OutlineRecord>
  readonly pieces: Pieces
}

/** A state to remember. */
export interface ArchiveToRemember extends Beside {
  readonly state: ArchiveState
  readonly outlines: ReadonlyMap<StoryId, OutlineRecord>
  /** What may differ from the state that is remembered. @default all */
  readonly looked: Looked | undefined
}

/** Identifiers that end a piece, one in so many. */
const lengths = {
  clues: 256,
  entities: 48,
  events: 24,
  speakers: 48,
  outlines: 256
} as const

type PartName = keyof typeof lengths

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
  const head = store.table<Head>('archive').get('head')
  if (head === undefined) return undefined
  const {pieces, outlets, topics, ruling, tallies, shape, ...beside} = head
  const all = (name: PartName) => recallAll(partOf(store, name), pieces[name])
  const outlines = all('outlines') as RememberedArchive['outlines']
  const state = {
    stories: recallStories(store, outlines),
    clues: all('clues'),
    outlets,
    topics,
    entities: all('entities'),
    events: all('events'),
    speakers: all('speakers'),
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
    events: remember('events', state.events, looked?.events),
    speakers: remember('speakers', state.speakers, looked?.speakers),
    outlines: remember('outlines', outlines, looked?.stories)
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
function recallStories(
  store: Store,
  outlines: RememberedArchive['outlines']
): ArchiveState['stories'] {
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
  const all = () => new Set([...(before?.outlines.keys() ?? []), ...stories.keys()])
  for (const identifier of (before && touched) ?? all()) {
    const record = stories.get(identifier)
    if (record === undefined) table.forget(storyKey(identifier))
    else table.set(storyKey(identifier), record)
  }
}

function storyKey(identifier: StoryId): string {
  return `stories/${identifier}`
}

/**
 * The outlines of a state.
 *
 * @param before those of the state before, and which may differ. @default all do
 */
export function outlinesOf(
  {stories}: ArchiveState,
  before?: Pick<RememberedArchive, 'outlines'> & {readonly looked: Looked}
): ReadonlyMap<StoryId, OutlineRecord> {
  const outlines = new Map<StoryId, OutlineRecord>()
  for (const identifier of stories.keys()) {
    const known = before?.looked.stories.has(identifier)
      ? undefined
      : before?.outlines.get(identifier)
    const record = known === undefined ? stories.get(identifier) : undefined
    const outline = known ?? (record && {key: record.key, story: toOutline(record.story)})
    if (outline !== undefined) outlines.set(identifier, outline)
  }
  return outlines
}

function partOf(store: Store, name: PartName): Part<unknown> {
  return {name, table: store.table('archive'), length: lengths[name]}
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
