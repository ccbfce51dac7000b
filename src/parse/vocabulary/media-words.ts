/**
 * Words with which newspapers, stations and magazines begin or end their names.
 *
 *     The Wyreside Gazette        Folha do Lago        Radio Lindholm
 *
 * Fewer than the words of outlets and bodies in `outlet-words.ts`: a council or an office is no
 * medium.
 */

import {list} from './list.ts'

const mediaWords: ReadonlySet<string> = new Set(
  list(`
    news, news24, today, times, post, herald, tribune, journal, gazette, chronicle, radio, tv, television,
    magazine, daily, weekly, star, sun, guardian, observer, mail, express, telegraph, independent,
    standard, mirror, examiner, inquirer, enquirer, reporter, globe, bee, sentinel, courier, record,
    register, dispatch, advertiser, argus, echo, bulletin, monitor, online, newsline, beacon,
    advocate, ledger, collegian, dealer, messenger, pioneer, leader, live, noticias, diario,
    periódico, jornal, folha, correio, gazeta, giornale, corriere, gazzetta, zeitung, tagblatt,
    anzeiger, nachrichten, rundschau, blatt, abendblatt, tageblatt, kurier, bote, rundblick, dagblad,
    dagbladet, courant, nieuwsblad, bladet, tidning, tidningen, tidende, avis, avisen, sanomat,
    lehti, kurjer, dziennik, deník, noviny, novine, dnevnik, vjesnik, hírlap, újság, ziarul,
    monitorul, gazetesi, postası, haber, вестник, вісник, вісті, вести, известия, ведомости, правда,
    новости, газета, сводка, dépêche, heraldo, informador, messaggero, messager, écho, courrier,
    estadão, εφημερίδα, φωνή, καθημερινή, νέα, βήμα, newswire, bugle, clarion, intelligencer, republican, democrat, statesman, citizen,
    patriot, tribuna, crónica, voz, prensa, diari, setmanari, punt, voix, liberté, dépêche,
    républicain, progrès, télégramme, allehanda, avisa, blad, nyheter, glas, glasnik, głos, życie,
    трибуна, куриер, курьер, кур’єр, новини, заря, ηχώ, τύπος, listy, zpravodaj, nowiny, tygodnik, napló,
    krónika, curierul, খবর, সংবাদ, முரசு, habari, gazeti, utusan,
    глас, голос, вечер, вечерний, труд, báo, kabar, harian, warta, berita, suara, koran,
    صحيفة, جريدة, وكالة, شبكة, قناة, نيوز, خبرگزاری, روزنامه, חדשות, दैनिक, समाचार, न्यूज, न्यूज़,
    टाइम्स, पत्रिका, দৈনিক, নিউজ, পত্রিকা, বার্তা
  `)
)

/** Whether a word is one of them. */
export function isMediaWord(printed: string): boolean {
  return mediaWords.has(printed.toLowerCase().replace(/[.,:]$/u, ''))
}

/** What the names of papers and stations end with that are one word: `Fjordposten`, `Morgenblatt`. */
const mediaEndings: readonly string[] = list(`
  posten, bladet, blad, dagblad, avisen, tidningen, tidning, tidende, kuriren, nytt, blatt, zeitung, anzeiger, kurier,
  bote, rundschau, funk, courant, krant, sanomat, lehti, uutiset, hírlap, gazette, tribune, herald
`)
const endsAsMedium = new RegExp(`^\\p{Lu}[\\p{L}-]{2,20}(?:${mediaEndings.join('|')})$`, 'iu')

/** Whether a word is the name of a medium by its end. */
export function isMediumWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) && endsAsMedium.test(word)
}

const oftenQuoted: ReadonlySet<string> = new Set(
  list(`
    new york times, washington post, wall street journal, los angeles times, usa today, guardian, times,
    sunday times, telegraph, daily telegraph, sunday telegraph, financial times, independent, daily mail,
    daily express, daily mirror, sun, observer, economist, fox news, sky news, abc news, nbc news, cbs news,
    cnbc, radio 4, today, good morning america, radio free europe, al jazeera, globe and mail, toronto star,
    times of israel, jerusalem post, times of india, hindustan times, south china morning post, global times,
    moscow times, kyiv post, irish times, sydney morning herald, daily beast, huffington post, star
  `)
)

/** Whether it is a medium that other media quote: `told The Guardian` is said in many papers. */
export function isOftenQuoted(name: string): boolean {
  return oftenQuoted.has(name.replace(/^[Tt]he /u, '').toLowerCase())
}

/** Behind the letters that a station is called by: `KLND-TV`. */
export const television = 'TV'
