/**
 * The pages of people, organisations and places: an index of each from A to Z, and one page
 * for every member that is worth one.
 */

import type {EntityType} from '../../model/entity.ts'
import {sha256} from '../../model/identifiers.ts'
import type {EntityOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import type {Feeds} from '../machine/feeds.ts'
import {paths} from '../urls.ts'
import {entityHome} from './entity.ts'
import type {EntitiesView, EntityRow} from './entity-pages.ts'
import {anchorOfLetter, type Filed, filed, lettersOf} from './filing.ts'
import {frame} from './frame.ts'
import {axisOfType, entityTypes} from './names.ts'
import {linkTo} from './navigation.ts'
import {once} from './once.ts'
import type {Planned} from './planned-page.ts'
import {headingOfPage, pagesOf, paginationOf, rowsOf, rowsPerPage} from './story-list.ts'
import type {Link} from './types.ts'

/** The members of an index in their order, and what all of its pages show. */
interface Index {
  readonly type: EntityType
  readonly members: readonly Filed<EntityOutline>[]
  readonly pages: number
  readonly letters: readonly Link[]
  readonly siblings: readonly Link[]
}

/** All pages of people, organisations and places; a type without a member has none. */
export function allEntityPages(context: Context, feeds: Feeds): Planned[] {
  const {touched} = context
  return entityTypes.flatMap(type => {
    const members = [...context.entities.values()].filter(entity => entity.type === type)
    if (members.length === 0) return []
    const index = once(() => indexOf(context, type, members))
    return [
      ...members.map(entity => entityHome(context, entity, feeds)),
      ...pagesOf(members.length).map(page => ({
        path: paths[axisOfType[type]](page),
        touched: touched.anyEntity,
        key: () => keyOf(index(), page),
        view: () => entitiesView(context, index(), page)
      }))
    ]
  })
}

function indexOf(context: Context, type: EntityType, entities: readonly EntityOutline[]): Index {
  const nameOf = ({name}: EntityOutline) => name
  const members = filed(context.labels, entities, nameOf, () => type === 'Person')
  const numbers = pagesOf(members.length)
  const letters = numbers.map(page => rowsOf(members, page, rowsPerPage).map(({letter}) => letter))
  return {
    type,
    members,
    pages: numbers.length,
    letters: lettersOf(context, letters, paths[axisOfType[type]]),
    siblings: siblingsOf(context, type)
  }
}

/** Hash of all that a page shows. */
function keyOf({members, pages, letters, siblings}: Index, page: number): string {
  const rows = rowsOf(members, page, rowsPerPage).map(({item, letter}) => {
    const {identifier, name, stories, roles} = item
    return [identifier, name, letter, stories.length, roles[0]?.text]
  })
  return sha256(JSON.stringify([rows, pages, page === 1 && members.length, letters, siblings]))
}

/** An entity in a list. */
export function entityRow({labels, urls}: Context, entity: EntityOutline): EntityRow {
  const {name, stories, roles} = entity
  const [role] = roles
  return {
    href: urls.href(paths.entity(entity)),
    text: name,
    count: labels.count('stories', stories.length),
    number: stories.length,
    ...(role === undefined ? {} : {role: role.text})
  }
}

function entitiesView(
  context: Context,
  {type, members, pages, letters, siblings}: Index,
  page: number
): EntitiesView {
  const {labels, description} = context
  const axis = axisOfType[type]
  return {
    ...frame(context, {
      kind: 'entities',
      path: paths[axis](page),
      heading: headingOfPage(context, labels.text(`titles.${axis}`), page),
      description: labels.text(`descriptions.${axis}`, {archive: description.title}),
      section: axis
    }),
    ...(page === 1 ? {count: labels.count(axis, members.length)} : {}),
    ...(type === 'Person' ? {note: labels.text('entities.filed')} : {}),
    siblings,
    letters,
    groups: groupsOf(context, rowsOf(members, page, rowsPerPage)),
    ...paginationOf(context, pages, paths[axis], page)
  }
}

function groupsOf(context: Context, rows: readonly Filed<EntityOutline>[]): EntitiesView['groups'] {
  const letters = [...new Set(rows.map(({letter}) => letter))]
  return letters.map(letter => ({
    letter,
    id: anchorOfLetter(letter),
    entries: rows.filter(row => row.letter === letter).map(({item}) => entityRow(context, item))
  }))
}

function siblingsOf(context: Context, type: EntityType): Link[] {
  const types = new Set([...context.entities.values()].map(entity => entity.type))
  return entityTypes
    .filter(other => other !== type && types.has(other))
    .map(other => linkTo(context, axisOfType[other]))
}
