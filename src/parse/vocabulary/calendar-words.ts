/**
 * Small words and endings in dates, as sources of patterns.
 *
 *     21st of March        28 de marzo de 2019        le 1er mai        3-го апреля        2019. gada 28. marts
 */

/** Endings of the number of a day, and in capitals. */
export const ordinals = 'st|nd|rd|th|ST|ND|RD|TH'
export const otherOrdinals = 'er|re|de|a|e|i|º|ª|°|-?(?:го|е|ше)'

/** Between a day and its month, and the same before a vowel. */
export const ofMonth = 'of|de|den|da'
export const ofMonthTied = "d['’]"

/** Between a month and its year; `ofYearSpanish` of those where no other sign stands. */
export const ofYear = String.raw`de|del|năm|m|พ\.ศ\.|ค\.ศ\.`
export const ofYearSpanish = 'del?'

/** Behind a year that comes first: in Latvian, Lithuanian and Basque. */
export const afterYear = String.raw`\.? ?gada\b| ?m\.|-?ko`

/** Between the name of a month and its day: `March the 3rd`. */
export const theDay = 'the'

/** Signs for year, month and day, in Chinese, Japanese and Korean; the first, each, of Chinese. */
export const yearSign = '年년'
export const monthSign = '月월'
export const daySign = '日号號일'

/** The first year of an era, which is no number; its sign alone. */
export const firstYearSign = '元'

/** The era that numbers of three digits are of in Chinese. */
export const republic = '民國'

/** Before a month and before a year in Vietnamese. */
export const vietnameseMonth = 'tháng'
export const vietnameseYear = 'năm'

/** The sign of the Islamic year, behind it. */
export const islamicYear = 'ه'

/** Years before the first of each era of East Asia. */
export const eras: Readonly<Record<string, number>> = {
  民國: 1911,
  民国: 1911,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018
}
