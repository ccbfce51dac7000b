/**
 * Make the index of one shard: lay its documents out, run Pagefind over them, publish what it
 * wrote, and note what the next build needs to know.
 *
 *     en: 19,043 stories  →  _site/pagefind/en/{pagefind.js, index/, fragment/, filter/, …}
 */

import {rmSync} from 'node:fs'
import path from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Documents} from './documents.ts'
import {createDocumentFolder} from './folder.ts'
import {fragmentsByUrl} from './fragments.ts'
import {numberPages} from './numbered-pages.ts'
import {runPagefind} from './pagefind.ts'
import {publish} from './publish.ts'
import type {Shard} from './shards.ts'
import type {StandingShard} from './standing.ts'
import {createVocabulary} from './vocabulary.ts'

/** A shard that was indexed, and waits beside its place. */
export interface IndexedShard {
  readonly shard: Omit<StandingShard, 'isDelta'>
  /** Whether its pages go by number. */
  readonly isNumbered: boolean
  /** Put it in its place; gives the number of files written. */
  readonly publish: () => number
  /** Forget what waits. */
  readonly discard: () => void
}

/** Documents that are laid out at once; between such lots, others of this thread have their turn. */
const lotSize = 1000

/** Of so many, what renders has its first pages before any is laid out: it would have to wait. */
const many = 250

/** Index the documents of a shard, below the search folder `place`; readers see nothing of it yet. */
export async function indexShard(
  {name, language, stories}: Shard,
  documents: Documents,
  place: string
): Promise<IndexedShard> {
  const folder = createDocumentFolder()
  const target = path.join(place, name)
  const fresh = `${target}.new`
  const discard = () => rmSync(fresh, {recursive: true, force: true})
  try {
    discard()
    const vocabulary = createVocabulary()
    const gathered: (readonly string[])[] = []
    const gather = () => {
      for (const texts of gathered.splice(0)) vocabulary.add(texts)
    }
    for (const [index, story] of stories.entries()) {
      if (index % lotSize === 0) {
        gather()
        if (stories.length > many) await nextTurn()
      }
      const document = documents.of(story)
      folder.add(document)
      gathered.push(document.texts)
    }
    const running = runPagefind(folder.path, fresh, language)
    // The words of the last lot are gathered while Pagefind works.
    gather()
    await running
    const fragments = fragmentsByUrl(fresh, language, folder.addresses())
    const numbered = numberPages(fresh)
    const known = stories.map(story => {
      const name = fragments.get(folder.addressOf({url: documents.urlOf(story)})) ?? ''
      const fragment = numbered?.get(name) ?? name
      return [story.identifier, [documents.keyOf(story), fragment]] as const
    })
    const shard = {
      name,
      language,
      documents: new Map(known),
      words: vocabulary.counts()
    }
    return {
      shard,
      isNumbered: numbered !== undefined,
      publish: () => publish(fresh, target),
      discard
    }
  } catch (error) {
    discard()
    throw error
  } finally {
    await folder.remove()
  }
}
