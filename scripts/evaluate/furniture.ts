/**
 * Compare the lines that were dropped with the lines a person would drop.
 *
 *     label     Share · Email · Most read · "Council backs new bridge"
 *     dropped   Share · Email · 14 May 2020                             → right 2, missed 2
 *
 * A line that the label calls metadata (a time stamp, a credit, a repeated headline) is neither
 * right nor wrong. In hard-wrapped captures one dropped item may join several printed lines.
 */

import type {Counts} from './counts.ts'
import type {Label} from './labels.ts'
import {normalise} from './normalise.ts'

/** What a label says of the lines that are not body. */
interface Gold {
  readonly furniture: ReadonlySet<string>
  readonly metadata: ReadonlySet<string>
}

/** A dropped item: the printed lines it covers and whether it may be dropped at all. */
interface Verdict {
  readonly hits: readonly string[]
  readonly allowed: boolean
}

/** Shortest line that may be looked for inside a joined one. */
const shortestInside = 4

/** Compare dropped lines with the label's. */
export function furnitureOutcome(label: Label, dropped: readonly string[]): Counts {
  const gold = {
    furniture: new Set(linesOf(label.boilerplate)),
    metadata: new Set(linesOf(label.metadata))
  }
  const wrapped = Boolean(label.shape.wrap) || label.shape.mode === 'wire'
  const verdicts = wrapped
    ? uniqueBy(dropped.filter(Boolean), normalise).map(item => judgeJoined(item, gold))
    : uniqueBy(linesOf(dropped), line => line).map(line => judge(line, gold))
  const hits = new Set(verdicts.flatMap(verdict => verdict.hits))
  const extra = verdicts.filter(verdict => !verdict.allowed).length
  const missed = gold.furniture.size - hits.size
  return {right: hits.size, extra, missed, exact: missed === 0 && extra === 0}
}

function judge(line: string, {furniture, metadata}: Gold): Verdict {
  if (furniture.has(line)) return {hits: [line], allowed: true}
  return {hits: [], allowed: metadata.has(line)}
}

/** The item as a line of its own; else the labelled lines inside it, furniture before metadata. */
function judgeJoined(item: string, gold: Gold): Verdict {
  const line = normalise(item)
  const alone = judge(line, gold)
  if (alone.allowed) return alone
  const inside = longLines(gold.furniture).filter(one => ` ${line} `.includes(` ${one} `))
  if (inside.length > 0) return {hits: inside, allowed: true}
  if (longLines(gold.metadata).some(one => line.includes(one))) return {hits: [], allowed: true}
  const short = linesOf([item]).filter(one => gold.furniture.has(one))
  return {hits: short, allowed: short.length > 0}
}

function longLines(lines: ReadonlySet<string>): string[] {
  return [...lines].filter(line => [...line].length >= shortestInside)
}

function uniqueBy(items: readonly string[], form: (item: string) => string): string[] {
  return [...new Map(items.map(item => [form(item), item])).values()]
}

function linesOf(values: readonly string[]): string[] {
  return values
    .flatMap(value => value.split('\n'))
    .map(normalise)
    .filter(Boolean)
}
