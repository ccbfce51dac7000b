/**
 * Predictions: what the parser says of a capture, in the form in which labels are written.
 *
 *     toPrediction('tass.txt', story)  → {file: 'tass.txt', kind: 'article', date: 'XXXX-03-28', …}
 *
 * Labels hold the date that the text states. A date marked `?` is printed in full, and only what
 * it dates is doubtful (an update, say), unless the dateline lacks the year: then month and day
 * of the dateline are what the text states. A date marked `~` is never predicted.
 */

import {paragraphsOf} from '../../src/model/body.ts'
import {toRecord} from '../../src/model/record.ts'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {findCaptures, type LoadedCapture, loadCapture, readCapture} from '../../src/read/index.ts'
import type {Prediction} from './labels.ts'

/** A day that the text states, with or without the year. */
const statedDay = /^(\d{4}|XXXX)-\d{2}-\d{2}$/

/** A day printed in full, though it may not be the day of publication. */
const doubtfulDay = /^(\d{4}-\d{2}-\d{2})\?$/

/** Read and parse every capture of a folder. */
export function predictCaptures(folder: string): Prediction[] {
  return findCaptures(folder).captures.map(found => predictCapture(loadCapture(found)))
}

/** Read and parse one capture. */
export function predictCapture(loaded: LoadedCapture): Prediction {
  const story = parseCapture(readCapture(loaded))
  return story === undefined ? {file: loaded.path} : toPrediction(loaded.path, story)
}

/** The story as a prediction. */
export function toPrediction(file: string, story: Story): Prediction {
  const record = toRecord(story)
  return {
    file,
    kind: story.kind,
    byline: (story.author ?? []).filter(({type}) => type === 'Person').map(({name}) => name),
    section: story.articleSection ?? [],
    captions: record.captions.map(({text}) => text),
    subheads: record.subheads,
    boilerplate: [...record.furniture, ...linesAbout(story)],
    quotes: story.quotations.map(({text, speaker}) => ({
      text,
      ...(speaker === undefined ? {} : {speaker: speaker.name})
    })),
    ...stated('headline', story.headline),
    ...stated('standfirst', story.abstract),
    ...stated('dateline_place', story.dateline?.place),
    ...stated('agency', story.dateline?.agency),
    ...stated('date', statedDate(story)),
    ...stated('publisher', story.publisher?.name),
    ...stated('body_first', paragraphsOf(story.articleBody)[0])
  }
}

/** Lines of topics and addresses, which are fields to us and furniture in labels. */
function linesAbout({lines}: Story): string[] {
  return lines.filter(({field}) => field === 'keywords' || field === 'url').map(({text}) => text)
}

function statedDate({datePublished, dateline}: Story): string | undefined {
  const days = [datePublished, dateline?.date].filter(date => statedDay.test(date ?? ''))
  return days[0] ?? doubtfulDay.exec(datePublished ?? '')?.[1]
}

function stated<Key extends keyof Prediction>(
  key: Key,
  value: string | undefined
): {[Name in Key]?: string} {
  return value === undefined ? {} : ({[key]: value} as {[Name in Key]: string})
}
