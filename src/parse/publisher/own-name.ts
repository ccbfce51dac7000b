/**
 * Read where a page prints its own name without saying so: on top of everything, and in the
 * credits of the pictures that its own people took.
 *
 *     'Lundvik Times' on the first line                           → Lundvik Times
 *     'Photo: Ida Lund/Lundvik Times', and 'Lundvik Times' alone  → Lundvik Times
 *
 * Picture agencies are in everybody's credits and have no vote.
 */

import {creditIn} from '../caption-credit.ts'
import type {Block} from '../data.ts'
import {isSection} from '../section/trail.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {isOutletWord} from '../vocabulary/outlet-words.ts'
import {pictureAgencies} from '../vocabulary/picture-credits.ts'
import type {Vote} from './votes.ts'

const nameShape =
  /^\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?: (?:of |de |the |del |la )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*){1,4}$/u
const suppliers: ReadonlySet<string> = new Set(pictureAgencies)

/** Longest credit line, or part of one, that is a name. */
const longest = 40

/** The vote of the first line of a page, when it is a name that ends as those of outlets do. */
export function fromTopLine(block: Block | undefined, headline: string | undefined): Vote[] {
  if (block === undefined || block.text === headline || block.features.furniture) return []
  const {text, line} = block
  if (text.length > longest || !nameShape.test(text) || isSection(text)) return []
  const isOutlet = isOutletWord(text.split(' ').at(-1) ?? '')
  return isOutlet ? [{name: text, line, weight: 3, because: 'the page opens with it'}] : []
}

/** The votes of credits that name the same outlet as another line does. */
export function fromCredits(blocks: readonly Block[]): Vote[] {
  const alone = new Set(blocks.filter(({text}) => text.length <= longest).map(({text}) => text))
  const seen = new Set<string>()
  return blocks.flatMap(({text, line}) => {
    const name = outletOf(text)
    if (name === undefined || seen.has(name)) return []
    seen.add(name)
    const weight = alone.has(name) ? 3 : 1
    return [{name, line, weight, because: 'its own people took the pictures'}]
  })
}

/** The last part of a credit: the outlet of `Photo: Ida Lund/Lundvik Times`. */
function outletOf(text: string): string | undefined {
  if (text.length > 600) return undefined
  const credit = creditIn(text)
  const name =
    credit
      ?.split(/\s?[/|]\s?|[:：]\s?/u)
      .at(-1)
      ?.trim() ?? ''
  if (name.length < 3 || name.length > longest || !/^[\p{Lu}\p{Lo}]/u.test(name)) return undefined
  return suppliers.has(name.toLowerCase()) || agencyOf(name)?.wholesale === true ? undefined : name
}
