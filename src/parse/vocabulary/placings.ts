/**
 * Words for where a picture stands on its page, or what is seen where in it. With a colon they open
 * a caption.
 *
 *     Above: the ferry at the pier of Lindholm
 */

import {list} from './list.ts'

/** The words, by no order of languages, in lower case. */
export const placings: readonly string[] = list(`
  above, above left, above right, below, below left, below right, top, top left, top right, bottom, bottom left, bottom right,
  left, right, centre, center, main picture, main image, inset, opposite, clockwise from top left, enlarge /, oben, unten,
  links, rechts, en haut, en bas, ci-dessus, ci-contre, arriba, abajo, izquierda, derecha, sobre estas líneas, acima, abaixo,
  sopra, sotto, boven, onder, ovan, nedan, øverst, nederst, вверху, внизу, слева, справа, вгорі, внизу, na zdjęciu, u góry,
  na snímku, upptill, vlevo, vpravo, üstte, altta, 上图, 下图, 左图, 右图
`)
