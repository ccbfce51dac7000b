/**
 * Words in capitals that open a paragraph with a dash or a colon and are no place.
 *
 *     UPDATE — The police have now released …
 *     WATCH: The president speaks …
 *
 * And the words for the same before a headline, in writings without capitals.
 */
import {list} from './list.ts'

const kickers: ReadonlySet<string> = new Set(
  [
    // en
    'UPDATE|UPDATED|BREAKING|BREAKING NEWS|WATCH|WATCH LIVE|LIVE|LISTEN|READ|READ MORE|READ ALSO|RELATED|MORE|EXCLUSIVE|OPINION|ANALYSIS|COMMENT|EDITORIAL|REVIEW|VIDEO|PHOTO|PHOTOS|GALLERY|NOTE|CORRECTION|CLARIFICATION|WARNING|SPOILER ALERT|FACT CHECK|FACTBOX|TIMELINE|EXPLAINER|EXPLAINED|INTERVIEW|PODCAST|POLL|QUIZ|SUMMARY|HIGHLIGHTS|SOURCE|SOURCES|TOPICS|TAGS|ADVERTISEMENT|SPONSORED|STORY|WEATHER|SPORTS|NEWS|WORLD|BUSINESS|POLITICS|CORONAVIRUS|COVID|COVID-19|QUESTION|ANSWER|MEMBERS|STARS|CAST|RATING|TODAY|TOMORROW|YESTERDAY|TONIGHT|ABOUT|CONTACT|MEDIA CONTACT|WHAT|WHERE|WHEN|WHO|BACKGROUND|VERDICT|CLAIM|DEAR',
    // de, fr, es, pt, it, nl
    'DÉCRYPTAGE|ANALYSE|FOCUS|CHRONIQUE|TRIBUNE|BILLET|ÉDITO|RÉACTIONS|GRAND FORMAT|VRAI OU FAUX|ENTRETIEN EXCLUSIF|REPORTAJE|CRÓNICA|PERFIL|RETRATO|RITRATTO|RETROSCENA|HINTERGRUND|PORTRÄT|EILMELDUNG|EXKLUSIV|KOMMENTAR|MEINUNG|INTERVIEW|ANZEIGE|MEHR|DIRECT|EN DIRECT|EXCLUSIF|ENTRETIEN|TÉMOIGNAGE|TÉMOIGNAGES|REPORTAGE|RÉCIT|ENQUÊTE|PORTRAIT|CARTE|INFOGRAPHIE|VIDÉO|VIDÉOS|LIRE AUSSI|EXCLUSIVA|ÚLTIMA HORA|EN VIVO|EN DIRECTO|OPINIÓN|ANÁLISIS|ENTREVISTA|FOTOS|LEA TAMBIÉN|AO VIVO|EXCLUSIVO|OPINIÃO|ANÁLISE|LEIA TAMBÉM|DIRETTA|ESCLUSIVA|INTERVISTA|LEGGI ANCHE|FOTO',
    // ru, uk, tr, vi, id
    'ВИДЕО|ФОТО|ОБНОВЛЕНО|ДОПОЛНЕНО|СРОЧНО|МНЕНИЕ|ИНТЕРВЬЮ|ЧИТАЙТЕ ТАКЖЕ|ВІДЕО|ОНОВЛЕНО|ТЕРМІНОВО|ІНТЕРВ’Ю|SON DAKİKA|CANLI|ÖZEL|VİDEO|BACA JUGA|XEM THÊM',
    // ar, fa, hi, zh, ja, ko
    'عاجل|خبر عاجل|فوری|ब्रेकिंग न्यूज|ब्रेकिंग|突发|突發|快讯|快訊|速報|속보'
  ].flatMap(list => list.split('|'))
)

/** Whether the text, whole, is such a word or phrase. */
export function isKicker(text: string): boolean {
  return kickers.has(text.trim().toUpperCase())
}

/** Small words of headlines that are printed in capitals. */
export const headlineWords: readonly string[] = list('OF, THE, AND, IN, ON, TO, A, IS')
