import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {decode} from '../../src/read/decode.ts'

const russian = 'Президент заявил, что встреча состоится в среду в Москве.'

/** Bytes of a text in an encoding of one byte a letter. */
function inBytes(text: string, encoding: string): Uint8Array {
  const octets = Uint8Array.from({length: 128}, (_, index) => index + 128)
  const high = [...new TextDecoder(encoding).decode(octets, {stream: true})]
  return Uint8Array.from(text, letter => {
    const code = letter.charCodeAt(0)
    if (code < 128) return code
    const index = high.indexOf(letter)
    assert.notEqual(index, -1, `${letter} in ${encoding}`)
    return index + 128
  })
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

function read(bytes: Uint8Array, declared?: string): string[] {
  const decoded = decode(bytes, declared)
  return 'severity' in decoded
    ? [decoded.severity, decoded.reason]
    : [decoded.encoding.name, decoded.text]
}

describe('decode', () => {
  const chinese = '中国外交部发言人在例行记者会上表示，双方将继续保持沟通。\n'
  const cases: [name: string, bytes: Uint8Array, encoding: string, text: string][] = [
    ['ASCII', Buffer.from('Plain text.'), 'utf-8', 'Plain text.'],
    ['UTF-8', Buffer.from('Trump’s'), 'utf-8', 'Trump’s'],
    ['UTF-8 with a mark', Buffer.from('\ufeffTrump’s'), 'utf-8', 'Trump’s'],
    [
      'UTF-8 with a mark and a broken byte',
      Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]),
      'utf-8',
      'a\ufffd'
    ],
    ['UTF-16LE with a mark', utf16('\ufeffПривет', false), 'utf-16le', 'Привет'],
    ['UTF-16BE with a mark', utf16('\ufeffПривет', true), 'utf-16be', 'Привет'],
    ['UTF-16LE without', utf16('All news\n', false), 'utf-16le', 'All news\n'],
    ['UTF-16BE without', utf16('All news\n', true), 'utf-16be', 'All news\n'],
    ['Chinese UTF-16LE without', utf16(chinese, false), 'utf-16le', chinese],
    ['one stray NUL', Buffer.from('All \0news'), 'utf-8', 'All \0news'],
    ['Windows-1251', inBytes(russian, 'windows-1251'), 'windows-1251', russian],
    ['KOI8-R', inBytes(russian, 'koi8-r'), 'koi8-r', russian],
    ['ISO-8859-5', inBytes(russian, 'iso-8859-5'), 'iso-8859-5', russian],
    [
      'Windows-1252, its own marks among it',
      inBytes('“It’s a coup,” he said – café, Genève, déjà vu.', 'windows-1252'),
      'windows-1252',
      '“It’s a coup,” he said – café, Genève, déjà vu.'
    ],
    [
      'Windows-1253',
      inBytes('Ο πρωθυπουργός δήλωσε ότι η συνάντηση θα γίνει την Τετάρτη.', 'windows-1253'),
      'windows-1253',
      'Ο πρωθυπουργός δήλωσε ότι η συνάντηση θα γίνει την Τετάρτη.'
    ],
    [
      'Windows-1256',
      inBytes('قال وزير الخارجية إن الاجتماع سيعقد يوم الأربعاء في القاهرة', 'windows-1256'),
      'windows-1256',
      'قال وزير الخارجية إن الاجتماع سيعقد يوم الأربعاء في القاهرة'
    ],
    // 日本の首相は水曜日に会談すると述べた。
    [
      'Shift-JIS',
      Buffer.from(
        '93fa967b82cc8ef1918a82cd9085976a93fa82c989ef926b82b782e982c68f7182d782bd8142',
        'hex'
      ),
      'shift_jis',
      '日本の首相は水曜日に会談すると述べた。'
    ],
    [
      'EUC-JP',
      Buffer.from(
        'c6fccbdca4cebcf3c1eaa4cfbfe5cdcbc6fca4cbb2f1c3cca4b9a4eba4c8bdd2a4d9a4bfa1a3',
        'hex'
      ),
      'euc-jp',
      '日本の首相は水曜日に会談すると述べた。'
    ],
    [
      'GBK, as its superset GB18030',
      Buffer.from('d6d0b9facde2bdbbb2bfb7a2d1d4c8cbd4dac0fdd0d0bcc7d5dfbbe1c9cfb1edcabe', 'hex'),
      'gb18030',
      '中国外交部发言人在例行记者会上表示'
    ],
    [
      'Big5',
      Buffer.from('a578c657c160b2cea9b2b56fa8a5a448a4b5a4d1a662b04faaccb77ca457aaeda5dc', 'hex'),
      'big5',
      '台灣總統府發言人今天在記者會上表示'
    ],
    [
      'EUC-KR',
      Buffer.from(
        'c7d1b1b920b4ebc5ebb7c9c0ba20bcf6bfe4c0cf20c8b8b4e3bfa1bcad20b9e0c7fbb4d9',
        'hex'
      ),
      'euc-kr',
      '한국 대통령은 수요일 회담에서 밝혔다'
    ],
    [
      'ISO-2022-JP',
      Buffer.from('1b2442467c4b5c244e3c73416a2447242a1b2842', 'hex'),
      'iso-2022-jp',
      '日本の首相でお'
    ]
  ]
  for (const [name, bytes, encoding, text] of cases) {
    it(`should read ${name}`, () => assert.deepEqual(read(bytes), [encoding, text]))
  }

  it('should believe what a page declares, unless its bytes are valid UTF-8 or do not fit', () => {
    const latin = inBytes('Café', 'windows-1252')
    assert.deepEqual(read(latin, 'ISO-8859-2'), ['iso-8859-2', 'Café'])
    assert.deepEqual(read(Buffer.from('Café'), 'windows-1251'), ['utf-8', 'Café'])
    assert.deepEqual(read(latin, 'utf-8')[0], 'windows-1252')
    assert.deepEqual(read(latin, 'no-such-encoding')[0], 'windows-1252')
  })

  it('should keep UTF-8 that was cut off or damaged, and say where', () => {
    const bytes = Buffer.concat([
      Buffer.from('“One”\r\n“Two” — “three”'),
      Buffer.from([0xe2, 0x80])
    ])
    const decoded = decode(bytes)
    assert.ok(!('severity' in decoded))
    assert.equal(decoded.text, '“One”\r\n“Two” — “three”\ufffd')
    assert.deepEqual(decoded.messages, [
      {
        severity: 'warning',
        reason: 'Unexpected damaged letters (1, the first here), expected text',
        rule: 'encoding',
        line: 2,
        note: 'Fetch the text again, or correct the lines that show `\ufffd`'
      }
    ])
  })

  it('should report every text that was not plain UTF-8', () => {
    const decoded = decode(inBytes(russian, 'koi8-r'))
    assert.deepEqual('severity' in decoded || decoded.messages, [
      {
        severity: 'info',
        reason:
          'Unexpected encoding `koi8-r`, expected `utf-8`; it was taken for that because letters follow each other as they do in that encoding',
        rule: 'encoding',
        note: 'If the text reads wrong, save the file as UTF-8'
      }
    ])
  })

  const refused: [bytes: Uint8Array, reason: string][] = [
    [Buffer.from('%PDF-1.7\n1 0 obj'), 'Unexpected PDF document, expected text'],
    [Buffer.from('{\\rtf1\\ansi Hello}'), 'Unexpected RTF document, expected text'],
    [
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      'Unexpected archive or office document, expected text'
    ],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'Unexpected PNG picture, expected text'],
    [Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'Unexpected UTF-32 text, expected text'],
    [
      Uint8Array.from({length: 999}, (_, index) => (index * 7919) % 251),
      'Unexpected binary file, expected text'
    ]
  ]
  for (const [bytes, reason] of refused) {
    it(`should say: ${reason}`, () => assert.deepEqual(read(bytes), ['fatal', reason]))
  }

  it('should read a text that only mentions the signs of other files', () => {
    const text = 'The file began with %PDF- and PK.'
    assert.deepEqual(read(Buffer.from(text)), ['utf-8', text])
  })
})
