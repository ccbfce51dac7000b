/**
 * Tell whether a newspaper writes 3/4 for 3 April or for March 4, by what else it prints.
 *
 *     '10/11/2022 08:00 AM EDT' → month first: an American time zone
 *     '28/10/2012 … 03/11/2012' → day first: there is no month 28
 */

const american = /\d\s?(?:[AP]M\s)?(?:[ECMP][SD]T|ET)\b/
const elsewhere = /\b(?:GMT|BST|IST|[AN][CEWZ]?[SD]T|SAST|WAT|EAT|CET|CEST|SGT|HKT|PKT)\b/
const numeric = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g

/** Whether the day comes first; `undefined` when the text does not show it. */
export function isDayFirst(text: string): boolean | undefined {
  for (const [, first, second] of text.matchAll(numeric)) {
    if (Number(first) > 12) return true
    if (Number(second) > 12) return false
  }
  if (american.test(text)) return false
  return elsewhere.test(text) ? true : undefined
}
