/** Credits in and beside captions. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {creditIn} from '../../../src/parse/captions/credit.ts'
import {isCredit} from '../../../src/parse/captions/credit-line.ts'

const within: readonly (readonly [caption: string, credit: string | undefined])[] = [
  ['The airport in Caracas, March 24, 2019. (Photo by Reuters)', 'Photo by Reuters'],
  ['Boats in the harbour at dawn. [File: AFP]', 'File: AFP'],
  ['A cyclist rides past the plant. © Reuters / Jan Berg', '© Reuters / Jan Berg'],
  ['She will succeed him in May. | Nils Holm/PA Images', 'Nils Holm/PA Images'],
  ['The scene on Monday morning.Credit...Ola Nord', 'Credit...Ola Nord'],
  ['Alles im Blick: Kameras im WahllokalBild: Eva Lind/dpa', 'Bild: Eva Lind/dpa'],
  ['The storm over the coast. EPA-EFE/Per Dahl', 'EPA-EFE/Per Dahl'],
  ['The pier that he rebuilt. -LNP/PER DAHL', 'LNP/PER DAHL'],
  ['The boat was found just after six. (Supplied)', 'Supplied'],
  ['He came just after six. (Laughs)', undefined],
  [
    'La source des Trois-Sabots, le 24 septembre. ZOÉ MARTIN POUR « LE JOURNAL »',
    'ZOÉ MARTIN POUR « LE JOURNAL »'
  ],
  ['학생들이 모자를 던지고 있다. 정선군 제공', '정선군 제공'],
  [
    'Boats at the pier on Monday. Photo by Ola Nord, onord@herald.example.org',
    'Photo by Ola Nord, onord@herald.example.org'
  ],
  [
    'Boats lie at the pier, the harbour says. OLA NORD onord@herald.example',
    'OLA NORD onord@herald.example'
  ],
  ['Boats lie at the northern pier. / Harbour Service', 'Harbour Service'],
  ['The pier was closed on Monday. Write to onord@herald.example', undefined],
  ['The harbour was closed. / It will open in May', undefined],
  ['(See pictures of the oddest piers.)', undefined],
  ['The plan will be tested in court. (END/XYZ/TM/PM/97)', undefined],
  ['THE COUNCIL HAS SAID YES. WORK BEGINS IN MAY', undefined],
  ['The council met on Monday (and again on Friday).', undefined],
  ['The bank said it would cut rates by 0.25 | more on page 4', undefined],
  ['He was seen as a credit to the town.', undefined],
  ['The hall was made of two boats in 1904. (Supplied: Torsa P&C)', 'Supplied: Torsa P&C'],
  ['The hall was made of two boats (supplied by sea) in 1904.', undefined],
  ['The whistle hung in the boat until the war. — Blue Lamp', 'Blue Lamp'],
  ['“We shall sail again.” — Petra Alm', undefined],
  ['He sold it. The whistle hung in the boat until the war. — Blue Lamp', undefined]
]

for (const [caption, credit] of within) {
  test(`should find ${credit ?? 'no credit'} in “${caption}”`, () => {
    assert.equal(creditIn(caption), credit)
  })
}

const alone: readonly (readonly [line: string, credit: boolean])[] = [
  ['Photo: Jan Berg', true],
  ['© REUTERS / POOL', true],
  ['Getty Images', true],
  ['(Foto: Ana Ruiz)', true],
  ['Eva Lind / AP', true],
  ['Gentileza Museo Ferroviario', true],
  ['Ola Nord / Polar Agency', true],
  ['Crime / Punishment', false],
  ['Photo shows nothing new', false],
  ['Reuters reported the deal on Monday.', false],
  ['press@bank.example', false]
]

for (const [line, credit] of alone) {
  test(`should take “${line}” for ${credit ? 'a credit alone' : 'no credit'}`, () => {
    assert.equal(isCredit(line), credit)
  })
}
