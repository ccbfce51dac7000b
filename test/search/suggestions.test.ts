/** What is suggested: names with a page, and words of the archive. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {type SuggestedName, suggestions} from '../../src/search/suggestions.ts'
import {createVocabulary} from '../../src/search/vocabulary.ts'

describe('createVocabulary', () => {
  const vocabularies: [name: string, stories: string[][], words: [string, number][]][] = [
    [
      'takes names inside sentences, and no first words',
      [['', 'Yesterday spokeswoman Maria Zakharova spoke. Nobody, Bolton said, knew.']],
      [
        ['Bolton', 1],
        ['Maria', 1],
        ['Zakharova', 1]
      ]
    ],
    [
      'counts a word once a story, in whichever spelling',
      [
        ['', 'When Guaidó met Guaidó'],
        ['', 'the Guaido visit']
      ],
      [['Guaidó', 2]]
    ],
    [
      'takes every word of a headline, in small letters when it shouts',
      [['HARBOUR REOPENS']],
      [
        ['harbour', 1],
        ['reopens', 1]
      ]
    ],
    [
      'leaves the possessive off',
      [['', 'said Russia’s envoy to Caracas-']],
      [
        ['Caracas', 1],
        ['Russia', 1]
      ]
    ],
    ['takes no sentence for a word where there are no spaces', [['港口重新开放']], []]
  ]
  for (const [name, stories, words] of vocabularies) {
    it(name, () => {
      const vocabulary = createVocabulary()
      for (const texts of stories) vocabulary.add(texts)
      assert.deepEqual(
        vocabulary.words().map(({text, stories: count}) => [text, count]),
        words
      )
    })
  }
})

describe('suggestions', () => {
  const pressTv: SuggestedName = {
    kind: 'outlet',
    name: 'Press TV',
    aliases: ['پرس تی‌وی'],
    stories: 3,
    href: '/x/outlets/press-tv/'
  }

  it('should file a name under each of its words, and a word under its first letter', () => {
    const files = suggestions(
      [
        pressTv,
        {kind: 'topic', name: 'Élysée', aliases: [], stories: 1, href: '/x/topics/elysee/'}
      ],
      [
        {text: 'Tass', stories: 2},
        {text: 'Ōsaka', stories: 1}
      ]
    )
    const row = ['outlet', 'Press TV', 3, '/x/outlets/press-tv/', 'پرس تی‌وی']
    assert.deepEqual(
      [...files].map(([name, content]) => [name, JSON.parse(content)]),
      [
        ['_.json', ['Tass', 'Ōsaka']],
        ['e.json', {names: [['topic', 'Élysée', 1, '/x/topics/elysee/']], words: []}],
        ['o.json', {names: [], words: [['Ōsaka', 1]]}],
        ['p.json', {names: [row], words: []}],
        ['t.json', {names: [row], words: [['Tass', 2]]}],
        ['u31.json', {names: [row], words: []}],
        ['u33.json', {names: [row], words: []}],
        ['files.json', ['_', 'e', 'o', 'p', 't', 'u31', 'u33']]
      ]
    )
  })

  it('should leave out spellings that say nothing more than the name', () => {
    const aliases = ['Paul A Volcker', 'VOLCKER', 'Volcker', 'Fed Chairman']
    const files = suggestions([{...pressTv, name: 'Paul Volcker', aliases}], [])
    assert.deepEqual(JSON.parse(files.get('v.json') ?? '').names, [
      ['outlet', 'Paul Volcker', 3, '/x/outlets/press-tv/', 'Paul A Volcker', 'Fed Chairman']
    ])
  })

  it('should file words for repair, frequent ones first, and no short ones', () => {
    const words = ['Maduro', 'Zakharova', 'oil', 'Caracas'].map((text, index) => ({
      text,
      stories: 9 - index
    }))
    assert.equal(suggestions([], words).get('_.json'), '["Maduro","Zakharova","Caracas"]')
  })

  it('should divide a long file by the second letter, and keep the most frequent of it', () => {
    const many = Array.from({length: 200}, (_, at) => ({text: `Za${at}`, stories: 300 - at}))
    const files = suggestions([], [...many, {text: 'Zoo', stories: 1}, {text: 'Tass', stories: 1}])
    const wordsOf = (name: string) => JSON.parse(files.get(name) ?? '{"words":[]}').words
    assert.deepEqual(
      wordsOf('z.json'),
      many.slice(0, 40).map(({text, stories}) => [text, stories])
    )
    assert.equal(wordsOf('za.json').length, many.length)
    assert.deepEqual(wordsOf('zo.json'), [['Zoo', 1]])
    assert.deepEqual(wordsOf('t.json'), [['Tass', 1]])
    assert.deepEqual(wordsOf('ta.json'), [])
  })

  it('should file many words by the pairs of letters they begin with', () => {
    const many = Array.from({length: 1500}, (_, at) => ({text: `oooo${at}`, stories: 9}))
    const files = suggestions([], [{text: 'Zakharova', stories: 1}, ...many])
    assert.equal(files.get('_.json'), undefined)
    assert.deepEqual(
      [...files].filter(([, content]) => content === '["Zakharova"]').map(([name]) => name),
      ['_ak.json', '_ar.json', '_ha.json', '_kh.json', '_za.json']
    )
  })
})
