/**
 * Build the archive: what the stories share, from their cards.
 *
 *     Press TV  2019-03-26~   ┐   names ─► events ─► dates ─► chronology, outlets, topics,
 *     TASS      XXXX-03-28    ┴►                             people, statements, related stories
 *
 * A pure function: the same cards give the same archive in whatever order they come. Texts
 * are fetched through `sources`, where two must be compared.
 */

import assert from 'node:assert/strict'
import type {WholeArchive} from '../model/archive.ts'
import type {Card} from '../model/card.ts'
import type {Description} from '../model/schema/description.ts'
import type {GivenSources} from './sources.ts'
import {archiveOf} from './state.ts'
import {buildState} from './whole.ts'

/**
 * The archive of these cards, described by `description`.
 *
 * @param sources Texts and memory. Without them nothing that rests on texts is found: no events.
 * @throws AssertionError when two cards carry one identifier: one capture was read twice.
 */
export function buildArchive(
  cards: readonly Card[],
  description: Description,
  sources?: GivenSources
): WholeArchive {
  const identifiers = new Set(cards.map(({identifier}) => identifier))
  assert.equal(identifiers.size, cards.length, 'Unexpected story twice, expected each capture once')
  return archiveOf(buildState(cards, description, sources))
}
