/**
 * Small words of credits: between a picture and who took or gave it, and what says that there are pictures.
 *
 *     Photo by Jane Doe        Foto von Jan Berg        SOPHIE LUND POUR « LE FIL »        (PHOTOS)        贺宁 摄
 *
 * By no order of languages.
 */

import {phrasesOf} from './index.ts'
import {list} from './list.ts'

/** Between a word for a picture and its giver. */
export const giverWords: readonly string[] = list(`
  by, via, from, courtesy of, courtesy, illustration by, gentileza de, cortesía de, de, di, von, par, por, av, af, door
`)

/** Between the words of a giver's name. */
export const nameJoints: readonly string[] = list('for, of, the, de, du, and, y, et, und')

/** Between who took a picture and the outlet it was taken for. */
export const takenFor: readonly string[] = [...phrasesOf('for'), 'special to']

/** What kind of picture it is, and words for a picture: `Courtesy photo`. */
export const pictureKinds: readonly string[] = list(
  'courtesy, file, handout, submitted, contributed, supplied, provided, stock, archive, staff, special'
)
export const pictureWords: readonly string[] = list('photo, photos, image, picture, pic')

/** Several pictures, in small letters before whom they are by: `photos: herald`. */
export const picturesOf: readonly string[] = list(
  'photo, photos, foto, fotos, picture, pictures, image, images'
)

/** What says that there are pictures and not whose they are. */
export const saysPictures: readonly string[] = list(`
  photo, photos, foto, fotos, image, images, imágenes, imagens, immagini, bild, bilder, pictures, pics, graphic, infographic,
  infographics, infografik, infografiks, infografic, infografics, infographie, infografía, slideshow, illustration, source,
  still, фото, صور, 图, 組圖, 组图, 写真
`)

/** What ends a text and stands in brackets. */
export const endMarks: readonly string[] = list('END, ENDS, FIN, ENDE, KONIEC')

/** Behind who took or gave a picture, in Chinese, Japanese and Korean. */
export const creditVerbs: readonly string[] = list(`
  摄, 攝, 提供, 撮影, 供图, 供圖, 翻攝, 제공, 촬영, 자료사진, 자료 사진, 캡처
`)
