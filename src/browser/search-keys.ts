/**
 * Walk the results by keyboard.
 *
 *     ↓ from the field   first result        ↑ from the first result   back to the field
 *     ↓ ↑ in results     next, previous      Escape                    to the field, then clear it, then leave
 */

/** Let the keys work on `form` and the list of results. */
export function walkByKeys(query: HTMLInputElement, results: HTMLElement): void {
  query.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') move(event, headlines(results)[0])
    if (event.key === 'Escape') leave(event, query)
  })
  results.addEventListener('keydown', event => {
    const all = headlines(results)
    const row = (event.target as Element).closest('li')
    const at = all.findIndex(headline => headline.closest('li') === row)
    if (event.key === 'ArrowDown') move(event, all[at + 1])
    if (event.key === 'ArrowUp') move(event, at > 0 ? all[at - 1] : query)
    if (event.key === 'Escape') move(event, query)
  })
}

function headlines(results: HTMLElement): HTMLElement[] {
  return [...results.querySelectorAll<HTMLElement>('a.result-headline')]
}

function move(event: KeyboardEvent, target: HTMLElement | undefined): void {
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
  if (target === undefined || !isPlain || event.isComposing) return
  event.preventDefault()
  target.focus()
}

/** Escape empties the field; in an empty field it leaves. */
function leave(event: KeyboardEvent, query: HTMLInputElement): void {
  if (event.isComposing) return
  event.preventDefault()
  if (query.value === '') query.blur()
  else {
    query.value = ''
    query.dispatchEvent(new Event('input', {bubbles: true}))
  }
}
