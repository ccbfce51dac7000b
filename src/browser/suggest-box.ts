/**
 * Suggestions below the field: a combobox as WAI-ARIA describes it.
 *
 *     ↓ ↑       walk the suggestions; ↓ after the last goes on to the results
 *     Enter     follow the suggestion; without one, search for what was typed
 *     Escape    close the list, and no more
 *
 * The focus stays in the field; nothing is chosen that the reader did not choose. Names and
 * words stand first, because they are there first; headlines join them below when the search
 * has answered, so that nothing moves under the reader's hand.
 */

import type {Fragment} from './pagefind-api.ts'
import {headlinesFor} from './suggest-headlines.ts'
import type {Suggestions} from './suggest-index.ts'
import {type OptionWords, optionOf} from './suggest-option.ts'
import type {Suggestion} from './suggestion.ts'

/** The list of suggestions. */
export interface SuggestBox {
  /** Show what the text in the field may become. */
  readonly update: () => Promise<void>
  /** Suggest the headlines of these stories too, when the list is in use. */
  readonly offer: (stories: readonly Fragment[]) => void
  readonly close: () => void
}

/** The words that this script puts together. */
export interface SuggestWords extends OptionWords {
  /** Name of the list. */
  readonly suggestions: string
}

/** What the box works on. */
interface Parts {
  readonly field: HTMLInputElement
  readonly list: HTMLElement
  readonly words: SuggestWords
  readonly numbers: Intl.NumberFormat
  readonly suggestions: Suggestions
  /** Search for a text that was chosen. */
  readonly search: (query: string) => void
}

/** Let suggestions show below the field. */
export function suggestBox(parts: Parts): SuggestBox {
  const {field, list, suggestions, search, words, numbers} = parts
  let isInUse = false
  let completed: readonly Suggestion[] = []
  let stories: readonly Fragment[] = []
  let shown: readonly Suggestion[] = []
  let active = -1
  makeCombobox(parts)

  function show(): void {
    const chosen = shown[active]?.text
    shown = isInUse ? [...completed, ...headlinesFor(field.value, stories)] : []
    list.replaceChildren(...shown.map((each, index) => optionOf(each, index, words, numbers)))
    list.hidden = shown.length === 0
    field.setAttribute('aria-expanded', String(shown.length > 0))
    point(shown.findIndex(({text}) => text === chosen))
  }

  function close(): void {
    isInUse = false
    show()
  }

  function point(index: number): void {
    active = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index))
    }
    if (index < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', list.children[index]?.id ?? '')
  }

  function follow(index: number): void {
    const suggestion = shown[index]
    close()
    if (suggestion?.type === 'query') search(suggestion.text)
    else if (suggestion !== undefined) location.assign(suggestion.href)
  }

  listenToKeys(parts, {
    at: () => active,
    last: () => shown.length - 1,
    point,
    follow,
    close
  })
  field.addEventListener('blur', close)
  // Pressing a suggestion must not take the focus out of the field, which would close the list.
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('click', event => {
    if (!(event.target instanceof Element)) return
    follow([...list.children].findIndex(option => option.contains(event.target as Element)))
  })

  return {
    close,
    update: async () => {
      const query = field.value
      isInUse = true
      const found = await suggestions.complete(query)
      if (field.value !== query || !isInUse) return
      completed = found
      show()
    },
    offer: found => {
      stories = found
      if (isInUse) show()
    }
  }
}

/** What the keys do with the list. */
interface Walk {
  readonly at: () => number
  readonly last: () => number
  readonly point: (index: number) => void
  readonly follow: (index: number) => void
  readonly close: () => void
}

function listenToKeys({field, list}: Parts, {at, last, point, follow, close}: Walk): void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => point(at() + 1),
    ArrowUp: () => point(at() - 1),
    Enter: () => follow(at()),
    Escape: close
  }
  field.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const isPast = event.key === 'ArrowDown' && at() >= last()
    const isBefore = event.key === 'ArrowUp' && at() < 0
    const isPlainEnter = event.key === 'Enter' && at() < 0
    if (isPast || isPlainEnter || event.key === 'Tab') close()
    else if (keys[event.key] !== undefined && !isBefore) {
      event.preventDefault()
      event.stopImmediatePropagation()
      keys[event.key]?.()
    }
  })
}

/** Say to assistive technology what the field and the list are; without this script they are not. */
function makeCombobox({field, list, words}: Parts): void {
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', words.suggestions)
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-expanded', 'false')
  field.setAttribute('aria-controls', list.id)
}
