/**
 * Words in and around bylines that are no part of a name.
 *
 *     By Jane Doe For The Example          Jane Doe Chief Political Reporter          FOR IMMEDIATE RELEASE
 */

import {list} from './list.ts'
import {sourceLabels} from './own-page.ts'

/** Words after a name, though headings capitalise them. */
export const wordsAfterName: readonly string[] = list(
  'for, in, at, from, on, with, via, pour, para, für'
)

/** Words that names never have. */
export const wordsInNoName: readonly string[] = list(
  'the, and, for, it, this, that, our, your, you, we, is, are, all, new, how, why, what'
)

/** Ranks and beats before the word for what a journalist is: `Chief Reporter`, `Crime Correspondent`. */
export const rankWords: readonly string[] = list(`
  chief, senior, deputy, assistant, associate, lead, junior, trainee, special, staff, guest, night, day, weekend, online, digital, local,
  national, foreign, political, diplomatic, business, economics, financial, education, health, science, environment, crime, court, legal, transport,
  technology, defence, defense, sports, football, arts, culture, investigative, regional, community, social, affairs
`)

/** The word that opens a byline with names in small letters: `by jane doe`; others open much else. */
export const openingQuietly: readonly string[] = list('by')

/** Labels before a name, with a colon, that say who it was and not that he wrote. */
export const otherLabels: readonly string[] = [...sourceLabels, ...list('words, translator')]

/** Degrees and orders behind a name. */
export const degrees: readonly string[] = list('PhD, MD, MP, JR, SJ')

/** Labels of a mail address. */
export const mailLabels: readonly string[] = list('email, e-mail')

/** Names as they stand behind a word that opens bylines, where the word stands elsewhere: `By Jane Doe`. */
export function openedByWord(names: string): string {
  return `By ${names}`
}
