/**
 * Keep a part of the archive's state in pieces: those that differ are written, and those in which
 * something is asked for are read.
 *
 *     stories  a3f1… b200… │ 17c9… …        a piece ends where an identifier says so
 *
 * A piece is a run of the archive's own order that ends wherever the digest of an identifier
 * falls into a small part of all: so a new story changes the piece that it stands in, and the
 * others stay as they are.
 *
 * Of what is asked for in thousands the values are kept in columns (`columns.ts`).
 */

import {fetchedMap} from '../model/fetched-map.ts'
import {keepingLast} from '../model/keeping-last.ts'
import type {Table} from '../store/index.ts'
import {type Columns, type FieldsOf, rowReader, toColumns} from './columns.ts'

/** The identifiers of a piece, in order; it is named after the first. */
export type Piece = readonly string[]

/** Pieces as they are kept: what a text joins is written and read sooner than what lists hold. */
export type JoinedPieces = string

/** Stand between identifiers, and between pieces: signs that are in no identifier, and that JSON leaves as they are. */
const [betweenIds, betweenPieces] = ['\u007f', '\u0080']

/** Join pieces, to be kept. */
export function joined(pieces: readonly Piece[]): JoinedPieces {
  return pieces.map(piece => piece.join(betweenIds)).join(betweenPieces)
}

/** The pieces that were joined. */
export function parted(pieces: JoinedPieces): readonly Piece[] {
  return pieces === '' ? [] : pieces.split(betweenPieces).map(piece => piece.split(betweenIds))
}

/** How the values of a piece are kept: one after the other, or in columns. */
export interface Form<Value> {
  readonly keep: (values: readonly Value[]) => unknown
  readonly give: (kept: unknown) => readonly Value[]
}

/** A part of the state, and where it is kept. */
export interface Part<Value> {
  readonly name: string
  readonly table: Table<unknown>
  /** One identifier in so many ends a piece. */
  readonly length: number
  readonly form: Form<Value>
}

/** Values one after the other. */
export function inRows<Value>(): Form<Value> {
  // What is given is what was kept.
  return {keep: values => values, give: kept => (kept ?? []) as readonly Value[]}
}

/** Values that have these fields, in columns. */
export function inColumns<Value extends object>(fields: FieldsOf<Value>): Form<Value> {
  const read = rowReader<Value>(fields)
  return {
    keep: values => toColumns(values, fields),
    give: kept => (kept === undefined ? [] : read(kept as Columns))
  }
}

/** All of the part in these pieces, read now. */
export function recallAll<Value>(
  part: Part<Value>,
  pieces: readonly Piece[]
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>()
  for (const piece of pieces) addPiece(part, piece, values)
  return values
}

/**
 * The part in these pieces; a piece is read when one of its values is asked for.
 *
 * @param kept So many pieces stay in memory, or twice as many. @default all that were read
 */
export function recallPart<Value>(
  part: Part<Value>,
  pieces: readonly Piece[],
  kept = Number.POSITIVE_INFINITY
): ReadonlyMap<string, Value> {
  const read = keepingLast(
    kept,
    (piece: Piece): ReadonlyMap<string, Value> => addPiece(part, piece, new Map())
  )
  const pieceOf = new Map<string, Piece>()
  for (const piece of pieces) for (const key of piece) pieceOf.set(key, piece)
  return fetchedMap({
    keys: [...pieceOf.keys()],
    has: key => pieceOf.has(key),
    get: key => {
      const piece = pieceOf.get(key)
      return piece && read(piece).get(key)
    }
  })
}

/**
 * Write the pieces that may differ, and forget those that are gone; gives all pieces.
 *
 * @param before the pieces that are kept now
 * @param touched identifiers of which the value may differ; `undefined` for all
 */
export function rememberPart<Value>(
  part: Part<Value>,
  values: ReadonlyMap<string, Value>,
  before: readonly Piece[],
  touched: ReadonlySet<string> | undefined
): readonly Piece[] {
  const written = new Map(before.map(piece => [piece[0], piece]))
  const pieces = piecesOf([...values.keys()], part.length, written)
  for (const piece of pieces) {
    const isSame = written.get(piece[0]) === piece
    const isKept = isSame && touched !== undefined && !piece.some(key => touched.has(key))
    if (!isKept) part.table.set(keyOf(part, piece), part.form.keep(valuesOf(values, piece)))
    written.delete(piece[0])
  }
  for (const piece of written.values()) part.table.forget(keyOf(part, piece))
  return pieces
}

function addPiece<Value>(
  part: Part<Value>,
  piece: Piece,
  to: Map<string, Value>
): Map<string, Value> {
  const values = part.form.give(part.table.get(keyOf(part, piece)))
  // No entries in between: there are hundreds of thousands.
  for (let place = 0; place < values.length; place += 1) {
    to.set(piece[place] ?? '', values[place] as Value)
  }
  return to
}

function valuesOf<Value>(values: ReadonlyMap<string, Value>, piece: Piece): Value[] {
  return piece.flatMap(key => values.get(key) ?? [])
}

/** The pieces of these identifiers; one of before that stands as it did is the same, and not parted anew. */
function piecesOf(
  keys: readonly string[],
  length: number,
  before: ReadonlyMap<string | undefined, Piece>
): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < keys.length; ) {
    const known = before.get(keys[start]) ?? []
    const isThere = known.length > 0 && known.every((key, place) => key === keys[start + place])
    const last = isThere ? start + known.length - 1 : start
    const end = endFrom(keys, last, length)
    pieces.push(isThere && end === last + 1 ? known : keys.slice(start, end))
    start = end
  }
  return pieces
}

/** Where a piece ends that has the identifier in this place, and none before it that ends it. */
function endFrom(keys: readonly string[], place: number, length: number): number {
  let end = place
  while (end < keys.length && !isEnd(keys[end] ?? '', length)) end += 1
  return Math.min(end + 1, keys.length)
}

/** Whether a piece ends with this identifier: its digest decides, so that others have no say. */
function isEnd(identifier: string, length: number): boolean {
  let digest = 0
  for (let index = 0; index < identifier.length; index += 1) {
    digest = Math.imul(digest ^ identifier.charCodeAt(index), 0x01000193)
  }
  return (digest >>> 8) % length === 0
}

function keyOf({name}: {readonly name: string}, [first = '']: Piece): string {
  return `${name}/${first}`
}
