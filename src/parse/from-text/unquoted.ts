/**
 * Take the sign of quoted mail from a capture all of which is quoted.
 *
 *     > Subject: Ferry strikes the pier      →  Subject: Ferry strikes the pier
 *     >                                      →
 *     > A ferry struck the pier of …         →  A ferry struck the pier of …
 */

/** Fewer lines may be links: `> Read on`. */
const fewest = 4
/** Share of the lines that are quoted; above them may stand who wrote what follows. */
const nearlyAll = 0.9

const sign = /^(?:>[ \t]?)+/

/** The lines without the sign, if nearly all have it. */
export function unquoted(lines: readonly string[]): readonly string[] {
  const printed = lines.filter(line => line.trim() !== '')
  if (printed[0] === undefined || !printed.slice(0, fewest).some(line => line.startsWith('>')))
    return lines
  const quoted = printed.filter(line => line.startsWith('>')).length
  if (quoted < fewest || quoted < printed.length * nearlyAll) return lines
  return lines.map(line => line.replace(sign, ''))
}
