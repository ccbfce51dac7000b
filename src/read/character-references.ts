/**
 * Undo what an extractor left of a page's source: character references in raw text.
 *
 *     Fishermen &amp; farmers said they&#39;d back it   → Fishermen & farmers said they’d back it
 *     Smith &amp;amp; Sons                              → Smith & Sons: escaped twice
 *     AT&T; R&D                                         → as it is: no such reference
 *
 * Only references with their semicolon count, by the list of the HTML standard. A text that
 * means them as they stand is one about HTML.
 */

import {createRequire} from 'node:module'
import type {decodeHTMLStrict} from 'entities/decode'
import type {Message} from '../model/message.ts'

/** Text and what was repaired in it. */
interface Decoded {
  readonly text: string
  readonly messages: readonly Message[]
}

const reference = /&(?:#\d{2,6}|#[xX][\dA-Fa-f]{2,5}|[A-Za-z]{2,8}\d{0,2});/

// Loaded on first use: few captures have references, and the list of them is long.
const require = createRequire(import.meta.url)
let decode: typeof decodeHTMLStrict | undefined

/** The text with the letters that references stand for; says so when there were any. */
export function decodeReferences(text: string): Decoded {
  const at = text.search(reference)
  if (at === -1) return {text, messages: []}
  const once = decodeAll(text)
  if (once === text) return {text, messages: []}
  const message: Message = {
    severity: 'info',
    reason: 'Unexpected character references, expected letters; they were read as a browser does',
    rule: 'character-references',
    line: text.slice(0, at).split(/\r\n|[\n\r]/).length,
    note: 'If the text means them as they stand, write `&amp;` for each `&` in them'
  }
  return {text: reference.test(once) ? decodeAll(once) : once, messages: [message]}
}

function decodeAll(text: string): string {
  decode ??= (require('entities/decode') as {decodeHTMLStrict: typeof decodeHTMLStrict})
    .decodeHTMLStrict
  return decode(text)
}
