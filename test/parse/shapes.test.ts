/** What holds for every labelled capture, in whatever shape its bytes come. */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {captionsOf, paragraphsOf, subheadsOf} from '../../src/model/body.ts'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {readCapture} from '../../src/read/index.ts'

const folder = fileURLToPath(new URL('../fixtures/labelled/texts/', import.meta.url))
const captures = readdirSync(folder).map(name => ({
  name,
  text: new TextDecoder().decode(readFileSync(`${folder}${name}`)).replace(/\r\n?/gu, '\n')
}))

test('should read every labelled capture alike with LF, CRLF and a byte order mark', () => {
  for (const {name, text} of captures) {
    const expected = essence(storyOfFile(name, text))
    assert.deepEqual(essence(storyOfFile(name, text.replace(/\n/gu, '\r\n'))), expected, name)
    assert.deepEqual(essence(storyOfFile(name, `\uFEFF${text}`)), expected, name)
  }
})

test('should give every line of a labelled capture one fate, and print nothing that is not in it', () => {
  for (const {name, text} of captures) {
    const story = storyOfFile(name, text)
    const whole = unspaced(story.lines.map(line => line.text).join(''))
    for (const printed of printedOf(story)) {
      for (const part of printed.split('\n'))
        assert.ok(whole.includes(unspaced(part)), `${name}: ${part}`)
    }
    for (const {text: shown, fate, rule} of story.lines) {
      assert.equal(fate === 'blank', shown.trim() === '', name)
      assert.equal(rule === undefined, fate === 'blank', name)
    }
  }
})

test('should read an article in Markdown, and believe its front matter', () => {
  const markdown = [
    '---',
    'headline: A ferry hits the pier',
    'publisher: Lindholm Herald',
    '---',
    '# Ferry strikes pier, harbour of Lindholm closed',
    '',
    'By Jane Doe',
    '',
    'The harbour of Lindholm was closed on Friday after a ferry struck the *northern* pier, the harbour office said in a statement.',
    '',
    '## A pier of 1931',
    '',
    'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.'
  ].join('\n')
  const story = storyOfFile('ferry.md', markdown)
  assert.equal(story.headline, 'A ferry hits the pier')
  assert.equal(story.evidence.headline?.rule, 'front-matter')
  assert.deepEqual(story.publisher, {name: 'Lindholm Herald'})
  assert.equal(story.byline, 'By Jane Doe')
  assert.deepEqual(subheadsOf(story.articleBody), ['A pier of 1931'])
  assert.deepEqual(
    paragraphsOf(story.articleBody).map(paragraph => paragraph.split(' ').slice(0, 2).join(' ')),
    ['The harbour', 'Nobody was']
  )
  assert.deepEqual(
    story.lines.slice(0, 5).map(line => line.rule),
    ['front-matter', 'front-matter', 'front-matter', 'front-matter', 'headline']
  )
})

function storyOfFile(path: string, text: string): Story {
  const file = readCapture({path, key: path, bytes: new TextEncoder().encode(text)})
  const story = parseCapture(file)
  if (story === undefined) throw new Error(`Unexpected capture ${path}, expected one with a story`)
  return story
}

function essence(story: Story): unknown {
  const {kind, headline, abstract, byline, dateline, datePublished, publisher, articleBody} = story
  return {
    fields: {kind, headline, abstract, byline, dateline, datePublished, publisher},
    body: [paragraphsOf(articleBody), captionsOf(articleBody), subheadsOf(articleBody)],
    fates: story.lines.map(line => line.fate)
  }
}

function printedOf(story: Story): readonly string[] {
  const {headline, abstract, byline, dateline, articleBody} = story
  const fields = [headline, abstract, byline, dateline?.text].filter(field => field !== undefined)
  const captions = captionsOf(articleBody).flatMap(({text, credit}) => [text, credit ?? ''])
  return [...fields, ...captions, ...subheadsOf(articleBody), ...paragraphsOf(articleBody)]
}

function unspaced(value: string): string {
  return value.replace(/\s+/gu, '')
}
