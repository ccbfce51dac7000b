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
    news, today, times, post, herald, tribune, journal, gazette, chronicle, radio, tv, television,
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
    estadão, εφημερίδα, φωνή, καθημερινή
  `)
)

/** Whether a word is one of them. */
export function isMediaWord(printed: string): boolean {
  return mediaWords.has(printed.toLowerCase().replace(/[.,:]$/u, ''))
}
