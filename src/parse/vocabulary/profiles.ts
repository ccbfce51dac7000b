/**
 * Labels above the profile of who wrote the story, with which its text is over.
 *
 *     About the author
 *     Petra Alm joined the Lindholm Post in 2015. She loves hiking.
 */

import {list} from './list.ts'

/** The labels, whole lines, by no order of languages, in lower case. */
export const profiles: readonly string[] = list(`
  about the author, about the authors, about the writer, about the writers, about the reporter, about the journalist,
  authors, author bio, meet the author, über den autor, über die autorin, über die autoren, zum autor, zur autorin,
  zur person, autoreninfo, à propos de l'auteur, à propos de l'autrice, sobre el autor, sobre la autora, acerca del autor,
  sobre o autor, sobre a autora, informazioni sull'autore, l'autore, l'autrice, over de auteur, om författaren,
  om skribenten, om forfatteren, om artikelforfatteren, o autorze, o autorce, o autorovi, a szerzőről, despre autor, об авторе, про автора,
  yazar hakkında, عن الكاتب, درباره نویسنده, tentang penulis, sobre la firma, sobre el periodista, über diesen autor, über unsere autorin, tietoa kirjoittajasta, autor článku, 作者简介, 作者簡介, 著者プロフィール
`)
