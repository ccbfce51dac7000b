import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Slug, slug} from '../../src/model/identifiers.ts'
import {createUrls, fileOf, fromAlias, paths, toSitePath} from '../../src/render/urls.ts'

const story = {slug: slug('Trump’s threats'), shortId: 'a1b2c3d', path: '2019/a.txt'}

const files: readonly (readonly [string, string])[] = [
  [paths.home, 'index.html'],
  [paths.story(story), 'stories/trumps-threats-a1b2c3d/index.html'],
  [paths.original(story), 'stories/trumps-threats-a1b2c3d/capture/original.txt'],
  [paths.original({...story, path: 'a.MD'}), 'stories/trumps-threats-a1b2c3d/capture/original.md'],
  [
    paths.original({...story, path: 'a.html'}),
    'stories/trumps-threats-a1b2c3d/capture/original.html.txt'
  ],
  [paths.day(987, 3, 1), 'dates/0987/03/01/index.html'],
  [paths.stories(2), 'stories/page/2/index.html'],
  [paths.outlet('con' as Slug), 'outlets/con_/index.html'],
  [paths.outlet('cont' as Slug), 'outlets/cont/index.html'],
  [paths.notFound, '404.html']
]

for (const [path, file] of files) {
  test(`should answer for ${path} with ${file}`, () => {
    assert.equal(fileOf(toSitePath(path)), file)
  })
}

test('should put the base path before every link, and encode it', () => {
  const path = paths.topic(slug('مطر'))
  assert.deepEqual(
    ['/', '', '/x/', 'x', '/x/y'].map(base => createUrls(base).href(path)),
    ['/', '/', '/x/', '/x/', '/x/y/'].map(base => `${base}topics/${encodeURIComponent('مطر')}/`)
  )
})

test('should know an absolute address only when the host is known', () => {
  assert.equal(createUrls('/x/').absolute(paths.about), undefined)
  const urls = createUrls('/x/', 'https://example.org/x/')
  assert.equal(urls.absolute(paths.about), 'https://example.org/x/about/')
})

const wrong = ['stories', '/a/../b', '/./a', '//host/', '/a?b', '/a#b', '/a\\b', '/a\u0000/']

for (const path of wrong) {
  test(`should refuse the path ${JSON.stringify(path)}`, () => {
    assert.throws(() => toSitePath(path), /expected one that stays on the site/)
  })
}

const aliases: readonly (readonly [string, string | undefined])[] = [
  ['/old/story', '/old/story/'],
  ['old/story/', '/old/story/'],
  ['old.html', '/old.html'],
  ['//host/story', '/host/story/'],
  ['../up', undefined],
  ['a?b=c', undefined]
]

for (const [alias, path] of aliases) {
  test(`should take the former address ${alias} for ${path}`, () => {
    assert.equal(fromAlias(alias), path)
  })
}
