/**
 * What search results say of a story besides its text: its link, and its date in the same
 * words as on the pages.
 */

import assert from 'node:assert/strict'
import type {Archive, ArchivedStory} from '../model/archive.ts'
import type {StoryId} from '../model/identifiers.ts'
import type {Description} from '../model/schema/description.ts'
import {createDateWords} from './date-words.ts'
import type {RenderOptions} from './index.ts'
import {createLabels} from './labels.ts'
import {readStrings} from './strings.ts'
import {createUrls, paths} from './urls.ts'

/** Links and dates by story. */
export interface StoryLinks {
  /** With the base path: `/x/stories/russia-confirms-a1b2c3d/`. */
  urlOf(id: StoryId): string
  /** `about 26 March 2019`, or words that say it is not stated. */
  dateOf(id: StoryId): string
}

/** The links of an archive's stories. */
export function storyLinks(
  archive: Archive,
  {language}: Pick<Description, 'language'>,
  {basePath, templateFolders}: Pick<RenderOptions, 'basePath' | 'templateFolders'>
): StoryLinks {
  const urls = createUrls(basePath)
  const labels = createLabels(language, readStrings(templateFolders, language))
  const dates = createDateWords(labels, urls)
  const stories = new Map(archive.stories.map(story => [story.identifier, story]))
  const storyOf = (id: StoryId): ArchivedStory => {
    const story = stories.get(id)
    assert.ok(story, `Unexpected story \`${id}\`, expected one of the archive`)
    return story
  }
  return {
    urlOf: id => urls.href(paths.story(storyOf(id))),
    dateOf: id => {
      const {date, dateEvidence, dateCertainty} = storyOf(id)
      return dates.view(date, dateEvidence?.certainty ?? dateCertainty).text
    }
  }
}
