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
import {type IndexedSearch, indexHere} from './build/indexing.ts'
import {type Ahead, lookAhead} from './build/look-ahead.ts'
import type {MadeSite, SiteInput} from './build/make-site.ts'
import {type BuildOptions, inputsOf, type Plan, planOf} from './build/plan.ts'
import {readyPublishing} from './build/publish.ts'
import {forgetOthers, keyCaptures} from './build/recall.ts'
import {type BuiltSite, rememberSearch, sitesIn} from './build/remembered-site.ts'
import {type BuildReport, startStopwatch} from './build/report.ts'
import {siteMakerFor} from './build/site-elsewhere.ts'
import {hasNews} from './build/traces.ts'
import {readyParser} from './build/understand-elsewhere.ts'
import {withStore} from './build/with-store.ts'
import {findCaptures} from './read/index.ts'
import type {Standing} from './search/index.ts'
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
  const found = atRest(await findAll(articles, store, ahead), restless)
  const {captures, problems} = found
  const sites = sitesIn(store)
  const before = existsSync(join(output, 'index.html')) ? sites.get(output) : undefined
  const maker = before === undefined ? siteMakerFor(captures.length) : undefined
  try {
    const {keyed, difference} = await keyCaptures(captures, store, {
      onProgress: done => onProgress({stage: 'parse', done, total: captures.length}),
      meanwhile: async unknown => {
        if (maker === undefined) {
          await Promise.all([ahead.whole(), unknown <= few && readyPublishing()])
        } else if (unknown > 0) maker.start()
      }
    })
    watch.lap('parse')
    const report = {output, basePath: address.basePath, difference}
    const inputs = inputsOf(plan, keyed, problems)
    if (before?.inputs === inputs) {
      const {milliseconds} = watch
      const nothing = {written: 0, removed: 0, gone: []}
      return {...before.outcome, ...report, ...nothing, milliseconds: milliseconds()}
    }
    const {owner, ...sitePlan} = plan
    const input = {plan: sitePlan, keyed, problems, inputs}
    const onUnderstood = () => watch.lap('archive')
    const {site, standing} = maker
      ? {site: await maker.make(input, onUnderstood), standing: undefined}
      : await makeHere(input, before, store, ahead, onUnderstood)
    const {outcome, indexed, goneFiles, gone} = site
    // After the search is announced, so that no reader finds what is not there.
    if (goneFiles.length > 0) (await import('./render/index.ts')).removeFiles(output, goneFiles)
    watch.lap('render')
    store.change(() => {
      rememberSearch(store, output, indexed.standing, standing)
      sites.set(output, {inputs, outcome})
      forgetOthers(keyed, store)
    })
    const written = site.written + indexed.written
    const removed = goneFiles.length
    return {...outcome, ...report, written, removed, gone, milliseconds: watch.milliseconds()}
  } finally {
    await maker?.close()
  }
}
/** Make the site in this thread, from what the last build left. */
async function makeHere(
  input: SiteInput,
  before: BuiltSite | undefined,
  store: Store,
  ahead: Ahead,
  onUnderstood: () => void
): Promise<{readonly site: MadeSite<IndexedSearch>; readonly standing: Standing | undefined}> {
  const {makeSite, archiveBefore, standing} = await ahead.whole()
  await readyPublishing()
  const left = before && standing && {inputs: before.inputs, ...standing}
  const index = indexHere(input.plan, left?.search)
  const last = {archive: archiveBefore, site: left}
  return {site: await makeSite(input, last, store, index, onUnderstood), standing: left?.search}
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
