/**
 * The page of a person, an organisation or a place: what outlets call it, what it is quoted as
 * saying, the stories that name it, and who and what stands beside it.
 */

import type {ArchivedQuotation} from '../../model/archive.ts'
import type {Entity, EntityId} from '../../model/entity.ts'
import type {Statement} from '../../model/event.ts'
import {type StoryId, sha256} from '../../model/identifiers.ts'
import type {EntityOutline, EventOutline, StoryOutline} from '../../model/outline.ts'
import {type Context, storiesOf} from '../context.ts'
import {type Feeds, subjectOf} from '../machine/feeds.ts'
import {paths} from '../urls.ts'
import type {EntityView} from './entity-pages.ts'
import {eventItem} from './event-item.ts'
import type {RoleView} from './event-pages.ts'
import {frame} from './frame.ts'
import {axisOfType, entityTypes} from './names.ts'
import {once} from './once.ts'
import type {PlannedHome, PlannedPage} from './planned-page.ts'
import {quotedStories, roleView} from './printed.ts'
import {spanOf} from './span.ts'
import {statementViews} from './statements.ts'
import {storyItem} from './story-item.ts'
import {fitsOnPage, headingOfPage, pagesOf, paginationOf, storyPages} from './story-list.ts'
import type {Counted} from './types.ts'

/** Most of each thing on the page. */
const most = {roles: 50, statements: 12, events: 12, beside: 12}

/** What stands of one entity: its pages, and of a person the feeds of its stories. */
export function entityHome(context: Context, outline: EntityOutline, feeds: Feeds): PlannedHome {
  const {name, type, identifier} = outline
  const spoken = context.quotationsOf(identifier)
  const touched =
    context.touched.entity(outline) || context.touched.rows(spoken.map(({story}) => story))
  const page = paths.entity(outline)
  const stories = () => storiesOf(context, context.wholeEntity(outline))
  return {
    path: page,
    touched,
    pages: () => entityPages(context, outline, touched),
    files: () =>
      type === 'Person' ? feeds(subjectOf(context, name, {page, stories: stories(), touched})) : []
  }
}

/** The pages of one entity: as many as its stories, or its quotations, need. */
function entityPages(context: Context, outline: EntityOutline, touched: boolean): PlannedPage[] {
  const spoken = context.quotationsOf(outline.identifier)
  const whole = once(() => context.wholeEntity(outline))
  const lists = once(() => listsOf(context, whole()))
  // Nearly all have one page, and need not be listed to know that.
  const isShort = fitsOnPage(outline.stories) && fitsOnPage(spoken)
  return pagesOf(isShort ? 1 : lists().total, 1).map(page => ({
    path: paths.entity(outline, page),
    ...(page === 1 ? {touched} : rowsOfPage(context, outline, page, lists())),
    view: () => entityView(context, whole(), page, lists())
  }))
}

/** Pages from the second on show nothing but rows: which, and whether one may be shown differently. */
function rowsOfPage(
  {touched, story}: Context,
  {name}: EntityOutline,
  page: number,
  {stories, quotations, total}: Lists
): Pick<PlannedPage, 'touched' | 'arrangement'> {
  const listed = (stories[page - 1] ?? []).map(({identifier}) => identifier)
  const quoted = (quotations[page - 1] ?? []).map(quotation => quotation.story)
  const isTouched = (id: StoryId) => touched.story(story(id) ?? {identifier: id})
  return {
    touched: touched.rows(listed) || quoted.some(isTouched),
    arrangement: sha256(JSON.stringify([name, total, listed, quoted])).slice(0, 16)
  }
}

/** What an entity's pages list, page by page. */
interface Lists {
  readonly stories: readonly (readonly StoryOutline[])[]
  readonly quotations: readonly (readonly ArchivedQuotation[])[]
  readonly total: number
}

function listsOf(context: Context, entity: Entity): Lists {
  const stories = storyPages(storiesOf(context, entity), ({identifier}) => identifier)
  const quotations = storyPages(context.quotationsOf(entity.identifier), ({story}) => story)
  return {stories, quotations, total: Math.max(stories.length, quotations.length)}
}

function entityView(
  context: Context,
  entity: Entity,
  page: number,
  {stories, quotations, total}: Lists
): EntityView {
  const {labels, urls, description} = context
  const {name, type, stories: ids} = entity
  const axis = axisOfType[type]
  const pathOf = (number: number) => paths.entity(entity, number)
  const heading = headingOfPage(context, name, page)
  const words = {archive: description.title, name, count: labels.count('stories', ids.length)}
  return {
    ...frame(context, {
      kind: 'entity',
      path: pathOf(page),
      heading,
      description: page === 1 ? labels.text(`descriptions.${type}`, words) : heading,
      section: axis,
      ...(type === 'Person' ? {feedOf: {page: paths.entity(entity), name}} : {}),
      trail: [{text: labels.text(`navigation.${axis}`), href: urls.href(paths[axis]())}]
    }),
    ...(page === 1 ? factsOf(context, entity) : noFacts),
    quotations: quotedStories(context, quotations[page - 1] ?? []),
    stories: (stories[page - 1] ?? []).map(story => storyItem(context, story)),
    ...paginationOf(context, total, pathOf, page)
  }
}

const noFacts = {aliases: [], roles: [], statements: [], events: [], beside: []}

/** What the first page of an entity says of it. */
function factsOf(context: Context, entity: Entity) {
  const {identifier, aliases} = entity
  const stories = storiesOf(context, entity)
  const events = eventsOf(context, stories)
  return {
    count: context.labels.count('stories', stories.length),
    ...spanOf(context, stories),
    aliases,
    roles: wordingsOf(context, entity),
    statements: statementsBy(context, identifier, events),
    events: events.slice(0, most.events).map(event => eventItem(context, event)),
    beside: besideOf(context, identifier, stories)
  }
}

/** What outlets call the entity, each wording once. */
function wordingsOf(context: Context, {roles}: Entity): EntityView['roles'] {
  const byText = new Map<string, RoleView[]>()
  for (const view of roles.slice(0, most.roles).flatMap(role => roleView(context, role))) {
    byText.set(view.text, [...(byText.get(view.text) ?? []), view])
  }
  return [...byText].flatMap(([text, views]) => {
    const [first] = views
    if (first === undefined) return []
    const {lang, dir} = first
    const sources = views.map(({source, date}) => ({source, date}))
    return [{text, ...(lang === undefined ? {} : {lang}), dir, sources}]
  })
}

/** The events of stories, newest first. */
function eventsOf(context: Context, stories: readonly StoryOutline[]): EventOutline[] {
  const slugs = new Set(stories.flatMap(({event}) => event ?? []))
  return [...slugs].flatMap(slug => context.events.get(slug) ?? [])
}

/** What one speaker says in two stories of an event. */
function statementsBy(
  context: Context,
  speaker: EntityId,
  events: readonly EventOutline[]
): EntityView['statements'] {
  const own: Statement[] = []
  for (const event of events.filter(({speakers}) => speakers.includes(speaker))) {
    const {statements} = context.wholeEvent(event)
    own.push(...statements.filter(({entity}) => entity === speaker))
    if (own.length >= most.statements) break
  }
  return statementViews(context, own.slice(0, most.statements))
}

/** Who and what stands in the same stories, most often first. */
function besideOf(
  context: Context,
  own: EntityId,
  stories: readonly StoryOutline[]
): EntityView['beside'] {
  const {entities, labels} = context
  const numbers = new Map<EntityId, number>()
  for (const {entities: named} of stories) {
    for (const id of named) numbers.set(id, (numbers.get(id) ?? 0) + 1)
  }
  const byUse = [...numbers]
    .filter(([id]) => id !== own && entities.has(id))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return entityTypes.flatMap(type => {
    const entries = byUse
      .filter(([id]) => entities.get(id)?.type === type)
      .slice(0, most.beside)
      .flatMap(([id, number]) => countedEntity(context, id, number))
    return entries.length === 0
      ? []
      : [{label: labels.text(`navigation.${axisOfType[type]}`), entries}]
  })
}

function countedEntity({entities, labels, urls}: Context, id: EntityId, number: number): Counted[] {
  const entity = entities.get(id)
  if (entity === undefined) return []
  const count = labels.count('stories', number)
  return [{href: urls.href(paths.entity(entity)), text: entity.name, count, number}]
}
