/** Names from A to Z. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createLabels} from '../../src/render/labels.ts'
import {createUrls, paths} from '../../src/render/urls.ts'
import {filed, lettersOf} from '../../src/render/views/filing.ts'

const labels = createLabels('en', {})

const people: readonly (readonly [string, string])[] = [
  ['Abdel Fattah al-Sisi', 'A'],
  ['Ángel', 'A'],
  ['Robert Kennedy Jr.', 'K'],
  ['Tomáš Šimon', 'S'],
  ['Maria Zakharova', 'Z'],
  ['Мария Захарова', 'З'],
  ['Agent 47', '#']
]

test('should file people under the last word of their names', () => {
  const inOrder = filed(
    labels,
    people.map(([name]) => name),
    name => name,
    () => true
  )
  assert.deepEqual(
    new Set(inOrder.map(({item, letter}) => `${item} ${letter}`)),
    new Set(people.map(([name, letter]) => `${name} ${letter}`))
  )
})

test('should file all else under the first word, marks and cases alike', () => {
  const names = ['united Nations', 'Étoile', 'Zenit', 'Unesco', 'eTV']
  const inOrder = filed(
    labels,
    names,
    name => name,
    () => false
  )
  assert.deepEqual(
    inOrder.map(({item, letter}) => [letter, item]),
    [
      ['E', 'Étoile'],
      ['E', 'eTV'],
      ['U', 'Unesco'],
      ['U', 'united Nations'],
      ['Z', 'Zenit']
    ]
  )
})

test('should lead to the page and the place where a letter begins', () => {
  const context = {urls: createUrls('/x/')}
  const link = (...pages: string[][]) => lettersOf(context, pages, paths.people)
  assert.deepEqual(link(['A', 'B']), [])
  assert.deepEqual(link(['A', 'B'], ['B', 'З']), [
    {href: '/x/people/#letter-a', text: 'A'},
    {href: '/x/people/#letter-b', text: 'B'},
    {href: '/x/people/page/2/#letter-%D0%B7', text: 'З'}
  ])
})
