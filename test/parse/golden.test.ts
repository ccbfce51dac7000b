/**
 * Golden captures: a folder each, with the capture and what must come of it.
 *
 * `story.json` is the record that users get, without lines and bytes; `lines.txt` the fate of
 * every line; `messages.txt` what was reported. `UPDATE=1` rewrites them.
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {toRecord} from '../../src/model/record.ts'
import type {Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const folder = fileURLToPath(new URL('../fixtures/captures/', import.meta.url))

for (const name of readdirSync(folder).sort()) {
  test(`should parse the capture “${name}” as its golden files say`, () => {
    const story = storyOf(readFileSync(join(folder, name, 'capture.txt'), 'utf8'))
    const files = {
      'story.json': storyText(story),
      'lines.txt': linesText(story),
      'messages.txt': messagesText(story)
    }
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, name, file)
      if (process.env.UPDATE === '1') writeFileSync(path, text)
      assert.equal(text, readFileSync(path, 'utf8'), `${name}/${file}`)
    }
  })
}

function storyText(story: Story): string {
  const {path, sha256, messages, ...record} = toRecord(story)
  return `${JSON.stringify(sorted(record), null, 2)}\n`
}

/** The value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)])
  )
}

function linesText(story: Story): string {
  return story.lines
    .filter(line => line.fate !== 'blank')
    .map(({number, fate, field, rule, text}) => {
      return `${number}  ${fate}  ${field ?? '-'}  ${rule ?? '-'}  ${text.slice(0, 60)}\n`
    })
    .join('')
}

function messagesText(story: Story): string {
  return story.messages
    .map(({line, severity, rule, reason}) => `${line ?? '-'}  ${severity}  ${rule}  ${reason}\n`)
    .join('')
}
