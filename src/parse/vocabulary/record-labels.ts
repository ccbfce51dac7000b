/**
 * The labels of records, and of mail and news messages: what stands before the colon.
 *
 *     Title: Bridge to close        DATELINE: LINDHOLM, May 3        Message-ID: <4k1@example.org>
 */

import {list} from './list.ts'

/** What a label is of: a field of the story, its text, or nothing that a story has. */
export type RecordKey =
  | 'headline'
  | 'abstract'
  | 'byline'
  | 'publisher'
  | 'datePublished'
  | 'dateModified'
  | 'dateline'
  | 'articleSection'
  | 'keywords'
  | 'url'
  | 'text'
  | 'other'

/** The labels of each key, by no order of languages, in lower case. */
export const recordLabels: Readonly<Record<RecordKey, readonly string[]>> = {
  headline: list(`
    title, headline, subject, head, hl, hedline, ttl, article title, story title, titel, überschrift, betreff, titre, objet, título, titular, asunto, assunto,
    titolo, oggetto, onderwerp, overskrift, otsikko, tytuł, titulek, cím, başlık, judul, tiêu đề,
    заголовок, название, заглавие, назва, τίτλος, العنوان, عنوان, כותרת, शीर्षक, 标题, 標題, タイトル, 件名, 見出し, 제목
  `),
  abstract: list(`
    abstract, summary, standfirst, deck, dek, subhead, subheadline, subtitle, sub-heading, teaser, excerpt, intro, description, zusammenfassung, résumé, chapô, resumen, resumo, riassunto, sommario,
    samenvatting, sammanfattning, streszczenie, özet, краткое содержание, аннотация, анонс, ملخص, 摘要, 概要, 요약
  `),
  byline: list(`
    author, authors, byline, by, writer, written by, reporter, autor, autorin, autoren, auteur, auteurs, autores, por, autore, autori, di,
    författare, forfatter, kirjoittaja, autorzy, szerző, yazar, muhabir, penulis, tác giả, автор, авторы, автори, συντάκτης,
    الكاتب, كاتب, بقلم, מאת, लेखक, 作者, 记者, 記者, 著者, 執筆者, 기자, 글쓴이
  `),
  publisher: list(`
    source, publication, publisher, newspaper, outlet, news source, source name, quelle, zeitung, herausgeber, journal, éditeur,
    fuente, periódico, medio, fonte, jornal, testata, giornale, bron, krant, källa, kilde, lähde, źródło, zdroj, forrás, kaynak, gazete, sumber, nguồn,
    источник, издание, сми, джерело, видання, πηγή, المصدر, مصدر, מקור, स्रोत, 来源, 來源, 媒体, 出典, 新聞, 출처, 신문
  `),
  datePublished: list(`
    date, date time, published, date published, publication date, publish date, pub date, pubdate, posted, issue date, date of publication, datum, veröffentlicht,
    erscheinungsdatum, publié, date de publication, fecha, publicado, fecha de publicación, data, data de publicação, pubblicato, gepubliceerd,
    publicerad, publisert, data publikacji, dátum, tarih, yayın tarihi, tanggal, ngày, дата, дата публикации, опубликовано, опубліковано,
    ημερομηνία, التاريخ, تاريخ, تاريخ النشر, תאריך, तारीख, दिनांक, 日期, 发布时间, 發布時間, 发布日期, 时间, 日付, 公開日, 날짜, 게시일
  `),
  dateModified: list(`
    updated, last updated, modified, last modified, date modified, aktualisiert, mis à jour, actualizado, atualizado, aggiornato,
    bijgewerkt, uppdaterad, zaktualizowano, güncelleme, обновлено, оновлено, آخر تحديث, 更新时间, 更新日, 수정일
  `),
  dateline: list(`
    dateline
  `),
  articleSection: list(`
    section, category, categories, rubric, ressort, kategorie, rubrique, catégorie, sección, categoría, seção, categoria, sezione,
    rubriek, kategori, kategoria, dział, bölüm, рубрика, раздел, категория, القسم, قسم, מדור, श्रेणी, 栏目, 版面, 分类, カテゴリ, 分野, 섹션, 분류
  `),
  keywords: list(`
    keywords, keyword, tags, tag, topics, topic, schlagwörter, stichwörter, mots-clés, mots clés, palabras clave, etiquetas, palavras-chave,
    parole chiave, trefwoorden, nyckelord, słowa kluczowe, anahtar kelimeler, etiketler, kata kunci, ключевые слова, теги, ключові слова,
    كلمات مفتاحية, الكلمات المفتاحية, תגיות, 关键词, 標籤, 标签, キーワード, タグ, 키워드, 태그
  `),
  url: list(`
    url, link, web address, permalink, article url, adresse, lien, enlace, liên kết, ссылка, адрес, الرابط, رابط, קישור, 链接, 網址, 网址, リンク, 링크
  `),
  text: list(`
    text, body, content, full text, fulltext, article text, main text, inhalt, volltext, texte, corps, contenu, texto, cuerpo,
    contenido, conteúdo, testo, contenuto, tekst, inhoud, innehåll, brödtext, treść, szöveg, metin, içerik, isi, nội dung,
    текст, содержание, текст статьи, κείμενο, النص, نص, תוכן, טקסט, पाठ, 正文, 内容, 內容, 本文, 본문, 내용
  `),
  other: list(`
    from, to, cc, bcc, reply-to, sender, message-id, path, newsgroups, organization, organisation, lines, xref, references, approved, distribution,
    received, return-path, mime-version, content-type, content-transfer-encoding, nntp-posting-host, length, word count, words, language,
    edition, page, pages, issue, volume, copyright, rights, document id, document number, docno, docid, doctype, docname, accession number, id, article id, doc id, issn,
    country, region, load-date, load date, graphic, credit, type, document type, publication type, retrieved, accessed, von, an, de, à, para, da, a,
    от, от кого, кому, من, إلى, 发件人, 收件人, 差出人, 宛先, länge, longueur, longitud, lengte, sprache, langue, idioma, lingua, язык, 语言, 言語
  `)
}
