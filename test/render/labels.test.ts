import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {createLabels} from '../../src/render/labels.ts'
import {readStrings} from '../../src/render/strings.ts'
import {temporaryFolder} from './example-site.ts'

const folder = join(import.meta.dirname, '../../templates')
const english = createLabels('en', readStrings([folder], 'en'))

test('should count in the plural of the language', () => {
  const found = [0, 1, 2, 1234].map(number => english.count('stories', number))
  assert.deepEqual(found, ['0 stories', '1 story', '2 stories', '1,234 stories'])
})

test('should say sizes in fitting units', () => {
  const found = [1, 999, 12_400, 3_000_000].map(bytes => english.size(bytes))
  assert.deepEqual(found, ['1 byte', '999 bytes', '12.4 kB', '3 MB'])
})

test('should put values in as they are, braces and dollar signs too', () => {
  const text = english.text('list.titleOfPage', {title: '{number} $& $1', number: '2'})
  assert.equal(text, '{number} $& $1, page 2')
})

test('should name the words that are missing', () => {
  assert.throws(() => english.text('nothing.here'), /Missing words `labels.nothing.here`/)
})

test('should know the direction of a language', () => {
  const strings = readStrings([folder], 'ar')
  assert.deepEqual(
    ['ar', 'he', 'fa', 'en', 'ru'].map(language => createLabels(language, strings).direction),
    ['rtl', 'rtl', 'rtl', 'ltr', 'ltr']
  )
})

test('should let a theme change one word and keep the others', context => {
  const theme = temporaryFolder(context)
  mkdirSync(join(theme, 'strings'))
  const words = {labels: {story: {untitled: 'Sans titre'}}}
  writeFileSync(join(theme, 'strings/en.json'), JSON.stringify(words))
  const labels = createLabels('en', readStrings([theme, folder], 'en'))
  assert.equal(labels.text('story.untitled'), 'Sans titre')
  assert.equal(labels.text('story.earlier'), english.text('story.earlier'))
})

test('should name the file of words that is broken', context => {
  const theme = temporaryFolder(context)
  mkdirSync(join(theme, 'strings'))
  writeFileSync(join(theme, 'strings/en.json'), '{"labels": [1]}')
  assert.throws(() => readStrings([theme], 'en'), /en\.json`, expected words as JSON/)
})
