/**
 * Divide an archive into shards: one index for each language.
 *
 *     19,000 stories in English, 12 in Russian, 1 without a language  →  en 19,001 · ru 12
 *
 * Words are stemmed and divided by the rules of a language, so stories of different languages
 * do not share an index. A reader's browser asks every shard, and more than five make a
 * query slow: beyond that, the smallest languages share one.
 */

import type {ArchivedStory} from '../model/archive.ts'

/** Stories that share an index. */
export interface Shard {
  /** The language by whose rules words are divided: a primary subtag, or `mul` for several. */
  readonly language: string
  /** In the order of the archive. */
  readonly stories: readonly ArchivedStory[]
}

const mostShards = 5

/**
 * The shards of these stories, fullest first.
 *
 * @param assumed language of the stories that state none, when no language is stated by more
 */
export function shardsOf(stories: readonly ArchivedStory[], assumed: string): Shard[] {
  const counts = new Map<string, number>()
  for (const {inLanguage} of stories) {
    if (inLanguage === undefined) continue
    counts.set(primary(inLanguage), (counts.get(primary(inLanguage)) ?? 0) + 1)
  }
  const languages = [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([language]) => language)
  const kept = languages.length > mostShards ? languages.slice(0, mostShards - 1) : languages
  const fallback = languages[0] ?? primary(assumed)
  const shardOf = ({inLanguage}: ArchivedStory): string => {
    if (inLanguage === undefined) return fallback
    return kept.includes(primary(inLanguage)) ? primary(inLanguage) : 'mul'
  }
  return [...new Set([...kept, ...stories.map(shardOf)])].map(language => ({
    language,
    stories: stories.filter(story => shardOf(story) === language)
  }))
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
