/**
 * Tell what a character is, for texts that are read character by character.
 *
 *     a letter   É letter, capital   字 letter, unspaced   7 number, digit   ’ nothing of these
 *
 * Unicode is asked once for each character; comparing stories asks for all of all texts.
 */

/** What a character can be, each a bit. */
export const letter = 1
export const mark = 2
export const number = 4
/** A digit of ASCII, as `\d` has it. */
export const digit = 8
export const capital = 16
export const space = 32
/** Of a script that puts no spaces between words. */
export const unspaced = 64

/** Marks a character that Unicode has been asked for. */
const known = 128

const tests: readonly (readonly [number, RegExp])[] = [
  [letter, /\p{L}/u],
  [mark, /\p{M}/u],
  [number, /\p{N}/u],
  [digit, /\d/],
  [capital, /\p{Lu}/u],
  [space, /\s/],
  [
    unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
  ]
]

const kinds = new Uint8Array(0x110000)

/** What the character of a code point is: the bits above. */
export function kindOf(codePoint: number): number {
  return kinds[codePoint] || learn(codePoint)
}

/** The code point that begins at a place. */
export function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit)
}

/** The place after the character of a code point. */
export function after(codePoint: number, at: number): number {
  return codePoint > 0xffff ? at + 2 : at + 1
}

/** Where a run of characters that are one of these ends; where it would begin, if there is none. */
export function endOfRun(text: string, from: number, wanted: number): number {
  let at = from
  while (at < text.length) {
    const code = codeAt(text, at)
    if ((kindOf(code) & wanted) === 0) break
    at = after(code, at)
  }
  return at
}

function learn(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  let kind = known
  for (const [bit, test] of tests) if (test.test(character)) kind |= bit
  kinds[codePoint] = kind
  return kind
}
