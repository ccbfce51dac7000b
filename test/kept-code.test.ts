/** Programs that are run from the code that V8 made of them before. */

import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, it} from 'node:test'
import {pathToFileURL} from 'node:url'
import {keptEnding, runProgram, wrapping} from '../src/kept-code.ts'

describe('runProgram', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-kept-'))
  after(() => rmSync(folder, {recursive: true}))

  function programOf(name: string, body: string): URL {
    const file = join(folder, name)
    writeFileSync(file, wrapping.join(body))
    return pathToFileURL(file)
  }

  it('should give what a program exports, which knows its own place', () => {
    const url = programOf(
      'place.cjs',
      'module.exports = {url: importMeta.url, sep: require("path").sep}'
    )
    assert.deepEqual(runProgram(url).exports, {url: url.href, sep: join('a', 'b')[1]})
  })

  it('should give the same from kept code', () => {
    const url = programOf('kept.cjs', 'module.exports = {sum: (() => 3 + 4)()}')
    writeFileSync(join(folder, `kept.cjs${keptEnding}`), runProgram(url).code())
    assert.deepEqual(runProgram(url).exports, {sum: 7})
  })

  it('should make code anew where what is kept is of another program or broken', () => {
    const [one, other] = [
      programOf('one.cjs', 'module.exports = {one: 1}'),
      programOf('other.cjs', 'module.exports = {other: "longer"}')
    ]
    const kept = join(folder, `other.cjs${keptEnding}`)
    for (const content of [runProgram(one).code(), Buffer.from('no code')]) {
      writeFileSync(kept, content)
      assert.deepEqual(runProgram(other).exports, {other: 'longer'})
    }
  })
})
