/**
 * Short forms behind which a full stop ends no sentence.
 *
 *     Mr. Baker met Gov. Lund on Jan. 3.        Sra. López        г. Москва
 */

import {list} from './list.ts'

/** Without their full stop, in lower case, by no order of languages. */
export const shortForms: readonly string[] = list(`
  mr, mrs, ms, dr, sen, rep, gov, gen, lt, col, capt, sgt, st, prof, rev, hon, jr, sr, no, vs, maj, adm, brig, cmdr, inc, corp, co, ltd, sra, srta, mme, m, hr, fr, bzw, г, им, ул, jan, feb, aug, sept, oct, nov, dec, pres, डॉ, ডা, ড, মো
`)

/** Before the name of a place, with a full stop: `St. Louis`, `Ft. Worth`. */
export const shortPlaces: readonly string[] = list('st, ste, ft, mt, pt, pto, sta, sto')

/** States and provinces, with a full stop, that are longer than others: `Atlanta, Calif.` */
export const shortStates: readonly string[] = list(
  'Calif, Alta, Minn, Mass, Conn, Penn, Wash, Tenn'
)

/** Within sentences, where full stops belong to words: with it. */
export const dottedForms: readonly string[] = list(
  'jr., sr., st., mt., no., ste., vs., u.s., u.k., u.n.'
)
