/**
 * A strict reader of the XML that the site writes: any departure from well-formedness throws.
 */

import assert from 'node:assert/strict'

/** An element, its namespace prefix included in its name. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

const token =
  /<(?<start>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|<\/(?<end>[A-Za-z][\w:.-]*)>|(?<text>[^<]+)/y

/** The root element of a document. */
export function parseXml(document: string): Element {
  assert.doesNotMatch(document, /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'
  assert.ok(document.startsWith(declaration))
  const top: Open = {name: '', attributes: {}, children: [], text: ''}
  const open = [top]
  token.lastIndex = declaration.length
  while (token.lastIndex < document.length) {
    const at = token.lastIndex
    const groups = token.exec(document)?.groups
    assert.ok(groups, `no markup: ${document.slice(at, at + 80)}`)
    take(open, groups)
  }
  assert.equal(open.length, 1, 'an element is not closed')
  const [root, ...others] = top.children
  assert.ok(root)
  assert.deepEqual([others, top.text.trim()], [[], ''])
  return root
}

/** The children of one name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter(child => child.name === name)
}

function take(open: Open[], groups: Record<string, string | undefined>): void {
  const {start, attributes = '', empty, end, text} = groups
  const current = open.at(-1)
  assert.ok(current)
  if (text !== undefined) current.text += plain(text)
  if (start !== undefined) {
    const element: Open = {
      name: start,
      attributes: attributesOf(attributes),
      children: [],
      text: ''
    }
    current.children.push(element)
    if (empty === '') open.push(element)
  }
  if (end !== undefined) assert.equal(open.pop()?.name, end)
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const
  )
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, 'an attribute stands twice')
  return Object.fromEntries(pairs)
}

const signs: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}

function plain(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const sign = name.endsWith(';') ? signs[name.slice(0, -1)] : undefined
    assert.ok(sign, `no entity: &${name}`)
    return sign
  })
}
