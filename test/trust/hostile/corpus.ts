/** The whole hostile corpus. */

import {bytes} from './bytes.ts'
import {fields} from './fields.ts'
import {heads} from './heads.ts'
import type {Hostile} from './hostile.ts'
import {names} from './names.ts'
import {sizes} from './sizes.ts'

/** Every row, by what it attacks. */
export const corpus: Readonly<Record<string, readonly Hostile[]>> = {
  bytes,
  sizes,
  heads,
  fields,
  names
}
