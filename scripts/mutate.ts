/**
 * Mutation test: put small faults into the parser and the model, one at a time, and count those
 * that the tests of both notice, and those of the rest that the compiler refuses.
 *
 *     npm run mutate -- [--sample 400] [--seed 1] [--path src/parse/dates] [--survivors]
 *
 * Vocabulary is data and has its own tests; it gets no faults. The sample is drawn by the seed.
 * With `--survivors`, prints the faults that no test noticed: file, line and change.
 */

import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import {randomFrom} from './measure/random.ts'
import {compiling} from './mutate/compiler.ts'
import type {Fault} from './mutate/fault.ts'
import {isProgram, mutantsOf, withFault} from './mutate/mutants.ts'
import {createWorkCopy} from './mutate/work-copy.ts'

const {values} = parseArgs({
  options: {
    sample: {type: 'string', default: '400'},
    seed: {type: 'string', default: '1'},
    path: {type: 'string', default: 'src/'},
    survivors: {type: 'boolean', default: false},
    jobs: {type: 'string', default: String(availableParallelism())}
  }
})

const all = ['src/model', 'src/parse']
  .flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => `${folder}/${path}`)
  )
  .filter(path => path.endsWith('.ts') && !path.includes('/vocabulary/'))
  .filter(path => path.startsWith(values.path))
  .sort()
  .flatMap(faultsOf)
const drawn = draw(all, Number(values.sample), Number(values.seed))
const tried = drawn.filter(({source, mutant}) => isProgram(withFault(source, mutant)))
const missed = await missedOf(tried, Number(values.jobs))
const survivors = compiling(missed)
const percent = (number: number): string => `${((100 * number) / tried.length).toFixed(1)} %`
const byCompiler = missed.length - survivors.length
process.stdout.write(
  `${tried.length - survivors.length} of ${tried.length} faults noticed, ` +
    `${percent(tried.length - survivors.length)} (drawn from ${all.length}): ` +
    `${percent(tried.length - missed.length)} by the tests, ${byCompiler} by the compiler alone\n`
)
if (values.survivors) process.stdout.write(survivors.map(describe).sort().join(''))

function faultsOf(path: string): Fault[] {
  const source = readFileSync(path, 'utf8')
  return mutantsOf(source).map(mutant => ({path, source, mutant}))
}

/** Some of a list, each with the same chance, the same for the same seed. */
function draw<T>(list: readonly T[], number: number, seed: number): T[] {
  const rest = [...list]
  const some: T[] = []
  const random = randomFrom(seed)
  while (rest.length > 0 && some.length < number) {
    some.push(...rest.splice(Math.floor(random() * rest.length), 1))
  }
  return some
}

/** Try every fault, so many at once; gives those that no test noticed. */
async function missedOf(faults: readonly Fault[], jobs: number): Promise<Fault[]> {
  const waiting = [...faults.keys()]
  const missed: Fault[] = []
  const work = async (): Promise<void> => {
    const copy = createWorkCopy(faults)
    const failing = await copy.start()
    if (failing.length > 0) process.stderr.write(`Fail without a fault: ${failing.join(', ')}\n`)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const fault = faults[next]
      if (fault === undefined || (await copy.notices(next))) continue
      missed.push(fault)
      process.stderr.write(`${waiting.length} to try\n${describe(fault)}`)
    }
    copy.remove()
  }
  await Promise.all(Array.from({length: jobs}, work))
  return missed
}

function describe({path, source, mutant}: Fault): string {
  const line = source.slice(0, mutant.start).split('\n').length
  const before = source.slice(mutant.start, mutant.end)
  return `  ${path}:${line}  ${mutant.kind}: ${before} → ${mutant.text}\n`
}
