import assert from 'node:assert/strict'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {platform, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, test} from 'node:test'
import {openStore} from '../../src/store/index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-store-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

/** Ask for one value; tells whether it had to be computed, and the note on opening. */
async function ask(program: string, fresh = false) {
  const {store, note} = openStore(folder, program, fresh)
  let computed = false
  const value = store.memo('stage', 'key', () => {
    computed = true
    return {text: 'The pound fell', lone: '\ud800', list: [1, 2]}
  })
  await store.close()
  return {value, computed, note}
}

const value = {text: 'The pound fell', lone: '\ud800', list: [1, 2]}
const damaged =
  'The store was damaged, or its build was stopped; it is set aside as `store.damaged` and everything is computed anew'

test('should compute a value once', async () => {
  assert.deepEqual(await ask('1'), {value, computed: true, note: undefined})
  assert.deepEqual(await ask('1'), {value, computed: false, note: undefined})
})

test('should forget what another version of the program computed', async () => {
  await ask('1')
  assert.deepEqual(await ask('2'), {
    value,
    computed: true,
    note: 'The store was made by another version of the program; everything is computed anew'
  })
})

test('should start anew when asked to, without a word', async () => {
  await ask('1')
  assert.deepEqual(await ask('1', true), {value, computed: true, note: undefined})
})

/** Turn one bit in the middle of a file, and set its time of change back. */
function changeByte(file: string): void {
  const {atime, mtime} = statSync(file)
  const bytes = readFileSync(file)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(file, bytes)
  utimesSync(file, atime, mtime)
}

const damages: readonly [string, (file: string) => void][] = [
  ['is cut short', file => truncateSync(file, 5000)],
  ['is no store', file => writeFileSync(file, 'hello')],
  ['is empty', file => writeFileSync(file, '')],
  ['has zeros in it', file => writeFileSync(file, readFileSync(file).fill(0, 0, 9000))],
  ['has one other byte, and its size and time', changeByte],
  ['has no seal', () => rmSync(join(folder, 'seal.json'))],
  ['has a seal that is no JSON', () => writeFileSync(join(folder, 'seal.json'), '{')],
  ['has an empty seal', () => writeFileSync(join(folder, 'seal.json'), 'null')]
]
for (const [what, damage] of damages) {
  test(`should set aside a store that ${what}`, async () => {
    await ask('1')
    damage(join(folder, 'store.mdb'))
    assert.deepEqual(await ask('1'), {value, computed: true, note: damaged})
    assert.ok(existsSync(join(folder, 'store.damaged')))
    assert.deepEqual(await ask('1'), {value, computed: false, note: undefined})
  })
}

test('should use a store whose file was copied, at another time', async () => {
  await ask('1')
  utimesSync(join(folder, 'store.mdb'), 0, 0)
  assert.deepEqual(await ask('1'), {value, computed: false, note: undefined})
})

/** Another seal for the same store. */
function changeSeal(change: object): void {
  const file = join(folder, 'seal.json')
  writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), ...change}))
}

test('should not read a store that nobody has written to', {
  skip: platform() !== 'linux'
}, async () => {
  await ask('1')
  changeSeal({checksum: -1})
  assert.deepEqual(await ask('1'), {value, computed: false, note: undefined})
})

for (const [what, untouched] of [
  ['of which nothing more is known', undefined],
  ['that was written to', {times: '1 2 3'}],
  ['of which the machine was started anew', {boot: 'another'}]
] as const) {
  test(`should read a store ${what}`, async () => {
    await ask('1')
    const known = JSON.parse(readFileSync(join(folder, 'seal.json'), 'utf8')).untouched
    const other = untouched && {...known, ...untouched}
    changeSeal({untouched: other})
    assert.deepEqual(await ask('1'), {value, computed: false, note: undefined})
    changeSeal({checksum: -1, untouched: other})
    assert.equal((await ask('1')).note, damaged)
  })
}

test('should set aside a store whose build was stopped', async () => {
  openStore(folder, '1').store.memo('stage', 'key', () => 'half')
  assert.equal((await ask('1')).note, damaged)
})

test('should keep all changes of a transaction, or none', async () => {
  const {store} = openStore(folder, '1')
  const table = store.table<number>('numbers')
  store.change(() => table.set('a', 1))
  assert.throws(() =>
    store.change(() => {
      table.set('a', 2)
      throw new Error('stopped')
    })
  )
  assert.equal(table.get('a'), 1)
  await store.close()
})

test('should change much in steps, and give back what waits for the next', async () => {
  const {store} = openStore(folder, '1')
  const table = store.table<string>('texts')
  const keys = Array.from({length: 18}, (_, number) => String(number))
  const long = 'a'.repeat(2 ** 20)
  table.set('gone', long)
  store.changeInSteps(() => {
    for (const key of keys) table.set(key, key + long)
    table.forget('gone')
    assert.equal(table.get('17'), `17${long}`)
    table.set('last', 'waits')
    assert.equal(table.has('last'), true)
    table.set('last', 'waits for the end')
  })
  assert.equal(table.has('gone'), false)
  assert.equal(table.size(), keys.length + 1)
  assert.equal(table.get('last'), 'waits for the end')
  assert.ok(keys.every(key => table.get(key) === key + long))
  await store.close()
})

test('should go on after steps that failed', async () => {
  const {store} = openStore(folder, '1')
  const table = store.table<number>('numbers')
  assert.throws(() =>
    store.changeInSteps(() => {
      table.set('a', 1)
      throw new Error('stopped')
    })
  )
  table.set('b', 2)
  assert.deepEqual([table.get('a'), table.get('b')], [undefined, 2])
  await store.close()
})

test('should forget the entries that are not kept', async () => {
  const {store} = openStore(folder, '1')
  const table = store.table<number>('numbers')
  for (const [key, number] of [
    ['a', 1],
    ['b', 2],
    ['c', 3]
  ] as const)
    table.set(key, number)
  assert.equal(table.keep(new Set(['b', 'c', 'd'])), 1)
  table.forget('c')
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map(key => table.get(key)),
    [undefined, 2, undefined, undefined]
  )
  await store.close()
})
