/** What is said of a capture by its owner or by its page, and what Markdown marks: all of it, with its evidence. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {readCapture} from '../../src/read/index.ts'
import {assertSound} from './sound.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The story of a file and of what stands beside it. */
function storyOfFile(path: string, text: string, sidecar?: string): Story {
  const story = parseCapture(
    readCapture({
      path,
      key: '',
      bytes: bytesOf(text),
      ...(sidecar === undefined ? {} : {sidecar: {path: 'a.yaml', bytes: bytesOf(sidecar)}})
    })
  )
  assert.ok(story)
  assertSound(story)
  return story
}

const body = `The bridge over the river at Lindholm was closed on Friday after a storm, the council said.

Engineers will inspect the bridge over the weekend, and buses will take another way until further notice.`

const everyKey: readonly (readonly [key: string, written: string, value: unknown])[] = [
  ['kind', 'other', 'other'],
  ['headline', 'Bridge is closed', 'Bridge is closed'],
  ['alternativeHeadline', 'Bridge', 'Bridge'],
  ['abstract', 'Buses go another way', 'Buses go another way'],
  ['byline', 'By Jane Doe', 'By Jane Doe'],
  ['author', 'Jane Doe', [{type: 'Person', name: 'Jane Doe'}]],
  ['datePublished', '2019-03-28', '2019-03-28'],
  ['dateModified', '2019-03-29', '2019-03-29'],
  ['publisher', 'Lindholm Post', {name: 'Lindholm Post'}],
  ['url', 'https://example.org/a', 'https://example.org/a'],
  ['articleSection', 'News', ['News']],
  ['keywords', '[bridge, storm]', ['bridge', 'storm']],
  ['inLanguage', 'nb', 'nb'],
  ['direction', 'rtl', 'rtl'],
  ['dateline', 'OSLO', {text: 'OSLO'}]
]

for (const [key, written, value] of everyKey) {
  test(`should take \`${key}\` from the front matter, before what the text says`, () => {
    const {evidence, ...story} = storyOfFile('a.txt', `---\n${key}: ${written}\n---\n\n${body}\n`)
    assert.deepEqual(story[key as keyof typeof story], value)
    if (key === 'alternativeHeadline') return
    assert.deepEqual(evidence[key as keyof typeof evidence], {
      rule: 'front-matter',
      line: 2,
      certainty: 'stated',
      because: 'the front matter says so'
    })
  })
}

test('should let the sidecar go before the front matter, and name it', () => {
  const head = '---\npublisher: Norvik Post\nheadline: A\n---\n'
  const {publisher, headline, evidence} = storyOfFile(
    'a.txt',
    `${head}${body}`,
    'publisher: Lindholm Post'
  )
  assert.deepEqual([publisher, headline], [{name: 'Lindholm Post'}, 'A'])
  assert.deepEqual(evidence.publisher, {
    rule: 'sidecar',
    certainty: 'stated',
    because: 'a.yaml says so'
  })
  assert.equal(evidence.headline?.rule, 'front-matter')
})

test('should name the authors of a byline that is said, before those that are printed', () => {
  const {author, byline} = storyOfFile(
    'a.txt',
    `---\nbyline: By Jane Doe and John Roe, Lindholm Post\n---\nBridge closed\n\nBy Ida Holm\n\n${body}`
  )
  assert.equal(byline, 'By Jane Doe and John Roe, Lindholm Post')
  assert.deepEqual(author, [
    {type: 'Person', name: 'Jane Doe'},
    {type: 'Person', name: 'John Roe'}
  ])
})

test('should part two authors that a page gives as one, and leave one with a post as it is', () => {
  const pageOf = (name: string) =>
    storyOfFile(
      'a.html',
      `<html><head><script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "${name}"}}</script></head><body><h1>Bridge closed</h1><p>${body.replace('\n\n', '</p><p>')}</p></body></html>`
    ).author?.map(({name}) => name)
  assert.deepEqual(pageOf('Jane Doe and John Roe'), ['Jane Doe', 'John Roe'])
  assert.deepEqual(pageOf('Jane Doe, Lindholm Post'), ['Jane Doe, Lindholm Post'])
})

test('should keep what is said of publication apart from the text, the sidecar first', () => {
  const head = '---\nslug: bridge\naccess: excerpt\nedNote: front\n---\n'
  const {editorial} = storyOfFile(
    'a.txt',
    `${head}${body}`,
    'edNote: beside\npubStatus: withheld\ncorrection: It was Friday.\naliases: /old/\nsame_event: b.txt\nnot_same_event: c.txt'
  )
  assert.deepEqual(editorial, {
    slug: 'bridge',
    aliases: ['/old/'],
    same_event: ['b.txt'],
    not_same_event: ['c.txt'],
    access: 'excerpt',
    pubStatus: 'withheld',
    edNote: 'beside',
    correction: 'It was Friday.'
  })
})

test('should give the lines of the front matter to it, and number the lines after it as the file does', () => {
  const {lines} = storyOfFile('a.txt', `---\nheadline: A\n---\n${body}`)
  assert.deepEqual(
    lines.map(({number, fate, rule = '-'}) => `${number} ${fate} ${rule}`),
    [
      '1 metadata front-matter',
      '2 metadata front-matter',
      '3 metadata front-matter',
      '4 body body',
      '5 blank -',
      '6 body body'
    ]
  )
})

test('should take from a saved page what its metadata says, and the article from its elements', () => {
  const page = `<!doctype html><html lang="en"><head><title>Bridge is closed - Lindholm Post</title>
<meta property="og:title" content="Bridge is closed"><meta property="og:site_name" content="Lindholm Post">
<meta property="article:published_time" content="2019-03-28T10:15:00Z"><meta name="author" content="Jane Doe">
</head><body><article><h1>Bridge is closed</h1>${body
    .split('\n\n')
    .map(text => `<p>${text}</p>`)
    .join('')}</article></body></html>`
  const {headline, publisher, datePublished, author, evidence, capture} = storyOfFile(
    'a.html',
    page
  )
  assert.deepEqual(
    [headline, publisher, datePublished, author, capture.format],
    [
      'Bridge is closed',
      {name: 'Lindholm Post'},
      '2019-03-28',
      [{type: 'Person', name: 'Jane Doe'}],
      'html'
    ]
  )
  assert.deepEqual(evidence.datePublished, {
    rule: 'page-metadata',
    certainty: 'stated',
    because: 'the metadata of the saved page says so'
  })
})

test('should read what Markdown marks: headings, lists, quotations and links', () => {
  const {headline, articleBody, lines} = storyOfFile(
    'a.md',
    `# Bridge over the river is closed\n\n${body}\n\n## What comes next\n\n- Buses take another way through the old town, the council said.\n- Ferries stay in port until the storm is over, their owner said.\n\n> We all stay here until the spring, the mayor told the council.\n\nThe council of [Lindholm](https://example.org/) meets again on Monday to talk about the storm.\n`
  )
  assert.equal(headline, 'Bridge over the river is closed')
  assert.deepEqual(
    articleBody.children.map(({type}) => type),
    ['paragraph', 'paragraph', 'heading', 'list', 'blockquote', 'paragraph']
  )
  assert.deepEqual(
    lines.filter(({fate}) => fate !== 'blank').map(({number, field}) => `${number} ${field}`),
    ['1 headline', '3 body', '5 body', '7 subheads', '9 body', '10 body', '12 body', '14 body']
  )
})

test('should take no rule and no empty list for a headline', () => {
  for (const opening of ['---', '*', '#'])
    assert.equal(storyOfFile('a.md', `${opening}\nOslo waits for the ferry`).headline, undefined)
})

test('should read Markdown beyond all bounds as raw text, and say so', () => {
  const {messages} = storyOfFile('a.md', `${body}\n\n${'>'.repeat(33)} boat\n`)
  assert.deepEqual(messages, [
    {
      severity: 'warning',
      reason:
        'Unexpected Markdown with 33 nested quotations and lists, expected that of an article; it was read as raw text',
      rule: 'markdown',
      line: 5,
      column: 1,
      note: 'Take the signs out, or end the name of the file in `.txt`'
    },
    {
      severity: 'info',
      reason: 'Unexpected text without a headline, expected one above it',
      rule: 'headline',
      note: 'Write `headline: …` in its front matter or in a sidecar'
    }
  ])
})

const directions: readonly (readonly [text: string, direction: Story['direction']])[] = [
  ['The bridge is closed.', 'ltr'],
  ['الجسر مغلق حتى إشعار آخر.', 'rtl'],
  ['הגשר סגור עד להודעה חדשה.', 'rtl'],
  ['CNN - الجسر مغلق حتى إشعار آخر اليوم.', 'rtl'],
  ['The bridge of الجسر is closed.', 'ltr'],
  ['12:30', 'ltr']
]
for (const [text, direction] of directions) {
  test(`should let ${JSON.stringify(text)} run ${direction}`, () =>
    assert.equal(storyOfFile('a.txt', text).direction, direction))
}

const counts: readonly (readonly [text: string, words: number])[] = [
  [body, 34],
  [`${body}\n\n“A”, 5 – and b-c.`, 38],
  ['大桥在星期五关闭。大桥在星期五关闭。大桥在星期五关闭。大桥在星期五关闭。', 20]
]
for (const [text, words] of counts) {
  test(`should count ${words} words in ${text.slice(0, 20)}`, () =>
    assert.equal(storyOfFile('a.txt', text).wordCount, words))
}
