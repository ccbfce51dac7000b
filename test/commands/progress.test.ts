import assert from 'node:assert/strict'
import {test} from 'node:test'
import {progressDisplay} from '../../src/commands/progress.ts'
import {paletteOf} from '../../src/commands/terminal.ts'

/** What a display writes while a stage comes this far at these times. */
function written(isTerminal: boolean, steps: readonly (readonly [time: number, done: number])[]) {
  const texts: string[] = []
  let now = 0
  const display = progressDisplay(
    {write: text => texts.push(text), isTerminal, colours: false, palette: paletteOf(false)},
    () => now
  )
  for (const [time, done] of steps) {
    now = time
    display.show({stage: 'parse', done, total: 19_043})
  }
  return texts.map(text => text.replace('\r\u001b[2K', ''))
}

test('should show count, rate and time left on one line of a terminal', () => {
  assert.deepEqual(
    written(true, [
      [0, 0],
      [500, 1000],
      [2000, 4000],
      [2030, 4100],
      [9500, 19_043]
    ]),
    [
      'Reading captures  0 of 19,043',
      'Reading captures  1,000 of 19,043',
      'Reading captures  4,000 of 19,043, 2,000 a second, 8 s left',
      'Reading captures  19,043 of 19,043'
    ]
  )
})

test('should take what was known at the start for no work', () => {
  const lines = written(true, [
    [0, 19_000],
    [10_000, 19_001]
  ])
  assert.equal(lines.at(-1), 'Reading captures  19,001 of 19,043, 7 min left')
})

test('should write one plain line for each finished stage elsewhere', () => {
  assert.deepEqual(
    written(false, [
      [0, 0],
      [5000, 4000],
      [9500, 19_043],
      [9600, 19_043]
    ]),
    ['Reading captures  19,043 of 19,043\n']
  )
})
