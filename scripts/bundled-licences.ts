/**
 * Write down the licences of the packages whose code the compiled program holds.
 *
 *     # unified 11.0.5 (MIT)
 *     (The MIT License) …
 */

import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Metafile} from 'esbuild'

const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const isLicence = /^(?:licen[cs]e|copying|notice)/i

interface Described {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The texts of the licences, package by package, in the order of names. */
export function bundledLicences(compiled: readonly Metafile[]): string {
  const outputs = compiled.flatMap(metafile => Object.values(metafile.outputs))
  const inside = outputs.flatMap(({inputs}) =>
    Object.entries(inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .flatMap(([path]) => packageOf.exec(path)?.[0] ?? [])
  )
  return [...new Set(inside)].sort().map(licenceIn).join('\n')
}

function licenceIn(folder: string): string {
  const described: Described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const {name, version, license = 'see its package'} = described
  const texts = readdirSync(folder)
    .filter(file => isLicence.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').trim())
  return `# ${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
