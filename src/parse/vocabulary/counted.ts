/**
 * What pages count, behind a number: how often a story was read, and what its readers wrote.
 *
 *     1 240 просмотров        44 vues        12 Kommentar
 *
 * Only there: `lectures` alone is a word like others.
 */

import {list} from './list.ts'

/** In any language; in the forms that stand behind numbers. */
export const countedWords: readonly string[] = list(`
  views, reads, view, read, comment, share, shares, likes, retweets,
  aufrufe, mal gelesen, kommentar, reaktionen, vues, vue, lectures, commentaire, visualizaciones, lecturas, visitas, comentario,
  visualizações, leituras, comentário, visualizzazioni, letture, commento, keer gelezen, keer bekeken, weergaven, reactie,
  visningar, visninger, katselukertaa, lukukertaa, kommenttia, kommentti,
  wyświetleń, wyświetlenia, odsłon, komentarz, komentarze, komentarzy, zobrazení, přečtení, komentář, komentářů,
  komentáře, příspěvků, prečítaní, komentárov, komentáre, megtekintés, olvasás, hozzászólás, komment,
  vizualizări, afișări, citiri, comentarii, de comentarii, pregleda, komentara, komentar, ogledov, komentarjev,
  просмотров, просмотра, просмотр, комментариев, комментария, комментарий, переглядів, перегляди, перегляд, коментарів,
  коментарі, коментар, прочитания, преглеждания, коментара, прегледа,
  προβολές, αναγνώσεις, σχόλια, σχόλιο, görüntülenme, okunma, kez okundu, yorum,
  مشاهدة, مشاهدات, قراءة, تعليق, تعليقات, بازدید, نظر, צפיות, תגובות, व्यूज, टिप्पणियां,
  dilihat, kali dilihat, kali dibaca, komentar, lượt xem, lượt đọc, bình luận, ครั้ง, ความคิดเห็น,
  次阅读, 次浏览, 次观看, 人阅读, 条评论, 則留言, 回閲覧, 回視聴, 件のコメント, visualitzacions, comentaris
`)

/** Short for a thousand or a million, behind a number, with a full stop or without. */
export const thousands: readonly string[] = list('k, m, тыс, mil, mln, tsd')
