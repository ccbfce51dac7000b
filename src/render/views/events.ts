/**
 * The index of events, newest first, and the page of each.
 */

import {sha256} from '../../model/identifiers.ts'
import type {EventOutline} from '../../model/outline.ts'
import {type Context, storiesOf} from '../context.ts'
import {type Feeds, subjectOf} from '../machine/feeds.ts'
import {paths} from '../urls.ts'
import {eventView} from './event.ts'
import {eventItem} from './event-item.ts'
import type {EventsView} from './event-pages.ts'
import {frame} from './frame.ts'
import type {Planned, PlannedHome} from './planned-page.ts'
import {headingOfPage, pagesOf, paginationOf, rowsOf} from './story-list.ts'

/** Events on one page of the index. */
const eventsPerPage = 50

/** All pages of events; without events there is none. */
export function eventPages(context: Context, feeds: Feeds): Planned[] {
  const events = [...context.events.values()]
  if (events.length === 0) return []
  return [
    ...events.map(event => eventHome(context, event, feeds)),
    ...pagesOf(events.length, eventsPerPage).map(page => {
      const rows = rowsOf(events, page, eventsPerPage)
      return {
        path: paths.events(page),
        touched: rows.some(context.touched.event),
        arrangement: arrangementOf(rows, events.length),
        view: () => eventsView(context, events, page)
      }
    })
  ]
}

/** What stands of one event: its page, and the feeds of its stories. */
function eventHome(context: Context, event: EventOutline, feeds: Feeds): PlannedHome {
  const page = paths.event(event.identifier)
  const touched = context.touched.event(event)
  const stories = () => storiesOf(context, event).reverse()
  return {
    path: page,
    touched,
    pages: () => [{path: page, touched, view: () => eventView(context, context.wholeEvent(event))}],
    files: () => feeds(subjectOf(context, event.title, {page, stories: stories(), touched}))
  }
}

/** Which events stand on a page, and how many there are: links to other pages depend on it. */
function arrangementOf(rows: readonly EventOutline[], number: number): string {
  const identifiers = rows.map(({identifier}) => identifier)
  return sha256(JSON.stringify([identifiers, number])).slice(0, 16)
}

function eventsView(context: Context, events: readonly EventOutline[], page: number): EventsView {
  const {labels, description} = context
  return {
    ...frame(context, {
      kind: 'events',
      path: paths.events(page),
      heading: headingOfPage(context, labels.text('titles.events'), page),
      description: labels.text('descriptions.events', {archive: description.title}),
      section: 'events'
    }),
    ...(page === 1 ? {count: labels.count('events', events.length)} : {}),
    events: rowsOf(events, page, eventsPerPage).map(event => eventItem(context, event)),
    ...paginationOf(context, pagesOf(events.length, eventsPerPage).length, paths.events, page)
  }
}
