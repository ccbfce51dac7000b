/** A build says which published addresses it makes disappear, and how to keep them. */

import assert from 'node:assert/strict'
import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {test} from 'node:test'
import type {BuildReport} from '../../src/build/report.ts'
import {cuttings, put, workIn} from '../commands/workplace.ts'

const story = `Harbour reopens after storm

OSLO, March 29, 2019 (Reuters) - The harbour reopened on Friday, the port authority said, after a storm had closed it for two days.

"Ships are moving again," harbour master Ida Lund told reporters, adding that no one had been hurt.
`
const folder = workIn({'articles/a.txt': story})

async function gone(...words: string[]): Promise<BuildReport['gone']> {
  const {exitCode, results, notes} = await cuttings(['build', '--json', '--quiet', ...words])
  assert.equal(exitCode, 0, notes)
  return JSON.parse(results).gone
}

/** The addresses of stories on the site. */
function addresses(): string[] {
  return readdirSync('_site/stories')
    .filter(name => name !== 'index.html' && name !== 'page')
    .map(name => `/stories/${name}/`)
}

test('should say how to keep the address of a story whose headline changed', async () => {
  assert.deepEqual(await gone(), [])
  const [address = ''] = addresses()
  put(folder, 'articles/a.txt', story.replace('reopens after', 'closes before'))
  assert.deepEqual(await gone(), [{address, capture: 'a.txt'}])
  assert.deepEqual(await gone(), [], 'said once')
  put(folder, 'articles/a.txt', story)
  await gone()
  put(folder, 'articles/a.txt', story.replace('reopens after', 'closes before'))
  const {notes} = await cuttings(['build'])
  const aliases = /write (aliases: \[.*\]) for it$/m.exec(notes)?.[1]
  assert.ok(aliases, notes)
  assert.match(
    notes,
    /^gone \/stories\/harbour-reopens-after-storm-[0-9a-f]+\/: a\.txt has another/m
  )
  put(folder, 'articles/a.yaml', `${aliases}\n`)
  assert.deepEqual((await gone()).length, 0)
  assert.ok(existsSync(`_site${address}index.html`))
})

test('should say that an address is gone with its story', async () => {
  const [published] = addresses().filter(address => address.includes('closes-before'))
  assert.ok(published)
  renameSync('articles/a.txt', 'articles/b.txt')
  renameSync('articles/a.yaml', 'articles/b.yaml')
  assert.deepEqual(await gone(), [{address: published}])
})

test('should keep silent about a story that is withdrawn, whose place stays', async () => {
  put(folder, 'articles/b.yaml', 'pubStatus: canceled\n')
  const lost = (await gone()).map(({address}) => address)
  assert.ok(!lost.some(address => address.includes('closes-before')), lost.join())
})

test('should say so after --clean as well, and when the store is lost', async () => {
  put(folder, 'articles/c.txt', story)
  const forgetful: readonly (() => readonly string[])[] = [
    () => ['--clean'],
    () => {
      rmSync('.cuttings', {recursive: true})
      return []
    }
  ]
  for (const forget of forgetful) {
    put(folder, 'articles/c.yaml', 'headline: Quay opens\n')
    await gone()
    const [published] = addresses().filter(address => address.includes('quay-opens'))
    assert.ok(published)
    put(folder, 'articles/c.yaml', 'headline: Quay closes\n')
    assert.deepEqual(await gone(...forget()), [{address: published, capture: 'c.txt'}])
  }
})
