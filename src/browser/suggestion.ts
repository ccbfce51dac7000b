/**
 * A suggestion: a name with its page, a text to search for, or a story.
 *
 *     {type: 'name', kind: 'person', text: 'Maria Zakharova', stories: 2, href: '/x/people/maria-zakharova/'}
 *     {type: 'story', text: 'Russia confirms …', facts: 'Press TV · about 26 March 2019', href: '/x/stories/…'}
 */

/** Something a reader may have meant. */
export type Suggestion =
  | {
      readonly type: 'name'
      readonly kind: string
      readonly text: string
      readonly stories: number
      readonly href: string
    }
  | {readonly type: 'query'; readonly text: string; readonly isPhrase: boolean}
  | {
      readonly type: 'story'
      readonly text: string
      /** Outlet and date. */
      readonly facts: string
      readonly href: string
    }
