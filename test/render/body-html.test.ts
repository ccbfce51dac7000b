import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {PhrasingContent, RootContent} from 'mdast'
import {bodyHtml} from '../../src/render/body-html.ts'
import {paragraph} from './example-site.ts'

const html = (...children: RootContent[]) =>
  bodyHtml({type: 'root', children}, number => `Link to paragraph ${number}`)
const text = (value: string) => ({type: 'text' as const, value})
const inline = (node: PhrasingContent): RootContent => ({type: 'paragraph', children: [node]})
const anchor = (id: string, number: number) =>
  ` <a class="anchor" href="#${id}" aria-label="Link to paragraph ${number}" tabindex="-1">¶</a>`

const rows: readonly (readonly [string, RootContent, string])[] = [
  ['a paragraph', paragraph('One.'), `<p id="p1">One.${anchor('p1', 1)}</p>\n`],
  [
    'a subhead of any depth',
    {type: 'heading', depth: 5, children: [text('Threats')]},
    '<h2 id="s1">Threats</h2>\n'
  ],
  [
    'a caption with its credit',
    {type: 'caption', credit: 'Photo by Reuters', children: [text('A plane. (Photo by Reuters)')]},
    '<figure class="caption"><figcaption>A plane. (<small class="credit">Photo by Reuters</small>)</figcaption></figure>\n'
  ],
  [
    'a pull quote',
    {type: 'pullQuote', children: [text('Get out')]},
    '<div class="pull-quote"><p>Get out</p></div>\n'
  ],
  [
    'a link to the web',
    inline({type: 'link', url: 'https://example.org/', children: [text('here')]}),
    `<p id="p1"><a href="https://example.org/" rel="nofollow noopener noreferrer">here</a>${anchor('p1', 1)}</p>\n`
  ],
  [
    'a link that runs a script, as its text',
    inline({type: 'link', url: 'JavaScript:alert(1)', children: [text('here')]}),
    `<p id="p1">here${anchor('p1', 1)}</p>\n`
  ],
  [
    'a link to somewhere on this site, as its text',
    inline({type: 'link', url: '../other.md', children: [text('here')]}),
    `<p id="p1">here${anchor('p1', 1)}</p>\n`
  ],
  [
    'a picture as a link',
    {
      type: 'paragraph',
      children: [text('See '), {type: 'image', url: 'https://example.org/a.png', alt: 'A plane'}]
    },
    `<p id="p1">See <a href="https://example.org/a.png" rel="nofollow noopener noreferrer">A plane</a>${anchor('p1', 1)}</p>\n`
  ],
  ['raw HTML as nothing', {type: 'html', value: '<img src=x onerror=alert(1)>'}, '']
]

for (const [what, node, expected] of rows) {
  test(`should write ${what}`, () => assert.equal(html(node), expected))
}

test('should count paragraphs and subheads apart, and skip what is neither', () => {
  const body = html(
    paragraph('One.'),
    {type: 'caption', children: [text('A plane')]},
    {type: 'heading', depth: 2, children: [text('Then')]},
    paragraph('Two.')
  )
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(ids, ['p1', 's1', 'p2'])
})

test('should never let text become markup', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), value => {
      const marked = html(paragraph(`x${value}`), {type: 'caption', children: [text(value)]})
      const tags = new Set([...marked.matchAll(/<\/?([^\s>]*)/g)].map(([, name]) => name))
      assert.ok([...tags].every(name => ['p', 'a', 'figure', 'figcaption'].includes(name ?? '')))
    })
  )
})
