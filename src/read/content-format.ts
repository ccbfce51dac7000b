/**
 * Tell how a capture is written by what stands in it, where its name does not say.
 *
 *     story.txt  <!DOCTYPE html><html lang="en"> …           → a saved page
 *     story.txt  … said on [Tuesday](https://…), twice        → Markdown, as extractors write it
 *
 * A name that says more than `.txt` is believed.
 */

import type {CaptureFormat} from '../model/capture.ts'

/** Characters among which a page says that it is one. */
const longestOpening = 1000

const opensPage =
  /^[\s\ufeff]{0,100}(?:<!--[^>]{0,400}-->\s{0,9}|<\?xml [^>]{0,200}>\s{0,9})?<(?:!doctype\s{1,9}html|html)[\s>]/i

/** Lines with a link from which on raw text is Markdown. */
const fewestLinks = 2

/** Where a link's text ends and its address begins. */
const link = /\]\((?:https?:\/\/|\/)/

/** The format of a text whose name promises another, if it shows one. */
export function formatIn(text: string, named: CaptureFormat): CaptureFormat {
  if (named !== 'text') return named
  if (opensPage.test(text.slice(0, longestOpening))) return 'html'
  return hasLinks(text) ? 'markdown' : 'text'
}

function hasLinks(text: string): boolean {
  let links = 0
  let from = text.indexOf('](')
  while (from !== -1) {
    if (link.test(text.slice(from, from + 10))) links += 1
    if (links >= fewestLinks) return true
    const end = text.indexOf('\n', from)
    from = end === -1 ? -1 : text.indexOf('](', end)
  }
  return false
}
