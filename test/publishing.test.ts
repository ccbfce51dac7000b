/** Publishing: GitHub Pages, a folder below a path of a host, object storage. */

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import {after, before, test} from 'node:test'
import {parse} from 'yaml'
import {z} from 'zod'
import type {PlannedUpload} from '../src/commands/publish-plan.ts'
import {filesBelow} from '../src/render/files-below.ts'
import {serveFolder} from './browser/static-server.ts'
import {cuttings, putShippedArticles, workIn} from './commands/workplace.ts'

const folder = workIn({})
putShippedArticles(folder)
const basePath = '/deep/sub/'
before(async () => {
  const {exitCode, notes} = await cuttings(['build', '--quiet', '--base-path', basePath])
  assert.deepEqual([exitCode, notes], [0, ''])
})

const workflowSchema = z.object({
  on: z.object({push: z.object({branches: z.array(z.string())})}),
  permissions: z.strictObject({
    contents: z.literal('read'),
    pages: z.literal('write'),
    'id-token': z.literal('write')
  }),
  jobs: z.object({
    publish: z.object({
      'runs-on': z.string(),
      environment: z.object({name: z.literal('github-pages'), url: z.string()}),
      steps: z.array(
        z.union([
          z.strictObject({run: z.string(), id: z.string().optional()}),
          z.strictObject({
            uses: z.string().regex(/^actions\/[a-z-]+@v\d+$/),
            id: z.string().optional(),
            with: z.record(z.string(), z.union([z.string(), z.number()])).optional()
          })
        ])
      )
    })
  })
})

test('should write a workflow for GitHub Pages whose every step is there', async () => {
  await cuttings(['init', 'fresh'])
  const text = readFileSync('fresh/.github/workflows/publish.yml', 'utf8')
  const {steps, environment} = workflowSchema.parse(parse(text)).jobs.publish
  const actions = steps.flatMap(step => ('uses' in step ? [step.uses.replace(/@.*/, '')] : []))
  assert.deepEqual(actions, [
    'actions/checkout',
    'actions/setup-node',
    'actions/cache',
    'actions/configure-pages',
    'actions/upload-pages-artifact',
    'actions/deploy-pages'
  ])
  // What one step asks of another, that one has.
  const named = new Set(steps.flatMap(({id}) => id ?? []))
  const asked = [...`${text}${environment.url}`.matchAll(/steps\.([a-z]+)\./g)].map(([, id]) => id)
  assert.deepEqual(new Set(asked), named)
})

test('should run in the workflow what the new archive has', async () => {
  const text = readFileSync('fresh/.github/workflows/publish.yml', 'utf8')
  const runs = [...text.matchAll(/- run: (.*)/g)].map(([, command = '']) => command)
  assert.equal(runs[0], 'npm install')
  const {dependencies, engines} = JSON.parse(readFileSync('fresh/package.json', 'utf8'))
  assert.deepEqual([Object.keys(dependencies), engines], [['cuttings'], undefined])
  const [, ...words] =
    runs[1]
      ?.replace(/"\$\{\{ steps\.pages\.outputs\.base_url \}\}\/"/, 'https://ann.github.io/archive/')
      .replace(/^npx /, '')
      .split(' ') ?? []
  process.chdir('fresh')
  const {exitCode} = await cuttings(words)
  process.chdir('..')
  assert.equal(exitCode, 0)
  const page = readFileSync('fresh/_site/index.html', 'utf8')
  assert.match(page, /<link rel="canonical" href="https:\/\/ann\.github\.io\/archive\/">/)
})

test('should work below a path of any host: every link leads to a file that is there', async () => {
  const server = await serveFolder(resolve('_site'), basePath)
  after(server.close)
  const seen = new Map<string, number>()
  const waiting = [basePath]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    const response = await fetch(server.origin + path, {redirect: 'error'})
    seen.set(path, response.status)
    const text = await response.text()
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    for (const [, link = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const {origin, pathname} = new URL(link.replaceAll('&amp;', '&'), server.origin + path)
      if (origin !== server.origin) continue
      assert.ok(pathname.startsWith(basePath), `${path}: ${link}`)
      waiting.push(pathname)
    }
  }
  assert.deepEqual(
    [...seen].filter(([, status]) => status !== 200),
    []
  )
  const reached = new Set([...seen.keys()].map(path => decodeURI(path.slice(basePath.length))))
  const pages = filesBelow('_site').filter(name => name.endsWith('index.html'))
  assert.deepEqual(
    pages.filter(name => !reached.has(name.replace(/index\.html$/, ''))),
    []
  )
})

async function planned(): Promise<PlannedUpload[]> {
  const {exitCode, results} = await cuttings(['publish-plan'])
  assert.equal(exitCode, 0)
  return results
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

test('should plan the upload of every file, once', async () => {
  const plan = await planned()
  assert.deepEqual(plan.map(({path}) => path).sort(), filesBelow('_site').sort())
  for (const {path, contentType} of plan) assert.match(contentType, /^[a-z]+\/[a-z0-9.+-]+/, path)
  const steps = plan.map(({step}) => step)
  assert.deepEqual(steps, [...steps].sort())
})

const uploads: readonly [pattern: RegExp, step: number, contentType: string, isKept: boolean][] = [
  [/^assets\/style\.css$/, 1, 'text/css; charset=utf-8', false],
  [/^assets\/fonts\/.*\.woff2$/, 1, 'font/woff2', false],
  [/^pagefind\/en\/index\/.*\.pf_index$/, 1, 'application/octet-stream', true],
  [/^pagefind\/en\/fragment\/.*\.pf_fragment$/, 1, 'application/octet-stream', true],
  [/^data\/stories\.jsonl$/, 1, 'application/jsonl; charset=utf-8', false],
  [/^stories\/[^/]+\/capture\/original\.txt$/, 1, 'text/plain; charset=utf-8', false],
  [/^stories\/[^/]+-[0-9a-f]{7}\/index\.html$/, 2, 'text/html; charset=utf-8', false],
  [/^outlets\/tass\/index\.html$/, 3, 'text/html; charset=utf-8', false],
  [/^404\.html$/, 3, 'text/html; charset=utf-8', false],
  [/^outlets\/tass\/feed\.xml$/, 4, 'application/atom+xml; charset=utf-8', false],
  [/^feed\.json$/, 4, 'application/feed+json', false],
  [/^pagefind\/en\/pagefind-entry\.json$/, 4, 'application/json', false],
  [/^manifest-sha256\.txt$/, 4, 'text/plain; charset=utf-8', false],
  [/^pagefind\/shards\.json$/, 5, 'application/json', false],
  [/^index\.html$/, 5, 'text/html; charset=utf-8', false]
]
test('should upload what pages need first, what announces it last, and keep what is hashed', async () => {
  const plan = await planned()
  for (const [pattern, ...expected] of uploads) {
    const found = plan.filter(({path}) => pattern.test(path))
    assert.ok(found.length > 0, String(pattern))
    for (const {step, contentType, cacheControl} of found) {
      assert.deepEqual([step, contentType, cacheControl.includes('immutable')], expected)
    }
  }
})

test('should refuse a plan of a site that is not built', async () => {
  const {exitCode, results, notes} = await cuttings(['publish-plan', '--output', 'nowhere'])
  assert.deepEqual([exitCode, results], [2, ''])
  assert.match(notes, /^error: Unexpected folder `nowhere` without a site/)
})

/** Programs that a person has, as scripts: one that copies, one that turns the plan to tabs. */
const stand: Readonly<Record<string, string>> = {
  cuttings: 'cat plan.jsonl',
  jq: `node -e 'require("fs").readFileSync(0,"utf8").trim().split("\\n").map(l=>JSON.parse(l)).forEach(o=>console.log([o.path,o.contentType,o.cacheControl].join("\\t")))'`,
  aws: 'mkdir -p "bucket/$(dirname "$3")" && cp "$3" "bucket/$3" && echo "$3|$6|$8" >> uploads.txt'
}

test('should be carried out by the shell lines that its help shows', async () => {
  const help = (await cuttings(['publish-plan', '--help'])).results
  const example = /For a bucket of Amazon S3:\n([\s\S]*?)\n\n/.exec(help)?.[1] ?? ''
  mkdirSync('bin')
  for (const [name, text] of Object.entries(stand)) {
    writeFileSync(join('bin', name), `#!/bin/sh\n${text}\n`)
    chmodSync(join('bin', name), 0o755)
  }
  const plan = (await planned()).filter(({path}) => /^(?:data|about|index)/.test(path))
  writeFileSync('plan.jsonl', plan.map(one => `${JSON.stringify(one)}\n`).join(''))
  execFileSync('sh', ['-c', example], {
    env: {...process.env, PATH: `${resolve('bin')}${delimiter}${process.env.PATH}`}
  })
  const done = readFileSync('uploads.txt', 'utf8').trimEnd().split('\n')
  assert.deepEqual(
    done,
    plan.map(({path, contentType, cacheControl}) => `_site/${path}|${contentType}|${cacheControl}`)
  )
  assert.ok(existsSync('bucket/_site/index.html'))
})
