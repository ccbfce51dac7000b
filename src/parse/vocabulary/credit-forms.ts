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

/** Of these, those that stand in no name and before no place. */
export const sureGivers: readonly string[] = list('by')

/** Between the words of a giver's name. */
export const nameJoints: readonly string[] = list('for, of, the, de, du, and, y, et, und')

/** Between who took a picture and the outlet it was taken for. */
export const takenFor: readonly string[] = [...phrasesOf('for'), 'special to']

/** What kind of picture it is, and words for a picture: `Courtesy photo`. */
export const pictureKinds: readonly string[] = list(
  'courtesy, file, handout, pool, submitted, contributed, supplied, provided, stock, archive, staff, special'
)
export const pictureWords: readonly string[] = list('photo, photos, image, picture, pic')

/** Several pictures, in small letters before whom they are by: `photos: herald`. */
export const picturesOf: readonly string[] = list(
  'photo, photos, foto, fotos, picture, pictures, image, images, фото, снимка, снимки, kuva, φωτ.'
)

/** What says that there are pictures and not whose they are. */
export const saysPictures: readonly string[] = list(`
  photo, photos, foto, fotos, image, images, imágenes, imagens, immagini, bild, bilder, pictures, pics, graphic, infographic,
  infographics, infografik, infografiks, infografic, infografics, infographie, infografía, slideshow, illustration, source,
  still, фото, صور, 图, 組圖, 组图, 写真
`)

/** What ends a text and stands in brackets. */
export const endMarks: readonly string[] = list('END, ENDS, FIN, ENDE, KONIEC')

/** Behind who took a picture, in Chinese, Japanese, Korean and Lithuanian. */
export const takenVerbs: readonly string[] = list(`
  摄, 攝, 撮影, 촬영, ／攝影, /攝影, ／摄影, /摄影, nuotr., nuotr
`)

/** The same, and behind who gave it. */
export const creditVerbs: readonly string[] = [
  ...takenVerbs,
  ...list('提供, 供图, 供圖, 翻攝, 제공, 자료사진, 자료 사진, 캡처')
]

/** Before a slash and who took a picture, in Chinese: `圖／王小明`. */
export const slashedWords: readonly string[] = list('图, 圖, 文/图, 图片, 圖片, 攝影, 摄影')

/** Behind the name of a reporter, who in Korean papers takes pictures as well. */
export const koreanPosts: readonly string[] = list('기자, 선임기자')

/** Between somebody and the library that lends his picture: `Jane Doe on Unsplash`. */
export const lentBy: readonly string[] = list('on, via, auf, su, sur, em, en')

/** Before an agency that sells the picture: `Jane Doe via AP`, `Jane Doe, Getty Images`. */
export const soldBy = 'via|, getty'

/** Before a place or a giver: `Photos from Lindholm` shows that town, one `Photo from the Harbour Office` is theirs. */
export const fromPlaceOrGiver = 'from'
export const onePicture = 'photo'

/** Before the word for several pictures: `All photos: Lindholm Post`. */
export const ofAll: readonly string[] = list('All')

/** Before the title of a gallery, with a colon. */
export const galleries: readonly string[] = list('photos, images, pictures, gallery, fotos, bilder')

/** What kind of picture it is and the word for it, as lines in capitals have them: `PHOTO | JANE DOE`. */
export const loudPictureWords: readonly string[] = [...pictureKinds, ...pictureWords].map(word =>
  word.toUpperCase()
)

/** The same, of which some sign off with a capital only. */
export const quietEndMarks: readonly string[] = list('End, Ends, Fin, Fim, Ende, Koniec')
