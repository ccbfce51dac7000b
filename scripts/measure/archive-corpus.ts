/**
 * Put a corpus into a store, as many times as asked for, so that an archive of it can be made.
 *
 *     1987-02/00001.txt                     Reagan, 1987-02-26
 *     copy-1/1987-02/00001.txt              Riogen, 1988-02-26
 *
 * The captures carry no year: each copy gets one of its own, and its names other vowels, so
 * that neither days nor people of two copies meet. Its other words stay, and so do countries.
 * The copies stand in time one after another, as an archive grows.
 */

import {toCard} from '../../src/model/card.ts'
import {storyId} from '../../src/model/identifiers.ts'
import type {Story} from '../../src/model/story.ts'
import {parseCapture} from '../../src/parse/index.ts'
import {findCaptures, loadCapture, readCapture} from '../../src/read/index.ts'
import type {Store} from '../../src/store/index.ts'

/** The year of the first copy. */
const firstYear = 1987

const vowels = 'aeiou'

/** Fields that are no text of the story. */
const kept = new Set(['type', 'kind', 'rule', 'certainty', 'country', 'containedInPlace', 'sha256'])

/** Fill a store with the stories of a folder; gives the identifiers. */
export function fillStore(store: Store, folder: string, copies: number): string[] {
  const [stories, cards] = [store.table('story'), store.table('card')]
  const identifiers: string[] = []
  store.change(() => {
    for (const capture of findCaptures(folder).captures) {
      const story = parseCapture(readCapture(loadCapture(capture)))
      if (story === undefined) continue
      for (let copy = 0; copy < copies; copy += 1) {
        const one = copyOf(story, copy)
        stories.set(one.identifier, one)
        cards.set(one.identifier, toCard(one))
        identifiers.push(one.identifier)
      }
    }
  })
  return identifiers.sort()
}

/** A story in another year, about people of other names. */
function copyOf(story: Story, copy: number): Story {
  const path = copy === 0 ? story.path : `copy-${copy}/${story.path}`
  const text = JSON.stringify(story, (key, value) =>
    typeof value === 'string' && !kept.has(key) ? renamed(value, copy) : value
  )
  return {...(JSON.parse(text) as Story), path, identifier: storyId(path)}
}

function renamed(text: string, copy: number): string {
  return text
    .replace(/^XXXX-/, `${firstYear + copy}-`)
    .replace(/\p{Lu}\p{L}{2,}/gu, name =>
      name.replace(/[aeiou]/g, vowel => vowels[(vowels.indexOf(vowel) + copy) % 5] ?? vowel)
    )
}
