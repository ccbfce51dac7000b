/**
 * Measure the program: one benchmark for each file of `scripts/bench/`.
 *
 *     npm run bench -- build --captures DIR [--runs 3]
 *
 * Figures of one table were taken one after another on one machine, so compare those: the
 * absolute seconds say little. Nothing is written but to temporary folders.
 */

import {readdirSync} from 'node:fs'

/** What a benchmark's file exports. */
export interface Bench {
  /** The options, as a person writes them. */
  readonly usage: string
  /** Run it with these options; gives the text to print. Says what is wrong with them by throwing. */
  readonly run: (args: readonly string[]) => string | Promise<string>
}

const folder = new URL('./bench/', import.meta.url)
const [name = '', ...args] = process.argv.slice(2)
const names = readdirSync(folder).map(file => file.replace(/\.ts$/, ''))

if (names.includes(name)) {
  const {bench}: {bench: Bench} = await import(new URL(`${name}.ts`, folder).href)
  try {
    process.stdout.write(await bench.run(args))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.stderr.write(`Usage: npm run bench -- ${name} ${bench.usage}\n`)
    process.exitCode = 1
  }
} else {
  process.stderr.write(`Unexpected benchmark \`${name}\`, expected ${names.sort().join(' or ')}\n`)
  process.exitCode = 2
}
