/**
 * A thread that finds captures: what `find-elsewhere.ts` starts.
 *
 *     /home/ana/archive/articles  ─►  {paths: "2019/press-tv.txt┊2019/tass.txt", bytes: [3071, 4711], …}
 */

import {findCaptures} from '../read/find-captures.ts'
import {answerAll} from '../thread.ts'
import {toColumnsOfFound} from './found-columns.ts'

answerAll((folder: string) => toColumnsOfFound(folder, findCaptures(folder)))
