import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {VFile} from 'vfile'
import {readCapture} from '../../src/read/index.ts'

function read(path: string, text: string, sidecar?: string): VFile {
  const beside =
    sidecar === undefined ? {} : {sidecar: {path: 'a.yaml', bytes: Buffer.from(sidecar)}}
  return readCapture({path, key: '', bytes: Buffer.from(text), ...beside})
}

/** What was overridden, and what was said, as `severity line: reason`. */
function outcome(file: VFile): [values: unknown, messages: string[]] {
  const {capture} = file.data
  if (capture === undefined) {
    return ['refused', file.messages.map(({fatal, line, reason}) => `${fatal} ${line}: ${reason}`)]
  }
  const messages = capture.messages.map(
    ({severity, line, reason}) => `${severity} ${line}: ${reason}`
  )
  return [capture.overrides.map(({values}) => values), messages]
}

describe('front matter in TOML', () => {
  const head = (...lines: string[]) => `+++\n${lines.join('\n')}\n+++\nBody.`

  it('should override as YAML does, with the line of each key', () => {
    const lines = ['# ours', 'headline = "A: b"', "source = 'TASS'", 'tags = ["x", "no"]', '']
    const {capture} = read('a.md', head(...lines, 'date = 2019-03-28')).data
    assert.equal(capture?.frontMatterLines, 8)
    assert.deepEqual(capture?.overrides, [
      {
        rule: 'front-matter',
        path: 'a.md',
        values: {
          headline: 'A: b',
          publisher: {name: 'TASS'},
          keywords: ['x', 'no'],
          datePublished: '2019-03-28'
        },
        lineOf: {headline: 3, publisher: 4, keywords: 5, datePublished: 7}
      }
    ])
  })

  it('should refuse what it does not read', () => {
    assert.deepEqual(outcome(read('a.md', head('headline = "A"', '[params]'))), [
      'refused',
      ['true 3: Unexpected `[params]` in TOML front matter, expected `key = "value"`']
    ])
    assert.deepEqual(
      outcome(read('a.md', head('headline = """', 'A', '"""', 'date = 2019')))[0],
      'refused'
    )
  })

  it('should leave signs around a text alone', () => {
    assert.deepEqual(outcome(read('a.txt', '+++\nBreaking = fire\n+++\nBody.')), [[], []])
  })
})

describe('front matter', () => {
  const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\nBody.`

  it('should override, with the line of each key', () => {
    const {capture} = read(
      'a.md',
      head('headline: "A: b"', '', '# note', 'tags: [x, no]', 'date: 2019-03-28')
    ).data
    assert.equal(capture?.frontMatterLines, 7)
    assert.deepEqual(capture?.overrides, [
      {
        rule: 'front-matter',
        path: 'a.md',
        values: {headline: 'A: b', keywords: ['x', 'no'], datePublished: '2019-03-28'},
        lineOf: {headline: 2, keywords: 5, datePublished: 6}
      }
    ])
  })

  const kept: [name: string, line: string, value: object][] = [
    ['a time of day cut off', 'date: 2019-03-28T23:59:00-05:00', {datePublished: '2019-03-28'}],
    ['source as publisher', 'source: TASS', {publisher: {name: 'TASS'}}],
    [
      'authors as a list',
      'authors: [Jane Doe, John Roe]',
      {
        author: [
          {type: 'Person', name: 'Jane Doe'},
          {type: 'Person', name: 'John Roe'}
        ]
      }
    ],
    ['language by another name, in any case', 'Lang: pt-BR', {inLanguage: 'pt-BR'}],
    ['text that YAML would take for a number or a truth', 'headline: no', {headline: 'no'}],
    [
      'markup as text',
      'headline: <script>alert(1)</script> {{ 7*7 }}',
      {headline: '<script>alert(1)</script> {{ 7*7 }}'}
    ],
    ['escaped controls left out', 'headline: "a\\u202eb\\0c\\ud800"', {headline: 'abc'}],
    ['several lines as one', 'edNote: |\n  one\n  two', {edNote: 'one two'}]
  ]
  for (const [name, line, value] of kept) {
    it(`should read ${name}`, () =>
      assert.deepEqual(outcome(read('a.md', head(line))), [[value], []]))
  }

  const warned: [line: string, message: string][] = [
    ['headlin: A', 'Unexpected key `headlin`, expected `headline`'],
    ['foo: A', 'Unexpected key `foo`, expected one of the keys of a capture'],
    ['__proto__: A', 'Unexpected key `__proto__`, expected one of the keys of a capture'],
    ['constructor: A', 'Unexpected key `constructor`, expected one of the keys of a capture'],
    ['headline:', 'Unexpected empty value, expected text or no key at all, in `headline`'],
    ['headline: [a, b]', 'Unexpected value of `headline`, expected text'],
    ['kind: essay', 'Unexpected value of `kind`, expected `article`, `listing` or `other`'],
    [
      'url: javascript:alert(1)',
      'Unexpected address, expected one that starts with `https://` or `http://`, in `url`'
    ],
    [
      'date: 2019-02-30',
      'Unexpected date `2019-02-30`, expected an EDTF date such as `2019-03-28`, `2019-03` or `XXXX-03-28`, in `datePublished`'
    ]
  ]
  for (const [line, message] of warned) {
    it(`should warn of \`${line}\` and keep the rest`, () => {
      assert.deepEqual(outcome(read('a.md', head('publisher: TASS', line))), [
        [{publisher: {name: 'TASS'}}],
        [`warning 3: ${message}`]
      ])
    })
  }

  it('should let our name win over another one for it', () => {
    assert.deepEqual(outcome(read('a.md', head('title: B', 'headline: A'))), [
      [{headline: 'A'}],
      ['warning 2: Unexpected `title` beside `headline`, expected one of the two']
    ])
  })

  const nesting = 'Unexpected nesting, expected at most 32 levels'
  const yaml = 'Unexpected YAML, expected `key: value` lines: '
  const refused: [name: string, text: string, message: string][] = [
    [
      'a colon without quotes',
      head('publisher: TASS', 'headline: Trump: out'),
      `3: ${yaml}Nested mappings are not allowed in compact mappings`
    ],
    ['an open quotation mark', head('headline: "Trump'), `2: ${yaml}Missing closing "quote`],
    ['a key twice', head('headline: a', 'headline: b'), `3: ${yaml}Map keys must be unique`],
    [
      'a tag',
      head('headline: !!js/function "x"'),
      `2: ${yaml}Unresolved tag: tag:yaml.org,2002:js/function`
    ],
    [
      'an alias',
      head('headline: &a x', 'byline: *a'),
      '3: Unexpected alias `*a`, expected the value itself'
    ],
    ['ten thousand brackets', head(`headline: ${'['.repeat(10_000)}`), `2: ${nesting}`],
    ['ten thousand indicators', head('headline: x', '? '.repeat(10_000)), `3: ${nesting}`],
    ['ten thousand dashes', head('headline: x', 'tags:', ' - '.repeat(10_000)), `4: ${nesting}`],
    [
      'a wrong limit',
      head('access: meta'),
      '2: Unexpected value of `access`, expected `full`, `excerpt` or `metadata`'
    ],
    ['a misspelt limit', head('acess: metadata'), '2: Unexpected key `acess`, expected `access`'],
    [
      'JavaScript',
      '---js\n{headline: (globalThis.ran = true)}\n---\nBody.',
      '1: Unexpected front matter in `js`, expected YAML'
    ],
    [
      'JSON',
      '---json\n{"headline": "a"}\n---\nBody.',
      '1: Unexpected front matter in `json`, expected YAML'
    ],
    [
      'CoffeeScript',
      '--- coffee\nheadline: "a"\n---\nBody.',
      '1: Unexpected front matter in `coffee`, expected YAML'
    ]
  ]
  for (const [name, text, message] of refused) {
    it(`should refuse ${name}, for it may have withheld the story`, () => {
      for (const path of ['a.md', 'a.txt']) {
        assert.deepEqual(outcome(read(path, text)), ['refused', [`true ${message}`]])
      }
      assert.equal('ran' in globalThis, false)
    })
  }

  const text: [name: string, path: string, text: string][] = [
    ['a rule that nothing closes', 'a.txt', '---\nheadline: A\nBody.'],
    ['two rules around a line', 'a.txt', '---\nADVERTISEMENT\n---\nBody.'],
    ['two rules around an unknown key', 'a.txt', '---\nBreaking: fire\n---\nBody.'],
    ['a rule with a name', 'a.txt', '--- News ---\nheadline: A\n---\nBody.'],
    ['four dashes', 'a.md', '----\nheadline: A\n----\nBody.'],
    ['a rule that is not first', 'a.md', '\n---\nheadline: A\n---\nBody.'],
    ['a Markdown heading between rules', 'a.md', '---\nHeading\n---\nBody.']
  ]
  for (const [name, path, content] of text) {
    it(`should leave ${name} in the text`, () => {
      const {capture} = read(path, content).data
      assert.equal(capture?.frontMatterLines, 0)
      assert.deepEqual(capture?.lines, content.split('\n'))
      assert.deepEqual(capture?.overrides, [])
    })
  }

  it('should take a mapping of unknown keys out of Markdown, and warn', () => {
    const file = read('a.md', head('layout: post'))
    assert.equal(file.data.capture?.frontMatterLines, 3)
    assert.deepEqual(outcome(file)[1], [
      'warning 2: Unexpected key `layout`, expected one of the keys of a capture'
    ])
  })

  it('should give the same with CRLF and a mark', () => {
    const file = read('a.md', `\ufeff${head('headline: A')}`.replaceAll('\n', '\r\n'))
    assert.deepEqual(file.data.capture?.lines, ['---', 'headline: A', '---', 'Body.'])
    assert.deepEqual(outcome(file), [[{headline: 'A'}], []])
  })
})

describe('a sidecar', () => {
  it('should come after the front matter, being stronger', () => {
    const file = read('a.md', '---\nheadline: A\n---\nBody.', 'headline: B\n')
    assert.deepEqual(
      file.data.capture?.overrides.map(({rule, path, values}) => [rule, path, values]),
      [
        ['front-matter', 'a.md', {headline: 'A'}],
        ['sidecar', 'a.yaml', {headline: 'B'}]
      ]
    )
  })

  const refused: [text: string, message: string][] = [
    ['headline: "', 'true 1: Unexpected YAML, expected `key: value` lines: Missing closing "quote'],
    ['- a', 'true 1: Unexpected text, expected `key: value` lines'],
    ['just words', 'true 1: Unexpected text, expected `key: value` lines'],
    ['%PDF-1.7', 'true undefined: Unexpected PDF document, expected text']
  ]
  for (const [sidecar, message] of refused) {
    it(`should refuse its capture when it says \`${sidecar}\``, () => {
      assert.deepEqual(outcome(read('a.txt', 'Body.', sidecar)), ['refused', [message]])
    })
  }

  it('should say nothing when it is empty', () => {
    assert.deepEqual(outcome(read('a.txt', 'Body.', '# nothing yet\n')), [[], []])
  })
})
