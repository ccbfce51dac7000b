/**
 * The style sheet: light enough for a slow line, and with enough contrast in the light and
 * in the dark.
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {gzipSync} from 'node:zlib'

const folder = join(import.meta.dirname, '../../templates/styles')
const sheet = readdirSync(folder)
  .sort()
  .map(file => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** Text and what it stands on, with the least contrast allowed. */
const pairs: [text: string, ground: string, least: number][] = [
  ['ink', 'paper', 7],
  ['quiet', 'paper', 7],
  ['accent', 'paper', 7],
  ['ink', 'tint', 7],
  ['quiet', 'tint', 7],
  ['accent', 'tint', 7],
  ['ink', 'mark', 7],
  ['ink', 'ink-1', 7],
  ['ink', 'ink-2', 7],
  ['ink', 'ink-3', 7],
  ['paper', 'ink-4', 7],
  ['field', 'paper', 4.5]
]

describe('style sheet', () => {
  it('should stay below 15 kB gzipped', () => {
    const size = gzipSync(sheet, {level: 9}).length
    assert.ok(size <= 15_000, `${size} bytes`)
  })

  it('should load nothing but its own fonts', () => {
    const elsewhere = [...sheet.matchAll(/url\(([^)]*)\)|@import[^;]*/g)].map(([found]) => found)
    assert.deepEqual(
      elsewhere.filter(found => !/^url\("fonts\/[\w.-]+"\)$/.test(found)),
      []
    )
  })

  for (const [text, ground, least] of pairs) {
    for (const [index, theme] of ['light', 'dark'].entries()) {
      it(`should show ${text} on ${ground} at ${least}:1 in the ${theme}`, () => {
        const ratio = contrast(token(text, index), token(ground, index))
        assert.ok(ratio >= least, `${ratio.toFixed(2)}:1`)
      })
    }
  }
})

/** The light or dark colour of a token. */
function token(name: string, index: number): string {
  const values = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet)
  assert.ok(values, `no token ${name}`)
  return values[index + 1] ?? ''
}

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
