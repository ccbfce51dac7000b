/** A reporter of node:test that ends the process, with exit code 1, at the first failure. */

import type {TestEvent} from 'node:test/reporters'

/** Read the events of a run; prints nothing. */
// biome-ignore lint/style/noDefaultExport: node:test asks for a reporter by default export
export default async function* firstFailure(
  events: AsyncIterable<TestEvent>
): AsyncGenerator<string> {
  for await (const {type} of events) {
    if (type === 'test:fail') process.exit(1)
    yield ''
  }
}
