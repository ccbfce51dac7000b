/**
 * Exchange an archive that memory does not hold for one that is read from the store.
 *
 *     95,215 stories, whole      500 MB  →  their outlines, and the last few thousand that were read
 *
 * It would be put into the store at the end of the build as well; there it is put before its pages are
 * made. Of these each asks for one story and those around it.
 */

import assert from 'node:assert/strict'
import type {Store} from '../store/index.ts'
import {
  type Head,
  headKey,
  headsIn,
  type RememberedArchive,
  recallShown,
  rememberArchive,
  type ShownArchive,
  type WholeToRemember
} from './remembered-archive.ts'

/** So many stories, and pieces of other parts, stay in memory: those of some days. */
const kept = {stories: 4000, pieces: 500}

/**
 * Put an archive that was made anew into the store, and give back what a site shows of it.
 *
 * @param before The archive that stands there.
 * @returns `announce` remembers it as the one that a site with these inputs shows; before that, no site does
 */
export function exchangeArchive(
  store: Store,
  before: RememberedArchive | undefined,
  archive: WholeToRemember
): {readonly shown: ShownArchive; readonly announce: (inputs: string) => void} {
  putInPlaceOf(store, before, archive)
  return {shown: recallShown(store, headIn(store), kept), announce: announcer(store)}
}

// In functions of their own: what is given back must not keep the archive in memory.

function putInPlaceOf(
  store: Store,
  before: RememberedArchive | undefined,
  archive: WholeToRemember
): void {
  // Parts of two states stand there until the next head does.
  headsIn(store).forget(headKey)
  store.changeInSteps(() =>
    rememberArchive(store, before, {...archive, looked: undefined, inputs: ''})
  )
}

function announcer(store: Store): (inputs: string) => void {
  return inputs => headsIn(store).set(headKey, {...headIn(store), inputs})
}

function headIn(store: Store): Head {
  const head = headsIn(store).get(headKey)
  assert.ok(head, 'Unexpected store without an archive, expected the one that was put there')
  return head
}
