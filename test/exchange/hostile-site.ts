/**
 * Stories that no format shall break on: signs that mean something in TeX, RIS, CSV, XML, HTML or
 * JSON, other scripts and directions, very long texts, and nothing at all.
 */

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {type Context, createContext} from '../../src/render/context.ts'
import {renderSite} from '../../src/render/index.ts'
import {readStrings} from '../../src/render/strings.ts'
import {exampleSite, exampleStory, paragraph} from '../render/example-site.ts'

/** Headlines, each of which is an outlet, an author, a keyword and a text as well. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("x","y") {\\input{z}} % </script> }, @article{b,',
  "-- A --- b ``c'' 'd' \"e\" ~ ^ _ # $x^2$ & ?` !` \\ {f}",
  '@string{a = "b"}',
  'Two\nlines\r\nand a\ttab',
  'TY  - JOUR\nER  - \nT2  - Other',
  'Emoji 👩‍🚀 and عربي with \u202eturned\u202c words',
  'Straße, crème, Łódź, “quoted”, ‘so’, – — …',
  'and others and And',
  ']]> <b> &amp; &lt; <!-- -->',
  'ends with a backslash \\',
  `${'A very long headline '.repeat(500)}end`
]

/** The texts as stories, one that says nothing, and one with every kind of doubt. */
const hostileStories = [
  ...hostileTexts.map((text, index) =>
    exampleStory(`${index}/capture, "${index}".txt`, {
      headline: text,
      abstract: text,
      byline: text,
      author: [{type: 'Person', name: text}],
      publisher: {name: text},
      keywords: [text],
      articleSection: [text],
      dateline: {text, place: text},
      date: '2019-03-28',
      inLanguage: 'en',
      url: 'https://example.org/a?b=1&c=%7B{d}"',
      editorial: {correction: text, edNote: text},
      body: [paragraph(text)]
    })
  ),
  exampleStory('nothing.txt', {body: [], lines: [], wordCount: 0}),
  exampleStory('derived.txt', {headline: 'Derived', date: '2019-03-27?'}),
  exampleStory('yearless.txt', {headline: 'No year', date: 'XXXX-03-28'}),
  exampleStory('range.txt', {headline: 'Range', date: '2019-03-26/2019-04-01'})
]

/** The archive of them, at an address. */
export const hostileSite = exampleSite(hostileStories, {
  title: 'The <Archive> & its "Sons"',
  description: hostileTexts[0],
  rights: hostileTexts[8]
})

/** Where it stands. */
export const address = {basePath: '/x/', url: 'https://example.org/x/'} as const

/** Where its templates are. */
export const templateFolders = [resolve('templates')]

/** What views of it are made from. */
export const hostileContext: Context = createContext(hostileSite, {
  ...address,
  strings: readStrings(templateFolders, 'en')
})

/** One line, as formats of one line a field have it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Write the site to a folder, until `after` cleans up. */
export async function writtenSite(after: (clean: () => void) => void): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'cuttings-hostile-'))
  after(() => rmSync(output, {recursive: true}))
  await renderSite(hostileSite, {
    ...address,
    output,
    templateFolders,
    publicFolders: [resolve('public')],
    browserFolder: resolve('dist/browser')
  })
  return output
}
