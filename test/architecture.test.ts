/**
 * The invariants of the code base that a reader relies on: who imports whom, where each
 * library stands, how long a file may be, and what only one place may do.
 */

import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import path from 'node:path'
import {test} from 'node:test'

interface Module {
  /** Path below `src/`. */
  readonly path: string
  readonly source: string
  /** Modules of ours that it imports, below `src/`; types included. */
  readonly imports: readonly string[]
  /** Those of them that are there when the program runs. */
  readonly runtimeImports: readonly string[]
  /** Packages and `node:` modules that it imports. */
  readonly packages: readonly string[]
}

const importPattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^'\n]+)'/g

const typeImportPattern = /^(?:import|export) type [^']*'[^'\n]+'/gm

const modules: readonly Module[] = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map(file => file.split(path.sep).join('/'))
  .filter(file => file.endsWith('.ts'))
  .sort()
  .map(file => {
    const source = readFileSync(`src/${file}`, 'utf8')
    const specifiers = specifiersIn(code(source))
    const runtime = specifiersIn(code(source).replace(typeImportPattern, ''))
    const pathsOf = (all: readonly string[]) =>
      all
        .filter(specifier => specifier.startsWith('.'))
        .map(specifier => path.posix.join(path.posix.dirname(file), specifier))
    return {
      path: file,
      source,
      imports: pathsOf(specifiers),
      runtimeImports: pathsOf(runtime),
      packages: specifiers.filter(specifier => !specifier.startsWith('.'))
    }
  })

function specifiersIn(source: string): string[] {
  return [...source.matchAll(importPattern)].map(match => match[1] ?? '')
}

/** The source without comments, whose examples are not code. */
function code(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** The folder of `src/` that a module stands in, or its own name. */
function placeOf(file: string): string {
  return file.split('/')[0] ?? file
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The pipeline: the only one that joins the stages. */
const pipeline = ['build.ts', 'build']
const command = ['cli.ts', 'own-run.ts']
const shell = ['wrong-use.ts', 'errno.ts', 'thread.ts', 'child.ts']

/** Who may import whom. Every place may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  parse: ['model'],
  archive: ['model'],
  render: ['model', 'errno.ts', 'thread.ts'],
  search: ['model'],
  store: ['errno.ts'],
  browser: ['model'],
  'wrong-use.ts': ['model'],
  'errno.ts': [],
  'thread.ts': [],
  'child.ts': [],
  // YAML is read in one place.
  'config.ts': ['model', 'read', ...shell],
  'build.ts': ['build', 'config.ts', 'model', 'read', 'render', 'store', ...shell],
  build: ['config.ts', 'model', 'read', 'parse', 'archive', 'render', 'search', 'store', ...shell],
  'serve.ts': ['serve'],
  serve: ['model', ...shell],
  'own-run.ts': ['store'],
  'kept-code.ts': [],
  'cli.ts': ['build', 'commands', 'own-run.ts'],
  // A site made with Eleventy is a place to run in, as the terminal is.
  'eleventy.ts': [...pipeline, 'commands', 'eleventy', 'own-run.ts', 'render'],
  eleventy: ['render', ...shell],
  commands: [...pipeline, 'config.ts', 'model', 'read', 'serve.ts', 'store', ...shell]
}

test('should import only what the architecture allows', () => {
  const wrong = modules.flatMap(module => {
    const allowed = [placeOf(module.path), ...(mayImport[placeOf(module.path)] ?? [])]
    return module.imports
      .filter(imported => !allowed.includes(placeOf(imported)))
      .map(imported => `${module.path} → ${imported}`)
  })
  assert.deepEqual(wrong, [])
})

test('should name every place in the import table', () => {
  const places = new Set(modules.map(module => placeOf(module.path)))
  assert.deepEqual([...places].sort(), Object.keys(mayImport).sort())
})

test('should import files that are there', () => {
  const missing = modules.flatMap(module =>
    module.imports.filter(imported => !existsSync(`src/${imported}`))
  )
  assert.deepEqual(missing, [])
})

test('should keep at the top of the parser the plugins that run, the contract between them and the story, and all else in the folder of its concern', () => {
  const top = modules.filter(({path}) => /^parse\/[^/]+\.ts$/.test(path)).map(({path}) => path)
  const run = modules.find(({path}) => path === 'parse/index.ts')?.imports ?? []
  const others = top.filter(path => !run.includes(path))
  assert.deepEqual(others, ['parse/data.ts', 'parse/index.ts'])
})

test('should have no circle of imports', () => {
  const byPath = new Map(modules.map(module => [module.path, module]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    if (done.has(file) || trail.includes(file)) return
    for (const imported of byPath.get(file)?.runtimeImports ?? []) visit(imported, [...trail, file])
    done.add(file)
  }
  for (const module of modules) visit(module.path, [])
  assert.deepEqual(circles, [])
})

test('should import each package in one place', () => {
  const places = new Map<string, Set<string>>()
  for (const module of modules) {
    for (const specifier of module.packages.filter(name => !isBuiltin(name))) {
      const name = packageOf(specifier)
      places.set(name, (places.get(name) ?? new Set()).add(placeOf(module.path)))
    }
  }
  const spread = [...places]
    .map(([name, set]) => [name, [...set].sort()] as const)
    .filter(([, set]) => set.length > 1)
    .sort()
  // Diagnostics and trees are the language that the stages speak.
  const shared: Readonly<Record<string, readonly string[]>> = {
    mdast: ['archive', 'model', 'parse', 'render', 'search'],
    vfile: ['commands', 'model', 'parse', 'read'],
    unified: ['parse', 'render']
  }
  assert.deepEqual(
    spread.filter(([name, set]) => set.some(place => shared[name]?.includes(place) !== true)),
    []
  )
})

/** What a place must not import, by a pattern for the specifier. */
const forbidden: readonly [place: string, pattern: RegExp, except?: string][] = [
  ['model', /^node:/, 'model/identifiers.ts'],
  ['model', /^zod$/, 'model/schema/'],
  ['parse', /^node:(?:fs|http|net|child_process|worker_threads)/],
  ['parse', /^@11ty/],
  ['archive', /^node:(?:fs|http|net|child_process)|^unified$|^@11ty/],
  ['read', /^unified$|^remark|^@11ty/],
  ['search', /^@11ty/],
  ['render', /^pagefind$/],
  ['browser', /^(?!\.)/]
]
for (const [place, pattern, except] of forbidden) {
  test(`should not import ${pattern.source} in ${place}${except ? `, but for ${except}` : ''}`, () => {
    const wrong = modules
      .filter(module => placeOf(module.path) === place)
      .filter(module => except === undefined || !module.path.startsWith(except))
      .flatMap(module =>
        module.packages.filter(name => pattern.test(name)).map(name => `${module.path}: ${name}`)
      )
    assert.deepEqual(wrong, [])
  })
}

/**
 * Pagefind's program takes the size of its chunks from its environment, and nowhere else, and ends with
 * this one; so does a child of this process, which is one itself.
 */
const speakToProcesses = ['search/pagefind.ts', 'child.ts']

test('should touch the process and the console in cli.ts and own-run.ts only', () => {
  const wrong = modules
    .filter(module => !command.includes(module.path) && placeOf(module.path) !== 'browser')
    .filter(({path: file}) => !speakToProcesses.includes(file))
    .filter(module => /\bprocess\.|\bconsole\.|'(?:node:)?process'/.test(code(module.source)))
    .map(module => module.path)
  assert.deepEqual(wrong, [])
})

test('should keep every file within 250 lines', () => {
  const long = filesBelow(['src', 'scripts', 'templates'])
    .filter(file => /\.(?:ts|njk|css)$/.test(file))
    .map(file => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 250)
  assert.deepEqual(long, [])
})

test('should open every module with a comment', () => {
  const bare = modules.filter(({source}) => !/^(?:#!.*\n)?\/\*\*/.test(source))
  assert.deepEqual(
    bare.map(module => module.path),
    []
  )
})

test('should use named exports only', () => {
  const wrong = modules.filter(({source}) => /^export default\b/m.test(code(source)))
  assert.deepEqual(
    wrong.map(module => module.path),
    []
  )
})

test('should mark nothing but the sanitised body and the escaped JSON-LD as safe in templates', () => {
  const uses = filesBelow(['templates'])
    .filter(file => file.endsWith('.njk'))
    .flatMap(file => readFileSync(file, 'utf8').match(/\{\{[^}]*\|\s*safe\b/g) ?? [])
  assert.deepEqual(uses.sort(), ['{{ view.body | safe', '{{ view.jsonLd | safe'])
})

function filesBelow(folders: readonly string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
      .sort()
  )
}
