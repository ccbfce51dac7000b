/** Lines from which on times make a live blog. */
const fewest = 3

/** `17:30`, `5.30 pm`, `17h30`, `17.30 Uhr`, `17:30 GMT`. */
const clock =
  /^(\d{1,2})(?:[:h]([0-5]\d)(?: ?([ap])\.?m\.?)?|\.([0-5]\d) ?(?:([ap])\.?m\.?|Uhr|GMT|BST|CET|ET))(?: (?:Uhr|GMT|BST|CES?T|E[SD]?T))?$/iu

/** Longest such line: a label and the time. */
const longest = 24
/** The places, among the blocks, of the times of entries: all of them alone on their lines, or all labelled. */
export function entryTimesIn(texts: readonly string[]): ReadonlySet<number> {
  const found = texts.flatMap((text, index) => {
    const minutes = text.length < longest ? minutesOf(text) : undefined
    return minutes === undefined ? [] : [{index, minutes}]
  })
  const steps = found.slice(1).map(({minutes}, at) => minutes - (found[at]?.minutes ?? 0))
  const isOrdered = steps.every(step => step <= 0) || steps.every(step => step >= 0)
  return new Set(found.length >= fewest && isOrdered ? found.map(({index}) => index) : [])
}

/** Minutes since midnight, when the text is a time of day. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes, half, others, otherHalf] = clock.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23) return undefined
  const isAfternoon = (half ?? otherHalf)?.toLowerCase() === 'p' && hours !== '12'
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes ?? others)
}
