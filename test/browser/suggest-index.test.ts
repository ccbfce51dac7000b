/** What is suggested of the files that the build writes, spelling forgiven. */

import assert from 'node:assert/strict'
import {afterEach, beforeEach, describe, it} from 'node:test'
import fc from 'fast-check'
import {openSuggestions, type Suggestions} from '../../src/browser/suggest-index.ts'
import {type SuggestedName, suggestions} from '../../src/search/suggestions.ts'

const zakharova: SuggestedName = {
  kind: 'person',
  name: 'Maria Zakharova',
  aliases: [],
  stories: 2,
  href: '/people/maria-zakharova/'
}

const words = ['Maria', 'Zakharova', 'Venezuela', 'tariff', 'Захарова']

/** Enough words that none of them shares a file with all others. */
const many = Array.from({length: 2000}, (_, at) => `qy${at.toString(36).padStart(4, 'q')}`)

const misspelt: [typed: string, suggested: string[]][] = [
  ['Zakh', ['Maria Zakharova', 'Zakharova']],
  ['Zakharowa', ['Maria Zakharova', 'Zakharova']],
  ['Sakharova', ['Maria Zakharova', 'Zakharova']],
  ['Zekharova', ['Maria Zakharova', 'Zakharova']],
  ['Xekharova', ['Maria Zakharova', 'Zakharova']],
  ['kharova', ['Maria Zakharova', 'Zakharova']],
  ['axZakharova', ['Maria Zakharova', 'Zakharova']],
  ['Maria Zekharova', ['"Maria Zekharova"', 'Maria Zakharova', 'Maria Zakharova']],
  ['Benezuela', ['Venezuela']],
  ['Benesuela', ['Venezuela']],
  ['Bonesuela', []],
  ['qqq', []]
]

for (const [size, vocabulary] of [
  ['a small', words],
  ['a large', [...words, ...many]]
] as const) {
  describe(`openSuggestions of ${size} archive`, () => {
    const fetchAny = globalThis.fetch
    const files = suggestions(
      [zakharova],
      vocabulary.map((text, at) => ({text, stories: 5000 - at}))
    )
    let found: Suggestions
    beforeEach(() => {
      globalThis.fetch = async input => {
        const file = files.get(String(input).replace('/pagefind/suggest/', ''))
        return new Response(file ?? '', {status: file === undefined ? 404 : 200})
      }
      found = openSuggestions('/pagefind/')
    })
    afterEach(() => {
      globalThis.fetch = fetchAny
    })

    for (const [typed, suggested] of misspelt) {
      it(`should suggest ${suggested.join(', ') || 'nothing'} for ${typed}`, async () =>
        assert.deepEqual(
          (await found.complete(typed)).map(({text}) => text),
          suggested
        ))
    }

    it('should correct two wrong letters, wherever they stand', async () => {
      const at = fc.integer({min: 0, max: 8})
      await fc.assert(
        fc.asyncProperty(at, at, async (one, other) => {
          const letters = [...'zakharova']
          letters[one] = 'w'
          letters[other] = 'w'
          assert.equal((await found.correct(letters.join('')))?.toLowerCase(), 'zakharova')
        })
      )
    })
  })
}
