/** Which stories report one event, and how they stand to each other. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {
  archiveFrom,
  archiveOf,
  type Captures,
  capture,
  grouped,
  shipped,
  storyFrom
} from './example-archive.ts'

const body = `Rescue workers searched the Bay of Tarsa on Monday for eleven passengers of the ferry Halcyon, which sank within minutes after a fire in its engine room, harbour master Ingrid Solberg said.

Captain Anders Lindqvist had ordered the lifeboats down before the power failed, Solberg told reporters in Tarsa. Divers found the wreck at a depth of 63 metres.

Transport minister Peter Halloran promised an inquiry into the inspection of the vessel, which had carried 214 people when it left the island of Morvika.`

const retold = `The ferry Halcyon sank in the Bay of Tarsa with 214 people on board after its engine room caught fire, and eleven passengers are still missing.

Harbour master Ingrid Solberg said divers had reached the wreck at 63 metres. She praised Captain Anders Lindqvist for ordering the lifeboats down.

Peter Halloran, the transport minister, said there would be an inquiry into how the vessel was inspected on the island of Morvika.`

const ferry: Captures = {
  'courier.txt': capture('Ferry Halcyon sinks in Bay of Tarsa', '2021-05-03', body, 'The Courier'),
  'herald.txt': capture(
    'Eleven missing after ferry sinks off Tarsa',
    '2021-05-04',
    retold,
    'Herald'
  )
}

const bond = (company: string, amount: number) =>
  `${company} said it will issue ${amount} million dollars of convertible debentures due 2011 through lead manager Harlow Securities. The debentures carry a coupon of ${amount / 10}.25 percent and are convertible into common stock at a premium, Harlow Securities said.`

const loan = (company: string, amount: number) =>
  `${company} is issuing a loan of ${amount} million dollars due May 12 with an indicated coupon of 10.25 percent and priced at 101 percent, lead manager Harlow Securities said. The loan is sold in units of a thousand dollars and listed in Tarsa, and payment is expected in the second half of June, Harlow Securities said.`

/** Results of a company that names another; the rest of the text is its own. */
const results = (company: string, owner: string, figures: string, rest: string) => {
  const [share = '', net = '', sales = '', year = '', own = '', all = ''] = figures.split(' ')
  return `Share profit ${share} crowns, net ${net} thousand, sales ${sales} thousand. Year share profit ${year} crowns, net ${own} thousand, sales ${all} thousand. ${rest} Ingrid Solberg, Anders Lindqvist and Peter Halloran of Harlow Securities sit on the boards of ${company} and ${owner}.`
}

const rain = (north: number, south: number, coast: string) =>
  `Rain fell ${coast} in the coffee zones of Harlow and Tarsa, the Brandt weather bureau said. Harlow station had ${north} millimetres, Tarsa station ${south} millimetres, and the Solberg hills ${north + south} millimetres. The Brandt weather bureau expects clouds above the Solberg hills.`

describe('events', () => {
  it('should join two reports in different words', () =>
    assert.deepEqual(grouped(archiveFrom(ferry)), [['courier.txt', 'herald.txt']]))

  it('should not join the same reports weeks apart', () =>
    assert.deepEqual(
      grouped(
        archiveFrom({
          ...ferry,
          'herald.txt': capture('Eleven missing after ferry sinks', '2021-06-20', retold, 'Herald')
        })
      ),
      []
    ))

  it('should not join two fillings of one form', () =>
    assert.deepEqual(
      grouped(
        archiveFrom({
          'a.txt': capture(
            'Brandt Steel to issue debentures',
            '2001-05-03',
            bond('Brandt Steel Corp', 40),
            'Wire'
          ),
          'b.txt': capture(
            'Corvo Foods to issue debentures',
            '2001-05-03',
            bond('Corvo Foods Inc', 75),
            'Wire'
          )
        })
      ),
      []
    ))

  const weather = 'Coffee zone rainfall at Harlow and Tarsa'
  const forms: readonly [string, Captures, boolean][] = [
    [
      'not the rain of two days',
      {
        'a.txt': capture(weather, '2021-05-03', rain(12, 31, 'again'), 'Wire'),
        'b.txt': capture(weather, '2021-05-05', rain(17, 46, 'widely'), 'Wire')
      },
      false
    ],
    [
      'not the prices of two hours',
      {
        'a.txt': capture(`${weather} 11:40`, '2021-05-03', rain(12, 31, 'again'), 'Wire'),
        'b.txt': capture(`${weather} 12:50`, '2021-05-03', rain(12, 32, 'widely'), 'Wire')
      },
      false
    ],
    [
      'not the loans of two companies',
      {
        'a.txt': capture(
          'Brandt Steel issues loan',
          '2021-05-03',
          loan('Brandt Steel', 40),
          'Wire'
        ),
        'b.txt': capture('Corvo Foods issues loan', '2021-05-03', loan('Corvo Foods', 75), 'Wire')
      },
      false
    ],
    [
      'not the results of a company and of its owner',
      {
        'b.txt': capture(
          'Brandt Copper quarter',
          '2021-05-03',
          results(
            'Brandt Copper',
            'Corvo Mines',
            '1.21 410 2315 3.44 1180 9420',
            'Smelters had stood idle through a strike, a furnace was rebuilt, and ore was bought from strangers.'
          ),
          'Wire'
        ),
        'a.txt': capture(
          'Corvo Mines quarter',
          '2021-05-03',
          results(
            'Corvo Mines',
            'Brandt Copper',
            '0.87 233 1704 2.15 875 6630',
            'Tungsten fetched more abroad, while exploration of a lagoon was abandoned and its barges scrapped.'
          ),
          'Wire'
        )
      },
      false
    ],
    [
      'but the loan of one company, corrected',
      {
        'b.txt': capture(
          'Brandt Steel issues loan',
          '2021-05-03',
          loan('Brandt Steel', 40),
          'Wire'
        ),
        'a.txt': capture('Brandt Steel loan raised', '2021-05-03', loan('Brandt Steel', 45), 'Wire')
      },
      true
    ],
    [
      'but the rain of one day told twice',
      {
        'a.txt': capture(weather, '2021-05-03', rain(12, 31, 'again'), 'Wire'),
        'b.txt': capture(weather, '2021-05-04', rain(12, 31, 'widely'), 'Wire')
      },
      true
    ]
  ]
  for (const [what, captures, isOne] of forms) {
    it(`should join of tables in the same words ${what}`, () =>
      assert.deepEqual(grouped(archiveFrom(captures)), isOne ? [Object.keys(captures)] : []))
  }

  it('should join nothing to the two articles that does not belong to them', () => {
    const archive = archiveFrom({...shipped, ...ferry})
    assert.deepEqual(grouped(archive), [['courier.txt', 'herald.txt'], Object.keys(shipped)])
  })

  it('should do as the archivist says', () => {
    const apart = capture(
      'Eleven missing',
      '2021-05-04',
      retold,
      'Herald',
      'not_same_event: courier.txt\n'
    )
    assert.deepEqual(grouped(archiveFrom({...ferry, 'herald.txt': apart})), [])
    const other = capture(
      'Choir sings',
      '2021-05-04',
      'The choir of Lund sang.',
      'Herald',
      'same_event: courier.txt\n'
    )
    const archive = archiveFrom({...ferry, 'choir.txt': other})
    assert.deepEqual(grouped(archive), [['courier.txt', 'herald.txt', 'choir.txt']])
    assert.equal(archive.events[0]?.reasons[0], 'the archivist says that they report one event')
  })

  it('should tell copies, updates and copies in other outlets from reports', () => {
    const more = `${body}\n\nThe search goes on through the night, the coast guard said, with four boats and a helicopter from the mainland.`
    const relationWith = (text: string, publisher: string) =>
      archiveFrom({
        'a.txt': capture('Ferry Halcyon sinks', '2021-05-03', body, 'The Courier'),
        'b.txt': capture('Ferry Halcyon sinks', '2021-05-03', text, publisher)
      }).stories[0]?.related[0]?.relation
    assert.deepEqual(
      [
        relationWith(body, 'The Courier'),
        relationWith(more, 'The Courier'),
        relationWith(body, 'Herald'),
        relationWith(retold, 'Herald')
      ],
      ['copy', 'update', 'wire-copy', 'same-event']
    )
  })

  it('should find passages of eight words, and none of seven', () => {
    const passagesWith = (sentence: string) =>
      archiveFrom({
        ...ferry,
        'herald.txt': capture(
          'Ferry sinks off Tarsa',
          '2021-05-04',
          `${retold}\n\n${sentence}`,
          'Herald'
        )
      }).events[0]?.sharedPassages.map(({text, words, passages}) => [text, words, passages.length])
    assert.deepEqual(
      passagesWith('It is where Captain Anders Lindqvist had ordered the lifeboats off.'),
      []
    )
    assert.deepEqual(passagesWith('Captain Anders Lindqvist had ordered the LIFEBOATS down!'), [
      ['Captain Anders Lindqvist had ordered the lifeboats down', 8, 2]
    ])
  })

  it('should settle a year by neighbours only within a week', () => {
    const dateBeside = (neighbour: string, own: string) =>
      archiveFrom({
        'courier.txt': capture(
          'Ferry Halcyon sinks in Bay of Tarsa',
          neighbour,
          body,
          'The Courier'
        ),
        'herald.txt': capture('Eleven missing after ferry sinks off Tarsa', own, retold, 'Herald')
      }).stories.find(({path}) => path === 'herald.txt')?.date
    const cases: readonly [string, string, string][] = [
      ['2021-05-03', 'XXXX-05-04', '2021-05-04?'],
      ['2020-12-30', 'XXXX-01-02', '2021-01-02?'],
      ['2021-05-03', 'XXXX-06-20', 'XXXX-06-20'],
      ['2021-05', 'XXXX-05-04', 'XXXX-05-04'],
      ['XXXX-05-03', 'XXXX-05-04', 'XXXX-05-04']
    ]
    for (const [neighbour, own, expected] of cases) {
      assert.equal(dateBeside(neighbour, own), expected, `${own} beside ${neighbour}`)
    }
  })

  it('should join and keep apart people as archive.yaml lays down', () => {
    const people = [{name: 'I. Solberg', aliases: ['Ingrid Solberg']}]
    const archive = archiveFrom(ferry, {people})
    const solberg = archive.entities.find(({slug}) => slug === 'i-solberg')
    assert.deepEqual([solberg?.name, solberg?.stories.length], ['I. Solberg', 2])
  })

  it('should part namesakes by the stories that archive.yaml names', () => {
    const [first = '', second = ''] = Object.keys(ferry)
    const named = (people: readonly object[]) =>
      archiveFrom(ferry, {people}).entities.flatMap(({name, aliases, stories}) =>
        /Solberg/.test(name) ? [[name, aliases, stories.length]] : []
      )
    assert.deepEqual(named([]), [['Ingrid Solberg', ['Solberg'], 2]])
    const pilot = {name: 'Ingrid Solberg (pilot)', aliases: ['Ingrid Solberg', 'Solberg']}
    assert.deepEqual(named([{...pilot, stories: [second]}]), [
      ['Ingrid Solberg', ['Solberg'], 1],
      ['Ingrid Solberg (pilot)', ['Ingrid Solberg'], 1]
    ])
    assert.deepEqual(named([{...pilot, stories: [first, second]}]), [
      ['Ingrid Solberg (pilot)', ['Ingrid Solberg', 'Solberg'], 2]
    ])
  })

  it('should not depend on the order of the stories', () => {
    const stories = Object.entries({
      ...shipped,
      ...ferry,
      'bond.txt': capture(
        'Brandt Steel to issue debentures',
        '2001-05-03',
        bond('Brandt Steel Corp', 40),
        'Wire'
      ),
      'undated.txt': retold
    }).map(([path, text]) => storyFrom(path, text))
    const expected = archiveOf(stories)
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, {minLength: stories.length}), shuffled =>
        assert.deepEqual(archiveOf(shuffled), expected)
      ),
      {numRuns: 20}
    )
  })
})
