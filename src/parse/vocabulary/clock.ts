/**
 * What stands beside a time of day: zones, and words and signs for the hour.
 *
 *     17:30 GMT        18.45 Uhr        10時30分        6:12 p.m. EDT
 */

import {list} from './list.ts'

/** Behind a time with a point, in German. */
export const hourWord = 'Uhr'

/** For an hour and for a minute, behind their numbers. */
export const hourSigns = 'h|時|时|시|点|點'
export const minuteSigns = '分|분'

/** Words for minutes, short or long, without the end that languages part in. */
export const minuteWords = 'min(?:s|ute[ns]?|uti|utos|uter)?'
export const minuteWordsOfEastAsia: readonly string[] = list('分钟, 분')

/** Names of zones, as the source of a pattern: summer and winter, and those of countries. */
export const zones =
  'GMT|UTC|[A-Z]{1,3}[SD]T|[CEM]E?S?T|WIB|WITA|WIT|IRST|MSK|МСК|AMT|BST|TRT|ET|PT'

/** Of these, those that stand for certain in a line of names, and those of live blogs. */
export const sureZones = 'GMT|UTC|MSK|МСК|[A-Z]{1,3}[SD]T'
export const blogZones = 'GMT|BST|CES?T|E[SD]?T'

/** Of these, those of America, where the month comes first, and of others that write English. */
export const americanZones = '[ECMP][SD]T|ET'
export const otherZones = 'GMT|BST|IST|[AN][CEWZ]?[SD]T|SAST|WAT|EAT|CET|CEST|SGT|HKT|PKT'

/** How long reading takes, in capitals, behind a number. */
export const loudMinutes = String.raw`MIN\b(?:\sREAD)?`

/** The time that others are reckoned from. */
export const universalZones: readonly string[] = list('GMT, UTC')
