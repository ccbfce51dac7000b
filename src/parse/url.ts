/**
 * Find the address of the story, when a line of the capture states it.
 *
 *     https://example.org/2019/03/28/storm-breaks-records
 *     View source version on example.com: https://www.example.com/news/20190328/en/
 *
 * Addresses of pictures and sounds, of home pages, and inside sentences are not the story's.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {type Edtf, fromParts} from '../model/edtf.ts'
import {openBlocksOf, settle, takeOut} from './data.ts'

const address = /https?:\/\/[^\s<>"'()[\]{}]{4,400}/
const media = /\.(?:jpe?g|png|gif|webp|svg|mp[34]|m3u8|mov|pdf|css|js)(?:[?#]|$)/i
const mostWordsBefore = 8

/** Settle `url`. */
export function url() {
  return (_tree: Root, file: VFile): void => {
    for (const block of openBlocksOf(file)) {
      const found = addressOn(block.text)
      if (found === undefined) continue
      settle(file, 'url', found, {
        rule: 'url',
        line: block.line,
        certainty: 'stated',
        because: 'a line of the capture is this address'
      })
      takeOut(file, block, {fate: 'metadata', field: 'url', rule: 'url'})
      return
    }
  }
}

/** The address of a story that a line is about: a path on a site, perhaps after a few words. */
export function addressOn(line: string): string | undefined {
  const [found] = address.exec(line) ?? []
  if (found === undefined || media.test(found) || !line.trimEnd().endsWith(found)) return undefined
  const before = line.slice(0, line.indexOf(found)).trim()
  const isLabel =
    before === '' || (/[:：]$/.test(before) && before.split(/\s+/).length <= mostWordsBefore)
  return isLabel && /^https?:\/\/[^/]+\/[^/?#]+/.test(found) ? found : undefined
}

/** The day that the path of an address names: `/2019/03/28/`, `/20190328…/`, `-2019-03-28`. */
export function dateInUrl(found: string): Edtf | undefined {
  const path = found.replace(/^https?:\/\/[^/]+/, '')
  const match =
    /(?<!\d)((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(path) ??
    /\/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(path)
  if (match === null) return undefined
  return fromParts({year: Number(match[1]), month: Number(match[2]), day: Number(match[3])})
}
