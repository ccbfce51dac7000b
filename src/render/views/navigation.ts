/**
 * The navigation, and the ways to browse: the axes that have something on them.
 */

import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {Axis, Link, NavigationKey, SiteView} from './types.ts'

/** Most axes in the navigation. */
const mostAxes = 5

/** The first axes of the archive. */
export function navigationOf(context: Context): SiteView['navigation'] {
  return axesOf(context).slice(0, mostAxes)
}

/** The axes that the navigation has no room for. */
export function otherAxesOf(context: Context): Link[] {
  return axesOf(context).slice(mostAxes).map(plain)
}

/** All axes as plain links, for pages that lead on. */
export function waysOf(context: Context): Link[] {
  return axesOf(context).map(plain)
}

/** A link to an axis. */
export function linkTo({labels, urls}: Context, key: NavigationKey): Link {
  const target = paths[key]
  const path = typeof target === 'function' ? target() : target
  return {href: urls.href(path), text: labels.text(`navigation.${key}`)}
}

/** The axes that have something on them, in the order in which they are worth a place. */
function axesOf(context: Context): (Link & {readonly key: Axis})[] {
  const {stories, outlets, topics, events, entities, listed} = context
  const types = new Set([...entities.values()].map(({type}) => type))
  const axes: readonly [Axis, boolean][] = [
    ['events', events.size > 0],
    ['stories', stories.length > 0],
    ['dates', stories.length > 0],
    ['people', types.has('Person')],
    ['outlets', outlets.size > 1],
    ['quotes', listed.speakers.length > 0],
    ['topics', topics.size > 1],
    ['places', types.has('Place')],
    ['organizations', types.has('Organization')]
  ]
  return axes.flatMap(([key, isWorthIt]) => (isWorthIt ? [{key, ...linkTo(context, key)}] : []))
}

function plain({href, text}: Link): Link {
  return {href, text}
}
