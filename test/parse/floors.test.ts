/**
 * Floors: the parser never reads the project's own labelled captures worse than it once did.
 *
 * `floors.json` holds the F1 of every field, for all captures, for each mode, and for three mixtures in
 * which each article stands among the page furniture of others, with the digest of the corpus they were measured on. `UPDATE=1` raises floors to what is measured and takes in
 * a changed corpus; only `LOWER=1` lowers one, which is a decision a reviewer sees.
 */

import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readLabels} from '../../scripts/evaluate/labels.ts'
import {mixed} from '../../scripts/evaluate/mix.ts'
import {predictCapture, predictCaptures} from '../../scripts/evaluate/predict.ts'
import {type Scores, score} from '../../scripts/evaluate/score.ts'

/** F1 by group and field. */
type Table = Record<string, Record<string, number>>

/** What `floors.json` holds. */
interface Floors {
  readonly digest: string
  readonly floors: Table
}

const folder = fileURLToPath(new URL('../fixtures/labelled/', import.meta.url))
const floorsPath = `${folder}floors.json`
const update = process.env.UPDATE === '1'
const lower = process.env.LOWER === '1'

const labels = readLabels(`${folder}labels.jsonl`)
const measured = {
  ...toTable(score(labels, predictCaptures(`${folder}texts`), 'mode')),
  ...Object.fromEntries([1, 2, 3].map(seed => [`mixed (${seed})`, mixedTable(seed)]))
}
const pinned = JSON.parse(readFileSync(floorsPath, 'utf8')) as Floors
const digest = digestOf(folder)

const current = update || lower ? repinned() : pinned

test('should measure the corpus that the floors were pinned on', () => {
  assert.equal(
    digest,
    current.digest,
    'The labelled captures changed: pin the floors again with UPDATE=1 (LOWER=1 if one must fall)'
  )
})

test('should have a label for every capture and a capture for every label', () => {
  assert.deepEqual(readdirSync(`${folder}texts`).sort(), labels.map(({file}) => file).sort())
})

for (const [group, fields] of Object.entries(current.floors)) {
  test(`should read ${group} captures no worse than the floors`, () => {
    const fallen = Object.entries(fields)
      .map(([field, floor]) => ({field, floor, found: measured[group]?.[field] ?? 0}))
      .filter(({floor, found}) => found < floor)
      .map(({field, floor, found}) => `${field}: ${found} is below ${floor}`)
    assert.deepEqual(fallen, [])
  })
}

/** Write the floors anew. A floor that was not reached stays, so that its test fails. */
function repinned(): Floors {
  const floors = {digest, floors: lower ? measured : raised(pinned.floors, measured)}
  writeFileSync(floorsPath, `${JSON.stringify(floors, undefined, 2)}\n`)
  return floors
}

/** F1 of all articles, each among the furniture of others, which says nothing of section and publisher. */
function mixedTable(seed: number): Table[string] {
  const mixture = mixed(`${folder}texts`, labels, seed)
  const {all = {}} = toTable(score(mixture.labels, mixture.captures.map(predictCapture), 'mode'))
  const {section, publisher, ...fields} = all
  return fields
}

/** F1 cut, not rounded, to three places, so that a floor is never above what was measured. */
function toTable(scores: Scores): Table {
  return Object.fromEntries(
    [...scores].map(([group, fields]) => [
      group,
      Object.fromEntries([...fields].map(([field, {f1}]) => [field, Math.floor(f1 * 1000) / 1000]))
    ])
  )
}

function raised(floors: Table, found: Table): Table {
  return Object.fromEntries(
    Object.entries(found).map(([group, fields]) => [
      group,
      Object.fromEntries(
        Object.entries(fields).map(([field, f1]) => [
          field,
          Math.max(f1, floors[group]?.[field] ?? 0)
        ])
      )
    ])
  )
}

/** SHA-256 over the labels and every capture, names included. */
function digestOf(path: string): string {
  const hash = createHash('sha256').update(readFileSync(`${path}labels.jsonl`))
  for (const name of readdirSync(`${path}texts`).sort()) {
    hash.update(`\n${name}\n`).update(readFileSync(`${path}texts/${name}`))
  }
  return hash.digest('hex')
}
