/**
 * Compare what a reader typed with words and names, and forgive the spelling.
 *
 *     zakharowa  ~  Zakharova    one letter apart
 *     guaido     =  Guaidó       the same without accents
 *     захарова   =  Zakharova    the same in another alphabet
 *     guai       <  Guaidó       its beginning
 */

/**
 * From which length a word may have one letter wrong, the first one too, and two letters: in a
 * short word one makes another word.
 */
const [oneEdit, firstEdit, twoEdits] = [4, 5, 7]

/** Letters that Unicode does not take apart. */
const latin: Readonly<Record<string, string>> = {
  ...{ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h'}
}

/** Cyrillic letters as newspapers of the Latin alphabet write them. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i'},
  ...{і: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u'},
  ...{ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e'},
  ...{ю: 'yu', я: 'ya', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'd', џ: 'dz', ў: 'u'}
}

/** A word in small Latin letters without accents; of scripts not known here, without marks. */
export function folded(word: string): string {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [...bare].map(letter => latin[letter] ?? cyrillic[letter] ?? letter).join('')
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return text
    .split(/[\s-]+/)
    .map(folded)
    .filter(word => word !== '')
}

/**
 * Number of edits between a folded word and the beginning of another; `undefined` when they
 * are too far apart. A neighbouring pair of letters in the wrong order is one edit.
 */
export function editsToStart(typed: string, word: string): number | undefined {
  if (word.startsWith(typed)) return 0
  return within(Math.min(...(lastRow(typed, word) ?? [Number.POSITIVE_INFINITY])), typed)
}

/** Number of edits between two whole folded words; `undefined` when they are too far apart. */
export function edits(typed: string, word: string): number | undefined {
  if (typed === word) return 0
  return within(lastRow(typed, word)?.at(-1) ?? Number.POSITIVE_INFINITY, typed)
}

function within(distance: number, typed: string): number | undefined {
  return distance <= mostEdits(typed) ? distance : undefined
}

/** Edits from all of `typed` to each beginning of `word`; nothing when it cannot be near. */
function lastRow(typed: string, word: string): number[] | undefined {
  const most = mostEdits(typed)
  if (most === 0 || word.length < typed.length - most) return undefined
  if (typed[0] !== word[0] && typed.length < firstEdit) return undefined
  const width = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let row = Array.from({length: width + 1}, (_, index) => index)
  for (let at = 1; at <= typed.length; at++) {
    const next = [at]
    for (let to = 1; to <= width; to++) {
      const isSame = typed[at - 1] === word[to - 1]
      const isSwap =
        at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1]
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      )
    }
    before = row
    row = next
  }
  return width < word.length ? [...row, Number.POSITIVE_INFINITY] : row
}

function mostEdits({length}: string): number {
  return Number(length >= oneEdit) + Number(length >= twoEdits)
}
