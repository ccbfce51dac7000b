/**
 * Long lists over several pages: `/stories/`, `/stories/page/2/`.
 *
 *     … Feb 27, Feb 27, Feb 26 │ Feb 26, Feb 26, …    a page ends where a story says so
 *
 * Where a page of stories ends depends on the stories there and not on how many come before.
 * So a story that is put in anywhere moves the rows of a page or two, and not of all after it.
 */

import type {ArchivedStory} from '../../model/archive.ts'
import {sha256} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import type {SitePath} from '../urls.ts'
import type {View} from './pages.ts'
import type {PlannedPage} from './planned-page.ts'
import {storyItem} from './story-item.ts'
import type {Pagination, StoryList} from './types.ts'

/** Rows on one page of a list of what is not a story. */
export const rowsPerPage = 100

/** Least and most stories on one page; only the last has fewer. */
const stories = {least: 40, most: 60}

/** Of one story in eight: it ends a page that has the least. */
const endsPage = /[08]$/

/** The path of a page of a list, from 1. */
export type PathOfPage = (page: number) => SitePath

/** The numbers of the pages that a list needs: at least one. */
export function pagesOf(length: number, perPage = rowsPerPage): number[] {
  return Array.from({length: Math.max(1, Math.ceil(length / perPage))}, (_, index) => index + 1)
}

/** The rows of one page. */
export function rowsOf<T>(rows: readonly T[], page: number, perPage: number): T[] {
  return rows.slice((page - 1) * perPage, page * perPage)
}

/** Whether one page holds all. */
export function fitsOnPage(rows: readonly unknown[]): boolean {
  return rows.length <= stories.most
}

/** Things of stories, page by page: at least one page. */
export function storyPages<T>(rows: readonly T[], idOf: (row: T) => string): readonly T[][] {
  const pages: T[][] = []
  let start = 0
  while (rows.length - start > stories.most) {
    const window = rows.slice(start + stories.least - 1, start + stories.most)
    const end = window.findIndex(row => endsPage.test(idOf(row)))
    const size = end < 0 ? stories.most : stories.least + end
    pages.push(rows.slice(start, start + size))
    start += size
  }
  return [...pages, rows.slice(start)]
}

/** A list of stories, page by page. */
export interface PagedStories {
  readonly pages: readonly (readonly ArchivedStory[])[]
  readonly pathOf: PathOfPage
}

/** A list of stories, parted into pages. */
export function paged(list: readonly ArchivedStory[], pathOf: PathOfPage): PagedStories {
  return {pages: storyPages(list, ({identifier}) => identifier), pathOf}
}

/**
 * The pages of a list of stories.
 *
 * @param facts What a page shows besides its stories, as far as these can change it.
 */
export function plannedList(
  {touched}: Context,
  {pages, pathOf}: PagedStories,
  facts: (page: number) => unknown,
  view: (page: number) => View
): PlannedPage[] {
  return pages.map((rows, index) => {
    const ids = rows.map(({identifier}) => identifier)
    const arrangement = sha256(JSON.stringify([ids, pages.length, facts(index + 1)]))
    return {
      path: pathOf(index + 1),
      touched: touched.rows(ids),
      arrangement: arrangement.slice(0, 16),
      view: () => view(index + 1)
    }
  })
}

/** One page of a list of stories. */
export function storyList(context: Context, list: PagedStories, page: number): StoryList {
  const {pages, pathOf} = list
  return {
    stories: (pages[page - 1] ?? []).map(story => storyItem(context, story)),
    ...paginationOf(context, pages.length, pathOf, page)
  }
}

/** The links to the other pages of `total`; nothing where one page holds all. */
export function paginationOf(
  {labels, urls}: Context,
  total: number,
  pathOf: PathOfPage,
  page: number
): {readonly pagination?: Pagination} {
  if (total === 1) return {}
  const link = (number: number, name: string) => ({
    href: urls.href(pathOf(number)),
    text: labels.text(name, {number: labels.number(number)})
  })
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, total]
  const shown = [...new Set(near.filter(number => number >= 1 && number <= total))]
  return {
    pagination: {
      label: labels.text('list.page', {number: labels.number(page), total: labels.number(total)}),
      ...(page === 1 ? {} : {previous: link(page - 1, 'list.previousPage')}),
      ...(page === total ? {} : {next: link(page + 1, 'list.nextPage')}),
      pages: shown.map((number, index) => ({
        href: urls.href(pathOf(number)),
        text: labels.number(number),
        current: number === page,
        gap: index > 0 && shown[index - 1] !== number - 1
      }))
    }
  }
}

/** A heading with its page number, from the second page on. */
export function headingOfPage({labels}: Context, title: string, page: number): string {
  if (page === 1) return title
  return labels.text('list.titleOfPage', {title, number: labels.number(page)})
}

/** How many stories a list has: on its first page alone, because every story more changes it. */
export function totalOf(
  {labels}: Context,
  number: number,
  page: number
): {readonly count?: string} {
  return page === 1 ? {count: labels.count('stories', number)} : {}
}
