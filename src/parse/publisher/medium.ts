/**
 * Tell whether a name is that of a newspaper, a station or a magazine, by the words it is made of.
 *
 *     Wyreside Gazette, Radio Lindholm, The Guardian        media
 *     Lindholm Council, Follow Gazette, News Live           none
 *
 * A name of one word counts only behind an article: `The Herald`.
 */

import {isSection} from '../section/trail.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {isMediaWord} from '../vocabulary/media-words.ts'
import {beforeNames, listOpenings} from '../vocabulary/own-page.ts'

const opensOther: ReadonlySet<string> = new Set(beforeNames)
const opensLists: ReadonlySet<string> = new Set(listOpenings)

/** Whether a name is a medium's: it has two words or more, and media call themselves so. */
export function isMedium(name: string): boolean {
  const words = name.replace(/^[Tt]he /u, '').split(' ')
  const isOneOfKind = words.length === 1 && name.startsWith('The ') && name.length > 7
  if ((words.length < 2 && !isOneOfKind) || isSection(name) || agencyOf(name) !== undefined)
    return false
  if (opensOther.has(openingOf(name)) || /\b(?:staff|senior) /iu.test(name)) return false
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (isOneOfKind) return isMediaWord(first)
  return isMediaWord(last) || (isMediaWord(first) && !opensLists.has(first.toLowerCase()))
}

/** The first word of a name, in small letters. */
function openingOf(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase()
}
