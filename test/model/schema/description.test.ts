/** What `archive.yaml` says, its defaults, and what is wrong with it in words. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {descriptionSchema} from '../../../src/model/schema/description.ts'
import {explainIssue} from '../../../src/model/schema/explain-issue.ts'

test('should describe an archive of which nothing is said', () =>
  assert.deepEqual(descriptionSchema.parse({}), {
    title: 'Cuttings',
    language: 'en',
    access: 'full',
    indexed: false,
    outlets: [],
    people: [],
    organizations: [],
    places: []
  }))

test('should take everything that can be said', () => {
  const known = {name: 'A', aliases: ['B'], stories: ['c.txt']}
  const said = {
    title: 'Cuttings from Caracas',
    description: 'D',
    language: 'es',
    url: 'https://example.org/cuttings/',
    contact: 'me',
    rights: 'R',
    access: 'excerpt',
    outlets: [{name: 'TASS', aliases: [], url: 'http://example.org/', access: 'metadata'}],
    people: [known],
    organizations: [known],
    places: [known]
  } as const
  assert.deepEqual(descriptionSchema.parse({...said, indexed: 'yes'}), {...said, indexed: true})
})

test('should take one alias for a list of one, and none for an empty list', () =>
  assert.deepEqual(
    descriptionSchema.parse({people: [{name: 'A', aliases: 'B', stories: 'c.txt'}, {name: ' C '}]})
      .people,
    [
      {name: 'A', aliases: ['B'], stories: ['c.txt']},
      {name: 'C', aliases: []}
    ]
  ))

for (const [word, indexed] of [
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false]
] as const) {
  test(`should ${indexed ? '' : 'not '}be indexed for \`${word}\``, () =>
    assert.equal(descriptionSchema.parse({indexed: word}).indexed, indexed))
}

const refused: readonly (readonly [
  said: object,
  path: readonly (string | number)[],
  reason: string
])[] = [
  [{titel: 'x'}, ['titel'], 'Unexpected key `titel`, expected `title`'],
  [{title: ''}, ['title'], 'Unexpected empty value for `title`, expected text or no key at all'],
  [
    {url: 'ftp://example.org/'},
    ['url'],
    'Unexpected address `ftp://example.org/` for `url`, expected one that starts with `https://` or `http://`'
  ],
  [{outlets: 'TASS'}, ['outlets'], 'Unexpected text `TASS` for `outlets`, expected a list'],
  [
    {outlets: ['TASS']},
    ['outlets', 0],
    'Unexpected text `TASS` for `outlets`, expected keys with values'
  ],
  [{outlets: [{}]}, ['outlets', 0, 'name'], 'Unexpected missing key `name`, expected it here'],
  [
    {people: [{name: 'A', alias: 'B'}]},
    ['people', 0, 'alias'],
    'Unexpected key `alias`, expected `title`'
  ],
  [
    {indexed: 'maybe'},
    ['indexed'],
    'Unexpected value `maybe` for `indexed`, expected `true`, `false`, `yes` or `no`'
  ]
]
for (const [said, path, reason] of refused) {
  test(`should refuse ${JSON.stringify(said)} and say why`, () => {
    const [issue] = descriptionSchema.safeParse(said).error?.issues ?? []
    assert.ok(issue)
    assert.deepEqual(explainIssue(issue, said, ['title']), [{path, reason}])
  })
}

test('should refuse what is no mapping at all', () => {
  const [issue] = descriptionSchema.safeParse('text').error?.issues ?? []
  assert.ok(issue)
  assert.deepEqual(explainIssue(issue, 'text', []), [
    {path: [], reason: 'Unexpected text `text`, expected keys with values'}
  ])
})
