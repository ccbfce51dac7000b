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

import type {ArchiveState, EventRecord, ShownState, StoryClues} from '../archive/state.ts'
import type {Tally} from '../archive/tally.ts'
import type {Looked} from '../archive/update/compare.ts'
import type {Speaker} from '../model/archive.ts'
import type {Entity} from '../model/entity.ts'
import type {Message} from '../model/message.ts'
import {
  type EntityOutline,
  type EventOutline,
  fieldsOfEntityOutline,
  fieldsOfOutline
} from '../model/outline.ts'
import type {Store, Table} from '../store/index.ts'
import type {OutlineRecord, Outlines} from './outlines.ts'
import {recallBlocks, rememberBlocks} from './remembered-blocks.ts'
import {
  inColumns,
  inRows,
  type JoinedPieces,
  joined,
  type Part,
  type Piece,
  parted,
  recallAll,
  recallPart,
  rememberPart
} from './remembered-parts.ts'
import {recallStories, rememberStories} from './remembered-stories.ts'

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

/** One of which all is new, before there is a site of it. */
export type WholeToRemember = Omit<ArchiveToRemember, 'inputs' | 'looked'>

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

type KeptPieces = Readonly<Record<PartName, JoinedPieces>>

/** What is kept once. */
export interface Head extends Beside, Pick<ArchiveState, 'outlets' | 'topics' | 'ruling'> {
  readonly pieces: KeptPieces
  readonly tallies: readonly (readonly [string, Tally])[]
  /** Stories to a block, and how many blocks there are. */
  readonly shape: {readonly size: number; readonly number: number}
}

/** Where the head stands. */
export const headKey = 'head'

/** The table of the head. */
export function headsIn(store: Store): Table<Head> {
  return store.table('archive')
}

/** The state of the archive as it was last published; `undefined` when none is remembered. */
export function recallArchive(store: Store): RememberedArchive | undefined {
  return atOnce(recallBySteps(store))
}

/** The same, step by step, so that others have a turn in between, and may say that it is not needed. */
export function* recallBySteps(store: Store): Generator<undefined, RememberedArchive | undefined> {
  const head = headsIn(store).get(headKey)
  if (head === undefined) return undefined
  const {pieces: kept, ruling, tallies, shape, ...beside} = head
  const pieces = eachPart(kept, parted)
  const {outlines, ...shown} = yield* shownBySteps(store, {...head, pieces})
  yield
  const state = {
    ...shown,
    clues: recallAll(partOf(store, 'clues'), pieces.clues),
    commonness: {size: shape.size, blocks: recallBlocks(store, shape.number)},
    tallies: new Map(tallies),
    ruling
  }
  // The store gives back what `rememberArchive` put in.
  return {...beside, pieces, state, outlines} as unknown as RememberedArchive
}

/** What a site shows of a state, and its outlines. */
export interface ShownArchive extends ShownState {
  readonly outlines: Outlines
}

/**
 * What a site shows of the state that is remembered.
 *
 * @param kept So many stay in memory, or twice as many.
 */
export function recallShown(store: Store, head: Head, kept: Kept): ShownArchive {
  return atOnce(shownBySteps(store, {...head, pieces: eachPart(head.pieces, parted)}, kept))
}

/** How many stories, and pieces of other parts, stay in memory. */
interface Kept {
  readonly stories: number
  readonly pieces: number
}

function* shownBySteps(
  store: Store,
  {pieces, outlets, topics}: Pick<Head, 'outlets' | 'topics'> & {readonly pieces: Pieces},
  kept?: Kept
): Generator<undefined, ShownArchive> {
  function* all(name: PartName) {
    yield
    return recallAll(partOf(store, name), pieces[name])
  }
  const some = (name: PartName) => recallPart(partOf(store, name), pieces[name], kept?.pieces)
  const outlines = {
    stories: yield* all('outlines'),
    events: yield* all('eventOutlines')
  } as Outlines
  // The store gives back what `rememberArchive` put in.
  return {
    stories: recallStories(store, outlines.stories, kept?.stories),
    outlets,
    topics,
    entities: some('entities'),
    names: yield* all('names'),
    events: some('events'),
    speakers: yield* all('speakers'),
    outlines
  } as unknown as ShownArchive
}

function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const {done, value} = steps.next()
    if (done === true) return value
  }
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
  rememberStories(store, before?.outlines.stories, state.stories, looked?.stories)
  rememberBlocks(store, before?.state.commonness.blocks ?? [], state.commonness.blocks)
  const {outlets, topics, ruling, commonness} = state
  const shape = {size: commonness.size, number: commonness.blocks.length}
  const tallies = [...state.tallies]
  const kept = eachPart(pieces, joined)
  const head = {...beside, pieces: kept, outlets, topics, ruling, tallies, shape}
  headsIn(store).set(headKey, head)
}

function eachPart<From, To>(
  parts: Readonly<Record<PartName, From>>,
  change: (part: From) => To
): Readonly<Record<PartName, To>> {
  const {clues, entities, names, events, speakers, outlines, eventOutlines} = parts
  return {
    clues: change(clues),
    entities: change(entities),
    names: change(names),
    events: change(events),
    speakers: change(speakers),
    outlines: change(outlines),
    eventOutlines: change(eventOutlines)
  }
}

function partOf(store: Store, name: PartName): Part<unknown> {
  // The values of each part are of its kind: see `recallArchive`.
  return {
    name,
    table: store.table('archive'),
    ...(forms[name] as Omit<Part<unknown>, 'name' | 'table'>)
  }
}
