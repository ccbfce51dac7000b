/**
 * Work with the store of an archive, alone: take its lock, open it, close it whatever happens.
 */

import {join} from 'node:path'
import {openStore, type Store} from '../store/index.ts'
import {takeLock} from '../store/lock.ts'
import {WrongUse} from '../wrong-use.ts'
import type {Plan} from './plan.ts'

/**
 * What `use` gives, and what a person should know of the store.
 *
 * @throws WrongUse when another process works with the store.
 */
export async function withStore<Value>(
  {root, program, owner}: Pick<Plan, 'root' | 'program' | 'owner'>,
  clean: boolean,
  use: (store: Store) => Value | Promise<Value>
): Promise<{readonly value: Value; readonly note?: string}> {
  const folder = join(root, '.cuttings')
  const lock = takeLock(join(folder, 'lock'), owner)
  if (lock.type === 'busy') {
    throw new WrongUse(
      `Unexpected build in process ${lock.pid} at the same time, expected one at a time; wait for it, or delete \`.cuttings/lock\` if it is gone`
    )
  }
  try {
    const {store, note} = openStore(folder, program, clean)
    try {
      const value = await use(store)
      return {value, ...(note === undefined ? {} : {note})}
    } finally {
      await store.close()
    }
  } finally {
    lock.release()
  }
}
