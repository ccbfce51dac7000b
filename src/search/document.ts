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
import type {ArchivedStory} from '../model/archived-story.ts'
import {textOf} from '../model/body.ts'
import type {Bounds} from '../model/edtf.ts'
import {facetNames, facetsOfStory, unknownValue} from '../model/facets.ts'
import type {Story} from '../model/story.ts'
import {suppliedTitle} from '../model/supplied-title.ts'

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

/** A block of a document that is searched. */
interface Part {
  readonly tag: string
  readonly id: string
  /** Further attributes, as HTML. */
  readonly attributes: string
  readonly text: string
}

/** The document of one story, and the texts in it, the headline first. */
export function indexDocument(source: DocumentSource): {
  readonly html: string
  readonly texts: readonly string[]
} {
  const parts = partsOf(source)
  const html = [
    `<!doctype html><html lang="${attribute(source.story.inLanguage ?? 'und')}"><head>`,
    ...facts(source),
    '</head><body data-pagefind-body>',
    ...parts.map(htmlOf),
    '</body></html>\n'
  ].join('')
  return {html, texts: parts.map(part => part.text)}
}

function partsOf(source: DocumentSource): Part[] {
  const headline = {
    tag: 'h1',
    id: 'headline',
    attributes: 'data-pagefind-meta="title"',
    text: titleOf(source)
  }
  return [headline, ...head(source), ...body(source)]
}

/** What a result shows for a headline: as on the story's page, and the path where there is nothing. */
function titleOf({story, archived, access}: DocumentSource): string {
  const supplied = () => (access === 'metadata' ? undefined : suppliedTitle(archived.opening))
  return story.headline ?? supplied() ?? story.path
}

function htmlOf({tag, id, attributes, text: words}: Part): string {
  return `<${tag} id="${id}" ${attributes}>${text(words)}</${tag}>`
}

function weighing(weight: number): string {
  return `data-pagefind-weight="${weight}"`
}

function facts({archived, outlet, date}: DocumentSource): string[] {
  const facets = facetsOfStory(archived)
  const shown = {
    publisher: outlet === undefined ? [] : [outlet],
    date: [date],
    day: [dayOf(archived.bounds)]
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

/** The days that the story may be of, for ranges and orders: `17980/17982`, `17982`, `unknown`. */
function dayOf(bounds: Bounds | undefined): string {
  if (bounds === undefined) return unknownValue
  const {earliest, latest} = bounds
  return earliest === latest ? String(earliest) : `${earliest}/${latest}`
}

function head({story, access}: DocumentSource): Part[] {
  if (access === 'metadata') return []
  return (['alternativeHeadline', 'abstract', 'byline'] as const).flatMap(id => {
    const words = story[id]
    return words === undefined ? [] : [{tag: 'p', id, attributes: weighing(4), text: words}]
  })
}

/** The shown part of the body. Pull quotes are left out: they repeat the text. */
function body({story, archived, access}: DocumentSource): Part[] {
  if (access === 'full') return blocksOf(story)
  if (access !== 'excerpt' || archived.opening === '') return []
  return [{tag: 'p', id: 'p1', attributes: weighing(1), text: archived.opening}]
}

function blocksOf(story: Story): Part[] {
  const counts = {p: 0, s: 0, c: 0}
  return story.articleBody.children.flatMap(node => {
    const words = textOf(node).trim()
    if (words === '' || apart.has(node.type)) return []
    const {tag, letter, weight} = blocksByType[node.type] ?? paragraph
    counts[letter] += 1
    return [{tag, id: `${letter}${counts[letter]}`, attributes: weighing(weight), text: words}]
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
