/**
 * The range of dates: two fields, and a histogram to drag on.
 *
 *     From [1987-03   ]  To [1987-10-19]     ▁▂▅█▃▁
 *
 * The fields are the control, and take a year, a month or a day. Dragging over the histogram
 * fills them; its bars say which days they stand for. Behind, pale, stands the whole archive;
 * before it what was found. In a large archive the days of what was found cost a file, which
 * is loaded when the reader turns to the range.
 */

import type {Counts} from './pagefind-api.ts'
import {dayRange, isDay} from './search-days.ts'
import {countsOfBars} from './search-histogram.ts'
import type {SearchState} from './search-state.ts'

/** Height of the drawing, and of the least bar in it, as the page is built. */
const [wholeHeight, leastHeight] = [48, 2]

/** The part of the page that asks for dates. */
export interface RangeFields {
  /** Whether the days of what is found are wanted. */
  readonly isWatched: () => boolean
  /** Draw the days of what was found; nothing but the archive when they are not known. */
  readonly count: (days: Counts[string] | undefined) => void
  readonly write: (state: SearchState) => void
  /** Offer the stories that no range can hold. */
  readonly offer: (words: string) => void
}

/** The range in the page; nothing when the archive has no two days to choose from. */
export function rangeFields(page: HTMLElement): RangeFields | undefined {
  const range = page.querySelector<HTMLElement>('[data-range]')
  if (range === null) return undefined
  const [from, to] = range.querySelectorAll<HTMLInputElement>('input[type=text]')
  const bars = [...range.querySelectorAll<SVGRectElement>('.bar')]
  const offered = page.querySelector<HTMLElement>('[data-undated]')
  const include = offered?.querySelector<HTMLInputElement>('input')
  if (!from || !to || !include || !offered) return undefined
  let isWatched = range.dataset.range === 'watched'
  const watch = (): void => {
    if (isWatched) return
    isWatched = true
    range.dispatchEvent(new Event('toggle'))
  }
  for (const turn of ['pointerenter', 'focusin']) range.addEventListener(turn, watch)
  listenToDrags(range, bars, (first, last) => {
    from.value = first.dataset.from ?? ''
    to.value = last.dataset.to ?? ''
    from.dispatchEvent(new Event('change', {bubbles: true}))
  })
  return {
    isWatched: () => isWatched,
    count: days => draw(range, bars, days),
    write: state => {
      fill(from, state.from)
      fill(to, state.to)
      include.checked = state.undated
      mark(bars, state)
    },
    offer: words => {
      const place = offered.querySelector('span')
      if (place !== null) place.textContent = words
      offered.hidden = words === ''
    }
  }
}

/** Put a day into a field; what a reader wrote and nobody can read stays, and is said to be wrong. */
function fill(field: HTMLInputElement, day: string): void {
  const isWrong = field.value.trim() !== '' && !isDay(field.value)
  if (!isWrong || day !== '') field.value = day
  field.setAttribute('aria-invalid', String(isWrong && day === ''))
}

/** Draw what was found before the archive, each to its own scale. */
function draw(
  range: HTMLElement,
  bars: readonly SVGRectElement[],
  days: Counts[string] | undefined
): void {
  for (const old of range.querySelectorAll('.found')) old.remove()
  range.toggleAttribute('data-counted', days !== undefined)
  if (days === undefined) return
  const ends = bars.map(bar => dayRange(bar.dataset.from ?? '', bar.dataset.to ?? ''))
  const counts = countsOfBars(days, ends)
  const most = Math.max(1, ...counts)
  for (const [at, bar] of bars.entries()) {
    const share = (counts[at] ?? 0) / most
    if (share === 0) continue
    const found = bar.cloneNode() as SVGRectElement
    const height = Math.max(leastHeight, share * wholeHeight)
    found.setAttribute('class', 'found')
    found.setAttribute('height', String(height))
    found.setAttribute('y', String(wholeHeight - height))
    bar.after(found)
  }
}

/** Show which bars are in the range. */
function mark(bars: readonly SVGRectElement[], {from, to}: SearchState): void {
  const range = dayRange(from, to)
  for (const bar of bars) {
    const {first, last} = dayRange(bar.dataset.from ?? '', bar.dataset.to ?? '')
    const isOut =
      (range.first !== undefined && last !== undefined && last < range.first) ||
      (range.last !== undefined && first !== undefined && first > range.last)
    bar.toggleAttribute('data-out', isOut)
  }
}

/** Tell from which bar to which a pointer was dragged. */
function listenToDrags(
  range: HTMLElement,
  bars: readonly SVGRectElement[],
  dragged: (first: SVGRectElement, last: SVGRectElement) => void
): void {
  const drawing = range.querySelector('svg')
  let start: number | undefined
  drawing?.addEventListener('pointerdown', event => {
    start = barAt(bars, event.clientX)
    drawing.setPointerCapture(event.pointerId)
  })
  drawing?.addEventListener('pointerup', event => {
    const end = barAt(bars, event.clientX)
    const [first, last] = [start ?? end, end].sort((a, b) => a - b).map(index => bars[index])
    start = undefined
    if (first !== undefined && last !== undefined) dragged(first, last)
  })
  drawing?.addEventListener('pointermove', event => {
    if (start === undefined) return
    const [low = 0, high = 0] = [start, barAt(bars, event.clientX)].sort((a, b) => a - b)
    for (const [at, bar] of bars.entries()) bar.toggleAttribute('data-out', at < low || at > high)
  })
}

/** The bar below or nearest to a place on the screen. */
function barAt(bars: readonly SVGRectElement[], x: number): number {
  const distances = bars.map(bar => {
    const {left, right} = bar.getBoundingClientRect()
    return Math.abs((left + right) / 2 - x)
  })
  return distances.indexOf(Math.min(...distances))
}
