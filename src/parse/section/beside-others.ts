/**
 * Find the section on a line that says something else as well.
 *
 *     Culture Publié le lundi 3 juin 2013                    before the date
 *     Monday 3 June 2013 | Published in Harbours             after it
 *
 * Such a line belongs to the other field; only the name is taken from it.
 */

import type {VFile} from 'vfile'
import {type Block, findingsOf} from '../data.ts'
import {isMedium} from '../publisher/medium.ts'
import {beforeSections} from '../vocabulary/before-sections.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {startsWithPhrase} from '../vocabulary/phrases.ts'
import type {Found} from './lines.ts'
import {isHome, isOutletName, isPlainName, isSection} from './trail.ts'

const opensSection = startsWithPhrase(phrasesOf('sections'))
const opensPublished = startsWithPhrase(phrasesOf('published'))

/** `Mar 3, 2021 5:45 PM`, `3 March 2021` */
const opensDay =
  /^\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d\d|^\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d\d/u

/** Characters after which no section follows any more. */
const longestSection = 40

const opensNamed = startsWithPhrase(beforeSections)
/** A name up to the end of its line, or to a page of a paper: `COMMODITIES; Pg. 19`. */
const nameAhead = /^(\p{Lu}[\p{L}\p{M} &’'-]{1,30})(?:$|;)/u
/** Longest line that a section ends. */
const longestLine = 90

/** The section that one of these lines names beside the date. */
export function besideOthers(file: VFile, blocks: readonly Block[]): Found | undefined {
  const {claims} = findingsOf(file)
  for (const {text, line} of blocks) {
    const isDate = /^date/u.test(claims.get(line)?.field ?? '')
    const name = afterWords(text) ?? (isDate ? besideDate(text) : undefined)
    if (name !== undefined) return {names: [name], blocks: []}
  }
  return undefined
}

/** `… | Published in Harbours`, `From the section Harbours`, `Publié dans Société`; no outlet. */
function afterWords(text: string): string | undefined {
  if (text.length > longestLine) return undefined
  for (const {index} of text.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const length = opensNamed(text.slice(index, index + longestSection))
    const name = length === 0 ? undefined : nameAhead.exec(text.slice(index + length))?.[1]
    if (name === undefined) continue
    const isNamed = isSection(name) || (isPlainName(name) && !isOutletName(name) && !isMedium(name))
    if (isNamed && !isHome(name)) return name
  }
  return undefined
}

function besideDate(text: string): string | undefined {
  const length = opensSection(text)
  if (length === 0 || length > longestSection) return undefined
  if (opensPublished(text.slice(length)) === 0 && !opensDay.test(text.slice(length)))
    return undefined
  const name = text.slice(0, length).trim()
  return isHome(name) ? undefined : name
}
