/**
 * Arbitrary captures through the whole pipeline: read, parsed, archived, rendered. Every page is
 * whole, holds nothing but text of them, and nothing of a capture is lost.
 *
 *     npx tsx test/trust/fuzz.test.ts --cases 20000 --seed 3
 */

import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {parseHTML} from 'linkedom'
import {loadCapture, readCapture} from '../../src/read/index.ts'
import {faultsOfSite} from './hostile-site.ts'
import {makeArchive} from './program.ts'

const {values} = parseArgs({
  strict: false,
  options: {cases: {type: 'string', default: '400'}, seed: {type: 'string', default: '20190326'}}
})
const [cases, seed] = [Number(values.cases), Number(values.seed)]

const sign = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '{{',
    '}}',
    '{%',
    '-->',
    ']]>',
    '</script>',
    '---',
    '\\',
    '$',
    '%'
  ],
  ...[
    '=',
    '@',
    '+',
    '|',
    '#',
    '*',
    '_',
    '[',
    '](',
    '![',
    '\t',
    '\u2028',
    '\u202e',
    '\u0301',
    '\0',
    '\ud800'
  ]
)
const word = fc.oneof(
  fc.constantFrom(
    'OSLO',
    'March 28, 2019',
    '(Reuters) -',
    'said',
    'By Jane Doe',
    'Mr',
    '“Found”',
    '12:30',
    'tag:'
  ),
  fc.constantFrom('“Ships move again today,” Jane Doe said.', 'Mr. Roe', 'Bank of'),
  fc.constantFrom('السفينة', '船', 'Город', 'the harbour', 'https://example.org/a', 'headline:'),
  fc.string({unit: 'grapheme', maxLength: 8}),
  sign
)
const line = fc.array(word, {maxLength: 12}).map(words => words.join(' '))
const text = fc.array(line, {minLength: 1, maxLength: 15}).map(lines => lines.join('\n'))
const capture = fc.record({
  ending: fc.constantFrom('txt', 'md', 'html'),
  text: fc.oneof(
    text,
    fc
      .tuple(line, text)
      .map(([head, body]) => `---\nheadline: ${JSON.stringify(head)}\n---\n${body}`)
  )
})

test(`should publish ${cases} arbitrary captures whole, and nothing else`, () => {
  const {root, run} = makeArchive()
  const samples = fc.sample(capture, {numRuns: cases, seed})
  for (const [index, {ending, text: content}] of samples.entries()) {
    const folder = join(root, 'articles', String(index % 50))
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, `${index}.${ending}`), content)
  }
  const {exitCode, notes} = run(['build', '--quiet', '--lenient'])
  assert.equal(exitCode, 0, notes)
  const site = join(root, '_site')
  assert.deepEqual(faultsOfSite(site), [])
  const lines = readFileSync(join(site, 'data/stories.jsonl'), 'utf8').trimEnd().split('\n')
  const stories: {path: string; capture: string}[] = lines.map(one => JSON.parse(one))
  const lost = stories.flatMap(story =>
    lostLines(join(site, story.path), join(root, 'articles', story.capture))
  )
  assert.deepEqual(lost, [])
  assert.ok(stories.length > cases / 4, `only ${stories.length} stories`)
})

/** Lines of a capture that its view on the site does not show. */
function lostLines(page: string, path: string): string[] {
  const found = {path, absolutePath: path, bytes: 0, modified: ''}
  const {capture: read} = readCapture(loadCapture(found)).data
  const {document} = parseHTML(readFileSync(join(page, 'capture/index.html'), 'utf8'))
  const shown = folded(document.body.textContent ?? '')
  return (read?.lines ?? [])
    .map(folded)
    .filter(one => one !== '' && !shown.includes(one))
    .map(one => `${path}: ${one}`)
}

function folded(written: string): string {
  return written.replace(/\s+/g, '')
}
