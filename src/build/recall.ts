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
import {type Facts, toFacts} from '../archive/facts.ts'
import {sha256} from '../model/identifiers.ts'
import type {Story} from '../model/story.ts'
import {type FoundCapture, type LoadedCapture, loadCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'
import type {Gist} from './gist.ts'
import {understandElsewhere} from './understand-elsewhere.ts'

/** A capture and the key of what it says. */
export interface KeyedCapture {
  readonly found: FoundCapture
  readonly key: string
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

/** What to do on the way. */
interface OnTheWay {
  readonly onProgress?: (done: number) => void
  /** Done beside the threads that understand what is new, if anything is. */
  readonly meanwhile?: () => Promise<unknown>
}

/** Key every capture; those that are new are understood on the way. */
export async function keyCaptures(
  captures: readonly FoundCapture[],
  store: Store,
  {onProgress = () => undefined, meanwhile = async () => undefined}: OnTheWay = {}
): Promise<{readonly keyed: readonly KeyedCapture[]; readonly difference: Difference}> {
  const traces = store.table<Trace>('trace')
  const before = new Map(captures.map(found => [found, traces.get(nameOf(found))]))
  const unknown = captures.filter(found => !isUnchanged(found, before.get(found)))
  onProgress(captures.length - unknown.length)
  const tracing = traceAll(unknown, store, done =>
    onProgress(captures.length - unknown.length + done)
  )
  const [fresh] = await Promise.all([tracing, unknown.length > 0 && meanwhile()])
  const keyed = captures.map(found => {
    const key = fresh.get(found) ?? before.get(found)?.key
    assert.ok(key, `Unexpected capture \`${found.path}\`, expected one with a trace`)
    return {found, key}
  })
  const changed = keyed.filter(({found, key}) => before.get(found)?.key !== key)
  const added = changed.filter(({found}) => before.get(found) === undefined).length
  // Each capture has a trace: when there are as many, no other is left.
  const removed = traces.size() === captures.length ? 0 : traces.keep(new Set(captures.map(nameOf)))
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
  // Each capture has a gist: when there are as many, no other is left, and no story of it.
  if (store.table('gist').size() === keys.size) return
  store.table('gist').keep(keys)
  store.table('story').keep(keys)
}

/** Understand captures that are not known, and note how all of them look; gives the key of each. */
async function traceAll(
  captures: readonly FoundCapture[],
  store: Store,
  onProgress: (done: number) => void
): Promise<ReadonlyMap<FoundCapture, string>> {
  if (captures.length === 0) return new Map()
  const seen = new Map<FoundCapture, Trace>()
  let done = 0
  const [gists, stories] = [store.table<Gist>('gist'), store.table<Story>('story')]
  const facts = store.table<Facts>('facts')
  function* unknown(): Generator<LoadedCapture> {
    for (const found of captures) {
      const loaded = loadCapture(found)
      seen.set(found, traceOf(found, loaded))
      if (gists.has(loaded.key)) done += 1
      else yield loaded
    }
  }
  await understandElsewhere(unknown(), captures.length, (lot, understood) => {
    store.change(() => {
      for (const [index, {gist, story}] of understood.entries()) {
        const {key = ''} = lot[index] ?? {}
        gists.setText(key, gist)
        if (story === undefined) continue
        stories.setText(key, story)
        // What the archive will ask of each story is worked out while other threads parse.
        facts.set(key, toFacts(JSON.parse(story)))
      }
    })
    done += lot.length
    if (done < captures.length) onProgress(done)
  })
  const traces = store.table<Trace>('trace')
  store.change(() => {
    for (const [found, trace] of seen) traces.set(nameOf(found), trace)
  })
  onProgress(captures.length)
  return new Map([...seen].map(([found, {key}]) => [found, key]))
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
