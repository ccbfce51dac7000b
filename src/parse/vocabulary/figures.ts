/**
 * Numbers that are written in the signs of Chinese and Japanese.
 *
 *     '二十一' → 21    '〇七' → 7    '二〇二四' → 2024    '24' → 24
 */

/** A number of up to two digits in signs, and a year of two to four, sign by sign. */
export const signs = '[〇零○一二三四五六七八九十廿]{1,3}'
export const yearSigns = '[〇零○一二三四五六七八九]{2,4}'

const figures = '〇一二三四五六七八九'

/** The number, in signs or in figures; `NaN` where it is none. */
export function numberOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed)
  const plain = printed.replace(/[零○]/g, '〇').replace('廿', '二十')
  if (!plain.includes('十')) return digitsOf(plain)
  const [tens = '', ones = ''] = plain.split('十')
  return 10 * (tens === '' ? 1 : digitsOf(tens)) + (ones === '' ? 0 : digitsOf(ones))
}

function digitsOf(printed: string): number {
  return Number([...printed].map(sign => figures.indexOf(sign)).join(''))
}
