/**
 * Normal forms under which printed text is compared with a label.
 *
 *     normalise('“It’s  over,” he said — twice')  → '"It\'s over," he said - twice'
 *     fold('ТАСС.')                               → 'тасс'
 *
 * NFKC, one kind of quotation mark and dash, white space collapsed. `fold` also drops case
 * and the punctuation around. Words, accents and order always count.
 */

/** A value as labels and predictions carry it. */
export type Printed = string | readonly string[] | undefined

const doubleQuotes = '“”„«»‟″＂「」『』'
const singleQuotes = '‘’‚‛′`´'
const dashes = '‐‑‒–—―−'
const invisible = '\u200b\u200c\u200d\u200e\u200f\ufeff\u00ad'
const spaces = '\u00a0\u001c\u001d\u001e\u001f\u0085'

const replacements = new Map([
  ...[...doubleQuotes].map(mark => [mark, '"'] as const),
  ...[...singleQuotes].map(mark => [mark, "'"] as const),
  ...[...dashes].map(mark => [mark, '-'] as const),
  ...[...invisible].map(mark => [mark, ''] as const),
  ...[...spaces].map(mark => [mark, ' '] as const)
])

/** Text as it is compared; a list is joined with spaces, nothing gives an empty string. */
export function normalise(value: Printed): string {
  const text = typeof value === 'string' ? value : (value ?? []).join(' ')
  return [...text.normalize('NFKC')]
    .map(character => replacements.get(character) ?? character)
    .join('')
    .replaceAll("''", '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Text as names are compared: without regard to case and to punctuation around it. */
export function fold(value: Printed): string {
  return trimmed(normalise(value).toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ'), ' .,:;')
}

/** The first characters of a text, counted as a reader would count letters. */
export function opening(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}

/** The text without any of `marks` at its end. */
export function trimmedEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function trimmed(text: string, marks: string): string {
  let start = 0
  while (start < text.length && marks.includes(text.charAt(start))) start += 1
  return trimmedEnd(text.slice(start), marks)
}
