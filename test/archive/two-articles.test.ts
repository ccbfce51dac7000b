/** What the two captures that ship with the program have in common: the example of everything. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {archiveFrom, pathIn, shipped} from './example-archive.ts'

const [pressTv = '', tass = ''] = Object.keys(shipped)
const archive = archiveFrom(shipped)
const pathOf = pathIn(archive)
const [event] = archive.events
const storyAt = (path: string) => archive.stories.find(story => story.path === path)

describe('the two articles', () => {
  it('should be one event, with reasons', () => {
    assert.equal(archive.events.length, 1)
    assert.deepEqual(event?.stories.map(pathOf), [pressTv, tass])
    assert.deepEqual(event?.reasons.slice(1), [
      'dated within 2 days',
      'both quote Maria Zakharova and Donald Trump'
    ])
    assert.match(event?.reasons[0] ?? '', /^both name .*Maria Zakharova.* and \d+ more$/)
  })

  it('should date TASS by Press TV, and leave Press TV as it is', () => {
    const {date, dateEvidence} = storyAt(tass) ?? {}
    assert.deepEqual(
      {date, dateEvidence},
      {
        date: '2019-03-28?',
        dateEvidence: {
          rule: 'dates-by-neighbours',
          certainty: 'derived',
          because:
            'the text gives no year, and “Russia confirms, defends sending military experts to Venezuela” (Press TV), dated about 26 March 2019, reports the same event'
        }
      }
    )
    assert.equal(storyAt(pressTv)?.date, '2019-03-26~')
    assert.deepEqual(archive.chronology.yearless, [])
  })

  it('should have two statements in common, and no third', () =>
    assert.deepEqual(
      event?.statements.map(({speaker, passages}) => [
        speaker,
        ...passages.map(({story, line}) => [pathOf(story), line])
      ]),
      [
        ['Diosdado Cabello', [pressTv, 19], [tass, 19]],
        ['Maria Zakharova', [pressTv, 11], [tass, 23]]
      ]
    ))

  it('should end a statement with its quotation', () =>
    assert.match(event?.statements[1]?.passages[0]?.text ?? '', /^Russian .* May 2001,”$/))

  it('should mark the words that differ', () => {
    const [, tassWords] = event?.statements[1]?.passages ?? []
    assert.deepEqual(
      tassWords?.wordings.filter(({differs}) => differs).map(({text}) => text),
      ['stay', 'governed', 'between', 'Russia', 'technical', 'properly ratified', 'both countries']
    )
    assert.equal(tassWords?.wordings.map(({text}) => text).join(''), tassWords?.text)
  })

  it('should describe Cabello by two offices', () =>
    assert.deepEqual(
      archive.entities
        .find(({name}) => name === 'Diosdado Cabello')
        ?.roles.map(({text, outlet}) => [outlet, text]),
      [
        ['press-tv', 'vice president of Venezuela’s Socialist Party'],
        ['tass', 'president of Venezuela’s Constituent Assembly']
      ]
    ))

  it('should tell of each other as independent reports', () =>
    assert.deepEqual(
      archive.stories.map(({path, related}) => [
        path,
        related.map(({story, relation}) => [pathOf(story), relation])
      ]),
      [
        [tass, [[pressTv, 'same-event']]],
        [pressTv, [[tass, 'same-event']]]
      ]
    ))

  it('should say what only one of them names', () => {
    const only = Object.fromEntries(event?.onlyIn.map(one => [one.outlet, one.entities]) ?? [])
    assert(only['press-tv']?.some(entity => entity === 'person/john-bolton'))
    assert(only.tass?.some(entity => entity === 'person/yuri-ushakov'))
    assert(!only.tass?.some(entity => entity === 'person/maria-zakharova'))
  })
})
