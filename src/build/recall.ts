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
import type {Facts} from '../archive/facts.ts'
import type {Story} from '../model/story.ts'
import {type FoundCapture, type LoadedCapture, loadCapture} from '../read/index.ts'
import type {Store} from '../store/index.ts'
import type {Gist} from './gist.ts'
import {spareMemory} from './spare-memory.ts'
import {recallTraces, type Trace, traceOf} from './traces.ts'
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

/** What to do on the way. */
interface OnTheWay {
  readonly onProgress?: (done: number) => void
  /** Done beside the threads that understand what is new, if anything is; told how much. */
  readonly meanwhile?: (unknown: number) => Promise<unknown>
}

/** Key every capture; those that are new are understood on the way. */
export async function keyCaptures(
  captures: readonly FoundCapture[],
  store: Store,
  {onProgress = () => undefined, meanwhile = async () => undefined}: OnTheWay = {}
): Promise<{readonly keyed: readonly KeyedCapture[]; readonly difference: Difference}> {
  const traces = recallTraces(captures, store)
  const unknown = captures.filter(found => !traces.unchanged.has(found))
  spareMemory(unknown.length)
  onProgress(captures.length - unknown.length)
  const tracing = traceAll(unknown, store, done =>
    onProgress(captures.length - unknown.length + done)
  )
  const [fresh] = await Promise.all([tracing, unknown.length > 0 && meanwhile(unknown.length)])
  const keyed = captures.map(found => {
    const key = traces.unchanged.get(found) ?? fresh.get(found)?.key
    assert.ok(key, `Unexpected capture \`${found.path}\`, expected one with a trace`)
    return {found, key}
  })
  const {removed} = traces
  if (unknown.length + removed > 0) store.change(() => traces.remember(fresh))
  const changed = unknown.filter(found => traces.of(found)?.key !== fresh.get(found)?.key)
  const added = changed.filter(found => traces.of(found) === undefined).length
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

/** Understand captures that are not known; gives how all of them look. */
async function traceAll(
  captures: readonly FoundCapture[],
  store: Store,
  onProgress: (done: number) => void
): Promise<ReadonlyMap<FoundCapture, Trace>> {
  if (captures.length === 0) return new Map()
  const seen = new Map<FoundCapture, Trace>()
  let done = 0
  const [gists, stories] = [store.table<Gist>('gist'), store.table<Story>('story')]
  const allFacts = store.table<Facts>('facts')
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
      for (const [index, {gist, story, facts}] of understood.entries()) {
        const {key = ''} = lot[index] ?? {}
        gists.setText(key, gist)
        if (story !== undefined) stories.setText(key, story)
        if (facts !== undefined) allFacts.setText(key, facts)
      }
    })
    done += lot.length
    if (done < captures.length) onProgress(done)
  })
  onProgress(captures.length)
  return seen
}
