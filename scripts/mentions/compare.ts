/**
 * Compare what a story names with its tags.
 *
 *     places: [usa]  spatialCoverage: [JP, US]  → US right, JP extra
 */

import {VFile} from 'vfile'
import {z} from 'zod'
import type {Capture} from '../../src/model/capture.ts'
import type {Mention, Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {asThen, countryOfTag, namesOfTag, surnameOfTag, type TagKind} from './tags.ts'

const taggedSchema = z.object({
  text: z.string(),
  places: z.array(z.string()).default([]),
  people: z.array(z.string()).default([]),
  orgs: z.array(z.string()).default([])
})

/** A story with its tags. */
export interface Tagged extends z.infer<typeof taggedSchema> {
  /** Its line in the file, from 1. */
  readonly number: number
}

/** One tag and what became of it; `extra` is a country without its tag, `unsaid` a tag whose name the text lacks. */
export interface Compared {
  readonly kind: TagKind
  readonly tag: string
  readonly outcome: 'right' | 'missed' | 'extra' | 'unsaid'
  readonly story: number
}

/** A line of the file. Throws when it is no story. */
export function readTagged(line: string, number: number): Tagged {
  return {...taggedSchema.parse(JSON.parse(line)), number}
}

/** Every tag of a story, and every country that it lacks. */
export function compareStory(tagged: Tagged): Compared[] {
  const story = storyOf(tagged)
  const mentions = story?.mentions ?? []
  return [
    ...comparePlaces(tagged, story?.spatialCoverage ?? []),
    ...tagged.people.map(tag => comparePerson(tagged, tag, mentions)),
    ...tagged.orgs.map(tag => compareOrganization(tagged, tag, mentions))
  ]
}

/** Stories without a tag of a place say nothing about the places they name. */
function comparePlaces({places, number}: Tagged, covered: readonly string[]): Compared[] {
  if (places.length === 0) return []
  const found = [...new Set(covered.map(asThen))]
  const wanted = new Set(places.map(tag => countryOfTag(tag) ?? tag))
  const right = [...wanted].map(
    tag => ({tag, outcome: found.includes(tag) ? 'right' : 'missed'}) as const
  )
  const extra = found.filter(tag => !wanted.has(tag)).map(tag => ({tag, outcome: 'extra'}) as const)
  return [...right, ...extra].map(one => ({kind: 'places', story: number, ...one}))
}

function comparePerson(
  {text, number}: Tagged,
  tag: string,
  mentions: readonly Mention[]
): Compared {
  const surname = surnameOfTag(tag)
  const isFound = mentions.some(
    ({type, name}) => type === 'Person' && wordsOf(name).includes(surname)
  )
  const isSaid = wordsOf(text).includes(surname)
  return {kind: 'people', tag, story: number, outcome: outcomeOf(isFound, isSaid)}
}

function compareOrganization(
  {text, number}: Tagged,
  tag: string,
  mentions: readonly Mention[]
): Compared {
  const names = namesOfTag(tag).map(name => name.toLowerCase())
  const isFound = mentions.some(
    ({type, name, aliases = []}) =>
      type === 'Organization' && [name, ...aliases].some(form => names.includes(form.toLowerCase()))
  )
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `
  const isSaid = names.some(name => said.includes(` ${name} `) || said.includes(` ${name}.`))
  return {kind: 'orgs', tag, story: number, outcome: outcomeOf(isFound, isSaid)}
}

function outcomeOf(isFound: boolean, isSaid: boolean): Compared['outcome'] {
  if (isFound) return 'right'
  return isSaid ? 'missed' : 'unsaid'
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}]+/u)
}

function storyOf({text, number}: Tagged): Story | undefined {
  const file = new VFile({value: text, path: `${number}.txt`})
  const capture: Capture = {
    path: `${number}.txt`,
    format: 'text',
    sha256: '0'.repeat(64),
    bytes: text.length,
    encoding: {name: 'utf-8', because: 'it is a string'},
    lines: text.split('\n'),
    frontMatterLines: 0,
    overrides: [],
    messages: []
  }
  file.data.capture = capture
  return parseCapture(file)
}
