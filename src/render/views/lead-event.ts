/**
 * The event that leads the front page: two outlets side by side, what both say, whom both name.
 *
 * Of the newest events, the one that most outlets report; then the one in which most is said
 * twice, and in which most names are shared. Where stories have a year, no event leads that has
 * none: nobody knows that it is new.
 */

import type {Event} from '../../model/event.ts'
import {type Context, storiesOf} from '../context.ts'
import {paths} from '../urls.ts'
import {columnsOf} from './event.ts'
import {storiesOfEvent} from './event-item.ts'
import {nameOf} from './names.ts'
import type {LeadEvent} from './pages.ts'
import {boundsOfStories} from './span.ts'
import {statementViews} from './statements.ts'

/** How many of the newest events may lead. */
const candidates = 10

/** Most of each thing at the head of the front page. */
const most = {columns: 2, statements: 2, people: 12}

/** The event that leads; `undefined` when there is none. */
export function leadingEvent(context: Context): Event | undefined {
  const isDated = context.stories.some(({bounds}) => bounds !== undefined)
  const newest = [...context.events.values()].slice(0, candidates)
  return newest
    .filter(event => !isDated || boundsOfStories(storiesOf(context, event)) !== undefined)
    .map(outline => {
      const event = context.wholeEvent(outline)
      return {event, ranks: ranksOf(context, event)}
    })
    .toSorted((a, b) => compareRanks(b.ranks, a.ranks))[0]?.event
}

/** What makes an event worth the head of the page, weightiest first. */
function ranksOf(context: Context, event: Event): number[] {
  const stories = storiesOf(context, event)
  const outlets = new Set(stories.flatMap(({outlet}) => outlet ?? []))
  return [outlets.size, event.statements.length, event.entities.length, stories.length]
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((rank, index) => rank !== right[index])
  return (left[at] ?? 0) - (right[at] ?? 0)
}

/** The event as it stands on the front page. */
export function leadEvent(context: Context, event: Event): LeadEvent {
  const {labels, urls} = context
  const stories = storiesOfEvent(context, event)
  const columns = columnsOf(context, stories)
  const leads = [...columns.map(({lead}) => lead), ...columns.flatMap(({others}) => others)]
  return {
    leads: leads.slice(0, most.columns),
    statements: statementViews(context, event.statements.slice(0, most.statements)),
    peopleLabel: labels.text(stories.length === 2 ? 'home.inBoth' : 'home.inSeveral'),
    people: event.entities
      .flatMap(id => context.entity(id) ?? [])
      .filter(({type}) => type === 'Person')
      .slice(0, most.people)
      .map(entity => nameOf(context, entity)),
    more: {
      href: urls.href(paths.event(event.identifier)),
      text: labels.text('home.event', {stories: labels.count('stories', stories.length)})
    }
  }
}
