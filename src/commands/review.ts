/**
 * Review an archive: what a person should look at, and what to write to settle it.
 *
 *     tass.txt  datePublished  derived: the text gives no year, and “…” reports the same event
 *               write `datePublished: 2019-03-28` into tass.yaml
 *
 * Pure: the same archive gives the same queue. What matters most comes first: what is lost,
 * then what is missing, then overrides that do nothing, then doubts, then what is only derived.
 */

import type {Survey} from '../build/survey.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import type {Evidence} from '../model/evidence.ts'
import type {StoryId} from '../model/identifiers.ts'
import {byText} from '../model/order.ts'
import {deadOverrides} from './dead-overrides.ts'
import {type Matter, urgencies} from './matter.ts'

/** What a person should look at, most urgent first, then by file. */
export function review(survey: Survey): Matter[] {
  const byId = new Map(survey.archive.stories.map(story => [story.identifier, story]))
  const matters = [
    ...lostCaptures(survey),
    ...deadOverrides(survey),
    ...survey.archive.stories.flatMap(story => [
      ...missingFields(story),
      ...doubts(story, byId),
      ...derivedFields(story, survey)
    ])
  ]
  return matters.sort(
    (left, right) =>
      urgencies.indexOf(left.urgency) - urgencies.indexOf(right.urgency) ||
      byText(left.path, right.path)
  )
}

/** The sidecar of a capture: `2019/tass.txt` has `2019/tass.yaml`. */
function sidecarOf(path: string): string {
  return `${path.replace(/\.[^./]+$/, '')}.yaml`
}

function lostCaptures({messages}: Survey): Matter[] {
  return messages
    .filter(({severity}) => severity === 'fatal')
    .map(({path, line, reason, note}) => ({
      urgency: 'lost',
      path,
      ...(line === undefined ? {} : {line}),
      field: 'capture',
      because: note === undefined ? reason : `${reason}; ${lowerFirst(note)}`
    }))
}

function missingFields({path, headline, publisher, date}: ArchivedStory): Matter[] {
  const missing = (field: string, because: string, example: string): Matter => ({
    urgency: 'missing',
    path,
    field,
    because,
    fix: {file: sidecarOf(path), text: `${field}: ${example}`}
  })
  return [
    ...(headline === undefined ? [missing('headline', 'no line stands out as one', '…')] : []),
    ...(publisher === undefined
      ? [missing('publisher', 'the text names no outlet of its own', '…')]
      : []),
    ...(date === undefined ? [missing('datePublished', 'no line states a day', 'YYYY-MM-DD')] : []),
    ...(date?.startsWith('XXXX') === true
      ? [missing('datePublished', 'no line states the year', date.replace('XXXX', 'YYYY'))]
      : [])
  ]
}

function doubts(
  {path, kind, related}: ArchivedStory,
  byId: ReadonlyMap<StoryId, ArchivedStory>
): Matter[] {
  const copies = related.filter(({relation}) => relation === 'copy')
  return [
    ...(kind === 'article'
      ? []
      : [
          {
            urgency: 'doubtful' as const,
            path,
            field: 'kind',
            because: `it reads as ${kind === 'listing' ? 'a list of headlines' : 'no article'}`,
            fix: {file: sidecarOf(path), text: 'kind: article'}
          }
        ]),
    ...copies.flatMap(({story, because}) => {
      const other = byId.get(story)
      if (other === undefined || byText(other.path, path) > 0) return []
      const matter = {
        urgency: 'doubtful',
        path,
        field: 'capture',
        because: `${because} (${other.path})`
      } as const
      return [{...matter, fix: {file: sidecarOf(path), text: 'pubStatus: canceled'}}]
    })
  ]
}

function derivedFields(story: ArchivedStory, {storyOf}: Survey): Matter[] {
  const {path, date, dateEvidence, dateCertainty, identifier} = story
  const {evidence, publisher} = storyOf(identifier)
  const known = date?.startsWith('XXXX') === true ? undefined : date
  const day = dateEvidence ?? (dateCertainty === 'stated' ? undefined : evidence.datePublished)
  return [
    ...derived(path, 'datePublished', known?.replace(/[?~%]/g, ''), day),
    ...derived(path, 'publisher', publisher?.name, evidence.publisher)
  ]
}

function derived(
  path: string,
  field: string,
  value: string | undefined,
  evidence: Evidence | undefined
): Matter[] {
  if (value === undefined || evidence === undefined || evidence.certainty === 'stated') return []
  const {line, because} = evidence
  return [
    {
      urgency: 'derived',
      path,
      ...(line === undefined ? {} : {line}),
      field,
      because,
      fix: {file: sidecarOf(path), text: `${field}: ${yamlText(value)}`}
    }
  ]
}

/** A scalar that YAML reads back as this text. */
function yamlText(value: string): string {
  return /^[\p{L}\p{N}][^#:\n]*$/u.test(value) ? value : JSON.stringify(value)
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
