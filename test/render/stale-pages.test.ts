import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import type {Story} from '../../src/model/story.ts'
import {filesBelow} from '../../src/render/files-below.ts'
import {type Rendered, renderSite} from '../../src/render/index.ts'
import {exampleOptions, exampleSite, exampleStory, temporaryFolder} from './example-site.ts'

const first = exampleStory('a.txt', {headline: 'First', date: '2019-03-01', publisher: {name: 'A'}})
const second = exampleStory('b.txt', {
  headline: 'Second',
  date: '2019-03-02',
  publisher: {name: 'B'}
})
const third = exampleStory('c.txt', {headline: 'Third', date: '2019-04-09', publisher: {name: 'B'}})

const before = exampleSite([first, second])

/** Every file of a folder with its content. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map(name => [name, readFileSync(join(folder, name), 'latin1')])
  )
}

test('should write nothing the second time', async context => {
  const options = exampleOptions(context)
  const {manifest} = await renderSite(before, options)
  const again = await renderSite(before, {...options, previous: manifest})
  assert.deepEqual(
    {...again, ...standing(again)},
    {
      ...standing({manifest}),
      written: 0,
      removed: 0
    }
  )
})

test('should make the same bytes from the same archive, in whatever order', async context => {
  const [one, other] = [exampleOptions(context), exampleOptions(context)]
  await renderSite(exampleSite([first, second, third]), one)
  await renderSite(exampleSite([third, second, first]), other)
  assert.deepEqual(contents(one.output), contents(other.output))
})

const changes: readonly (readonly [string, readonly Story[]])[] = [
  ['a story is added', [first, second, third]],
  ['a story is removed', [second]],
  ['a headline changes', [first, {...second, headline: 'Second, corrected'}]],
  ['a date changes', [first, exampleStory('b.txt', {headline: 'Second', date: '2020-01-01'})]],
  ['a text is withdrawn', [first, {...second, editorial: {pubStatus: 'canceled'}}]]
]

for (const [what, stories] of changes) {
  test(`should make what a clean build makes when ${what}`, async context => {
    const [kept, clean] = [exampleOptions(context), exampleOptions(context)]
    const {manifest} = await renderSite(before, kept)
    const after = exampleSite(stories)
    const rebuilt = await renderSite(after, {...kept, previous: manifest})
    const built = await renderSite(after, clean)
    assert.deepEqual(contents(kept.output), contents(clean.output))
    assert.deepEqual(standing(rebuilt), standing(built))
  })
}

test('should leave the other stories alone when one changes', async context => {
  const options = exampleOptions(context)
  const site = exampleSite([first, second, third])
  const {manifest} = await renderSite(site, options)
  const changed = exampleSite([first, second, {...third, byline: 'By Ana'}])
  const {manifest: after} = await renderSite(changed, {...options, previous: manifest})
  const home = `stories/first-${site.archive.stories.find(({headline}) => headline === 'First')?.shortId}/`
  assert.ok(Object.hasOwn(manifest.homes.get(home) ?? {}, 'index.html'))
  assert.deepEqual(after.homes.get(home), manifest.homes.get(home))
})

test('should make a page again whose file is gone', async context => {
  const options = exampleOptions(context)
  const {manifest} = await renderSite(before, options)
  const whole = contents(options.output)
  rmSync(join(options.output, 'about/index.html'))
  const {written} = await renderSite(before, {...options, previous: manifest})
  assert.equal(written, 1)
  assert.deepEqual(contents(options.output), whole)
})

test('should sweep what it does not know when nothing is remembered, but for the search', async context => {
  const options = exampleOptions(context)
  mkdirSync(join(options.output, 'stories/old'), {recursive: true})
  mkdirSync(join(options.output, 'pagefind'))
  writeFileSync(join(options.output, 'stories/old/index.html'), 'old')
  writeFileSync(join(options.output, 'pagefind/shards.json'), '{}')
  const {removed} = await renderSite(before, options)
  assert.equal(removed, 1)
  assert.ok(!filesBelow(options.output).includes('stories/old/index.html'))
  assert.ok(filesBelow(options.output).includes('pagefind/shards.json'))
})

test('should render all pages of a kind again when a theme overrides its layout', async context => {
  const options = exampleOptions(context)
  const {manifest} = await renderSite(before, options)
  const theme = temporaryFolder(context)
  mkdirSync(join(theme, 'layouts'))
  writeFileSync(
    join(theme, 'layouts/about.njk'),
    '{% extends "layouts/base.njk" %}{% block main %}<h1>Mine: {{ view.heading }}</h1>{% endblock %}'
  )
  const templateFolders = [theme, ...options.templateFolders]
  await renderSite(before, {...options, templateFolders, previous: manifest})
  const about = readFileSync(join(options.output, 'about/index.html'), 'utf8')
  assert.match(about, /<h1>Mine: About this archive<\/h1>/)
})

test('should leave the site as it was when a template fails', async context => {
  const options = exampleOptions(context)
  await renderSite(before, options)
  const whole = contents(options.output)
  const theme = temporaryFolder(context)
  mkdirSync(join(theme, 'layouts'))
  writeFileSync(join(theme, 'layouts/home.njk'), '{{ view.nothing.here }}')
  const templateFolders = [theme, ...options.templateFolders]
  await assert.rejects(
    renderSite(exampleSite([first, third]), {...options, templateFolders}),
    /Cannot render the pages/
  )
  assert.deepEqual(contents(options.output), whole)
})

/** What a manifest says stands there. */
function standing({manifest: {homes, facts, basis}}: Pick<Rendered, 'manifest'>) {
  return {manifest: {homes: new Map(homes), facts, basis}}
}
