/**
 * The marks that say that somebody speaks: what stands between them is no page's, and no caption's.
 *
 *     “The ferry is late,” she said.
 */

/** A mark of speech of any language; an apostrophe is none. */
export const speech = /[“”„«»"「」『』]/u
