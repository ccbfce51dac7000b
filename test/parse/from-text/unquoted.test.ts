/** Mail that is quoted on every line. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {unquoted} from '../../../src/parse/from-text/unquoted.ts'
import {storyOf} from '../story-of.ts'

const mail = [
  '> Subject: Ferry strikes the pier',
  '> From: Petra Alm <alm@harbour.example>',
  '> Date: Wed, 3 Mar 2021 10:00:00 +0000',
  '>',
  '> The harbour of Lindholm was closed on Friday after a ferry struck',
  '> the northern pier, the harbour office said.',
  '>',
  '>> Divers would look at the pier of the ferry on Saturday, and the harbour',
  '>> would open on Monday, harbour master Petra Alm said.'
]

test('should take the signs from a mail all of which is quoted', () => {
  const lines = unquoted(mail)
  assert.equal(lines[0], 'Subject: Ferry strikes the pier')
  assert.equal(lines[3], '')
  assert.ok(lines.every(line => !line.startsWith('>')))
})

test('should leave a text that quotes some lines as it is', () => {
  const lines = ['Divers said:', '> the pier is cracked', '> and will fall', 'Nobody was hurt.']
  assert.deepEqual(unquoted(lines), lines)
})

test('should read the story of a mail all of which is quoted', () => {
  const {headline, articleBody} = storyOf(mail.join('\n'))
  assert.equal(headline, 'Ferry strikes the pier')
  assert.equal(articleBody.children.length, 2)
})
