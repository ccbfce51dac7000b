/** Bytes that are no text, or text that is not what it seems. */

import {body, type Hostile, withHeadline} from './hostile.ts'

const noise = Uint8Array.from({length: 4000}, (_, index) => (index * index * 31 + index) % 251)
const utf8 = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : [...part])))

/** What happens to bytes. */
export const bytes: readonly Hostile[] = [
  {name: 'binary', files: {'a.txt': noise}},
  {name: 'empty', files: {'a.txt': ''}},
  {name: 'white space only', files: {'a.txt': ' \n\t\n\u00a0\n'.repeat(50)}},
  {name: 'nothing but NUL', files: {'a.txt': new Uint8Array(5000)}},
  {
    name: 'NUL in a text',
    files: {'a.txt': withHeadline('Boat with\0out a name found', `${body}And \0 that.\n`)}
  },
  {name: 'a PDF', files: {'a.txt': `%PDF-1.7\n${body}`}},
  {name: 'a zip', files: {'a.md': joined('PK', [3, 4], body)}},
  {name: 'a picture', files: {'a.html': joined([0x89], 'PNG\r\n', body)}},
  {name: 'UTF-32', files: {'a.txt': joined([0xff, 0xfe, 0, 0], body)}},
  {
    name: 'half a UTF-16 letter',
    files: {
      'a.txt': Buffer.from(`\ufeff${withHeadline('Boat in UTF-16')}x`, 'utf16le').subarray(0, -1)
    }
  },
  {
    name: 'broken UTF-8',
    files: {'a.txt': joined('Boat found by the ’keeper’ of Ærø – “again”', [0xe2, 0x80], body)}
  },
  {
    name: 'overlong UTF-8',
    files: {
      'a.txt': joined(
        'Boat ',
        [0xc0, 0xaf, 0xc0, 0xae],
        ' found',
        body,
        'Ærø, “é” – ’ñ’ ‘ü’ Œuvre ß'.repeat(3)
      )
    }
  },
  {
    name: 'lone surrogates in UTF-8',
    files: {
      'a.txt': joined(
        'Boat ',
        [0xed, 0xa0, 0x80],
        ' found',
        body,
        'Ærø, “é” – ’ñ’ ‘ü’ Œuvre ß'.repeat(3)
      )
    }
  },
  {
    name: 'lone surrogates in UTF-16',
    files: {
      'a.txt': Buffer.from(`\ufeff${withHeadline('Boat \ud800without a name')}\udfff`, 'utf16le')
    }
  },
  {
    name: 'bidi overrides',
    files: {'a.txt': withHeadline('Boat \u202eeman a tuohtiw\u202c \u2066found\u2069', body)}
  },
  {
    name: 'signs to a terminal',
    files: {'a.txt': withHeadline('Boat \x1b[2J\x1b]0;planted\x07found', `${body}\x9b31m\n`)}
  },
  {
    name: 'a mark in the middle',
    files: {'a.txt': withHeadline('Boat \ufefffound', `\ufeff${body}`)}
  },
  {
    name: 'marks without letters',
    files: {'a.txt': withHeadline(`Boat f${'\u0301\u0489'.repeat(2000)}ound`)}
  },
  {
    name: 'every kind of line end',
    files: {
      'a.txt': withHeadline('Boat found', body).replace(/\n/g, '\u2028').replace('\u2028', '\r')
    }
  }
]
