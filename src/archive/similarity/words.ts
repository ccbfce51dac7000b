/**
 * Cut text into words, and words down to what their forms share.
 *
 *     "The planes, carrying troops" → the, plane, carry, troop
 *
 * English endings only, and few of them: two words that should meet may miss each
 * other, two that should not hardly ever meet. Words of other languages keep their
 * form. Scripts without spaces give overlapping pairs of characters.
 */

/** One word of a text. */
export interface Word {
  /** Lower case, without its ending. */
  readonly stem: string
  /** Whether it is written with a capital where a sentence does not begin. */
  readonly isName: boolean
  /** Where it begins. */
  readonly at: number
}

const word = /[\p{L}][\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*|\d{2,}/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
const capital = /^\p{Lu}/u

/** Endings to cut, the first that fits; a word keeps at least as many letters as stated. */
const endings: readonly {readonly ending: string; readonly keep: number; readonly put?: string}[] =
  [
    {ending: 'sses', keep: 2, put: 'ss'},
    {ending: 'ies', keep: 3, put: 'y'},
    {ending: 'ss', keep: 1, put: 'ss'},
    {ending: 'us', keep: 1, put: 'us'},
    {ending: 's', keep: 4}
  ]

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(word)) {
    const {0: form, index: at} = match
    if (unspaced.test(form)) found.push(...pairsOf(form, at))
    else found.push({stem: stem(form), isName: isName(form, text, at), at})
  }
  return found
}

/** What the forms of an English word share; any other word in lower case. */
export function stem(form: string): string {
  const lower = form
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/’/g, "'")
  const rule = endings.find(
    ({ending, keep}) => lower.length >= ending.length + keep && lower.endsWith(ending)
  )
  const single = rule === undefined ? lower : lower.slice(0, -rule.ending.length) + (rule.put ?? '')
  if (single.length > 6 && single.endsWith('ing')) return single.slice(0, -3)
  if (single.length > 5 && single.endsWith('ed')) return single.slice(0, -2)
  return single
}

/** A capital says little where a sentence, a quotation or a line begins. */
function isName(form: string, text: string, index: number): boolean {
  return capital.test(form) && /[\p{L}\p{N},;-]\s$/u.test(text.slice(Math.max(0, index - 2), index))
}

function pairsOf(run: string, at: number): Word[] {
  const characters = [...run]
  if (characters.length === 1) return [{stem: run, isName: false, at}]
  return characters.slice(1).map((character, index) => ({
    stem: `${characters[index]}${character}`,
    isName: false,
    at: at + index
  }))
}
