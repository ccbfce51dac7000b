/**
 * Which feeds the site has, as files: of the archive in two forms, and of every outlet, topic,
 * person and event.
 */

import type {Collection} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import {type Context, storiesOf} from '../context.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths, type SitePath} from '../urls.ts'
import {once} from '../views/once.ts'
import {atomWriter, type FeedSubject, jsonFeed} from './feed.ts'

/** The feeds, planned. */
export function feedFiles(context: Context): PlannedFile[] {
  const atom = atomWriter(context)
  const planned = (path: SitePath, touched: boolean, write: () => string): PlannedFile => {
    const text = once(write)
    return {path, touched, key: () => sha256(text()), content: text}
  }
  return [
    ...subjectsOf(context).map(subject =>
      planned(subject.path, subject.touched, () => atom(subject))
    ),
    planned(paths.jsonFeed, true, () => jsonFeed(context))
  ]
}

/** What a feed is of, and whether a change of the archive may change it. */
interface Subject extends FeedSubject {
  readonly touched: boolean
}

function subjectsOf(context: Context): Subject[] {
  const {description, stories, outlets, topics, entities, events, touched} = context
  const title = description.title
  const subject = (name: string, page: SitePath, of: Subject['stories'], isTouched: boolean) => ({
    title: `${name} · ${title}`,
    page,
    path: paths.feedOf(page),
    stories: of,
    touched: isTouched
  })
  const collected = ({slug, name, stories: ids}: Collection, page: SitePath) =>
    subject(
      name,
      page,
      storiesOf(context, {stories: ids}),
      touched.collection(slug) || touched.rows(ids)
    )
  const people = [...entities.values()].filter(({type}) => type === 'Person')
  return [
    {title, page: paths.home, path: paths.feed, stories, touched: true},
    ...[...outlets.values()].map(outlet => collected(outlet, paths.outlet(outlet.slug))),
    ...[...topics.values()].map(topic => collected(topic, paths.topic(topic.slug))),
    ...people.map(person =>
      subject(person.name, paths.entity(person), storiesOf(context, person), touched.entity(person))
    ),
    ...[...events.values()].map(event =>
      subject(
        event.title,
        paths.event(event.identifier),
        storiesOf(context, event).reverse(),
        touched.event(event)
      )
    )
  ]
}
