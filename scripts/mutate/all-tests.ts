/**
 * Run the tests of the parser and of the model in this process, those named after a file first.
 *
 *     node --import tsx scripts/mutate/all-tests.ts src/parse/dateline/read-dateline.ts
 */

import {readdirSync} from 'node:fs'
import {basename, resolve} from 'node:path'

const [subject = ''] = process.argv.slice(2)
const name = basename(subject, '.ts')

const files = ['test/model', 'test/parse']
  .flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => `${folder}/${path}`)
  )
  .filter(path => path.endsWith('.test.ts'))
  .sort((a, b) => Number(b.includes(name)) - Number(a.includes(name)))
for (const file of files) await import(resolve(file))
