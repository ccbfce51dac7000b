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
    'a credit that has its name before the photographer, and a line with it',
    `${text}\n\nA crane on the quay. Photo: Lundvik-Mont / Ida Lund\n\nLundvik-Mont`,
    'Lundvik-Mont'
  ],
  [
    'nothing: rights of a company, and a link behind them',
    `${text}\n\n© 2015 Lundvik Group All rights reserved (About Us).\n\nAbout Us`,
    undefined
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
  [
    'the outlet that its author writes for',
    `By Jane Doe For Lundvik Online\n\n${text}`,
    'Lundvik Online'
  ],
  [
    'where it was printed',
    `${text}\n\nThis article was first published in The Lundvik Sun on May 3, 2020.`,
    'The Lundvik Sun'
  ],
  ['the agency that signs it', `${text.replace(/\.$/, '')}. EFE`, 'EFE'],
  [
    'its address, with a full stop after it',
    `${text}\n\nWrite to letters@lundvikmail.se.\n\nLundvik Mail Holding AB`,
    'Lundvik Mail'
  ],
  [
    'its name on top, and below the company that it belongs to',
    `Lundvik Post\n\n${text}\n\n© 2011 Norvik Digital Publishing. All rights reserved.`,
    'Lundvik Post'
  ],
  [
    'its address on top, and a notice with its name',
    `Lundviken.com\n\n${text}\n\n© Lundviken, 2014. All rights reserved.`,
    'Lundviken'
  ],
  ['nothing: links on top', `Media Center\n\n${text}`, undefined],
  ['nothing: the section that a blog files it in', `${text}\n\nIn News\n\nShare`, undefined],
  ['nothing: a wholesale agency signs it', `${text.replace(/\.$/, '')}. AFP`, undefined],
  ['nothing: a release', `FOR IMMEDIATE RELEASE\n\n${text}`, undefined],
  ['nothing: a section on the first line', `World News\n\n${text}`, undefined],
  ['nothing: a picture agency alone', `${text}\n\nA crane. Photo: Ida Lund/Getty Images`, undefined]
]

for (const [why, capture, name] of rows) {
  test(`should know the outlet by ${why}`, () =>
    assert.equal(storyOf(capture).publisher?.name, name))
}
