/**
 * Make a site in this thread.
 */

import type {Store} from '../store/index.ts'
import {indexHere} from './indexing.ts'
import {lastBuildIn} from './last-build.ts'
import type {FinishedSite, SiteInput} from './make-site.ts'
import type {SitePlan} from './plan.ts'
import {readyPublishing} from './publish.ts'

/** Makes one site. */
export interface SiteMaker {
  /** Recall what the last build left, while threads parse so many captures, or it is looked for them. */
  readonly look: (unknown: number) => Promise<unknown>
  /**
   * @param inputsBefore Hash of what the site was made from that stands there, if it is finished.
   * @param onUnderstood The archive is made; its pages are next.
   */
  readonly make: (
    input: SiteInput,
    inputsBefore: string | undefined,
    onUnderstood: () => void
  ) => Promise<FinishedSite>
  readonly close: () => Promise<void>
}

/** So few captures are parsed sooner than what renders is ready; more keep all cores busy until then. */
const few = 150

/** Makes a site in this thread. */
export function siteMakerHere(plan: SitePlan, store: Store): SiteMaker {
  const last = lastBuildIn(plan, store)
  return {
    look: unknown => Promise.all([last(), unknown <= few && readyPublishing()]),
    make: async (input, inputsBefore, onUnderstood) => {
      const {makeSite, before} = await last()
      await readyPublishing()
      const left = before(inputsBefore)
      return makeSite(input, left, store, indexHere(plan, left.site?.search), onUnderstood)
    },
    close: async () => undefined
  }
}
