/**
 * The media type of a file of the site, by the end of its name.
 *
 *     stories.jsonl  →  application/jsonl; charset=utf-8
 */

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

/** Its type, with its encoding where it is text; that of any bytes when the name says nothing. */
export function contentTypeOf(file: string): string {
  const end = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? ''
  return contentTypes[end] ?? 'application/octet-stream'
}
