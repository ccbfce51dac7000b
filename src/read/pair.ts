/**
 * Pair captures with their sidecars.
 *
 *     2019/tass.txt + 2019/tass.yaml        the same name, another ending
 *     2019/tass.txt + 2019/tass.txt.yaml    the whole name, for when `tass.html` stands beside it
 *
 * A sidecar may withhold a story, so none is passed over: one that could mean either of two
 * captures holds for both, and a capture with two sidecars is refused.
 */

import {stemOf} from '../model/capture.ts'
import {type FileProblem, type FoundCapture, formatOf, isSidecar} from './capture-file.ts'
import {byPath, type Walk, type WalkedFile} from './walk.ts'

/** Captures by path, and what is wrong with the files beside them. */
export interface FoundCaptures {
  readonly captures: readonly FoundCapture[]
  readonly problems: readonly FileProblem[]
}

const rule = 'find-captures'

/** The description of the archive, which is no sidecar. */
const description = 'archive.yaml'

/** Sort the files of a walk into captures with their sidecars, and problems. */
export function pair({files, problems: walked}: Walk): FoundCaptures {
  const captures = files.filter(file => formatOf(file.path) !== undefined)
  const rest = files.filter(file => formatOf(file.path) === undefined)
  const sidecars = rest.filter(file => isSidecar(file.path) && file.path !== description)
  const others = rest.filter(file => !isSidecar(file.path))
  const sidecarsOf = groupBy(sidecars, sidecar => [stemOf(sidecar.path)])
  // Most archives have few sidecars, or none: captures that nobody speaks of need not be grouped.
  const claimantsOf = groupBy(captures, capture =>
    sidecars.length === 0 ? [] : claims(capture).filter(stem => sidecarsOf.has(stem))
  )
  const paired = captures.map(capture => ({
    capture,
    sidecars:
      sidecars.length === 0 ? [] : claims(capture).flatMap(stem => sidecarsOf.get(stem) ?? [])
  }))
  const problems = [
    ...walked,
    ...paired.flatMap(({capture, sidecars}) => tooMany(capture, sidecars)),
    ...sidecars.flatMap(sidecar => unclear(sidecar, claimantsOf.get(stemOf(sidecar.path)) ?? [])),
    ...unknown(others),
    ...alike(captures)
  ]
  return {
    captures: paired
      .filter(({sidecars}) => sidecars.length < 2)
      .map(({capture, sidecars: [sidecar]}) => withSidecar(capture, sidecar)),
    problems: problems.sort(byPath)
  }
}

/** The names, without `.yaml`, of the sidecars that a capture may have. */
function claims({path}: WalkedFile): string[] {
  return [path, stemOf(path)]
}

function groupBy(
  files: readonly WalkedFile[],
  namesOf: (file: WalkedFile) => readonly string[]
): Map<string, WalkedFile[]> {
  const groups = new Map<string, WalkedFile[]>()
  for (const file of files) {
    for (const name of namesOf(file)) {
      const group = groups.get(name)
      if (group) group.push(file)
      else groups.set(name, [file])
    }
  }
  return groups
}

function withSidecar(capture: WalkedFile, sidecar: WalkedFile | undefined): FoundCapture {
  if (sidecar === undefined) return capture
  const {absolutePath, bytes, modified} = sidecar
  return {...capture, sidecar: {absolutePath, bytes, modified}}
}

function tooMany({path}: WalkedFile, sidecars: readonly WalkedFile[]): FileProblem[] {
  if (sidecars.length < 2) return []
  const names = sidecars.map(sidecar => `\`${sidecar.path}\``).join(' and ')
  return [
    {
      severity: 'fatal',
      path,
      reason: `Unexpected sidecars ${names}, expected one`,
      rule,
      note: 'Put what they say into one of them and remove the other'
    }
  ]
}

function unclear({path}: WalkedFile, claimants: readonly WalkedFile[]): FileProblem[] {
  if (claimants.length === 1) return []
  const names = claimants.map(capture => `\`${capture.path}\``).join(' and ')
  return [
    claimants.length === 0
      ? {
          severity: 'warning',
          path,
          reason: 'Unexpected sidecar without a capture, expected a capture of the same name',
          rule,
          note: `Call it as the capture is called: \`story.yaml\` beside \`story.txt\``
        }
      : {
          severity: 'warning',
          path,
          reason: `Unexpected sidecar of ${names}, expected one capture; it holds for both`,
          rule,
          note: `Name it after one of them, ending included: \`${claimants[0]?.path}.yaml\``
        }
  ]
}

/** One note for each kind of file that is no capture. */
function unknown(others: readonly WalkedFile[]): FileProblem[] {
  const kinds = groupBy(others, ({path}) => [path.slice(stemOf(path).length).toLowerCase()])
  return [...kinds].map(([extension, files]) => ({
    severity: 'info',
    path: files[0]?.path ?? '',
    reason: `Unexpected ${describe(extension, files.length)}, expected \`.txt\`, \`.md\` or \`.html\`; passed over`,
    rule,
    note: 'Move it elsewhere, or give it an ending that says what it is'
  }))
}

function describe(extension: string, count: number): string {
  const ending = extension === '' ? 'without an ending' : `\`${extension}\``
  return count === 1 ? `file ${ending}` : `${count} files ${ending}, here the first`
}

/** Captures whose names differ only in case: one file, on many systems. */
function alike(captures: readonly WalkedFile[]): FileProblem[] {
  const distinct = new Set(captures.map(({path}) => path.toLowerCase()))
  if (distinct.size === captures.length) return []
  const names = groupBy(captures, ({path}) => [path.toLowerCase()])
  return [...names.values()].flatMap(([first, ...rest]) =>
    rest.map(({path}) => ({
      severity: 'warning' as const,
      path,
      reason: `Unexpected name that differs from \`${first?.path}\` only in case, expected another`,
      rule,
      note: 'Rename one of them: on many systems they are one file'
    }))
  )
}
