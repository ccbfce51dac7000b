/** What makes two stories one event, and what parts two pieces of news about one company. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {archiveFrom, capture, grouped} from './example-archive.ts'

/** News of a shipping line, and below it the same of the line in one of two wordings. */
const above = (news: string, isOther: boolean) =>
  isOther
    ? `${news}

The ferries of Brandt Shipping link Morvika and Tarsa with islands further out; eleven vessels make up the fleet, nearly all from the Harlow yard. The state sold the line to Peter Halloran and Ingrid Solberg when a lockout of crews had ended. Its pilots are led by Anders Lindqvist, a captain who followed Johanna Ekholm. Regattas, lighthouses, smugglers and a shipwreck museum with figureheads are what travellers cross for, and the brass band of the stokers plays on the quay.`
    : `${news}

Brandt Shipping runs ferries between Tarsa, Morvika and the outer islands with a fleet of eleven vessels, most of them built at the Harlow yard. Ingrid Solberg and Peter Halloran bought the line from the state after a lockout of its crews, and Captain Anders Lindqvist heads the pilots, as Johanna Ekholm did. Travellers cross for regattas, for lighthouses once used by smugglers, and for a museum of figureheads from shipwrecks; on the quay plays the brass band of the stokers.`

const ordered =
  'Brandt Shipping has ordered two catamarans with hydrogen engines from a builder in Corvo, which will be delivered in spring and replace the oldest steamers, it announced. Each catamaran seats four hundred and crosses the sound in half the time; nobody will lose a berth, and moorings are to be dredged first.'

const orderedToo =
  'Two catamarans driven by hydrogen have been ordered by Brandt Shipping in Corvo. The builder delivers them in spring in place of the oldest steamers. A catamaran takes four hundred across the sound, twice as fast. Moorings will be dredged, and no berth is lost, the announcement says.'

const walkedOut =
  'Stewards and cooks of Brandt Shipping walked out over rosters on Sunday, and passengers slept in terminals while kiosks ran out of bread. Mediators invited the stewards to a hotel for talks, but cooks refused unless apprentices were paid for the days on which gales kept everybody ashore last winter.'

const sold =
  'Ingrid Solberg said that Brandt Shipping sold the steamer Halcyon to Corvo Lines for 14.75 million crowns and will book a gain of 31 crowns a share. The steamer had served Morvika and Tarsa.'

const bought = (gain: number) =>
  `Corvo Lines pays 15 million crowns for the steamer Halcyon, which Brandt Shipping had on the route from Morvika to Tarsa, and Brandt Shipping gains ${gain} crowns a share by it, Ingrid Solberg said.`

describe('likeness', () => {
  const backgrounds = [
    [
      'not two pieces of news about one company',
      'Crews of Brandt Shipping walk out',
      walkedOut,
      false
    ],
    ['but one in other words', 'Brandt Shipping buys hydrogen vessels', orderedToo, true]
  ] as const
  for (const [what, headline, news, isOne] of backgrounds) {
    it(`should join above the same background ${what}`, () => {
      const captures = {
        'b.txt': capture(headline, '2021-05-03', above(news, true), 'Wire'),
        'a.txt': capture(
          'Brandt Shipping orders catamarans',
          '2021-05-03',
          above(ordered, false),
          'Wire'
        )
      }
      assert.deepEqual(grouped(archiveFrom(captures)), isOne ? [Object.keys(captures)] : [])
    })
  }

  const figures = [
    ['should join a sale told twice, one of two figures rounded', 31, true],
    ['should not join sales whose figures are all others', 46, false]
  ] as const
  for (const [what, gain, isOne] of figures) {
    it(what, () => {
      const captures = {
        'b.txt': capture('Corvo Lines buys steamer', '2021-05-03', bought(gain), 'Wire'),
        'a.txt': capture('Brandt Shipping sells steamer', '2021-05-03', sold, 'Wire')
      }
      assert.deepEqual(grouped(archiveFrom(captures)), isOne ? [Object.keys(captures)] : [])
    })
  }
})
