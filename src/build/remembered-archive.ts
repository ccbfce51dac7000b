/**
 * Remember the state of the archive between builds, in pieces, so that only those that
 * differ are written.
 *
 *     stories  a3f1… b200… │ 17c9… …        a piece ends where an identifier says so
 *     head     the pieces in order, and what the state was made from
 *
 * A piece is a run of the archive's own order that ends wherever the digest of an identifier
 * falls into a small part of all: so a new story changes the piece that it stands in, and the
 * others stay as they are.
 */

import type {Block} from '../archive/events/common-terms.ts'
import type {ArchiveState} from '../archive/state.ts'
import type {Tally} from '../archive/tally.ts'
import type {Message} from '../model/message.ts'
import type {Store, Table} from '../store/index.ts'

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
}

/** The parts of a state that are kept in pieces. */
type PartName = 'stories' | 'entities' | 'events' | 'speakers'

/** A run of a part, named after its first identifier. */
interface Piece {
  readonly name: string
  readonly entries: (readonly [string, unknown])[]
}

/** What is kept once. */
interface Head extends Beside, Pick<ArchiveState, 'outlets' | 'topics' | 'ruling'> {
  /** Names of the pieces in order. */
  readonly pieces: Readonly<Record<PartName, readonly string[]>>
  readonly tallies: readonly (readonly [string, Tally])[]
  /** Stories to a block, and how many blocks there are. */
  readonly shape: {readonly size: number; readonly number: number}
}

/** One identifier in so many ends a piece. */
const pieceLength = 24

/** The state of the archive as it was last published; `undefined` when none is remembered. */
export function recallArchive(store: Store): RememberedArchive | undefined {
  const head = store.table<Head>('archive').get('head')
  if (head === undefined) return undefined
  const {pieces, outlets, topics, ruling, tallies, shape, ...beside} = head
  const table = store.table<Piece['entries']>('archive')
  const part = (name: PartName): Map<string, unknown> =>
    new Map(pieces[name].flatMap(piece => table.get(keyOf(name, piece)) ?? []))
  const state = {
    stories: part('stories'),
    outlets,
    topics,
    entities: part('entities'),
    events: part('events'),
    speakers: part('speakers'),
    commonness: {size: shape.size, blocks: recallBlocks(store, shape.number)},
    tallies: new Map(tallies),
    ruling
  }
  // The store gives back what `rememberArchive` put in.
  return {...beside, state: state as unknown as ArchiveState}
}

/** Remember a state in place of the one that is remembered. */
export function rememberArchive(
  store: Store,
  before: ArchiveState | undefined,
  {state, ...beside}: RememberedArchive
): void {
  const table = store.table<Piece['entries']>('archive')
  const namesOf = (part: PartName) => rememberPart(table, part, before, state)
  const pieces = {
    stories: namesOf('stories'),
    entities: namesOf('entities'),
    events: namesOf('events'),
    speakers: namesOf('speakers')
  }
  rememberBlocks(store, before?.commonness.blocks ?? [], state.commonness.blocks)
  const {outlets, topics, ruling, commonness} = state
  const shape = {size: commonness.size, number: commonness.blocks.length}
  const tallies = [...state.tallies]
  const head = {...beside, pieces, outlets, topics, ruling, tallies, shape}
  store.table<Head>('archive').set('head', head)
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

/** Write the pieces that differ, forget those that are gone; gives the names of all. */
function rememberPart(
  table: Table<Piece['entries']>,
  name: PartName,
  before: ArchiveState | undefined,
  after: ArchiveState
): string[] {
  const written = new Map(
    (before === undefined ? [] : piecesOf(before[name])).map(piece => [piece.name, piece.entries])
  )
  const pieces = piecesOf(after[name])
  for (const {name: piece, entries} of pieces) {
    if (!isSame(written.get(piece), entries)) table.set(keyOf(name, piece), entries)
    written.delete(piece)
  }
  for (const piece of written.keys()) table.forget(keyOf(name, piece))
  return pieces.map(piece => piece.name)
}

function piecesOf(part: ReadonlyMap<string, unknown>): Piece[] {
  const pieces: Piece[] = []
  let piece: Piece | undefined
  for (const entry of part) {
    if (piece === undefined) {
      piece = {name: entry[0], entries: []}
      pieces.push(piece)
    }
    piece.entries.push(entry)
    if (isEnd(entry[0])) piece = undefined
  }
  return pieces
}

/** Whether a piece ends with this identifier: its digest decides, so that others have no say. */
function isEnd(identifier: string): boolean {
  let digest = 0
  for (let index = 0; index < identifier.length; index += 1) {
    digest = Math.imul(digest ^ identifier.charCodeAt(index), 0x01000193)
  }
  return (digest >>> 8) % pieceLength === 0
}

function isSame(before: Piece['entries'] | undefined, after: Piece['entries']): boolean {
  return (
    before?.length === after.length &&
    before.every(([key, value], place) => key === after[place]?.[0] && value === after[place]?.[1])
  )
}

function blockKey(place: number): string {
  return `blocks/${place}`
}

function keyOf(part: PartName, piece: string): string {
  return `${part}/${piece}`
}
