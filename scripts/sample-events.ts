/**
 * Draw events from a large archive, for a person to judge.
 *
 *     npx tsx scripts/sample-events.ts STORIES.jsonl [--number 60] [--seed 1] [--references]
 *
 * One JSON object a line in STORIES.jsonl: `text` is the raw capture, `date` its day. Prints the
 * events with the numbers of their lines, headlines and openings; the seed decides which. With
 * `--references`, only the numbers, to keep with the verdicts: no text.
 */

import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {buildArchive} from '../src/archive/index.ts'
import {toCard} from '../src/model/card.ts'
import {type StoryId, sha256} from '../src/model/identifiers.ts'
import {descriptionSchema} from '../src/model/schema/description.ts'
import type {Story} from '../src/model/story.ts'
import {parseCapture} from '../src/parse/index.ts'
import {readCapture} from '../src/read/index.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    number: {type: 'string', default: '60'},
    seed: {type: 'string', default: '1'},
    references: {type: 'boolean', default: false}
  }
})

const stories = new Map<StoryId, Story>()
readFileSync(positionals[0] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, index) => {
    const {text, date}: {text: string; date: string} = JSON.parse(line)
    const bytes = Buffer.from(`---\ndatePublished: ${date}\n---\n${text}`)
    const path = `${index + 1}.txt`
    const story = parseCapture(readCapture({path, bytes, key: sha256(bytes)}))
    if (story !== undefined) stories.set(story.identifier, story)
  })

const archive = buildArchive([...stories.values()].map(toCard), descriptionSchema.parse({}), {
  storyOf,
  keyOf: id => id,
  remember: (_stage, _key, compute) => compute()
})

const drawn = archive.events
  .map(event => ({event, lot: sha256(`${values.seed} ${storyOf(event.stories[0]).path}`)}))
  .sort((a, b) => (a.lot < b.lot ? -1 : 1))
  .slice(0, Number(values.number))

process.stdout.write(`${archive.events.length} events among ${stories.size} stories\n`)
for (const {event} of drawn) {
  const members = event.stories.map(storyOf)
  process.stdout.write(`${JSON.stringify({stories: members.map(numberOf)})}\n`)
  if (values.references) continue
  for (const story of members) process.stdout.write(`    ${summary(story)}\n`)
}

function storyOf(id: StoryId | undefined): Story {
  const story = id && stories.get(id)
  if (story === undefined) throw new Error(`Unexpected story \`${id}\``)
  return story
}

/** The line of the story in the file, from 1. */
function numberOf({path}: Story): number {
  return Number.parseInt(path, 10)
}

function summary(story: Story): string {
  const {opening, headline = '(no headline)'} = toCard(story)
  return [story.datePublished, headline, opening.replace(/\s+/g, ' ').slice(0, 160)].join(' | ')
}
