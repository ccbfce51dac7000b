/**
 * The fields of a story for people: what each says, how surely, and why.
 *
 *     headline  Russian military personnel arrive in Venezuela …
 *               stated, line 3: the first line after the section trail (rule headline)
 */

import type {Evidence, Field} from '../model/evidence.ts'
import {toRecord} from '../model/record.ts'
import type {Story} from '../model/story.ts'
import {count, type Palette, printable, widest} from './terminal.ts'

/** Two lines a field; one, `unknown`, for a field that the story leaves open. */
export function fieldsText(story: Story, shown: readonly Field[], {bold, dim}: Palette): string[] {
  const width = widest(shown)
  return shown.flatMap(field => {
    const evidence = story.evidence[field]
    if (evidence === undefined) return [`${bold(field.padEnd(width))}  ${dim('unknown')}`]
    return [
      `${bold(field.padEnd(width))}  ${shownValue(story, field)}`.trimEnd(),
      `${' '.repeat(width)}  ${dim(inWords(evidence))}`
    ]
  })
}

/** `derived, lines 5 and 9: the caption is dated 24 March 2019 (rule date-published)`. */
function inWords({certainty, line, lines, because, rule}: Evidence): string {
  const places = lines ?? (line === undefined ? [] : [line])
  const where =
    places.length === 0 ? '' : `, ${places.length === 1 ? 'line' : 'lines'} ${listed(places)}`
  return `${certainty}${where}: ${printable(because)} (rule ${rule})`
}

function listed(numbers: readonly number[]): string {
  if (numbers.length < 2) return numbers.join('')
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

/** The field's value on one line; how many, where they are shown above. */
function shownValue(story: Story, field: Field): string {
  if (field === 'body') return `${count(story.wordCount)} words`
  const value: unknown = Reflect.get(toRecord(story), field)
  if (field === 'furniture') return String(Array.isArray(value) ? value.length : '')
  return printable(inline(value))
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join(' · ')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const named: {readonly name?: unknown; readonly text?: unknown} = value
  return String(named.name ?? named.text ?? '')
}
