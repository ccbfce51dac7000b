/**
 * What templates see of dates: calendars, the pages of years, months and days, the shelves of
 * what has no year or no date, and the days of the year.
 */

import type {Counted, Link, Page, StoryList} from './types.ts'

/** One day in a calendar. */
export interface CalendarDay {
  /** `24`. */
  readonly text: string
  /** `24 March 2019: 1 story`. */
  readonly label: string
  /** Missing when the day has no stories. */
  readonly href?: string
  readonly number: number
  /** 0 (none) to 4 (most): how dark its ink is. */
  readonly depth: 0 | 1 | 2 | 3 | 4
}

/** A month as weeks; only the weeks that belong to it. Week days start on Monday. */
export interface CalendarMonth {
  /** `March 2019`. */
  readonly text: string
  readonly href?: string
  /** `2 stories`. */
  readonly count: string
  /** Seven: `Mo` and `Monday`. */
  readonly weekdays: readonly {readonly short: string; readonly long: string}[]
  /** Rows of seven; `false` where the day belongs to another month. */
  readonly weeks: readonly (readonly (CalendarDay | false)[])[]
}

/** `/dates/` */
export interface DatesView extends Page {
  readonly kind: 'dates'
  readonly summary: string
  readonly years: readonly (Counted & {readonly months: CalendarMonth['weeks'][number]})[]
  readonly monthNames: CalendarMonth['weekdays']
  /** Shelves of stories without a year or a date. */
  readonly shelves: readonly Counted[]
  readonly onThisDay?: Link
}

/** `/dates/2019/`; its list has the stories that stand in no month. */
export interface YearView extends Page, StoryList {
  readonly kind: 'year'
  readonly count?: string
  /** Months that have stories; on the first page. */
  readonly months: readonly CalendarMonth[]
  /** Whether the list has all stories of the year, or those that stand in no month. */
  readonly isWhole: boolean
  readonly previous?: Link
  readonly next?: Link
}

/** `/dates/2019/03/`; where there are many stories, its list has those that stand on no day. */
export interface MonthView extends Page, StoryList {
  readonly kind: 'month'
  readonly count?: string
  readonly calendar: CalendarMonth
  readonly previous?: Link
  readonly next?: Link
}

/** `/dates/2019/03/28/` */
export interface DayView extends Page, StoryList {
  readonly kind: 'day'
  readonly count?: string
  /** Neighbouring days that have stories. */
  readonly previous?: Link
  readonly next?: Link
  /** To the same day in other years. */
  readonly onThisDay: Link
}

/** `/dates/undated/`: first those without a year, then those without a date. */
export interface ShelfView extends Page, StoryList {
  readonly kind: 'shelf'
  readonly count?: string
}

/** `/on-this-day/` */
export interface DaysOfYearView extends Page {
  readonly kind: 'days-of-year'
  /** Months that have stories, each with all of its days. */
  readonly months: readonly {
    readonly text: string
    readonly days: CalendarMonth['weeks'][number]
  }[]
}

/** `/on-this-day/03-28/` */
export interface OnThisDayView extends Page, StoryList {
  readonly kind: 'on-this-day'
  readonly count?: string
  readonly previous?: Link
  readonly next?: Link
}
