/**
 * Quotations by speaker, from A to Z: who said what, as the stories print it.
 */

import type {ArchivedQuotation, Speaker} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {QuotesView} from './entity-pages.ts'
import {anchorOfLetter, filed, lettersOf} from './filing.ts'
import {frame} from './frame.ts'
import {speakerOf} from './names.ts'
import {once} from './once.ts'
import type {PlannedPage} from './planned-page.ts'
import {quotedStories} from './printed.ts'
import {headingOfPage, paginationOf, storyPages} from './story-list.ts'

/** A quotation with who speaks, and the letter the speaker stands under. */
interface Spoken {
  readonly speaker: Speaker
  readonly letter: string
  readonly quotation: ArchivedQuotation
}

/** All pages of quotations; without a speaker there is none. */
export function quotesPages(context: Context): PlannedPage[] {
  const {speakers} = context.listed
  const isPerson = ({entity}: Speaker) =>
    entity === undefined || context.entity(entity)?.type === 'Person'
  const inOrder = filed(context.labels, speakers, ({name}) => name, isPerson)
  const spoken = inOrder.flatMap(({item: speaker, letter}) =>
    speaker.quotations.map(quotation => ({speaker, letter, quotation}))
  )
  if (spoken.length === 0) return []
  const pages = storyPages(spoken, ({quotation}) => quotation.story)
  const letters = once(() =>
    lettersOf(
      context,
      pages.map(rows => rows.map(({letter}) => letter)),
      paths.quotes
    )
  )
  return pages.map((rows, index) => ({
    path: paths.quotes(index + 1),
    touched: rows.some(row => isTouched(context, row)),
    arrangement: arrangementOf(rows, [letters(), pages.length, index === 0 && spoken.length]),
    view: () => quotesView(context, {pages, letters: letters()}, index + 1)
  }))
}

/** Whether a quotation, who says it or the row of its story may be shown differently. */
function isTouched({touched, story}: Context, {quotation}: Spoken): boolean {
  const found = story(quotation.story)
  return found === undefined || touched.story(found)
}

/** Who is quoted from which stories, and what else the page shows. */
function arrangementOf(rows: readonly Spoken[], facts: readonly unknown[]): string {
  const spoken = rows.map(({speaker: {name, entity}, letter, quotation: {story}}) => [
    name,
    entity,
    letter,
    story
  ])
  return sha256(JSON.stringify([spoken, facts])).slice(0, 16)
}

/** The quotations by page, and where each letter begins. */
interface SpokenPages {
  readonly pages: readonly (readonly Spoken[])[]
  readonly letters: QuotesView['letters']
}

function quotesView(context: Context, {pages, letters}: SpokenPages, page: number): QuotesView {
  const {labels, description} = context
  const rows = pages[page - 1] ?? []
  const number = pages.reduce((sum, {length}) => sum + length, 0)
  return {
    ...frame(context, {
      kind: 'quotes',
      path: paths.quotes(page),
      heading: headingOfPage(context, labels.text('titles.quotes'), page),
      description: labels.text('descriptions.quotes', {archive: description.title}),
      section: 'quotes'
    }),
    ...(page === 1 ? {count: labels.count('quotations', number)} : {}),
    letters,
    speakers: bySpeaker(context, rows),
    ...paginationOf(context, pages.length, paths.quotes, page)
  }
}

/** Rows of one speaker under one heading. */
function bySpeaker(context: Context, rows: readonly Spoken[]): QuotesView['speakers'] {
  const letters = new Set<string>()
  return [...new Set(rows.map(({speaker}) => speaker))].map(speaker => {
    const ofSpeaker = rows.filter(row => row.speaker === speaker)
    const letter = ofSpeaker[0]?.letter ?? ''
    const isFirst = !letters.has(letter)
    letters.add(letter)
    return {
      ...(isFirst ? {id: anchorOfLetter(letter)} : {}),
      speaker: speakerOf(context, speaker.name, speaker.entity),
      quotations: quotedStories(
        context,
        ofSpeaker.map(({quotation}) => quotation)
      )
    }
  })
}
