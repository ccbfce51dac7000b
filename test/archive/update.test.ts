/**
 * One story more, less or other: the archive made from the state of before is the one that a
 * clean build makes, part by part, and what it says of the differences is true.
 */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {type ArchiveState, archiveOf} from '../../src/archive/state.ts'
import {updateState} from '../../src/archive/update/index.ts'
import {buildState} from '../../src/archive/whole.ts'
import {toCard} from '../../src/model/card.ts'
import type {Changes} from '../../src/model/changes.ts'
import {type StoryId, sha256, storyId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import type {Story} from '../../src/model/story.ts'
import {storyFrom} from './example-archive.ts'

const families = 'Lund Berg Holm Dahl Vik Moen Sand Foss Aasen Eide Haug Krog'.split(' ')
const givens = ['Ida', 'Ole', 'Ida M.', 'Kai']
const bodies = ['International Monetary Fund', 'Inland Marine Fund', 'Oslo Shipping Corp', 'Vy']
const places = ['Oslo', 'Bergen', 'Norway', 'Caracas', 'Tromso']
const days = ['March 27', 'March 28', 'March 30', 'April 3', 'January 2', 'December 31']
const outlets = ['TASS', 'Danube Post', 'DANUBE POST']
const deeds = [
  'reopened the harbour after a storm had closed it for two days',
  'raised the price of herring by 3.5 pct and of crabs by 12 pct',
  'sent two planes with troops and cargo to the airport of the capital',
  'opened a library of rare maps and letters beside the cathedral',
  'lost the final of the chess tournament against a schoolgirl',
  'found a wreck with amphoras of olive oil beneath the lighthouse'
]

/** How one outlet tells what happened: a happening is told in several stories. */
const draft = fc.record({
  happening: fc.integer({min: 0, max: 30}),
  form: fc.nat(5),
  outlet: fc.option(fc.nat(outlets.length - 1)),
  isDated: fc.boolean(),
  hasYear: fc.boolean(),
  topic: fc.option(fc.constantFrom('Fish', 'FISH', 'Planes')),
  same: fc.option(fc.nat(130), {freq: 15}),
  different: fc.option(fc.nat(130), {freq: 15}),
  isOther: fc.constantFrom(false, false, false, false, false, false, true)
})

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never

/** A draft and the number of its file. */
type Filed = readonly [file: number, draft: Draft]

const description = descriptionSchema.parse({
  outlets: [{name: 'Danube Post'}],
  people: [
    {name: 'Ida Berg', aliases: ['Berg']},
    {name: 'Ole Lund (mayor)', aliases: ['Ole Lund', 'Lund'], stories: ['7.txt', '70.txt']}
  ]
})

describe('updateState', () => {
  it('should make what a clean build makes, whatever was done before', () => {
    const step = fc.record({
      put: fc.array(fc.tuple(fc.nat(130), draft), {minLength: 1, maxLength: 3}),
      remove: fc.array(fc.nat(130), {maxLength: 2})
    })
    const start = fc
      .constantFrom(3, 30, 60, 99, 115)
      .chain(size => fc.array(draft, {minLength: size, maxLength: size}))
    fc.assert(
      fc.property(start, fc.array(step, {minLength: 2, maxLength: 4}), (drafts, steps) => {
        const stories = storiesOf([...drafts.entries()])
        let state = buildState([...stories.values()].map(toCard), description, from(stories))
        for (const {put, remove} of steps) {
          const own = storiesOf(put)
          const gone = remove
            .map(file => storyId(`${file}.txt`))
            .filter(id => stories.has(id) && !own.has(id))
          for (const id of gone) stories.delete(id)
          for (const [id, story] of own) stories.set(id, story)
          const changed = [...own.values()].map(toCard)
          const sources = from(stories)
          const next = updateState(state, {changed, gone}, description, sources)
          assert(next)
          const clean = buildState([...stories.values()].map(toCard), description, sources)
          assert.deepEqual(partsOf(next.state), partsOf(clean))
          assert.deepEqual(archiveOf(next.state), archiveOf(clean))
          assert.deepEqual(changedIn(next.changes), differences(state, clean))
          state = next.state
        }
      }),
      {numRuns: 8, endOnFailure: true, includeErrorInReport: true}
    )
  })
})

const known = new Map<string, Story>()

/** The stories of drafts; what is the same text is read once. */
function storiesOf(drafts: readonly Filed[]): Map<StoryId, Story> {
  return new Map(
    drafts.map(([file, one]) => {
      const key = JSON.stringify([file, one])
      const story = known.get(key) ?? storyFrom(`${file}.txt`, textOf(one))
      known.set(key, story)
      return [story.identifier, story]
    })
  )
}

function textOf({happening, form, topic, same, different, isOther, ...one}: Draft): string {
  const pick = <Item>(items: readonly Item[], place: number) => items[place % items.length]
  const [family, ownFamily] = [pick(families, happening), pick(families, happening + form + 1)]
  const [body, place] = [pick(bodies, happening), pick(places, happening)]
  const deed = pick(deeds, happening * 7)
  const person = pick([`${pick(givens, happening)} ${family}`, `${family}`, `I. ${family}`], form)
  const other = `${pick(givens, form)} ${ownFamily}`
  const year = one.hasYear ? ', 2019' : ''
  const day = one.isDated ? `, ${pick(days, happening + Math.floor(form / 5))}${year}` : ''
  const matter = [
    ...(one.outlet === null ? [] : [`source: ${outlets[one.outlet]}`]),
    ...(topic === null ? [] : [`keywords: [${topic}]`]),
    ...(same === null ? [] : [`same_event: [${same}.txt]`]),
    ...(different === null ? [] : [`not_same_event: [${different}.txt]`]),
    ...(isOther ? ['kind: other'] : [])
  ]
  return `---
${matter.join('\n')}
---
${family} ${deed?.split(' ').slice(0, 4).join(' ')}

OSLO${day} - The ${body} ${form % 2 === 0 ? '(IMF) ' : ''}${deed} in ${place}, ${person} said.

"Nobody in ${place} was hurt when the ${body} ${deed}," harbour master ${other} told reporters ${form}.
`
}

function from(stories: ReadonlyMap<StoryId, Story>) {
  const storyOf = (id: StoryId): Story => {
    const story = stories.get(id)
    assert(story)
    return story
  }
  return {
    storyOf,
    keyOf: (id: StoryId) => sha256(JSON.stringify(storyOf(id))),
    remember: <Value>(_stage: string, _key: string, compute: () => Value) => compute()
  }
}

/** The parts of a state, their order included. */
function partsOf(state: ArchiveState): object {
  const {stories, clues, entities, names, events, speakers, tallies, ...rest} = state
  return {
    ...rest,
    stories: [...stories],
    clues: [...clues],
    names: [...names],
    entities: [...entities],
    events: [...events],
    speakers: [...speakers],
    tallies: [...tallies]
  }
}

/** The stories, entities and events that are said to differ. */
function changedIn({stories, entities, events}: Changes): object {
  const told = [stories, entities, events].map(({changed, gone}) => [
    [...changed].sort(),
    [...gone].sort()
  ])
  return told
}

/** Those that do. */
function differences(before: ArchiveState, after: ArchiveState): object {
  const [one, other] = [before, after].map(state => {
    const archive = archiveOf(state)
    return [archive.stories, archive.entities, archive.events].map(
      items => new Map(items.map(item => [String(item.identifier), JSON.stringify(item)]))
    )
  })
  return (one ?? []).map((was, part) => {
    const is = other?.[part] ?? new Map<string, string>()
    const changed = [...is.keys()].filter(key => is.get(key) !== was.get(key))
    return [changed.sort(), [...was.keys()].filter(key => !is.has(key)).sort()]
  })
}
