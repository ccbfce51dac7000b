/** What holds for every text, however odd. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {captionsOf, paragraphsOf, subheadsOf} from '../../src/model/body.ts'
import type {Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const golden = new URL(
  '../fixtures/captures/trail-captions-and-subhead/capture.txt',
  import.meta.url
)
const real = readFileSync(fileURLToPath(golden), 'utf8')
const realLines = real.split('\n')

/** Lines of an article, of pages and of nothing known, in any order. */
const line = fc.oneof(
  fc.constantFrom(
    ...realLines,
    'Share',
    'Read more:',
    'By Jane Doe',
    '“',
    '(Photo: AP)',
    'Image: ©'
  ),
  fc.constantFrom(
    'LONDON, Feb 26 (Reuter) -',
    '1987. That',
    '    indented',
    '图为',
    'نشر في',
    '\t'
  ),
  fc.string({unit: 'grapheme', maxLength: 120}),
  fc.lorem({mode: 'sentences', maxCount: 3})
)
const text = fc.array(line, {maxLength: 30}).map(lines => lines.join('\n'))

test('should give every non-blank line exactly one fate, with its rule, and never throw', () => {
  fc.assert(
    fc.property(text, capture => {
      const story = storyOf(capture)
      assert.deepEqual(
        story.lines.map(({text: shown}) => shown),
        capture.split('\n')
      )
      for (const {text: shown, fate, rule} of story.lines) {
        assert.equal(fate === 'blank', shown.trim() === '')
        assert.equal(rule === undefined, fate === 'blank')
      }
    })
  )
})

test('should invent nothing: every printed field is in the capture', () => {
  fc.assert(
    fc.property(text, capture => {
      const whole = unspaced(capture)
      for (const printed of printedOf(storyOf(capture))) {
        for (const part of printed.split('\n')) assert.ok(whole.includes(unspaced(part)), part)
      }
    })
  )
})

test('should lose nothing: every line of the body is in the body', () => {
  fc.assert(
    fc.property(text, capture => {
      const story = storyOf(capture)
      const body = unspaced(
        [
          ...paragraphsOf(story.articleBody),
          ...captionsOf(story.articleBody).map(caption => caption.text),
          ...subheadsOf(story.articleBody)
        ].join('')
      )
      for (const {fate, text: shown, rule} of story.lines) {
        if (fate === 'body' && rule !== 'pull-quote')
          assert.ok(body.includes(unspaced(shown)), shown)
      }
    })
  )
})

test('should give the same story for one-line, hard-wrapped and widely spaced paragraphs', () => {
  const expected = essence(storyOf(real))
  const shapes: readonly ((paragraph: string) => string)[] = [
    paragraph => wrap(paragraph, 72),
    paragraph => wrap(paragraph, 60),
    paragraph => `${paragraph}\n\n`,
    paragraph => `  ${paragraph}\t`
  ]
  for (const shape of shapes) {
    assert.deepEqual(essence(storyOf(realLines.map(shape).join('\n'))), expected)
  }
})

function essence(story: Story): unknown {
  const {kind, headline, abstract, articleBody} = story
  return [
    kind,
    headline,
    abstract,
    paragraphsOf(articleBody),
    captionsOf(articleBody),
    subheadsOf(articleBody)
  ]
}

function printedOf(story: Story): readonly string[] {
  const {headline, abstract, byline, dateline, articleBody} = story
  const fields = [headline, abstract, byline, dateline?.text].filter(field => field !== undefined)
  const captions = captionsOf(articleBody).flatMap(({text: said, credit}) => [said, credit ?? ''])
  return [...fields, ...captions, ...subheadsOf(articleBody), ...paragraphsOf(articleBody)]
}

function unspaced(value: string): string {
  return value.replace(/\s+/gu, '')
}

function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines.join('\n')
}
