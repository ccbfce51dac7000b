/**
 * Which feeds the site has, as files: of the archive in two forms, and of every outlet, topic,
 * person and event.
 */

import {sha256} from '../../model/identifiers.ts'
import {type Context, storiesOf} from '../context.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths, type SitePath} from '../urls.ts'
import {storiesOfEvent} from '../views/event-item.ts'
import {atomWriter, type FeedSubject, jsonFeed} from './feed.ts'

/** The feeds, planned. */
export function feedFiles(context: Context): PlannedFile[] {
  const atom = atomWriter(context)
  const planned = (path: SitePath, write: () => string): PlannedFile => ({
    path,
    key: sha256(write()),
    content: write
  })
  return [
    ...subjectsOf(context).map(subject => planned(subject.path, () => atom(subject))),
    planned(paths.jsonFeed, () => jsonFeed(context))
  ]
}

function subjectsOf(context: Context): FeedSubject[] {
  const {description, stories, outlets, topics, entities, events} = context
  const title = description.title
  const subject = (name: string, page: SitePath, of: FeedSubject['stories']): FeedSubject => ({
    title: `${name} · ${title}`,
    page,
    path: paths.feedOf(page),
    stories: of
  })
  const people = [...entities.values()].filter(({type}) => type === 'Person')
  return [
    {title, page: paths.home, path: paths.feed, stories},
    ...[...outlets.values()].map(outlet =>
      subject(outlet.name, paths.outlet(outlet.slug), storiesOf(context, outlet))
    ),
    ...[...topics.values()].map(topic =>
      subject(topic.name, paths.topic(topic.slug), storiesOf(context, topic))
    ),
    ...people.map(person => subject(person.name, paths.entity(person), storiesOf(context, person))),
    ...[...events.values()].map(event =>
      subject(event.title, paths.event(event.identifier), storiesOfEvent(context, event).reverse())
    )
  ]
}
