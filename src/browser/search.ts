/**
 * The search page: ask as the reader types, show what is found, keep it all in the URL.
 *
 * The page brings its words, its facets and every message; this script shows and hides them.
 * Without it the page says where one can browse instead.
 */

import {startSearch} from './search-client.ts'
import {searchForm} from './search-form.ts'
import {type Change, record, settle} from './search-history.ts'
import type {Answer} from './search-index.ts'
import {walkByKeys} from './search-keys.ts'
import {searchPage} from './search-page.ts'
import {fromUrl, isEmpty, type SearchState} from './search-state.ts'
import {suggestBox} from './suggest-box.ts'
import {openSuggestions} from './suggest-index.ts'

/**
 * Quiet time after the first letter before the index is asked, in milliseconds: one letter alone
 * finds half the archive, and few stop there. Later letters are asked for at once.
 */
const pause = 120

const page = searchPage(document)
const form = searchForm(page.element, page.numbers)
const search = startSearch(page.bundle)
const suggestions = openSuggestions(page.bundle)
const box = suggestBox({
  field: form.query,
  list: page.suggestions,
  words: page.words,
  numbers: page.numbers,
  suggestions,
  search: query => become({...form.read(1), query})
})

let asked = 0
let shownPages = 1
let timer: ReturnType<typeof setTimeout> | undefined

/** Ask the index what the form says; an answer that comes after a newer question is dropped. */
async function ask(): Promise<void> {
  clearTimeout(timer)
  asked += 1
  const question = asked
  const state = form.read(shownPages)
  if (isEmpty(state)) {
    form.count({})
    form.offerUndated('')
    page.showIntroduction()
    return
  }
  try {
    const answer = await search.ask(state, form.opened(), first => {
      if (question === asked) page.showFirst(first)
    })
    if (question !== asked || answer === undefined) return
    const meant = answer.total === 0 ? await meantBy(state) : undefined
    if (question !== asked) return
    form.count(answer.counts)
    form.offerUndated(
      answer.undated === 0 ? '' : page.counted(page.words.withoutDate, answer.undated)
    )
    page.showResults(state, answer)
    if (meant !== undefined) page.offerCorrection(meant.state, meant.answer.total)
    box.offer((meant?.answer ?? answer).stories)
  } catch (error) {
    if (question === asked) page.showFailure()
    console.warn(error)
  }
}

/** Where nothing was found, a misspelt word may be why: the search that was meant, if it finds something. */
async function meantBy(
  state: SearchState
): Promise<{state: SearchState; answer: Answer} | undefined> {
  const query = await suggestions.correct(state.query)
  if (query === undefined) return undefined
  const meant = {...state, query}
  const answer = await search.ask(meant, [])
  return answer === undefined || answer.total === 0 ? undefined : {state: meant, answer}
}

/** The reader changed what is asked for. */
function change(how: Change, pages = 1): void {
  shownPages = pages
  record(form.read(pages), how)
  clearTimeout(timer)
  if (how === 'typed' && form.query.value.trim().length === 1) timer = setTimeout(ask, pause)
  else ask()
}

/** Where there is room the ways to narrow stand open beside the results. */
function unfold(): void {
  page.narrow?.toggleAttribute('open', isWide.matches)
}

/** Search for something else in one step. */
function become(state: SearchState): void {
  box.close()
  form.write(state)
  change('chosen')
  form.query.focus()
}

/** The URL changed: on arrival, and on Back and Forward. */
function restore(): void {
  const state = fromUrl(location.search, form.facets)
  shownPages = state.page
  form.write(state)
  ask()
}

form.query.addEventListener('input', () => {
  change('typed')
  box.update()
})
form.query.addEventListener('focus', search.open, {once: true})
form.query.addEventListener('blur', settle)
page.element.addEventListener('change', event => {
  if (event.target === form.query) return
  form.write(form.read(1))
  change('chosen')
})
form.element.addEventListener('submit', event => {
  event.preventDefault()
  box.close()
  settle()
  ask()
})
page.element.addEventListener(
  'toggle',
  event => {
    // What folds all of them is none of them.
    if (event.target !== page.narrow) ask()
  },
  {capture: true}
)
const isWide = matchMedia('(min-width: 62rem)')
unfold()
isWide.addEventListener('change', unfold)
page.more.addEventListener('click', () => change('chosen', shownPages + 1))
page.meant.addEventListener('click', event => {
  event.preventDefault()
  become(fromUrl(page.meant.search, form.facets))
})
page.reset.addEventListener('click', () => {
  become({...form.read(1), chosen: {}, from: '', to: '', undated: false})
})
window.addEventListener('popstate', restore)
walkByKeys(form.query, page.results)
page.element.dataset.ready = ''
restore()
if (form.query.value === '') form.query.focus()
