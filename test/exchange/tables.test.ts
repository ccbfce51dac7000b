/**
 * The table and the package: CSV through csv-parse, the data package by the rules of its
 * profile, each column by its Table Schema.
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {parse} from 'csv-parse/sync'
import {z} from 'zod'
import {sha256} from '../../src/model/identifiers.ts'
import {exportSite} from '../../src/render/exchange/export.ts'
import {address, hostileSite, hostileTexts, templateFolders, writtenSite} from './hostile-site.ts'

const csv = [...exportSite(hostileSite, 'csv', {...address, templateFolders})].join('')

/** The rows as a strict reader sees them: no loose quotes, as many cells as columns. */
function rowsOf(text: string): Record<string, string>[] {
  return parse(text, {columns: true, relax_quotes: false, relax_column_count: false})
}

test('should give every hostile text back through CSV, marked where it would run', () => {
  const headlines = new Set(rowsOf(csv).map(({headline}) => headline))
  for (const text of hostileTexts) {
    assert.ok(headlines.has(/^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text), text.slice(0, 80))
  }
  assert.equal(rowsOf(csv).length, hostileSite.archive.stories.length)
})

/** The profile of a data package, version 1, for the keys that are written; no other may stand. */
const fieldSchema = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'year']),
  format: z.enum(['default', 'uri', 'email', 'binary', 'uuid']).optional(),
  description: z.string().optional()
})
const relativePath = z.string().regex(/^(?!\.{0,2}\/)[^\\:]+$/)
const resourceSchema = z.strictObject({
  profile: z.enum(['data-resource', 'tabular-data-resource']),
  name: z.string().regex(/^[-a-z0-9._]+$/),
  path: relativePath,
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string(),
  mediatype: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z
    .strictObject({
      delimiter: z.literal(','),
      lineTerminator: z.literal('\r\n'),
      quoteChar: z.literal('"'),
      doubleQuote: z.literal(true)
    })
    .optional(),
  schema: z
    .strictObject({
      fields: z.array(fieldSchema).min(1),
      primaryKey: z.string(),
      missingValues: z.array(z.string())
    })
    .optional(),
  jsonSchema: z.string().optional()
})
const packageSchema = z.strictObject({
  profile: z.enum(['data-package', 'tabular-data-package']),
  name: z.string().regex(/^[-a-z0-9._]+$/),
  title: z.string(),
  description: z.string(),
  homepage: z.url().optional(),
  resources: z.array(resourceSchema).min(1)
})

test('should describe its files as the profile of data packages wants it', async context => {
  const output = await writtenSite(clean => context.after(clean))
  const read = (name: string) => readFileSync(join(output, 'data', name))
  const described = packageSchema.parse(JSON.parse(read('datapackage.json').toString()))
  const names = described.resources.map(({name}) => name)
  assert.equal(new Set(names).size, names.length)
  for (const {path, bytes, hash, schema} of described.resources) {
    assert.deepEqual([bytes, hash], [read(path).length, `sha256:${sha256(read(path))}`])
    if (schema === undefined) continue
    const rows = rowsOf(read(path).toString())
    const missing = new Set(schema.missingValues)
    for (const row of rows) {
      assert.deepEqual(
        Object.keys(row),
        schema.fields.map(({name}) => name)
      )
      for (const {name, type, format} of schema.fields) {
        const cell = row[name] ?? ''
        if (missing.has(cell)) continue
        if (type === 'integer') assert.match(cell, /^\d+$/)
        if (format === 'uri') assert.ok(URL.canParse(cell), cell)
      }
    }
    assert.equal(new Set(rows.map(row => row[schema.primaryKey])).size, rows.length)
  }
})
