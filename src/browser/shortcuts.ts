/**
 * Bring the reader to the search field from anywhere: `/`, or Ctrl-K, or Command-K.
 *
 * A slash that is typed into a field stays a slash.
 */

document.addEventListener('keydown', event => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
  const isFind = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
  const field = document.querySelector<HTMLInputElement>('input[type=search][name=q]')
  if (field === null || event.isComposing) return
  if (!isFind && !(isSlash && !isEditing(event.target))) return
  event.preventDefault()
  field.focus()
  field.select()
})

function isEditing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}

export {}
