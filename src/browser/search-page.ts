/**
 * The parts of the search page, and its four faces: introduction, results, nothing found, failure.
 *
 *     <section data-face="none" hidden>No story has all of these words. …</section>
 *
 * All words stand in the page; this script fills in numbers and chooses the face. The number
 * of results is said in a live region, so that it is heard as well as seen.
 */

import type {Answer, FirstAnswer} from './search-index.ts'
import {resultRow} from './search-results.ts'
import {isNarrowed, type SearchState, toUrl} from './search-state.ts'
import type {SuggestWords} from './suggest-box.ts'

/** The search page. */
export interface SearchPage {
  readonly element: HTMLElement
  readonly results: HTMLElement
  readonly more: HTMLButtonElement
  readonly reset: HTMLButtonElement
  /** What folds the facets on a phone; missing when there are none. */
  readonly narrow: HTMLElement | null
  /** The list below the field. */
  readonly suggestions: HTMLElement
  /** Link to the search that the reader may have meant. */
  readonly meant: HTMLAnchorElement
  /** Folder of the index. */
  readonly bundle: string
  readonly numbers: Intl.NumberFormat
  readonly words: Words
  /** Words with a number in them, in its plural form. */
  readonly counted: (forms: Readonly<Record<string, string>>, number: number) => string
  readonly showIntroduction: () => void
  readonly showResults: (state: SearchState, answer: Answer) => void
  /** Show the first results, before the rest is known. */
  readonly showFirst: (answer: FirstAnswer) => void
  readonly showFailure: () => void
  /** Say what the reader may have meant when nothing was found; a link to that search. */
  readonly offerCorrection: (meant: SearchState, total: number) => void
}

type Face = 'introduction' | 'results' | 'none' | 'failure'

/** The words that scripts put together. */
interface Words extends SuggestWords {
  /** By plural form: `{count} stories`. */
  readonly found: Readonly<Record<string, string>>
  /** By plural form: `Show {count} stories without a date`. */
  readonly withoutDate: Readonly<Record<string, string>>
}

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
  const meant = find<HTMLAnchorElement>(element, '[data-meant] a')
  const faces = [...element.querySelectorAll<HTMLElement>('[data-face]')]

  const counted: SearchPage['counted'] = (forms, number) =>
    (forms[plurals.select(number)] ?? forms.other ?? '{count}').replace(
      '{count}',
      numbers.format(number)
    )

  function show(face: Face, total?: number): void {
    for (const part of faces) part.hidden = part.dataset.face !== face
    status.textContent = total === undefined ? '' : counted(words.found, total)
    meant.closest('p')?.toggleAttribute('hidden', true)
    if (face !== 'results') results.replaceChildren()
  }

  return {
    element,
    results,
    more,
    reset: find<HTMLButtonElement>(element, '[data-reset]'),
    narrow: element.querySelector<HTMLElement>('[data-narrow]'),
    suggestions: find<HTMLElement>(element, '[data-suggestions]'),
    meant,
    bundle: element.dataset.bundle ?? '/pagefind/',
    numbers,
    words,
    counted,
    showIntroduction: () => show('introduction'),
    showFailure: () => show('failure'),
    offerCorrection: (state, total) => {
      const number = meant.parentElement?.querySelector('span')
      if (number) number.textContent = counted(words.found, total)
      meant.textContent = state.query
      meant.href = toUrl(state)
      meant.closest('p')?.toggleAttribute('hidden', false)
    },
    showFirst: ({total, stories}) => {
      show('results', total)
      more.hidden = true
      results.replaceChildren(...stories.map(resultRow))
    },
    showResults: (state, {total, stories}) => {
      show(total === 0 ? 'none' : 'results', total)
      element.toggleAttribute('data-narrowed', isNarrowed(state))
      more.hidden = stories.length >= total
      results.replaceChildren(...stories.map(resultRow))
    }
  }
}

function find<Found extends Element>(parent: ParentNode, selector: string): Found {
  const found = parent.querySelector<Found>(selector)
  if (found === null) throw new Error(`The search page lacks \`${selector}\``)
  return found
}
