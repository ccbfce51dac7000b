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
import {findElsewhere, isWorthThread} from './build/find-elsewhere.ts'
import {indexBeside} from './build/indexing.ts'
import {type Ahead, lookAhead} from './build/look-ahead.ts'
import type {FinishedSite, SiteInput} from './build/make-site.ts'
import {type BuildOptions, inputsOf, type Plan, planOf} from './build/plan.ts'
import {readyPublishing} from './build/publish.ts'
import {keyCaptures} from './build/recall.ts'
import {type BuiltSite, sitesIn} from './build/remembered-site.ts'
import {type BuildReport, startStopwatch} from './build/report.ts'
import {isMadeElsewhere, makeSiteElsewhere} from './build/site-elsewhere.ts'
import {hasNews} from './build/traces.ts'
import {readyParser} from './build/understand-elsewhere.ts'
import {withStore} from './build/with-store.ts'
import {findCaptures} from './read/index.ts'
import type {Store} from './store/index.ts'

type Found = ReturnType<typeof findCaptures>

/** So few captures are parsed sooner than what renders is ready; more keep all cores busy until then. */
const few = 150

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
    untilAtRest(restless => {
      const ahead = lookAhead(plan, store)
      return update(plan, store, restless, ahead).finally(ahead.stop)
    })
  )
  return note === undefined ? report : {...report, note}
}

async function update(
  plan: Plan,
  store: Store,
  restless: ReadonlySet<string>,
  ahead: Ahead
): Promise<BuildReport> {
  const {articles, output, address, onProgress} = plan
  const watch = startStopwatch()
  const {captures, problems} = atRest(await findAll(articles, store, ahead), restless)
  const before = existsSync(join(output, 'index.html')) ? sitesIn(store).get(output) : undefined
  const isElsewhere = !before && isMadeElsewhere(captures.length, plan.mostInMemory)
  const {keyed, difference} = await keyCaptures(captures, store, {
    onProgress: done => onProgress({stage: 'parse', done, total: captures.length}),
    meanwhile: async unknown => {
      if (!isElsewhere) await Promise.all([ahead.whole(), unknown <= few && readyPublishing()])
    }
  })
  watch.lap('parse')
  const report = {output, basePath: address.basePath, difference}
  const inputs = inputsOf(plan, keyed, problems)
  if (before?.inputs === inputs) {
    const nothing = {written: 0, removed: 0, gone: []}
    return {...before.outcome, ...report, ...nothing, milliseconds: watch.milliseconds()}
  }
  const {owner, ...sitePlan} = plan
  const input = {plan: sitePlan, keyed, problems, inputs}
  const onUnderstood = () => watch.lap('archive')
  const site = isElsewhere
    ? await makeSiteElsewhere(input, store, onUnderstood)
    : await makeHere(input, before, store, ahead, onUnderstood)
  watch.lap('render')
  const {outcome, written, removed, gone} = site
  return {...outcome, ...report, written, removed, gone, milliseconds: watch.milliseconds()}
}

/** Make the site in this thread, from what the last build left. */
async function makeHere(
  input: SiteInput,
  before: BuiltSite | undefined,
  store: Store,
  ahead: Ahead,
  onUnderstood: () => void
): Promise<FinishedSite> {
  const {makeSite, archive, standing} = await ahead.whole()
  await readyPublishing()
  const site = before && standing && {...standing, inputs: before.inputs}
  const index = indexBeside(input.plan, site?.search)
  return makeSite(input, {archive, site}, store, index, onUnderstood)
}

/**
 * The captures. Where it is likely that something changed, what parses is started meanwhile; those of a
 * large archive are looked at elsewhere then, while this thread looks ahead.
 */
function findAll(articles: string, store: Store, ahead: Ahead): Found | Promise<Found> {
  if (!hasNews(store)) return findCaptures(articles)
  readyParser()
  if (!isWorthThread(store.table('gist').size())) return findCaptures(articles)
  const finding = findElsewhere(articles)
  ahead.begin()
  return finding
}

/** The captures, but for those that changed under every build so far. */
function atRest({captures, problems}: Found, restless: ReadonlySet<string>): Found {
  return {
    captures: captures.filter(({path}) => !restless.has(path)),
    problems: [...problems, ...[...restless].sort().map(restlessProblem)]
  }
}
