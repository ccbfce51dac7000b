/**
 * The pages of people, organisations and places: an index of each from A to Z, and one page
 * for every member that is worth one.
 */

import type {Entity, EntityType} from '../../model/entity.ts'
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

/** All pages of people, organisations and places; a type without a member has none. */
export function allEntityPages(context: Context, feeds: Feeds): Planned[] {
  return entityTypes.flatMap(type => {
    const members = [...context.entities.values()].filter(entity => entity.type === type)
    if (members.length === 0) return []
    const inOrder = once(() =>
      filed(
        context.labels,
        members,
        ({name}) => name,
        () => type === 'Person'
      )
    )
    return [
      ...members.map(entity => entityHome(context, entity, feeds)),
      ...pagesOf(members.length).map(page => ({
        path: paths[axisOfType[type]](page),
        touched: context.touched.anyEntity,
        view: () => entitiesView(context, type, inOrder(), page)
      }))
    ]
  })
}

/** An entity in a list. */
export function entityRow({labels, urls}: Context, entity: Entity): EntityRow {
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
  type: EntityType,
  members: readonly Filed<Entity>[],
  page: number
): EntitiesView {
  const {labels, description} = context
  const axis = axisOfType[type]
  const numbers = pagesOf(members.length)
  const letters = numbers.map(number =>
    rowsOf(members, number, rowsPerPage).map(({letter}) => letter)
  )
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
    siblings: siblingsOf(context, type),
    letters: lettersOf(context, letters, paths[axis]),
    groups: groupsOf(context, rowsOf(members, page, rowsPerPage)),
    ...paginationOf(context, numbers.length, paths[axis], page)
  }
}

function groupsOf(context: Context, rows: readonly Filed<Entity>[]): EntitiesView['groups'] {
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
