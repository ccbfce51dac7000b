/** The parts of a page: headline, abstract, captions, subheads, furniture, kind; with near misses. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {captionsOf, paragraphsOf, subheadsOf} from '../../src/model/body.ts'
import {storyOf} from './story-of.ts'

const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.',
  'Harbour master Petra Alm said divers would look at the pier on Saturday. “We will not open before we know that it is safe,” she said.',
  'The northern pier was built in 1931 and carries a road that some two thousand cars use every day, most of them bound for the ferry.'
] as const
const [first, second, third, fourth] = paragraphs
const headline = 'Ferry strikes pier, harbour of Lindholm closed'

function page(...blocks: readonly string[]) {
  return storyOf(blocks.join('\n\n'))
}

const heads: readonly (readonly [
  why: string,
  blocks: readonly string[],
  found: string | undefined
])[] = [
  ['on the first line', [headline, ...paragraphs], headline],
  ['below navigation and a section', ['Menu', 'News', 'Local', headline, ...paragraphs], headline],
  [
    'above its standfirst',
    [headline, 'Forty passengers of the ferry were on board when her engine failed', ...paragraphs],
    headline
  ],
  ['without a word of the text', ['A hard knock at dawn', ...paragraphs], 'A hard knock at dawn'],
  ['not there', [...paragraphs], undefined],
  ['not there, though a credit is', ['Photo: Jan Berg', ...paragraphs], undefined]
]

for (const [why, blocks, found] of heads) {
  test(`should find the headline ${why}`, () => {
    assert.equal(page(...blocks).headline, found)
  })
}

test('should part a standfirst from the text at the byline, and leave a first paragraph alone', () => {
  const standfirst = 'Divers look at the damage on Saturday, and buses replace the ferry.'
  const story = page(headline, standfirst, 'By Jane Doe', ...paragraphs)
  assert.equal(story.abstract, standfirst)
  assert.deepEqual(paragraphsOf(story.articleBody), paragraphs)
  assert.equal(page(headline, 'By Jane Doe', ...paragraphs).abstract, undefined)
})

test('should tell captions, subheads and repeated lines apart', () => {
  const caption = 'Petra Alm, the harbour master of Lindholm'
  const quoted = '“We will not open before we know that it is safe”'
  const story = page(headline, first, caption, second, quoted, third, 'A pier of 1931', fourth)
  assert.deepEqual(captionsOf(story.articleBody), [{text: caption}])
  assert.deepEqual(subheadsOf(story.articleBody), [quoted, 'A pier of 1931'])
  assert.deepEqual(paragraphsOf(story.articleBody), paragraphs)
})

test('should take links and buttons out of the body, and keep a paragraph that follows them', () => {
  const links = [
    'Read more:',
    'Ten walks along the coast this spring',
    'What the new tax means for you'
  ]
  const story = page(headline, first, second, ...links, third, 'Advertisement', fourth, 'Share')
  assert.deepEqual(paragraphsOf(story.articleBody), paragraphs)
  assert.deepEqual(
    story.lines.filter(line => line.fate === 'furniture').map(line => line.text),
    [...links, 'Advertisement', 'Share']
  )
})

test('should keep a last paragraph that the capture cuts off', () => {
  const cut = 'The harbour office asks passengers of the ferry to'
  assert.deepEqual(paragraphsOf(page(headline, ...paragraphs, cut).articleBody), [
    ...paragraphs,
    cut
  ])
})

test('should call a page of headlines a listing and a footer neither', () => {
  const headlines = [
    'Council votes on the new pier',
    'Ferry company names its third director in as many years',
    'Rain stops the spring market in the old town',
    'What the harbour tax means for small boats',
    'School on Torsa keeps its only teacher',
    'Lindholm win at last',
    'Three held after a break-in at the library of the college',
    'Why the bread of the island is black'
  ]
  assert.equal(page('Latest news', ...headlines).kind, 'listing')
  assert.equal(
    page('Contact us', 'Terms of use', 'Privacy policy', '© 2020 The Herald').kind,
    'other'
  )
  assert.equal(page(headline, ...paragraphs).kind, 'article')
})

test('should unwrap indented agency copy', () => {
  const wrapped = [
    headline.toUpperCase(),
    '    LINDHOLM, Feb 26 (Reuter) - The harbour was closed on Friday after',
    'a ferry struck the northern pier, the harbour office said in a short',
    'statement to the newspapers of the town.',
    '    Nobody was hurt. The ferry Alma had left the island with forty',
    'passengers when her engine failed in heavy wind off the coast.'
  ]
  const story = storyOf(wrapped.join('\n'))
  assert.equal(story.headline, headline.toUpperCase())
  assert.deepEqual(
    paragraphsOf(story.articleBody).map(text => text.split(' ').at(-1)),
    ['town.', 'coast.']
  )
})
