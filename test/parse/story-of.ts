/** Make a story, or the values that plugins share, from the text of a capture. */

import {VFile} from 'vfile'
import type {Capture} from '../../src/model/capture.ts'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {assertSound} from './sound.ts'

/** The story of a text, as if it stood in `articles/story.txt`; fails unless it is sound. */
export function storyOf(text: string): Story {
  const file = new VFile({value: text, path: 'story.txt'})
  const capture: Capture = {
    path: 'story.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    bytes: text.length,
    encoding: {name: 'utf-8', because: 'it is valid UTF-8'},
    lines: text.split('\n'),
    frontMatterLines: 0,
    overrides: [],
    messages: []
  }
  file.data.capture = capture
  const story = parseCapture(file)
  if (story === undefined) throw new Error('Unexpected capture without a story, expected one')
  assertSound(story)
  return story
}
