/**
 * Write the index document of a story: a small HTML page that Pagefind reads and nobody else.
 *
 *     <h1>Russian military personnel arrive …</h1> <p>President Donald Trump earlier said …</p>
 *     <h2 id="s1">Trump’s threats</h2> <p id="p4">The United States will consider …</p>
 *
 * It is made from the model, so that themes cannot break the search. Paragraphs and subheads
 * carry the ids they have on the story's page, so that a result can point at the passage.
 * What a result only prints stands in filters that no search loads, because Pagefind would
 * take the words of its metadata for words of the story.
 */

import type {RootContent} from 'mdast'
import type {Access} from '../model/access.ts'
import type {ArchivedStory} from '../model/archive.ts'
import {textOf} from '../model/body.ts'
import {facetNames, facetsOfStory} from '../model/facets.ts'
import type {Story} from '../model/story.ts'

/** All that an index document is made from. */
export interface DocumentSource {
  readonly story: Story
  readonly archived: ArchivedStory
  /** How much of the story the site shows; the index holds no more. */
  readonly access: Access
  /** Name of the outlet, as readers know it. */
  readonly outlet?: string
  /** The date with its certainty, as a result prints it. */
  readonly date: string
}

/** Day of a story without one, for sorting: before every day, so that it comes last from the newest. */
const noDay = -9_999_999

/** The document of one story. */
export function indexDocument(source: DocumentSource): string {
  const {story, archived} = source
  return [
    `<!doctype html><html lang="${attribute(story.inLanguage ?? 'und')}"><head>`,
    ...facts(source),
    `<meta data-pagefind-sort="day[content]" content="${archived.bounds?.earliest ?? noDay}">`,
    '</head><body data-pagefind-body>',
    `<h1 id="headline" data-pagefind-meta="title">${text(story.headline ?? story.path)}</h1>`,
    ...head(source),
    ...body(source),
    '</body></html>\n'
  ].join('')
}

function facts({archived, outlet, date}: DocumentSource): string[] {
  const facets = facetsOfStory(archived)
  const shown = {
    publisher: outlet === undefined ? [] : [outlet],
    date: [date],
    day: archived.bounds === undefined ? [] : [String(archived.bounds.earliest)]
  }
  const filters = [
    ...facetNames.map(name => [name, facets[name]] as const),
    ...Object.entries(shown)
  ]
  return filters.flatMap(([name, values]) =>
    values.map(
      value => `<meta data-pagefind-filter="${name}[content]" content="${attribute(value)}">`
    )
  )
}

function head({story, access}: DocumentSource): string[] {
  if (access === 'metadata') return []
  return (['alternativeHeadline', 'abstract', 'byline'] as const).flatMap(name => {
    const part = story[name]
    return part === undefined ? [] : [`<p id="${name}" data-pagefind-weight="4">${text(part)}</p>`]
  })
}

/** The shown part of the body. Pull quotes are left out: they repeat the text. */
function body({story, archived, access}: DocumentSource): string[] {
  if (access === 'full') return blocksOf(story)
  if (access !== 'excerpt' || archived.opening === '') return []
  return [`<p id="p1">${text(archived.opening)}</p>`]
}

function blocksOf(story: Story): string[] {
  const counts = {p: 0, s: 0, c: 0}
  return story.articleBody.children.flatMap(node => {
    const words = textOf(node).trim()
    if (words === '' || apart.has(node.type)) return []
    const block = blocksByType[node.type] ?? paragraph
    counts[block.letter] += 1
    const id = `${block.letter}${counts[block.letter]}`
    return [
      `<${block.tag} id="${id}" data-pagefind-weight="${block.weight}">${text(words)}</${block.tag}>`
    ]
  })
}

/** How a kind of block stands in the document. */
interface Block {
  readonly tag: string
  /** Of its id; `p` and `s` are ids of the story's page too. */
  readonly letter: 'p' | 's' | 'c'
  readonly weight: number
}

const paragraph: Block = {tag: 'p', letter: 'p', weight: 1}
const blocksByType: Partial<Record<RootContent['type'], Block>> = {
  heading: {tag: 'h2', letter: 's', weight: 3},
  caption: {tag: 'p', letter: 'c', weight: 0.7}
}
const apart = new Set<RootContent['type']>(['pullQuote', 'thematicBreak', 'definition'])

/** Text as HTML. Zero-width spaces go: Pagefind takes them for its own word marks. */
function text(value: string): string {
  return value.replaceAll('\u200B', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;')
}
