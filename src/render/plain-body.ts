/**
 * The body of a story that is nothing but plain text in paragraphs, subheads, captions and
 * pull quotes, written as HTML without a tree in between. Nearly every body is one.
 *
 *     paragraph, text  →  <p id="p1">The pound fell … <a class="anchor" href="#p1" …>¶</a></p>
 *
 * Gives exactly what `body-html.ts` makes of the same body, or nothing: then there is more in it.
 */

import type {Node, Root, RootContent} from 'mdast'

/** Label of the link from a paragraph to itself. */
type LabelOf = (paragraph: number) => string

const signs: Readonly<Record<string, string>> = {'&': '&#x26;', '<': '&#x3C;', '"': '&#x22;'}

/** The body as HTML; `undefined` when it is more than plain. */
export function plainBody({children}: Root, labelOf: LabelOf): string | undefined {
  let html = ''
  let [paragraphs, subheads] = [0, 0]
  for (const node of children) {
    const text = textIn(node)
    if (text === undefined) return undefined
    if (node.type === 'paragraph') paragraphs += 1
    if (node.type === 'heading') subheads += 1
    const number = node.type === 'heading' ? subheads : paragraphs
    const block = blockHtml(node, text, number, labelOf)
    if (block === undefined) return undefined
    html += `${block}\n`
  }
  return html
}

function blockHtml(
  node: RootContent,
  text: string,
  number: number,
  labelOf: LabelOf
): string | undefined {
  switch (node.type) {
    case 'paragraph': {
      const label = escaped(labelOf(number))
      return `<p id="p${number}">${text} <a class="anchor" href="#p${number}" aria-label="${label}" tabindex="-1">¶</a></p>`
    }
    case 'heading':
      return `<h2 id="s${number}">${text}</h2>`
    case 'pullQuote':
      return `<div class="pull-quote"><p>${text}</p></div>`
    case 'caption':
      if (node.credit !== undefined) return undefined
      return `<figure class="caption"><figcaption>${text}</figcaption></figure>`
    default:
      return undefined
  }
}

/** The text of a block as HTML; `undefined` when it is more than text, or none. */
function textIn(block: Node): string | undefined {
  if ('data' in block || !hasChildren(block)) return undefined
  let html = ''
  for (const node of block.children) {
    const text = isDateline(node) ? textIn(node) : plainText(node)
    if (text === undefined) return undefined
    html += isDateline(node) ? `<span class="dateline">${text}</span>` : text
  }
  return html.trim() === '' ? undefined : html
}

/** A text without line ends, which a tree would trim around. */
function plainText(node: Node): string | undefined {
  const isText = node.type === 'text' && 'value' in node && typeof node.value === 'string'
  if (!isText || 'data' in node) return undefined
  const {value} = node as {readonly value: string}
  return /[\r\n]/.test(value) ? undefined : value.replace(/[&<]/g, sign => signs[sign] ?? sign)
}

function isDateline(node: Node): boolean {
  return node.type === 'dateline'
}

function hasChildren(node: Node): node is Node & {readonly children: readonly Node[]} {
  return 'children' in node && Array.isArray(node.children)
}

function escaped(value: string): string {
  return value.replace(/[&"]/g, sign => signs[sign] ?? sign)
}
