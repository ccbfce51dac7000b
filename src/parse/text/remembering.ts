/**
 * Answer a question about a text once, however many plugins ask it of the same lines.
 *
 *     const creditIn = remembering(text => …)   body edges, captions and abstract ask of each paragraph
 *
 * Only the latest texts are remembered: those of one ordinary capture.
 */

/** Texts whose answers are kept. */
const most = 256

/** The same function, which remembers its latest answers. It must look at nothing but the text. */
export function remembering<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, {readonly answer: Answer}>()
  return text => {
    const old = known.get(text)
    if (old !== undefined) return old.answer
    if (known.size >= most) known.clear()
    const answer = answerTo(text)
    known.set(text, {answer})
    return answer
  }
}
