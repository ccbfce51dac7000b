/**
 * One suggestion as an option of the list: its text, and what it is.
 *
 *     Maria Zakharova                        Person · 2
 *     Russia confirms, defends sending …     Press TV · about 26 March 2019
 */

import type {Suggestion} from './suggestion.ts'

/** What options say. */
export interface OptionWords {
  /** Kinds of names, and `phrase`. */
  readonly kinds: Readonly<Record<string, string>>
}

/** The option for a suggestion. */
export function optionOf(
  suggestion: Suggestion,
  index: number,
  words: OptionWords,
  numbers: Intl.NumberFormat
): HTMLLIElement {
  const option = document.createElement('li')
  option.id = `suggestion-${index}`
  option.className = `is-${suggestion.type}`
  option.setAttribute('role', 'option')
  option.append(element('bdi', suggestion.text))
  const note = noteOf(suggestion, words, numbers)
  if (note !== '') {
    const kind = element('span', note)
    kind.className = 'kind'
    option.append(' ', kind)
  }
  return option
}

function noteOf(suggestion: Suggestion, {kinds}: OptionWords, numbers: Intl.NumberFormat): string {
  switch (suggestion.type) {
    case 'query':
      return suggestion.isPhrase ? (kinds.phrase ?? '') : ''
    case 'name':
      return `${kinds[suggestion.kind] ?? ''} · ${numbers.format(suggestion.stories)}`
    case 'story':
      return suggestion.facts
  }
  suggestion satisfies never
}

function element(name: 'bdi' | 'span', text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
