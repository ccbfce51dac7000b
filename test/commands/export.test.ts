/** `cuttings export`: every format read back, and nothing in it that the site may not show. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {recordSchemas} from '../../src/model/schema/records.ts'
import {ninjs} from '../exchange/ninjs-schema.ts'
import {recordsOf} from '../render/csv.ts'
import {cuttings, workIn} from './workplace.ts'

const text = (headline: string, day: number) => `${headline}

KARSUND, May ${day}, 2024 (Reuters) - The harbour reopened on Saturday, port authority spokeswoman Ida Lund said, after a storm had closed it for two days.

"Ships are moving again," Lund told reporters, adding that no one had been hurt in the storm.
`
const hostile = '=HYPERLINK("x","y") {\\input{z}} % </script> }, @article{b,'

workIn({
  'articles/archive.yaml': 'title: Harbour\nurl: https://example.org/x/\nrights: For "research"\n',
  'articles/open.txt': text('Harbour reopens after storm', 4),
  'articles/facts.md': `---\naccess: metadata\n---\n${text('Only the facts of this one', 5)}`,
  'articles/gone.md': `---\npubStatus: canceled\n---\n${text('Nobody may read of this', 6)}`,
  'articles/doubtful.md': `---\ndatePublished: 2019-03-28?\n---\n${text('The year is derived here', 7)}`,
  'articles/hostile.md': `---\nheadline: ${JSON.stringify(hostile)}\nauthor: ${JSON.stringify(hostile)}\npublisher: ${JSON.stringify(hostile)}\nkeywords: [${JSON.stringify(hostile)}]\n---\n${text('x', 8)}`
})

/** What a format gives. */
async function exported(format: string): Promise<string> {
  const {exitCode, results, notes} = await cuttings(['export', format])
  assert.deepEqual([exitCode, notes], [0, ''])
  return results
}

const linesOf = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

for (const format of ['jsonl', 'csv', 'ninjs', 'csl-json', 'bibtex']) {
  test(`should keep out of ${format} what the site may not show`, async () => {
    const output = await exported(format)
    assert.ok(output.includes('Harbour reopens after storm'))
    assert.ok(output.includes('Only the facts of this one'))
    assert.ok(!output.includes('Nobody may read of this'))
    const words = output.split('Ships are moving again').length - 1
    assert.ok(['jsonl', 'ninjs'].includes(format) ? words > 0 : words === 0)
    const ofFacts = output.split('\n').find(line => line.includes('Only the facts of this one'))
    assert.ok(!ofFacts?.includes('Ships are moving again'))
  })

  test(`should give the same ${format} again`, async () => {
    assert.equal(await exported(format), await exported(format))
  })
}

test('should print records that fit their schema', async () => {
  const problems = linesOf(await exported('jsonl')).flatMap(
    record => recordSchemas.stories.safeParse(record).error?.issues ?? []
  )
  assert.deepEqual(problems, [])
})

test('should print a table that gives every headline back', async () => {
  const records = recordsOf(await exported('csv'))
  assert.deepEqual(
    new Set(records.map(({headline}) => headline)),
    new Set([
      'Harbour reopens after storm',
      'Only the facts of this one',
      'The year is derived here',
      `'${hostile}`
    ])
  )
})

test('should print items of ninjs 3.1', async () => {
  const items = linesOf(await exported('ninjs'))
  assert.deepEqual(
    items.flatMap(item => ninjs.safeParse(item).error?.issues ?? []),
    []
  )
  const byHeadline = new Map(items.map(item => [item.headlines[0].value, item]))
  const open = byHeadline.get('Harbour reopens after storm')
  assert.equal(open.representationType, 'full')
  assert.equal(open.contentCreated, '2024-05-04T00:00:00Z')
  assert.match(open.uri, /^https:\/\/example\.org\/x\/stories\/harbour-reopens-after-storm-/)
  assert.equal(open.infoSources[0].role, 'publisher')
  const facts = byHeadline.get('Only the facts of this one')
  assert.deepEqual([facts.representationType, facts.bodies], ['partial', undefined])
  assert.equal(byHeadline.get('The year is derived here').contentCreated, undefined)
  assert.deepEqual(byHeadline.get(hostile).subjects, [{name: hostile, rel: 'about'}])
})

test('should print one list of references with a key each', async () => {
  const items = JSON.parse(await exported('csl-json'))
  assert.equal(items.length, 4)
  assert.equal(new Set(items.map(({id}: {id: string}) => id)).size, items.length)
  for (const item of items) assert.equal(item.type, 'article-newspaper')
  const derived = items.find(({title}: {title: string}) => title === 'The year is derived here')
  assert.deepEqual(derived.issued, {'date-parts': [[2019, 3, 28]], circa: true})
})

/** The fields of each BibTeX entry; throws where braces do not match. */
function entriesOf(bibtex: string): {key: string; fields: Record<string, string>}[] {
  return bibtex
    .trimEnd()
    .split('\n\n')
    .map(entry => {
      const [first = '', ...others] = entry.split('\n')
      const key = /^@article\{([\w-]+),$/.exec(first)?.[1]
      assert.ok(key, first)
      assert.equal(others.pop(), '}')
      const fields = others.map(line => {
        const [, name = '', value = ''] = /^ {2}([a-z]+) = \{(.*)\},$/.exec(line) ?? []
        assert.ok(name, line)
        assert.equal(depthOf(value), 0, line)
        return [name, value]
      })
      return {key, fields: Object.fromEntries(fields)}
    })
}

/** How deep the braces of a value are at its end; fails when it closes more than it opens. */
function depthOf(value: string): number {
  return [...value].reduce((depth, sign) => {
    const next = depth + (sign === '{' ? 1 : 0) - (sign === '}' ? 1 : 0)
    assert.ok(next >= 0, value)
    return next
  }, 0)
}

test('should print BibTeX that no headline can break out of', async () => {
  const entries = entriesOf(await exported('bibtex'))
  assert.equal(new Set(entries.map(({key}) => key)).size, 4)
  const open = entries.find(({fields}) => fields.title === '{Harbour reopens after storm}')
  assert.deepEqual([open?.fields.year, open?.fields.month, open?.fields.day], ['2024', '5', '4'])
})

test('should refuse a format that it does not know', async () => {
  const {exitCode, results, notes} = await cuttings(['export', 'xml'])
  assert.deepEqual([exitCode, results], [2, ''])
  assert.match(
    notes,
    /Unexpected format `xml`, expected one of jsonl, csv, ninjs, csl-json, bibtex/
  )
})
