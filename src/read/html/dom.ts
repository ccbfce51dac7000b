/**
 * The two libraries that read saved pages, behind the few types that we use of them.
 *
 * `linkedom` builds a tree and runs nothing; `@mozilla/readability` finds the article in it. Both
 * are loaded on first use, because most archives hold no page and loading takes 150 ms.
 */

import {createRequire} from 'node:module'

/** A node of the page. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

/** An element of the page. */
export interface PageElement extends PageNode {
  innerHTML: string
  getAttribute(name: string): string | null
}

/** A page as a tree. */
export interface Page {
  readonly documentElement: PageElement
  readonly body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & {readonly length: number}
  createElement(name: string): PageElement
}

/** What the reader makes of a page. */
export interface ReadArticle {
  readonly content: PageElement | null | undefined
  readonly byline: string | null | undefined
}

interface Libraries {
  readonly parseHTML: (html: string) => {readonly document: Page}
  readonly Readability: new (
    page: Page,
    options: {
      readonly serializer: (element: PageElement) => PageElement
      readonly disableJSONLD: boolean
    }
  ) => {parse(): ReadArticle | null}
}

const require = createRequire(import.meta.url)
let libraries: Libraries | undefined

function load(): Libraries {
  libraries ??= {...require('linkedom'), ...require('@mozilla/readability')} as Libraries
  return libraries
}

/** The page as a tree. Nothing in it is run or fetched. */
export function parsePage(html: string): Page {
  return load().parseHTML(withBody(html)).document
}

/** The page with the tags that HTML lets a page leave out, and the tree needs. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  const opening = html.search(/<html[\s>]/i)
  if (opening === -1) return `<html><body>${html}</body></html>`
  const head = html.search(/<\/head>/i)
  const start = html.indexOf('>', head === -1 ? opening : head) + 1
  return `${html.slice(0, start)}<body>${html.slice(start)}`
}

/** The article in the page, if the reader finds one. Takes the page apart. */
export function readArticle(page: Page): ReadArticle | undefined {
  const {Readability} = load()
  try {
    const options = {serializer: (element: PageElement) => element, disableJSONLD: true}
    return new Readability(page, options).parse() ?? undefined
  } catch {
    // It recurses; a page that exhausts the stack has no article that it could find.
    return undefined
  }
}
