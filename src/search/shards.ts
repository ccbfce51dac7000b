/**
 * Divide an archive into shards: one index for each language that is at home in it, and of a
 * large archive one for each period.
 *
 *     19,000 stories in English, 800 in Russian, 3 in Dutch  →  en 19,003 · ru 800
 *     95,000 stories in English  →  en-1 20,000 (the oldest) · … · en-5 15,000
 *
 * Words are stemmed and divided by the rules of a language, so languages do not share an
 * index gladly. But a reader's browser loads and asks every one, and more than five make a
 * query slow. A language with few stories therefore joins the fullest, where its words are
 * found as they stand; only a script without spaces has to have its own. Periods bound the
 * memory of the build, and leave the index of the past alone when stories are added.
 */

import type {StoryOutline} from '../model/outline.ts'

/** Stories that share an index. */
export interface Shard {
  /** Of its folder: `en`, or `en-2` for the second period of several. */
  readonly name: string
  /** The language by whose rules words are divided: a primary subtag. */
  readonly language: string
  /** Those of a period oldest first; those without a date belong to the last. */
  readonly stories: readonly StoryOutline[]
}

/** Stories of one language, in the order of the archive. */
type Members = readonly [language: string, stories: readonly StoryOutline[]]

const mostShards = 5

/** Stories of a period; more, in steps, where that made more than five. */
const [periodLength, periodStep] = [20_000, 10_000]

/** The share of the stories from which a language has an index of its own. */
const leastShare = 1 / 50

/** Languages whose words stand without spaces between them. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])

/**
 * The shards of these stories, those of the fullest language first.
 *
 * @param assumed language of the archive, where no story states one
 */
export function shardsOf(stories: readonly StoryOutline[], assumed: string): Shard[] {
  const languages = byLanguage(stories, assumed)
  const length = lengthOf(languages.map(([, members]) => members.length))
  return languages.flatMap(([language, members]) => periodsOf(language, members, length))
}

function byLanguage(stories: readonly StoryOutline[], assumed: string): Members[] {
  const primaryOf = remembering(primary)
  const counts = new Map<string, number>()
  for (const {inLanguage} of stories) {
    if (inLanguage === undefined) continue
    const language = primaryOf(inLanguage)
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const least = stories.length * leastShare
  const languages = [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .filter(([language, count]) => count >= least || unspaced.has(language))
    .map(([language]) => language)
    .slice(0, mostShards)
  const fullest = languages[0] ?? primary(assumed)
  const members = new Map<string, StoryOutline[]>(languages.map(language => [language, []]))
  for (const story of stories) {
    const own = primaryOf(story.inLanguage ?? fullest)
    const language = members.has(own) ? own : fullest
    const shard = members.get(language) ?? []
    members.set(language, shard)
    shard.push(story)
  }
  return [...members]
}

/** The shortest periods that make no more shards than a browser asks gladly. */
function lengthOf(sizes: readonly number[]): number {
  const most = Math.max(mostShards, sizes.length)
  let length = periodLength
  while (sizes.reduce((sum, size) => sum + Math.ceil(size / length), 0) > most) {
    length += periodStep
  }
  return length
}

function periodsOf(language: string, members: readonly StoryOutline[], length: number): Shard[] {
  if (members.length <= length) return [{name: language, language, stories: members}]
  const dated = members.filter(({bounds}) => bounds !== undefined).reverse()
  const stories = [...dated, ...members.filter(({bounds}) => bounds === undefined)]
  return Array.from({length: Math.ceil(stories.length / length)}, (_, index) => ({
    name: `${language}-${index + 1}`,
    language,
    stories: stories.slice(index * length, (index + 1) * length)
  }))
}

/** The same function, which computes each result once: many stories ask the same. */
function remembering<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return text => {
    const result = known.get(text) ?? compute(text)
    known.set(text, result)
    return result
  }
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
