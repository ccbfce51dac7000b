/**
 * The article that a page describes as schema.org JSON-LD.
 *
 *     {"@graph": [{"@type": "WebSite", …}, {"@type": "NewsArticle", "headline": "…",
 *       "author": [{"name": "Jane Doe"}], "publisher": {"@id": "#org"}}]}
 *
 * Says what the JSON says; which of it is believed, and over what, is for `metadata.ts`.
 */

/** A described thing. */
export type Thing = Readonly<Record<string, unknown>>

/** Things by `@id`, and the article among them. */
export interface Described {
  readonly article?: Thing
  readonly byId: ReadonlyMap<string, Thing>
}

const articleType = /(?:^|\/)(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report)$/

/** Most things looked at; a page describes a few dozen. */
const mostThings = 10_000

/** The first article that the scripts describe, breadth first. */
export function describedArticle(scripts: Iterable<string>): Described {
  const byId = new Map<string, Thing>()
  const things: unknown[] = [...scripts].map(parseLoosely)
  let article: Thing | undefined
  for (let index = 0; index < things.length && index < mostThings; index++) {
    const thing = things[index]
    if (Array.isArray(thing)) things.push(...thing.slice(0, mostThings))
    if (!isThing(thing)) continue
    const id = thing['@id']
    if (typeof id === 'string' && !(byId.has(id) && Object.keys(thing).length < 2))
      byId.set(id, thing)
    if (article === undefined && typesOf(thing).some(type => articleType.test(type)))
      article = thing
    things.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage)
    things.push(thing.publisher, thing.author, thing.isPartOf)
  }
  return article === undefined ? {byId} : {article, byId}
}

/** Whether a value is a JSON object. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What schema.org calls the thing. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter(type => typeof type === 'string')
}

/** JSON as pages have it: in a comment, with raw line ends in texts, a comma after the last. Anything worse is nothing. */
function parseLoosely(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|(?:(?:\/\/|\/\*)\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)\s*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts.
    .replace(/[\0-\x1f]/g, ' ')
  return parsed(json) ?? parsed(json.replace(/,(?=\s{0,99}[}\]])/g, ''))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
