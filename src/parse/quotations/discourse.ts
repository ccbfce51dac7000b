/**
 * Remember who has spoken, to know whom a pronoun or an office means.
 *
 *     Zakharova said … She exclaimed …            she: Maria Zakharova
 *     … “…,” the Russian official said            the last speaker, a spokeswoman of Russia
 *
 * The last who fits counts, and only from the paragraphs just before. Sex is known from what a
 * story calls somebody (`Mrs`, `spokeswoman`), and from a pronoun once it is settled.
 */

import {type Clause, lowerAt} from './clause.ts'
import {genderOf, type Named} from './names.ts'
import type {Pronoun, Reading, Subject} from './reading.ts'

/** Somebody who speaks; nothing in it when the story does not name him. */
export interface Speaker {
  readonly named?: Named
}

/** Where in the story something is said. */
export interface Place {
  readonly paragraph: number
  /** Counted over the whole story. */
  readonly sentence: number
}

/** Who has been the subject of a sentence, and where. */
interface Noted {
  readonly speaker: Speaker
  readonly place: Place
  /** Whether by a verb of speech. */
  readonly spoke: boolean
}

/** The memory of one story. */
export interface Discourse {
  /** Whom the subject of a clause means. */
  readonly resolve: (subject: Subject, clause: Clause, place: Place) => Speaker
  /** Keep in mind who is the subject of a sentence. */
  readonly note: (speaker: Speaker, place: Place, spoke: boolean) => void
  /** Keep in mind who is named, in whatever place of a sentence. */
  readonly see: (named: Named, place: Place) => void
  /** The only person that the nearest paragraph naming people names. */
  readonly nearby: (place: Place) => Speaker | undefined
  /** Who goes on speaking when nobody else is named. */
  readonly continuing: (place: Place) => Speaker | undefined
}

/** How many paragraphs back a pronoun reaches. */
const pronounReach = 3
/** How many paragraphs back speech goes on. */
const speechReach = 1
const mostNoted = 8
const mostSeen = 16
/** An office that more people have points at nobody. */
const mostHolders = 20

/** An empty memory. */
export function createDiscourse(reading: Reading): Discourse {
  const genders = new Map<Named, 'he' | 'she'>()
  let noted: readonly Noted[] = []
  let seen: readonly {readonly named: Named; readonly paragraph: number}[] = []

  const fits = ({named}: Speaker, gender: 'he' | 'she') => {
    if (named === undefined) return true
    if (named.type !== 'Person') return false
    return (genders.get(named) ?? named.gender ?? gender) === gender
  }

  const within = (place: Place, reach: number) =>
    noted.filter(entry => place.paragraph - entry.place.paragraph <= reach)

  const nearby = (place: Place, gender?: 'he' | 'she'): Speaker | undefined => {
    const near = seen.filter(entry => place.paragraph - entry.paragraph <= speechReach)
    const paragraph = Math.max(...near.map(entry => entry.paragraph))
    const people = new Set(
      near.filter(entry => entry.paragraph === paragraph).map(one => one.named)
    )
    const [named] = people
    if (named === undefined || people.size > 1) return undefined
    return gender === undefined || fits({named}, gender) ? {named} : undefined
  }

  /** Whether the paragraph at this place names others, and not who spoke before it. */
  const isPassedOver = ({speaker, place: {paragraph}}: Noted, place: Place): boolean => {
    const here = seen.filter(entry => entry.paragraph === place.paragraph)
    return (
      paragraph < place.paragraph &&
      here.length > 0 &&
      !here.some(({named}) => named === speaker.named)
    )
  }

  const resolvePronoun = (pronoun: Pronoun, place: Place): Speaker => {
    const recent = within(place, pronounReach)
    if (pronoun === 'they') return {}
    if (pronoun === 'it') {
      const thing = recent.find(({speaker}) => speaker.named?.type !== 'Person')
      return thing?.speaker ?? {}
    }
    const last = recent.find(({speaker}) => fits(speaker, pronoun))
    const found =
      (last === undefined || isPassedOver(last, place) ? nearby(place, pronoun) : last.speaker) ??
      {}
    if (found.named !== undefined) genders.set(found.named, pronoun)
    return found
  }

  const resolveElided = (place: Place): Speaker => {
    const same = noted.filter(entry => entry.place.sentence === place.sentence)
    const latest = same.find(({spoke}) => spoke) ?? same[0]
    if (latest !== undefined) return latest.speaker
    const [last] = within(place, 0)
    return last?.spoke ? last.speaker : {}
  }

  return {
    resolve(subject, clause, place) {
      if (subject.kind === 'name') {
        const {from, to} = subject.range
        const words = clause.words.slice(from, to).map(word => word.lower)
        const gender = genderOf(words, reading.lexicon)
        if (gender !== undefined) genders.set(subject.named, gender)
        return {named: subject.named}
      }
      if (subject.kind === 'pronoun') return resolvePronoun(subject.pronoun, place)
      if (subject.kind === 'elided') return resolveElided(place)
      if (subject.kind === 'unnamed') return {}
      const recent = within(place, speechReach)
      return resolveRole(subject.words, recent, reading, fits)
    },
    note(speaker, place, spoke) {
      const [latest] = noted
      const again = latest?.speaker.named === speaker.named && latest?.place === place
      const entry = {speaker, place, spoke: spoke || (again && latest?.spoke === true)}
      noted = [entry, ...(again ? noted.slice(1) : noted)].slice(0, mostNoted)
    },
    see(named, {paragraph}) {
      if (named.type === 'Person') seen = [{named, paragraph}, ...seen].slice(0, mostSeen)
    },
    nearby: place => nearby(place),
    continuing(place) {
      const [latest] = within(place, speechReach)
      return latest?.spoke ? latest.speaker : undefined
    }
  }
}

/** The person or organisation of an office: by its words, else the last speaker whom it fits. */
function resolveRole(
  words: readonly {readonly lower: string; readonly capital: boolean}[],
  recent: readonly Noted[],
  {lexicon, names}: Reading,
  fits: (speaker: Speaker, gender: 'he' | 'she') => boolean
): Speaker {
  const office = lowerAt(words, words.length - 1)
  const modifiers = words.slice(0, -1).filter(({capital}) => capital)
  const agrees = (named: Named) =>
    modifiers.every(({lower}) => [...named.roles].some(role => sameStem(role, lower)))
  const candidates = names.holders(office)
  if (candidates.length > mostHolders) return {}
  const holders = candidates.filter(named => named.type === 'Person' && agrees(named))
  const spoken = recent.find(({speaker}) => holders.some(named => named === speaker.named))
  if (spoken !== undefined) return spoken.speaker
  const bodies = candidates.filter(named => named.type === 'Organization')
  const possible = holders.length > 0 ? holders : bodies
  if (possible.length > 1) return {}
  if (possible[0] !== undefined) return {named: possible[0]}
  const [latest] = recent
  const named = latest?.speaker.named
  if (latest?.spoke !== true || named === undefined) return {}
  if (lexicon.anyBody.has(office)) return named.type === 'Organization' ? {named} : {}
  const gender = genderOf([office], lexicon)
  const agreesInGender = gender === undefined || fits({named}, gender)
  const isOffice = lexicon.anyRole.has(office) || gender !== undefined
  return named.type === 'Person' && isOffice && agreesInGender && agrees(named) ? {named} : {}
}

/** `Russian` and `Russia`. */
function sameStem(one: string, other: string): boolean {
  const size = Math.min(5, one.length, other.length)
  return size > 1 && one.slice(0, size) === other.slice(0, size)
}
