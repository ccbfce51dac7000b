/**
 * Tell whether a newspaper writes 3/4 for 3 April or for March 4, by what else it prints.
 *
 *     '10/11/2022 08:00 AM EDT' → month first: an American time zone
 *     '28/10/2012 … 03/11/2012' → day first: there is no month 28
 *     'The defence ministry … per cent' → day first: British spelling
 */

const american = /\d\s?(?:[AP]M\s)?(?:[ECMP][SD]T|ET)\b/
const elsewhere = /\b(?:GMT|BST|IST|[AN][CEWZ]?[SD]T|SAST|WAT|EAT|CET|CEST|SGT|HKT|PKT)\b/
const numeric = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g

const british =
  /\b(?:colour|centre|programme|labour|neighbour|honour|favour|defence|theatre|metres|kilometres|per cent|tonnes|organis|realis|recognis|criticis|travell)/gi
const americanSpelling =
  /\b(?:color|center|labor|neighbor|honor|favor|defense|theater|meters|kilometers|percent|organiz|realiz|recogniz|criticiz|traveled|traveling)/gi

/** Whether the day comes first; `undefined` when the text does not show it. */
export function isDayFirst(text: string): boolean | undefined {
  for (const [, first, second] of text.matchAll(numeric)) {
    if (Number(first) > 12) return true
    if (Number(second) > 12) return false
  }
  if (american.test(text)) return false
  if (elsewhere.test(text)) return true
  const difference = count(text, british) - count(text, americanSpelling)
  return difference === 0 ? undefined : difference > 0
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
