/**
 * The lines in which a page names its outlet that only their shape tells, as patterns.
 *
 *     By Jane Doe For Tiltline Online          for whom somebody writes
 *     PARA LA NACION · Ana López POUR « LE FIL »
 *     Речная газета - Выходной выпуск №6838     before the number of an issue
 *     【海陵訊】                                 what Chinese papers open their stories with
 *
 * Those that their words tell are in `own-lines.ts` and `rights.ts`.
 */

import {reportMarks} from '../vocabulary/east-asian-reporters.ts'
import {phrasesOf} from '../vocabulary/index.ts'
import {capitalised, inBothCases} from '../vocabulary/list.ts'
import {opensOthers, writesFor} from '../vocabulary/own-lines.ts'
import {outletName} from './medium.ts'

const name = `(${outletName})`
const by = capitalised(phrasesOf('by')).join('|')
const forWhom = [...inBothCases(writesFor), ...writesFor.map(word => word.toUpperCase())].join('|')
/** Not `FOR`, which opens other lines of English pages: `FOR IMMEDIATE RELEASE`. */
const loudFor = writesFor
  .filter(word => !opensOthers.has(word))
  .map(word => word.toUpperCase())
  .join('|')

/** The pattern of each, behind a cue that most lines lack. */
export const patterns: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
  [
    new RegExp(String.raw`^(?:${by})[:\s]`, 'u'),
    new RegExp(
      String.raw`^(?:${by}):?\s(?:\p{Lu}[\p{L}\p{M}.'’-]+\s){2,4}(?:${forWhom})\s(?:(?:${phrasesOf('the').join('|')})\s)?${name}$`,
      'u'
    )
  ],
  [
    new RegExp(String.raw`^(?:${loudFor})\s`, 'u'),
    new RegExp(String.raw`^(?:${loudFor})\s${name}$`, 'u')
  ],
  [
    /[»”"]$/,
    new RegExp(String.raw`\p{Lu}\s(?:${loudFor})\s[«“"]\s?([^«»“”"]{2,40}?)\s?[»”"]$`, 'u')
  ],
  [/№\s?\d/, /^(\p{Lu}[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,3})\s[–—-]\s[^№]{0,40}№\s?\d/u],
  [/^【/, new RegExp(String.raw`^【(\p{Script=Han}{2,8}?)(?:${reportMarks.join('|')})】`, 'u')]
]
