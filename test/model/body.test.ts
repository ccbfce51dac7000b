/** The body as a tree: what of it is paragraph, subhead and caption, and the text of each. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Root, RootContent} from 'mdast'
import {captionsOf, paragraphLines, paragraphsOf, subheadsOf, textOf} from '../../src/model/body.ts'

const text = (value: string) => ({type: 'text', value}) as const
const at = (line: number) => ({
  start: {line, column: 1},
  end: {line, column: 9}
})

const body: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      position: at(3),
      children: [
        {type: 'dateline', children: [text('OSLO (AFP) – ')]},
        text('A storm '),
        {type: 'emphasis', children: [text('closed')]},
        {type: 'break'},
        text('the bridge. ')
      ]
    },
    {type: 'caption', credit: 'AFP', position: at(4), children: [text(' The bridge. (AFP) ')]},
    {type: 'caption', children: [text('The river.')]},
    {type: 'heading', depth: 2, position: at(5), children: [text(' What comes next ')]},
    {type: 'pullQuote', position: at(6), children: [text('We wait.')]},
    {type: 'thematicBreak'},
    {type: 'definition', identifier: 'a', url: 'https://example.org/'},
    {type: 'paragraph', position: at(8), children: [text('  ')]},
    {type: 'code', value: '12 18 9', position: at(9)},
    {type: 'blockquote', children: [{type: 'paragraph', children: [text('She wrote it.')]}]}
  ]
}

test('should take for paragraphs all but captions, subheads, pull quotes, rules and blanks', () =>
  assert.deepEqual(paragraphsOf(body), [
    'OSLO (AFP) – A storm closed\nthe bridge.',
    '12 18 9',
    'She wrote it.'
  ]))

test('should tell the line of each paragraph, and 0 where none is known', () =>
  assert.deepEqual(paragraphLines(body), [3, 9, 0]))

test('should give the subheads, trimmed', () =>
  assert.deepEqual(subheadsOf(body), ['What comes next']))

test('should give the captions with their credits, where they have one', () =>
  assert.deepEqual(captionsOf(body), [
    {text: 'The bridge. (AFP)', credit: 'AFP'},
    {text: 'The river.'}
  ]))

const nodes: readonly (readonly [what: string, node: RootContent, expected: string])[] = [
  ['a rule', {type: 'thematicBreak'}, ''],
  ['a picture', {type: 'image', url: 'https://example.org/a.png'} as RootContent, ''],
  ['code', {type: 'code', value: 'a < b'}, 'a < b'],
  ['a paragraph of nothing', {type: 'paragraph', children: []}, '']
]
for (const [what, node, expected] of nodes) {
  test(`should read ${JSON.stringify(expected)} in ${what}`, () =>
    assert.equal(textOf(node), expected))
}
