/**
 * The search page: what the script needs, and the ways to browse without it.
 */

import {type Facet, facetsOfArchive} from '../../model/facets.ts'
import type {Context} from '../context.ts'
import {groupOf} from '../labels.ts'
import {paths} from '../urls.ts'
import {frame} from './frame.ts'
import {histogramOf} from './histogram.ts'
import {waysOf} from './navigation.ts'
import type {SearchView} from './pages.ts'

/** Most values of a facet on the page. */
const valuesPerFacet = 100

/** Most stories whose days are so few bytes that every search loads them for the histogram. */
const mostWatched = 5000

/** The view of `/search/`. */
export function searchView(context: Context): SearchView {
  const {labels, urls, strings, description} = context
  const archive = {...context.site.archive, ...context.listed}
  const histogram = histogramOf(context.stories)
  const isWatched = context.stories.length <= mostWatched
  return {
    ...frame(context, {
      kind: 'search',
      path: paths.search,
      heading: labels.text('titles.search'),
      description: labels.text('descriptions.search', {archive: description.title}),
      section: 'search',
      unlisted: true
    }),
    action: urls.href(paths.search),
    bundle: urls.href(paths.searchBundle),
    facets: facetsOfArchive(archive, valuesPerFacet).flatMap(facet => facetView(context, facet)),
    ...(histogram === undefined ? {} : {histogram: {...histogram, isWatched}}),
    ways: waysOf(context),
    words: JSON.stringify(groupOf(strings, 'search'))
  }
}

/** A facet with at least two values. */
function facetView(context: Context, {name, values}: Facet): SearchView['facets'] {
  if (values.length < 2) return []
  const {labels} = context
  const shown = values.map(({value, label, count}) => ({
    value,
    label: labelOf(context, name, value, label),
    count: labels.number(count)
  }))
  return [{name, legend: labels.text(`facets.${name}`), values: shown}]
}

function labelOf({labels}: Context, name: Facet['name'], value: string, label: string): string {
  if (name === 'language') return labels.language(value)
  return name === 'certainty' ? labels.text(`evidence.${value}`) : label
}
