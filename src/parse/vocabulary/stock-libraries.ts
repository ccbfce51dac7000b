/**
 * Libraries of pictures that show no story: a caption of sentences seldom stands by one of them.
 *
 *     Photo by Jane Doe on Unsplash
 */

import {list} from './list.ts'

/** The libraries, in lower case. */
export const stockLibraries: readonly string[] = list(`
  unsplash, pexels, pixabay, shutterstock, istock, istockphoto, depositphotos, freepik, adobe stock
`)
