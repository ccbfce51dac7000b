/**
 * What is on a line of the hour of the day: a time, its zone, and how long reading takes.
 *
 *     6:12 p.m. EDT        18 h 45        10時30分 JST        4 min read
 */

import {
  hourSigns,
  minuteSigns,
  minuteWords,
  minuteWordsOfEastAsia,
  zones
} from '../vocabulary/clock.ts'
import {phrasesOf} from '../vocabulary/index.ts'

/** Times of day. */
export const clock = new RegExp(
  String.raw`\d{1,2}\s?[:.：]\s?\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{1,2}\s?(?:${hourSigns})(?:\s?\d{1,2})?\s?(?:${minuteSigns})?`,
  'giu'
)

/** Zones, and how far they are from Greenwich. */
export const zone = new RegExp(String.raw`\b(?:${zones})\b(?:\s?[+-]\d{1,2}(?::?\d\d)?)?`, 'gu')

/** How long reading takes. */
export const readingTime = new RegExp(
  String.raw`\d{1,3}[\s-]?(?:${minuteWords}\b\.?(?:\s(?:${phrasesOf('readingTime').join('|')}))?|${minuteWordsOfEastAsia.join('|')})`,
  'giu'
)
