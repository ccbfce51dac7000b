/**
 * In which files below `/data/` the stories stand, one a line.
 *
 *     stories.jsonl                                 up to 10,000 stories
 *     stories-1988.jsonl  stories-1987-02.jsonl     more: one file a year, or a month of a year that
 *     stories-1987-03-26.jsonl                      has more than 5,000, or a day of such a month
 *     stories-undated-03.jsonl                      the same for those without a year
 *     stories-undated.jsonl                         those without a day
 *
 * Ten thousand stories are some 30 MB: hosts refuse files above 100 MB, and editors open no such
 * file with ease; and a story that is added writes its whole file again. A story that may be of
 * two years stands in the earlier.
 */

import {fromEpochDay} from '../../model/edtf.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import {partsOfDate} from '../date-index.ts'

/** Most stories that stand in one file together, and in one of several but for those of a day. */
const [mostTogether, mostInPart] = [10_000, 5000]

/** A file of stories. */
export interface StoryFile {
  readonly name: string
  /** The year, month or day that its stories are of, as `1987-02`; missing when it has all. */
  readonly part?: string
  /** In the order of the archive. */
  readonly stories: readonly StoryOutline[]
}

const undated = 'undated'

/** Year, month and day. */
const mostDepth = 3

const known = new WeakMap<readonly StoryOutline[], readonly StoryFile[]>()

/** The files, in the order of their stories. */
export function storyFiles(
  stories: readonly StoryOutline[],
  together = mostTogether,
  inPart = mostInPart
): StoryFile[] {
  if (stories.length <= together) return [{name: 'stories.jsonl', stories}]
  return parted(stories, 1, inPart).map(([part, ofPart]) => ({
    name: `stories-${part}.jsonl`,
    part,
    stories: ofPart
  }))
}

/** The files of a site, parted once: several of its pages and files speak of them. */
export function storyFilesOf({stories}: Pick<Context, 'stories'>): readonly StoryFile[] {
  const files = known.get(stories) ?? storyFiles(stories)
  known.set(stories, files)
  return files
}

/** What a file holds, in the words of the archive. */
export function storyFileText({labels, dates}: Context, {part}: StoryFile): string {
  if (part === undefined) return labels.text('downloads.stories')
  if (part === undated) return labels.text('downloads.storiesUndated')
  const [year, month, day] = part.split('-').map(Number)
  const isYearless = year === undefined || Number.isNaN(year)
  const when = isYearless ? dates.yearless(month ?? 0, day) : dates.calendar(year, month, day)
  return labels.text('downloads.storiesOf', {when})
}

type Part = readonly [name: string, stories: readonly StoryOutline[]]

/** The stories by year, `depth` 1, those of a year by month, 2, those of a month by day, 3. */
function parted(stories: readonly StoryOutline[], depth: number, most: number): Part[] {
  const parts = new Map<string, StoryOutline[]>()
  // Many stories are of one day, with a year or without.
  const names = new Map<number | string | undefined, string>()
  for (const story of stories) {
    const day = story.bounds?.earliest ?? story.date
    const name = names.get(day) ?? dayOf(story).slice(0, depth).join('-')
    names.set(day, name)
    const known = parts.get(name)
    if (known === undefined) parts.set(name, [story])
    else known.push(story)
  }
  return [...parts].flatMap(([name, ofPart]) =>
    ofPart.length > most && depth < mostDepth
      ? parted(ofPart, depth + 1, most)
      : [[name, ofPart] as const]
  )
}

/** Year, month and day of its first day, as far as they are known: `1987 02 26`, `undated 02 26`. */
function dayOf({bounds, date}: StoryOutline): string[] {
  if (bounds !== undefined) return fromEpochDay(bounds.earliest).split('-')
  const {month, day} = date === undefined ? {} : partsOfDate(date)
  return month === undefined || day === undefined ? [undated] : [undated, pad(month), pad(day)]
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
