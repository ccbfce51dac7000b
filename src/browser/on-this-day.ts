/**
 * Lead from the front page to the stories of the reader's own day of the year, or of the next
 * that has any.
 *
 *     <a data-days="03-26 11-22" data-today="Today, {day}" data-next="Next, {day}" href="/x/on-this-day/">
 *
 * The build knows no today; without this script the link leads to all days of the year.
 */

const link = document.querySelector<HTMLAnchorElement>('a[data-days]')
if (link !== null) lead(link, new Date())

function lead(link: HTMLAnchorElement, now: Date): void {
  const days = (link.dataset.days ?? '').split(' ')
  const today = [now.getMonth() + 1, now.getDate()]
    .map(number => String(number).padStart(2, '0'))
    .join('-')
  const day = days.find(each => each >= today) ?? days[0]
  if (!day) return
  const words = day === today ? link.dataset.today : link.dataset.next
  link.textContent = (words ?? '{day}').replace('{day}', nameOf(day))
  link.href += `${day}/`
}

/** `03-26` in the words of the page: `26 March`. */
function nameOf(day: string): string {
  const {lang} = document.documentElement
  const locale = lang === 'en' ? 'en-GB' : lang
  // A leap year has all days.
  return new Date(`2000-${day}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC'
  })
}

export {}
