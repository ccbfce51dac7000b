/**
 * What the archive has already of stories that come in. The stories of the archive are compared
 * by digests of their phrases, which the store remembers.
 *
 *     const copies = await openNearCopies(place)
 *     copies.of(story)          {path: '2019/tass.txt', likeness: 'mostly-same-text'}
 *     copies.add(story, path)   from now on, it is compared with as well
 */

import {resolve} from 'node:path'
import {toFacts} from '../archive/facts.ts'
import {type Known, type NearCopy, nearCopy, toKnown} from '../archive/near-copies.ts'
import type {Story} from '../model/story.ts'
import {findCaptures} from '../read/index.ts'
import {programVersion} from './fingerprint.ts'
import {gistOf, keyCaptures, storyOf} from './recall.ts'
import type {SurveyOptions} from './survey.ts'
import {withStore} from './with-store.ts'

export type {NearCopy} from '../archive/near-copies.ts'

/** The stories that others are compared with. */
export interface NearCopies {
  /** What there is already of a story. */
  readonly of: (story: Story) => NearCopy | undefined
  /** Compare with this one, too. */
  readonly add: (story: Story, path: string) => void
}

/** The stories of an archive. @throws WrongUse when a build is at work. */
export async function openNearCopies(place: SurveyOptions): Promise<NearCopies> {
  const known = await knownStories(place)
  return {
    of: story => nearCopy(toKnown(story), known),
    add: (story, path) => known.push({...toKnown(story), path})
  }
}

async function knownStories({root, articles, owner}: SurveyOptions): Promise<Known[]> {
  const place = {root: resolve(root), program: programVersion(), owner}
  const {value} = await withStore(place, false, async store => {
    const {captures} = findCaptures(resolve(root, articles))
    const {keyed} = await keyCaptures(captures, store)
    return store.change(() =>
      keyed.flatMap(capture => {
        const {card} = gistOf(capture, store)
        if (card === undefined) return []
        const facts = store.memo('facts', capture.key, () => toFacts(storyOf(capture, store)))
        return [{path: capture.found.path, headline: card.headline, phrases: facts.phrases}]
      })
    )
  })
  return value
}
