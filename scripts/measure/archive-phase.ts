/**
 * One phase of making an archive from a filled store, in a process of its own: nothing is in
 * memory before, nothing is warm.
 *
 *     archive-phase whole STORE                 {"cards": …, "whole": …, "remember": …}
 *     archive-phase more STORE a3f1b2c4d5e6     {"load": …, "update": …, "remember": …}
 *
 * Prints the CPU seconds of each step, garbage collection included.
 */

import {updateState} from '../../src/archive/update/index.ts'
import {buildState} from '../../src/archive/whole.ts'
import {outlinesOf} from '../../src/build/outlines.ts'
import {
  type ArchiveToRemember,
  type RememberedArchive,
  recallArchive,
  rememberArchive
} from '../../src/build/remembered-archive.ts'
import type {Card} from '../../src/model/card.ts'
import type {StoryId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import type {Story} from '../../src/model/story.ts'
import {openStore, type Store} from '../../src/store/index.ts'

/** CPU seconds by step; a phase has some of them. */
export type Costs = Readonly<
  Partial<Record<'cards' | 'whole' | 'load' | 'update' | 'remember', number>>
>

/** The version of the program that a store is marked with: it lives as long as the benchmark. */
export const program = 'benchmark'

const description = descriptionSchema.parse({})
const beside = {names: '', description: '', inputs: '', messages: []}

const [phase, folder = '', ...identifiers] = process.argv.slice(2)
if (phase === 'whole' || phase === 'more') {
  const {store} = openStore(folder, program)
  const costs = phase === 'whole' ? whole(store) : more(store, identifiers)
  await store.close()
  process.stdout.write(JSON.stringify(costs))
}

/** The archive of all stories but those that are added later. */
function whole(store: Store): Costs {
  const listed = store.table<string[]>('list').get('first') ?? []
  const [cards, read] = cost(() => cardsOf(store, listed))
  const [state, built] = cost(() =>
    store.change(() => buildState(cards, description, sourcesIn(store)))
  )
  const outlines = outlinesOf(state)
  const [, remembered] = cost(() =>
    remember(store, undefined, {...beside, state, outlines, looked: undefined})
  )
  return {cards: read, whole: built, remember: remembered}
}

/** The same with some stories more. */
function more(store: Store, identifiers: readonly string[]): Costs {
  const [before, loaded] = cost(() => recallArchive(store))
  if (before === undefined) throw new Error('Unexpected empty store, expected an archive in it')
  const changed = cardsOf(store, identifiers)
  const [next, updated] = cost(() =>
    store.change(() =>
      updateState(before.state, {changed, gone: []}, description, sourcesIn(store))
    )
  )
  if (next === undefined) return {load: loaded, update: Number.NaN, remember: 0}
  const {state, looked} = next
  const [, remembered] = cost(() => {
    const outlines = outlinesOf(state, {outlines: before.outlines, looked})
    remember(store, before, {...before, state, outlines, looked})
  })
  return {load: loaded, update: updated, remember: remembered}
}

function cardsOf(store: Store, identifiers: readonly string[]): Card[] {
  const cards = store.table<Card>('card')
  return identifiers.flatMap(identifier => cards.get(identifier) ?? [])
}

function remember(
  store: Store,
  before: RememberedArchive | undefined,
  after: ArchiveToRemember
): void {
  store.change(() => rememberArchive(store, before, after))
}

function sourcesIn(store: Store) {
  const stories = store.table<Story>('story')
  return {
    storyOf: (identifier: StoryId): Story => {
      const story = stories.get(identifier)
      if (story === undefined)
        throw new Error(`Unexpected story \`${identifier}\`, expected one of the store`)
      return story
    },
    keyOf: (identifier: StoryId): string => identifier,
    remember: store.memo
  }
}

function cost<Value>(work: () => Value): [Value, number] {
  const start = process.cpuUsage()
  const value = work()
  const {user, system} = process.cpuUsage(start)
  return [value, (user + system) / 1e6]
}
