/**
 * Recall what every capture says: from the store when the capture is unchanged, by
 * understanding it when it is new.
 *
 *     same size and time        → the key of last time, no byte read
 *     same bytes, another time  → the key again, from the bytes
 *     other bytes               → read, parsed, remembered
 *
 * Cards are small and come back all at once; stories
 * stay in the store until asked for.
 */

import assert from 'node:assert/strict'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {type Card, toCard} from '../model/card.ts'
import {sha256} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import type {Story} from '../model/story.ts'
import {type FoundCapture, type LoadedCapture, loadCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'
import type {Understood} from './understand.ts'

/** A capture and the key of what it says. */
export interface KeyedCapture {
  readonly found: FoundCapture
  readonly key: string
}

/** What the archive needs of one capture: its card, if it is a story, and what to tell. */
export interface Gist {
  readonly card?: Card
  /** Warnings and worse; what was merely dropped or derived stays with the story. */
  readonly messages: readonly Message[]
}

/** How the captures differ from those of the last build. */
export interface Difference {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What is remembered of a file: by these facts it is known to be unchanged. */
interface Trace {
  readonly bytes: number
  readonly modified: string
  readonly sidecar?: {readonly bytes: number; readonly modified: string}
  readonly key: string
}

/** Longest path that is a name in the store as it is: each character takes at most three bytes. */
const longestName = 600

/** Captures understood in one transaction. */
const batch = 250

/** Key every capture; those that are new are understood on the way. */
export async function keyCaptures(
  captures: readonly FoundCapture[],
  store: Store,
  onProgress: (done: number) => void
): Promise<{readonly keyed: readonly KeyedCapture[]; readonly difference: Difference}> {
  const traces = store.table<Trace>('trace')
  const before = new Map(captures.map(found => [found, traces.get(nameOf(found))]))
  const unknown = captures.filter(found => !isUnchanged(found, before.get(found)))
  onProgress(captures.length - unknown.length)
  const fresh = await traceAll(unknown, store, done =>
    onProgress(captures.length - unknown.length + done)
  )
  const keyed = captures.map(found => {
    const key = fresh.get(found) ?? before.get(found)?.key
    assert.ok(key, `Unexpected capture \`${found.path}\`, expected one with a trace`)
    return {found, key}
  })
  const changed = keyed.filter(({found, key}) => before.get(found)?.key !== key)
  const added = changed.filter(({found}) => before.get(found) === undefined).length
  const removed = traces.keep(new Set(captures.map(nameOf)))
  return {keyed, difference: {added, changed: changed.length - added, removed}}
}

/** What the archive needs of a capture. */
export function gistOf({found, key}: KeyedCapture, store: Store): Gist {
  return recalled('gist', store.table<Gist>('gist').get(key), found)
}

/** The story of a capture that is one. */
export function storyOf({found, key}: KeyedCapture, store: Store): Story {
  return recalled('story', store.table<Story>('story').get(key), found)
}

function recalled<Value>(what: string, value: Value | undefined, {path}: FoundCapture): Value {
  assert.ok(value !== undefined, `Unexpected \`${path}\`, expected its ${what} in the store`)
  return value
}

/** Forget what no present capture says. */
export function forgetOthers(keyed: readonly KeyedCapture[], store: Store): void {
  const keys = new Set(keyed.map(({key}) => key))
  store.table('gist').keep(keys)
  store.table('story').keep(keys)
}

/** Understand captures and note how they look, some in a transaction; gives the key of each. */
async function traceAll(
  captures: readonly FoundCapture[],
  store: Store,
  onProgress: (done: number) => void
): Promise<ReadonlyMap<FoundCapture, string>> {
  const keys = new Map<FoundCapture, string>()
  if (captures.length === 0) return keys
  // The parser takes longer to load than an unchanged archive takes to be recognised.
  const {understand} = await import('./understand.ts')
  const traces = store.table<Trace>('trace')
  for (let start = 0; start < captures.length; start += batch) {
    const some = captures.slice(start, start + batch)
    store.change(() => {
      for (const found of some) {
        const loaded = loadCapture(found)
        store.memo('gist', loaded.key, () => remember(understand(loaded), loaded.key, store))
        traces.set(nameOf(found), traceOf(found, loaded))
        keys.set(found, loaded.key)
      }
    })
    onProgress(start + some.length)
    await nextTurn()
  }
  return keys
}

function remember({story, messages}: Understood, key: string, store: Store): Gist {
  if (story !== undefined) store.table<Story>('story').set(key, story)
  return {
    ...(story && {card: toCard(story)}),
    messages: messages.filter(message => message.severity !== 'info')
  }
}

/** Its path; LMDB's keys end at 1,978 bytes, and paths need not. */
function nameOf({absolutePath}: FoundCapture): string {
  return absolutePath.length <= longestName ? absolutePath : sha256(absolutePath)
}

function traceOf({bytes, modified, sidecar}: FoundCapture, {key, problem}: LoadedCapture): Trace {
  // What could not be read may be readable next time, and look the same.
  if (problem !== undefined) return {bytes: -1, modified, key}
  if (sidecar === undefined) return {bytes, modified, key}
  return {bytes, modified, sidecar: {bytes: sidecar.bytes, modified: sidecar.modified}, key}
}

function isUnchanged(found: FoundCapture, before: Trace | undefined): before is Trace {
  return (
    before !== undefined &&
    found.bytes === before.bytes &&
    found.modified === before.modified &&
    found.sidecar?.bytes === before.sidecar?.bytes &&
    found.sidecar?.modified === before.sidecar?.modified
  )
}
