/**
 * Which feeds the site has, as files: of the archive and of every outlet, topic, person and
 * event, each as Atom and as JSON Feed. Those of people and events stand in their homes.
 */

import type {Collection} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import {type Context, storiesOf} from '../context.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths, type SitePath} from '../urls.ts'
import {once} from '../views/once.ts'
import {atomWriter, type FeedSubject, jsonWriter} from './feed.ts'

/** What a feed is of, and whether a change of the archive may change it. */
export interface Subject extends FeedSubject {
  readonly touched: boolean
}

/** Plans both feeds of a subject. */
export type Feeds = (subject: Subject) => PlannedFile[]

/** Plans the feeds of a site; a story that stands in several is written once. */
export function feedsIn(context: Context): Feeds {
  const [atom, json] = [atomWriter(context), jsonWriter(context)]
  const planned = (path: SitePath, touched: boolean, write: () => string): PlannedFile => {
    const text = once(write)
    return {path, touched, key: () => sha256(text()), content: text}
  }
  return subject => [
    planned(paths.feedOf(subject.page), subject.touched, () => atom(subject)),
    planned(paths.jsonFeedOf(subject.page), subject.touched, () => json(subject))
  ]
}

/** What the feed of a thing with a name is of. */
export function subjectOf(
  {description}: Context,
  name: string,
  {page, stories, touched}: Omit<Subject, 'title'>
): Subject {
  return {title: `${name} · ${description.title}`, page, stories, touched}
}

/** The feeds of the archive, the outlets and the topics. */
export function* feedFiles(context: Context): Generator<PlannedFile> {
  const {description, stories, outlets, topics, touched} = context
  const feeds = feedsIn(context)
  const ofCollection = (collection: Collection, page: SitePath) => {
    const {slug, stories: ids, name} = collection
    const isTouched = touched.collection(slug) || touched.rows(ids)
    const members = storiesOf(context, collection)
    return feeds(subjectOf(context, name, {page, stories: members, touched: isTouched}))
  }
  yield* feeds({title: description.title, page: paths.home, stories, touched: true})
  for (const outlet of outlets.values()) yield* ofCollection(outlet, paths.outlet(outlet.slug))
  for (const topic of topics.values()) yield* ofCollection(topic, paths.topic(topic.slug))
}
