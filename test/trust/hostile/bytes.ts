/** Bytes that are no text, or text that is not what it seems. */

import {body, type Hostile, withHeadline} from './hostile.ts'

const noise = Uint8Array.from({length: 4000}, (_, index) => (index * index * 31 + index) % 251)
const utf8 = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : [...part])))

/** What happens to bytes. */
export const bytes: readonly Hostile[] = [
  {name: 'binary', files: {'a.txt': noise}, says: [], headlines: []},
  {name: 'empty', files: {'a.txt': ''}, says: [], headlines: []},
  {name: 'white space only', files: {'a.txt': ' \n\t\n\u00a0\n'.repeat(50)}, says: [], headlines: []},
  {name: 'nothing but NUL', files: {'a.txt': new Uint8Array(5000)}, says: [], headlines: []},
  {
    name: 'NUL in a text',
    files: {'a.txt': withHeadline('Boat with\0out a name found', `${body}And \0 that.\n`)},
    says: [],
    headlines: ['Boat without a name found']
  },
  {name: 'a PDF', files: {'a.txt': `%PDF-1.7\n${body}`}, says: [], headlines: []},
  {name: 'a zip', files: {'a.md': joined('PK', [3, 4], body)}, says: [], headlines: []},
  {name: 'a picture', files: {'a.html': joined([0x89], 'PNG\r\n', body)}, says: [], headlines: []},
  {name: 'UTF-32', files: {'a.txt': joined([0xff, 0xfe, 0, 0], body)}, says: [], headlines: []},
  {
    name: 'half a UTF-16 letter',
    files: {'a.txt': Buffer.from(`\ufeff${withHeadline('Boat in UTF-16')}x`, 'utf16le').subarray(0, -1)},
    says: [],
    headlines: ['Boat in UTF-16']
  },
  {
    name: 'broken UTF-8',
    files: {'a.txt': joined('Boat found by the ’keeper’ of Ærø – “again”', [0xe2, 0x80], body)},
    says: [],
    headlines: ['Boat found by the ’keeper’ of Ærø – “again”\ufffd']
  },
  {
    name: 'overlong UTF-8',
    files: {'a.txt': joined('Boat ', [0xc0, 0xaf, 0xc0, 0xae], ' found', body, 'Ærø, “é” – ’ñ’ ‘ü’ Œuvre ß'.repeat(3))},
    says: [],
    headlines: []
  },
  {
    name: 'lone surrogates in UTF-8',
    files: {'a.txt': joined('Boat ', [0xed, 0xa0, 0x80], ' found', body, 'Ærø, “é” – ’ñ’ ‘ü’ Œuvre ß'.repeat(3))},
    says: [],
    headlines: []
  },
  {
    name: 'lone surrogates in UTF-16',
    files: {'a.txt': Buffer.from(`\ufeff${withHeadline('Boat \ud800without a name')}\udfff`, 'utf16le')},
    says: [],
    headlines: ['Boat without a name']
  },
  {
    name: 'bidi overrides',
    files: {'a.txt': withHeadline('Boat \u202eeman a tuohtiw\u202c \u2066found\u2069', body)},
    says: [],
    headlines: ['Boat eman a tuohtiw found']
  },
  {
    name: 'signs to a terminal',
    files: {'a.txt': withHeadline('Boat \x1b[2J\x1b]0;planted\x07found', `${body}\x9b31m\n`)},
    says: [],
    headlines: []
  },
  {
    name: 'a mark in the middle',
    files: {'a.txt': withHeadline('Boat \ufefffound', `\ufeff${body}`)},
    says: [],
    headlines: ['Boat found']
  },
  {
    name: 'marks without letters',
    files: {'a.txt': withHeadline(`Boat f${'\u0301\u0489'.repeat(2000)}ound`)},
    says: [],
    headlines: []
  },
  {
    name: 'every kind of line end',
    files: {'a.txt': withHeadline('Boat found', body).replace(/\n/g, '\u2028').replace('\u2028', '\r')},
    says: [],
    headlines: ['Boat found']
  }
]
