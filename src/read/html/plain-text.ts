/**
 * An element of a page as plain lines: one block a line, a blank line between blocks.
 *
 *     <h2>Trump’s threats</h2><p>The <b>United</b> States …</p>
 *
 *     Trump’s threats
 *
 *     The United States …
 *
 * Walks without recursion, so that depth costs nothing.
 */

import type {PageNode} from './dom.ts'

const elementNode = 1
const textNode = 3

/** Elements that stand in a line; all others begin and end a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/** Elements of which a reader sees no text. */
const unseen = new Set(
  'script style noscript template svg math head iframe object embed audio video canvas select option button textarea form input'.split(
    ' '
  )
)

/** The lines of text in an element. */
export function toLines(root: PageNode): string[] {
  const blocks: string[] = []
  let block = ''
  const end = () => {
    const text = block.replace(/\s+/g, ' ').trim()
    if (text !== '') blocks.push(text)
    block = ''
  }
  let node: PageNode | null = root
  while (node !== null) {
    const name: string = node.nodeName.toLowerCase()
    const seen: boolean = !unseen.has(name)
    if (node.nodeType === textNode) block += node.textContent ?? ''
    else if (node.nodeType === elementNode && name === 'td') block += ' '
    else if (node.nodeType === elementNode && !inline.has(name)) end()
    const inside: PageNode | null = seen && node.nodeType === elementNode ? node.firstChild : null
    node = inside ?? following(node, root, end)
  }
  end()
  return blocks.flatMap((text, index) => (index === 0 ? [text] : ['', text]))
}

/** The node after this one and all in it; closes the blocks that end in between. */
function following(from: PageNode, root: PageNode, end: () => void): PageNode | null {
  let node: PageNode | null = from
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
    if (node !== null && !inline.has(node.nodeName.toLowerCase())) end()
  }
  return null
}
