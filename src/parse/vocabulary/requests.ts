/**
 * Words with which a page asks its reader to look elsewhere, on a line of its own in brackets.
 *
 *     (See pictures of the storm.)        (Read "A Short History of Ferries.")        (MORE: The pier reopens)
 */

import {list} from './list.ts'

/** They open the line, behind its bracket, in lower case. */
export const requests: readonly string[] = list(`
  see, read, watch, view, listen to, hear, more, related, siehe, lesen sie, lesen sie auch, mehr, voir, lire, écouter, regarder,
  ver, vea, lea, lea también, escuche, veja, leia, leia também, vedi, leggi, guarda, zie, lees, bekijk, läs, se även, les, læs,
  смотрите, читайте, читайте также, czytaj, zobacz
`)
