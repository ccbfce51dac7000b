/**
 * Which feeds the site has, as files: of the archive and of every outlet, topic, person and
 * event, each as Atom and as JSON Feed.
 */

import type {Collection} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import {type Context, storiesOf} from '../context.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths, type SitePath} from '../urls.ts'
import {once} from '../views/once.ts'
import {atomWriter, type FeedSubject, jsonWriter} from './feed.ts'

/** The feeds, planned. */
export function* feedFiles(context: Context): Generator<PlannedFile> {
  const [atom, json] = [atomWriter(context), jsonWriter(context)]
  const planned = (path: SitePath, touched: boolean, write: () => string): PlannedFile => {
    const text = once(write)
    return {path, touched, key: () => sha256(text()), content: text}
  }
  for (const subject of subjectsOf(context)) {
    yield planned(paths.feedOf(subject.page), subject.touched, () => atom(subject))
    yield planned(paths.jsonFeedOf(subject.page), subject.touched, () => json(subject))
  }
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
    {title, page: paths.home, stories, touched: true},
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
