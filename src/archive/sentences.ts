/**
 * Cut the body of a story into sentences, each with its capture line.
 *
 * A sentence ends at a full stop, question or exclamation mark that a space and a capital,
 * a digit or a quotation mark follow; after a single capital or a short title it goes on.
 * Only paragraphs are read: captions, subheads and furniture are no part of what is said.
 */

import type {Node} from 'mdast'
import {onOneLine} from '../model/body.ts'
import type {Story} from '../model/story.ts'

/** One paragraph of a story. */
export interface Paragraph {
  readonly text: string
  /** Capture line it starts on; missing when the tree does not say. */
  readonly line?: number
}

/** One sentence, as printed. */
export interface Sentence extends Paragraph {
  /** Where it begins in its paragraph, and the place after its last character. */
  readonly from: number
  readonly to: number
}

const apart = new Set(['caption', 'heading', 'pullQuote', 'thematicBreak', 'definition', 'html'])

const end = /[.!?…。！？](?:["”’»›)\]]*)(?=\s+["“‘«‹([]*[\p{Lu}\p{Lo}\d])|[。！？]/gu

const goesOn = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gen|Gov|Lt|Col|Prof|No|U\.S|U\.N)\.$/u

/** The paragraphs of a story in order. */
export function paragraphsIn(story: Story): Paragraph[] {
  return story.articleBody.children
    .filter(node => !apart.has(node.type))
    .map((node: Node) => {
      const line = node.position?.start.line
      const text = onOneLine(node)
      return {text, ...(line === undefined ? {} : {line})}
    })
    .filter(({text}) => text !== '')
}

/** The sentences of a story in order. */
export function sentencesIn(story: Story): Sentence[] {
  return paragraphsIn(story).flatMap(({text, ...place}) =>
    cut(text).map(({from, to}) => ({text: text.slice(from, to).trim(), ...place, from, to}))
  )
}

function cut(text: string): {readonly from: number; readonly to: number}[] {
  const sentences: {from: number; to: number}[] = []
  let from = 0
  for (const {0: mark, index} of text.matchAll(end)) {
    const to = index + mark.length
    if (goesOn.test(text.slice(Math.max(from, to - 8), to))) continue
    sentences.push({from, to})
    from = to
  }
  return from < text.length ? [...sentences, {from, to: text.length}] : sentences
}
