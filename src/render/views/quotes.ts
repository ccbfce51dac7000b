/**
 * Quotations by speaker, from A to Z: who said what, as the stories print it.
 */

import type {ArchivedQuotation, Speaker} from '../../model/archive.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import type {QuotesView} from './entity-pages.ts'
import {anchorOfLetter, filed, lettersOf} from './filing.ts'
import {frame} from './frame.ts'
import {speakerOf} from './names.ts'
import type {PlannedPage} from './planned-page.ts'
import {quotedStories} from './printed.ts'
import {headingOfPage, pagesOf, paginationOf, rowsOf, storiesPerPage} from './story-list.ts'

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
  return pagesOf(spoken.length).map(page => ({
    path: paths.quotes(page),
    view: () => quotesView(context, spoken, page)
  }))
}

function quotesView(context: Context, spoken: readonly Spoken[], page: number): QuotesView {
  const {labels, description} = context
  const letters = spoken.map(({letter}) => letter)
  return {
    ...frame(context, {
      kind: 'quotes',
      path: paths.quotes(page),
      heading: headingOfPage(context, labels.text('titles.quotes'), page),
      description: labels.text('descriptions.quotes', {archive: description.title}),
      section: 'quotes'
    }),
    count: labels.count('quotations', spoken.length),
    letters: lettersOf(context, letters, paths.quotes, storiesPerPage),
    speakers: bySpeaker(context, rowsOf(spoken, page, storiesPerPage)),
    ...paginationOf(context, spoken.length, paths.quotes, page, storiesPerPage)
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
