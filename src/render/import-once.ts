/**
 * Let Nunjucks run a file of macros once, not for every page that imports from it.
 *
 *     {% from "partials/facts.njk" import date, outlet %}    → the macros of the first page
 *
 * What a file exports when it is imported without context depends on nothing but the file.
 */

/** Receives what was asked for. */
type Done<Result> = (error: unknown, result?: Result) => void

/** The part of a Nunjucks template that imports go through. */
export interface Importable {
  getExported(...words: readonly unknown[]): void
}

/** The part of a Nunjucks environment that finds templates. */
export interface Templates {
  getTemplate(...words: readonly unknown[]): unknown
}

/** Make the templates that the environment finds remember what they export. */
export function importOnce(environment: Templates): void {
  const getTemplate = environment.getTemplate.bind(environment)
  const known = new WeakSet<Importable>()
  environment.getTemplate = (...words) => {
    const done = words.at(-1)
    if (!isDone<Importable>(done)) return getTemplate(...words)
    return getTemplate(...words.slice(0, -1), (error: unknown, template?: Importable) => {
      if (template && !known.has(template)) rememberExports(template)
      if (template) known.add(template)
      done(error, template)
    })
  }
}

function rememberExports(template: Importable): void {
  const getExported = template.getExported.bind(template)
  let exported: {readonly value: unknown} | undefined
  template.getExported = (...words) => {
    const [done] = words
    // With context there are two words before it.
    if (!isDone(done)) getExported(...words)
    else if (exported !== undefined) done(undefined, exported.value)
    else {
      getExported((error: unknown, value: unknown) => {
        if (!error) exported = {value}
        done(error, value)
      })
    }
  }
}

function isDone<Result>(word: unknown): word is Done<Result> {
  return typeof word === 'function'
}
