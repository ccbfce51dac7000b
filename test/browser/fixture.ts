/** What the browser tests share: one browser, two sites, and articles of our own. */

import type {Browser} from 'playwright-core'
import type {TestSite} from './test-site.ts'

/** One browser and two sites, made once for all tests. */
export interface Fixture {
  readonly browser: Browser
  /** The two shipped articles, at `/`. */
  readonly shipped: TestSite
  /** With those below, at `/x/`. */
  readonly mixed: TestSite
}

/** Articles beside the shipped ones: another year, no date at all, another script, hostile text. */
export const articles: Readonly<Record<string, string>> = {
  'strike.txt': `---
headline: Dockers end strike at the harbour
datePublished: 2020-05-02
publisher: The Tide
articleSection: Harbour
keywords: Ports
---
Dockers at the harbour went back to work on Saturday after eleven days.

The agreement gives them a shorter week, the union said. "It is a good day for the town," said its chairwoman.

Ships that had waited in the bay were led in by pilots before noon.
`,
  'undated.txt': `---
headline: Letter found behind a wall
publisher: The Tide
articleSection: Harbour
---
Workers who took down a wall in the old harbour office found a letter there.

It says nothing of the year in which it was written, and nothing of its writer.
`,
  'arabic.txt': `---
headline: عمال الميناء يعودون إلى العمل
datePublished: 2020-05-03
publisher: البحر
inLanguage: ar
---
عاد عمال الميناء إلى العمل يوم السبت بعد أحد عشر يوما من الإضراب.

وقالت رئيسة النقابة إن الاتفاق يوم جيد للمدينة.
`,
  'hostile.txt': `---
headline: <script>alert(1)</script> in a headline
datePublished: 2018-01-02
publisher: Bobby & Sons
---
An <img src=x onerror=alert(1)> in the text and {{ 7*7 }} beside a harbour.

The second paragraph says <b>bold</b> &amp; no more of the harbour.
`
}
