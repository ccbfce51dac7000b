/**
 * Build the site: the pipeline.
 *
 *     articles/ ─► read ─► parse ─► archive ─► render ─► _site/
 *     raw files    VFile   Story    Archive    pages  └► search ─► _site/pagefind
 *
 * A rebuild computes only what changed, and when nothing did, nothing is computed and nothing
 * written. The stages after reading are not even loaded then. Says what it does through
 * `onProgress` and what came of it in the report; the terminal is no concern of this file.
 */

import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {restlessProblem, untilAtRest} from './build/capture-changed.ts'
import {type BuildOptions, inputsOf, type Plan, planOf} from './build/plan.ts'
import {keyCaptures} from './build/recall.ts'
import {sitesIn} from './build/remembered-site.ts'
import {type BuildReport, startStopwatch} from './build/report.ts'
import {isWorthThread, siteMakerElsewhere} from './build/site-elsewhere.ts'
import {siteMakerHere} from './build/site-here.ts'
import {hasNews} from './build/traces.ts'
import {readyParser} from './build/understand-elsewhere.ts'
import {withStore} from './build/with-store.ts'
import {findCaptures} from './read/index.ts'
import type {Store} from './store/index.ts'

type Found = ReturnType<typeof findCaptures>

/**
 * Build the site, or as much of it as changed.
 *
 * @throws WrongUse before anything is written, when it cannot start.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const plan = planOf(options)
  // Then nothing is remembered, and every capture has to be parsed.
  if (options.clean === true || !existsSync(join(plan.root, '.cuttings'))) readyParser()
  const {value: report, note} = await withStore(plan, options.clean === true, store =>
    untilAtRest(restless => update(plan, store, restless))
  )
  return note === undefined ? report : {...report, note}
}

async function update(
  plan: Plan,
  store: Store,
  restless: ReadonlySet<string>
): Promise<BuildReport> {
  const {articles, output, address, onProgress} = plan
  const {owner, ...sitePlan} = plan
  const watch = startStopwatch()
  const before = existsSync(join(output, 'index.html')) ? sitesIn(store).get(output) : undefined
  const {captures: count} = before?.outcome ?? {captures: 0}
  const [here, elsewhere] = [siteMakerHere(sitePlan, store), siteMakerElsewhere(sitePlan, store)]
  // Where it is likely that something changed, what will be needed is started while captures are looked for.
  const isLarge = isWorthThread(count, 'next')
  if (hasNews(store)) {
    readyParser()
    if (isLarge) void elsewhere.look(0)
  }
  try {
    const {captures, problems} = atRest(findCaptures(articles), restless)
    const isFirst = before === undefined && isWorthThread(captures.length, 'first')
    const maker = isLarge || isFirst ? elsewhere : here
    const {keyed, difference} = await keyCaptures(captures, store, {
      onProgress: done => onProgress({stage: 'parse', done, total: captures.length}),
      meanwhile: maker.look
    })
    watch.lap('parse')
    const report = {output, basePath: address.basePath, difference}
    const inputs = inputsOf(plan, keyed, problems)
    if (before?.inputs === inputs) {
      const nothing = {written: 0, removed: 0, gone: []}
      return {...before.outcome, ...report, ...nothing, milliseconds: watch.milliseconds()}
    }
    const input = {plan: sitePlan, keyed, problems, inputs}
    const site = await maker.make(input, before?.inputs, () => watch.lap('archive'))
    watch.lap('render')
    const {outcome, written, removed, gone} = site
    return {...outcome, ...report, written, removed, gone, milliseconds: watch.milliseconds()}
  } finally {
    await elsewhere.close()
  }
}

/** The captures, but for those that changed under every build so far. */
function atRest({captures, problems}: Found, restless: ReadonlySet<string>): Found {
  return {
    captures: captures.filter(({path}) => !restless.has(path)),
    problems: [...problems, ...[...restless].sort().map(restlessProblem)]
  }
}
