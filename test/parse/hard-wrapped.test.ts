/**
 * Labelled captures give the same story when their paragraphs are hard-wrapped at 72 columns.
 *
 * Left out are scripts that set no spaces between words: there is nothing to wrap at.
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {captionsOf, paragraphsOf, subheadsOf} from '../../src/model/body.ts'
import {storyOf} from './story-of.ts'

const folder = fileURLToPath(new URL('../fixtures/labelled/texts/', import.meta.url))
const columns = 72

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/**
 * Captures that are still read otherwise once wrapped. Twelve have no blank line: the last row of
 * a paragraph is so long that the first word of the next block had no room on it, as had the words
 * inside a paragraph. The three that have blank lines (en-mid-subscription-wall,
 * en-wire-signed-end, ko-clean-market) are wrapped at one or two places only, or end a paragraph
 * in such a row. The list may only shrink.
 */
const readOtherwise: ReadonlySet<string> = new Set([
  'de-top-portal.txt',
  'en-clean-explainer.txt',
  'en-clean-name-captions.txt',
  'en-gb-numeric-date.txt',
  'en-mid-source-and-date.txt',
  'en-mid-subscription-wall.txt',
  'en-noisy-bulletin-related.txt',
  'en-noisy-tabloid-points.txt',
  'en-wire-signed-end.txt',
  'es-clean-landslide.txt',
  'es-mid-date-in-pieces.txt',
  'it-mid-campanile.txt',
  'ko-clean-market.txt',
  'ko-noisy-reporter-below.txt',
  'sv-mid-signed-below.txt'
])

/** The captures that are wrapped as they are: their rows are no paragraphs. */
const wrappedAlready: ReadonlySet<string> = new Set(['en-clean-numbered-links.txt'])

for (const name of readdirSync(folder).sort()) {
  const capture = readFileSync(`${folder}${name}`, 'utf8')
  if (unspaced.test(capture) || readOtherwise.has(name) || wrappedAlready.has(name)) continue
  test(`should read ${name} hard-wrapped as it does unwrapped`, () => {
    const expected = essenceOf(capture)
    assert.deepEqual(essenceOf(wrapped(capture, '')), expected)
    assert.deepEqual(essenceOf(wrapped(capture, '    ')), expected)
  })
}

/** What a reader sees of the story. */
function essenceOf(capture: string): unknown {
  const {kind, headline, abstract, articleBody} = storyOf(capture)
  return {
    kind,
    headline,
    abstract,
    paragraphs: paragraphsOf(articleBody),
    captions: captionsOf(articleBody).map(({text}) => text),
    subheads: subheadsOf(articleBody)
  }
}

/** The capture with its long lines wrapped, the first of each set in by an indent. */
function wrapped(capture: string, indent: string): string {
  return capture
    .split('\n')
    .map(line => (line.length > columns ? indent + wrap(line) : line))
    .join('\n')
}

function wrap(line: string): string {
  const rows: string[] = []
  for (const word of line.split(' ')) {
    const row = rows.at(-1)
    if (row !== undefined && row.length + 1 + word.length <= columns) {
      rows[rows.length - 1] = `${row} ${word}`
    } else rows.push(word)
  }
  return rows.join('\n')
}
