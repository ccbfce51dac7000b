/**
 * Long lists over several pages.
 *
 *     /stories/            the newest stories, up to 99
 *     /stories/page/7/     … Feb 27, Feb 27, Feb 26
 *     /stories/page/6/     Feb 26, Feb 26, …           a page begins where a story says so
 *     /stories/page/1/     the oldest
 *
 * Where a page of stories begins depends on the stories there and not on how many there are, and
 * pages are numbered from the oldest. So a story that is put in anywhere moves the rows of a page
 * or two, a list that grows keeps its pages, and what was on page 6 stays there. Lists by name
 * are numbered from their first page.
 */

import {sha256} from '../../model/identifiers.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import type {SitePath} from '../urls.ts'
import type {View} from './pages.ts'
import type {PlannedPage} from './planned-page.ts'
import {storyItem} from './story-item.ts'
import type {Pagination, StoryList} from './types.ts'

/** Rows on one page of a list of what is not a story. */
export const rowsPerPage = 100

/** Least and most stories on one page; the newest has what is left, which may be more. */
const stories = {least: 40, most: 60}

/** Of one story in eight: it begins a page that has the least. */
const beginsPage = /[08]$/

/** Pages on either side of a page that it links to. */
const near = 2

/** The path of a page of a list by name, from 1. */
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
export function fitsOnPage(rows: {readonly length: number}): boolean {
  return rows.length < stories.least + stories.most
}

/** Things of stories, page by page, in their order; parted from the end, which is the oldest. */
export function storyPages<T>(rows: readonly T[], idOf: (row: T) => string): readonly T[][] {
  const pages: T[][] = []
  let end = rows.length
  while (end >= stories.least + stories.most) {
    const window = rows.slice(end - stories.most, end - stories.least + 1)
    const begin = window.findLastIndex(row => beginsPage.test(idOf(row)))
    const size = stories.most - Math.max(begin, 0)
    pages.push(rows.slice(end - size, end))
    end -= size
  }
  return [...pages, rows.slice(0, end)].toReversed()
}

/** A list of stories, page by page; pages are counted here as they come, from the newest. */
export interface PagedStories {
  readonly pages: readonly (readonly StoryOutline[])[]
  readonly pathOf: PathOfPage
  /** The number that a page goes by, from the oldest. */
  readonly numberOf: (page: number) => number
}

/**
 * A list of stories, parted into pages.
 *
 * @param pathOf path of a page by its number from the oldest; of the newest without
 */
export function paged(
  list: readonly StoryOutline[],
  pathOf: (number?: number) => SitePath
): PagedStories {
  const pages = storyPages(list, ({identifier}) => identifier)
  const numberOf = (page: number) => pages.length - page + 1
  return {pages, numberOf, pathOf: page => (page === 1 ? pathOf() : pathOf(numberOf(page)))}
}

/**
 * The pages of a list of stories.
 *
 * @param facts What a page shows besides its stories, as far as these can change it.
 */
export function plannedList(
  {touched}: Context,
  {pages, pathOf, numberOf}: PagedStories,
  facts: (page: number) => unknown,
  view: (page: number) => View
): PlannedPage[] {
  return pages.map((rows, index) => {
    const ids = rows.map(({identifier}) => identifier)
    // Beyond the pages near the newest, links to others depend on the number alone.
    const links = [numberOf(index + 1), Math.min(index, 2 * near)]
    const arrangement = sha256(JSON.stringify([ids, links, facts(index + 1)]))
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
  return {
    stories: (list.pages[page - 1] ?? []).map(story => storyItem(context, story)),
    ...linksOf(context, list.pages.length, list.pathOf, page, {
      textOf: other =>
        other === 1
          ? context.labels.text('list.newest')
          : context.labels.number(list.numberOf(other)),
      number: list.numberOf(page)
    })
  }
}

/** The links to the other pages of `total`, by number from the first; nothing where one page holds all. */
export function paginationOf(
  context: Context,
  total: number,
  pathOf: PathOfPage,
  page: number
): {readonly pagination?: Pagination} {
  const textOf = (other: number) => context.labels.number(other)
  return linksOf(context, total, pathOf, page, {textOf, number: page})
}

/** What pages are called: each in its link, and the one that links by its number. */
interface Names {
  readonly textOf: (page: number) => string
  readonly number: number
}

function linksOf(
  {labels, urls}: Context,
  total: number,
  pathOf: PathOfPage,
  page: number,
  {textOf, number}: Names
): {readonly pagination?: Pagination} {
  if (total === 1) return {}
  const link = (other: number, name: string) => ({
    href: urls.href(pathOf(other)),
    text: labels.text(name)
  })
  const around = Array.from({length: 2 * near + 1}, (_, at) => page - near + at)
  const shown = new Set([1, ...around, total].filter(other => other >= 1 && other <= total))
  return {
    pagination: {
      label: labels.text('list.page', {number: labels.number(number)}),
      ...(page === 1 ? {} : {previous: link(page - 1, 'list.previousPage')}),
      ...(page === total ? {} : {next: link(page + 1, 'list.nextPage')}),
      pages: [...shown].map((other, index, all) => ({
        href: urls.href(pathOf(other)),
        text: textOf(other),
        current: other === page,
        gap: index > 0 && all[index - 1] !== other - 1
      }))
    }
  }
}

/** A heading with its page number, from the second page on. */
export function headingOfPage(
  {labels}: Context,
  title: string,
  page: number,
  number = page
): string {
  if (page === 1) return title
  return labels.text('list.titleOfPage', {title, number: labels.number(number)})
}

/** How many stories a list has: on its first page alone, because every story more changes it. */
export function totalOf(
  {labels}: Context,
  number: number,
  page: number
): {readonly count?: string} {
  return page === 1 ? {count: labels.count('stories', number)} : {}
}
