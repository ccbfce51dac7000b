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
import {goneAddresses} from './build/gone-addresses.ts'
import {type Ahead, lookAhead} from './build/look-ahead.ts'
import {markOutputFolder} from './build/output-folder.ts'
import {type BuildOptions, inputsOf, type Plan, planOf} from './build/plan.ts'
import {publish, readyPublishing} from './build/publish.ts'
import {forgetOthers, keyCaptures} from './build/recall.ts'
import type {BuiltSite} from './build/remembered-site.ts'
import {type BuildReport, startStopwatch} from './build/report.ts'
import {spareMemory} from './build/spare-memory.ts'
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
  const {articles, output, address, description, onProgress} = plan
  const watch = startStopwatch()
  const found = atRest(await findAll(articles, store, ahead), restless)
  const {keyed, difference} = await keyCaptures(found.captures, store, {
    onProgress: done => onProgress({stage: 'parse', done, total: found.captures.length}),
    meanwhile: unknown => Promise.all([ahead.whole(), unknown <= few && readyPublishing()])
  })
  watch.lap('parse')
  const report = {output, basePath: address.basePath, difference}
  const sites = store.table<BuiltSite>('site')
  const before = existsSync(join(output, 'index.html')) ? sites.get(output) : undefined
  const inputs = inputsOf(plan, keyed, found.problems)
  if (before?.inputs === inputs) {
    const {milliseconds} = watch
    const nothing = {written: 0, removed: 0, gone: []}
    return {...before.outcome, ...report, ...nothing, milliseconds: milliseconds()}
  }
  const {understandAll, archiveBefore, rememberSite, standing} = await ahead.whole()
  await readyPublishing()
  const understood = understandAll(
    keyed,
    found.problems,
    description,
    store,
    archiveBefore,
    keyed.length > plan.mostInMemory
  )
  const {archive, outcome} = understood
  watch.lap('archive')
  // Until its end the site is unfinished; a build that fails here is made good by the next.
  sites.forget(output)
  markOutputFolder(output)
  const previous = before && standing
  const changes = understood.changesSince(before?.inputs)
  if (changes === undefined) spareMemory(keyed.length)
  const site = await publish({plan, ...understood, keyed, store, previous, changes})
  watch.lap('render')
  // Where all is new, the site is one that no build takes for finished until the end of this.
  const rememberAll = previous ? store.change : store.changeInSteps
  rememberAll(() => rememberSite(store, output, site, previous))
  store.change(() => {
    sites.set(output, {inputs, outcome})
    forgetOthers(keyed, store)
    understood.remember(inputs)
  })
  const {written, removed} = site
  const gone = goneAddresses(site.gone, site.manifest, archive)
  return {...outcome, ...report, written, removed, gone, milliseconds: watch.milliseconds()}
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
