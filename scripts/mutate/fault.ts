/** A small fault and the file that it is put into. */

import type {Mutant} from './mutants.ts'

/** One fault. */
export interface Fault {
  readonly path: string
  /** Text of the file. */
  readonly source: string
  readonly mutant: Mutant
}
