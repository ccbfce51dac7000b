/**
 * What archiving costs: the whole, the same again from memory, and one story more.
 *
 *     npm run bench -- archive --captures DIR [--captures DIR …]
 *
 *     captures    whole   ms a story    again   one more
 *        19042     8.6s        0.450     1.4s       1.5s
 *
 * CPU time, garbage collection included. The stories are parsed beforehand and kept as JSON,
 * as the store keeps them, so that fetching one costs what it costs in a build.
 */

import {parseArgs} from 'node:util'
import {buildArchive, type Sources} from '../../src/archive/index.ts'
import {type Card, toCard} from '../../src/model/card.ts'
import type {StoryId} from '../../src/model/identifiers.ts'
import {descriptionSchema} from '../../src/model/schema/description.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {findCaptures, loadCapture, readCapture} from '../../src/read/index.ts'
import type {Bench} from '../bench.ts'

/** The benchmark. */
export const bench: Bench = {
  usage: '--captures DIR [--captures DIR …]',
  run: args => {
    const {values} = parseArgs({
      args: [...args],
      options: {captures: {type: 'string', multiple: true}}
    })
    if (values.captures === undefined)
      throw new Error('Unexpected arguments, expected `--captures`')
    const rows = values.captures.map(row)
    return `${['captures    whole   ms a story    again   one more', ...rows].join('\n')}\n`
  }
}

const description = descriptionSchema.parse({})

/** The costs for the captures of one folder. */
function row(folder: string): string {
  const {cards, sources} = remembered(folder)
  const [one, ...others] = cards
  if (one === undefined) throw new Error(`Unexpected folder \`${folder}\`, expected captures`)
  const [whole, again, more] = [others, others, cards].map(some => cost(some, sources))
  const each = (1000 * (whole ?? 0)) / others.length
  return [
    String(others.length).padStart(8),
    seconds(whole).padStart(8),
    each.toFixed(3).padStart(12),
    seconds(again).padStart(8),
    seconds(more).padStart(10)
  ].join(' ')
}

function cost(cards: readonly Card[], sources: Sources): number {
  const start = process.cpuUsage()
  buildArchive(cards, description, sources)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The stories of a folder, in memory. */
function remembered(folder: string): {readonly cards: Card[]; readonly sources: Sources} {
  const cards: Card[] = []
  const texts = new Map<StoryId, string>()
  for (const capture of findCaptures(folder).captures) {
    const story = parseCapture(readCapture(loadCapture(capture)))
    if (story === undefined) continue
    cards.push(toCard(story))
    texts.set(story.identifier, JSON.stringify(story))
  }
  const memory = new Map<string, string>()
  const sources: Sources = {
    storyOf: id => JSON.parse(texts.get(id) ?? ''),
    keyOf: id => id,
    remember: (stage, key, compute) => {
      const known = memory.get(`${stage} ${key}`)
      if (known !== undefined) return JSON.parse(known)
      const value = compute()
      memory.set(`${stage} ${key}`, JSON.stringify(value))
      return value
    }
  }
  return {cards, sources}
}

function seconds(value = 0): string {
  return `${value.toFixed(2)}s`
}
