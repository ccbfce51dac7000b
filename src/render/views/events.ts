/**
 * The index of events, newest first, and the page of each.
 */

import type {Event} from '../../model/event.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {eventView} from './event.ts'
import {eventItem} from './event-item.ts'
import type {EventsView} from './event-pages.ts'
import {frame} from './frame.ts'
import type {PlannedPage} from './planned-page.ts'
import {headingOfPage, pagesOf, paginationOf, rowsOf} from './story-list.ts'

/** Events on one page of the index. */
const eventsPerPage = 50

/** All pages of events; without events there is none. */
export function eventPages(context: Context): PlannedPage[] {
  const events = [...context.events.values()]
  if (events.length === 0) return []
  return [
    ...events.map(event => ({
      path: paths.event(event.identifier),
      touched: context.touched.event(event),
      view: () => eventView(context, event)
    })),
    ...pagesOf(events.length, eventsPerPage).map(page => ({
      path: paths.events(page),
      view: () => eventsView(context, events, page)
    }))
  ]
}

function eventsView(context: Context, events: readonly Event[], page: number): EventsView {
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
