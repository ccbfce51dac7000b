/**
 * Western digits for those of other scripts, one for one, so that places in the text stay.
 *
 *     '٢٨ مارس ٢٠١٩' → '28 مارس 2019'    '２０１９年' → '2019年'
 */

/** Code of the zero of each script's ten digits: Arabic, Persian, seven Indic scripts, Thai, full width. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xff10
] as const

const others =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\uff10-\uff19]/g

/** The text, of the same length, with every digit a Western one. */
export function toWesternDigits(text: string): string {
  return text.replace(others, digit => {
    const code = digit.charCodeAt(0)
    const zero = zeros.findLast(start => start <= code) ?? code
    return String(code - zero)
  })
}
