/** Messages as they are stored, media types by the name of a file, and the order of texts. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {VFileMessage} from 'vfile-message'
import {contentTypeOf} from '../../src/model/content-type.ts'
import {fromVFileMessage} from '../../src/model/message.ts'
import {byText} from '../../src/model/order.ts'

test('should keep of a message its reason, rule, place and advice', () => {
  const message = new VFileMessage('Unexpected month', {
    place: {line: 3, column: 2},
    ruleId: 'dateline',
    source: 'cuttings'
  })
  message.fatal = false
  message.note = 'Write it out'
  assert.deepEqual(fromVFileMessage(message), {
    severity: 'warning',
    reason: 'Unexpected month',
    rule: 'dateline',
    line: 3,
    column: 2,
    note: 'Write it out'
  })
})

test('should name the source of a message without a rule, and nothing that it does not tell', () => {
  const message = new VFileMessage('Unexpected month', {source: 'yaml'})
  message.fatal = true
  assert.deepEqual(fromVFileMessage(message), {
    severity: 'fatal',
    reason: 'Unexpected month',
    rule: 'yaml'
  })
  assert.deepEqual(fromVFileMessage(new VFileMessage('Unexpected month')), {
    severity: 'info',
    reason: 'Unexpected month',
    rule: 'cuttings'
  })
})

const types: readonly (readonly [file: string, type: string])[] = [
  ['index.html', 'text/html; charset=utf-8'],
  ['assets/site.css', 'text/css; charset=utf-8'],
  ['search.js', 'text/javascript; charset=utf-8'],
  ['data/events.json', 'application/json'],
  ['data/stories.jsonl', 'application/jsonl; charset=utf-8'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['story.md', 'text/markdown; charset=utf-8'],
  ['stories.csv', 'text/csv; charset=utf-8'],
  ['story.bib', 'application/x-bibtex; charset=utf-8'],
  ['story.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
  ['ICON.PNG', 'image/png'],
  ['favicon.ico', 'image/x-icon'],
  ['font.woff2', 'font/woff2'],
  ['pagefind.wasm', 'application/wasm'],
  ['a.b.txt', 'text/plain; charset=utf-8'],
  ['a.html/raw', 'application/octet-stream'],
  ['fragment.pf_fragment', 'application/octet-stream'],
  ['CNAME', 'application/octet-stream']
]
for (const [file, type] of types) {
  test(`should serve ${file} as ${type}`, () => assert.equal(contentTypeOf(file), type))
}

test('should order texts by code unit, whatever the locale', () => {
  assert.deepEqual(['ä', 'b', 'B', 'a', 'ab', ''].sort(byText), ['', 'B', 'a', 'ab', 'b', 'ä'])
  assert.equal(byText('a', 'a'), 0)
})
