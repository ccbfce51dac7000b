/**
 * Words that end or make the name of an outlet or a body, never of a person.
 *
 *     Paul Steinhauser Fox News → the name ends before `Fox News`
 *     by European Space Agency  → an organisation
 */

import {withoutAtEnd} from './folding.ts'

const outletWords: ReadonlySet<string> = new Set(
  'dealer|news|today|times|post|press|herald|tribune|journal|gazette|chronicle|radio|tv|television|network|networks|media|magazine|daily|weekly|star|sun|guardian|observer|mail|express|telegraph|independent|standard|mirror|examiner|inquirer|reporter|review|globe|bee|sentinel|courier|record|register|dispatch|archives|quarterly|advertiser|argus|echo|bulletin|monitor|digital|online|agency|agencies|bureau|staff|service|services|newspapers|group|newsroom|desk|team|university|institute|college|school|association|council|ministry|government|commission|committee|center|centre|foundation|department|office|police|corporation|company|inc|ltd|llc|union|league|club|conversation|sports|business|wire|newswire|channel|broadcasting|web|com|ground|stadium|park|house|court|hall|street|información|informação|informazione|information|live|video|photo|photos|branch|agencia|agencias|agence|agenzia|agentur|redaktion|redacción|redação|redazione|rédaction|redacción|prensa|noticias|diario|periódico|jornal|folha|correio|giornale|corriere|zeitung|tagblatt|anzeiger|nachrichten|presse|rundfunk|universität|université|universidad|università|ajansı|gazetesi|haber|haberler|kurier|bote|rundschau|blatt|abendblatt|tageblatt|dagblad|dagbladet|courant|nieuwsblad|bladet|tidning|tidende|avis|posten|sanomat|lehti|gazeta|kurjer|dziennik|deník|noviny|novine|dnevnik|vjesnik|hírlap|újság|ziarul|monitorul|gazete|postası|вестник|вісник|вісті|вести|известия|ведомости|правда|новости|хроніка|коммерсантъ|кур’єр|dépêche|voix|liberté|heraldo|informador|gazzetta|messaggero|mattino|stampa|resto|globo|estadão|εφημερίδα|βήμα|καθημερινή|агентство|новости|редакция|редакція|служба|газета|университет|центр'.split(
    '|'
  )
)

/** Whether a word is one of them, or ends in one: `Register-Star`. */
export function isOutletWord(word: string): boolean {
  const bare = withoutAtEnd(word.toLowerCase(), '.,:')
  if (outletWords.has(bare)) return true
  const hyphen = bare.lastIndexOf('-')
  return hyphen !== -1 && outletWords.has(bare.slice(hyphen + 1))
}
