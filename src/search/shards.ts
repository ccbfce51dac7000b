/**
 * Divide an archive into shards: one index for each language that is at home in it.
 *
 *     19,000 stories in English, 800 in Russian, 3 in Dutch  →  en 19,003 · ru 800
 *
 * Words are stemmed and divided by the rules of a language, so languages do not share an
 * index gladly. But a reader's browser loads and asks every one, and more than five make a
 * query slow. A language with few stories therefore joins the fullest, where its words are
 * found as they stand; only a script without spaces has to have its own.
 */

import type {ArchivedStory} from '../model/archive.ts'

/** Stories that share an index. */
export interface Shard {
  /** The language by whose rules words are divided: a primary subtag. */
  readonly language: string
  /** In the order of the archive. */
  readonly stories: readonly ArchivedStory[]
}

const mostShards = 5

/** The share of the stories from which a language has an index of its own. */
const leastShare = 1 / 50

/** Languages whose words stand without spaces between them. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])

/**
 * The shards of these stories, fullest first.
 *
 * @param assumed language of the archive, where no story states one
 */
export function shardsOf(stories: readonly ArchivedStory[], assumed: string): Shard[] {
  const counts = new Map<string, number>()
  for (const {inLanguage} of stories) {
    if (inLanguage === undefined) continue
    counts.set(primary(inLanguage), (counts.get(primary(inLanguage)) ?? 0) + 1)
  }
  const least = stories.length * leastShare
  const languages = [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .filter(([language, count]) => count >= least || unspaced.has(language))
    .map(([language]) => language)
    .slice(0, mostShards)
  const fullest = languages[0] ?? primary(assumed)
  const byLanguage = new Map<string, ArchivedStory[]>(languages.map(language => [language, []]))
  for (const story of stories) {
    const own = primary(story.inLanguage ?? fullest)
    const language = byLanguage.has(own) ? own : fullest
    const shard = byLanguage.get(language) ?? []
    byLanguage.set(language, shard)
    shard.push(story)
  }
  return [...byLanguage].map(([language, members]) => ({language, stories: members}))
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
