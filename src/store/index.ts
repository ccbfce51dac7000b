/**
 * The store: remembers what was computed from what, so that a rebuild computes only
 * what changed.
 *
 *     store.memo('card', key, () => toCard(parseCapture(file)))
 *
 * Values are plain JSON data, in LMDB, below `.cuttings/`. What a value means is the
 * business of the caller, and its key must hash everything it was made from; the version
 * of the program is added here. Deleting the folder costs time, never data.
 */

import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {platform} from 'node:os'
import {join} from 'node:path'
import {type Database, open} from 'lmdb'
import {breakSeal, type Condition, setSeal} from './seal.ts'

/** Values of one kind by key. */
export interface Table<Value> {
  readonly get: (key: string) => Value | undefined
  readonly has: (key: string) => boolean
  readonly set: (key: string, value: Value) => void
  /** Set a value that is JSON already. */
  readonly setText: (key: string, json: string) => void
  readonly forget: (key: string) => void
  readonly keys: () => string[]
  /** Number of entries, which is known without counting them. */
  readonly size: () => number
  /** Forget every entry but these; tells how many that were. */
  readonly keep: (keys: ReadonlySet<string>) => number
}

/** An open store. */
export interface Store {
  /** The table of this name; made when first asked for. */
  readonly table: <Value>(name: string) => Table<Value>
  /** The value of `stage` for `key`: remembered, else computed and remembered. */
  readonly memo: <Value>(stage: string, key: string, compute: () => Value) => Value
  /** Do `work` in one transaction: all of its changes are kept, or none. */
  readonly change: <Result>(work: () => Result) => Result
  /**
   * Do `work` in as many transactions as it takes: none is held in memory whole, and what was changed
   * before `work` failed may stay. Only for what nobody takes for whole until a last change says so.
   */
  readonly changeInSteps: <Result>(work: () => Result) => Result
  /** See from now on what other threads have changed until now. */
  readonly lookAgain: () => void
  /** Close and seal it. Without this call the next build starts anew. */
  readonly close: () => Promise<void>
}

/** An opened store, and what a person should know about how it was found. */
export interface OpenedStore {
  readonly store: Store
  readonly note?: string
}

/**
 * Addresses set aside for the file, in bytes; larger ones it is given when it needs them. Else it
 * starts with few and is mapped anew each time it doubles, and what was read before stays mapped too.
 * Windows would make a file of that size.
 */
const mapSize = 2 ** 34

const fileName = 'store.mdb'

/** Characters that are put into one step: LMDB keeps every page of a transaction in memory until its end. */
const stepLength = 2 ** 24

const notes: Readonly<Record<Condition, string | undefined>> = {
  sound: undefined,
  absent: undefined,
  older: 'The store was made by another version of the program; everything is computed anew',
  damaged:
    'The store was damaged, or its build was stopped; it is set aside as `store.damaged` and everything is computed anew'
}

/**
 * Open the store in `folder` for this version of the program. The caller holds the lock.
 *
 * @param fresh Start with an empty one, whatever is there.
 */
export function openStore(folder: string, program: string, fresh = false): OpenedStore {
  mkdirSync(folder, {recursive: true})
  const file = join(folder, fileName)
  const sealFile = join(folder, 'seal.json')
  const {condition, seal} = breakSeal(file, sealFile, program)
  if (condition === 'damaged') renameSync(file, join(folder, 'store.damaged'))
  if (fresh || condition !== 'sound') removeStore(file)
  const store = storeIn(openFile(folder), () => setSeal(file, sealFile, program, seal))
  const note = fresh ? undefined : notes[condition]
  return {store, ...(note === undefined ? {} : {note})}
}

/** Open a store that is open in another thread of this process, which closes it after this one does. */
export function openStoreBeside(folder: string): Store {
  return storeIn(openFile(folder), async () => undefined)
}

function openFile(folder: string): Root {
  // What the disk has not yet when the power fails does not match the seal: it need not be waited for.
  return open({
    path: join(folder, fileName),
    noSubdir: true,
    noSync: true,
    encoding: 'string',
    maxDbs: 16,
    ...(platform() === 'win32' ? {} : {mapSize}),
    // A little more than half as large: less to map into memory, and to read for the seal.
    compression: true
  })
}

function removeStore(file: string): void {
  for (const path of [file, `${file}-lock`]) rmSync(path, {recursive: true, force: true})
}

type Root = ReturnType<typeof open>

/** A table of JSON texts. */
type Texts = Database<string, string>

function storeIn(root: Root, seal: () => Promise<void>): Store {
  const tables = new Map<string, Table<unknown>>()
  const steps = createSteps(work => root.transactionSync(work))
  const table = <Value>(name: string): Table<Value> => {
    const known =
      tables.get(name) ?? tableIn(root.openDB<string, string>({name, encoding: 'string'}), steps)
    tables.set(name, known)
    // A table gives back what is put into it, and each name stands for one kind of value.
    return known as Table<Value>
  }
  return {
    table,
    memo: (stage, key, compute) => remember(table(stage), key, compute),
    change: work => root.transactionSync(work),
    changeInSteps: steps.during,
    lookAgain: () => root.resetReadTxn(),
    close: async () => {
      await root.close()
      await seal()
    }
  }
}

function remember<Value>(table: Table<Value>, key: string, compute: () => Value): Value {
  const known = table.get(key)
  if (known !== undefined) return known
  const value = compute()
  table.set(key, value)
  return value
}

/** Changes that are made many at a time. */
interface Steps {
  readonly during: Store['changeInSteps']
  /** Change something now, or in the next step. */
  readonly change: (change: () => void, size: number) => void
  /** Make all changes that wait: something is to be read. */
  readonly settle: () => void
}

function createSteps(transaction: (work: () => void) => void): Steps {
  let waiting: (() => void)[] | undefined
  let length = 0
  const settle = () => {
    if (waiting === undefined || waiting.length === 0) return
    const changes = waiting.splice(0)
    length = 0
    transaction(() => {
      for (const change of changes) change()
    })
  }
  return {
    during: work => {
      waiting ??= []
      try {
        const result = work()
        settle()
        return result
      } finally {
        waiting = undefined
        length = 0
      }
    },
    change: (change, size) => {
      if (waiting === undefined) return change()
      waiting.push(change)
      length += size
      if (length > stepLength) settle()
    },
    settle
  }
}

function tableIn<Value>(database: Texts, {change, settle}: Steps): Table<Value> {
  const setText = (key: string, json: string) =>
    change(() => database.putSync(key, json), json.length)
  return {
    get: key => {
      settle()
      const json = database.get(key)
      // What is stored is what was set.
      return json === undefined ? undefined : (JSON.parse(json) as Value)
    },
    has: key => {
      settle()
      return database.doesExist(key)
    },
    set: (key, value) => setText(key, JSON.stringify(value)),
    setText,
    forget: key => change(() => database.removeSync(key), key.length),
    keys: () => {
      settle()
      return [...database.getKeys()].map(String)
    },
    size: () => {
      settle()
      return (database.getStats() as {entryCount: number}).entryCount
    },
    keep: keys => {
      settle()
      const gone = [...database.getKeys()].filter(key => !keys.has(String(key)))
      for (const key of gone) database.removeSync(key)
      return gone.length
    }
  }
}
