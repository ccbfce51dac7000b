import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import {filesBelow} from '../../src/render/files-below.ts'
import {renderSite} from '../../src/render/index.ts'
import {exampleOptions, exampleSite, exampleStory, paragraph} from './example-site.ts'

const templates = join(import.meta.dirname, '../../templates')

/** Texts that try to be markup, template source or the end of a script. */
const attempts = [
  '<x-planted onload=alert(1)>',
  '"><x-planted>',
  "'><x-planted>",
  '</script><x-planted>',
  '--><x-planted>',
  '{{ "<x-planted>" | safe }}',
  '{% include "x-planted" %}',
  '&lt;x-planted&gt;'
]

test('should never let a text become an element, whatever field it stands in', async context => {
  const arbitrary = fc.sample(fc.string({unit: 'binary', maxLength: 40}), {numRuns: 40, seed: 7})
  const texts = [
    ...attempts,
    ...arbitrary.map((text, index) => `${attempts[index % attempts.length]}${text}`)
  ]
  const stories = texts.map((text, index) =>
    exampleStory(`${index}.txt`, {
      headline: text,
      abstract: text,
      byline: text,
      publisher: {name: text},
      articleSection: [text],
      keywords: [text],
      author: [{type: 'Person', name: text}],
      dateline: {text, place: text},
      body: [paragraph(text)],
      mentions: [{type: 'Person', name: text, jobTitle: text}],
      lines: [{number: 1, text, fate: 'furniture', field: 'furniture', rule: text}]
    })
  )
  const options = exampleOptions(context)
  await renderSite(exampleSite(stories, {title: attempts[1], rights: attempts[2]}), options)
  const planted = filesBelow(options.output)
    .filter(name => /\.(?:html|xml)$/.test(name))
    .filter(name => readFileSync(join(options.output, name), 'utf8').includes('<x-planted'))
  assert.deepEqual(planted, [])
})

test('should trust two things only: the sanitised body and the escaped JSON-LD', () => {
  const trusted = filesBelow(templates)
    .filter(name => name.endsWith('.njk'))
    .flatMap(name => [
      ...readFileSync(join(templates, name), 'utf8').matchAll(/\{\{[^}]*\|\s*safe[^}]*\}\}/g)
    ])
    .map(([use]) => use)
    .sort()
  assert.deepEqual(trusted, ['{{ view.body | safe }}', '{{ view.jsonLd | safe }}'])
})
