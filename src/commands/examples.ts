/**
 * Examples for the help of each command. They are run as tests, in a new archive with a saved
 * page beside it, so that none is shown that does not work.
 */

/** Command lines, by command; what follows `|` or `>` is the shell's. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  init: ['cuttings init my-archive'],
  add: ['cuttings add --dry-run saved-page.html', 'cuttings add saved-page.html'],
  build: ['cuttings build', 'cuttings build --url https://example.org/archive/'],
  serve: ['cuttings serve --port 8081'],
  check: ['cuttings check', 'cuttings check --json > matters.json'],
  parse: ['cuttings parse articles > stories.jsonl', 'cuttings parse - < saved-page.html'],
  explain: ['cuttings explain articles/2024/lighthouse-reopens.txt'],
  export: ['cuttings export bibtex > archive.bib', 'cuttings export csv > archive.csv'],
  verify: ['cuttings verify'],
  'publish-plan': ['cuttings publish-plan > plan.jsonl']
}

/** The examples of a command, as its help shows them. */
export function examplesText(command: string): string {
  const lines = examples[command] ?? []
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map(line => `  ${line}\n`).join('')}`
}
