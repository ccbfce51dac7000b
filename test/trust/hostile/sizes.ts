/** Inputs that are far too much of something. */

import {body, type Hostile, withHead, withHeadline} from './hostile.ts'

const title = (text: string) => `Boat ${text}`
const story = (name: string, text: string, file = 'a.txt'): Hostile => ({
  name,
  files: {[file]: withHeadline(title(name), text)}
})
const page = (name: string, html: string, head = ''): Hostile => ({
  name,
  files: {
    'a.html': `<!doctype html><html><head><title>${title(name)}</title>${head}</head><body><article><h1>${title(name)}</h1>${html}</article></body></html>`
  }
})
const paragraphs = body
  .trim()
  .split('\n\n')
  .map(text => `<p>${text}</p>`)
  .join('')

/** What happens to too much. */
export const sizes: readonly Hostile[] = [
  {name: '50 MB in one line', files: {'a.txt': Buffer.alloc(50_000_000, 'boat and ')}},
  story('of 15 MB in one line', `${body}${'boat and '.repeat(1_666_000)}\n`),
  story('of 1 MB in one word', `${body}${'a'.repeat(1_000_000)}\n`),
  story('of a million lines', `${body}${'boat\n'.repeat(1_000_000)}`),
  story('of a million blank lines', `${'\n'.repeat(1_000_000)}${body}`),
  story('of a million white characters', `${body}a${' \t'.repeat(500_000)}b\n`),
  story('of 100,000 paragraphs', `${body}${'The boat came in.\n\n'.repeat(100_000)}`),
  story('of 100,000 quotations', `${body}${'"Boat," said Ulf. '.repeat(100_000)}`),
  story('of 100,000 open quotations', `${body}${'“Boat '.repeat(100_000)}`),
  story('of 100,000 dates', `${body}${'March 28, 2019 on Monday '.repeat(100_000)}`),
  story('of 100,000 names', `${body}${'Ulf Brandal of Oslo, '.repeat(100_000)}`),
  story('of 100,000 addresses', `${body}${'https://example.org/a?b=c '.repeat(100_000)}`),
  story('quoted 10,000 times', `${body}${'>'.repeat(10_000)} boat\n`),
  story('quoted 10,000 times in Markdown', `${body}\n${'>'.repeat(10_000)} boat\n`, 'a.md'),
  story('in 10,000 lists', `${body}\n${'- '.repeat(10_000)}boat\n`, 'a.md'),
  story(
    'in 1,000 indented lists',
    `${body}\n${Array.from({length: 1000}, (_, depth) => `${'  '.repeat(depth)}- boat`).join('\n')}\n`,
    'a.md'
  ),
  story('in 50,000 brackets', `${body}\n${'['.repeat(50_000)}boat${']'.repeat(50_000)}\n`, 'a.md'),
  story('in 50,000 open pictures', `${body}\n${'!['.repeat(50_000)}boat\n`, 'a.md'),
  story('in 50,000 links', `${body}\n${'[boat](x'.repeat(50_000)}\n`, 'a.md'),
  story('in 50,000 stars', `${body}\n${'*boat **'.repeat(25_000)}\n`, 'a.md'),
  story(
    'in 50,000 ticks',
    `${body}\n${Array.from({length: 300}, (_, ticks) => `${'`'.repeat(ticks)} boat `).join('')}\n`,
    'a.md'
  ),
  story('in 50,000 angles', `${body}\n${'<a '.repeat(50_000)}\n`, 'a.md'),
  story('in 50,000 entities', `${body}\n${'&amp'.repeat(50_000)}\n`, 'a.md'),
  story(
    'in 10,000 definitions',
    `${body}\n${Array.from({length: 10_000}, (_, number) => `[${number}]: /x`).join('\n')}\n\n${'[1] '.repeat(10_000)}\n`,
    'a.md'
  ),
  page('in 10,000 divisions', `${'<div>'.repeat(10_000)}${paragraphs}`),
  page('in 30,000 bold ones', `${'<b>'.repeat(30_000)}${paragraphs}`),
  page('in 3,000 tables', `${'<table><tr><td>'.repeat(3000)}${paragraphs}`),
  page('in 90,000 elements', `${paragraphs}${'<i>boat</i>'.repeat(90_000)}`),
  page('with an open comment', `${paragraphs}<!-- ${'--!> <!-- '.repeat(50_000)}`),
  page(
    'with deep data',
    paragraphs,
    `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script>`
  ),
  page('with an attribute of 1 MB', `<p title="${'a'.repeat(1_000_000)}">${paragraphs}`),
  page(
    'of 9 MB',
    `${paragraphs}${'<p>boat and boat</p>'.repeat(450)}<!--${'x'.repeat(9_000_000)}-->`
  ),
  {
    name: 'front matter 10,000 deep',
    files: {
      'a.md': withHead('headline: Boat', `keywords: ${'['.repeat(10_000)}${']'.repeat(10_000)}`)
    }
  },
  {
    name: 'front matter indented 900 deep',
    files: {
      'a.md': withHead(...Array.from({length: 900}, (_, depth) => `${' '.repeat(depth)}keywords:`))
    }
  },
  {
    name: 'front matter of 10,000 question marks',
    files: {'a.txt': withHead('headline: Boat', '? '.repeat(10_000))}
  },
  {
    name: 'front matter of 900 keys',
    files: {
      'a.md': withHead(
        'headline: Boat of keys',
        ...Array.from({length: 900}, (_, number) => `zzqqkey${number}: boat`)
      )
    }
  },
  {
    name: 'front matter of 300,000 letters',
    files: {'a.md': withHead(`headline: ${'boat '.repeat(60_000)}`)}
  },
  {
    name: 'front matter that never ends',
    files: {'a.md': `---\nheadline: Boat\n${'keywords: boat\n'.repeat(20_000)}`}
  },
  {
    name: 'a headline of 100,000 letters',
    files: {'a.txt': withHead(`headline: ${'boat '.repeat(20_000)}`)}
  },
  {
    name: '500 keywords',
    files: {
      'a.txt': withHead(
        'headline: Boat of keywords',
        `keywords: [${Array.from({length: 500}, (_, number) => `kwd${number}`).join(', ')}]`
      )
    }
  },
  {
    name: 'a sidecar of 2 MB',
    files: {'a.txt': withHeadline('Boat'), 'a.yaml': 'headline: Boat # '.padEnd(2_000_000, 'x')}
  }
]
