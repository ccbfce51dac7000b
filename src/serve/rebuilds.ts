/**
 * One rebuild after another: changes that come close together make one, and changes that come
 * while it runs make one more.
 */

/** Quiet time before a rebuild starts, in milliseconds; editors write a file in several steps. */
const quiet = 80

/** Rebuilds on request. */
export interface Rebuilds {
  /** Rebuild at once; resolves when it has ended. */
  readonly now: () => Promise<void>
  /** Something changed. */
  readonly request: () => void
  /** No more rebuilds; resolves when the last one has ended. */
  readonly stop: () => Promise<void>
}

/** Run `rebuild`, which must not throw, on request. */
export function createRebuilds(rebuild: () => Promise<void>): Rebuilds {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    await rebuild()
    running = undefined
    if (again) start()
  }
  const start = () => {
    again = running !== undefined
    running ??= run()
  }
  return {
    now: async () => {
      start()
      await running
    },
    request: () => {
      clearTimeout(timer)
      timer = setTimeout(start, quiet)
    },
    stop: async () => {
      clearTimeout(timer)
      again = false
      await running
    }
  }
}
