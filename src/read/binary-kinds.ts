/**
 * How files that are no text begin, so that the message can say what they are and what to do.
 *
 *     %PDF-1.7 …    → "Unexpected PDF document, expected text"
 */

/** One kind of file that is no text. */
interface BinaryKind {
  readonly name: string
  /** First bytes, as Latin-1. */
  readonly start: string
  /** What to do about it. */
  readonly note: string
}

const asText = 'Open it and save it as plain text in UTF-8, then put the text here'
const unpack = 'Unpack it and put the texts here'
const picture = 'Put the text of the story here; a picture has none'

const kinds: readonly BinaryKind[] = [
  {name: 'PDF document', start: '%PDF-', note: asText},
  {name: 'RTF document', start: '{\\rtf', note: asText},
  {name: 'Word document', start: '\xd0\xcf\x11\xe0', note: asText},
  {name: 'archive or office document', start: 'PK\x03\x04', note: `${unpack}, or save it as text`},
  {name: 'compressed file', start: '\x1f\x8b', note: unpack},
  {name: 'compressed file', start: '7z\xbc\xaf\x27\x1c', note: unpack},
  {name: 'compressed file', start: '\x28\xb5\x2f\xfd', note: unpack},
  {name: 'Safari web archive', start: 'bplist00', note: 'Save the page as HTML'},
  {name: 'PNG picture', start: '\x89PNG', note: picture},
  {name: 'JPEG picture', start: '\xff\xd8\xff', note: picture},
  {name: 'GIF picture', start: 'GIF8', note: picture},
  {name: 'UTF-32 text', start: '\xff\xfe\0\0', note: 'Save it as UTF-8'},
  {name: 'UTF-32 text', start: '\0\0\xfe\xff', note: 'Save it as UTF-8'}
]

/** The kind of file that begins so, if it is one of those known. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  return kinds.find(({start}) =>
    [...start].every((character, index) => bytes[index] === character.charCodeAt(0))
  )
}
