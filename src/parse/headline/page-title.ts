/**
 * Know the title of a page: its headline, a sign, and the outlet.
 *
 *     Storm closes schools across the north - The Example Herald    the title of the page
 *     Storm closes schools across the north                         its headline
 *
 * Browsers show the title, and programs that copy a page put it on top. A headline may have
 * such a sign in it: only the other line, or the name of an outlet, tells them apart.
 */

import {fold} from '../vocabulary/folding.ts'
import {namesJoints} from '../vocabulary/joining.ts'
import {isKicker} from '../vocabulary/kickers.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'

/** What stands between headline and outlet. */
const joints: ReadonlySet<string> = new Set(namesJoints)
const separator = /\s(?:[-–—|·•»:]|::|\|\|)\s/gu

/** Longest outlet, with its section. */
const longestOutlet = 60
const shortestHeadline = 15

/** Signs that open the line of a list. */
const bullet = /^[•·▪■●○◦‣|]\s{0,3}/u

/** `Ferry strikes the pier: [2 STAR Edition]`: what a collection of papers says of it. */
const edition = /(?<=\S): \[[^[\]]{2,40}\]$/u

/** An address that stands for an outlet: `Example.com`. */
const domain = /^[\p{L}\p{N}-]{2,30}\.\p{L}{2,4}$/u

/**
 * Whether a text is the title of the page that has this headline: it, cut short or not, or it before
 * an outlet or behind sections, or behind `Breaking`; signs of lists apart.
 */
export function isTitleOf(headline: string, text: string): boolean {
  const [printed, title] = [fold(headline), fold(text.replace(bullet, ''))]
  if (title === printed || isCutFrom(printed, title)) return true
  if (printed.length < shortestHeadline || title.length > printed.length + longestOutlet)
    return false
  if (title.startsWith(printed)) return /^\s?[-–—|·•»:]{1,2}\s\S/u.test(title.slice(printed.length))
  if (!title.endsWith(printed)) return false
  const before = title.slice(0, -printed.length)
  return isKicker(before.replace(/[:：]?\s$/u, '')) || /\S\s(?:[-–—|/·•»›>:]|::)\s$/u.test(before)
}

/** `Storm closes schools across the no...`: a headline that had no room. */
function isCutFrom(headline: string, text: string): boolean {
  const dots = ['…', '...'].find(ending => text.endsWith(ending))
  if (dots === undefined || text.length < shortestHeadline + dots.length) return false
  return headline.startsWith(text.slice(0, -dots.length).trimEnd())
}

/** The headline in a title that ends in the name of an outlet; the whole text when it does not. */
export function withoutOutlet(printed: string): string {
  const text = printed.replace(edition, '')
  const last = [...text.matchAll(separator)].at(-1)
  if (last === undefined || last.index < shortestHeadline) return text
  const name = text.slice(last.index + last[0].length)
  return isOutlet(name, last[0].trim()) ? text.slice(0, last.index).trimEnd() : text
}

/** Whether it is a short name with a word of outlets at one of its ends, or an address. */
function isOutlet(name: string, sign: string): boolean {
  const words = name.split(' ')
  if (words.length > 5 || /[.!?]$/u.test(name) || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(name)) return false
  if (domain.test(name)) return true
  if (sign === ':' || sign === '•') return false
  return (
    words.every(word => /^[\p{Lu}\p{N}&]/u.test(word) || joints.has(word)) &&
    (isOutletWord(words.at(-1) ?? '') || isOutletWord(words[0] ?? '')) &&
    words.length > 1
  )
}

/** Whether the line is one of a list: a sign stands before it. */
export function isListed(text: string): boolean {
  return bullet.test(text)
}
