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

import {setImmediate as nextTurn} from 'node:timers/promises'
import {type Card, toCard} from '../model/card.ts'
import {sha256} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import type {Story} from '../model/story.ts'
import {type FoundCapture, type LoadedCapture, loadCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'
import {understand} from './understand.ts'

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
  readonly modified: number
  readonly sidecar?: {readonly bytes: number; readonly modified: number}
  readonly key: string
}

/** Captures understood in one transaction. */
const batch = 250

/** Key every capture; those that are new are understood on the way. */
export async function keyCaptures(
  captures: readonly FoundCapture[],
  store: Store,
  onProgress: (done: number) => void
): Promise<{readonly keyed: readonly KeyedCapture[]; readonly difference: Difference}> {
  const traces = store.table<Trace>('trace')
  const keyed: KeyedCapture[] = []
  const count = {added: 0, changed: 0}
  for (let start = 0; start < captures.length; start += batch) {
    store.change(() => {
      for (const found of captures.slice(start, start + batch)) {
        const before = traces.get(nameOf(found))
        const key = isUnchanged(found, before) ? before.key : keyOf(found, store)
        if (before?.key !== key) count[before === undefined ? 'added' : 'changed']++
        if (!isUnchanged(found, before)) traces.set(nameOf(found), traceOf(found, key))
        keyed.push({found, key})
      }
    })
    onProgress(keyed.length)
    await nextTurn()
  }
  const removed = traces.keep(new Set(captures.map(nameOf)))
  return {keyed, difference: {...count, removed}}
}

/** What the archive needs of a capture. */
export function gistOf({found, key}: KeyedCapture, store: Store): Gist {
  return store.memo('gist', key, () => remember(loadCapture(found), key, store))
}

/** The story of a capture that is one. */
export function storyOf({found, key}: KeyedCapture, store: Store): Story {
  const story = store.table<Story>('story').get(key)
  if (story === undefined) throw new Error(`Unexpected story missing from the store: ${found.path}`)
  return story
}

/** Forget what no present capture says. */
export function forgetOthers(keyed: readonly KeyedCapture[], store: Store): void {
  const keys = new Set(keyed.map(({key}) => key))
  store.table('gist').keep(keys)
  store.table('story').keep(keys)
}

function keyOf(found: FoundCapture, store: Store): string {
  const loaded = loadCapture(found)
  store.memo('gist', loaded.key, () => remember(loaded, loaded.key, store))
  return loaded.key
}

function remember(loaded: LoadedCapture, key: string, store: Store): Gist {
  const {story, messages} = understand(loaded)
  if (story !== undefined) store.table<Story>('story').set(key, story)
  return {
    ...(story && {card: toCard(story)}),
    messages: messages.filter(message => message.severity !== 'info')
  }
}

/** LMDB keys are short; paths need not be. */
function nameOf(found: FoundCapture): string {
  return sha256(found.absolutePath)
}

function traceOf({bytes, modified, sidecar}: FoundCapture, key: string): Trace {
  return {
    bytes,
    modified,
    ...(sidecar && {sidecar: {bytes: sidecar.bytes, modified: sidecar.modified}}),
    key
  }
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
