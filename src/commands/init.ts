/**
 * `cuttings init`: a new archive, ready to be built.
 *
 *     cuttings init my-archive && cd my-archive && npm start
 *
 * Writes `articles/` with a described `archive.yaml` and one example, a README for the owner,
 * a `.gitignore` and a workflow that publishes to GitHub Pages. Never writes over anything:
 * the folder must be new or empty.
 */

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {packageFolder} from '../build/fingerprint.ts'
import {slug} from '../model/identifiers.ts'
import {WrongUse} from '../wrong-use.ts'
import {printable, type Terminal} from './terminal.ts'

/** The files of a new archive, by their names in `templates/starter/`: npm would not pack hidden ones. */
const starterFiles: Readonly<Record<string, string>> = {
  'archive.yaml': 'articles/archive.yaml',
  'example.txt': 'articles/2024/lighthouse-reopens.txt',
  'gitignore.txt': '.gitignore',
  'package.json': 'package.json',
  'publish.yml': '.github/workflows/publish.yml',
  'readme.md': 'README.md'
}

/** Make the archive; gives the exit code. */
export function initCommand(folder: string, {notes}: Terminal, version: string): number {
  const root = resolve(folder)
  if (existsSync(root) && readdirSync(root).length > 0) {
    throw new WrongUse(
      `Unexpected files in \`${folder}\`, expected a new or an empty folder; name another`
    )
  }
  const words = {NAME: slug(basename(root), 'archive'), VERSION: version}
  for (const [source, target] of Object.entries(starterFiles)) {
    const path = join(root, target)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(
      path,
      fill(readFileSync(join(packageFolder, 'templates/starter', source), 'utf8'), words)
    )
  }
  const go = root === resolve('.') ? '' : `cd ${printable(folder)} && `
  notes.write(`A new archive with one example article is in ${printable(folder)}\n`)
  notes.write(`Build and serve it: ${go}npm start\n`)
  return 0
}

/** The text with each word in percent signs replaced: `%NAME%`. */
function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/%([A-Z]+)%/g, (whole, word: string) => words[word] ?? whole)
}
