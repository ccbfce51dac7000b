/**
 * Find the outlet by what the text says of itself, or abstain.
 *
 *     Follow The Gleaner on Twitter          © 2019 Fox News Network, LLC.
 *     BISHKEK, March 28. /TASS/.             Press TV’s website can also be accessed at …
 *     | FoxNews.com … Fox News               Storm breaks records - BBC News
 *
 * Each such line is a vote for a name. One good vote is enough, votes of different lines add
 * up, and a tie between names settles nothing. Wholesale agencies (AP, AFP, dpa) open stories
 * of outlets that are not theirs, so they have no vote unless their desk signs the last line.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isDesk, isPost} from './byline/names.ts'
import {type Block, blocksOf, type Findings, findingsOf, isParagraph, settle} from './data.ts'
import {isMedium} from './publisher/medium.ts'
import {fromAuthors, fromNamedLines} from './publisher/named-lines.ts'
import {fromNamesTwice} from './publisher/named-twice.ts'
import {fromByline, fromCredits, fromSignature, fromTopLine} from './publisher/own-name.ts'
import {fromNamesAlone} from './publisher/standing-alone.ts'
import {readVotes, type Vote} from './publisher/votes.ts'
import {agencyOf} from './vocabulary/agencies.ts'
import {withoutThe} from './vocabulary/openings.ts'

/** Votes needed to name an outlet. */
const enough = 3

/** What makes an address of a name: `Tiltline.com`. */
const suffix = /(?<=[\p{L}\p{N}]{3})\.(?:com|net|org|info|news)$/iu

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
    const [best] = candidatesOf(file)
    if (best === undefined) return
    settle(
      file,
      'publisher',
      {name: best.name},
      {rule: 'publisher', line: best.line, certainty: 'derived', because: best.because}
    )
  }
}

/** The names voted for, the best first; what stands alone, or in two places, is asked only when nothing surer tells; an agency in the dateline only after what the page says of itself. */
function candidatesOf(file: VFile): Candidate[] {
  const findings = findingsOf(file)
  const blocks = blocksOf(file).slice(0, mostBlocks)
  const people = (findings.values.author ?? []).flatMap(({type, name}) =>
    type === 'Person' ? [name] : []
  )
  const own = [...ofLines(file, people), ...ofPeople(file, people)]
  const alone = () => fromNamesAlone(blocks, findings.values.headline, people)
  const twice = () => fromNamesTwice(blocks, findings, people)
  const sent = ofDateline(findings, blocks.at(-1))
  const isAgency = sent.some(({name}) => agencyOf(name) !== undefined)
  const all = () => [...own, ...sent]
  return (
    (isAgency ? firstSure([() => own, alone]) : undefined) ?? firstSure([all, alone, twice]) ?? []
  )
}

/** The names voted for, the best first, with as few of the votes as make one sure. */
function firstSure(sources: readonly (() => readonly Vote[])[]): Candidate[] | undefined {
  let votes: readonly Vote[] = []
  for (const source of sources) {
    votes = [...votes, ...source()]
    const candidates = tally(votes)
    const [best, second] = candidates
    if (best !== undefined && best.weight >= enough && best.weight !== second?.weight)
      return candidates
  }
  return undefined
}

/** The votes of the page and of the text; `people` wrote the story, and are followed as well. */
function ofLines(file: VFile, people: readonly string[]): Vote[] {
  const findings = findingsOf(file)
  const {headline} = findings.values
  const blocks = blocksOf(file)
  const lines = blocks.filter(block => !isParagraph(block))
  const page =
    lines.length < 2 * mostLines
      ? lines
      : [...lines.slice(0, mostLines), ...lines.slice(-mostLines)]
  return [
    ...readVotes(page, headline).filter(({name}) => isMedium(name) || !isOf(people, name)),
    ...fromTopLine(blocks, headline),
    ...fromSignature(blocks.findLast(block => block.zone === 'body' && block.features.size > 40)),
    ...fromNamedLines(blocks.slice(0, mostBlocks), findings, file.data.isCopy === true)
  ]
}

/** Whether a name is that of one of the people, or the first of it: `Follow Jane on Twitter`. */
function isOf(people: readonly string[], name: string): boolean {
  return people.some(person => person === name || person.startsWith(`${name} `))
}

/** The votes of credits and bylines, and of what the page tells of the people who wrote the story. */
function ofPeople(file: VFile, people: readonly string[]): Vote[] {
  const blocks = blocksOf(file)
  const {line} = findingsOf(file).evidence.byline ?? {}
  return [
    ...fromCredits(blocks.slice(0, mostBlocks), people),
    ...fromAuthors(blocks.slice(-mostLines), people),
    ...fromByline(
      blocks.find(block => block.line === line),
      people
    )
  ]
}

/** `KLN jd/tb`, `jd/tb/ma`: the desk of an agency signs what it sends out. */
const deskInitials = /^(?:\p{Lu}{2,6} )?\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){1,3}$/u

function ofDateline({values, evidence}: Findings, last: Block | undefined): Vote[] {
  const isOwnCopy = last !== undefined && deskInitials.test(last.text)
  const name = isOwnCopy ? values.dateline?.agency : outletIn(values.dateline?.agency)
  if (name === undefined) return []
  const line = evidence.dateline?.line ?? 1
  return [{name, line, weight: 3, because: 'its name stands in the dateline'}]
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

/** The sum of the votes for each name; a line has one vote for a name, its best. */
function tally(votes: readonly Vote[]): Candidate[] {
  const byName = new Map<string, Candidate>()
  const best = new Map<string, number>()
  for (const vote of votes) {
    const key = keyOf(vote.name)
    const ofLine = `${vote.line} ${key}`
    const counted = best.get(ofLine) ?? 0
    if (vote.weight <= counted) continue
    best.set(ofLine, vote.weight)
    const known = byName.get(key)
    const shown = known === undefined || isAddress(known.name) ? vote : known
    byName.set(key, {...shown, weight: (known?.weight ?? 0) + vote.weight - counted})
  }
  return [...byName.values()].sort(
    (left, right) => right.weight - left.weight || left.line - right.line
  )
}

/** A name without its article and the suffix of its address: `The Tiltline`, `Tiltline.com`. */
function keyOf(name: string): string {
  return withoutThe(name.toLowerCase()).replace(suffix, '')
}

function isAddress(name: string): boolean {
  return suffix.test(name)
}
