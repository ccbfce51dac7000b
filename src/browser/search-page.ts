/**
 * The parts of the search page, and its four faces: introduction, results, nothing found, failure.
 *
 *     <section data-face="none" hidden>No story has all of these words. …</section>
 *
 * All words stand in the page; this script fills in numbers and chooses the face. The number
 * of results is said in a live region, so that it is heard as well as seen.
 */

import type {Answer} from './search-index.ts'
import {resultRow} from './search-results.ts'
import type {SearchState} from './search-state.ts'

/** The search page. */
export interface SearchPage {
  readonly element: HTMLElement
  readonly results: HTMLElement
  readonly more: HTMLButtonElement
  readonly reset: HTMLButtonElement
  /** Folder of the index. */
  readonly bundle: string
  readonly numbers: Intl.NumberFormat
  readonly showIntroduction: () => void
  /** @param isCurrent whether the reader still waits for this answer */
  readonly showResults: (
    state: SearchState,
    answer: Answer,
    isCurrent: () => boolean
  ) => Promise<void>
  readonly showFailure: () => void
}

type Face = 'introduction' | 'results' | 'none' | 'failure'

/** The words this script puts together. */
interface Words {
  /** By plural form: `{count} stories`. */
  readonly found: Readonly<Record<string, string>>
}

const pageLength = 20

/** The search page in a document. */
export function searchPage(document: Document): SearchPage {
  const element = find<HTMLElement>(document, '[data-search]')
  const language = document.documentElement.lang
  const numbers = new Intl.NumberFormat(language)
  const plurals = new Intl.PluralRules(language)
  const words = JSON.parse(element.dataset.words ?? '{}') as Words
  const status = find<HTMLElement>(element, '[role=status]')
  const results = find<HTMLElement>(element, '[data-results]')
  const more = find<HTMLButtonElement>(element, '[data-more]')
  const faces = [...element.querySelectorAll<HTMLElement>('[data-face]')]

  function show(face: Face, total?: number): void {
    for (const part of faces) part.hidden = part.dataset.face !== face
    const form = total === undefined ? undefined : words.found[plurals.select(total)]
    const found = form ?? words.found.other ?? '{count}'
    status.textContent = total === undefined ? '' : found.replace('{count}', numbers.format(total))
    if (face !== 'results') results.replaceChildren()
  }

  return {
    element,
    results,
    more,
    reset: find<HTMLButtonElement>(element, '[data-reset]'),
    bundle: element.dataset.bundle ?? '/pagefind/',
    numbers,
    showIntroduction: () => show('introduction'),
    showFailure: () => show('failure'),
    showResults: async (state, {total, take}, isCurrent) => {
      const found = await take(state.page * pageLength)
      const rows = await Promise.all(found.map(resultRow))
      if (!isCurrent()) return
      show(total === 0 ? 'none' : 'results', total)
      element.toggleAttribute('data-narrowed', Object.keys(state.chosen).length > 0)
      more.hidden = found.length >= total
      results.replaceChildren(...rows)
    }
  }
}

function find<Found extends Element>(parent: ParentNode, selector: string): Found {
  const found = parent.querySelector<Found>(selector)
  if (found === null) throw new Error(`The search page lacks \`${selector}\``)
  return found
}
