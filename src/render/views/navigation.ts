/**
 * The navigation, and the ways to browse: the axes that have something on them.
 */

import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {Link, NavigationKey, SiteView} from './types.ts'

/** The axes of the archive; one with a single value is not worth a place. */
export function navigationOf(context: Context): SiteView['navigation'] {
  const {stories, outlets, topics} = context
  const axes: readonly [NavigationKey, boolean][] = [
    ['stories', stories.length > 0],
    ['dates', stories.length > 0],
    ['outlets', outlets.size > 1],
    ['topics', topics.size > 1]
  ]
  return axes.flatMap(([key, isWorthIt]) => (isWorthIt ? [{key, ...linkTo(context, key)}] : []))
}

/** The navigation as plain links, for pages that lead on. */
export function waysOf(context: Context): Link[] {
  return navigationOf(context).map(({href, text}) => ({href, text}))
}

/** A link to an axis. */
export function linkTo({labels, urls}: Context, key: NavigationKey): Link {
  const target = paths[key]
  const path = typeof target === 'function' ? target() : target
  return {href: urls.href(path), text: labels.text(`navigation.${key}`)}
}
