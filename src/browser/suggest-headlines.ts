/**
 * Suggest the headlines of stories that were found.
 *
 *     zakharowa rem  →  the stories found that have both in their headlines, spelling forgiven
 *
 * They cost nothing: what is found is loaded anyway.
 */

import type {Fragment} from './pagefind-api.ts'
import {editsToStart, foldedWords} from './suggest-match.ts'
import type {Suggestion} from './suggestion.ts'

const mostHeadlines = 4

/** The headlines in which every typed word begins a word, in the order of the stories. */
export function headlinesFor(query: string, stories: readonly Fragment[]): Suggestion[] {
  const typed = foldedWords(query)
  if (typed.length === 0) return []
  return stories
    .map(storyOf)
    .filter(({text}) => {
      const words = foldedWords(text)
      return typed.every(word => words.some(other => editsToStart(word, other) !== undefined))
    })
    .slice(0, mostHeadlines)
}

function storyOf({raw_url, meta, filters}: Fragment): Suggestion {
  const facts = [...(filters.publisher ?? []), ...(filters.date ?? [])].join(' · ')
  return {type: 'story', text: meta.title ?? '', facts, href: encodeURI(raw_url)}
}
