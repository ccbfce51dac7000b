/** A strict reader of CSV as RFC 4180 has it; any departure throws. */

import assert from 'node:assert/strict'

const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/y

/** The rows, each with as many cells as the first. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  field.lastIndex = 0
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const groups = field.exec(text)?.groups
    assert.ok(groups, `no cell: ${text.slice(at, at + 80)}`)
    rows.at(-1)?.push(groups.quoted?.replaceAll('""', '"') ?? groups.plain ?? '')
    if (groups.end === '\r\n') rows.push([])
  }
  assert.deepEqual(rows.pop(), [], 'the last row does not end')
  for (const row of rows) assert.equal(row.length, rows[0]?.length)
  return rows
}

/** The rows as objects by the names of their columns. */
export function recordsOf(text: string): Record<string, string>[] {
  const [names = [], ...rows] = parseCsv(text)
  return rows.map(row => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}
