/**
 * Text that tries to be more than text, in every field of every format, and values of the
 * wrong kind in every key.
 */

import {body, type Hostile, withHead} from './hostile.ts'

/** What an element would be called that a capture smuggled into a page. */
export const planted = 'x-planted'

/** Attempts to leave the place where a text stands, by what they leave. */
const attempts: Readonly<Record<string, string>> = {
  text: `<${planted} onload=alert(1)>`,
  'a double quote': `"><${planted}>`,
  'a single quote': `'><${planted} x='`,
  script: `</script><${planted}>`,
  comment: `--><${planted}>`,
  'character data': `]]><${planted}>`,
  style: `*/}</style><${planted}>`,
  title: `</title></textarea></noscript><${planted}>`,
  escapes: `&lt;${planted}&gt; &#60;${planted}&#62; \\u003c${planted}\\u003e`,
  templates: `{{ 7*7 }}{% include "${planted}" %}{# x #}\${7*7}<%= 7*7 %>`,
  'a formula': `=HYPERLINK("http://${planted}.example","x")`,
  'another formula': `@SUM(1+1)*cmd|' /C calc'!A0`,
  BibTeX: `}}, @article{${planted}, title={\\input{/etc/passwd}} % $x$ #1`,
  RIS: `x ER  - TY  - JOUR TI  - ${planted}`,
  'a separator': `a\u2028b\u2029c\u0085d;e,f"g"|h\\n`,
  'an address': `javascript:alert('${planted}') data:text/html,<${planted}>`,
  prototypes: '__proto__'
}

const textFields = [
  ...['headline', 'alternativeHeadline', 'abstract', 'byline', 'author', 'dateline', 'publisher'],
  ...['articleSection', 'keywords', 'slug', 'aliases', 'edNote', 'correction']
]

const inYaml = (text: string) => textFields.map(field => `${field}: ${JSON.stringify(text)}`)

/** Every field of a saved page, in its JSON-LD or in its meta elements. */
function savedPage(text: string, isLinkedData: boolean): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text,
    alternativeHeadline: text,
    description: text,
    author: [{'@type': 'Person', name: text}],
    publisher: {'@type': 'Organization', name: text},
    articleSection: text,
    keywords: [text],
    url: text,
    datePublished: text,
    inLanguage: text
  }
  const names = ['author', 'description', 'keywords', 'article:section', 'og:title', 'og:site_name']
  const head = isLinkedData
    ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/').replaceAll('<!--', '<\\u0021--')}</script>`
    : names.map(name => `<meta name="${name}" property="${name}" content="${plain}">`).join('')
  const paragraphs = body
    .trim()
    .split('\n\n')
    .map(paragraph => `<p>${paragraph}</p>`)
  return `<!doctype html><html><head><title>${plain}</title>${head}</head><body><article><h1>${plain}</h1>${paragraphs.join('')}<p>${plain}</p></article></body></html>`
}

const attempted = Object.entries(attempts).flatMap(([what, text]): Hostile[] => [
  {name: `${what} in text`, files: {'a.txt': `${text}\n${body}\n${text}\n`}},
  {name: `${what} in Markdown`, files: {'a.md': `# ${text}\n${body}\n${text}\n\n[x](${text})\n`}},
  {name: `${what} in front matter`, files: {'a.txt': withHead(...inYaml(text))}},
  {name: `${what} in a sidecar`, files: {'a.txt': body, 'a.yaml': inYaml(text).join('\n')}},
  {name: `${what} in linked data`, files: {'a.html': savedPage(text, true)}},
  {name: `${what} in meta elements`, files: {'a.html': savedPage(text, false)}}
])

/** What happens to fields. */
export const fields: readonly Hostile[] = [
  ...attempted,
  {
    name: 'links that run',
    files: {
      'a.md': `# Boat\n${body}\n[a](javascript:alert(1)) [b](data:text/html,x) [c](JaVaScRiPt:alert(1)) [d](&#106;avascript:x) [e](vbscript:x) [f][g] <javascript:alert(1)> ![h](http://planted.example/x.png) [i](//planted.example) [j](java\tscript:x) [k](\x01javascript:x) [l](file:///etc/passwd) <img src=x onerror=alert(1)> <svg onload=alert(1)> <iframe srcdoc="x">\n\n[g]: javascript:alert(1)\n`
    }
  },
  {
    name: 'a page that runs',
    files: {
      'a.html': `<!doctype html><html><head><base href="http://planted.example/"><meta http-equiv="refresh" content="0;url=http://planted.example/"><title>Boat on a page</title><script>alert(1)</script><link rel="stylesheet" href="http://planted.example/"><style>@import url(http://planted.example)</style></head><body onload="alert(1)"><article><h1>Boat on a page</h1>${body
        .trim()
        .split('\n\n')
        .map(
          text => `<p onclick="alert(1)" style="background:url(http://planted.example)">${text}</p>`
        )
        .join(
          ''
        )}<p><a href="javascript:alert(1)">Boat</a><img src="http://planted.example/x" onerror="alert(1)"><svg><script>alert(1)</script></svg><math><mi xlink:href="data:x,y">a</mi></math><form action="javascript:alert(1)"><input autofocus onfocus="alert(1)"></form><template><${planted}></template><noscript><${planted}></noscript><object data="data:text/html,x"></object><embed src="x"><iframe srcdoc="<script>alert(1)</script>"></iframe></p></article></body></html>`
    }
  }
]
