/**
 * Look through a built site for anything that a capture smuggled in: elements, code, addresses
 * that run, files that a strict reader refuses.
 */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseHTML} from 'linkedom'
import {recordsOf} from '../render/csv.ts'
import {parseXml} from '../render/xml.ts'
import {filesBelow} from './program.ts'

/** Where a former address leads on to: a page of this site. */
const onward = /^0; url=\/(?!\/)/

/** Schemes of addresses that a page may have; all others run or leak. */
const schemes = /^(?:https?:|mailto:)/

/** What no page has, whatever its captures say. */
const forbidden =
  'x-planted, iframe, object, embed, base, style, math, foreignObject, form[action^="//"], [srcdoc], [style]'

interface Script {
  readonly src: string
  readonly type: string
  readonly textContent: string | null
}

/** What is wrong with the site in `folder`, one line a fault. */
export function faultsOfSite(folder: string): string[] {
  return filesBelow(folder)
    .filter(path => !path.startsWith('pagefind'))
    .flatMap(path => faultsOfFile(path, readFileSync(join(folder, path), 'utf8')))
}

function faultsOfFile(path: string, text: string): string[] {
  try {
    if (path.endsWith('.html')) return faultsOfPage(text).map(fault => `${path}: ${fault}`)
    if (path.endsWith('.xml')) parseXml(text)
    if (path.endsWith('.json')) JSON.parse(text)
    if (path.endsWith('.jsonl'))
      for (const line of text.split('\n')) if (line !== '') JSON.parse(line)
    if (path.endsWith('.csv')) return faultsOfTable(text).map(fault => `${path}: ${fault}`)
    return []
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : error}`]
  }
}

function faultsOfPage(html: string): string[] {
  assert.ok(html.trimEnd().endsWith('</html>'), 'the page does not end')
  return faultsOfElements(parseHTML(html))
}

/** Elements and attributes that come from no template. */
export function faultsOfElements({document}: ReturnType<typeof parseHTML>): string[] {
  const elements = [...document.querySelectorAll('*')]
  return [
    ...[...document.querySelectorAll(forbidden)].map(({outerHTML}) => outerHTML.slice(0, 80)),
    ...[...document.querySelectorAll('meta[http-equiv=refresh]')]
      .map(meta => meta.getAttribute('content') ?? '')
      .filter(content => !onward.test(content)),
    ...elements.flatMap(element =>
      [...element.attributes].flatMap(({name, value}) => odd(name, value))
    ),
    ...[...document.querySelectorAll('script')].flatMap(script => oddScript(script))
  ]
}

function odd(name: string, value: string): string[] {
  if (name.startsWith('on')) return [`${name}="${value}"`]
  if (!['href', 'src', 'action', 'formaction', 'poster'].includes(name)) return []
  const isPath = /^(?:[/?#](?!\/)|$)/.test(value)
  return isPath || schemes.test(value) ? [] : [`${name}="${value}"`]
}

function oddScript({src, type, textContent}: Script): string[] {
  if (type === 'application/ld+json') {
    JSON.parse(textContent ?? '')
    return []
  }
  return src.startsWith('/assets/') && textContent === '' ? [] : [`script ${src} ${textContent}`]
}

/** Cells that a spreadsheet would run. */
export function faultsOfTable(text: string): string[] {
  return recordsOf(text).flatMap(row =>
    Object.values(row).filter(cell => /^[\s]*[=+\-@\t\r]/.test(cell))
  )
}
