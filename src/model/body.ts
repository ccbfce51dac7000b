/**
 * The body of a story as a tree: mdast, with two nodes that newspapers need.
 *
 * A `caption` is the text under a picture; a `pullQuote` is a line repeated from
 * the text for show. A `dateline` opens the first paragraph of a wire story. A
 * subhead is a plain mdast `heading`.
 */

import type {Node, Parent, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {CaptionText} from './story.ts'

/** The text under a picture, credit included, as printed. */
export interface Caption extends Parent {
  type: 'caption'
  /** The credit inside it, without its brackets. */
  credit?: string
  children: PhrasingContent[]
}

/** A sentence of the text, set again for show. */
export interface PullQuote extends Parent {
  type: 'pullQuote'
  children: PhrasingContent[]
}

/** The printed dateline at the start of a paragraph. */
export interface DatelineText extends Parent {
  type: 'dateline'
  children: Text[]
}

declare module 'mdast' {
  interface RootContentMap {
    caption: Caption
    pullQuote: PullQuote
    dateline: DatelineText
  }
  interface PhrasingContentMap {
    dateline: DatelineText
  }
}

/** Text of a node and all below it, as a reader sees it. */
export function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (node.type === 'break') return '\n'
  if (!('children' in node)) return ''
  return (node as Parent).children.map(textOf).join('')
}

/** The same on one line. */
export function onOneLine(node: Node): string {
  const text = textOf(node)
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** What is no paragraph. */
const apart = new Set<RootContent['type']>([
  'caption',
  'heading',
  'pullQuote',
  'thematicBreak',
  'definition'
])

/** Paragraphs of the body in reading order, each as text: all but captions, subheads and pull quotes. */
export function paragraphsOf(body: Root): string[] {
  return textsOf(body.children.filter(node => !apart.has(node.type)))
}

/** The capture line that each of {@link paragraphsOf} starts on; 0 where it is not known. */
export function paragraphLines(body: Root): number[] {
  return body.children
    .filter(node => !apart.has(node.type) && textOf(node).trim() !== '')
    .map(({position}) => position?.start.line ?? 0)
}

/** Subheads in reading order. */
export function subheadsOf(body: Root): string[] {
  return textsOf(body.children.filter(node => node.type === 'heading'))
}

/** Captions in reading order, with their credits. */
export function captionsOf(body: Root): CaptionText[] {
  return body.children
    .filter(node => node.type === 'caption')
    .map(node => ({
      text: textOf(node).trim(),
      ...(node.credit === undefined ? {} : {credit: node.credit})
    }))
}

function textsOf(nodes: readonly Node[]): string[] {
  return nodes.map(node => textOf(node).trim()).filter(text => text !== '')
}
