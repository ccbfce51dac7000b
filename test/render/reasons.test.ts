/** Reasons in the language of the pages. */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import {toCard} from '../../src/model/card.ts'
import {storyId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import {createLabels} from '../../src/render/labels.ts'
import {createReasons, type Reason} from '../../src/render/reasons.ts'
import {readStrings} from '../../src/render/strings.ts'
import {storyOf} from '../parse/story-of.ts'

const project = join(import.meta.dirname, '../..')
const french = createReasons(
  'fr',
  {
    'it is so': 'il en est ainsi',
    'it is {what}': 'c’est {what}',
    '{reason}; “{one}” and “{other}” agree': '{reason} ; « {one} » et « {other} » concordent',
    'both name {names}': 'les deux nomment {names}'
  },
  {'{names} and {number} more': '{names} et {number} autres'}
)

const rows: readonly [english: string, Reason][] = [
  ['it is so', {text: 'il en est ainsi'}],
  ['it is so-so', {text: 'c’est \u2068so-so\u2069'}],
  ['it is it is so', {text: 'c’est il en est ainsi'}],
  [
    'it is so; “a” and “b” agree',
    {text: 'il en est ainsi ; « \u2068a\u2069 » et « \u2068b\u2069 » concordent'}
  ],
  [
    'both name A, B and 3 more',
    {text: 'les deux nomment \u2068A, B\u2069 et \u20683\u2069 autres'}
  ],
  ['A, B and 3 more', {text: 'A, B and 3 more', lang: 'en', dir: 'ltr'}],
  ['it is ', {text: 'it is ', lang: 'en', dir: 'ltr'}],
  ['nobody knows', {text: 'nobody knows', lang: 'en', dir: 'ltr'}]
]

/** Every reason that the fixtures of the project give. */
function reasonsGiven(): Set<string> {
  const folders = ['test/fixtures/labelled/texts', 'test/fixtures/made/texts', 'articles']
  const texts = folders.flatMap(folder =>
    readdirSync(join(project, folder)).map(name =>
      readFileSync(join(project, folder, name), 'utf8')
    )
  )
  const stories = texts.map((text, index) => ({
    ...storyOf(text),
    identifier: storyId(`${index}.txt`),
    path: `${index}.txt`
  }))
  const shipped = stories.slice(-2).map(toCard)
  const archive = buildArchive(shipped, descriptionSchema.parse({}))
  return new Set([
    ...stories.flatMap(({evidence}) => Object.values(evidence).map(({because}) => because)),
    ...archive.events.flatMap(({reasons}) => reasons),
    ...archive.stories.flatMap(({related, dateEvidence}) => [
      ...related.map(({because}) => because),
      ...(dateEvidence === undefined ? [] : [dateEvidence.because])
    ])
  ])
}

describe('reasons', () => {
  for (const [english, expected] of rows) {
    it(`should say “${expected.text}” for “${english}”`, () =>
      assert.deepEqual(french(english), expected))
  }
  it('should stay as they are in English', () =>
    assert.deepEqual(createReasons('en-GB', {so: 'x'}, {})('so'), {text: 'so'}))
  it('should all be said in Arabic', () => {
    const {reason} = createLabels('ar', readStrings([join(project, 'templates')], 'ar'))
    const given = reasonsGiven()
    assert.ok(given.size > 100)
    assert.deepEqual(
      [...given].filter(english => reason(english).lang === 'en'),
      []
    )
  })
})
