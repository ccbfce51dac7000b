/**
 * Run the tests: every `test/**\/*.test.ts`, or those whose path contains a word.
 *
 *     npm test                          compile, check, all tests
 *     npx tsx scripts/test.ts parse     only test/parse/…
 *
 * Node's own runner does the work, one process a file, as many at once as there are cores.
 */

import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {availableParallelism} from 'node:os'

const words = process.argv.slice(2)
const files = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .map(path => `test/${path.replaceAll('\\', '/')}`)
  .filter(path => path.endsWith('.test.ts'))
  .filter(path => words.length === 0 || words.some(word => path.includes(word)))
  .sort()

if (files.length === 0) {
  process.stderr.write(`Unexpected words ${words.join(' ')}, expected a part of a test's path\n`)
  process.exit(2)
}
const {status} = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${availableParallelism()}`,
    ...files
  ],
  {stdio: 'inherit'}
)
process.exitCode = status ?? 1
