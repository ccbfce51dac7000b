/**
 * Long lists over several pages: `/stories/`, `/stories/page/2/`.
 */

import type {ArchivedStory} from '../../model/archive.ts'
import type {Context} from '../context.ts'
import type {SitePath} from '../urls.ts'
import {storyItem} from './story-item.ts'
import type {Pagination, StoryList} from './types.ts'

/** Stories on one page. */
export const storiesPerPage = 50

/** Rows on one page of an index. */
export const rowsPerPage = 100

/** The path of a page of a list, from 1. */
export type PathOfPage = (page: number) => SitePath

/** The numbers of the pages that a list needs: at least one. */
export function pagesOf(length: number, perPage = storiesPerPage): number[] {
  return Array.from({length: Math.max(1, Math.ceil(length / perPage))}, (_, index) => index + 1)
}

/** One page of a list of stories. */
export function storyList(
  context: Context,
  stories: readonly ArchivedStory[],
  pathOf: PathOfPage,
  page: number
): StoryList {
  return {
    stories: rowsOf(stories, page, storiesPerPage).map(story => storyItem(context, story)),
    ...paginationOf(context, stories.length, pathOf, page, storiesPerPage)
  }
}

/** The rows of one page. */
export function rowsOf<T>(rows: readonly T[], page: number, perPage: number): T[] {
  return rows.slice((page - 1) * perPage, page * perPage)
}

/** The links to the other pages; nothing where one page holds all. */
export function paginationOf(
  {labels, urls}: Context,
  length: number,
  pathOf: PathOfPage,
  page: number,
  perPage: number
): {readonly pagination?: Pagination} {
  const total = pagesOf(length, perPage).length
  if (total === 1) return {}
  const link = (number: number, name: string) => ({
    href: urls.href(pathOf(number)),
    text: labels.text(name, {number: labels.number(number)})
  })
  const near = pagesOf(total, 1).filter(
    number => number === 1 || number === total || Math.abs(number - page) <= 2
  )
  return {
    pagination: {
      label: labels.text('list.page', {number: labels.number(page), total: labels.number(total)}),
      ...(page === 1 ? {} : {previous: link(page - 1, 'list.previousPage')}),
      ...(page === total ? {} : {next: link(page + 1, 'list.nextPage')}),
      pages: near.map((number, index) => ({
        href: urls.href(pathOf(number)),
        text: labels.number(number),
        current: number === page,
        gap: index > 0 && near[index - 1] !== number - 1
      }))
    }
  }
}

/** A heading with its page number, from the second page on. */
export function headingOfPage({labels}: Context, title: string, page: number): string {
  if (page === 1) return title
  return labels.text('list.titleOfPage', {title, number: labels.number(page)})
}
