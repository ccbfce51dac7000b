/**
 * List the licences of everything that the program brings along.
 *
 *     npx tsx scripts/licences.ts > .github/LICENCES.md
 *
 * From the lock file, and from a package's own `package.json` where the lock is silent; a package
 * for another system, which is not installed here, has the licence of the one that asks for it.
 */

import {existsSync, readFileSync} from 'node:fs'

/** A package that is installed with the program. */
export interface Licensed {
  readonly name: string
  readonly version: string
  /** SPDX. */
  readonly licence: string
}

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** All production packages, by name and version. */
export function licencesOf(lockFile: string): Licensed[] {
  const {packages}: {packages: Record<string, Locked>} = JSON.parse(readFileSync(lockFile, 'utf8'))
  const licensed = Object.entries(packages)
    .filter(([path, {dev}]) => path !== '' && dev !== true)
    .map(([path, locked]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const licence = locked.license ?? ownLicence(path) ?? licenceOfAsker(name, packages)
      return {name, version: locked.version, licence: licence ?? 'unknown'}
    })
  const byKey = new Map(licensed.map(one => [`${one.name} ${one.version}`, one]))
  return [...byKey.keys()].sort().flatMap(key => byKey.get(key) ?? [])
}

function ownLicence(path: string): string | undefined {
  const file = `${path}/package.json`
  if (!existsSync(file)) return undefined
  const {license}: {license?: string} = JSON.parse(readFileSync(file, 'utf8'))
  return license
}

function licenceOfAsker(
  name: string,
  packages: Readonly<Record<string, Locked>>
): string | undefined {
  const asker = Object.entries(packages).find(([, {optionalDependencies}]) =>
    Object.hasOwn(optionalDependencies ?? {}, name)
  )
  return asker?.[1].license
}

/** The list in Markdown, by licence. */
export function licencesText(licensed: readonly Licensed[]): string {
  const licences = [...new Set(licensed.map(({licence}) => licence))].sort()
  const sections = licences.map(licence => {
    const having = licensed.filter(one => one.licence === licence)
    const names = having.map(({name, version}) => `${name} ${version}`).join(', ')
    return `## ${licence} (${having.length})\n\n${names}\n`
  })
  return `# Licences of the packages that the program needs\n\n${licensed.length} packages; made by \`npx tsx scripts/licences.ts\`.\n\n${sections.join('\n')}`
}

if (process.argv[1]?.endsWith('licences.ts') === true) {
  process.stdout.write(licencesText(licencesOf('package-lock.json')))
}
