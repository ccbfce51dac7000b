/**
 * Look ahead: load what a changed archive takes, and recall what was made of it last time, before it
 * is known how it changed.
 *
 *     a capture is new            while a thread parses it
 *     an archive is large         while a thread looks at its captures; given up if none changed
 */

import assert from 'node:assert/strict'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Store} from '../store/index.ts'
import type {Plan} from './plan.ts'
import {loadPublishing} from './publish.ts'

/** What was recalled, and what makes a site of it. */
type Recalled = Awaited<ReturnType<typeof recallAll>>

/** A look ahead. */
export interface Ahead {
  /** Begin, though it may not be needed. */
  readonly begin: () => void
  /** All of it. */
  readonly whole: () => Promise<NonNullable<Recalled>>
  /** It is not needed any more: nothing is asked of the store after that. */
  readonly stop: () => void
}

/** Look ahead when that is asked for. */
export function lookAhead(plan: Plan, store: Store): Ahead {
  let looking: Promise<Recalled> | undefined
  let isOver = false
  const look = () => {
    looking ??= recallAll(plan, store, () => isOver)
    return looking
  }
  return {
    begin: () => {
      // What goes wrong is told to who asks for the whole.
      look().catch(() => undefined)
    },
    whole: async () => {
      const recalled = await look()
      assert.ok(recalled, 'Unexpected end of a look ahead, expected it to be needed')
      return recalled
    },
    stop: () => {
      isOver = true
    }
  }
}

/** Step by step, so that what threads answer is heard in between; `undefined` if it is given up. */
async function recallAll({output}: Plan, store: Store, isOver: () => boolean) {
  const [{recallBySteps}, {recallSite}] = await Promise.all([
    import('./remembered-archive.ts'),
    import('./remembered-site.ts')
  ])
  const steps = recallBySteps(store)
  let step: ReturnType<typeof steps.next>
  do {
    await nextTurn()
    if (isOver()) return undefined
    step = steps.next()
  } while (step.done !== true)
  const standing = recallSite(store, output)
  const [{makeSite}] = await Promise.all([import('./make-site.ts'), loadPublishing()])
  return {makeSite, archive: step.value, standing}
}
