import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {FileSystemConfigLoader, HtmlValidate} from 'html-validate'
import {filesBelow} from '../../src/render/files-below.ts'
import {renderSite} from '../../src/render/index.ts'
import {everything, exampleOptions, exampleSite} from './example-site.ts'
import {flood, understood} from './understood.ts'

const site = () =>
  understood(
    exampleSite(everything(), {
      title: 'Danube & Sons',
      outlets: [{name: 'Wire', url: 'https://example.org/'}]
    }),
    [flood()]
  )

for (const basePath of ['/', '/x/']) {
  test(`should lead every internal link to a file, at \`${basePath}\``, async context => {
    const options = exampleOptions(context, {basePath, url: `https://example.org${basePath}`})
    await renderSite(site(), options)
    const broken = filesBelow(options.output)
      .filter(name => name.endsWith('.html'))
      .flatMap(name =>
        linksOf(readFileSync(join(options.output, name), 'utf8'))
          .filter(link => !resolves(link, options.output, basePath))
          .map(link => `${name}: ${link}`)
      )
    assert.deepEqual(broken, [])
  })
}

test('should make only valid pages, each with one headline, title, description and address', async context => {
  const options = exampleOptions(context, {url: 'https://example.org/'})
  await renderSite(site(), options)
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  const problems: string[] = []
  for (const name of filesBelow(options.output).filter(file => file.endsWith('.html'))) {
    const html = readFileSync(join(options.output, name), 'utf8')
    for (const [what, pattern] of once) {
      const number = html.replace(/<svg.*?<\/svg>/gs, '').match(pattern)?.length ?? 0
      if (number !== 1) problems.push(`${name}: ${number} times ${what}`)
    }
    const report = await validator.validateString(html, join(process.cwd(), 'page.html'))
    for (const {messages} of report.results) {
      for (const {ruleId, message, line} of messages)
        problems.push(`${name}:${line} ${ruleId} ${message}`)
    }
  }
  assert.deepEqual(problems, [])
})

/** What every page has once, and not empty. */
const once: [what: string, pattern: RegExp][] = [
  ['an h1', /<h1[\s>]/g],
  ['a title', /<title>[^<]+<\/title>/g],
  ['a description', /<meta name="description" content="[^"]+">/g],
  [
    'a canonical URL, or a kind that search engines are told nothing of',
    /<link rel="canonical" href="https:\/\/example\.org\/[^"]*">|<body class="page-(?:not-found|redirect|tombstone|search)">/g
  ]
]

/** Values of `href` and `src`, entities resolved. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&')
  )
}

function resolves(link: string, output: string, basePath: string): boolean {
  if (/^(?:https?:|mailto:|#)/.test(link)) return true
  if (!link.startsWith(basePath)) return false
  const path = decodeURIComponent(link.slice(basePath.length).replace(/[?#].*$/, ''))
  return existsSync(join(output, path.endsWith('/') || path === '' ? `${path}index.html` : path))
}
