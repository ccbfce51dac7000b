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

const impossible = [
  '2019-02-30',
  '2019-13-01',
  '0000-00-00',
  '99999-01-01',
  '-0001-01-01',
  '2019-03-28T99:99',
  '1/2/3',
  'yesterday',
  '2019-03-28/2018-01-01',
  '+275760-09-13',
  'NaN',
  '2019-03-28?~%'
]

/** What happens to front matter and sidecars. */
export const heads: readonly Hostile[] = [
  ...engines.map(
    (engine): Hostile => ({
      name: `front matter in ${engine}`,
      files: {'a.md': `---${engine}\n{headline: ${planting}}\n---\n${body}`}
    })
  ),
  {
    name: 'a function as a tag',
    files: {'a.md': withHead(`headline: !!js/function "function () { ${planting} }"`)}
  },
  {
    name: 'an object of Python',
    files: {'a.txt': withHead('headline: !!python/object/apply:os.system ["touch planted"]')}
  },
  {
    name: 'a tag of its own',
    files: {'a.md': withHead('headline: !<tag:planted.example,2000:boat> x')}
  },
  {
    name: 'a billion laughs',
    files: {
      'a.md': withHead(
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...Array.from(
          {length: 9},
          (_, level) =>
            `${'bcdefghij'[level]}: &${'bcdefghij'[level]} [${Array(9).fill(`*${'abcdefghi'[level]}`).join(', ')}]`
        ),
        'headline: *j'
      )
    }
  },
  {name: 'an alias of itself', files: {'a.md': withHead('headline: &a [*a]')}},
  {name: 'a merge', files: {'a.md': withHead('x: &x {headline: Boat}', '<<: *x')}},
  {
    name: 'prototypes',
    files: {
      'a.md': withHead(
        'headline: Boat of prototypes',
        '__proto__: {access: metadata}',
        'constructor: {prototype: {planted: x}}',
        'toString: x',
        'hasOwnProperty: x'
      )
    }
  },
  {name: 'a key twice', files: {'a.md': withHead('headline: Boat', 'headline: Other')}},
  {name: 'a tab for indent', files: {'a.md': withHead('keywords:', '\t- boat')}},
  {name: 'an open quote', files: {'a.md': withHead('headline: "Boat')}},
  {
    name: 'two documents',
    files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'headline: Boat\n---\nheadline: Other\n'}
  },
  {
    name: 'a directive',
    files: {
      'a.txt': withHeadline('Boat'),
      'a.yaml': '%TAG ! tag:planted.example,2000:\n---\nheadline: !x Boat\n'
    }
  },
  {
    name: 'a sidecar of bytes',
    files: {
      'a.txt': withHeadline('Boat'),
      'a.yaml': Uint8Array.from({length: 999}, (_, index) => (index * 7) % 256)
    }
  },
  {name: 'a sidecar of a word', files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'boat'}},
  {name: 'an empty sidecar', files: {'a.txt': withHeadline('Boat beside nothing'), 'a.yaml': ''}},
  {
    name: 'two sidecars',
    files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'headline: A', 'a.txt.yaml': 'headline: B'}
  },
  {name: 'a limit that cannot be read', files: {'a.txt': withHead('acess: metadata')}},
  ...Object.entries(wrong).flatMap(([what, value]) =>
    overrideKeys.map(
      (key): Hostile => ({
        name: `${what} for ${key}`,
        files: {'a.txt': `---\n${key}: ${value}\n---\nBoat with ${what} for ${key}\n${body}`}
      })
    )
  ),
  ...impossible.map(
    (date): Hostile => ({
      name: `the date ${date.replaceAll('/', ' to ')}`,
      files: {
        'a.txt': withHead(
          'headline: Boat of another day',
          `datePublished: "${date}"`,
          `dateModified: "${date}"`
        )
      }
    })
  )
]
