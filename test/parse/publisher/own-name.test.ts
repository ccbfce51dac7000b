import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const text = `Storm breaks records in Lundvik

The harbour of Lundvik was closed on Friday after the storm, the port authority said in a statement.

Three people were hurt when a crane fell on the quay, and two ships broke loose, officials said.

The storm was the strongest in Lundvik since records began, the weather service said on Saturday.`

const rows: readonly (readonly [why: string, capture: string, name: string | undefined])[] = [
  ['its name on the first line', `Lundvik Times\n\n${text}`, 'Lundvik Times'],
  [
    'a credit and a line with its name',
    `${text}\n\nA crane on the quay. Photo: Ida Lund/Lundvik Folkeblad\n\nLundvik Folkeblad`,
    'Lundvik Folkeblad'
  ],
  [
    'an agency in the dateline that no list has',
    text.replace('The harbour', 'LUNDVIK, March 2 (Norvik) - The harbour'),
    'Norvik'
  ],
  [
    'a copyright with its year and another line',
    `${text}\n\n© 2020 Lundvik Times. All rights reserved.`,
    'Lundvik Times'
  ],
  ['nothing: a section on the first line', `World News\n\n${text}`, undefined],
  ['nothing: a picture agency alone', `${text}\n\nA crane. Photo: Ida Lund/Getty Images`, undefined]
]

for (const [why, capture, name] of rows) {
  test(`should know the outlet by ${why}`, () =>
    assert.equal(storyOf(capture).publisher?.name, name))
}
