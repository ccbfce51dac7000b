/**
 * Collect the regular expressions that stand in source code.
 *
 *     const dash = /[–—-]+/u      → {source: '[–—-]+', flags: 'u', at: 'src/x.ts:3'}
 *
 * Knows comments, strings and templates; a slash after an operator or a bracket opens an expression.
 * Code that Biome has formatted needs no more.
 */

import {readdirSync, readFileSync} from 'node:fs'

/** A regular expression and where it is written. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** File and line. */
  readonly at: string
}

const token =
  /(?<skipped>\/\/[^\n]*|\/\*.*?\*\/|#![^\n]*|\s+)|(?<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?<word>[\w$]+)|(?<sign>.)/sy
const literal = /\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*)/y
const beforeLiteral = /^(?:[(,=:[!&|?{};+*%<>~^-]|return|typeof|case|of|in)$/

/** The patterns of every TypeScript file below a folder. */
export function patternsBelow(folder: string): Pattern[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.ts'))
    .sort()
    .flatMap(path => patternsIn(readFileSync(`${folder}/${path}`, 'utf8'), `${folder}/${path}`))
}

/** The patterns of a source text. */
export function patternsIn(code: string, path: string): Pattern[] {
  const found: Pattern[] = []
  /** Open braces of each template that the place stands in. */
  const templates: number[] = []
  let previous = ''
  let at = 0
  while (at < code.length) {
    const opened = templates.length - 1
    const closesPlaceholder = code[at] === '}' && templates[opened] === 0
    if (code[at] === '`' || closesPlaceholder) {
      if (closesPlaceholder) templates.pop()
      at = endOfTemplate(code, at + 1)
      const isOpen = code[at - 1] === '{'
      if (isOpen) templates.push(0)
      previous = isOpen ? '{' : '`'
      continue
    }
    if (code[at] === '/' && (previous === '' || beforeLiteral.test(previous))) {
      literal.lastIndex = at
      const [whole, source, flags] = literal.exec(code) ?? []
      if (whole !== undefined && source !== undefined && !/^\/[/*]/.test(whole)) {
        const line = code.slice(0, at).split('\n').length
        found.push({source, flags: flags ?? '', at: `${path}:${line}`})
        at += whole.length
        previous = 'pattern'
        continue
      }
    }
    token.lastIndex = at
    const match = token.exec(code)
    at += match?.[0].length ?? 1
    if (match?.groups?.skipped !== undefined) continue
    previous = match?.[0] ?? ''
    if (previous === '{' && opened >= 0) templates[opened] = (templates[opened] ?? 0) + 1
    if (previous === '}' && opened >= 0) templates[opened] = (templates[opened] ?? 0) - 1
  }
  return found
}

/** After the sign that ends the text of a template, or opens a placeholder in it. */
function endOfTemplate(code: string, start: number): number {
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1
    else if (code[at] === '`') return at + 1
    else if (code.startsWith('${', at)) return at + 2
  }
  return code.length
}
