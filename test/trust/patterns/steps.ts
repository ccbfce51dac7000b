/**
 * Count the steps that a backtracking matcher takes: what a regular expression costs at worst,
 * without a clock.
 *
 *     stepsOf(/\s*$/, ' '.repeat(100) + 'x')    → some 5,000: each space begins a run of its own
 *
 * Does what engines do: alternatives in order, loops greedy or lazy, the next start when all fails.
 * What looks ahead or back is asked of the engine itself, and costs one step.
 */

import {type AST, RegExpParser} from '@eslint-community/regexpp'
import {alphabet, membersOf} from './characters.ts'

type Next = (at: number) => boolean

const parser = new RegExpParser({ecmaVersion: 2024})
const known = new Set(alphabet)

/** Steps until a pattern has matched or failed everywhere in a text; stops counting at `most`. */
export function stepsOf({source, flags}: RegExp, text: string, most = 1e6): number {
  const {pattern} = parser.parseLiteral(`/${source}/${flags}`)
  const classFlags = flags.replace(/[^ius]/g, '')
  let steps = 0

  function anyOf(alternatives: readonly AST.Alternative[], at: number, next: Next): boolean {
    return alternatives.some(({elements}) => row(elements, at, next))
  }

  function row(elements: readonly AST.Element[], at: number, next: Next): boolean {
    const [first, ...rest] = elements
    return first === undefined ? next(at) : one(first, at, after => row(rest, after, next))
  }

  function one(element: AST.Element, at: number, next: Next): boolean {
    steps += 1
    if (steps > most) return true
    switch (element.type) {
      case 'Quantifier':
        return loop(element, at, 0, next)
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives, at, next)
      case 'Assertion':
        return holds(element, at) && next(at)
      default: {
        const size = (text.codePointAt(at) ?? 0) > 0xffff && flags.includes('u') ? 2 : 1
        const isIn = at < text.length && isMember(element.raw, text.slice(at, at + size))
        return isIn && next(at + size)
      }
    }
  }

  function loop(quantifier: AST.Quantifier, at: number, turns: number, next: Next): boolean {
    const {element, min, max, greedy} = quantifier
    const again = (): boolean =>
      turns < max &&
      one(
        element,
        at,
        after => (after > at || turns < min) && loop(quantifier, after, turns + 1, next)
      )
    if (turns < min) return again()
    return greedy ? again() || next(at) : next(at) || again()
  }

  function holds(assertion: AST.Assertion, at: number): boolean {
    const asked = new RegExp(assertion.raw, `${classFlags}y`)
    asked.lastIndex = at
    return asked.test(text)
  }

  function isMember(raw: string, character: string): boolean {
    return known.has(character)
      ? membersOf(raw, classFlags).has(character)
      : new RegExp(`^(?:${raw})$`, classFlags).test(character)
  }

  for (let start = 0; start <= text.length && steps <= most; start += 1) {
    if (anyOf(pattern.alternatives, start, () => true)) break
  }
  return steps
}

/**
 * Texts of a length that may cost a pattern most: what leads into each loop, then what turns it,
 * again and again, then what no loop takes.
 */
export function attacksOn({source, flags}: RegExp, length: number): string[] {
  const {pattern} = parser.parseLiteral(`/${source}/${flags}`)
  const classFlags = flags.replace(/[^ius]/g, '')
  const attacks = new Set<string>()
  for (const {elements} of pattern.alternatives) visit(elements, '')
  return [...attacks]

  /** Attack the loops of elements; gives the shortest text that leads over them. */
  function visit(elements: readonly AST.Element[], before: string): string {
    let lead = before
    for (const element of elements) lead += over(element, lead)
    return lead
  }

  function over(element: AST.Element, lead: string): string {
    switch (element.type) {
      case 'Quantifier': {
        const turns = turnsOf(element.element, lead)
        for (const turn of turns) attack(lead, turn)
        return (turns[0] ?? '').repeat(element.min)
      }
      case 'Group':
      case 'CapturingGroup': {
        const ways = element.alternatives.map(({elements}) => visit(elements, lead))
        return (ways[0] ?? lead).slice(lead.length)
      }
      case 'Assertion':
        return ''
      default:
        return [...membersOf(element.raw, classFlags)][0] ?? ''
    }
  }

  /** Texts of one turn of a loop: some characters of a class, or the ways through a group. */
  function turnsOf(element: AST.Element, lead: string): string[] {
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return element.alternatives.map(({elements}) => visit(elements, lead).slice(lead.length))
    if (element.type === 'Quantifier' || element.type === 'Assertion') return [over(element, lead)]
    const all = [...membersOf(element.raw, classFlags)]
    return [...new Set([all[0], all.at(-1), ...all.filter(one => ' a1A-.'.includes(one))])].filter(
      one => one !== undefined
    )
  }

  function attack(lead: string, turn: string): void {
    if (turn === '') return
    for (const pumped of [turn, lead + turn]) {
      for (const end of ['', '\u0000', '!', 'x', ' ']) {
        const pump = pumped.repeat(Math.ceil(length / pumped.length))
        attacks.add(`${(lead + pump).slice(0, length - end.length)}${end}`)
      }
    }
  }
}
