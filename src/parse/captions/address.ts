/**
 * Read the mail address behind the name of who took a picture.
 *
 *     The bridge on Monday. Jane Doe jdoe@lindholm.example
 */

/** Longest mail address, and what it looks like. */
const longestAddress = 50
const isAddress = /^[\w.+-]{2,30}@[\w-]{2,30}(?:\.[\w-]{2,20}){1,2}$/

/** The mail address of who took the picture, with what stands before it: `…, jdoe@lindholm.example`; empty without one. */
export function addressAtEnd(text: string): string {
  const word = text.slice(Math.max(text.lastIndexOf(' '), text.length - longestAddress) + 1)
  if (!word.includes('@') || !isAddress.test(word)) return ''
  return /[,;]?\s$/u.exec(text.slice(0, -word.length))?.[0] + word
}

/** The name before an address that is made from it: `… on Monday. Jane Doe jdoe@lindholm.example`. */
export function ownerOf(address: string, before: string): string | undefined {
  const names = before.split(' ').slice(-2)
  const isName = names.length === 2 && names.every(name => /^\p{Lu}[\p{L}’'-]+$/u.test(name))
  const isOwn = isName && address.toLowerCase().includes(names[1]?.toLowerCase() ?? '')
  return isOwn ? names.join(' ') : undefined
}
