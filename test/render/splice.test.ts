/**
 * A long file made from the one that stands there is the file made anew, whatever is right in it.
 */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {csvRows, type FoundRecord, jsonLines, spliced} from '../../src/render/machine/splice.ts'

/** A record: its number, and whether it differs from what stands there. */
interface Item {
  readonly id: string
  readonly text: string
  readonly isRight: boolean
  /** Whether it stood there before. */
  readonly was: boolean
}

/** How records are written, and found again. */
interface Form {
  readonly make: (item: Pick<Item, 'id' | 'text'>) => string
  readonly recordsIn: (file: Buffer) => Iterator<FoundRecord, undefined>
  readonly [part: string]: unknown
  readonly head: string
  readonly separator: string
  readonly end: string
}

const forms: Readonly<Record<string, Form>> = {
  'a table with quotes and line ends in its cells': {
    make: ({id, text}) => `${id},"${text.replaceAll('"', '""')}"`,
    recordsIn: csvRows,
    head: 'identifier,text\r\n',
    separator: '\r\n',
    end: '\r\n'
  },
  'lines of JSON': {
    make: ({id, text}) => JSON.stringify({identifier: id, text}),
    recordsIn: jsonLines,
    head: '',
    separator: '\n',
    end: '\n'
  },
  'a list of JSON with a record on each line': {
    make: ({id, text}) => JSON.stringify({identifier: id, text}),
    recordsIn: jsonLines,
    head: '[\n',
    separator: ',\n',
    end: '\n]\n'
  }
}

const texts = fc.array(
  fc.constantFrom('"', ',', '\n', '\r\n', 'é', 'x', '{"identifier":"1"', '1,'),
  {
    maxLength: 5
  }
)
const items = fc.array(
  fc.record({
    number: fc.nat(12),
    /** Where it stood before, and stands now. */
    order: fc.tuple(fc.nat(3), fc.nat(3)),
    text: texts.map(parts => parts.join('')),
    isRight: fc.boolean(),
    was: fc.boolean(),
    is: fc.boolean()
  }),
  {maxLength: 12}
)

for (const [what, {make, recordsIn, head, separator, end}] of Object.entries(forms)) {
  test(`should make ${what} as if anew`, () =>
    fc.assert(
      fc.property(items, drafts => {
        const all = drafts.map(({number, ...draft}, place) => ({
          ...draft,
          id: `${place}-é${number}`
        }))
        const whole = (records: readonly string[]) =>
          Buffer.from(head + records.join(separator) + (records.length > 0 ? end : ''))
        const before = whole(
          all
            .filter(({was}) => was)
            .sort((one, other) => one.order[0] - other.order[0])
            .map(({isRight, text, id}) => make({id, text: isRight ? text : `${text}, before`}))
        )
        const present = all.filter(({is}) => is).sort((one, other) => one.order[1] - other.order[1])
        const pieces = spliced<Item>({
          before,
          records: recordsIn(before),
          items: present,
          idOf: ({id}) => id,
          isRight: ({isRight}) => isRight,
          make: item => {
            assert.ok(!item.isRight || !item.was, 'what is right stands there')
            return make(item)
          },
          separator
        })
        const records = Buffer.concat([...pieces].map(piece => Buffer.from(piece))).toString()
        const expected = present.map(make).join(separator)
        assert.equal(records, expected)
      })
    ))
}
