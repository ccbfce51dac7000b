/** What may be said of a capture, what it becomes, and what is refused in which words. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {explainIssue} from '../../../src/model/schema/explain-issue.ts'
import {overrideKeys, overridesSchema} from '../../../src/model/schema/overrides.ts'

const kept: readonly (readonly [said: object, becomes: object])[] = [
  [{}, {}],
  [{headline: ' Storm '}, {headline: 'Storm'}],
  [
    {kind: 'listing', direction: 'rtl'},
    {kind: 'listing', direction: 'rtl'}
  ],
  [{author: 'Jane Doe'}, {author: [{type: 'Person', name: 'Jane Doe'}]}],
  [
    {author: ['Jane Doe', {type: 'Organization', name: 'AFP'}, {name: 'John Roe'}]},
    {
      author: [
        {type: 'Person', name: 'Jane Doe'},
        {type: 'Organization', name: 'AFP'},
        {type: 'Person', name: 'John Roe'}
      ]
    }
  ],
  [{publisher: 'TASS'}, {publisher: {name: 'TASS'}}],
  [{publisher: {name: 'TASS'}}, {publisher: {name: 'TASS'}}],
  [{keywords: 'Storm'}, {keywords: ['Storm']}],
  [{articleSection: ['News', 'Europe']}, {articleSection: ['News', 'Europe']}],
  [
    {datePublished: 'XXXX-03-28', dateModified: '2019-03'},
    {datePublished: 'XXXX-03-28', dateModified: '2019-03'}
  ],
  [{url: 'http://example.org/a?b=c'}, {url: 'http://example.org/a?b=c'}],
  [{url: 'https://example.org/'}, {url: 'https://example.org/'}],
  [{inLanguage: 'pt-BR'}, {inLanguage: 'pt-BR'}],
  [{inLanguage: 'zh-Hant-TW'}, {inLanguage: 'zh-Hant-TW'}],
  [{aliases: '/old/story/'}, {aliases: ['/old/story/']}],
  [
    {aliases: ['a.html', 'ä/b', 'console', 'pagefinder/x']},
    {aliases: ['a.html', 'ä/b', 'console', 'pagefinder/x']}
  ],
  [
    {same_event: 'b.txt', not_same_event: ['c.txt']},
    {same_event: ['b.txt'], not_same_event: ['c.txt']}
  ],
  [
    {access: 'excerpt', pubStatus: 'withheld'},
    {access: 'excerpt', pubStatus: 'withheld'}
  ],
  [
    {access: 'metadata', pubStatus: 'canceled'},
    {access: 'metadata', pubStatus: 'canceled'}
  ],
  [
    {kind: 'article', direction: 'ltr', access: 'full', pubStatus: 'usable'},
    {kind: 'article', direction: 'ltr', access: 'full', pubStatus: 'usable'}
  ],
  [{kind: 'other'}, {kind: 'other'}]
]
for (const [said, becomes] of kept) {
  test(`should take ${JSON.stringify(said)}`, () =>
    assert.deepEqual(overridesSchema.parse(said), becomes))
}

const date = 'expected an EDTF date such as `2019-03-28`, `2019-03` or `XXXX-03-28`'
const address = 'Unexpected address, expected one that starts with `https://` or `http://`'
const path = 'Unexpected address, expected a path on this site such as `/old/story/`'
const language = 'Unexpected language, expected a tag such as `en` or `pt-BR`'
const refused: readonly (readonly [
  said: object,
  path: readonly (string | number)[],
  reason: string
])[] = [
  [{titel: 'x'}, ['titel'], 'Unexpected key `titel`, expected `headline` or `url`'],
  [
    {headline: ' '},
    ['headline'],
    'Unexpected empty value for `headline`, expected text or no key at all'
  ],
  [{headline: ['a']}, ['headline'], 'Unexpected list for `headline`, expected text'],
  [{headline: {a: 'b'}}, ['headline'], 'Unexpected keys with values for `headline`, expected text'],
  [
    {kind: 'story'},
    ['kind'],
    'Unexpected value `story` for `kind`, expected `article`, `listing` or `other`'
  ],
  [
    {access: ['full']},
    ['access'],
    'Unexpected value list for `access`, expected `full`, `excerpt` or `metadata`'
  ],
  [
    {keywords: {a: 'b'}},
    ['keywords'],
    'Unexpected keys with values for `keywords`, expected text or a list of texts'
  ],
  [{datePublished: '28.3.2019'}, ['datePublished'], `Unexpected date \`28.3.2019\`, ${date}`],
  [{url: 'ftp://example.org/'}, ['url'], address],
  [{url: 'see https://example.org/'}, ['url'], address],
  [{url: 'https://example.org/ now'}, ['url'], address],
  [{url: 'https://'}, ['url'], address],
  [{inLanguage: 'english'}, ['inLanguage'], language],
  [{inLanguage: 'en-'}, ['inLanguage'], language],
  [{inLanguage: '1en'}, ['inLanguage'], language]
]
for (const [said, where, reason] of refused) {
  test(`should refuse ${JSON.stringify(said)} and say why`, () => {
    const {error} = overridesSchema.safeParse(said)
    const [issue] = error?.issues ?? []
    assert.ok(issue)
    assert.deepEqual(explainIssue(issue, said, ['headline', 'url']), [{path: where, reason}])
  })
}

const noPaths = [
  '../up',
  'a//b',
  '.hidden',
  'a/.git/b',
  'a.',
  'a ',
  'a\\b',
  'https://example.org/',
  'a?b',
  'a#b',
  'a"b',
  'a<b',
  'a|b',
  'a\nb',
  'con',
  'a/NUL.html',
  'com1',
  'lpt9.txt',
  'pagefind',
  '/Pagefind/x',
  'a'.repeat(201),
  'ä'.repeat(101),
  '/',
  Array(12).fill('a'.repeat(100)).join('/')
]
for (const alias of noPaths) {
  test(`should refuse the former address ${JSON.stringify(alias.slice(0, 40))}`, () => {
    const {error} = overridesSchema.safeParse({aliases: ['x', alias.replace(/ $/, ' /b')]})
    assert.deepEqual(
      error?.issues.map(issue =>
        issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0]?.message : issue.message
      ),
      [path]
    )
  })
}

test('should take former addresses as long as every disk takes them', () => {
  const aliases = ['a'.repeat(200), 'ä'.repeat(100), Array(9).fill('a'.repeat(100)).join('/')]
  assert.deepEqual(overridesSchema.parse({aliases}), {aliases})
})

test('should list its keys in the order of the documentation', () =>
  assert.deepEqual(overrideKeys.slice(0, 4), [
    'kind',
    'headline',
    'alternativeHeadline',
    'abstract'
  ]))
