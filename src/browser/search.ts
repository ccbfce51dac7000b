/**
 * The search page: ask as the reader types, show what is found, keep it all in the URL.
 *
 * The page brings its words, its facets and every message; this script shows and hides them.
 * Without it the page says where one can browse instead.
 */

import {searchForm} from './search-form.ts'
import {type Change, record, settle} from './search-history.ts'
import {openIndex, type SearchIndex} from './search-index.ts'
import {walkByKeys} from './search-keys.ts'
import {searchPage} from './search-page.ts'
import {fromUrl, isEmpty} from './search-state.ts'

/** Quiet time after a letter before the index is asked, in milliseconds. */
const pause = 80

const page = searchPage(document)
const form = searchForm(page.element, page.numbers)

let index: Promise<SearchIndex> | undefined
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
    page.showIntroduction()
    return
  }
  try {
    index ??= openIndex(page.bundle)
    const answer = await (await index).ask(state, form.opened())
    if (question !== asked) return
    form.count(answer.counts)
    await page.showResults(state, answer, () => question === asked)
  } catch (error) {
    index = undefined
    if (question === asked) page.showFailure()
    console.warn(error)
  }
}

/** The reader changed what is asked for. */
function change(how: Change, pages = 1): void {
  shownPages = pages
  record(form.read(pages), how)
  clearTimeout(timer)
  if (how === 'typed') timer = setTimeout(ask, pause)
  else ask()
}

/** The URL changed: on arrival, and on Back and Forward. */
function restore(): void {
  const state = fromUrl(location.search, form.facets)
  shownPages = state.page
  form.write(state)
  ask()
}

form.query.addEventListener('input', () => change('typed'))
form.query.addEventListener('focus', () => {
  index ??= openIndex(page.bundle)
  index.catch(() => {
    index = undefined
  })
})
form.query.addEventListener('blur', settle)
page.element.addEventListener('change', event => {
  if (event.target === form.query) return
  form.write(form.read(1))
  change('chosen')
})
form.element.addEventListener('submit', event => {
  event.preventDefault()
  settle()
  ask()
})
page.element.addEventListener('toggle', () => ask(), {capture: true})
page.more.addEventListener('click', () => change('chosen', shownPages + 1))
page.reset.addEventListener('click', () => {
  form.write({...form.read(1), chosen: {}})
  change('chosen')
  form.query.focus()
})
window.addEventListener('popstate', restore)
walkByKeys(form.query, page.results)
page.element.dataset.ready = ''
restore()
if (form.query.value === '') form.query.focus()
