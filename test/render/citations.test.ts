import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {citationsOf} from '../../src/render/cite/citations.ts'
import {createContext} from '../../src/render/context.ts'
import {readStrings} from '../../src/render/strings.ts'
import {type Example, exampleSite, exampleStory} from './example-site.ts'

const strings = readStrings([join(import.meta.dirname, '../../templates')], 'en')

/** The citations of one story by their names. */
function cited(example: Example): Record<string, string> {
  const story = exampleStory('a.txt', {publisher: {name: 'TASS'}, inLanguage: 'en', ...example})
  const context = createContext(exampleSite([story]), {
    basePath: '/',
    strings,
    url: 'https://a.org/'
  })
  const archived = context.site.archivedOf(story.identifier)
  return Object.fromEntries(
    citationsOf(context, archived, story).map(({id, text}) => [
      id,
      text.replaceAll(archived.shortId, 'ID')
    ])
  )
}

const url = 'https://a.org/stories/get-out-ID/'
const rows: readonly (readonly [string, Example, Record<string, string>])[] = [
  [
    'a stated date and an author',
    {headline: 'Get out', date: '2019-03-28', author: [{type: 'Person', name: 'Ana Petrović'}]},
    {
      apa: `Ana Petrović. (2019, March 28). Get out. TASS. ${url}`,
      mla: `Ana Petrović. “Get out.” TASS, 28 Mar. 2019, ${url}.`,
      chicago: `Ana Petrović. “Get out.” TASS, March 28, 2019. ${url}`,
      wikipedia: `{{cite news |author=Ana Petrović |title=Get out |work=TASS |date=28 March 2019 |language=en |url=${url}}}`
    }
  ],
  [
    'a derived year',
    {headline: 'Get out', date: '2019-03-28?'},
    {
      apa: `Get out. ([2019], March 28). TASS. ${url}`,
      chicago: `“Get out.” TASS, March 28, [2019]. ${url}`,
      wikipedia: `{{cite news |title=Get out |work=TASS |orig-date=28 March [2019] |language=en |url=${url}}}`
    }
  ],
  [
    'an approximate date',
    {headline: 'Get out', date: '2019-03-26~'},
    {
      apa: `Get out. (ca. 2019, March 26). TASS. ${url}`,
      mla: `“Get out.” TASS, circa 26 Mar. 2019, ${url}.`,
      ris: [
        'TY  - NEWS',
        'TI  - Get out',
        'T2  - TASS',
        'PY  - 2019',
        'DA  - 2019/03/26/',
        'LA  - en',
        `UR  - ${url}`,
        'N1  - about 26 March 2019',
        'ER  - '
      ].join('\n')
    }
  ],
  [
    'no year',
    {headline: 'Get out', date: 'XXXX-03-28'},
    {
      apa: `Get out. (n.d., March 28). TASS. ${url}`,
      'csl-json': JSON.stringify(
        [
          {
            id: 'tass-ID',
            type: 'article-newspaper',
            title: 'Get out',
            'container-title': 'TASS',
            language: 'en',
            URL: url,
            note: '28 March [year not stated]'
          }
        ],
        undefined,
        2
      )
    }
  ],
  [
    'signs that formats keep for themselves',
    {headline: '100% {of} it | a\nb', date: '2019', url: 'https://example.org/{a}'},
    {
      bibtex: [
        '@article{tass-ID,',
        '  title = {{100\\% \\textbraceleft{}of\\textbraceright{} it | a b}},',
        '  journal = {TASS},',
        '  entrysubtype = {newspaper},',
        '  year = {2019},',
        '  language = {en},',
        '  url = {https://example.org/%7Ba%7D},',
        '}'
      ].join('\n')
    }
  ]
]

for (const [what, example, expected] of rows) {
  test(`should cite a story with ${what}`, () => {
    const found = cited(example)
    const asked = Object.keys(expected).map(id => [id, found[id]])
    assert.deepEqual(Object.fromEntries(asked), expected)
  })
}
