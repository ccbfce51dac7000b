/**
 * A saved web page as a capture: the lines of its article, and what it states of itself.
 *
 *     <title>Russia confirms … - Press TV</title> … <article><p>Russia has …</p>
 *
 *     Russia confirms …
 *
 *     Russia has …
 *
 * The headline comes first, so that the text reads like any raw capture. Scripts are never
 * run and nothing is fetched. The reader takes cubic time in depth, so a page nested
 * deeper, or of more elements, than any real one is turned into lines as a whole instead.
 */

import type {PageMetadata} from '../../model/capture.ts'
import type {Message} from '../../model/message.ts'
import {toCleanLine} from '../neutralise.ts'
import {type Page, type PageNode, parsePage, readArticle} from './dom.ts'
import {readMetadata} from './metadata.ts'
import {toLines} from './plain-text.ts'

/** A page, read. */
export interface ReadPage {
  readonly lines: readonly string[]
  readonly page: PageMetadata
  readonly messages: readonly Message[]
}

const rule = 'saved-page'

/** Longest page in characters, its embedded pictures not counted. */
const longestPage = 8_000_000
/** Most tags of a page that is looked at; building the tree takes quadratic time in depth. */
const mostTags = 80_000
/** Most elements, and deepest nesting, of a page that the reader is given. */
const mostElements = 20_000
const deepest = 100

/** Read a saved page; a fatal message says why there is no text in it. */
export function readPage(html: string): ReadPage | Message {
  const slim = withoutPictures(html)
  const tags = slim.split('<').length - 1
  if (slim.length > longestPage || tags > mostTags) return tooLarge(slim.length, tags)

  const document = parsePage(slim)
  const page = readMetadata(document)
  const [whole, reason] = [toLines(document.body), unreadable(document)]
  const article = reason === undefined ? readArticle(document) : undefined
  const read = article?.content ? toLines(article.content) : []
  const lines = read.length === 0 ? whole : read
  if (lines.length === 0) return empty
  const byline = toCleanLine(article?.byline ?? '')
  return {
    lines: withHeadline(lines, page.headline),
    page: isByline(byline, page) ? {...page, byline} : page,
    messages: read.length === 0 ? [unread(reason)] : []
  }
}

/** The page without the files that it carries as `data:` addresses. */
function withoutPictures(html: string): string {
  const [first = '', ...rest] = html.split('data:')
  return first + rest.map(piece => `data:${piece.slice(embeddedLength(piece))}`).join('')
}

/** How much of the text is an embedded file: up to the next quotation mark, bracket or space, if that is far. */
function embeddedLength(text: string): number {
  const end = text.search(/["'\s()<>]/)
  const length = end === -1 ? text.length : end
  return length < 200 ? 0 : length
}

/** Why the page is not for the reader, if it is not. */
function unreadable(document: Page): string | undefined {
  if (document.querySelectorAll('*').length > mostElements) return 'it has too many elements'
  let depth = 0
  let node: PageNode | null = document.documentElement
  while (node !== null) {
    if (node.firstChild !== null) {
      depth++
      if (depth > deepest) return 'its elements are nested too deep'
      node = node.firstChild
    } else {
      while (node !== null && node.nextSibling === null) {
        node = node.parentNode
        depth--
      }
      node = node?.nextSibling ?? null
    }
  }
  return undefined
}

/** Whether the reader’s byline says more than the page has already stated. */
function isByline(byline: string, {byline: stated, author = []}: PageMetadata): boolean {
  if (byline === '' || stated !== undefined || byline.startsWith('http')) return false
  return !author.some(({name}) => name === byline)
}

function withHeadline(lines: readonly string[], headline: string | undefined): readonly string[] {
  const isThere = headline === undefined || lines.slice(0, 5).includes(headline)
  return isThere ? lines : [headline, '', ...lines]
}

function unread(reason = 'none was found'): Message {
  return {
    severity: 'warning',
    reason: `Unexpected page without an article that can be told apart (${reason}), expected one; all its text was taken`,
    rule,
    note: 'Save the article alone, as text'
  }
}

const empty: Message = {
  severity: 'fatal',
  reason: 'Unexpected page without text, expected an article',
  rule,
  note: 'Save the page again once it shows its text, or copy the text into a `.txt` file'
}

function tooLarge(length: number, tags: number): Message {
  return {
    severity: 'fatal',
    reason: `Unexpected page of ${length} characters and ${tags} tags, expected at most ${longestPage} and ${mostTags}`,
    rule,
    note: 'Save the article alone, as text'
  }
}
