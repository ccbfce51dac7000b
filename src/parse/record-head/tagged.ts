/**
 * Write a record whose fields stand between tags, as collections of news in SGML have them, as
 * one with labels.
 *
 *     <DOCNO> LT-0041 </DOCNO>                    X-DOCNO: LT-0041
 *     <HEADLINE> Bridge to close </HEADLINE>      HEADLINE: Bridge to close
 *     <TEXT><P>                                   TEXT:
 *     HENSBY, March 2 _ The bridge …</P>          HENSBY, March 2 _ The bridge …
 *
 * A page in HTML is read as one before it comes here.
 */

/** Lines among which fields stand; below them, tags only go. */
const mostLines = 80

const opensRecord = /^\s{0,8}<[A-Za-z][\w.-]{0,30}(?: [^<>]{0,200})?>/
const tag = /<\/?[A-Za-z][\w.-]{0,30}(?: [^<>]{0,200})?>/g

/** A tag with something after it, or one that opens what stands on the next lines. */
const field = /^\s{0,8}<([A-Za-z][\w.-]{0,30})>(?=([^<>]{0,999}))/

/** Below the text stands what is of the collection. */
const endsText = /<\/(?:text|body)>/i

/** Tags that hold others, or paragraphs. */
const structure: ReadonlySet<string> = new Set([
  'doc',
  'document',
  'article',
  'reuters',
  'p',
  'br',
  'hr'
])

/** The lines with labels in place of tags; nothing when the capture begins with no tag. */
export function withLabels(
  lines: readonly string[],
  isLabel: (name: string) => boolean
): readonly string[] | undefined {
  const first = lines.find(line => line.trim() !== '')
  if (first === undefined || !opensRecord.test(first)) return undefined
  const end = lines.findIndex(line => endsText.test(line))
  return lines.map((line, index) => {
    if (end !== -1 && index > end) return ''
    const text = line.replace(tag, ' ')
    const label = index < mostLines ? labelIn(line, isLabel) : undefined
    return label === undefined ? text : `${label}: ${text.trim()}`
  })
}

function labelIn(line: string, isLabel: (name: string) => boolean): string | undefined {
  const [, name = '', value = ''] = field.exec(line) ?? []
  const label = name.replaceAll('_', ' ')
  if (name === '' || structure.has(name.toLowerCase())) return undefined
  if (isLabel(label)) return label
  return value.trim() === '' ? undefined : `X-${name.replace(/[^A-Za-z]/g, '')}`
}
