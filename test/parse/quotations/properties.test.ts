/** What holds for the quotations of any text. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Mention} from '../../../src/model/story.ts'
import {quotationsOf} from '../../../src/parse/quotations.ts'

const mentions: readonly Mention[] = [{type: 'Person', name: 'Petra Alm'}]

const piece = fc.constantFrom(
  ...['“', '”', '"', '«', '»', '„', '「', '」', ' ', '. ', ', ', ': ', '?', ' said ', ' he said'],
  ...[
    'Petra Alm',
    'Tom Berg',
    ' the mayor',
    ' who',
    ' of',
    ' according to ',
    ' stay here all winter'
  ],
  ...[' added', ' was told', 'told', '’s', '(', ')', '\n', '1', 'И', '他']
)
const paragraph = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''))
const languages = fc.constantFrom('en', 'es', 'fr', 'de', 'tr', 'ru', 'ja', undefined)

test('should invent neither words nor speakers', () => {
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 6}), languages, (paragraphs, language) => {
      const all = paragraphs.join('\n')
      for (const found of quotationsOf(paragraphs, mentions, language)) {
        const text = paragraphs[found.paragraph] ?? ''
        assert.ok(text.slice(found.offset).includes(found.text), found.text)
        assert.ok(all.includes(found.attribution ?? ''), found.attribution)
        assert.ok(found.speaker === undefined || all.includes(found.speaker), found.speaker)
      }
    })
  )
})

test('should find the same again', () => {
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 6}), paragraphs => {
      assert.deepEqual(
        quotationsOf(paragraphs, mentions, 'en'),
        quotationsOf(paragraphs, mentions, 'en')
      )
    })
  )
})

test('should look for a surname in megabytes of capitalised words', () => {
  const row = 'Aldo Bril '.repeat(800_000)
  const [found] = quotationsOf([`${row}“It is so very good,” Ferro said.`], [], 'en')
  assert.deepEqual([found?.text, found?.speaker], ['It is so very good,', undefined])
})
