/**
 * The patterns that are not proved linear, and why none of them can take long: each is shown
 * short texts only, by code that looks at the length first. Each is attacked with texts of that
 * length, `steps.ts`.
 *
 *     /(?:[©ⓒ]|\(c\)|\s\|\s)\s*([^©ⓒ|]{2,60})$/    the end of a caption, of at most 90 characters
 */

/** A pattern whose time grows with the square or cube of its text at worst, and the longest text it is shown. */
export interface Bounded {
  readonly file: string
  /** What it is, or how it begins, and `…`: words of languages follow. */
  readonly source: string
  /** Characters. */
  readonly longest: number
  /** What bounds the text. */
  readonly because: string
}

const spaces = {longest: 1, because: 'white space in blocks is folded to single spaces'}

/** All of them. */
export const bounded: readonly Bounded[] = [
  {
    file: 'src/commands/publish-plan.ts',
    source: String.raw`(?:^|\/)(?:feed\.xml|feed\.json|sitemap[^/]*\.xml|opensearch\.xml|robots\.txt|manifest-sha256\.txt)$|^pagefind\/.*(?:entry|files|superseded)\.json$`,
    longest: 1000,
    because: 'it is shown paths of the site, which we write'
  },
  {
    file: 'src/parse/captions/credit.ts',
    source: String.raw`(?:[©ⓒ]|\(c\)|\s\|\s)\s*([^©ⓒ|]{2,60})$`,
    longest: 90,
    because: 'only the end of a caption is looked at'
  },
  {
    file: 'src/parse/captions/credit-at-end.ts',
    source: String.raw`[.!?»”"]\s(?:\/\s)?((?:\p{Lu}[\p{Lu}\p{M}.'’-]{3,}|\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){1,4})\s?(?:\s?\/\s?[\p{L}\p{N} -]{2,30}|(\p{Lu}{3,4})\s[^.!?]{2,30})?)$`,
    longest: 70,
    because: 'only the end of a caption is looked at'
  },
  {
    file: 'src/parse/captions/name-for.ts',
    source: String.raw`[\p{Ll}\d][.!?]["”’]? ((\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3})(?:,? …`,
    longest: 90,
    because: 'only the end of a caption is looked at'
  },
  {
    file: 'src/parse/dateline/east-asian.ts',
    source: String.raw`\s*[-–—―－=]$`,
    longest: 180,
    because: 'a dateline is looked for no further'
  },
  {
    file: 'src/parse/dateline/place.ts',
    source: "['’‘.-]*-+$",
    longest: 32,
    because: 'a word of a place is no longer'
  },
  {
    file: 'src/parse/mentions/countries.ts',
    source: String.raw`\s*[(（].*$`,
    longest: 100,
    because: 'it is shown the names that `Intl` has for countries'
  },
  {
    file: 'src/parse/mentions/sightings.ts',
    source: String.raw`^[^\p{N}]*\p{Ll}[^\p{N}]*$`,
    longest: 62,
    because: 'a word is no longer'
  },
  {
    file: 'src/parse/publisher/votes.ts',
    source: String.raw`(?:[.,]|\s(?:(?:19|20)\d\d)?|[’']s?)+$`,
    longest: 130,
    because: 'it is shown a name of five words'
  },
  {file: 'src/parse/section.ts', source: String.raw`\s*[,،、;|#]\s*`, ...spaces},
  {
    file: 'src/parse/section/trail.ts',
    source: String.raw`\s*(?:[>»›→]+|&gt;)\s*|\s+[/\\|·•:]\s+|\s{2,}\/\s{0,9}|:\s+`,
    longest: 110,
    because: 'a longer line is no trail'
  },
  {
    file: 'src/parse/section/trail.ts',
    source: String.raw`\s.*\s`,
    longest: 40,
    because: 'it is shown names of sections'
  },
  {
    file: 'src/parse/blocks/table-row.ts',
    source: String.raw`\p{L}.*\s\d{1,3}(?:[-–:]|, \p{Lu}[\p{L} .'’-]{1,40}\s)\d{1,3}(?:\s\([^()]{1,12}\))?$`,
    longest: 100,
    because: 'a longer line is no row of a table'
  }
]
