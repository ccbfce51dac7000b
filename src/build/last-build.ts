/**
 * Recall what the last build left, and load what goes on from there, before it is known what changed.
 *
 *     a capture is new        while a thread parses it
 *     an archive is large     in a thread, while another looks at its captures
 */

import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Store} from '../store/index.ts'
import type {SitePlan} from './plan.ts'
import {loadPublishing} from './publish.ts'

/** What the last build left, and what goes on from there. */
export type LastBuild = Awaited<ReturnType<typeof recallAll>>

/** Recalls the last build when it is first asked for, and once. */
export function lastBuildIn(
  plan: Pick<SitePlan, 'output'>,
  store: Store
): () => Promise<LastBuild> {
  let recalling: Promise<LastBuild> | undefined
  return () => {
    recalling ??= recallAll(plan, store)
    return recalling
  }
}

/** Step by step, so that what threads answer is heard in between. */
async function recallAll({output}: Pick<SitePlan, 'output'>, store: Store) {
  const [{recallBySteps}, {recallSite}] = await Promise.all([
    import('./remembered-archive.ts'),
    import('./remembered-site.ts')
  ])
  const steps = recallBySteps(store)
  let step: ReturnType<typeof steps.next>
  do {
    await nextTurn()
    step = steps.next()
  } while (step.done !== true)
  const standing = recallSite(store, output)
  const [{makePages, makeSite}] = await Promise.all([import('./make-site.ts'), loadPublishing()])
  return {
    makePages,
    makeSite,
    /** @param inputs Hash of what the site was made from that stands there, if it is finished. */
    before: (inputs: string | undefined) => ({
      archive: step.value ?? undefined,
      site: inputs === undefined || standing === undefined ? undefined : {...standing, inputs}
    })
  }
}
