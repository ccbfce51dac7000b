/** Identifiers: stable, safe in a URL and on any file system. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import {slug, storyId} from '../../src/model/identifiers.ts'

describe('slug', () => {
  const rows: readonly [string, string][] = [
    [
      'Russian military personnel arrive in Venezuela',
      'russian-military-personnel-arrive-in-venezuela'
    ],
    ['Trump’s threats: “Get out”', 'trumps-threats-get-out'],
    ['Guaidó à São Paulo', 'guaido-a-sao-paulo'],
    ['Война и мир', 'война-и-мир'],
    ['Чай', 'чай'],
    ['مصر تسجل 30 إصابة', 'مصر-تسجل-30-إصابة'],
    ['宮崎県で震度5弱', '宮崎県で震度5弱'],
    ['समस्तीपुर पुलिस', 'समस्तीपुर-पुलिस'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['.', 'untitled'],
    ['🦊🦊', 'untitled'],
    ['⚓️ \u0301\u0489', 'untitled'],
    ['⚓️ Cafe\u0301', 'cafe'],
    ['', 'untitled']
  ]
  for (const [text, expected] of rows) {
    it(`should make \`${expected}\` of ${JSON.stringify(text)}`, () =>
      assert.equal(slug(text), expected))
  }
  it('should cut a long headline at a word', () => {
    const long = slug('word '.repeat(40))
    assert.equal(long, 'word-word-word-word-word-word-word-word-word-word-word-word')
  })
  it('should cut a word of 10,000 letters', () => assert.equal(slug('a'.repeat(10_000)).length, 60))
  it('should use the fallback it is given', () => assert.equal(slug('…', 'story'), 'story'))
  it('should be one safe, non-empty path segment whatever the text', () =>
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        assert.match(slug(text), /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
      })
    ))
})

describe('storyId', () => {
  it('should be twelve hex digits of the SHA-256 of the path', () => {
    assert.equal(storyId('003_8c174977fcf6dff6.txt'), '75e833cf1149')
  })
  it('should know one path written in two Unicode forms as one', () =>
    assert.equal(storyId('Guaido\u0301.txt'), storyId('Guaid\u00f3.txt')))
})
