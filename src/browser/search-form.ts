/**
 * The search form: what is asked for, and how many stories each value of a facet would give.
 *
 *     <details data-facet="outlet"><summary>Outlet</summary>
 *       <label><input type="checkbox" name="outlet" value="tass"> TASS <span data-count>1</span></label>
 *
 * The page brings every value with its total in the archive. While a facet stands open its
 * counts are those of the search; loading them for a closed one would slow every search.
 */

import type {Counts} from './pagefind-api.ts'
import {rangeFields} from './search-range.ts'
import {fromUrl, type SearchState} from './search-state.ts'

/** The form of the search page. */
export interface SearchForm {
  readonly element: HTMLFormElement
  readonly query: HTMLInputElement
  /** Names of the facets on the page. */
  readonly facets: readonly string[]
  readonly read: (page: number) => SearchState
  readonly write: (state: SearchState) => void
  /** Facets whose counts the reader sees, the days of the histogram among them. */
  readonly opened: () => readonly string[]
  /** Show counts; a facet without any shows the archive's totals. */
  readonly count: (counts: Counts) => void
  /** Offer the stories that no range can hold, in these words. */
  readonly offerUndated: (words: string) => void
}

/** The search form in the page; its facets stand beside it. */
export function searchForm(page: HTMLElement, numbers: Intl.NumberFormat): SearchForm {
  const element = page.querySelector('form') as HTMLFormElement
  const query = element.elements.namedItem('q') as HTMLInputElement
  const sort = element.elements.namedItem('sort') as HTMLSelectElement
  const facets = [...page.querySelectorAll<HTMLDetailsElement>('[data-facet]')]
  const names = facets.map(nameOf)
  const range = rangeFields(page)
  return {
    element,
    query,
    facets: names,
    read: page => ({...fromUrl(`?${parametersOf(element)}`, names), page}),
    write: state => {
      if (query.value.trim() !== state.query) query.value = state.query
      sort.value = state.sort
      range?.write(state)
      for (const facet of facets) choose(facet, state.chosen[nameOf(facet)] ?? [])
    },
    opened: () => [
      ...facets.filter(({open}) => open).map(nameOf),
      ...(range?.isWatched() ? ['day'] : [])
    ],
    count: counts => {
      range?.count(counts.day)
      for (const facet of facets) showCounts(facet, counts[nameOf(facet)], numbers)
    },
    offerUndated: words => range?.offer(words)
  }
}

function parametersOf(form: HTMLFormElement): URLSearchParams {
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
  return new URLSearchParams(entries as [string, string][])
}

function nameOf(facet: HTMLDetailsElement): string {
  return facet.dataset.facet ?? ''
}

function boxesOf(facet: HTMLDetailsElement): HTMLInputElement[] {
  return [...facet.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
}

/** Check the chosen values and say them beside the facet's name. */
function choose(facet: HTMLDetailsElement, values: readonly string[]): void {
  const labels = []
  for (const box of boxesOf(facet)) {
    box.checked = values.includes(box.value)
    if (box.checked) labels.push(box.dataset.label ?? box.value)
  }
  const chosen = facet.querySelector('[data-chosen]')
  if (chosen !== null) chosen.textContent = labels.join(', ')
}

function showCounts(
  facet: HTMLDetailsElement,
  counts: Counts[string] | undefined,
  numbers: Intl.NumberFormat
): void {
  for (const box of boxesOf(facet)) {
    const place = box.closest('label')?.querySelector<HTMLElement>('[data-count]')
    if (!place) continue
    place.dataset.total ??= place.textContent ?? ''
    const number = counts?.[box.value] ?? 0
    place.textContent = counts === undefined ? place.dataset.total : numbers.format(number)
    box.closest('label')?.toggleAttribute('data-none', counts !== undefined && number === 0)
  }
}
