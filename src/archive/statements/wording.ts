/**
 * Compare two sentences by the stems of their telling words, and mark where they differ.
 *
 *     The stay of Russian specialists in Venezuela is governed by the agreement …
 *         ~~~~                                        ~~~~~~~~
 */

import type {Wording} from '../../model/event.ts'
import {stem} from '../similarity/words.ts'

/** Share of the shorter sentence's stems that the other must have, and their least number. */
const [leastShare, leastShared] = [0.6, 8]

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu

/** The stems of a sentence that carry meaning. */
export function stemsOf(sentence: string): ReadonlySet<string> {
  const forms = sentence.match(word) ?? []
  return new Set(forms.map(stem).filter(isTelling))
}

/** How much two sentences share, from 0 to 1; 0 when it is not enough for one statement. */
export function sharedStems(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const fewer = Math.min(left.size, right.size)
  if (fewer < leastShared) return 0
  let shared = 0
  for (const one of left) if (right.has(one)) shared += 1
  return shared >= leastShared && shared / fewer >= leastShare ? shared / fewer : 0
}

/** The sentence in pieces that join to it; those whose words the other has not are marked. */
export function wordingsBeside(sentence: string, other: string): Wording[] {
  const stems = new Set((other.match(word) ?? []).map(stem))
  const pieces: {text: string; differs: boolean}[] = []
  const put = (text: string, differs: boolean): void => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.differs === differs) last.text += text
    else pieces.push({text, differs})
  }
  let start = 0
  for (const {0: form, index} of sentence.matchAll(word)) {
    const differs = !stems.has(stem(form))
    const between = sentence.slice(start, index)
    put(between, differs && pieces.at(-1)?.differs === true && /^\s+$/.test(between))
    put(form, differs)
    start = index + form.length
  }
  put(sentence.slice(start), false)
  return pieces
}

/** Small words hold a sentence together and say nothing. */
function isTelling(one: string): boolean {
  return one.length > 2 && !smallWords.has(one)
}

const smallWords = new Set(
  `about after all also and any are been before being but could did does for from had has have her
   him his how into its more most nor not now off one only other our out over said say she should
   some such than that the their them then there these they this those through too under upon very
   was were what when where which while who whom whose will with would you your`.split(/\s+/)
)
