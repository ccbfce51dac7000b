/**
 * The page of an event: every outlet in its own words, side by side, what two of them say
 * alike, what only one reports, and why these stories stand together.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {EntityId} from '../../model/entity.ts'
import type {Event, SharedPassage} from '../../model/event.ts'
import type {Slug} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {descriptionTable} from './descriptions.ts'
import {storiesOfEvent, tongueOfTitle} from './event-item.ts'
import type {EventColumn, EventView, SharedPassageView} from './event-pages.ts'
import {frame} from './frame.ts'
import {type NamesOfType, nameOf, namesByType} from './names.ts'
import {lineOf, linkToStory, tongueOf} from './printed.ts'
import {spanOf} from './span.ts'
import {statementViews} from './statements.ts'
import {outletOf, storyItem} from './story-item.ts'
import {timeline} from './timeline.ts'
import type {Trail} from './types.ts'

/** Most of each thing on the page; no list is longer than 100 rows. */
const most = {columns: 24, others: 50, statements: 50, passages: 20, names: 50, sources: 12}

/** The view of an event. */
export function eventView(context: Context, event: Event): EventView {
  const {labels, urls} = context
  const stories = storiesOfEvent(context, event)
  const count = labels.count('stories', stories.length)
  const chart = timeline(context, stories.toReversed())
  const table = descriptionTable(context, stories)
  return {
    ...frame(context, {
      kind: 'event',
      path: paths.event(event.identifier),
      heading: event.title,
      description: labels.text('descriptions.event', {title: event.title, count}),
      section: 'events',
      feedOf: {page: paths.event(event.identifier), name: event.title},
      trail: [{text: labels.text('navigation.events'), href: urls.href(paths.events())}]
    }),
    ...tongueOfTitle(event, stories),
    count,
    ...spanOf(context, stories),
    columns: columnsOf(context, stories),
    statements: statementViews(context, event.statements.slice(0, most.statements)),
    ...(table === undefined ? {} : {descriptions: table}),
    ...(chart === undefined ? {} : {timeline: chart}),
    onlyIn: onlyIn(context, event),
    sharedPassages: event.sharedPassages
      .slice(0, most.passages)
      .map(passage => sharedPassage(context, passage)),
    named: namesByType(context, event.entities, most.names),
    reasons: event.reasons.map(context.labels.reason)
  }
}

/** A column for each outlet, in the order in which they reported. */
export function columnsOf(context: Context, stories: readonly ArchivedStory[]): EventColumn[] {
  return columnsOfStories(stories)
    .slice(0, most.columns)
    .flatMap(ofOutlet => {
      const [first, ...others] = ofOutlet
      if (first === undefined) return []
      return [
        {
          ...outletOf(context, first),
          lead: storyItem(context, first),
          others: others.slice(0, most.others).map(story => storyItem(context, story)),
          sources: sourcesOf(context, ofOutlet)
        }
      ]
    })
}

/** Stories by outlet; where all are of one, or of none that is known, the first stands beside the rest. */
function columnsOfStories(stories: readonly ArchivedStory[]): ArchivedStory[][] {
  const byOutlet = new Map<Slug | undefined, ArchivedStory[]>()
  for (const story of stories) {
    byOutlet.set(story.outlet, [...(byOutlet.get(story.outlet) ?? []), story])
  }
  if (byOutlet.size > 1) return [...byOutlet.values()]
  return [stories.slice(0, 1), stories.slice(1)]
}

/** Whom the stories cite, each wording once. */
function sourcesOf(context: Context, stories: readonly ArchivedStory[]): Trail[] {
  const sources = new Map<string, Trail>()
  for (const story of stories) {
    for (const {text, line} of story.citedSources ?? []) {
      const {href} = lineOf(context, story, line).line ?? {}
      if (!sources.has(text)) sources.set(text, {text, ...(href === undefined ? {} : {href})})
    }
  }
  return [...sources.values()].slice(0, most.sources)
}

function sharedPassage(context: Context, passage: SharedPassage): SharedPassageView {
  const {text, words, passages} = passage
  const stories = passages.flatMap(({story}) => context.wholeStory(story) ?? [])
  const [first] = stories
  return {
    text,
    ...(first === undefined ? {dir: 'ltr'} : tongueOf(first)),
    words: context.labels.count('words', words),
    stories: stories.map(story => {
      const link = linkToStory(context, story)
      return {...link, text: outletOf(context, story).outlet?.text ?? link.text}
    })
  }
}

function onlyIn(context: Context, event: Event): NamesOfType[] {
  return event.onlyIn.flatMap(({outlet, entities}) => {
    const name = context.outlets.get(outlet)?.name
    const names = namesOf(context, entities)
    if (name === undefined || names.length === 0) return []
    return [{label: context.labels.text('event.onlyIn', {name}), names}]
  })
}

function namesOf(context: Context, ids: readonly EntityId[]): Trail[] {
  return ids
    .flatMap(id => context.entity(id) ?? [])
    .slice(0, most.names)
    .map(entity => nameOf(context, entity))
}
