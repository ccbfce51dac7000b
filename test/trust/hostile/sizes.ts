/**
 * Inputs that are far too much of something, of any size.
 *
 *     {name: 'of a million lines', most: 1_000_000, files: count => ({'a.txt': …})}
 */

import {body, type Hostile, withHead, withHeadline} from './hostile.ts'

/** An input that can be larger or smaller. */
export interface Sized {
  readonly name: string
  /** How much of it the corpus has. */
  readonly most: number
  /** The files with so much of it. */
  readonly files: (count: number) => Hostile['files']
}

const title = (text: string) => `Boat ${text}`
const story = (name: string, most: number, text: (count: number) => string): Sized => ({
  name,
  most,
  files: count => ({'a.txt': withHeadline(title(name), text(count))})
})
const repeated = (name: string, most: number, unit: string, end = ''): Sized =>
  story(name, most, count => `${body}${unit.repeat(count)}${end}`)
const markdown = (name: string, most: number, text: (count: number) => string): Sized => ({
  name,
  most,
  files: count => ({'a.md': withHeadline(title(name), `${body}\n${text(count)}\n`)})
})
const page = (
  name: string,
  most: number,
  html: (count: number) => string,
  head: (count: number) => string = () => ''
): Sized => ({
  name,
  most,
  files: count => ({
    'a.html': `<!doctype html><html><head><title>${title(name)}</title>${head(count)}</head><body><article><h1>${title(name)}</h1>${html(count)}</article></body></html>`
  })
})
const paragraphs = body
  .trim()
  .split('\n\n')
  .map(text => `<p>${text}</p>`)
  .join('')
const each = (count: number, text: (index: number) => string) =>
  Array.from({length: count}, (_, index) => text(index))

/** What happens to too much. */
export const sized: readonly Sized[] = [
  {
    name: '50 MB in one line',
    most: 50_000_000,
    files: count => ({'a.txt': Buffer.alloc(count, 'boat and ')})
  },
  repeated('of 15 MB in one line', 1_666_000, 'boat and ', '\n'),
  repeated('of 1 MB in one word', 1_000_000, 'a', '\n'),
  repeated('of a million lines', 1_000_000, 'boat\n'),
  story('of a million blank lines', 1_000_000, count => `${'\n'.repeat(count)}${body}`),
  story('of a million white characters', 500_000, count => `${body}a${' \t'.repeat(count)}b\n`),
  repeated('of 100,000 paragraphs', 100_000, 'The boat came in.\n\n'),
  repeated('of 100,000 quotations', 100_000, '"Boat," said Ulf. '),
  repeated('of 100,000 open quotations', 100_000, '“Boat '),
  repeated('of 100,000 dates', 100_000, 'March 28, 2019 on Monday '),
  repeated('of 100,000 names', 100_000, 'Ulf Brandal of Oslo, '),
  repeated('of 100,000 addresses', 100_000, 'https://example.org/a?b=c '),
  story('quoted 10,000 times', 10_000, count => `${body}${'>'.repeat(count)} boat\n`),
  markdown('quoted 10,000 times in Markdown', 10_000, count => `${'>'.repeat(count)} boat`),
  markdown('in 10,000 lists', 10_000, count => `${'- '.repeat(count)}boat`),
  markdown('in 1,000 indented lists', 1000, count =>
    each(count, depth => `${'  '.repeat(depth)}- boat`).join('\n')
  ),
  markdown('in 50,000 brackets', 50_000, count => `${'['.repeat(count)}boat${']'.repeat(count)}`),
  markdown('in 50,000 open pictures', 50_000, count => `${'!['.repeat(count)}boat`),
  markdown('in 50,000 links', 50_000, count => '[boat](x'.repeat(count)),
  markdown('in 50,000 stars', 25_000, count => '*boat **'.repeat(count)),
  markdown('in 50,000 ticks', 300, count =>
    each(count, ticks => `${'`'.repeat(ticks)} boat `).join('')
  ),
  markdown('in 50,000 angles', 50_000, count => '<a '.repeat(count)),
  markdown('in 50,000 entities', 50_000, count => '&amp'.repeat(count)),
  markdown(
    'in 10,000 definitions',
    10_000,
    count => `${each(count, number => `[${number}]: /x`).join('\n')}\n\n${'[1] '.repeat(count)}`
  ),
  page('in 10,000 divisions', 10_000, count => `${'<div>'.repeat(count)}${paragraphs}`),
  page('in 30,000 bold ones', 30_000, count => `${'<b>'.repeat(count)}${paragraphs}`),
  page('in 3,000 tables', 3000, count => `${'<table><tr><td>'.repeat(count)}${paragraphs}`),
  page('in 90,000 elements', 90_000, count => `${paragraphs}${'<i>boat</i>'.repeat(count)}`),
  page('with an open comment', 50_000, count => `${paragraphs}<!-- ${'--!> <!-- '.repeat(count)}`),
  page(
    'with deep data',
    20_000,
    () => paragraphs,
    count => `<script type="application/ld+json">${'{"@graph":['.repeat(count)}</script>`
  ),
  page(
    'with an attribute of 1 MB',
    1_000_000,
    count => `<p title="${'a'.repeat(count)}">${paragraphs}`
  ),
  page(
    'of 9 MB',
    9_000_000,
    count => `${paragraphs}${'<p>boat and boat</p>'.repeat(450)}<!--${'x'.repeat(count)}-->`
  ),
  {
    name: 'front matter 10,000 deep',
    most: 10_000,
    files: count => ({
      'a.md': withHead('headline: Boat', `keywords: ${'['.repeat(count)}${']'.repeat(count)}`)
    })
  },
  {
    name: 'front matter indented 900 deep',
    most: 900,
    files: count => ({
      'a.md': withHead(...each(count, depth => `${' '.repeat(depth)}keywords:`))
    })
  },
  {
    name: 'front matter of 10,000 question marks',
    most: 10_000,
    files: count => ({'a.txt': withHead('headline: Boat', '? '.repeat(count))})
  },
  {
    name: 'front matter of 900 keys',
    most: 900,
    files: count => ({
      'a.md': withHead('headline: Boat of keys', ...each(count, key => `zzqqkey${key}: boat`))
    })
  },
  {
    name: 'front matter of 300,000 letters',
    most: 60_000,
    files: count => ({'a.md': withHead(`headline: ${'boat '.repeat(count)}`)})
  },
  {
    name: 'front matter that never ends',
    most: 20_000,
    files: count => ({'a.md': `---\nheadline: Boat\n${'keywords: boat\n'.repeat(count)}`})
  },
  {
    name: 'a headline of 100,000 letters',
    most: 20_000,
    files: count => ({'a.txt': withHead(`headline: ${'boat '.repeat(count)}`)})
  },
  {
    name: '500 keywords',
    most: 500,
    files: count => ({
      'a.txt': withHead(
        'headline: Boat of keywords',
        `keywords: [${each(count, number => `kwd${number}`).join(', ')}]`
      )
    })
  },
  {
    name: 'a sidecar of 2 MB',
    most: 2_000_000,
    files: count => ({
      'a.txt': withHeadline('Boat'),
      'a.yaml': 'headline: Boat # '.padEnd(count, 'x')
    })
  }
]

/** More than a run of the tests has time for; the benchmark builds them. */
export const large: readonly Sized[] = [
  repeated(
    'of 10 MB of prose',
    60_000,
    'The minister said on Tuesday that the harbour would open again in May, and that forty boats had waited. “We are glad,” said Ulf Brandal, the harbour master of Oslo.\n\n'
  ),
  repeated('of 10 MB in lines of 29 characters', 345_000, 'The boat came in on Tuesday,\n'),
  repeated('of 1 MB in lines of two characters', 333_000, 'ab\n')
]

/** Each of them as the corpus has it. */
export const sizes: readonly Hostile[] = sized.map(({name, most, files}) => ({
  name,
  files: files(most)
}))
