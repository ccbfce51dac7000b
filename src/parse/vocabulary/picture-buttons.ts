/**
 * Buttons that stand under a picture and its caption, whatever the language of the page.
 *
 *     The ferry lies at the northern pier.
 *     Ola Nord
 *     Enlarge                                  ← such a button
 *
 * Those that name the caption stand under it in the middle of a text, too.
 */

import {list} from './list.ts'

/** They make the picture larger, or sell it. */
export const pictureButtons: readonly string[] = list(`
  enlarge, enlarge photo, enlarge image, enlarge this image, enlarge this photo, click to enlarge, view larger, view larger image,
  click for larger image, click for larger version, click to view larger, view full size, view full-size image, view full size image, full size, zoom, zoom in, buy photo, buy this photo, buy image, buy this image, buy now, order photo, buy a print,
  zum vergrößern klicken, cliquez pour agrandir, clic para ampliar, haga clic para ampliar, clique para ampliar, clicca per ingrandire,
  vergrößern, bild vergrößern, großansicht, detailansicht öffnen, agrandir, agrandir l’image, agrandir la photo, ampliar, ampliar imagen, ampliar foto,
  ampliar imagem, ingrandisci, vergroot, vergroot foto, uitvergroten, forstørr, förstora, suurenna kuva, powiększ, увеличить
`)

/** They show the caption and hide it. */
export const captionButtons: readonly string[] = list(`
  hide caption, show caption, toggle caption, view caption, read caption, close caption, legende anzeigen, masquer la légende
`)
