/** Front matter that tries to run, to explode, or to be what it is not. */

import {overrideKeys} from '../../../src/model/schema/overrides.ts'
import {body, type Hostile, withHead, withHeadline} from './hostile.ts'

const engines = ['js', 'javascript', 'json', 'coffee', 'toml', 'cson', 'ts']
const planting = "require('node:fs').writeFileSync('planted', 'x')"

/** Values of the wrong kind, as YAML writes them. */
const wrong: Readonly<Record<string, string>> = {
  'a list of lists': '[[a], [b]]',
  'a mapping': '{a: {b: c}}',
  'an empty text': '""',
  'a number': '-1e999',
  'NUL and worse': '"\\0\\e[2J\\u202e"'
}

const impossible = ['2019-02-30', '2019-13-01', '0000-00-00', '99999-01-01', '-0001-01-01', '2019-03-28T99:99', '1/2/3', 'yesterday', '2019-03-28/2018-01-01', '+275760-09-13', 'NaN', '2019-03-28?~%']

/** What happens to front matter and sidecars. */
export const heads: readonly Hostile[] = [
  ...engines.map(
    (engine): Hostile => ({
      name: `front matter in ${engine}`,
      files: {'a.md': `---${engine}\n{headline: ${planting}}\n---\n${body}`},
      says: [],
      headlines: []
    })
  ),
  {name: 'a function as a tag', files: {'a.md': withHead(`headline: !!js/function "function () { ${planting} }"`)}, says: [], headlines: []},
  {name: 'an object of Python', files: {'a.txt': withHead('headline: !!python/object/apply:os.system ["touch planted"]')}, says: [], headlines: []},
  {name: 'a tag of its own', files: {'a.md': withHead('headline: !<tag:planted.example,2000:boat> x')}, says: [], headlines: []},
  {
    name: 'a billion laughs',
    files: {'a.md': withHead('a: &a [x, x, x, x, x, x, x, x, x]', ...Array.from({length: 9}, (_, level) => `${'bcdefghij'[level]}: &${'bcdefghij'[level]} [${Array(9).fill(`*${'abcdefghi'[level]}`).join(', ')}]`), 'headline: *j')},
    says: [],
    headlines: []
  },
  {name: 'an alias of itself', files: {'a.md': withHead('headline: &a [*a]')}, says: [], headlines: []},
  {name: 'a merge', files: {'a.md': withHead('x: &x {headline: Boat}', '<<: *x')}, says: [], headlines: []},
  {
    name: 'prototypes',
    files: {'a.md': withHead('headline: Boat of prototypes', '__proto__: {access: metadata}', 'constructor: {prototype: {planted: x}}', 'toString: x', 'hasOwnProperty: x')},
    says: [],
    headlines: ['Boat of prototypes']
  },
  {name: 'a key twice', files: {'a.md': withHead('headline: Boat', 'headline: Other')}, says: [], headlines: []},
  {name: 'a tab for indent', files: {'a.md': withHead('keywords:', '\t- boat')}, says: [], headlines: []},
  {name: 'an open quote', files: {'a.md': withHead('headline: "Boat')}, says: [], headlines: []},
  {name: 'two documents', files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'headline: Boat\n---\nheadline: Other\n'}, says: [], headlines: []},
  {name: 'a directive', files: {'a.txt': withHeadline('Boat'), 'a.yaml': '%TAG ! tag:planted.example,2000:\n---\nheadline: !x Boat\n'}, says: [], headlines: []},
  {name: 'a sidecar of bytes', files: {'a.txt': withHeadline('Boat'), 'a.yaml': Uint8Array.from({length: 999}, (_, index) => (index * 7) % 256)}, says: [], headlines: []},
  {name: 'a sidecar of a word', files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'boat'}, says: [], headlines: []},
  {name: 'an empty sidecar', files: {'a.txt': withHeadline('Boat beside nothing'), 'a.yaml': ''}, says: [], headlines: ['Boat beside nothing']},
  {name: 'two sidecars', files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'headline: A', 'a.txt.yaml': 'headline: B'}, says: [], headlines: []},
  {name: 'a limit that cannot be read', files: {'a.txt': withHead('acess: metadata')}, says: [], headlines: []},
  ...Object.entries(wrong).flatMap(([what, value]) =>
    overrideKeys.map(
      (key): Hostile => ({
        name: `${what} for ${key}`,
        files: {'a.txt': `---\n${key}: ${value}\n---\nBoat with ${what} for ${key}\n${body}`},
        says: [],
        headlines: []
      })
    )
  ),
  ...impossible.map(
    (date): Hostile => ({
      name: `the date ${date.replaceAll('/', ' to ')}`,
      files: {'a.txt': withHead('headline: Boat of another day', `datePublished: "${date}"`, `dateModified: "${date}"`)},
      says: [],
      headlines: ['Boat of another day']
    })
  )
]
