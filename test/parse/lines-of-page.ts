/** Pages whose every line says what it is: `['furniture', 'Advertisement']`. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from './story-of.ts'

/** What becomes of a line. */
export type What =
  | 'headline'
  | 'abstract'
  | 'body'
  | 'captions'
  | 'subheads'
  | 'furniture'
  | 'byline'
  | 'datePublished'

/** What a page shows, and its lines. */
export type LinesOfPage = readonly [shows: string, lines: readonly (readonly [What, string])[]]

/** A test for each page: it is an article, and each line is what it is said to be. */
export function shouldKnow(pages: readonly LinesOfPage[]): void {
  for (const [shows, lines] of pages) {
    test(`should know ${shows}`, () => {
      const {kind, lines: read} = storyOf(lines.map(([, line]) => line).join('\n\n'))
      const found = read
        .filter(({fate}) => fate !== 'blank')
        .map(({fate, field, text}) => [fate === 'furniture' ? fate : field, text])
      assert.deepEqual({kind, found}, {kind: 'article', found: lines})
    })
  }
}
