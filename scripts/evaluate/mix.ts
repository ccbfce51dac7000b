/**
 * Mix labelled captures: each story among the page furniture of others, as on pages that nobody has seen.
 *
 *     Home                               Subscribe to the Oslo Post         of another capture
 *     Ferry strikes the pier      →      Ferry strikes the pier
 *     Share                              Print this page                    of a third
 *     The ferry to Oslo struck …         The ferry to Oslo struck …
 *
 * A run of furniture gives way to one that stands at such a place in a capture of the same language:
 * above the headline, between it and the text, in the text, below it. What a parser reads less well
 * so, it knew by its neighbours alone. Sections and publishers are not asked for: the furniture names others.
 */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {LoadedCapture} from '../../src/read/index.ts'
import {randomFrom} from '../measure/random.ts'
import type {Label} from './labels.ts'
import {normalise} from './normalise.ts'

/** Captures, and what a person reads in them. */
export interface Mixed {
  readonly captures: readonly LoadedCapture[]
  readonly labels: readonly Label[]
}

type Zone = 'above' | 'head' | 'within' | 'below'

/** A run of lines: of furniture, or of anything else. */
interface Run {
  readonly lines: readonly string[]
  readonly isFurniture: boolean
  readonly zone: Zone
}

interface Host {
  readonly label: Label
  readonly runs: readonly Run[]
  /** What stands between two lines: an empty one, or none. */
  readonly gap: readonly string[]
}

/** Most lines of a run that is put in the place of a shorter one. */
const longest = 12

/** Runs of its own language from which one is chosen, at least; else English ones join. */
const fewest = 4

/** Characters of the first paragraph by which it is found. */
const opening = 40

/** The articles of a folder, each among the furniture of others. The same seed, the same mixture. */
export function mixed(folder: string, labels: readonly Label[], seed: number): Mixed {
  const hosts = labels.flatMap(label => {
    const text = readFileSync(join(folder, label.file), 'utf8')
    return isMixable(label, text) ? [hostOf(label, text)] : []
  })
  const random = randomFrom(seed)
  const mixtures = hosts.map(host => mixtureOf(host, hosts, random))
  return {
    captures: mixtures.map(({label, lines}) => ({
      path: label.file,
      key: '',
      bytes: new TextEncoder().encode(lines.join('\n'))
    })),
    labels: mixtures.map(({label}) => label)
  }
}

/** An article in UTF-8, a block of it on each line. */
function isMixable({kind, shape}: Label, text: string): boolean {
  return kind === 'article' && !shape.wrap && !/[\uFFFD\0]/.test(text)
}

function hostOf(label: Label, text: string): Host {
  const lines = text.split(/\r?\n/)
  const known = new Set(label.boilerplate.map(normalise))
  const isFurniture = (line: string) => known.has(normalise(line))
  const headline = placeOf(lines, label.headline)
  const first = placeOf(lines, label.first_body_paragraph?.slice(0, opening))
  const last = lines.findLastIndex(line => line.length > 80 && !isFurniture(line))
  const zoneOf = (place: number): Zone => {
    if (headline !== -1 && place < headline) return 'above'
    if (first !== -1 && place < first) return 'head'
    return place > last ? 'below' : 'within'
  }
  const runs: {lines: string[]; isFurniture: boolean; zone: Zone}[] = []
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') continue
    const run = runs.at(-1)
    if (run?.isFurniture === isFurniture(line)) run.lines.push(line)
    else runs.push({lines: [line], isFurniture: isFurniture(line), zone: zoneOf(place)})
  }
  return {label, runs, gap: lines.some(line => line.trim() === '') ? [''] : []}
}

function placeOf(lines: readonly string[], text: string | undefined): number {
  const wanted = normalise(text)
  return wanted === '' ? -1 : lines.findIndex(line => normalise(line).startsWith(wanted))
}

function mixtureOf(host: Host, hosts: readonly Host[], random: () => number) {
  const {label, runs, gap} = host
  const others = hosts.filter(other => other !== host)
  const boilerplate: string[] = []
  const blocks = runs.flatMap(run => {
    if (!run.isFurniture) return run.lines
    const choice = runsAt(run.zone, label.lang, others)
    const chosen = choice[Math.floor(random() * choice.length)]?.lines ?? run.lines
    const lines = chosen.slice(0, Math.max(longest, run.lines.length))
    boilerplate.push(...lines)
    return lines
  })
  const lines = blocks.flatMap((block, place) => (place === 0 ? [block] : [...gap, block]))
  return {label: {...label, boilerplate, publisher_in_text: false}, lines}
}

/** Runs of furniture at such a place, of the language, and of English where these are few. */
function runsAt(zone: Zone, language: string, hosts: readonly Host[]): Run[] {
  const inLanguage = (wanted: string) =>
    hosts
      .filter(({label}) => primary(label.lang) === wanted)
      .flatMap(({runs}) => runs.filter(run => run.isFurniture && run.zone === zone))
  const own = inLanguage(primary(language))
  return own.length < fewest ? [...own, ...inLanguage('en')] : own
}

function primary(language: string): string {
  return language.split('-')[0] ?? language
}
