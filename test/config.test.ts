import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {parseDescription, readDescription} from '../src/config.ts'
import {descriptionSchema} from '../src/model/schema/description.ts'
import {WrongUse} from '../src/wrong-use.ts'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-config-'))
after(() => rmSync(folder, {recursive: true}))

/** Which they are is in `test/model/schema/description.test.ts`. */
const defaults = descriptionSchema.parse({})

test('should give every key its default when there is no file', () => {
  assert.deepEqual(readDescription(folder), defaults)
})

const sound: readonly [string, string, object][] = [
  ['an empty file', '', {}],
  ['comments only', '# nothing yet\n', {}],
  ['text as it is written', 'title: 2019\ndescription: no', {title: '2019', description: 'no'}],
  ['yes and no', 'indexed: yes', {indexed: true}],
  [
    'an outlet with one alias',
    'outlets:\n  - name: TASS\n    aliases: ТАСС\n',
    {outlets: [{name: 'TASS', aliases: ['ТАСС']}]}
  ],
  ['CRLF and a byte order mark', '\ufefftitle: A\r\nlanguage: ru\r\n', {title: 'A', language: 'ru'}]
]
for (const [what, text, expected] of sound) {
  test(`should read ${what}`, () => {
    assert.deepEqual(parseDescription(text), {
      description: {...defaults, ...expected},
      problems: []
    })
  })
}

const unsound: readonly [string, readonly [number, string][]][] = [
  [
    'title: A\ntitel: B\n',
    [
      [
        2,
        'Unexpected key `titel`, expected `title`, `description`, `language`, `url`, `contact`, `rights`, `access`, `indexed`, `outlets`, `people`, `organizations` or `places`'
      ]
    ]
  ],
  [
    'access: some\nindexed: maybe\n',
    [
      [1, 'Unexpected value `some` for `access`, expected `full`, `excerpt` or `metadata`'],
      [2, 'Unexpected value `maybe` for `indexed`, expected `true`, `false`, `yes` or `no`']
    ]
  ],
  ['title:\n', [[1, 'Unexpected empty value for `title`, expected text or no key at all']]],
  ['\ntitle: [A, B]\n', [[2, 'Unexpected list for `title`, expected text']]],
  [
    'url: example.org\n',
    [
      [
        1,
        'Unexpected address `example.org` for `url`, expected one that starts with `https://` or `http://`'
      ]
    ]
  ],
  ['outlets: TASS\n', [[1, 'Unexpected text `TASS` for `outlets`, expected a list']]],
  [
    'outlets:\n  - TASS\n',
    [[2, 'Unexpected text `TASS` for `outlets`, expected keys with values']]
  ],
  [
    'outlets:\n  - aliases: ТАСС\n    nam: TASS\n',
    [
      [2, 'Unexpected missing key `name`, expected it here'],
      [3, 'Unexpected key `nam`, expected `name`, `aliases`, `url` or `access`']
    ]
  ],
  ['just words\n', [[1, 'Unexpected text `just words`, expected keys with values']]],
  [
    'title: A\ntitle: B\n',
    [[2, 'Unexpected YAML, expected `key: value` lines: Map keys must be unique']]
  ],
  ['title: "A\n', [[2, 'Unexpected YAML, expected `key: value` lines: Missing closing "quote']]]
]
for (const [text, expected] of unsound) {
  test(`should explain what is wrong with ${JSON.stringify(text)}`, () => {
    const {description, problems} = parseDescription(text)
    assert.equal(description, undefined)
    assert.deepEqual(
      problems.map(({line, reason}) => [line, reason]),
      expected
    )
  })
}

test('should refuse a file with problems, naming it', () => {
  writeFileSync(join(folder, 'archive.yaml'), 'titel: A\n')
  assert.throws(
    () => readDescription(folder, 'captures'),
    error =>
      error instanceof WrongUse &&
      error.messages[0]?.path === 'captures/archive.yaml' &&
      error.messages[0].line === 1
  )
})

test('should describe the archive that ships with the program', () => {
  const {outlets, title} = readDescription('articles')
  assert.equal(title, 'Cuttings from Caracas')
  assert.deepEqual(
    outlets.map(outlet => [outlet.name, outlet.url]),
    [
      ['Press TV', 'https://www.presstv.ir/'],
      ['TASS', 'https://tass.com/']
    ]
  )
})
