/**
 * Suggestions below the field: a combobox as WAI-ARIA describes it.
 *
 *     ↓ ↑       walk the suggestions; ↓ after the last goes on to the results
 *     Enter     follow the suggestion; without one, search for what was typed
 *     Escape    close the list, and no more
 *
 * The focus stays in the field; nothing is chosen that the reader did not choose.
 */

import type {Suggestion, Suggestions} from './suggest-index.ts'

/** The list of suggestions. */
export interface SuggestBox {
  /** Show what the text in the field may become. */
  readonly update: () => Promise<void>
  readonly close: () => void
}

/** The words that this script puts together. */
export interface SuggestWords {
  /** Kinds of names, and `phrase`. */
  readonly kinds: Readonly<Record<string, string>>
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
  const {field, list, suggestions, search} = parts
  let shown: readonly Suggestion[] = []
  let active = -1
  makeCombobox(parts)

  function show(found: readonly Suggestion[]): void {
    shown = found
    list.replaceChildren(...found.map((suggestion, index) => optionOf(suggestion, index, parts)))
    list.hidden = found.length === 0
    field.setAttribute('aria-expanded', String(found.length > 0))
    point(-1)
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
    show([])
    if (suggestion?.type === 'name') location.assign(suggestion.href)
    if (suggestion?.type === 'query') search(suggestion.text)
  }

  field.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => point(active + 1),
      ArrowUp: () => point(active - 1),
      Enter: () => follow(active),
      Escape: () => show([])
    }
    const isPast = event.key === 'ArrowDown' && active + 1 >= shown.length
    const isBefore = event.key === 'ArrowUp' && active < 0
    const isPlainEnter = event.key === 'Enter' && active < 0
    if (isPast || isPlainEnter || event.key === 'Tab') show([])
    else if (keys[event.key] !== undefined && !isBefore) {
      event.preventDefault()
      event.stopImmediatePropagation()
      keys[event.key]?.()
    }
  })
  field.addEventListener('blur', () => show([]))
  // Pressing a suggestion must not take the focus out of the field, which would close the list.
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('click', event => {
    if (!(event.target instanceof Element)) return
    follow([...list.children].findIndex(option => option.contains(event.target as Element)))
  })

  return {
    close: () => show([]),
    update: async () => {
      const query = field.value
      const found = await suggestions.complete(query)
      if (field.value === query && document.activeElement === field) show(found)
    }
  }
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

function optionOf(suggestion: Suggestion, index: number, {words, numbers}: Parts): HTMLLIElement {
  const option = document.createElement('li')
  option.id = `suggestion-${index}`
  option.setAttribute('role', 'option')
  const name = document.createElement('bdi')
  name.textContent = suggestion.text
  option.append(name)
  const note = noteOf(suggestion, words, numbers)
  if (note !== '') {
    const kind = document.createElement('span')
    kind.className = 'kind'
    kind.textContent = note
    option.append(' ', kind)
  }
  return option
}

function noteOf(suggestion: Suggestion, {kinds}: SuggestWords, numbers: Intl.NumberFormat): string {
  if (suggestion.type === 'query') return suggestion.isPhrase ? (kinds.phrase ?? '') : ''
  return `${kinds[suggestion.kind] ?? ''} · ${numbers.format(suggestion.stories)}`
}
