import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {PhrasingContent, Root, RootContent} from 'mdast'
import {treeHtml} from '../../src/render/body-html.ts'
import {plainBody} from '../../src/render/plain-body.ts'

const label = (number: number) => `Link "to" <paragraph> & ${number}`

const words = fc.oneof(
  {weight: 3, arbitrary: fc.string({unit: 'binary'})},
  fc.stringMatching(/^[ \t\n\r&<>"'`;a-z#\u00a0]{0,12}$/)
)
const text = fc.record({type: fc.constant('text' as const), value: words})
const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
  {weight: 5, arbitrary: text},
  fc.record({type: fc.constant('dateline' as const), children: fc.array(text, {maxLength: 2})}),
  fc.record({type: fc.constant('emphasis' as const), children: fc.array(text, {maxLength: 2})}),
  fc.constant({type: 'break' as const})
)
const children = fc.array(phrasing, {maxLength: 3})
const block: fc.Arbitrary<RootContent> = fc.oneof(
  {weight: 5, arbitrary: fc.record({type: fc.constant('paragraph' as const), children})},
  fc.record({type: fc.constant('heading' as const), depth: fc.constant(2 as const), children}),
  fc.record({type: fc.constant('pullQuote' as const), children}),
  fc.record({type: fc.constant('caption' as const), children}),
  fc.record({type: fc.constant('caption' as const), children, credit: words}),
  fc.constant({type: 'thematicBreak' as const})
)
const bodies: fc.Arbitrary<Root> = fc
  .array(block, {maxLength: 4})
  .map(blocks => ({type: 'root', children: blocks}))

test('should write what the tree gives, or leave the body to it', () => {
  let written = 0
  fc.assert(
    fc.property(bodies, body => {
      const html = plainBody(body, label)
      if (html === undefined) return
      written += 1
      assert.equal(html, treeHtml(body, label))
    }),
    {numRuns: 2000, includeErrorInReport: true}
  )
  assert.ok(written > 200, `Unexpected ${written} plain bodies, expected many of them`)
})

const body = (...blocks: RootContent[]): Root => ({type: 'root', children: blocks})
const paragraph = (...inside: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: inside
})

test('should write paragraphs, subheads, captions and pull quotes', () => {
  const plain = (value: string) => ({type: 'text' as const, value})
  assert.equal(
    plainBody(
      body(
        paragraph({type: 'dateline', children: [plain('LONDON')]}, plain(', R&D < 1')),
        {type: 'heading', depth: 3, children: [plain('Threats')]},
        {type: 'caption', children: [plain('A plane')]},
        {type: 'pullQuote', children: [plain('Get out')]}
      ),
      String
    ),
    '<p id="p1"><span class="dateline">LONDON</span>, R&#x26;D &#x3C; 1 <a class="anchor" href="#p1" aria-label="1" tabindex="-1">¶</a></p>\n<h2 id="s1">Threats</h2>\n<figure class="caption"><figcaption>A plane</figcaption></figure>\n<div class="pull-quote"><p>Get out</p></div>\n'
  )
})

test('should leave to the tree what is more than text', () => {
  const one = {type: 'text' as const, value: 'One'}
  const rows: readonly RootContent[] = [
    paragraph({type: 'emphasis', children: [one]}),
    paragraph({type: 'text', value: 'One\nTwo'}),
    paragraph({type: 'text', value: ' '}),
    {type: 'caption', credit: 'One', children: [one]},
    {type: 'blockquote', children: [{type: 'paragraph', children: [one]}]},
    {...paragraph(one), data: {hName: 'div'}} as RootContent
  ]
  assert.deepEqual(
    rows.map(row => plainBody(body(row), String)),
    rows.map(() => undefined)
  )
})
