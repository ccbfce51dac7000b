/**
 * How English is written in Britain and in America: what tells in which order a paper gives day and month.
 *
 *     … the colour of the harbour …        … the color of the harbor …
 */

import {list} from './list.ts'

/** Words, and how words begin, that Britain writes so. */
export const britishSpellings: readonly string[] = list(`
  colour, centre, programme, labour, neighbour, honour, favour, defence, theatre, metres, kilometres, per cent, tonnes,
  organis, realis, recognis, criticis, travell
`)

/** The same in America. */
export const americanSpellings: readonly string[] = list(`
  color, center, labor, neighbor, honor, favor, defense, theater, meters, kilometers, percent, organiz, realiz, recogniz,
  criticiz, traveled, traveling
`)
