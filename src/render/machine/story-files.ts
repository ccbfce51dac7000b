/**
 * In which files below `/data/` the stories stand, one a line.
 *
 *     stories.jsonl                                 up to 10,000 stories
 *     stories-1987-02.jsonl  stories-1988.jsonl     more: one file a year, or a month of a large year
 *     stories-undated.jsonl                         those without a year
 *
 * Ten thousand stories are some 30 MB: hosts refuse files above 100 MB, and editors open no such
 * file with ease. A story that may be of two years stands in the earlier.
 */

import type {ArchivedStory} from '../../model/archive.ts'
import {fromEpochDay} from '../../model/edtf.ts'
import type {Context} from '../context.ts'

/** Most stories in one file, but for a month that has more, or those without a year. */
const mostStories = 10_000

/** A file of stories. */
export interface StoryFile {
  readonly name: string
  /** The year, or the year and month, that its stories are of; missing when it has all. */
  readonly part?: string
  /** In the order of the archive. */
  readonly stories: readonly ArchivedStory[]
}

const [yearLength, monthLength] = [4, 7]
const undated = 'undated'

/** The files, in the order of their stories. */
export function storyFiles(stories: readonly ArchivedStory[], most = mostStories): StoryFile[] {
  if (stories.length <= most) return [{name: 'stories.jsonl', stories}]
  return [...partsOf(stories, yearLength)]
    .flatMap(([part, ofYear]) =>
      ofYear.length > most && part !== undated
        ? [...partsOf(ofYear, monthLength)]
        : [[part, ofYear] as const]
    )
    .map(([part, ofPart]) => ({name: `stories-${part}.jsonl`, part, stories: ofPart}))
}

/** What a file holds, in the words of the archive. */
export function storyFileText({labels, dates}: Context, {part}: StoryFile): string {
  if (part === undefined) return labels.text('downloads.stories')
  if (part === undated) return labels.text('downloads.storiesUndated')
  const [year = 0, month] = part.split('-').map(Number)
  return labels.text('downloads.storiesOf', {when: dates.calendar(year, month)})
}

/** The stories by the start of their first day, such as `1987`. */
function partsOf(
  stories: readonly ArchivedStory[],
  length: number
): ReadonlyMap<string, readonly ArchivedStory[]> {
  const parts = new Map<string, ArchivedStory[]>()
  for (const story of stories) {
    const {bounds} = story
    const part = bounds === undefined ? undated : fromEpochDay(bounds.earliest).slice(0, length)
    const known = parts.get(part)
    if (known === undefined) parts.set(part, [story])
    else known.push(story)
  }
  return parts
}
