import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {VFile} from 'vfile'
import {readCapture} from '../../src/read/index.ts'

const paragraphs = [
  'The harbour bridge will close on Monday for repairs that are expected to take six weeks, the city said, and ferries will run instead.',
  '“Nobody will have to wait,” said the harbour master, who has run the ferries for twenty years and has seen the bridge close three times.',
  'Work on the northern pier begins first, followed by the southern one, and the bridge will carry cyclists again by the end of June.'
]

const article = `<nav><a href="/">Home</a> <a href="/local">Local</a></nav>
<article><h1>Harbour bridge to close</h1>
<figure><img src="x.jpg"><figcaption>The bridge at dawn. Photo: Example Courier</figcaption></figure>
<p>${paragraphs[0]}</p><h2>Ferries all day</h2><p>${paragraphs[1]}</p>
<p>${paragraphs[2]?.replace('northern', '<b>nor<i>th</i>ern</b>')}<br>Residents were told by letter.</p></article>`

function page(head: string, body = article, attributes = ''): string {
  return `<!doctype html><html${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

function read(html: string | Uint8Array): VFile {
  return readCapture({path: 'a.html', key: '', bytes: Buffer.from(html)})
}

const stated = (head: string, attributes = '') =>
  read(page(head, article, attributes)).data.capture?.page

describe('a saved page', () => {
  it('should become lines, the headline first, a block a line', () => {
    const {capture} = read(page('<title>Harbour bridge to close</title>')).data
    assert.deepEqual(capture?.lines, [
      'Harbour bridge to close',
      '',
      'The bridge at dawn. Photo: Example Courier',
      '',
      paragraphs[0],
      '',
      'Ferries all day',
      '',
      paragraphs[1],
      '',
      paragraphs[2],
      '',
      'Residents were told by letter.'
    ])
    assert.equal(capture?.format, 'html')
    assert.equal(capture?.frontMatterLines, 0)
  })

  const jsonLd = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const cases: [name: string, head: string, page: object][] = [
    [
      'JSON-LD with a comma too many, a paper that the article is part of, and a day in words',
      '<script type="application/ld+json">{"@type": "NewsArticle", "isPartOf": {"@type": "Newspaper", "name": "Example Courier"}, "datePublished": "Mon, 4 Mar 2019 09:30:00 GMT", "dateModified": "March 5, 2019",}</script>',
      {
        headline: 'Harbour bridge to close',
        publisher: {name: 'Example Courier'},
        datePublished: '2019-03-04',
        dateModified: '2019-03-05'
      }
    ],
    [
      'JSON-LD whose author has two names in one, and an address of mail',
      jsonLd({
        '@type': 'NewsArticle',
        isPartOf: {'@type': 'WebPage', name: 'A page'},
        author: [{name: ['Jane Doe', 'John Roe']}, 'ida@courier.example (Ida Holm)'],
        datePublished: '03/04/2019'
      }),
      {
        headline: 'Harbour bridge to close',
        author: [
          {type: 'Person', name: 'Jane Doe'},
          {type: 'Person', name: 'John Roe'},
          {type: 'Person', name: 'Ida Holm'}
        ]
      }
    ],
    [
      'JSON-LD in a graph, with references and entities',
      jsonLd({
        '@graph': [
          {'@type': 'NewsMediaOrganization', '@id': '#org', name: 'Example Courier'},
          {
            '@type': ['NewsArticle', 'Thing'],
            headline: 'Bridge &amp; ferries',
            datePublished: '2024-05-06T23:30:00-07:00',
            dateModified: '2024-05-08',
            author: [
              {'@type': 'Person', name: 'Ada Writer'},
              {'@type': 'Organization', name: 'City desk'}
            ],
            publisher: {'@id': '#org'},
            articleSection: ['Local'],
            keywords: 'bridge, ferries',
            inLanguage: 'en_GB'
          }
        ]
      }),
      {
        headline: 'Bridge & ferries',
        author: [
          {type: 'Person', name: 'Ada Writer'},
          {type: 'Organization', name: 'City desk'}
        ],
        datePublished: '2024-05-06',
        dateModified: '2024-05-08',
        publisher: {name: 'Example Courier'},
        articleSection: ['Local'],
        keywords: ['bridge', 'ferries'],
        inLanguage: 'en-GB'
      }
    ],
    [
      'OpenGraph, the site’s name cut from the title',
      `<meta property="og:site_name" content="Example Courier"><meta property="og:title" content="Bridge closes | Example Courier">
       <meta property="og:description" content="Ferries will run."><meta property="article:published_time" content="2024-05-06T01:00Z">
       <meta property="article:tag" content="bridge"><meta property="article:tag" content="ferries">
       <link rel="canonical" href="https://courier.example/bridge">`,
      {
        headline: 'Bridge closes',
        abstract: 'Ferries will run.',
        datePublished: '2024-05-06',
        publisher: {name: 'Example Courier'},
        url: 'https://courier.example/bridge',
        keywords: ['bridge', 'ferries']
      }
    ],
    [
      'Dublin Core and citation elements',
      '<meta name="DC.Creator" content="Ada Writer"><meta name="citation_publication_date" content="2024/05/06">',
      {
        headline: 'Harbour bridge to close',
        author: [{type: 'Person', name: 'Ada Writer'}],
        datePublished: '2024-05-06'
      }
    ],
    [
      'JSON-LD before meta elements, and meta elements where it is wrong',
      `${jsonLd({'@type': 'NewsArticle', headline: 'From JSON-LD', datePublished: 'yesterday', url: 'javascript:alert(1)'})}
       <meta property="og:title" content="From meta"><meta name="date" content="20240506">`,
      {headline: 'From JSON-LD', datePublished: '2024-05-06'}
    ],
    [
      'nothing from broken JSON-LD, an address of a profile, or a number of seconds',
      '<script type="application/ld+json">{"@type": "NewsArticle",</script><meta name="author" content="https://social.example/ada"><meta name="date" content="1553600000">',
      {headline: 'Harbour bridge to close'}
    ]
  ]
  for (const [name, head, expected] of cases) {
    it(`should state ${name}`, () => assert.deepEqual(stated(head), expected))
  }

  it('should state the language of the page', () => {
    assert.equal(stated('', ' lang="de-CH"')?.inLanguage, 'de-CH')
    assert.equal(stated('', ' lang="not a language"')?.inLanguage, undefined)
  })

  it('should be read in the encoding that it declares', () => {
    const html = Buffer.from(page('').replace('utf-8', 'iso-8859-2').replace('dawn', 'Łódź'))
    const bytes = Buffer.from(
      html.toString('utf8').replace('Łódź', '\xa3\xf3d\xbc').replace(/[“”]/g, '"'),
      'latin1'
    )
    const {capture} = read(bytes).data
    assert.equal(capture?.lines[2], 'The bridge at Łódź. Photo: Example Courier')
    assert.deepEqual(capture?.encoding, {name: 'iso-8859-2', because: 'the page declares it'})
  })

  it('should run nothing and show no script, style or template', () => {
    const body = `<script>globalThis.ran = true</script><style>p{}</style><template>t</template><img src=x onerror="globalThis.ran = true"><svg onload="globalThis.ran = true"></svg>${article}`
    const text = String(read(page('<script>globalThis.ran = true</script>', body)))
    assert.equal('ran' in globalThis, false)
    assert.doesNotMatch(text, /ran = true|p\{\}/)
  })

  it('should keep markup that is text as text', () => {
    const body = article.replace(
      'Ferries all day',
      '&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }}'
    )
    assert.ok(
      read(page('', body)).data.capture?.lines.includes('<script>alert(1)</script> {{ 7*7 }}')
    )
  })

  it('should take all text of a page that has no article, and warn', () => {
    const file = read('<p>One<p>Two <b>b</b>')
    const {capture} = file.data
    assert.deepEqual(capture?.lines, ['One', '', 'Two b'])
  })

  it('should carry embedded pictures without choking on them', () => {
    const body = `<img src="data:image/png;base64,${'A'.repeat(10_000_000)}">${article}`
    assert.equal(read(page('', body)).data.capture?.lines[0], 'Harbour bridge to close')
  })

  const hostile: [name: string, html: string, outcome: string][] = [
    ['nothing', '', 'Unexpected empty capture, expected text'],
    [
      'no text',
      page('', '<script>x</script>'),
      'Unexpected page without text, expected an article'
    ],
    ['ten thousand nested elements', `${'<div>'.repeat(10_000)}x`, 'x'],
    ['thousands of open marks', '<b>x '.repeat(5_000), 'x x x'],
    [
      'too many tags',
      '<i>x</i>'.repeat(50_000),
      'Unexpected page of 400000 characters and 100000 tags, expected at most 8000000 and 80000'
    ],
    [
      'deep JSON-LD',
      page(`<script type="application/ld+json">${'['.repeat(50_000)}</script>`),
      'Harbour bridge to close'
    ]
  ]
  for (const [name, html, outcome] of hostile) {
    it(`should bear ${name}`, () => {
      const file = read(html)
      const first = file.data.capture?.lines[0] ?? file.messages[0]?.reason ?? ''
      assert.equal(first.slice(0, outcome.length), outcome)
    })
  }
})
