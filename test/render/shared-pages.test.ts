/** The pages of what stories share: which there are, what they say, and when they are made again. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {slug} from '../../src/model/identifiers.ts'
import type {Story} from '../../src/model/story.ts'
import {filesBelow} from '../../src/render/files-below.ts'
import {renderSite} from '../../src/render/index.ts'
import {everything, exampleOptions, exampleSite, exampleStory} from './example-site.ts'
import {type EventExample, flood, understood} from './understood.ts'

const press = exampleStory('press.txt', {
  headline: 'River rises',
  publisher: {name: 'Danube Post'},
  date: '2019-03-26~',
  mentions: [
    {type: 'Person', name: 'Ana Petrović', jobTitle: 'mayor of Novi Sad'},
    {type: 'Place', name: 'Novi Sad'},
    {type: 'Place', name: 'Ruma'}
  ],
  quotations: [{text: 'It rises', speaker: {name: 'Ana Petrović'}, line: 3}]
})
const wire = exampleStory('wire.txt', {
  headline: 'Danube rises',
  publisher: {name: 'Wire'},
  date: '2019-03-28',
  mentions: [
    {type: 'Person', name: 'Bora Ilić', jobTitle: 'engineer'},
    {type: 'Place', name: 'Novi Sad'}
  ]
})
const event: EventExample = {captures: ['press.txt', 'wire.txt'], title: 'River rises'}

/** Pages of the site below the folders of what stories share. */
function sharedPages(output: string): string[] {
  const pages = /^(?:events|people|organizations|places|quotes)\/(?:.*\/)?index\.html$/
  return filesBelow(output)
    .filter(file => pages.test(file))
    .sort()
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map(name => [name, readFileSync(join(folder, name), 'latin1')])
  )
}

test('should give a page to events, to names of two stories, and to speakers', async context => {
  const options = exampleOptions(context)
  await renderSite(understood(exampleSite([press, wire]), [event]), options)
  assert.deepEqual(sharedPages(options.output), [
    'events/index.html',
    'events/river-rises/index.html',
    'people/ana-petrovic/index.html',
    'people/index.html',
    'places/index.html',
    'places/novi-sad/index.html',
    'quotes/index.html'
  ])
})

test('should have no page of what no story shares', async context => {
  const options = exampleOptions(context)
  await renderSite(understood(exampleSite([exampleStory('a.txt', {headline: 'A'})])), options)
  assert.deepEqual(sharedPages(options.output), [])
  const home = readFileSync(join(options.output, 'index.html'), 'utf8')
  assert.doesNotMatch(home, /events|people|quotes/)
})

test('should put on several pages what one person said a hundred times', async context => {
  const options = exampleOptions(context)
  const quotations = Array.from({length: 100}, (_, index) => ({
    text: `Sentence ${index}`,
    speaker: {name: 'Ana Petrović'}
  }))
  await renderSite(understood(exampleSite([{...press, quotations}])), options)
  assert.deepEqual(sharedPages(options.output), [
    'people/ana-petrovic/index.html',
    'people/ana-petrovic/page/2/index.html',
    'people/index.html',
    'quotes/index.html',
    'quotes/page/2/index.html'
  ])
})

test('should say nothing of a story that is withdrawn', async context => {
  const options = exampleOptions(context)
  const gone: Story = {...press, editorial: {pubStatus: 'withheld'}}
  await renderSite(understood(exampleSite([gone, wire]), [event]), options)
  assert.deepEqual(sharedPages(options.output), [])
  const said = Object.entries(contents(options.output)).filter(([, text]) =>
    /River rises|Petrovi|It rises/.test(text)
  )
  assert.deepEqual(said, [])
})

test('should keep the words of a story to itself when only its facts may be shown', async context => {
  const options = exampleOptions(context)
  const closed: Story = {...press, editorial: {access: 'metadata'}}
  const statement = flood().statements ?? []
  await renderSite(
    understood(exampleSite([closed, wire]), [{...event, statements: statement}]),
    options
  )
  assert.deepEqual(sharedPages(options.output), [
    'events/index.html',
    'events/river-rises/index.html',
    'places/index.html',
    'places/novi-sad/index.html'
  ])
  const said = Object.entries(contents(options.output)).filter(([, text]) =>
    /It rises|so high/.test(text)
  )
  assert.deepEqual(said, [])
})

const other = exampleStory('other.txt', {
  headline: 'Ruma floods',
  date: '2019-03-29',
  mentions: [{type: 'Place', name: 'Ruma'}]
})

const changes: readonly (readonly [string, readonly Story[], readonly EventExample[]])[] = [
  ['a story gives a name its page', [press, wire, other], [event]],
  ['an event is dissolved', [press, wire], []],
  ['an event has another reason', [press, wire], [{...event, reasons: ['both name Novi Sad']}]],
  [
    'a story joins an event',
    [press, wire, other],
    [{...event, captures: ['press.txt', 'wire.txt', 'other.txt']}]
  ],
  [
    'a role is read otherwise',
    [{...press, mentions: [{type: 'Person', name: 'Ana Petrović', jobTitle: 'mayor'}]}, wire],
    [event]
  ],
  [
    'a quotation gets a speaker',
    [press, {...wire, quotations: [{text: 'It will fall', speaker: {name: 'Bora Ilić'}}]}],
    [event]
  ],
  ['a story is withdrawn', [press, {...wire, editorial: {pubStatus: 'canceled'}}], [event]]
]

for (const [what, stories, events] of changes) {
  test(`should make what a clean build makes when ${what}`, async context => {
    const [kept, clean] = [exampleOptions(context), exampleOptions(context)]
    const {manifest} = await renderSite(understood(exampleSite([press, wire]), [event]), kept)
    const after = understood(exampleSite(stories), events)
    await renderSite(after, {...kept, previous: manifest})
    await renderSite(after, clean)
    assert.deepEqual(contents(kept.output), contents(clean.output))
  })
}

test('should lead the front page with the event, each outlet in its own words', async context => {
  const options = exampleOptions(context)
  await renderSite(understood(exampleSite(everything()), [flood()]), options)
  const home = readFileSync(join(options.output, 'index.html'), 'utf8')
  const at = (words: string) => home.indexOf(words)
  assert.ok(at('River rises after week of rain') < at('Danube at highest level in decades'))
  assert.ok(
    at('Danube at highest level in decades') < at('<mark>We have never seen it </mark>so high')
  )
  assert.match(home, new RegExp(`href="/events/${slug('River rises after week of rain')}/"`))
})
