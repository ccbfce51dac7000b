/**
 * Arbitrary captures: words of articles and of pages, signs that mean something in some format,
 * and letters of any script, in any order.
 */

import fc from 'fast-check'

const sign = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '{{',
    '}}',
    '{%',
    '-->',
    ']]>',
    '</script>',
    '---',
    '\\',
    '$',
    '%'
  ],
  ...[
    '=',
    '@',
    '+',
    '|',
    '#',
    '*',
    '_',
    '[',
    '](',
    '![',
    '\t',
    '\u2028',
    '\u202e',
    '\u0301',
    '\0',
    '\ud800'
  ]
)
const word = fc.oneof(
  fc.constantFrom(
    'OSLO',
    'March 28, 2019',
    '(Reuters) -',
    'said',
    'By Jane Doe',
    'Mr',
    '“Found”',
    '12:30',
    'tag:'
  ),
  fc.constantFrom('“Ships move again today,” Jane Doe said.', 'Mr. Roe', 'Bank of'),
  fc.constantFrom('السفينة', '船', 'Город', 'the harbour', 'https://example.org/a', 'headline:'),
  fc.string({unit: 'grapheme', maxLength: 8}),
  sign
)
const line = fc.array(word, {maxLength: 12}).map(words => words.join(' '))
const text = fc.array(line, {minLength: 1, maxLength: 15}).map(lines => lines.join('\n'))
/** Any capture that is raw text, Markdown or a page, with and without fields of its own. */
export const capture = fc.record({
  ending: fc.constantFrom('txt', 'md', 'html'),
  text: fc.oneof(
    text,
    fc
      .tuple(line, text)
      .map(([head, body]) => `---\nheadline: ${JSON.stringify(head)}\n---\n${body}`)
  )
})
