/** What whole stories name: one entry for each, by the fullest name; and the countries they are about. */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Mention, Story} from '../../../src/model/story.ts'
import {storyOf} from '../story-of.ts'

function names(story: Story, type: Mention['type']): string[] {
  return story.mentions.filter(mention => mention.type === type).map(({name}) => name)
}

function people(story: Story): Record<string, readonly string[]> {
  return Object.fromEntries(
    story.mentions
      .filter(({type}) => type === 'Person')
      .map(({name, roles = []}) => [name, roles.map(({text}) => text)])
  )
}

const [pressTv, tass] = readdirSync('articles')
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => storyOf(readFileSync(`articles/${name}`, 'utf8')))
if (pressTv === undefined || tass === undefined)
  throw new Error('Unexpected folder, expected two articles')

test('should name every person of the Press TV article once, with the roles as printed', () => {
  assert.deepEqual(people(pressTv), {
    'Maria Zakharova': [
      'Russia’s Foreign Ministry spokeswoman',
      'Russian Foreign Ministry spokeswoman'
    ],
    'Diosdado Cabello': ['vice president of Venezuela’s Socialist Party'],
    'John Bolton': ['US National Security Adviser'],
    'Nicolas Maduro': ['Venezuelan President'],
    'Juan Guaido': ['opposition figure'],
    'Donald Trump': ['US President']
  })
})

test('should name every person of the TASS article once, with the roles as printed', () => {
  assert.deepEqual(people(tass), {
    'Donald Trump': ['President'],
    'Yuri Ushakov': ['Russian presidential aide'],
    'Maria Zakharova': ['Russian Foreign Ministry spokeswoman'],
    'Juan Guaido': ['Venezuelan opposition leader'],
    'Fabiana Rosales': [],
    'Diosdado Cabello': ['president of Venezuela’s Constituent Assembly'],
    'Nicolas Maduro': ['Venezuelan President']
  })
})

test('should name the organisations of both articles', () => {
  assert.deepEqual(names(pressTv, 'Organization'), [
    'Reuters',
    'Russian Foreign Ministry',
    'RT',
    'National Assembly of Venezuela',
    'Russian Air Force',
    'Socialist Party',
    'US State Department',
    'United Nations'
  ])
  assert.deepEqual(names(tass, 'Organization'), [
    'Kremlin',
    'Russian Foreign Ministry',
    'White House',
    'Fox News',
    'Constituent Assembly',
    'El Comercio',
    'Lima Group',
    'Organization of American States'
  ])
})

test('should name the places of both articles, that of the dateline apart', () => {
  assert.deepEqual(names(pressTv, 'Place'), [
    'Russia',
    'Venezuela',
    'Simon Bolivar International Airport',
    'Caracas',
    'Eastern Hemisphere',
    'US',
    'Washington',
    'Western Hemisphere',
    'Latin America'
  ])
  assert.deepEqual(tass.mentions[0], {
    type: 'Place',
    name: 'Bishkek',
    containedInPlace: 'KG',
    count: 1,
    line: 7,
    onlyInDateline: true
  })
  assert.deepEqual(names(tass, 'Place').slice(1, 7), [
    'Venezuela',
    'US',
    'Russia',
    'Caracas',
    'Syria',
    'Washington'
  ])
})

test('should say which countries both articles are about', () => {
  assert.deepEqual(pressTv.spatialCoverage, ['RU', 'US', 'VE'])
  assert.deepEqual(tass.spatialCoverage, ['KG', 'RU', 'US', 'VE'])
})

const stories: readonly (readonly [string, string, Record<string, readonly string[]>])[] = [
  [
    'should resolve a surname before and after the full name',
    'Quist was late, said Minister Anna Quist. Her office said that Quist had a cold on Monday.',
    {'Anna Quist': ['Minister']}
  ],
  [
    'should let a title and a surname stand as they are',
    'The plan was refused by President Quist on Monday, officials in the harbour said.',
    {Quist: ['President']}
  ],
  [
    'should join an initial and the name it stands for',
    'The plan of J. Quist was refused on Monday. Later John Quist said that he was not surprised.',
    {'John Quist': []}
  ],
  [
    'should keep two people of one surname apart',
    'The plan of Anna Quist was refused on Monday. Later John Quist said that he was not surprised.',
    {'Anna Quist': [], 'John Quist': []}
  ],
  [
    'should take the founder’s name for the firm’s where the firm is named',
    'Shares of the retailer rose on Monday, and Philip Rush Inc said that Philip Rush would open ten stores.',
    {}
  ]
]
for (const [name, text, expected] of stories) {
  test(name, () =>
    assert.deepEqual(people(storyOf(`A quiet day in the harbour\n\n${text}\n`)), expected)
  )
}

test('should know a country by its code, under whichever name it is printed', () => {
  const story = storyOf(
    'A quiet day in the harbour\n\nThe US said so. The United States said so again, and the US agreed with America on that day.\n'
  )
  assert.deepEqual(
    story.mentions.map(({name, country, count, aliases}) => ({name, country, count, aliases})),
    [{name: 'US', country: 'US', count: 4, aliases: ['United States', 'America']}]
  )
})

const unicase: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Chinese',
    '俄罗斯外交部发言人周二表示，军事专家已被派往委内瑞拉，符合两国之间的合作协议。美国对此表示不满，并要求他们离开。',
    ['俄罗斯', '委内瑞拉', '美国']
  ],
  [
    'Arabic',
    'قالت المتحدثة إن الخبراء وصلوا إلى فنزويلا بموجب اتفاق بين روسيا وفنزويلا وقعه البلدان قبل سنوات طويلة.',
    ['فنزويلا', 'روسيا']
  ]
]
for (const [language, text, expected] of unicase) {
  test(`should find countries alone in ${language}`, () => {
    assert.deepEqual(
      storyOf(`${text}\n`).mentions.map(({name}) => name),
      expected
    )
  })
}

test('should name nothing that the text does not print, but for capitals of a dateline', () => {
  const word = fc.constantFrom(
    'Maria',
    'Zakharova',
    'President',
    'of',
    'the',
    'France',
    'Ministry',
    ',',
    '.',
    'said',
    "O'Neil",
    'and',
    'Inc',
    '“',
    '”',
    'ЁЖ',
    '国'
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), words => {
      const text = words.join(' ')
      for (const {name, aliases = [], roles = []} of storyOf(`${text}\n`).mentions) {
        for (const printed of [name, ...aliases, ...roles.map(role => role.text)]) {
          assert.ok(text.toLowerCase().includes(printed.toLowerCase()), `${printed} in ${text}`)
        }
      }
    })
  )
})
