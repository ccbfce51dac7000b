/**
 * How newspapers cite each other, by language.
 *
 *     según EFE        laut dpa        сообщает ТАСС        路透社报道
 *
 * `before` and `after` stand next to the name of an agency or a well-known outlet; `kinds` are
 * words that make the organisation after them (before it, in Turkish and Chinese) an outlet;
 * `between` may stand between. English, whose papers cite in few turns, has its own words.
 */

import {list} from './list.ts'

/** How one language cites. */
export interface CitingVocabulary {
  /** BCP 47. */
  readonly language: string
  /** Words before the name. */
  readonly before: readonly string[]
  /** Words after the name. */
  readonly after: readonly string[]
  /** What an outlet is, before or after its name. */
  readonly kinds: readonly string[]
  /** Articles and small words between. */
  readonly between: readonly string[]
  /** Words that open a picture credit. */
  readonly credits: readonly string[]
}

/** Outlets, no agencies, that others cite all over the world. */
export const citedOutlets: readonly string[] = list(
  'RT, CNN, BBC, Al Jazeera, الجزيرة, Bloomberg, Fox News, Politico, Axios, The New York Times, New York Times, The Washington Post, Washington Post, The Wall Street Journal, Wall Street Journal, Financial Times, The Guardian, El País, El Mundo, Le Monde, Le Figaro, Der Spiegel, Spiegel, Bild, La Repubblica, Corriere della Sera, Folha de S.Paulo, O Globo, Коммерсантъ, Ведомости, Известия, РБК, Hürriyet, Sabah, CCTV, 环球时报, 人民日报, 央视新闻'
)

/** Languages that cite as this says. */
export const citing: readonly CitingVocabulary[] = [
  {
    language: 'es',
    before: list(
      'según, según informó, según informa, según publica, según publicó, de acuerdo con, de acuerdo a, informó, informa, citado por, citada por, citados por, publicado por, recogido por, declaró a, dijo a, entrevista con, entrevista a, entrevista de'
    ),
    after: list('informó, ha informado, informa que, reportó, publicó, citando'),
    kinds: list(
      'diario, periódico, agencia, agencia de noticias, cadena, canal, revista, portal, televisora'
    ),
    between: list('el, la, los, del'),
    credits: list('foto, fotos, fotografía, imagen, vídeo, crédito')
  },
  {
    language: 'fr',
    before: list(
      "selon, d’après, d'après, rapporte, a rapporté, indique, a indiqué, cité par, citée par, cités par, publié par, déclaré à, dit à, confié à, interrogé par, entretien à, entretien avec, interview à"
    ),
    after: list('a rapporté, rapporte, a annoncé, a révélé, citant'),
    kinds: list(
      'journal, quotidien, agence, agence de presse, chaîne, hebdomadaire, magazine, site'
    ),
    between: list("le, la, les, l’, l', au, du"),
    credits: list('photo, photos, photographie, image, vidéo, crédit')
  },
  {
    language: 'de',
    before: list(
      'laut, nach angaben von, nach angaben der, berichtet, berichtete, meldet, meldete, zitiert von, sagte der, sagte dem, gegenüber der, gegenüber dem, im gespräch mit, interview mit'
    ),
    after: list('berichtet, berichtete, meldet, meldete, zufolge, unter berufung auf'),
    kinds: list(
      'zeitung, tageszeitung, agentur, nachrichtenagentur, sender, fernsehsender, magazin, nachrichtenmagazin, wochenzeitung, portal'
    ),
    between: list('die, der, das, den, dem'),
    credits: list('foto, fotos, bild, bilder, video, quelle')
  },
  {
    language: 'pt',
    before: list(
      'segundo, de acordo com, conforme, informou, informa, noticiou, citado por, citada por, publicado por, disse à, disse ao, afirmou à, afirmou ao, declarou à, declarou ao, entrevista à, entrevista ao'
    ),
    after: list('informou, noticiou, publicou, relatou, citando'),
    kinds: list('jornal, agência, agência de notícias, emissora, canal, revista, portal, diário'),
    between: list('o, a, os, à, ao, da, do'),
    credits: list('foto, fotos, fotografia, imagem, vídeo, crédito')
  },
  {
    language: 'it',
    before: list(
      'secondo, riporta, riferisce, ha riferito, scrive, come riporta, come riferisce, citato da, citata da, pubblicato da, detto a, dichiarato a, intervista a, intervista con, stando a'
    ),
    after: list('riporta, riferisce, ha riferito, ha scritto, citando'),
    kinds: list(
      'quotidiano, giornale, agenzia, agenzia di stampa, emittente, settimanale, rivista, sito'
    ),
    between: list("il, la, lo, l’, l', al, alla, all’, all', dal, dalla, dall’, dall'"),
    credits: list('foto, fotografia, immagine, video, crediti')
  },
  {
    language: 'ru',
    before: list(
      'сообщает, сообщил, сообщила, сообщило, сообщили, передает, передаёт, передала, пишет, пишут, по данным, по информации, по сообщению, как сообщает, как передает, как передаёт, со ссылкой на, рассказал, заявил, заявила, сообщили в, интервью, цитирует'
    ),
    after: list(
      'сообщает, сообщил, сообщила, сообщило, передает, передаёт, передала, пишет, цитирует'
    ),
    kinds: list(
      'агентство, агентству, агентства, газета, газете, газеты, издание, изданию, телеканал, телеканалу, телеканала, журнал, журналу'
    ),
    between: [],
    credits: list('фото, фотография, снимок, видео, источник')
  },
  {
    language: 'tr',
    before: [],
    after: list('bildirdi, haberine göre, göre, konuştu, konuşan, aktardı, yazdı, duyurdu'),
    kinds: list(
      'gazetesi, gazetesinin, gazetesine, ajansı, ajansının, ajansına, televizyonu, televizyonuna, kanalı, kanalına, dergisi, dergisine'
    ),
    between: [],
    credits: list('fotoğraf, foto, görsel, video')
  },
  {
    language: 'ar',
    before: list(
      'وفقا ل, وفقًا ل, وفق, بحسب, حسب, ذكرت, ذكر, أفادت, أفاد, نقلت, نقل, نقلا عن, نقلًا عن, أوردت, قالت, في مقابلة مع, في حديث ل, حسبما ذكرت, حسبما أفادت'
    ),
    after: list('ذكرت, أفادت, نقلت'),
    kinds: list('وكالة, وكالة أنباء, وكالة الأنباء, صحيفة, قناة, شبكة, موقع, مجلة'),
    between: [],
    credits: list('صورة, الصورة, تصوير, المصدر')
  },
  {
    language: 'zh',
    before: list('据, 根据, 接受, 援引, 引述, 引用, 告诉'),
    after: list('报道, 報道, 報導, 消息, 援引, 采访, 採訪, 的报道'),
    kinds: [],
    between: [],
    credits: list('图, 图片, 圖, 摄影, 图源, 图片来源')
  }
]

/** How English cites. */
export const english = {
  language: 'en',
  /** What an outlet is, before its name. */
  kinds: list(
    'newspaper, daily, weekly, magazine, agency, channel, broadcaster, network, station, television, website'
  ),
  /** Behind a name; of any outlet, or where a word before it says that it is one. */
  reported: list('reported, reports'),
  said: list('said, says, wrote, writes'),
  helping: list('has, had, also'),
  /** Before `by`, which one may put off, and a name. */
  carried: list('telecast, broadcast, aired, published, carried, reported, quoted'),
  onAir: list('telecast, broadcast, aired'),
  live: list('live'),
  by: list('by'),
  /** Before a name. */
  before: list('according to, interview with, told'),
  /** In a credit: what it is, and before who gave it. */
  credits: list('photo, picture, image, video, file photo'),
  giver: list('by, via, from, courtesy of')
} as const
