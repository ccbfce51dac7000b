/** Names that try to lead out of the site, or to stand where something else does. */

import {body, type Hostile, withHead} from './hostile.ts'

/** Names as a person would not write them, by what they are. */
const oddNames: Readonly<Record<string, string>> = {
  'a way out': '../../../planted',
  'a way out of Windows': '..\\..\\planted',
  'an encoded way out': '%2e%2e%2f%2e%2e%2fplanted',
  'a root': '/etc/planted',
  'a drive': 'C:\\planted',
  'a share': '\\\\planted\\x',
  'a host': '//planted.example/x',
  'a device': 'con',
  'another device': 'AUX.txt',
  'a point': '.',
  'two points': '..',
  'a page': 'index.html',
  'a folder of pages': 'page',
  'a feed': 'feed.xml',
  'a hidden file': '.htaccess',
  'the search index': 'pagefind',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  '10,000 letters': 'planted'.repeat(1429),
  '10,000 words': 'plant ed '.repeat(1111),
  'letters of four bytes': '𐌰𐌱𐌲𐌳'.repeat(40),
  'emoji only': '👩‍🚀🚢⚓️',
  'right to left only': 'سفينة بلا اسم',
  'marks only': '\u0301\u0489\u20e0',
  'signs only': '?#&=;:@!$\'"()*+,|<>^`{}[]~',
  'a space': '\u3000\u200b',
  'a query': 'x?y=z#w',
  'a line': 'a\\nb\\rc\\0d'
}

/** Former addresses that belong to somebody else, or to nobody. */
const aliases = [
  ...['/', '/index.html', '/404.html', '/stories/', '/data/stories.jsonl', '/data/stories.jsonl/'],
  ...[
    '/assets/style.css/x.html',
    '/icon.svg/',
    '/pagefind/shards.json',
    '/pagefind/x.html',
    '/.rendering/0.html'
  ],
  ...[
    '/x.html',
    '/x.html/',
    '/x.html/y/',
    '/robots.txt/',
    '/a/../../planted',
    '/../planted',
    '//planted.example/'
  ],
  ...[
    '/con/',
    `/${'long'.repeat(100)}/`,
    `/${'deep/'.repeat(1500)}`,
    '/%2e%2e/planted/',
    '/ /',
    '/a\\\\b/',
    '/?x',
    'javascript:x',
    '/\u202ex/',
    '/😀/',
    '/STORIES/',
    '/feed.xml/'
  ]
]

/** What happens to names. */
export const names: readonly Hostile[] = [
  {name: 'a name', files: {'a.txt': withHead('headline: Boat', 'publisher: planted')}},
  {name: 'a name in capitals', files: {'a.txt': withHead('headline: BOAT', 'publisher: PLANTED')}},
  ...Object.entries(oddNames).map(
    ([what, name]): Hostile => ({
      name: `${what} as a name`,
      files: {
        'a.txt': withHead(
          ...[
            'headline',
            'publisher',
            'slug',
            'author',
            'articleSection',
            'keywords',
            'byline',
            'dateline'
          ].map(
            key =>
              `${key}: "${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\\\\n', '\\n').replaceAll('\\\\r', '\\r').replaceAll('\\\\0', '\\0')}"`
          )
        )
      }
    })
  ),
  ...aliases.map(
    (alias, index): Hostile => ({
      name: `a former address ${index}`,
      files: {'a.txt': withHead(`headline: Boat at address ${index}`, `aliases: ["${alias}"]`)}
    })
  ),
  {
    name: 'a file of a long name',
    files: {[`${'n'.repeat(250)}.txt`]: `Boat in a long file\n${body}`}
  },
  {
    name: 'a file 150 folders deep',
    files: {[`${'deep/'.repeat(150)}a.txt`]: `Boat in a deep folder\n${body}`}
  },
  {name: 'a file called as a device', files: {'con.txt': `Boat in a device\n${body}`}},
  {name: 'a file with signs to a terminal', files: {'a\x1b[2J.txt': `Boat\n${body}`}},
  {name: 'a file that turns around', files: {'a\u202etxt.exe.txt': `Boat\n${body}`}},
  {name: 'a file with a line in its name', files: {'a\nb.txt': `Boat\n${body}`}},
  {name: 'a file that asks', files: {'a?b#c%2f&d.txt': `Boat that asks\n${body}`}},
  {
    name: 'files that differ in case',
    files: {'boat.txt': `Boat in small letters\n${body}`, 'BOAT.txt': `Boat in capitals\n${body}`}
  },
  {
    name: 'files that differ in composition',
    files: {'caf\u00e9.txt': `Boat\n${body}`, 'cafe\u0301.txt': `Boat\n${body}`}
  },
  {name: 'markup in a name', files: {'<x-planted onload=alert(1)>.txt': `Boat in markup\n${body}`}},
  {
    name: 'a template in a name',
    files: {'{{ 7*7 }}{% include "x" %}.txt': `Boat in a template\n${body}`}
  },
  {name: '=1+1', files: {'=1+1.txt': `Boat in a formula\n${body}`}}
]
