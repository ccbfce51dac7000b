/**
 * Prove that a regular expression takes linear time, from how it is made.
 *
 *     /[:：]\s*$/   linear: every run of spaces is entered once, after its colon
 *     /\s*$/        not: it starts anew at every space of a run, and runs to its end each time
 *     /^(a+)+$/     not: a loop in a loop, and nothing tells where one turn ends
 *
 * Trying again costs time only where a loop without bound can be entered in many ways. So each
 * such loop that something may still fail after must be *guarded* (what stands before it cannot
 * stand in it, so that each run is entered once), or *settled* (what follows cannot stand in it, so
 * that giving back never helps), or be the only choice of an anchored expression. An expression that
 * is not anchored has made its one choice: where to start. Loops that are bounded count as one step.
 * What is proved is linear; what is not proved may be linear all the same.
 */

import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {alphabet, anything, type Characters, meet, membersOf, nothing, union} from './characters.ts'

/** Longest repetition that counts as bounded. */
const longestBound = 200

/** What is known at one place of an expression. */
interface Place {
  /** Whether the rest can be tried again from elsewhere. */
  readonly hasChoice: boolean
  /** What may stand right before. */
  readonly before: Characters
  /** What may stand right after. */
  readonly after: Characters
  /** Whether something after it may fail. */
  readonly canFail: boolean
}

const parser = new RegExpParser({ecmaVersion: 2024})

/** Why an expression may take more than linear time; empty when it is proved not to. */
export function faultsOf(source: string, flags: string): string[] {
  const {pattern} = parser.parseLiteral(String(new RegExp(source, flags)))
  const faults: string[] = []
  for (const {elements} of pattern.alternatives) {
    const hasChoice = !flags.includes('y') && !isAnchored(elements)
    visitAll(elements, {hasChoice, before: anything, after: anything, canFail: false})
  }
  return [...new Set(faults)]

  /** Whether there is a choice after the elements, too. */
  function visitAll(elements: readonly AST.Element[], place: Place): boolean {
    let {hasChoice} = place
    for (const [index, element] of elements.entries()) {
      const rest = elements.slice(index + 1)
      hasChoice = visit(element, {
        hasChoice,
        before: edgeOf(elements.slice(0, index).reverse(), 'last', place.before),
        after: edgeOf(rest, 'first', place.after),
        canFail: place.canFail || !rest.every(mayBeEmpty)
      })
    }
    return hasChoice
  }

  function visit(element: AST.Element, place: Place): boolean {
    if (element.type === 'Quantifier') return visitLoop(element, place)
    if (element.type === 'Assertion' && 'alternatives' in element) {
      const inside = {...place, after: anything, canFail: false}
      for (const {elements} of element.alternatives) visitAll(elements, inside)
      return place.hasChoice
    }
    if (element.type !== 'Group' && element.type !== 'CapturingGroup') return place.hasChoice
    return element.alternatives.map(({elements}) => visitAll(elements, place)).some(Boolean)
  }

  function visitLoop(loop: AST.Quantifier, place: Place): boolean {
    const isBounded = loop.max <= longestBound
    if (loop.max > 1 && !isParted(loop.element, isBounded))
      faults.push(`nothing tells where a turn of ${loop.raw} ends`)
    if (isBounded) return loop.max > 1 ? place.hasChoice : visit(loop.element, place)
    if (!areDistinct(loop.element)) faults.push(`ways through ${loop.raw} begin alike`)
    if (!place.canFail) return place.hasChoice
    const own = charactersOf(loop.element)
    if (place.hasChoice && meet(own, place.before))
      faults.push(`a run of ${loop.raw} is entered at every place of it`)
    return place.hasChoice || meet(own, place.after)
  }
}

function isAnchored([first]: readonly AST.Element[]): boolean {
  if (first?.type === 'Assertion') return first.kind === 'start'
  if (first?.type !== 'Group' && first?.type !== 'CapturingGroup') return false
  return first.alternatives.every(({elements}) => isAnchored(elements))
}

/** Whether it can match without any character, at any place. */
function mayBeEmpty(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min === 0 || mayBeEmpty(element.element)
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false
  return element.alternatives.some(({elements}) => elements.every(mayBeEmpty))
}

/** What elements, the nearest first, may begin or end with; `beyond` when they may all be empty. */
function edgeOf(
  elements: readonly AST.Element[],
  edge: 'first' | 'last',
  beyond: Characters
): Characters {
  const found = new Set<string>()
  for (const element of elements) {
    const {characters, isSure} = edgeOfOne(element, edge)
    for (const character of characters) found.add(character)
    if (isSure) return found
  }
  return new Set([...found, ...beyond])
}

/** What one element may begin or end with, and whether it must; what it asserts counts as well. */
function edgeOfOne(
  element: AST.Element,
  edge: 'first' | 'last'
): {characters: Characters; isSure: boolean} {
  switch (element.type) {
    case 'Quantifier': {
      const inner = edgeOfOne(element.element, edge)
      return {...inner, isSure: inner.isSure && element.min > 0}
    }
    case 'Group':
    case 'CapturingGroup':
      return {
        characters: union(element.alternatives.map(one => edgeIn(one, edge))),
        isSure: !mayBeEmpty(element)
      }
    case 'Assertion':
      return asserted(element, edge)
    default:
      return {characters: charactersOf(element), isSure: true}
  }
}

function edgeIn({elements}: AST.Alternative, edge: 'first' | 'last'): Characters {
  return edgeOf(edge === 'first' ? elements : elements.toReversed(), edge, nothing)
}

/** What an assertion says of the character beside it. */
function asserted(
  assertion: AST.Assertion,
  edge: 'first' | 'last'
): {characters: Characters; isSure: boolean} {
  const outside = edge === 'first' ? 'end' : 'start'
  if (assertion.kind === outside) return {characters: nothing, isSure: true}
  const looks = edge === 'first' ? 'lookahead' : 'lookbehind'
  if (assertion.kind !== looks) return {characters: nothing, isSure: false}
  const said = union(assertion.alternatives.map(one => edgeIn(one, edge)))
  if (!assertion.negate) return {characters: said, isSure: true}
  const isOne = assertion.alternatives.every(({elements}) => elements.length === 1)
  const others = alphabet.filter(character => !said.has(character))
  return isOne ? {characters: new Set(others), isSure: true} : {characters: anything, isSure: true}
}

/** Every character that may stand in it. */
function charactersOf(element: AST.Element): Characters {
  switch (element.type) {
    case 'Quantifier':
      return charactersOf(element.element)
    case 'Group':
    case 'CapturingGroup':
      return union(element.alternatives.flatMap(({elements}) => elements.map(charactersOf)))
    case 'Assertion':
      return nothing
    case 'Backreference':
      return anything
    default:
      return membersOf(element.raw, flagsOf(element))
  }
}

/** The flags, of those of the expression, that decide which characters a class holds. */
function flagsOf(element: AST.Node): string {
  let node: AST.Node | null = element
  while (node.parent !== null) node = node.parent
  if (node.type !== 'RegExpLiteral') return ''
  return node.flags.raw.replace(/[^ius]/g, '')
}

/**
 * Whether the text alone tells where each turn of a repeated element ends: what may be longer or
 * shorter in it is parted from what stands beside it, the next turn included. In few turns only
 * what has no bound counts.
 */
function isParted(element: AST.Element, isFew: boolean): boolean {
  const first = edgeOfOne(element, 'first').characters
  const last = edgeOfOne(element, 'last').characters
  return isPartedBetween(element, last, first, isFew)
}

function isPartedBetween(
  element: AST.Element,
  before: Characters,
  after: Characters,
  isFew: boolean
): boolean {
  if (element.type === 'Quantifier') {
    const own = charactersOf(element)
    const isLoop = isFew ? element.max > longestBound : element.min < element.max
    if (isLoop && meet(own, before) && meet(own, after)) return false
    return element.max === 1
      ? isPartedBetween(element.element, before, after, isFew)
      : isParted(element.element, isFew)
  }
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return true
  return element.alternatives.every(({elements}) =>
    elements.every((inner, index) =>
      isPartedBetween(
        inner,
        edgeOf(elements.slice(0, index).reverse(), 'last', before),
        edgeOf(elements.slice(index + 1), 'first', after),
        isFew
      )
    )
  )
}

/** Whether the ways through an element begin with different characters. */
function areDistinct(element: AST.Element): boolean {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return true
  const firsts = element.alternatives.map(one => edgeIn(one, 'first'))
  return firsts.every((one, index) => firsts.slice(index + 1).every(other => !meet(one, other)))
}
