/**
 * Records of files: their SHA-256, in the form of `sha256sum` and of the manifests of BagIt.
 *
 *     8c174977fcf6…  2019/tass.txt
 *
 * A backslash before the line says that line ends in the name stand as `\n` and `\r`.
 */

import {readFileSync} from 'node:fs'
import {WrongUse} from '../wrong-use.ts'

/** Digests by path. */
export type Records = ReadonlyMap<string, string>

const lineEnds: Readonly<Record<string, string>> = {n: '\n', r: '\r'}

/** The records that a file holds. @throws WrongUse when there is none, or it is no record. */
export function readRecords(manifest: string): Records {
  const lines = readManifest(manifest)
    .split('\n')
    .filter(line => line !== '')
  return new Map(
    lines.map((line, index) => {
      const [, escaped, digest, name] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(line) ?? []
      if (digest === undefined || name === undefined) {
        throw new WrongUse(
          `Unexpected line ${index + 1} in \`${manifest}\`, expected a SHA-256 and a path; build the site again, or name another file with --manifest`
        )
      }
      return [escaped === '' ? name : unescaped(name), digest]
    })
  )
}

function readManifest(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new WrongUse(
      `Unexpected missing manifest \`${path}\`, expected the record of a build; run \`cuttings build\`, or name one with --manifest`
    )
  }
}

/** `sha256sum` writes line ends in names as `\n` and `\r`, and backslashes twice. */
function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, sign: string) => lineEnds[sign] ?? '\\')
}
