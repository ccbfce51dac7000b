/**
 * Keep the URL in step with the search, so that Back leads where a reader thinks it leads.
 *
 *     z, za, zak, … zakharova        one entry: what is typed in one go
 *     + outlet TASS                  another
 *     Back                           zakharova, without the outlet
 */

import {type SearchState, toUrl} from './search-state.ts'

/** How a state came about: `typed` letter by letter, or `chosen` in one step. */
export type Change = 'typed' | 'chosen'

/** Record a state in the URL. */
export function record(state: SearchState, change: Change): void {
  const url = location.pathname + toUrl(state)
  if (url === location.pathname + location.search) return
  const goesOn = change === 'typed' && history.state === 'typed'
  if (goesOn) history.replaceState(change, '', url)
  else history.pushState(change, '', url)
}

/** Typing is over: the next letter begins a new entry. */
export function settle(): void {
  if (history.state === 'typed') history.replaceState('chosen', '', location.href)
}
