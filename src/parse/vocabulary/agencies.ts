/**
 * News agencies, as datelines and credits print them.
 *
 *     ['Reuters', 'Reuter', 'רויטרס', 'رويترز', 'ロイター', '路透社']
 *
 * The first name is the one readers know. Wholesale agencies sell to other outlets and publish
 * next to nothing themselves: their name on a story does not say who published it.
 */

import {allianceMembers} from './agency-alliances.ts'
import {withoutAtEnd} from './folding.ts'
import {list} from './list.ts'

/** Agencies that publish their own stories as well. */
const publishing: readonly (readonly string[])[] = [
  list(
    'Reuters, Reuter, Thomson Reuters, Reuters Life!, رويترز, ロイター, 路透社, 路透, 로이터, Рейтер, रॉयटर'
  ),
  list('TASS, ITAR-TASS, ТАСС, ИТАР-ТАСС, تاس, 塔斯社, タス通信, 타스'),
  list('RIA Novosti, RIA, РИА Новости, РИА, نوفوستي, 俄新社'),
  list('Sputnik, سبوتنيك, Спутник, 卫星通讯社, 俄罗斯卫星通讯社'),
  list(
    'Interfax, INTERFAX, Интерфакс, Interfax-Ukraine, Интерфакс-Украина, Интерфакс-Україна, 国际文传电讯社'
  ),
  list('Xinhua, Xinhua News Agency, 新华社, 新華社, 新华网, 新華網, Синьхуа, شينخوا, 신화'),
  list('China News Service, CNS, Ecns, 中新社, 中新网, 中国新闻网, 中國新聞社'),
  list('Central News Agency, CNA, Focus Taiwan, 中央社'),
  list('Kyodo, Kyodo News, 共同社, 共同, 共同通信, 교도'),
  list('Jiji, Jiji Press, 時事, 時事通信, 时事社'),
  list('Yonhap, Yonhap News, 연합뉴스, 聯合ニュース, 韩联社, 韓聯社'),
  list('Newsis, 뉴시스'),
  list('News1, 뉴스1'),
  list('KCNA, 조선중앙통신, 朝中社, 朝鮮中央通信'),
  list('ANSA'),
  list('Adnkronos, ADNKRONOS'),
  list('AGI'),
  list('LaPresse'),
  list('Askanews'),
  list('EFE, Agencia EFE, إفي, ЭФЭ'),
  list('Europa Press, EUROPA PRESS'),
  list('Lusa, LUSA, Agência Lusa'),
  list('Agência Brasil, ABr, EBC'),
  list('Agência Estado, Estadão Conteúdo'),
  list('Folhapress, FOLHAPRESS'),
  list('Notimex'),
  list('Prensa Latina, PL'),
  list('ACN, Agencia Cubana de Noticias'),
  list('Télam, Telam'),
  list('Andina, ANDINA'),
  list('ABI, Agencia Boliviana de Información'),
  list('AVN'),
  list('Belga, BELGA'),
  list('ANP'),
  list('ATS, Keystone-ATS, KEYSTONE-ATS, Keystone-SDA, SDA, ats'),
  list('APA'),
  list('STT'),
  list('NTB'),
  list('Ritzau, RITZAU'),
  list('TT'),
  list('BNS'),
  list('ELTA'),
  list('LETA'),
  list('PAP'),
  list('ČTK, CTK'),
  list('TASR'),
  list('SITA'),
  list('MTI'),
  list('Agerpres, AGERPRES'),
  list('Mediafax, MEDIAFAX'),
  list('BTA, БТА'),
  list('Tanjug, Танјуг, TANJUG'),
  list('Beta, BETA'),
  list('FoNet, FONET'),
  list('Hina, HINA'),
  list('FENA'),
  list('MIA, МИА'),
  list('ANA-MPA, AMNA, ΑΠΕ-ΜΠΕ, ΑΠΕ'),
  list('Ukrinform, Укринформ, Укрінформ'),
  list('UNIAN, УНИАН, УНІАН'),
  list('UNN, УНН'),
  list('UNB'),
  list('BSS'),
  list('BelTA, БелТА, БЕЛТА'),
  list('Kazinform, КАЗИНФОРМ, Казинформ, ҚазАқпарат'),
  list('Trend, Тренд'),
  list('Azertac, AZERTAC, АЗЕРТАДЖ, АЗЕРТАК'),
  list('Armenpress, ARMENPRESS, АРМЕНПРЕСС, ԱՐՄԵՆՊՐԵՍ'),
  list('Kabar, Кабар'),
  list('AKIpress'),
  list('UzA'),
  list('Khovar'),
  list('Moldpres, MOLDPRES, IPN'),
  list('Anadolu Agency, Anadolu, AA, Anadolu Ajansı, الأناضول, Анадолу'),
  list('IHA, İHA, İhlas Haber Ajansı'),
  list('DHA, Demirören Haber Ajansı'),
  list('IRNA, ایرنا, إرنا'),
  list('Mehr, MNA, مهر, خبرگزاری مهر'),
  list('Fars, FNA, فارس, خبرگزاری فارس'),
  list('Tasnim, تسنیم, خبرگزاری تسنیم'),
  list('ISNA, ایسنا'),
  list('WAM, وام'),
  list('QNA, قنا'),
  list('SPA, واس'),
  list('KUNA, كونا'),
  list('BNA, بنا'),
  list('ONA'),
  list('SANA, سانا'),
  list('NNA, الوطنية'),
  list('Petra, بترا'),
  list('WAFA, وفا'),
  list('NINA, نينا'),
  list('INA, واع'),
  list('MENA, أ ش أ, أ.ش.أ'),
  list('Saba, سبأ'),
  list('MAP, و م ع'),
  list('APS, واج'),
  list('TAP, وات'),
  list('LANA, وال'),
  list('SUNA, سونا'),
  list('JTA'),
  list('Ma’an, معا'),
  list('PTI, Press Trust of India, भाषा, पीटीआई'),
  list('ANI, एएनआई'),
  list('JNN, जेएनएन'),
  list('IANS, Indo-Asian News Service, आईएएनएस'),
  list('UNI, वार्ता, यूनीवार्ता'),
  list('APP, Associated Press of Pakistan, اے پی پی'),
  list('Online, NNI, INP'),
  list('UrduPoint News, UrduPoint'),
  list('Bernama, BERNAMA'),
  list('Antara, ANTARA, Antara News, ANTARA News'),
  list('PNA'),
  list('VNA, TTXVN'),
  list('NAN'),
  list('GNA'),
  list('KNA'),
  list('ENA'),
  list('ANGOP, Angop'),
  ...allianceMembers,
  list('IPS'),
  list('CNN, CNN Business, ＣＮＮ'),
  list('CNBC'),
  list('NBC News'),
  list('CBS News, CBSNews.com'),
  list('BBC, BBC News, 英国广播公司'),
  list('VOA, Voice of America'),
  list('RFE/RL, RFE, RL'),
  list('Bloomberg, Bloomberg News'),
  list('MarketWatch'),
  list('Dow Jones, Dow Jones Newswires'),
  list('JNS'),
  list('RNS'),
  list('GLOBE NEWSWIRE, GlobeNewswire'),
  list('PRNewswire, PR Newswire, PRNewswire-USNewswire'),
  list('BUSINESS WIRE, Business Wire'),
  list('ACCESSWIRE, ACCESS Newswire'),
  list('Newsfile Corp.')
]

/** Agencies whose customers publish. */
const wholesale: readonly (readonly string[])[] = [
  list('AP, Associated Press, The Associated Press, АП, أ ب, أسوشيتد برس, 美联社, 美聯社, AP通信'),
  list('AFP, Agence France-Presse, АФП, أ ف ب, أ.ف.ب, فرانس برس, 法新社, AFP時事, एएफपी'),
  list('dpa, DPA, dpa-AFX, dpa/lnw, دب أ, د ب أ, 德新社'),
  list('UPI'),
  list('PA, Press Association, PA Media'),
  list('CP, The Canadian Press, Canadian Press, La Presse Canadienne, PC'),
  list('AAP, Australian Associated Press'),
  list('NZPA'),
  list('epd'),
  list('KNA'),
  list('SID, sid'),
  list('AFX, awp'),
  list('TNS, MCT, Tribune News Service'),
  list('Getty Images'),
  list('Cihan')
]

/** An agency as an outlet: the name readers know, and whether it sells to others. */
export interface Agency {
  readonly name: string
  readonly wholesale: boolean
}

const agencies = new Map<string, Agency>()
for (const [lists, isWholesale] of [
  [publishing, false],
  [wholesale, true]
] as const) {
  for (const names of lists) {
    for (const alias of names) {
      agencies.set(alias.toLowerCase(), {name: names[0] ?? alias, wholesale: isWholesale})
    }
  }
}

/** The agency that a printed name means, if it is one we know. Case matters for short ones: `map` is none. */
export function agencyOf(printed: string): Agency | undefined {
  const name = withoutAtEnd(printed.trim(), '.,:')
  const known = agencies.get(name.toLowerCase())
  if (known === undefined) return undefined
  const isShort = name.length <= 6 && /^\p{Ll}/u.test(name)
  if (alsoNames.has(name)) return undefined
  return isShort && !lowerCase.has(name) ? undefined : known
}

/** Names and words that are no agencies unless in capitals: `Nina`, not `NINA`. */
const alsoNames: ReadonlySet<string> = new Set(
  list(`
    Nina, Lina, Mina, Mia, Ena, Ina, Ona, Ana, Anka, Adi, Nan, Sana, Lana, Aim, Map, Tap, Sta, Spa, Ata, Pana, Uni, Online
  `)
)

/** The few that print themselves in lower case. */
const lowerCase: ReadonlySet<string> = new Set(
  list('afp, reuters, dpa, epd, sid, ats, awp, apa, kna, sda')
)
