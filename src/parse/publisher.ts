/**
 * Find the outlet by what the text says of itself, or abstain.
 *
 *     Follow The Gleaner on Twitter          © 2019 Fox News Network, LLC.
 *     BISHKEK, March 28. /TASS/.             Press TV’s website can also be accessed at …
 *     | FoxNews.com … Fox News               Storm breaks records - BBC News
 *
 * Each such line is a vote for a name. One good vote is enough, votes of different lines add
 * up, and a tie between names settles nothing. Wholesale agencies (AP, AFP, dpa) open stories
 * of outlets that are not theirs, so they have no vote.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isDesk, isPost} from './byline/names.ts'
import {type Block, blocksOf, findingsOf, settle} from './data.ts'
import {fromNamedLines} from './publisher/named-lines.ts'
import {fromByline, fromCredits, fromSignature, fromTopLine} from './publisher/own-name.ts'
import {fromNamesAlone} from './publisher/standing-alone.ts'
import {readVotes, type Vote} from './publisher/votes.ts'
import {agencyOf} from './vocabulary/agencies.ts'

/** Votes needed to name an outlet. */
const enough = 3

/** Lines that are read from the top of a page, and from its end. */
const mostLines = 200

/** Blocks whose credits are read. */
const mostBlocks = 1000

interface Candidate {
  readonly name: string
  readonly line: number
  readonly because: string
  readonly weight: number
}

/** Settle `publisher`. */
export function publisher() {
  return (_tree: Root, file: VFile): void => {
    const [best, second] = candidatesOf(file)
    if (best === undefined || best.weight < enough || best.weight === second?.weight) return
    settle(
      file,
      'publisher',
      {name: best.name},
      {rule: 'publisher', line: best.line, certainty: 'derived', because: best.because}
    )
  }
}

/** The names voted for, the best first. */
function candidatesOf(file: VFile): Candidate[] {
  const {values, evidence} = findingsOf(file)
  const blocks = blocksOf(file)
  const lines = blocks.filter(block => !isText(block))
  const page =
    lines.length < 2 * mostLines
      ? lines
      : [...lines.slice(0, mostLines), ...lines.slice(-mostLines)]
  const votes = [
    ...readVotes(page, values.headline),
    ...fromTopLine(blocks, values.headline),
    ...fromSignature(blocks.findLast(block => block.zone === 'body' && block.features.size > 40)),
    ...fromCredits(blocks.slice(0, mostBlocks)),
    ...fromNamedLines(blocks.slice(0, mostBlocks), findingsOf(file), file.data.isCopy === true)
  ]
  const people = (values.author ?? []).flatMap(({type, name}) => (type === 'Person' ? [name] : []))
  votes.push(
    ...fromByline(
      blocks.find(({line}) => line === evidence.byline?.line),
      people
    )
  )
  const name = outletIn(values.dateline?.agency)
  if (name !== undefined) {
    const line = evidence.dateline?.line ?? 1
    votes.push({name, line, weight: 3, because: 'its name stands in the dateline'})
  }
  const candidates = tally(votes)
  if ((candidates[0]?.weight ?? 0) >= enough) return candidates
  return tally([...votes, ...fromNamesAlone(blocks.slice(0, mostBlocks), values.headline, people)])
}

/** The outlet that a dateline names: `Example` of `Example News Bureau / Sputnik`; none when it sells to others, or is a desk. */
function outletIn(agency: string | undefined): string | undefined {
  const [printed = ''] = agency?.split(/\s?\/\s?/) ?? []
  const known = agencyOf(printed)
  if (known !== undefined) return known.wholesale === true ? undefined : printed
  const desk = printed.slice(printed.lastIndexOf(' ') + 1)
  const name = isDesk(desk) ? printed.slice(0, -desk.length).trim() : printed
  if (isDesk(printed) || isPost(printed)) return undefined
  return /^\p{Ll}/u.test(name) || !/\p{L}{2}/u.test(name) ? undefined : name
}

function isText(block: Block): boolean {
  return block.zone === 'body' && block.prose > 0.3
}

function tally(votes: readonly Vote[]): Candidate[] {
  const byName = new Map<string, Candidate>()
  for (const vote of votes) {
    const key = vote.name.toLowerCase().replace(/^the /, '')
    const known = byName.get(key)
    byName.set(key, known ? {...known, weight: known.weight + vote.weight} : vote)
  }
  return [...byName.values()].sort(
    (left, right) => right.weight - left.weight || left.line - right.line
  )
}
