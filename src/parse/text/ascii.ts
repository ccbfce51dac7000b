/**
 * Classes of ASCII characters by their codes, for loops over every character of a text: a pattern with
 * `\p{…}` costs many times as much. What is not ASCII is for a pattern to tell. Such loops ask a text
 * for its length once: strings are of so many kinds that each asking is a look-up.
 *
 *     isAsciiCapital('B'.charCodeAt(0))  → true
 *     isAsciiWord('b'.charCodeAt(0))     → true        isAsciiWord('-'.charCodeAt(0))  → false
 */

/** The first code that is not ASCII. */
export const beyondAscii = 128

const notAscii = /[^\0-\x7f]/

/** Whether all of a text is ASCII. */
export function isAscii(text: string): boolean {
  return !notAscii.test(text)
}

/** Whether a code is a small letter's. */
export function isAsciiSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether a code is a capital letter's. */
export function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Whether a code is a digit's. */
export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a code is a letter's or a digit's. */
export function isAsciiWord(code: number): boolean {
  return isAsciiSmall(code) || isAsciiCapital(code) || isAsciiDigit(code)
}

/** Whether a code is that of white space. */
export function isAsciiSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
