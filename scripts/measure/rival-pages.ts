/**
 * The pages of the rivals: about what ours show of a story, in the words of their templates.
 *
 * They get what we had to find: headline, outlet, day and paragraphs stand ready in the
 * front matter. They have no evidence and no search interface.
 */

import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {createInterface} from 'node:readline'

/** A story, as the data of our site have it. */
export interface RivalStory {
  readonly identifier: string
  /** Of its page on our site. */
  readonly path: string
  readonly headline?: string
  readonly byline?: string
  readonly abstract?: string
  readonly datePublished?: string
  readonly publisher?: {readonly name: string}
  readonly keywords?: readonly string[]
  readonly body?: readonly string[]
  readonly wordCount: number
}

/** Each story of a site of ours; a large archive has them in several files. */
async function* storiesOf(site: string): AsyncGenerator<RivalStory> {
  const names = readdirSync(join(site, 'data')).filter(name => /^stories.*\.jsonl$/.test(name))
  for (const name of names.sort()) {
    const input = createReadStream(join(site, 'data', name))
    for await (const line of createInterface({input})) yield JSON.parse(line)
  }
}

/** Write the files of a project, by path below its folder. */
export function writeProject(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

/** Write every story as Markdown, with front matter that JSON and YAML both read. */
export async function writeContent(
  site: string,
  folder: string,
  frontMatter: (story: RivalStory, facts: Facts) => object
): Promise<void> {
  mkdirSync(folder, {recursive: true})
  for await (const story of storiesOf(site)) {
    const head = Object.entries(frontMatter(story, factsOf(story)))
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join('\n')
    const body = (story.body ?? []).map(escapeMarkup).join('\n\n')
    writeFileSync(join(folder, `${story.identifier}.md`), `---\n${head}\n---\n\n${body}\n`)
  }
}

/** Write every capture as a page of lines, and as it is. */
export async function writeCaptures(site: string, folder: string): Promise<void> {
  const [pages, originals] = [join(folder, 'content/captures'), join(folder, 'static/originals')]
  for (const place of [pages, originals]) mkdirSync(place, {recursive: true})
  for await (const {identifier, headline, path} of storiesOf(site)) {
    const original = join(site, path, 'capture/original.txt')
    if (!existsSync(original)) continue
    const lines = readFileSync(original, 'utf8').split('\n')
    const head = {title: headline ?? 'Untitled', original: `/originals/${identifier}.txt`, lines}
    const matter = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    writeFileSync(join(pages, `${identifier}.md`), `---\n${matter.join('\n')}\n---\n`)
    copyFileSync(original, join(originals, `${identifier}.txt`))
  }
}

/** What every rival is told of a story. */
export interface Facts {
  readonly title: string
  readonly outlet: string
  /** `02-26`, or `undated`. */
  readonly day: string
  readonly byline: string
  readonly abstract: string
  readonly words: number
}

/** Capitals and small letters make one address, which plain Eleventy refuses to write twice. */
function inOneSpelling(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase()
}

function factsOf(story: RivalStory): Facts {
  return {
    title: story.headline ?? 'Untitled',
    outlet: inOneSpelling(story.publisher?.name ?? 'Unknown'),
    day: story.datePublished?.match(/\d\d-\d\d(?=\W|$)/)?.[0] ?? 'undated',
    byline: story.byline ?? '',
    abstract: story.abstract ?? '',
    words: story.wordCount
  }
}

/** Text that neither Markdown with HTML nor a template language takes for its own. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .trim()
}

/**
 * The HTML around every page.
 *
 * @param title The template language's way to print the title.
 * @param content Its way to print what a page has of its own.
 * @param styles How a page comes by its styles and scripts.
 */
export function documentOf(
  title: string,
  content: string,
  styles = '<link rel="stylesheet" href="/style.css">'
): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Archive</title><meta name="description" content="${title}">${styles}</head>
<body><a href="#content">Skip</a><header><p><a href="/">Archive</a></p><form action="/search/"><input type="search" name="q"><button>Search</button></form>
<nav><ul><li><a href="/stories/">Stories</a></li><li><a href="/outlets/">Outlets</a></li><li><a href="/days/">Dates</a></li></ul></nav></header>
<main id="content">${content}</main>
<footer><p>All rights with their holders</p><ul><li><a href="/about/">About</a></li></ul></footer></body></html>
`
}

/** What a story's page has, with the template language's way to print each fact. */
export function storyOf(fact: (name: keyof Facts) => string, body: string, around: string): string {
  const citations = ['APA', 'MLA', 'Chicago', 'Wikipedia', 'BibTeX', 'RIS', 'CSL-JSON'].map(
    name =>
      `<details><summary>${name}</summary><pre>${fact('title')}. ${fact('outlet')}, ${fact('day')}.</pre></details>`
  )
  return `<article data-pagefind-body><header><h1>${fact('title')}</h1><p class="standfirst">${fact('abstract')}</p><p>${fact('byline')}</p>
<p><a href="/outlets/">${fact('outlet')}</a> <a href="/days/${fact('day')}/">${fact('day')}</a> ${fact('words')} words</p></header>
<div>${body}</div></article><aside><h2>How we know</h2><dl><dt>Outlet</dt><dd>${fact('outlet')}</dd><dt>Date</dt><dd>${fact('day')}</dd></dl>${citations.join('\n')}</aside>
<nav>${around}</nav>`
}
