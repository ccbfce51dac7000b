/**
 * Build archives of one hostile capture each, a quarter, a half and the whole of its size.
 *
 *     tsx scripts/measure/hostile-builds.ts "of 100,000 names"
 *     → [{"cpu": 1.2, "peak": 301}, {"cpu": 2.1, "peak": 380}, {"cpu": 4.0, "peak": 540}]
 */

import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from '../../src/build.ts'
import {ownProcess} from '../../src/own-run.ts'
import {withHeadline} from '../../test/trust/hostile/hostile.ts'
import {large, type Sized, sized} from '../../test/trust/hostile/sizes.ts'

/** What a build cost: seconds of CPU, children included; megabytes at most. */
export interface Cost {
  readonly cpu: number
  readonly peak: number
}

type Files = ReturnType<Sized['files']>

/** Ticks of the accounting of Linux in a second. */
const ticks = 100

const kind = [...sized, ...large].find(({name}) => name === process.argv[2])
if (kind === undefined) throw new Error(`Unexpected name \`${process.argv[2]}\``)
await costOf({'a.txt': withHeadline('Boat')})
const costs: Cost[] = []
for (const part of [1 / 4, 1 / 2, 1])
  costs.push(await costOf(kind.files(Math.round(kind.most * part))))
process.stdout.write(JSON.stringify(costs))

async function costOf(files: Files): Promise<Cost> {
  const root = mkdtempSync(join(tmpdir(), 'cuttings-hostile-'))
  try {
    mkdirSync(join(root, 'articles'))
    for (const [path, content] of Object.entries(files))
      writeFileSync(join(root, 'articles', path), content)
    // Makes the system forget the peak so far.
    writeFileSync('/proc/self/clear_refs', '5')
    const before = seconds()
    await build({root, articles: 'articles', output: '_site', owner: ownProcess})
    return {cpu: seconds() - before, peak: megabytes()}
  } finally {
    rmSync(root, {recursive: true})
  }
}

/** CPU time of this process and of its children that ended. */
function seconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks
}

/** The most memory that was resident. */
function megabytes(): number {
  const [, kilobytes = '0'] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) / 1000
}
