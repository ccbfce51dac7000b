/**
 * Find the language of the story and the direction of its script.
 *
 *     'CNN - خبر عاجل من القاهرة' → rtl: most of its letters are Arabic, whatever comes first
 *
 * The body is asked first; a capture without one is asked whole.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Direction} from '../model/story.ts'
import {blocksOf, settle} from './data.ts'
import {languageOf} from './language/language-of.ts'
import {isAscii} from './text/ascii.ts'

const sampleLength = 2000
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** Settle `inLanguage` and `direction`. */
export function language() {
  return (_tree: Root, file: VFile): void => {
    const {text, line} = sampleOf(file)
    const found = languageOf(text)
    const evidence = {
      rule: 'language',
      ...(line === undefined ? {} : {line}),
      certainty: 'derived'
    } as const
    if (found !== undefined) {
      const because = 'the words of the text are of this language'
      settle(file, 'inLanguage', found, {...evidence, because})
    }
    const because = 'most letters of the text run this way'
    settle(file, 'direction', directionOf(text), {...evidence, because})
  }
}

/** The direction that most letters of a text run in. */
export function directionOf(text: string): Direction {
  if (isAscii(text)) return 'ltr'
  const leftward = text.match(rightToLeft)?.filter(letter => /\p{L}/u.test(letter)).length ?? 0
  if (leftward === 0) return 'ltr'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return leftward * 2 > letters ? 'rtl' : 'ltr'
}

/** The text to look at, and where it starts; a blank capture has none. */
function sampleOf(file: VFile): {text: string; line: number | undefined} {
  const blocks = blocksOf(file)
  const body = blocks.filter(block => block.zone === 'body' && block.prose > 0)
  const chosen = body.length > 0 ? body : blocks
  let text = ''
  for (const block of chosen) {
    if (text.length > sampleLength) break
    text += `${block.text}\n`
  }
  return {text, line: chosen[0]?.line}
}
