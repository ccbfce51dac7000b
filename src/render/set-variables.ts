/**
 * Let Nunjucks set variables without taking their names apart each time.
 *
 *     {% for story in stories %}    → for each `story`, `loop.index`, `loop.first` and five more
 *
 * A tenth of what rendering took went into splitting those names.
 */

/** The part of a Nunjucks frame, a scope of variables, that is needed here. */
export interface Frame {
  readonly variables: Record<string, unknown>
  /** @param isOuter Whether to look for the variable in the frames around. */
  set(name: string, value: unknown, isOuter?: boolean): void
}

/** What all frames share, where it is changed already: several sites may be rendered in one thread. */
const changed = new WeakSet<Frame>()

/** What stands before the names of what a loop knows of its turn. */
const loop = 'loop.'

/** Change what all frames share. */
export function setVariables(frames: Frame): void {
  if (changed.has(frames)) return
  changed.add(frames)
  const {set} = frames
  const ofLoop = new Map<string, string>()
  frames.set = function (this: Frame, name, value, isOuter) {
    const {variables} = this
    if (isOuter === true) return set.call(this, name, value, true)
    if (!name.includes('.')) {
      variables[name] = value
      return
    }
    const known = ofLoop.get(name)
    const turn = variables.loop
    if (known !== undefined && isRecord(turn)) {
      turn[known] = value
      return
    }
    if (name.startsWith(loop)) ofLoop.set(name, name.slice(loop.length))
    set.call(this, name, value)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
