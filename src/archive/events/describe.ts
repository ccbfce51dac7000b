/**
 * Describe the events: what each is called, why its stories stand together, what they
 * share, and what only one of them reports.
 *
 *     both name Maria Zakharova, Diosdado Cabello and 6 more
 *     dated within 2 days
 *     both quote Maria Zakharova and Donald Trump
 *
 * The title is the headline of the story that has most in common with the others: printed
 * words, never made ones.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Entity, EntityId} from '../../model/entity.ts'
import {type Event, speakersOf} from '../../model/event.ts'
import {type Slug, type StoryId, slug} from '../../model/identifiers.ts'
import type {Naming} from '../entities/naming.ts'
import {momentOf} from '../moments.ts'
import type {Sources} from '../sources.ts'
import type {EventRecord, StoryLink} from '../state.ts'
import {speakerOf} from '../statements/utterances.ts'
import {commonNames, namedOnlyIn} from './common-names.ts'
import {type Comparison, compareTexts} from './compare-texts.ts'
import {closeness, enumerate, someOf} from './words.ts'

/** A story with its place in the archive. */
type Placed = Omit<ArchivedStory, 'event' | 'related'>

/** What describing needs of the archive. */
export interface Setting {
  readonly naming: Naming
  readonly entityOf: (identifier: EntityId) => Entity
  readonly storyOf: (identifier: StoryId) => Placed
  /** The stories a story is alike. */
  readonly linksOf: (identifier: StoryId) => readonly StoryLink[]
  readonly sources: Sources
}

/** The stories of an event, oldest first. */
export type Cluster = readonly StoryId[]

/** Longest identifier of an event in characters. */
const identifierLength = 60

/** The event that these stories report. */
export function describeEvent(cluster: Cluster, setting: Setting): EventRecord {
  const stories = cluster.map(setting.storyOf)
  const comparison = compareTexts(
    stories.map(({identifier, wordCount, outlet}) => ({
      story: identifier,
      wordCount,
      outlet,
      named: setting.naming.get(identifier) ?? []
    })),
    entity => setting.entityOf(entity).name,
    setting.sources
  )
  return {event: describe(stories, comparison, setting), kinships: comparison.kinships}
}

function describe(stories: readonly Placed[], comparison: Comparison, setting: Setting): Event {
  const {naming, entityOf, storyOf} = setting
  const identifiers = stories.map(({identifier}) => identifier)
  const common = commonNames(identifiers, naming, entityOf)
  return {
    identifier: identifierOf(stories),
    title: titleOf(stories, setting.linksOf),
    stories: identifiers,
    reasons: reasonsFor(stories, comparison, setting),
    statements: comparison.statements,
    speakers: speakersOf(comparison.statements),
    sharedPassages: comparison.sharedPassages,
    entities: common.map(({entity}) => entity.identifier),
    onlyIn: namedOnlyIn(identifiers, naming, story => storyOf(story).outlet)
  }
}

/** Words and digits of the first story's address. */
function identifierOf([first]: readonly Placed[]): Slug {
  const {slug: words = '', shortId = ''} = first ?? {}
  const room = identifierLength - shortId.length - 1
  const start = words.length <= room ? words : words.slice(0, room).replace(/-[^-]*$/, '')
  return slug(`${start}-${shortId}`)
}

/** The headline of the most central story; of several, the oldest. */
function titleOf(stories: readonly Placed[], linksOf: Setting['linksOf']): string {
  const [best] = stories
    .filter(({headline}) => headline !== undefined)
    .map(story => ({story, weight: centrality(linksOf(story.identifier))}))
    .sort((a, b) => b.weight - a.weight)
  return best?.story.headline ?? stories.find(({opening}) => opening !== '')?.opening ?? ''
}

/** How much a story is like all it is like. */
function centrality(links: readonly StoryLink[]): number {
  return links.reduce((sum, {likeness}) => sum + likeness, 0)
}

function reasonsFor(
  stories: readonly Placed[],
  {kinships, sharedPassages}: Comparison,
  {naming, entityOf}: Setting
): string[] {
  const identifiers = stories.map(({identifier}) => identifier)
  const all = stories.length
  const telling = commonNames(identifiers, naming, entityOf).filter(
    ({entity}) => entity.country === undefined
  )
  const most = telling[0]?.count ?? 0
  const names = telling.filter(({count}) => count === most).map(({entity}) => entity.name)
  const speakers = commonSpeakers(stories, naming)
  const close = closeness(stories.map(({datePublished}) => momentOf(datePublished)))
  const copies = kinships.filter(({relation}) => relation !== 'same-event')
  const sharing = new Set(copies.flatMap(({older, newer}) => [older, newer])).size
  const longest = sharedPassages[0]
  return [
    ...(isLaidDown(stories) ? ['the archivist says that they report one event'] : []),
    ...(names.length > 0 ? [`${someOf(most, all)} name ${enumerate(names)}`] : []),
    ...(close === undefined ? [] : [close]),
    ...(speakers.length > 0
      ? [`${someOf(all, all)} quote ${enumerate(speakers.map(one => entityOf(one).name))}`]
      : []),
    ...(sharing > 0 ? [`${someOf(sharing, all)} print mostly the same text`] : []),
    ...(sharing === 0 && longest
      ? [`${someOf(longest.passages.length, all)} print the same ${longest.words} words in a row`]
      : [])
  ]
}

function isLaidDown(stories: readonly Placed[]): boolean {
  const paths = new Set(stories.map(({path}) => path))
  return stories.some(({editorial}) => editorial.same_event?.some(path => paths.has(path)))
}

/** Whom every one of the stories quotes, in the order of the first. */
function commonSpeakers(stories: readonly Placed[], naming: Naming): EntityId[] {
  const [first = new Set<EntityId>(), ...others] = stories.map(
    ({identifier, quotations}) =>
      new Set(
        quotations.flatMap(quotation => speakerOf(quotation, naming.get(identifier) ?? []) ?? [])
      )
  )
  return [...first].filter(speaker => others.every(spoken => spoken.has(speaker)))
}
