/**
 * The home page: what this archive is, its newest stories, and every way in.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {countedOutlet, countedTopic, largest} from './collections.ts'
import {entityRow} from './entities.ts'
import {frame, summaryOf} from './frame.ts'
import {leadEvent, leadingEvent} from './lead-event.ts'
import type {HomeView} from './pages.ts'
import {daysLink} from './shelves.ts'
import {storyItem} from './story-item.ts'
import {timeline} from './timeline.ts'
import type {Counted, Link} from './types.ts'

/** Stories that lead, and that stand below. */
const leads = 2
const latest = 10

/** The view of `/`. */
export function homeView(context: Context): HomeView {
  const {description, labels, urls, stories} = context
  const leading = leadingEvent(context)
  const event = leading && leadEvent(context, leading)
  const newest = stories
    .slice(0, leads + latest)
    .map(({identifier}) => context.site.archivedOf(identifier))
  const lead = (event === undefined ? newest.filter(mayLead).slice(0, leads) : []).map(story =>
    storyItem(context, story)
  )
  const shown = new Set([...(event?.leads ?? []), ...lead].map(({href}) => href))
  const drawing = timeline(context, stories)
  const onThisDay = daysLink(context)
  return {
    ...frame(context, {
      kind: 'home',
      path: paths.home,
      heading: description.title,
      description: description.description
    }),
    summary: summaryOf(context),
    introduction: description.description,
    ...(event === undefined ? {} : {event}),
    lead,
    latest: newest.map(story => storyItem(context, story)).filter(({href}) => !shown.has(href)),
    allStories: {href: urls.href(paths.stories()), text: labels.text('home.allStories')},
    ...(drawing === undefined ? {} : {timeline: drawing}),
    ...peopleOf(context),
    ...axes(context),
    ...(onThisDay === undefined ? {} : {onThisDay})
  }
}

/** Whether a story can be read: pages of headlines and captures without text do not lead. */
function mayLead({kind, wordCount}: ArchivedStory): boolean {
  return kind === 'article' && wordCount > 0
}

/** Whom the stories name most. */
function peopleOf(context: Context): Pick<HomeView, 'people' | 'allPeople'> {
  const {labels, urls, entities} = context
  const people = [...entities.values()].filter(({type}) => type === 'Person')
  const shown = largest(people.map(person => entityRow(context, person)))
  if (shown.length === people.length) return {people: shown}
  return {
    people: shown,
    allPeople: {href: urls.href(paths.people()), text: labels.text('home.allPeople')}
  }
}

function axes(context: Context): Pick<HomeView, 'outlets' | 'allOutlets' | 'topics' | 'allTopics'> {
  const {labels, urls} = context
  const all = (shown: readonly Counted[], number: number, link: Link) =>
    shown.length < number ? link : undefined
  const outlets = largest([...context.outlets.values()].map(one => countedOutlet(context, one)))
  const topics = largest([...context.topics.values()].map(one => countedTopic(context, one)))
  const allOutlets = all(outlets, context.outlets.size, {
    href: urls.href(paths.outlets()),
    text: labels.text('home.allOutlets')
  })
  const allTopics = all(topics, context.topics.size, {
    href: urls.href(paths.topics()),
    text: labels.text('home.allTopics')
  })
  return {
    outlets,
    ...(allOutlets === undefined ? {} : {allOutlets}),
    topics,
    ...(allTopics === undefined ? {} : {allTopics})
  }
}
