/**
 * Read whose page it is off its notice of rights.
 *
 *     '©2019 Tiltline Media, LLC. All rights reserved'   → Tiltline Media
 *     '© Северный вестник, 2020'                          → Северный вестник
 *     'ⓒ 새벽일보, 무단 전재 및 재배포 금지'                 → 새벽일보
 *     'Tiltline © 2021'                                   → Tiltline
 *     '저작권자 © 새벽일보 무단전재 및 재배포 금지'           → 새벽일보
 *
 * With its year or its rights a notice is the page's; without, it may be a picture's.
 */

import {phrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import {isMediumLine, isNameShaped} from './medium.ts'
import {nameAt, type WeighedName} from './own-lines.ts'

const sign = /[©ⓒ]|&copy;|\(c\)|(?<!\p{L})copyright(?!\p{L})/iu
/** What stands between the sign and the name. */
const lead = new RegExp(
  String.raw`^(?:[\s:,©ⓒ–—-]|&copy;|copyright|\(c\)|(?:${phrasesOf('by').join('|')})\s|(?:19|20)\d\d(?!\d))*`,
  'iu'
)
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** `Copyright ⓒ 새벽일보`. */
const opensNotice = /^copyright\s?[©ⓒ]/iu
/** `© 2020, сетевое издание «Северный курьер»`. */
const quotedAfter = /^[^«“"]{0,30}[«“"]([^«»“”"]{3,40})[»”"]/u
const isEnd = /^(?:[.,|·;)]|\s(?:19|20)\d\d|\s?$|\s[|&–—-]\s)/u
/** Longest name before them. */
const longestName = 30
const opensRights = startsWithPhrase(phrasesOf('rights'))

/** The name in a notice of rights. */
export function nameInRights(text: string): readonly WeighedName[] {
  const found = sign.exec(text)
  if (found === null) return []
  const after = text.slice(found.index + found[0].length)
  const rest = after.slice(lead.exec(after)?.[0].length ?? 0)
  const name = rest === '' ? nameBeforeSign(text.slice(0, found.index)) : nameIn(rest)
  if (name === undefined || startsRights(name)) return []
  const behind = rest.slice(rest.indexOf(name) + name.length)
  const isNotice = opensNotice.test(text) && !name.includes('.')
  const isOfPage = year.test(text) || isNotice || startsRights(behind)
  return [[name, isOfPage ? 3 : 2]]
}

function nameBeforeSign(text: string): string | undefined {
  const name = text
    .trim()
    .replace(/[,|·–—-]$/u, '')
    .trim()
  return isNameShaped(name) || isMediumLine(name) ? name : undefined
}

function nameIn(rest: string): string | undefined {
  const marked = quotedAfter.exec(rest)?.[1]
  if (marked !== undefined) return marked
  const name = beforeRights(rest) ?? nameAt(rest) ?? inSmallLetters(rest)
  if (name === undefined) return undefined
  const behind = rest.slice(name.length)
  return isEnd.test(behind) || startsRights(behind) ? name : undefined
}

/** `새벽일보` of `새벽일보 무단전재 금지`: no sign parts the name from the rights. */
function beforeRights(rest: string): string | undefined {
  const spaces = [...rest.slice(0, longestName).matchAll(/(?<=\p{Lo}) (?=\p{Lo})/gu)]
  const at = spaces.find(({index}) => opensRights(rest.slice(index + 1)) > 0)?.index
  const name = at === undefined ? undefined : rest.slice(0, at)
  return name === undefined || /[,.|]/.test(name) ? undefined : name
}

/** `tiltline` of `tiltline, all rights reserved`: a name in small letters, which rights follow. */
function inSmallLetters(rest: string): string | undefined {
  const name = /^\p{Ll}[\p{L}\p{N}-]{3,20}(?=[,.|]\s)/u.exec(rest)?.[0]
  return name !== undefined && startsRights(rest.slice(name.length)) ? name : undefined
}

function startsRights(text: string): boolean {
  return opensRights(text.replace(/^[\s.,|·:–—-]{1,4}/u, '')) > 0
}
