/**
 * Light or dark: by the reader's own choice, else by the system's. Runs before anything
 * shows, so that nothing flashes; hence a classic script without imports.
 *
 * The choice stands in `data-theme` on the root element, where the styles read it, and is
 * kept in the browser. Without storage the choice lasts for the page.
 */

{
  type Theme = 'light' | 'dark'

  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')

  show()
  system.addEventListener('change', show)
  addEventListener('storage', show)
  addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('[data-theme-switch]')) turn()
  })

  /** Set the page to the reader's theme. */
  function show(): void {
    root.dataset.theme = chosen() ?? ofSystem()
  }

  /** Go to the other theme; a choice that the system makes anyway is forgotten. */
  function turn(): void {
    const theme: Theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
    root.dataset.theme = theme
    try {
      if (theme === ofSystem()) localStorage.removeItem('theme')
      else localStorage.setItem('theme', theme)
    } catch {
      // Storage is forbidden: the choice lasts for this page.
    }
  }

  function chosen(): Theme | undefined {
    try {
      const theme = localStorage.getItem('theme')
      return theme === 'light' || theme === 'dark' ? theme : undefined
    } catch {
      return undefined
    }
  }

  function ofSystem(): Theme {
    return system.matches ? 'dark' : 'light'
  }
}
