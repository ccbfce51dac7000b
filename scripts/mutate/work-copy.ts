/**
 * A copy of the program with guarded faults in it, and the processes that try them there.
 *
 *     const copy = createWorkCopy(faults)
 *     await copy.start()       the tests pass without a fault; which faults do they reach?
 *     await copy.notices(17)   →  'test/parse/url.test.ts', or nothing
 *
 * The tests of `test/parse` and `test/model` notice a fault when one of them fails, throws, ends
 * the process or does not end in the time it may take.
 */

import {type ChildProcess, fork} from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Fault} from './fault.ts'
import {guarded} from './guards.ts'
import {withFault} from './mutants.ts'
import type {Survey, Trial, Tried} from './tester.ts'

/** A place where one fault at a time can be tried. */
export interface WorkCopy {
  /** Get ready; gives the test files that fail without any fault, and are left out. */
  readonly start: () => Promise<readonly string[]>
  /** Whether some test notices the fault with this index. */
  readonly notices: (fault: number) => Promise<boolean>
  readonly remove: () => void
}

const needed = ['src', 'test', 'scripts', 'articles', 'package.json', 'tsconfig.json']
/** Milliseconds that the tests may take for one fault. */
const longestRun = 120_000

/** Copy the program to a temporary folder; its packages are linked. */
export function createWorkCopy(faults: readonly Fault[]): WorkCopy {
  const root = mkdtempSync(join(tmpdir(), 'cuttings-mutate-'))
  for (const name of needed) cpSync(name, join(root, name), {recursive: true})
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  standIn(root)
  const held = guardAll(root, faults)
  let tester = testerIn(root, ['survey'])
  let survey: Survey = {live: [], passing: [], failing: []}

  /** What the running tester says of a fault; nothing when it ends or hangs. */
  async function ask(trial: Trial): Promise<Tried | undefined> {
    tester.send(trial)
    const answer = await answerOf<Tried>(tester, longestRun)
    if (answer === undefined || answer.isSpoiled === true) {
      tester.kill('SIGKILL')
      tester = testerIn(root, [])
    }
    return answer
  }

  /** Whether the tests notice a fault in a process that loads nothing else. */
  async function noticesAlone(
    {path, source, mutant}: Fault,
    files: readonly string[]
  ): Promise<boolean> {
    const shared = readFileSync(join(root, path), 'utf8')
    writeFileSync(join(root, path), withFault(source, mutant))
    const code = await exitOf(testerIn(root, ['alone', ...files]), longestRun)
    writeFileSync(join(root, path), shared)
    return code !== 0
  }

  return {
    start: async () => {
      const told = await answerOf<Survey>(tester, 10 * longestRun)
      if (told === undefined) throw new Error('Unexpected end of the tests, without a fault')
      survey = told
      return survey.failing
    },
    notices: async number => {
      const fault = faults[number]
      if (fault === undefined) throw new RangeError(`Unexpected fault ${number}`)
      const all = survey.passing.map(([file]) => file)
      const files = survey.passing.flatMap(([file, found]) => (found.includes(number) ? file : []))
      if (held.has(number) && files.length === 0) return false
      if (!survey.live.includes(number)) return await noticesAlone(fault, all)
      const answer = await ask({fault: number, files})
      if (answer?.isSpoiled === true) return await noticesAlone(fault, files)
      return answer === undefined || answer.noticedBy !== undefined
    },
    remove: () => {
      tester.kill('SIGKILL')
      rmSync(root, {recursive: true})
    }
  }
}

/** Let the tests of a copy register with the tester, not with `node:test`. */
function standIn(root: string): void {
  const cases = join(root, 'scripts/mutate/cases.ts')
  for (const folder of ['test/model', 'test/parse']) {
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})) {
      const path = join(root, folder, name)
      if (!path.endsWith('.test.ts')) continue
      writeFileSync(path, readFileSync(path, 'utf8').replace("'node:test'", `'${cases}'`))
    }
  }
}

/** Put guards for all faults into the files of a copy; gives the faults that they hold. */
function guardAll(root: string, faults: readonly Fault[]): ReadonlySet<number> {
  const held = new Set<number>()
  const sources = new Map(faults.map(({path, source}) => [path, source]))
  for (const [path, source] of sources) {
    const numbered = faults.map(({mutant, path: at}, number) => ({number, mutant, at}))
    const {text, held: holds} = guarded(
      source,
      numbered.filter(({at}) => at === path)
    )
    writeFileSync(join(root, path), text)
    for (const number of holds) held.add(number)
  }
  return held
}

function testerIn(root: string, args: readonly string[]): ChildProcess {
  return fork('scripts/mutate/tester.ts', args, {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
}

/** The next message of a process; nothing when it ends or is too slow. */
function answerOf<T>(tester: ChildProcess, longest: number): Promise<T | undefined> {
  return new Promise(done => {
    const finish = (answer?: T): void => {
      clearTimeout(timer)
      tester.removeAllListeners()
      done(answer)
    }
    const timer = setTimeout(finish, longest)
    tester.once('message', message => finish(message as T))
    tester.once('exit', () => finish())
  })
}

function exitOf(tester: ChildProcess, longest: number): Promise<number | null> {
  return new Promise(done => {
    const timer = setTimeout(() => tester.kill('SIGKILL'), longest)
    tester.once('exit', code => {
      clearTimeout(timer)
      done(code)
    })
  })
}
