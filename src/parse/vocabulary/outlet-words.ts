/**
 * Words that end or make the name of an outlet or a body, never of a person.
 *
 *     Paul Steinhauser Fox News → the name ends before `Fox News`
 *     by European Space Agency  → an organisation
 */

import {withoutAtEnd} from './folding.ts'
import {list} from './list.ts'

const outletWords: ReadonlySet<string> = new Set(
  'dealer|news|today|times|post|press|herald|tribune|journal|gazette|chronicle|radio|tv|television|network|networks|media|magazine|daily|weekly|star|sun|guardian|observer|mail|express|telegraph|independent|standard|mirror|examiner|inquirer|reporter|review|globe|bee|sentinel|courier|record|register|dispatch|archives|quarterly|advertiser|argus|echo|bulletin|monitor|digital|online|agency|agencies|bureau|staff|service|services|newspapers|group|newsroom|desk|team|university|institute|college|school|association|council|ministry|government|commission|committee|center|centre|foundation|department|office|police|corporation|company|inc|ltd|llc|union|league|club|conversation|sports|business|wire|newswire|channel|broadcasting|web|com|ground|stadium|park|house|court|hall|street|información|informação|informazione|information|live|video|photo|photos|branch|agencia|agencias|agence|agenzia|agentur|redaktion|redacción|redação|redazione|rédaction|redacción|prensa|noticias|diario|periódico|jornal|folha|correio|giornale|corriere|zeitung|tagblatt|anzeiger|nachrichten|presse|rundfunk|universität|université|universidad|università|ajansı|gazetesi|haber|haberler|kurier|bote|rundschau|blatt|abendblatt|tageblatt|dagblad|dagbladet|courant|nieuwsblad|bladet|tidning|tidende|avis|posten|sanomat|lehti|gazeta|kurjer|dziennik|deník|noviny|novine|dnevnik|vjesnik|hírlap|újság|ziarul|monitorul|gazete|postası|вестник|вісник|вісті|вести|известия|ведомости|правда|новости|хроніка|коммерсантъ|кур’єр|dépêche|voix|liberté|heraldo|informador|gazzetta|messaggero|mattino|stampa|resto|globo|estadão|εφημερίδα|βήμα|καθημερινή|агентство|новости|редакция|редакція|служба|газета|университет|центр|вестник|глас|голос|news24|diari|setmanari|allehanda|avisa|blad|tidningar|harian|kabar|warta|berita|suara|báo|νέα|صحيفة|جريدة|وكالة|شبكة|قناة|مجلة|إذاعة|نيوز|خبرگزاری|روزنامه|روزنامہ|חדשות|עיתון|दैनिक|समाचार|न्यूज|न्यूज़|टाइम्स|पत्रिका|टीवी|দৈনিক|নিউজ|পত্রিকা|বার্তা|নিউজ২৪'.split(
    '|'
  )
)

const bodyWords: ReadonlySet<string> = new Set(
  list(`
    council, ministry, government, commission, committee, center, centre, foundation, department, office,
    police, corporation, company, union, league, club, university, institute, college, school,
    association, ground, stadium, park, house, court, hall, street, service, services, staff, desk,
    team, bureau, images, pictures, ministerio, ministère, ministerium, ministero, departamento, universidad, universidade,
    universität, université, università, instituto, istituto, institut
  `)
)

/** Those of these words that people are called, too: `Anna Hall`. */
const surnames: ReadonlySet<string> = new Set(list('hall, park, house, court, street, post, star'))

/** Whether behind a given name the word is a family name: `Anna Hall`, `Jane Doe-Park`. */
export function isAlsoSurname(word: string): boolean {
  return surnames.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase())
}

/** Whether a name that ends with the word is that of a body, a place or a part of a paper, and no medium’s. */
export function isBodyWord(word: string): boolean {
  return bodyWords.has(word.toLowerCase())
}

/** What the names of newspapers, agencies and stations end with where no space parts words. */
const eastAsianEnds = list(`
  新聞, 新闻, 新聞網, 新闻网, 日報, 日报, 晚報, 晚报, 早報, 早报, 晨報, 晨报, 時報, 时报, 新報, 新报, 週報, 周报, 商報, 商报,
  都市报, 青年报, 週刊, 周刊, 通信, 通訊社, 通讯社, タイムス, タイムズ, テレビ, ニュース, 신문, 일보, 신보, 매일, 뉴스, 방송, 경제, 타임스, 저널
`)
/** What may stand behind them: the same paper on the web. */
const eastAsianEditions = list('デジタル, 网, 網, 電子版, オンライン, 닷컴')
const eastAsian = new RegExp(
  String.raw`^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,8}(?:${eastAsianEnds.join('|')}))(?:${eastAsianEditions.join('|')})?$`,
  'u'
)

/** The outlet that a whole text names in Chinese, Japanese or Korean, without its edition: `朝日新聞` of `朝日新聞デジタル`. */
export function eastAsianOutletIn(text: string): string | undefined {
  return text.length > 24 ? undefined : eastAsian.exec(text)?.[1]
}

/** Whether a word is one of them, or ends in one: `Register-Star`. */
export function isOutletWord(word: string): boolean {
  const bare = withoutAtEnd(word.toLowerCase(), '.,:')
  if (outletWords.has(bare)) return true
  const hyphen = bare.lastIndexOf('-')
  return hyphen !== -1 && outletWords.has(bare.slice(hyphen + 1))
}

const endsOfPosts: readonly string[] = list(`
  reporter, staff, desk, team, bureau, service, services, online, live, correspondent, university, institute, college,
  school, council, office, department
`)

/** Whether what ends with a word of outlets in a byline is none: `Harbour Desk`, `Lindholm University`. */
export function endsAsPost(name: string): boolean {
  const small = name.toLowerCase()
  return endsOfPosts.some(word => small.endsWith(word))
}
