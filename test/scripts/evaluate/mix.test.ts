/** Captures among the page furniture of others: what is the story’s stays, what is the page’s goes. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readLabels} from '../../../scripts/evaluate/labels.ts'
import {mixed} from '../../../scripts/evaluate/mix.ts'
import {normalise} from '../../../scripts/evaluate/normalise.ts'

const folder = fileURLToPath(new URL('../../fixtures/labelled/', import.meta.url))
const labels = readLabels(`${folder}labels.jsonl`)
const mixture = mixed(`${folder}texts`, labels, 1)

const linesOf = (bytes: Uint8Array | string) =>
  (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes))
    .split(/\r?\n/)
    .map(normalise)
    .filter(line => line !== '')

test('should keep every line of a story, and have of a page only what is labelled so', () => {
  for (const [place, {path, bytes}] of mixture.captures.entries()) {
    const before = labels.find(({file}) => file === path)?.boilerplate.map(normalise) ?? []
    const after = mixture.labels[place]?.boilerplate.map(normalise) ?? []
    const own = linesOf(readFileSync(`${folder}texts/${path}`, 'utf8'))
    const story = own.filter(line => !before.includes(line))
    const mixedStory = linesOf(bytes).filter(line => !after.includes(line) || story.includes(line))
    const repeated = story.filter(line => after.includes(line))
    assert.deepEqual(
      mixedStory.filter(line => !repeated.includes(line)),
      story.filter(line => !repeated.includes(line)),
      path
    )
  }
})

test('should put the furniture of others in the place of its own', () => {
  const changed = mixture.labels.filter(({file, boilerplate}) => {
    const before = labels.find(label => label.file === file)?.boilerplate ?? []
    return boilerplate.length > 0 && boilerplate.join() !== before.join()
  })
  assert.ok(changed.length > mixture.labels.length / 2, `${changed.length}`)
})

test('should mix alike for the same number, and otherwise for another', () => {
  assert.deepEqual(mixed(`${folder}texts`, labels, 1), mixture)
  assert.notDeepEqual(mixed(`${folder}texts`, labels, 2), mixture)
})
