/**
 * The body of a story as safe HTML.
 *
 *     caption    → <figure class="caption"><figcaption>… <small class="credit">…</small></figcaption></figure>
 *     paragraph  → <p id="p3">… <a class="anchor" href="#p3" tabindex="-1">¶</a></p>
 *     heading    → <h2 id="s1">…</h2>
 *
 * Paragraphs are numbered as `paragraphsOf` counts them, so that a link to one stays right.
 * The result is sanitised: no scripts, no styles, no raw HTML, only links to the web or to mail.
 * Pictures are never loaded; a link to the picture stands in their place.
 */

import type {Element, ElementContent} from 'hast'
import type {Heading, Image, Link, Node, Root, RootContent} from 'mdast'
import remarkHtml, {type Options} from 'remark-html'
import {unified} from 'unified'
import {type Caption, type DatelineText, type PullQuote, textOf} from '../model/body.ts'
import {plainBody} from './plain-body.ts'

type Handlers = NonNullable<Options['handlers']>

/** A link from a paragraph to itself. */
interface Anchor extends Node {
  type: 'anchor'
  id: string
  label: string
}

declare module 'mdast' {
  interface RootContentMap {
    anchor: Anchor
  }
  interface PhrasingContentMap {
    anchor: Anchor
  }
}

const webAddress = /^(?:https?:\/\/|mailto:)/i

const handlers: Handlers = {
  caption: (state, node: Caption) =>
    element('figure', {className: ['caption']}, [
      element('figcaption', {}, credited(state.all(node), node.credit))
    ]),
  pullQuote: (state, node: PullQuote) =>
    element('div', {className: ['pull-quote']}, [element('p', {}, state.all(node))]),
  dateline: (state, node: DatelineText) =>
    element('span', {className: ['dateline']}, state.all(node)),
  anchor: (_, {id, label}: Anchor) => {
    // Twenty stops on the way through a text are too many: the keyboard has a list at its end.
    const properties = {className: ['anchor'], href: `#${id}`, ariaLabel: label, tabIndex: -1}
    return [text(' '), element('a', properties, [text('¶')])]
  },
  // The page's own headline is the only h1, and levels must not be skipped.
  heading: (state, node: Heading) => {
    const subhead = element('h2', {}, state.all(node))
    return state.applyData(node, subhead)
  },
  image: (_, {url, alt}: Image) => linked(url, [text(alt || url)]),
  link: (state, node: Link) => linked(node.url, state.all(node))
}

const schema: Exclude<Options['sanitize'], boolean | null | undefined> = {
  tagNames: [
    ...['p', 'h2', 'figure', 'figcaption', 'div', 'span', 'small', 'blockquote', 'ul', 'ol', 'li'],
    ...['em', 'strong', 'del', 'code', 'pre', 'br', 'hr', 'a']
  ],
  attributes: {
    '*': ['id'],
    a: ['href', 'rel', 'ariaLabel', 'tabIndex', ['className', 'anchor']],
    figure: [['className', 'caption']],
    div: [['className', 'pull-quote']],
    small: [['className', 'credit']],
    span: [['className', 'dateline']],
    ol: ['start']
  },
  protocols: {href: ['http', 'https', 'mailto']},
  clobber: [],
  strip: ['script', 'style']
}

const processor = unified().use(remarkHtml, {handlers, sanitize: schema}).freeze()

/**
 * The HTML of a body. The tree is left as it is. `label` names the link to a paragraph.
 */
export function bodyHtml(body: Root, label: (paragraph: number) => string): string {
  return plainBody(body, label) ?? treeHtml(body, label)
}

/** The same for any body, through a tree of HTML. */
export function treeHtml(body: Root, label: (paragraph: number) => string): string {
  const counts = {paragraph: 0, subhead: 0}
  const children = body.children.map(node => anchored(node, counts, label))
  return processor.stringify({...body, children})
}

const apart: ReadonlySet<string> = new Set(['caption', 'pullQuote', 'thematicBreak', 'definition'])

/** The node with an id, if readers link to its kind, and with a link to itself. */
function anchored(
  node: RootContent,
  counts: {paragraph: number; subhead: number},
  label: (paragraph: number) => string
): RootContent {
  if (apart.has(node.type) || textOf(node).trim() === '') return node
  if (node.type === 'heading') counts.subhead += 1
  else counts.paragraph += 1
  const id = node.type === 'heading' ? `s${counts.subhead}` : `p${counts.paragraph}`
  const named = {...node, data: {...node.data, hProperties: {id}}} as RootContent
  if (named.type !== 'paragraph') return named
  const anchor: Anchor = {type: 'anchor', id, label: label(counts.paragraph)}
  return {...named, children: [...named.children, anchor]}
}

/** The caption with its credit set apart, where it stands as one piece in the text. */
function credited(children: ElementContent[], credit: string | undefined): ElementContent[] {
  if (credit === undefined) return children
  return children.flatMap(child => {
    if (child.type !== 'text') return [child]
    const at = child.value.lastIndexOf(credit)
    if (at < 0) return [child]
    const [before, after] = [child.value.slice(0, at), child.value.slice(at + credit.length)]
    return [text(before), element('small', {className: ['credit']}, [text(credit)]), text(after)]
  })
}

/** A link to the web; other links lead nowhere on this site, so their text stands alone. */
function linked(url: string, children: ElementContent[]): Element | ElementContent[] {
  if (!webAddress.test(url)) return children
  return element('a', {href: url, rel: ['nofollow', 'noopener', 'noreferrer']}, children)
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[]
): Element {
  return {type: 'element', tagName, properties, children}
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
