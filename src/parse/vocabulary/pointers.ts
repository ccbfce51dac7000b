/**
 * Labels in capitals before the title of something else that a page offers inside a story.
 *
 *     PHOTOS: Ten Lighthouses That Nobody Keeps
 *     NOW WATCH: How a Bell Is Cast
 */

import {list} from './list.ts'

/** The labels, in lower case. */
export const pointers: readonly string[] = list(`
  story, stories, video, videos, photo, photos, pics, gallery, slideshow, watch, now watch, listen, now read, read, see,
  poll, quiz, interactive, podcast, interview, exclusive, review, infographic, map, timeline, plus, trending
`)
