/** References, through the readers of Citation.js and citeproc-js, which reference managers use. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Cite, type Understood} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import {citationsOf} from '../../src/render/cite/citations.ts'
import {exportSite} from '../../src/render/exchange/export.ts'
import {
  address,
  hostileContext,
  hostileSite,
  hostileTexts,
  oneLine,
  templateFolders
} from './hostile-site.ts'

const {stories, site} = hostileContext

function exported(format: 'bibtex' | 'csl-json'): string {
  return [...exportSite(hostileSite, format, {...address, templateFolders})].join('')
}

/** What is told of the hostile stories, by title; the place says where the author stands. */
function told(references: readonly Understood[]) {
  return references
    .filter(({title}) => hostileTexts.map(oneLine).includes(oneLine(title ?? '')))
    .map(({title, author, issued, ...reference}) => ({
      title: oneLine(title ?? ''),
      outlet: oneLine(reference['container-title'] ?? ''),
      author: oneLine(author?.[0]?.literal ?? author?.[0]?.family ?? ''),
      date: issued?.['date-parts'][0]
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
}

const expected = hostileTexts
  .map(oneLine)
  .map(text => ({title: text, outlet: text, author: text, date: [2019, 3, 28]}))
  .sort((a, b) => (a.title < b.title ? -1 : 1))

test('should give every hostile text back through BibTeX', () => {
  const references = new Cite(exported('bibtex'), {forceType: '@bibtex/text'}).data
  assert.equal(references.length, stories.length)
  assert.equal(new Set(references.map(({id}) => id)).size, stories.length)
  assert.deepEqual(told(references), expected)
})

test('should be a newspaper for those who read BibLaTeX', () => {
  const references = new Cite(exported('bibtex'), {forceType: '@biblatex/text'}).data
  assert.deepEqual(new Set(references.map(({genre}) => genre)), new Set(['newspaper']))
})

test('should give every hostile text back through CSL-JSON, read strictly', () => {
  const references = new Cite(JSON.parse(exported('csl-json')), {
    forceType: '@csl/list+object',
    strict: true
  }).data
  assert.equal(references.length, stories.length)
  assert.deepEqual(told(references), expected)
  assert.deepEqual(new Set(references.map(({type}) => type)), new Set(['article-newspaper']))
})

test('should be set by citeproc, an entry for each story', () => {
  const set = new Cite(JSON.parse(exported('csl-json'))).format('bibliography', {template: 'apa'})
  assert.equal(set.split('\n').filter(line => line.trim() !== '').length >= stories.length, true)
  for (const text of ['Derived', 'No year', 'Range', 'Straße, crème, Łódź']) {
    assert.ok(set.includes(text), text)
  }
  assert.doesNotMatch(set, /undefined|\[object|NaN/)
})

test('should give every hostile text back through RIS, one record a story', () => {
  for (const {identifier} of stories) {
    const [archived, story] = [site.archivedOf(identifier), site.storyOf(identifier)]
    const ris = citationsOf(hostileContext, archived, story).find(({id}) => id === 'ris')?.text
    const references = new Cite(ris, {forceType: '@ris/file'}).data
    assert.equal(references.length, 1)
    const [reference] = references
    assert.equal(reference?.type, 'article-newspaper')
    if (story.headline === undefined || !hostileTexts.includes(story.headline)) continue
    // The reader cuts spaces off, and takes a reporter's name as it stands.
    const text = oneLine(story.headline).trim()
    assert.deepEqual(
      [reference?.title, reference?.['container-title'], reference?.reporter],
      [text, text, text]
    )
    assert.deepEqual(reference?.issued?.['date-parts'], [[2019]])
  }
})

test('should tell no program a date that is only derived as certain', () => {
  const references: readonly (Understood & {readonly issued?: {readonly circa?: boolean}})[] =
    JSON.parse(exported('csl-json'))
  const byTitle = new Map(references.map(reference => [reference.title, reference]))
  assert.equal(byTitle.get('Derived')?.issued?.circa, true)
  assert.equal(byTitle.get('No year')?.issued, undefined)
  assert.match(byTitle.get('No year')?.note ?? '', /28 March/)
})
