/**
 * A reference: what every citation style needs to know of a story, in one plain form.
 *
 * Names stand as printed: which word is the family name is not known, so it is not guessed.
 * The date keeps its doubt: a derived year is bracketed, an approximate date is "ca.".
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import {type DateParts, type Edtf, partsOf, toEdtf} from '../../model/edtf.ts'
import type {Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {markOf} from '../date-words.ts'
import {paths} from '../urls.ts'
import {dateOf, headlineOf} from '../views/story-item.ts'

/** A story, ready to be cited. */
export interface Reference {
  /** For BibTeX and CSL: letters, digits and hyphens. */
  readonly key: string
  readonly authors: readonly string[]
  readonly title: string
  readonly outlet?: string
  readonly language?: string
  readonly date: ReferenceDate
  /** Where the story stood on the web, else its page here when the site's address is known. */
  readonly url?: string
}

/** A date with its doubt. */
export interface ReferenceDate {
  /** One date, or the first and last of a range; empty when unknown. */
  readonly parts: readonly DateParts[]
  readonly isDerivedYear: boolean
  readonly isApproximate: boolean
  /** In the words of the archive, for notes; missing when the date is stated with its year, or unknown. */
  readonly note?: string
}

/** The reference of a story. */
export function referenceOf(context: Context, archived: ArchivedStory, story: Story): Reference {
  const outlet = archived.outlet === undefined ? undefined : context.outlets.get(archived.outlet)
  const name = outlet?.name ?? story.publisher?.name
  const url = story.url ?? context.urls.absolute(paths.story(archived))
  return {
    key: `${archived.outlet ?? 'cuttings'}-${archived.shortId}`.replace(/[^A-Za-z0-9-]/g, ''),
    authors: story.author?.map(author => author.name) ?? [],
    title: headlineOf(context, archived),
    ...(name === undefined ? {} : {outlet: name}),
    ...(story.inLanguage === undefined ? {} : {language: story.inLanguage}),
    date: referenceDate(context, archived),
    ...(url === undefined ? {} : {url})
  }
}

function referenceDate(context: Context, archived: ArchivedStory): ReferenceDate {
  const {date, dateEvidence, dateCertainty} = archived
  if (date === undefined) return {parts: [], isDerivedYear: false, isApproximate: false}
  const parts = date.split('/').flatMap(end => partsOfEnd(toEdtf(end)))
  const mark = markOf(date, dateEvidence?.certainty ?? dateCertainty)
  const isDerivedYear = parts.some(({uncertain}) => uncertain)
  return {
    parts,
    isDerivedYear,
    isApproximate: mark === 'derived' && !isDerivedYear,
    ...(mark === 'derived' || parts.some(({year}) => year === undefined)
      ? {note: dateOf(context, archived).text}
      : {})
  }
}

function partsOfEnd(date: Edtf | undefined): DateParts[] {
  return date === undefined ? [] : [partsOf(date)]
}
