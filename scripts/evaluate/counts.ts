/**
 * How many parts of a field are right, invented or missed.
 *
 *     {right: 2, extra: 1, missed: 0, exact: false}
 */

/** What is right, predicted but not there, and there but not predicted. */
export interface Counts {
  readonly right: number
  readonly extra: number
  readonly missed: number
  /** Whether the whole field is as labelled; missing where that is not asked. */
  readonly exact?: boolean
}
