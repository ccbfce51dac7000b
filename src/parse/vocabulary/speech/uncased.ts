/**
 * How newspapers in writings without capitals say who speaks: what stands right before the opening
 * mark of a quotation, and right after its closing mark.
 *
 *     zh  何玉莲说：“…”    ja  工藤誠一さんは「…」と話した    ko  박순례 씨는 “…”고 말했다
 */

import {chineseSurnames, koreanSurnames} from '../names/east-asian.ts'

/** What a language prints beside a quotation; each pattern has a group `name`, or `surname` for one named before. */
export interface UncasedSpeech {
  readonly before: readonly RegExp[]
  readonly after: readonly RegExp[]
  /** A pronoun and a verb right before the quotation, or nothing since the last full stop. */
  readonly goesOn?: RegExp
  /** Where a sentence says something of somebody: whom the pronoun means. */
  readonly introduces?: RegExp
  /** Words that a name never holds: offices, bodies, pronouns. */
  readonly notNames: readonly string[]
}

const chineseVerb =
  '(?:表示|指出|强调|強調|认为|認為|称|稱|介绍|介紹|告诉|告訴|坦言|回忆|回憶|透露|解释|解釋|感叹|感嘆|苦笑|笑着|写道|寫道|补充|補充|说|說)'
/** `主任王雅琴`, `工程师`, `警方`: words that have a sign in them that is a family name elsewhere. */
const chineseName = `(?<!主(?=任)|工(?=程)|[警官对對双雙校院军軍资資店厂廠主各](?=方))(?<name>[${chineseSurnames}]\\p{Script=Han}{1,2})`
const koreanTitle =
  '(?:씨|군|양|교수|대표|의원|장관|대통령|총리|시장|회장|감독|위원장|사장|원장|국장|과장|소장|팀장|변호사|박사|선수|기자|목사|신부|할머니|할아버지)'

/** Most offices of Korea end like one of these, behind a name of three syllables. */
const koreanOffice = '\\p{Script=Hangul}{0,6}(?:장|관|원|수|사|자|인|님|총무|이사|대변인)'
/** A name of three syllables that is no word with a particle. */
const koreanWhole = `(?<name>[${koreanSurnames}]\\p{Script=Hangul}(?![의은는을를에도])\\p{Script=Hangul})`

const koreanParticle = '(?:는|은|이|가|도)\\s(?:[^“"”]{0,16}\\s)?'

/** Who a Chinese name stands behind: `研究员央金卓玛`. */
const chineseOffice =
  '(?:研究[员員]|工程[师師]|[专專]家|[学學]者|教授|主任|[院校局处處科站村社乡鄉镇鎮县縣队隊会會行馆館店][长長]|董事[长長]|[经經]理|[书書][记記]|[负負][责責]人|[发發]言人|[医醫][生师師]|[议議][员員]|[馆館][员員]|村民|居民|市民|牧民|店主|老板|船伕|船夫|律[师師])'

/** By language, BCP 47. */
export const uncasedSpeech: Readonly<Record<string, UncasedSpeech>> = {
  zh: {
    before: [
      new RegExp(
        `${chineseOffice}(?<name>\\p{Script=Han}{2,4}?)${chineseVerb}(?:[^。：:]{0,40})[，,：:]\\s?$`,
        'u'
      ),
      new RegExp(`${chineseName}[^，。：:]{0,6}?${chineseVerb}[^，。：:]{0,6}[，,：:]\\s?$`, 'u'),
      new RegExp(`${chineseName}[^，。：:]{0,6}?${chineseVerb}，[^。：:“”]{0,24}[：:]\\s?$`, 'u'),
      /(?<name>\p{Script=Han}{1,6}·\p{Script=Han}{1,6})[^，。：:]{0,6}?(?:说|說|表示|称|稱)[，,：:]\s?$/u
    ],
    after: [
      new RegExp(
        `^[，,]?(?:[^，。“”]{0,14}，)?[^，。]{0,12}?${chineseName}[^，。]{0,4}?${chineseVerb}`,
        'u'
      ),
      /^(?<name>\p{Script=Han}{1,6}·\p{Script=Han}{1,6})[^，。]{0,4}?(?:说|說|表示|称|稱)/u
    ],
    goesOn: new RegExp(
      `(?:(?:^|[。，,])(?:他|她)[^，。：:]{0,6}?${chineseVerb}[，,：:]\\s?|[。！？])$`,
      'u'
    ),
    introduces: new RegExp(
      `(?:^|[，。、的员員家者长長师師儿兒女子妻夫民人任客理])${chineseName}(?=今年|表示|指出|认为|認為|一直|曾|也|则|則|介绍|介紹|[说說称稱])`,
      'gu'
    ),
    notNames: '方面,常委,高层,高官,高级,有关,金融,江苏,石油,文件,文章,文化,任何,阿里,康复'.split(
      ','
    )
  },
  ja: {
    before: [
      /(?<name>[\p{Script=Han}]{2,6}|[\p{Script=Katakana}ー・＝]{3,20})(?:さん|氏|容疑者|被告|選手|監督|知事|市長|町長|村長|区長|社長|会長|理事長|店長|課長|部長|局長|所長|院長|校長|園長|主任|委員長|議長|総裁|教授|議員|長官|次官|報道官|弁護士|首相|大統領|大臣|代表)(?:[（(][\d０-９]{1,3}[）)])?(?:は|が|も)、?[^。「」]{0,24}$/u,
      // `浜口ふみさんは`
      /(?<!\p{Script=Han})(?<name>\p{Script=Han}{1,4}(?![のはがをにでともや])\p{Script=Hiragana}{2,3})さん(?:[（(][\d０-９]{1,3}[）)])?(?:は|が|も)、?[^。「」]{0,24}$/u,
      /(?<name>\p{Script=Han}{1,7}(?:警|庁|省|署|局|協会|本部|大使館))(?:は|が|も)、?[^。「」]{0,24}$/u
    ],
    after: [
      /^と、?(?<name>[\p{Script=Han}]{2,6}|[\p{Script=Katakana}ー・＝]{3,20})(?:さん|氏|選手|監督|知事|市長|社長|会長|教授)(?:[（(][\d０-９]{1,3}[）)])?(?:は|が)/u,
      // `「…」と話すのは、呼びかけ人の…さん`
      /^と[^。「」]{1,10}のは、?[^。「」]{0,20}?(?<name>[\p{Script=Han}]{2,6}|[\p{Script=Katakana}ー・＝]{3,20})(?:さん|氏|選手|監督|市長|社長|会長|教授|代表)/u,
      // `「…」。店主の…さんはそう言って`
      /^。?[^。「」、]{0,14}?(?<name>[\p{Script=Han}]{2,6}|[\p{Script=Katakana}ー・＝]{3,20})(?:さん|氏|選手|監督|市長|社長|会長|教授)(?:[（(][\d０-９]{1,3}[）)])?(?:は|が)(?:そう|こう)/u
    ],
    notNames: []
  },
  ko: {
    before: [
      new RegExp(
        `(?<name>[${koreanSurnames}]\\p{Script=Hangul}{1,3})\\s?\\(\\d{1,3}\\)\\s?${koreanTitle}?${koreanParticle}$`,
        'u'
      ),
      new RegExp(
        `(?:^|\\s)(?<name>[${koreanSurnames}]\\p{Script=Hangul}{1,2})\\s(?:\\p{Script=Hangul}{0,8}\\s?)?${koreanTitle}${koreanParticle}$`,
        'u'
      ),
      new RegExp(
        `(?:^|\\s)${koreanWhole}\\s(?:\\p{Script=Hangul}{1,8}\\s)?${koreanOffice}${koreanParticle}$`,
        'u'
      ),
      new RegExp(
        `(?:^|\\s)(?<name>[${koreanSurnames}]\\p{Script=Hangul}{2})씨${koreanParticle}$`,
        'u'
      ),
      new RegExp(`(?<surname>[${koreanSurnames}])\\s?씨${koreanParticle}$`, 'u')
    ],
    after: [
      // `"…"는 …(64)씨는`, `"…" … 농민회 사무국장은 이렇게 비판했다`
      new RegExp(
        `^(?:라?는|라고 \\p{Script=Hangul}{1,4}는)\\s(?<name>[${koreanSurnames}]\\p{Script=Hangul}{1,2})\\s?(?:\\(\\d{1,3}\\)|${koreanTitle})`,
        'u'
      ),
      new RegExp(
        `^[.,]?\\s${koreanWhole}\\s(?:\\p{Script=Hangul}{1,8}\\s)?(?:${koreanTitle}|${koreanOffice})(?:는|은|이|가)\\s[^“”"]{0,20}(?:말|밝|전|비판|강조|설명|토로|덧붙|했다)`,
        'u'
      )
    ],
    notNames: '관계자,정부,경찰,이날,이후,전문가,주민,시민,회사,협회,위원회'.split(',')
  }
}
