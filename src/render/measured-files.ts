/**
 * Write files of any length, and tell what is written. Threads of Node write the long ones, while
 * this thread makes what comes next.
 *
 *     stories.csv, 35 MB    →  {bytes: 35152097, sha256: '5f0c…'} at once; on the disk when all is settled
 */

import {createHash} from 'node:crypto'
import {closeSync, openSync, rmSync, write, writeSync} from 'node:fs'
import {promisify} from 'node:util'
import type {FileContent} from './planned-file.ts'

/** What is written. */
export interface WrittenFile {
  readonly bytes: number
  readonly sha256: string
}

/** Files, as long as some of them may be on their way to the disk. */
export interface MeasuredFiles {
  write(place: string, content: FileContent): WrittenFile
  /** Remove a file that was written. */
  remove(place: string): void
  /** Resolves when all is on the disk. @throws what hindered a file */
  settled(): Promise<void>
}

/** Text gathered before it is written. */
const chunkLength = 1 << 20

/** Bytes that are worth another thread, and most that wait for one. */
const [worthThread, mostWaiting] = [1 << 17, 1 << 26]

/** Start without files. */
export function createMeasuredFiles(): MeasuredFiles {
  const onTheirWay = new Map<string, Promise<void>>()
  let waiting = 0
  /** Where a thread shall write it, the end of that. */
  const put = (file: number, chunk: Uint8Array, at: number): Promise<void>[] => {
    if (chunk.length < worthThread || waiting > mostWaiting) {
      for (let from = 0; from < chunk.length; ) {
        from += writeSync(file, chunk, from, chunk.length - from, at + from)
      }
      return []
    }
    waiting += chunk.length
    return [
      writeElsewhere(file, chunk, at).finally(() => {
        waiting -= chunk.length
      })
    ]
  }
  return {
    write: (place, content) => {
      const hash = createHash('sha256')
      const file = openSync(place, 'w')
      const writes: Promise<void>[] = []
      let bytes = 0
      try {
        for (const chunk of chunksOf(content)) {
          hash.update(chunk)
          writes.push(...put(file, chunk, bytes))
          bytes += chunk.length
        }
      } finally {
        if (writes.length === 0) closeSync(file)
        else onTheirWay.set(place, closedAfter(writes, file))
      }
      return {bytes, sha256: hash.digest('hex')}
    },
    remove: place => {
      const writing = onTheirWay.get(place)
      if (writing === undefined) rmSync(place)
      else
        onTheirWay.set(
          place,
          writing.then(() => rmSync(place))
        )
    },
    settled: async () => {
      const ends = await Promise.allSettled(onTheirWay.values())
      onTheirWay.clear()
      for (const end of ends) if (end.status === 'rejected') throw end.reason
    }
  }
}

const writeAt = promisify(write)

async function writeElsewhere(file: number, chunk: Uint8Array, at: number): Promise<void> {
  for (let from = 0; from < chunk.length; ) {
    const {bytesWritten} = await writeAt(file, chunk, from, chunk.length - from, at + from)
    from += bytesWritten
  }
}

/** Close a file when all is written, or has failed to be. */
function closedAfter(writes: readonly Promise<void>[], file: number): Promise<void> {
  const closed = Promise.allSettled(writes).then(ends => {
    closeSync(file)
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  })
  // Whoever waits for all hears of it.
  closed.catch(() => undefined)
  return closed
}

function* chunksOf(content: FileContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) yield content
  else if (typeof content === 'string') yield Buffer.from(content)
  else {
    let text = ''
    for (const piece of content) {
      if (typeof piece === 'string') text += piece
      const isBinary = typeof piece !== 'string'
      if (!isBinary && text.length < chunkLength) continue
      yield Buffer.from(text)
      text = ''
      if (isBinary) yield piece
    }
    yield Buffer.from(text)
  }
}
