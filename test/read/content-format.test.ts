/** What is told of a capture by what stands in it: a page or Markdown called `.txt`, references of HTML. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {decodeReferences} from '../../src/read/character-references.ts'
import {formatIn} from '../../src/read/content-format.ts'
import {readCapture} from '../../src/read/index.ts'

const link = '[Tuesday](https://times.example/tuesday)'

const formats: readonly (readonly [text: string, expected: string])[] = [
  ['<!DOCTYPE html>\n<html lang="en"><p>The pier', 'html'],
  ['\ufeff\n<!-- saved from url -->\n<HTML>\n<p>The pier', 'html'],
  ['<?xml version="1.0" encoding="utf-8"?><html><p>The pier', 'html'],
  ['<DOC>\n<HEADLINE>The pier</HEADLINE>', 'text'],
  ['The pier, told in <html>', 'text'],
  [`The pier shut on ${link}.\n\nIt opens on ${link}.`, 'markdown'],
  [`The pier shut on ${link}.\n\nIt opens on [Friday].`, 'text'],
  ['Seats [a](b) and [c](d)\nare taken.', 'text'],
  ['The pier shut on Tuesday.', 'text']
]

const references: readonly (readonly [text: string, expected: string])[] = [
  ['Smith &amp; Sons said they&#39;d &quot;stay&quot;', 'Smith & Sons said they\'d "stay"'],
  ['caf&eacute;&nbsp;&#x2014; closed', 'café\u00a0— closed'],
  ['Smith &amp;amp; Sons', 'Smith & Sons'],
  ['AT&T; R&D; &c.', 'AT&T; R&D; &c.'],
  ['&amp without its end', '&amp without its end']
]

describe('formatIn', () => {
  for (const [text, expected] of formats) {
    it(`should take ${JSON.stringify(text)} for ${expected}`, () => {
      assert.equal(formatIn(text, 'text'), expected)
    })
  }

  it('should believe a name that says more', () => {
    assert.equal(formatIn('<!DOCTYPE html><html>', 'markdown'), 'markdown')
  })
})

describe('decodeReferences', () => {
  for (const [text, expected] of references) {
    it(`should read ${text} as ${expected}`, () => {
      const {text: decoded, messages} = decodeReferences(text)
      assert.equal(decoded, expected)
      assert.equal(messages.length, text === expected ? 0 : 1)
    })
  }

  it('should say on which line the first stands', () => {
    assert.equal(decodeReferences('One\r\nTwo\nA &amp; B').messages[0]?.line, 3)
  })
})

describe('readCapture', () => {
  it('should neutralise what references hide', () => {
    assert.deepEqual(
      linesOf('The pier &#x202e;shut&#7;, they said').join(),
      'The pier shut, they said'
    )
  })

  it('should part lines where references stand for line ends', () => {
    assert.deepEqual(linesOf('The pier shut.&#10;It opens.'), ['The pier shut.', 'It opens.'])
  })

  it('should read a page that is called a text as a page', () => {
    const file = readCapture({
      path: 'pier.txt',
      key: '',
      bytes: new TextEncoder().encode(
        '<!doctype html><html><title>Pier</title><p>The pier was shut on Tuesday after a storm that broke eleven of its fourteen piles, the harbour master said.</p></html>'
      )
    })
    assert.equal(file.data.capture?.format, 'html')
    assert.equal(file.data.capture?.page?.headline, 'Pier')
  })
})

function linesOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text)
  return readCapture({path: 'pier.txt', key: '', bytes}).data.capture?.lines ?? []
}
