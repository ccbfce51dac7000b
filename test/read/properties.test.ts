import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import type {VFile} from 'vfile'
import {readCapture} from '../../src/read/index.ts'

function read(path: string, bytes: Uint8Array): VFile {
  return readCapture({path, key: '', bytes})
}

const path = fc.constantFrom('a.txt', 'a.md', 'a.html')
const anyBytes = fc.oneof(
  fc.uint8Array({maxLength: 400}),
  fc.string({unit: 'binary', maxLength: 200}).map(text => Buffer.from(text)),
  fc.string({unit: 'binary', maxLength: 200}).map(text => Buffer.from(text, 'utf16le')),
  fc
    .string({
      unit: fc.constantFrom(...'-:\n\r\t "\'[]{}?&*!|>#%@abckey\0\u202e<p/='),
      maxLength: 120
    })
    .map(text => Buffer.from(`---\nheadline: ${text}\n---\nBody`))
)

// biome-ignore lint/suspicious/noControlCharactersInRegex: that none are left is the point.
const hidden = /[\0-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u

describe('readCapture, on any bytes', () => {
  it('should give a safe text, or say why there is none', () => {
    fc.assert(
      fc.property(path, anyBytes, (name, bytes) => {
        const file = read(name, bytes)
        const {capture} = file.data
        if (capture === undefined) {
          assert.ok(file.messages.some(({fatal}) => fatal === true))
          return
        }
        assert.deepEqual(file.messages, [])
        assert.equal(capture.lines.join('\n'), String(file))
        assert.equal(capture.bytes, bytes.length)
        assert.ok(capture.frontMatterLines <= capture.lines.length)
        for (const line of capture.lines) assert.doesNotMatch(line, hidden)
        for (const {line} of capture.messages) {
          assert.ok(line === undefined || (line >= 1 && line <= capture.lines.length))
        }
      }),
      {numRuns: 1000}
    )
  })

  it('should give the same lines with LF, CRLF, CR or a byte order mark', () => {
    const line = fc.string({unit: 'grapheme-ascii', maxLength: 40})
    fc.assert(
      fc.property(fc.array(line, {minLength: 1, maxLength: 12}), lines => {
        const plain = read('a.txt', Buffer.from(lines.join('\n')))
        for (const [end, mark] of [
          ['\r\n', ''],
          ['\r', ''],
          ['\n', '\ufeff']
        ] as const) {
          const other = read('a.txt', Buffer.from(mark + lines.join(end)))
          assert.deepEqual(other.data.capture?.lines, plain.data.capture?.lines)
        }
      })
    )
  })

  it('should give printable text back as it was written', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'abc XYZ,.“”’—éèüñßждияшعربي中文字한국어\u200c\u200d\n'),
      minLength: 1,
      maxLength: 200
    })
    fc.assert(
      fc.property(text, written => {
        fc.pre(written.trim() !== '')
        assert.equal(String(read('a.txt', Buffer.from(written))), written)
      })
    )
  })
})
