/**
 * Whatever is done to an archive, in whatever order, its site is the one that a clean build
 * of the result makes: byte for byte, and with the same key of the search index.
 */

import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import {build as buildSite} from '../../src/build.ts'
import {sha256} from '../../src/model/identifiers.ts'
import {cuttings, put, putShippedArticles, workIn} from '../commands/workplace.ts'

/** Texts that share people, places, outlets, days and statements, and some that share none. */
const texts = [
  `Harbour reopens after storm

OSLO, March 29, 2019 (Reuters) - The harbour reopened on Friday, the port authority said, after a storm had closed it for two days.

"Ships are moving again in the harbour of Oslo, and nobody was hurt," harbour master Ida Lund told reporters.
`,
  `Oslo harbour open again, says harbour master Ida Lund

OSLO, March 29 (Reuters) - Ships left Oslo on Friday after the storm. "Ships are moving again in the harbour of Oslo, and nobody was hurt," Ida Lund said.
`,
  `Storm closes harbour

OSLO, March 27, 2019 (TASS) - A storm closed the harbour of Oslo on Wednesday, the port authority said. Harbour master Ida Lund warned of high waves.
`,
  `---
title: What Maria Zakharova said of the planes
date: 2019-03-28
source: Danube Post
tags: [Venezuela, Planes]
aliases: [/old/planes/]
---
Two Russian planes landed in Venezuela, Foreign Ministry spokeswoman Maria Zakharova said on Thursday.
`,
  `---
title: Withdrawn
pubStatus: canceled
---
Nobody may read what Ida Lund said of Oslo.
`,
  `Ida Maria Lund leaves the harbour of Oslo

OSLO, April 2, 2019 (Reuters) - Ida Maria Lund, the harbour master of Oslo, will leave in May, the port authority of Oslo said. Maria Zakharova had no comment.

"Ships are moving, and I am not," Ida Maria Lund told reporters.
`,
  `---
title: A note on ships
access: metadata
date: 2019-03-28
source: Reuter
tags: Planes
---
Ida Lund said on Thursday that ships wait.
`,
  'A line without anything that a story has'
]

/** What `archive.yaml` may say. */
const descriptions = [
  'title: Oslo\n',
  'title: Press\noutlets:\n  - name: Reuters\n    aliases: [Reuter]\n',
  'people:\n  - name: Ida Lund\n    aliases: [Ida Maria Lund]\n'
] as const

const themes = [
  ['layouts/about.njk', '{% extends "layouts/base.njk" %}{% block main %}Mine{% endblock %}'],
  ['partials/footer.njk', '<footer>{{ site.title }}</footer>'],
  ['styles/99-mine.css', 'h1 {color: red}'],
  ['strings/en.json', '{"labels": {"story": {"earlier": "Before"}}}'],
  ['partials/pagination.njk', '{% macro pages(pagination) %}{% endmacro %}']
] as const

const file = fc.constantFrom('a.txt', 'b.md', '2019/c.txt', '2019/d.txt', 'e.txt')
const shipped = fc.constantFrom('000_538abd272e9f671b.txt', '003_8c174977fcf6dff6.txt')

/** What a person may do between two builds. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      file,
      text: fc.nat(texts.length - 1)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({type: fc.constant('remove' as const), file: fc.oneof(file, shipped)})
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('rename' as const),
      file: fc.oneof(file, shipped),
      to: file
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({type: fc.constant('theme' as const), theme: fc.nat(themes.length - 1)})
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('describe' as const),
      description: fc.constantFrom(...descriptions)
    })
  }
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const folder = workIn({})

test('should make what a clean build makes, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, {minLength: 2, maxLength: 5}),
      fc.boolean(),
      async (steps, isSpare) => {
        for (const name of ['articles', 'templates', '_site', '.cuttings']) {
          rmSync(name, {recursive: true, force: true})
        }
        putShippedArticles(folder)
        await (isSpare ? buildSpare('_site') : build())
        for (const one of steps) {
          take(one)
          await build()
        }
        const rebuilt = contents('_site')
        await build('--clean', '--output', 'clean')
        assert.deepEqual(rebuilt, contents('clean'))
        await buildSpare('spare')
        assert.deepEqual(contents('clean'), contents('spare'))
      }
    ),
    {numRuns: 5, endOnFailure: true, includeErrorInReport: true}
  )
})

/** Build anew, the archive read from the store as that of very many stories. */
async function buildSpare(output: string): Promise<void> {
  const owner = {pid: 1, isAlive: () => false}
  const place = {root: '.', articles: 'articles', output, basePath: '/', url: undefined}
  await buildSite({...place, clean: true, mostInMemory: 0, owner})
}

async function build(...words: string[]): Promise<void> {
  const {exitCode, notes} = await cuttings(['build', '--quiet', '--lenient', ...words])
  assert.equal(exitCode, 0, notes)
}

function take(one: Step): void {
  const path = 'file' in one ? join('articles', one.file) : 'articles/archive.yaml'
  switch (one.type) {
    case 'write':
      put(folder, path, texts[one.text] ?? '')
      break
    case 'remove':
      rmSync(path, {force: true})
      break
    case 'rename':
      if (!existsSync(path)) break
      mkdirSync(join('articles', dirname(one.to)), {recursive: true})
      renameSync(path, join('articles', one.to))
      break
    case 'theme': {
      const [name, content] = themes[one.theme] ?? themes[0]
      put(folder, join('templates', name), content)
      break
    }
    case 'describe':
      put(folder, path, one.description)
  }
}

/** Hash of every page and file, and what the search announces; its index need not be alike. */
function contents(below: string): Record<string, string> {
  const isTold = (path: string) => !path.startsWith('pagefind/') || path === 'pagefind/shards.json'
  return Object.fromEntries(
    readdirSync(below, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(below.length + 1))
      .filter(isTold)
      .sort()
      .map(path => [path, sha256(readFileSync(join(below, path)))])
  )
}
