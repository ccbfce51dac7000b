/**
 * What of the parser is measured, as one module that can be compiled by itself; see `compiled-parser.ts`.
 */

import {fromText} from '../../src/parse/from-text/index.ts'
import {parseCapture, plugins} from '../../src/parse/index.ts'
import {toStory} from '../../src/parse/story.ts'
import {readCapture} from '../../src/read/index.ts'

/** Reading, each step of parsing, and the whole. */
export const parser = {readCapture, fromText, plugins, toStory, parseCapture}
