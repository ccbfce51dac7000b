/**
 * What several plugins ask of a line: the words that it opens with, or has in it.
 *
 *     opensByline('By Jane Doe')          → 3      opensTime('Updated: 28 March')      → 9
 *     opensCredit('Photo: Jane Doe')      → 7      skipsArticle('The Herald')          → 4
 *     speaksToReader('Your ticket …')     → true   isTimeLabel('Published')            → true
 */

import {longPhrasesOf, phrasesOf} from './index.ts'
import {hasPhrase, isPhrase, startsWithPhrase} from './phrases.ts'
import {courtesies, pictureAgencies} from './picture-credits.ts'

/** `By`, `Reported by`: who wrote it follows. */
export const opensByline = startsWithPhrase(phrasesOf('by', 'byline'))

/** `Edited by`: who edited it follows, and did not write it. */
export const opensEditing = startsWithPhrase(phrasesOf('editing'))

const timeLabels = phrasesOf('published', 'updated')

/** `Published`, `Last updated:`: when follows. */
export const opensTime = startsWithPhrase(timeLabels)

/** Whether a line says that something was published or changed, and not when. */
export const isTimeLabel = isPhrase(timeLabels)

/** `Photo:`, `Credit: `: who took the picture follows. */
export const opensCredit = startsWithPhrase(phrasesOf('captionCredit'))

/** `Courtesy of`, `Gentileza`: who gave the picture follows, with a colon or without. */
export const opensCourtesy = startsWithPhrase(courtesies)

/** Whether a text has the name of a picture agency in it. */
export const namesAgency = hasPhrase(pictureAgencies)

/** The names of picture agencies, in small letters. */
export const suppliers: ReadonlySet<string> = new Set(pictureAgencies)

/** Length of the article that a name begins with: `The Herald`, `Le Courrier de l’Aven`, `De Waardenaar`. */
export const skipsArticle = startsWithPhrase(phrasesOf('the'))

/** A page speaks to its readers where a headline or a story seldom does: `Your browser is out of date`. */
export const speaksToReader = hasPhrase(phrasesOf('reader'))

/** Walls and footers: sentences about cookies, subscriptions, rights. */
export const speaksOfThePage = hasPhrase(longPhrasesOf('cookies', 'subscribe', 'rights'))

/** A name without the English article, which papers leave out of their names as often as not. */
export function withoutThe(name: string): string {
  return name.replace(/^the /iu, '')
}
