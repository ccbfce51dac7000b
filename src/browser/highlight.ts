/**
 * Mark on the story's page the words that a search found.
 *
 *     /stories/…/?highlight=Zakharova&highlight=said#p4   every "Zakharova", every "said"
 *
 * A button and Escape take the marks away again, from the address too.
 *
 * Whole words only, as printed; in scripts without spaces, wherever they stand. Marks are
 * elements around text nodes, so that nothing of the page is parsed anew.
 */

const spaced =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}'’.-]+$/u

const words = new URLSearchParams(location.search).getAll('highlight').filter(word => word !== '')
const story = document.querySelector('article')
if (story !== null && words.length > 0) {
  markAll(story, words)
  if (story.querySelector('mark') !== null) offerToUnmark(story)
}

function markAll(story: Element, wanted: readonly string[]): void {
  const pattern = patternOf(wanted)
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) mark(text, pattern)
}

function patternOf(wanted: readonly string[]): RegExp {
  const parts = wanted.map(word => {
    const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    return spaced.test(word) ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal
  })
  return new RegExp(parts.join('|'), 'giu')
}

function mark(text: Text, pattern: RegExp): void {
  const matches = [...text.data.matchAll(pattern)]
  for (const match of matches.reverse()) {
    const found = text.splitText(match.index)
    found.splitText(match[0].length)
    const marked = document.createElement('mark')
    found.replaceWith(marked)
    marked.append(found)
  }
}

function offerToUnmark(story: Element): void {
  const button = document.querySelector<HTMLButtonElement>('[data-unmark]')
  const leave = new AbortController()
  const {signal} = leave
  const unmark = (): void => {
    leave.abort()
    for (const marked of story.querySelectorAll('mark')) marked.replaceWith(...marked.childNodes)
    story.normalize()
    if (button !== null) button.hidden = true
    const address = new URL(location.href)
    address.searchParams.delete('highlight')
    history.replaceState(history.state, '', address)
  }
  if (button !== null) button.hidden = false
  button?.addEventListener('click', unmark, {signal})
  document.addEventListener('keydown', event => event.key === 'Escape' && unmark(), {signal})
}

export {}
