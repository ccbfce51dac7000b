/**
 * What holds for every story, whatever the capture: checked wherever a test parses one.
 *
 * A key that is not known is missing, and nothing is empty; the record is what its schema says; what
 * is printed stands in the capture, and what is given to the abstract in the abstract; the evidence of a
 * field names lines that are there, in order.
 * Markdown may mark what has no text, such as an empty heading, and its marks part what is printed:
 * there, this is not asked of the text and its parts.
 */

import assert from 'node:assert/strict'
import {fields} from '../../src/model/evidence.ts'
import {toRecord} from '../../src/model/record.ts'
import {recordSchemas} from '../../src/model/schema/records.ts'
import type {Story} from '../../src/model/story.ts'

/** Fail when something does not hold for a story. */
export function assertSound(story: Story): void {
  const record = toRecord(story)
  assert.deepEqual(missingIn(record, ''), [])
  const {error} = recordSchemas.stories.safeParse({
    ...record,
    identifier: story.identifier,
    capture: story.path
  })
  assert.equal(error, undefined)
  assertEvidence(story)
  assertNothingLost(story)
  if (story.capture.format === 'markdown') return
  const whole = unspaced(story.lines.map(({text}) => text).join(''))
  for (const printed of printedOf(story)) assert.ok(whole.includes(unspaced(printed)), printed)
}

/** Fields that are what becomes of lines. */
const parts: ReadonlySet<string> = new Set(['body', 'captions', 'subheads', 'furniture'])

/** Lists that are there even when nothing is in them. */
const always = /^\/(?:captions|subheads|body|furniture|quotations|mentions|messages)$/

/** Keys, as a path, whose value is undefined, an empty text or an empty list. */
function missingIn(value: unknown, path: string): string[] {
  if (value === undefined || value === '') return [path]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.length === 0 && !always.test(path)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => missingIn(inner, `${path}/${key}`))
}

/** Every field has a value and evidence, or neither; a credit may stand without its caption. */
function assertEvidence(story: Story): void {
  const {evidence, lines} = story
  const values = new Map(Object.entries(toRecord(story)))
  for (const field of fields) {
    const value = values.get(field)
    const isKnown = value !== undefined && !(Array.isArray(value) && value.length === 0)
    const isOfMarkdown = story.capture.format === 'markdown' && parts.has(field)
    if (!isOfMarkdown && (field !== 'captions' || isKnown))
      assert.equal(evidence[field] !== undefined, isKnown, `evidence of ${field}`)
  }
  for (const [field, {line, lines: all, rule, because}] of Object.entries(evidence)) {
    assert.match(rule, /^[a-z][a-z:-]+$/, field)
    assert.match(because, /^\S.*[^.\s]$/s, field)
    if (all !== undefined) {
      assert.ok(all.length > 1, `${field} rests on one line, as a list`)
      assert.deepEqual(
        all,
        [...new Set(all)].sort((a, b) => a - b),
        field
      )
      assert.ok(all.includes(line ?? 0), field)
    }
    for (const one of [line ?? [], all ?? []].flat())
      assert.notEqual(lines[one - 1]?.text.trim() ?? '', '', `${field} names line ${one}`)
  }
}

/** A line that is given to the abstract stands in it; in the head of a record a label stands before it. */
function assertNothingLost({abstract = '', lines}: Story): void {
  for (const {field, rule, text} of lines)
    if (field === 'abstract' && rule !== 'record-head')
      assert.ok(lettersOf(abstract).includes(lettersOf(text)), text)
}

function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, '')
}

/** What the story prints of its capture beyond the text of the body. */
function printedOf({dateline, byline, mentions, quotations, citedSources}: Story): string[] {
  return [
    byline?.split('\n') ?? [],
    dateline?.text ?? [],
    quotations.flatMap(({text, attribution}) => [text, attribution ?? '']),
    mentions.flatMap(({roles}) => (roles ?? []).map(({text}) => text)),
    (citedSources ?? []).flatMap(({name, text}) => [name, text])
  ].flat()
}

function unspaced(text: string): string {
  return text.replace(/\s+/gu, '')
}
