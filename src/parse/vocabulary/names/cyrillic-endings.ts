/**
 * The endings that cases give to names in Russian, Ukrainian and Bulgarian.
 *
 *     Захаровой, Захарова → Захаров
 */

import {list} from '../list.ts'

/** Those of two letters and more. */
export const caseEndings: readonly string[] = list(
  'ого, ому, ыми, ими, ами, ями, ой, ей, ом, ем, ым, им, ов, ах, ях'
)

/** Letters that a name ends with only as its case asks. */
export const lastLetters = 'аеиоуыэюяйьіїє'
