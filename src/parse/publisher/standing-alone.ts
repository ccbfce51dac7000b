/**
 * Find the name that stands alone on a line of the page, and is its own.
 *
 *     Wyreside Gazette               the one medium that stands alone on the page
 *     Tiltline                       a name on top, or at the end, …
 *     © 2019 Tiltline. About us      … that another line of the page repeats
 *
 * Two media that stand alone are links. What the story speaks of is its subject.
 */

import type {Block} from '../data.ts'
import {isSection} from '../section/trail.ts'
import {agencyOf} from '../vocabulary/agencies.ts'
import {isOftenQuoted} from '../vocabulary/media-words.ts'
import {eastAsianOutletIn} from '../vocabulary/outlet-words.ts'
import {ownPageWords} from '../vocabulary/own-page.ts'
import {hasPhrase} from '../vocabulary/phrases.ts'
import {isKnownPlace} from '../vocabulary/places.ts'
import {isMedium} from './medium.ts'
import type {Vote} from './votes.ts'

const speaksOfItself = hasPhrase(ownPageWords)
const longest = 40
/** Longest line in which a page speaks of itself. */
const longestOwn = 300
const nearEdge = 4
/** `© Tiltline`, `Copyright 2019 Tiltline`: whose page it is. */
const rights = /©|\(c\)|copyright/i
const nameShape =
  /^[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.&'’-]*(?: (?:\p{Ll}{1,3} )?[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.&'’-]*){0,3}$/u

/** The votes of names that stand alone; `people` wrote the story. */
export function fromNamesAlone(
  blocks: readonly Block[],
  headline: string | undefined,
  people: readonly string[]
): Vote[] {
  const alone = blocks.filter(block => mayBeName(block, headline, people))
  const media = alone.filter(({text}) => isMedium(text) || eastAsianOutletIn(text) !== undefined)
  const names = new Set(media.map(({text}) => text.toLowerCase()))
  const first = blocks.find(({zone, prose}) => zone === 'body' && prose > 0.3)?.index ?? 0
  const isNear = ({index}: Block) => index < first
  const only = names.size === 1 ? media.find(isNear) : undefined
  if (only !== undefined) return [voteFor(only, 'it stands alone on a line of the page')]
  const edge = alone.filter(({index}) => index < nearEdge || index >= blocks.length - nearEdge)
  const repeated = edge.find(block => isRepeated(block, blocks))
  return repeated === undefined
    ? []
    : [voteFor(repeated, 'it stands alone on a line, and again in another')]
}

function voteFor({text, line}: Block, because: string): Vote {
  return {name: eastAsianOutletIn(text) ?? text, line, weight: 3, because}
}

function mayBeName(
  {text, features, zone, prose}: Block,
  headline: string | undefined,
  people: readonly string[]
): boolean {
  if (text.length > longest || text.length < 3 || features.furniture) return false
  if ((zone === 'body' && prose > 0) || !nameShape.test(text)) return false
  if (text === headline || people.includes(text)) return false
  if (isSection(text) || isKnownPlace(text) || isOftenQuoted(text)) return false
  return agencyOf(text)?.wholesale !== true && !isSection(text.split(' ')[0] ?? '')
}

function saysOwn(text: string): boolean {
  return text.length < longestOwn && (rights.test(text) || speaksOfItself(text))
}

/** Whether another line of the page has the name, and the story does not. */
function isRepeated({text, index}: Block, blocks: readonly Block[]): boolean {
  const name = text.toLowerCase()
  const naming = blocks.filter(
    block => block.index !== index && block.text.toLowerCase().includes(name)
  )
  const isSubject = naming.some(({zone, prose}) => zone === 'body' && prose > 0.3)
  return !isSubject && naming.some(other => saysOwn(other.text))
}
