/**
 * News agencies, as datelines and credits print them.
 *
 *     ['Reuters', 'Reuter', 'רויטרס', 'رويترز', 'ロイター', '路透社']
 *
 * The first name is the one readers know. Wholesale agencies sell to other outlets and publish
 * next to nothing themselves: their name on a story does not say who published it.
 */

/** Agencies that publish their own stories as well. */
const publishing: readonly (readonly string[])[] = [
  [
    'Reuters',
    'Reuter',
    'Thomson Reuters',
    'Reuters Life!',
    'رويترز',
    'ロイター',
    '路透社',
    '路透',
    '로이터',
    'Рейтер',
    'रॉयटर'
  ],
  ['TASS', 'ITAR-TASS', 'ТАСС', 'ИТАР-ТАСС', 'تاس', '塔斯社', 'タス通信', '타스'],
  ['RIA Novosti', 'RIA', 'РИА Новости', 'РИА', 'نوفوستي', '俄新社'],
  ['Sputnik', 'سبوتنيك', 'Спутник', '卫星通讯社', '俄罗斯卫星通讯社'],
  [
    'Interfax',
    'INTERFAX',
    'Интерфакс',
    'Interfax-Ukraine',
    'Интерфакс-Украина',
    'Интерфакс-Україна',
    '国际文传电讯社'
  ],
  [
    'Xinhua',
    'Xinhua News Agency',
    '新华社',
    '新華社',
    '新华网',
    '新華網',
    'Синьхуа',
    'شينخوا',
    '신화'
  ],
  ['China News Service', 'CNS', 'Ecns', '中新社', '中新网', '中国新闻网', '中國新聞社'],
  ['Central News Agency', 'CNA', 'Focus Taiwan', '中央社'],
  ['Kyodo', 'Kyodo News', '共同社', '共同', '共同通信', '교도'],
  ['Jiji', 'Jiji Press', '時事', '時事通信', '时事社'],
  ['Yonhap', 'Yonhap News', '연합뉴스', '聯合ニュース', '韩联社', '韓聯社'],
  ['Newsis', '뉴시스'],
  ['News1', '뉴스1'],
  ['KCNA', '조선중앙통신', '朝中社', '朝鮮中央通信'],
  ['ANSA'],
  ['Adnkronos', 'ADNKRONOS'],
  ['AGI'],
  ['LaPresse'],
  ['Askanews'],
  ['EFE', 'Agencia EFE', 'إفي', 'ЭФЭ'],
  ['Europa Press', 'EUROPA PRESS'],
  ['Lusa', 'LUSA', 'Agência Lusa'],
  ['Agência Brasil', 'ABr', 'EBC'],
  ['Agência Estado', 'Estadão Conteúdo'],
  ['Folhapress', 'FOLHAPRESS'],
  ['Notimex'],
  ['Prensa Latina', 'PL'],
  ['ACN', 'Agencia Cubana de Noticias'],
  ['Télam', 'Telam'],
  ['Andina', 'ANDINA'],
  ['ABI', 'Agencia Boliviana de Información'],
  ['AVN'],
  ['Belga', 'BELGA'],
  ['ANP'],
  ['ATS', 'Keystone-ATS', 'KEYSTONE-ATS', 'Keystone-SDA', 'SDA', 'ats'],
  ['APA'],
  ['STT'],
  ['NTB'],
  ['Ritzau', 'RITZAU'],
  ['TT'],
  ['BNS'],
  ['ELTA'],
  ['LETA'],
  ['PAP'],
  ['ČTK', 'CTK'],
  ['TASR'],
  ['SITA'],
  ['MTI'],
  ['Agerpres', 'AGERPRES'],
  ['Mediafax', 'MEDIAFAX'],
  ['BTA', 'БТА'],
  ['Tanjug', 'Танјуг', 'TANJUG'],
  ['Beta', 'BETA'],
  ['FoNet', 'FONET'],
  ['Hina', 'HINA'],
  ['FENA'],
  ['MIA', 'МИА'],
  ['ANA-MPA', 'AMNA', 'ΑΠΕ-ΜΠΕ', 'ΑΠΕ'],
  ['Ukrinform', 'Укринформ', 'Укрінформ'],
  ['UNIAN', 'УНИАН', 'УНІАН'],
  ['UNN', 'УНН'],
  ['UNB'],
  ['BSS'],
  ['BelTA', 'БелТА', 'БЕЛТА'],
  ['Kazinform', 'КАЗИНФОРМ', 'Казинформ', 'ҚазАқпарат'],
  ['Trend', 'Тренд'],
  ['Azertac', 'AZERTAC', 'АЗЕРТАДЖ', 'АЗЕРТАК'],
  ['Armenpress', 'ARMENPRESS', 'АРМЕНПРЕСС', 'ԱՐՄԵՆՊՐԵՍ'],
  ['Kabar', 'Кабар'],
  ['AKIpress'],
  ['UzA'],
  ['Khovar'],
  ['Moldpres', 'MOLDPRES', 'IPN'],
  ['Anadolu Agency', 'Anadolu', 'AA', 'Anadolu Ajansı', 'الأناضول', 'Анадолу'],
  ['IHA', 'İHA', 'İhlas Haber Ajansı'],
  ['DHA', 'Demirören Haber Ajansı'],
  ['IRNA', 'ایرنا', 'إرنا'],
  ['Mehr', 'MNA', 'مهر', 'خبرگزاری مهر'],
  ['Fars', 'FNA', 'فارس', 'خبرگزاری فارس'],
  ['Tasnim', 'تسنیم', 'خبرگزاری تسنیم'],
  ['ISNA', 'ایسنا'],
  ['WAM', 'وام'],
  ['QNA', 'قنا'],
  ['SPA', 'واس'],
  ['KUNA', 'كونا'],
  ['BNA', 'بنا'],
  ['ONA'],
  ['SANA', 'سانا'],
  ['NNA', 'الوطنية'],
  ['Petra', 'بترا'],
  ['WAFA', 'وفا'],
  ['NINA', 'نينا'],
  ['INA', 'واع'],
  ['MENA', 'أ ش أ', 'أ.ش.أ'],
  ['Saba', 'سبأ'],
  ['MAP', 'و م ع'],
  ['APS', 'واج'],
  ['TAP', 'وات'],
  ['LANA', 'وال'],
  ['SUNA', 'سونا'],
  ['JTA'],
  ['Ma’an', 'معا'],
  ['PTI', 'Press Trust of India', 'भाषा', 'पीटीआई'],
  ['ANI', 'एएनआई'],
  ['IANS', 'आईएएनएस'],
  ['UNI', 'वार्ता', 'यूनीवार्ता'],
  ['APP', 'Associated Press of Pakistan', 'اے پی پی'],
  ['Online', 'NNI', 'INP'],
  ['UrduPoint News', 'UrduPoint'],
  ['Bernama', 'BERNAMA'],
  ['Antara', 'ANTARA'],
  ['PNA'],
  ['VNA', 'TTXVN'],
  ['NAN'],
  ['GNA'],
  ['KNA'],
  ['ENA'],
  ['ANGOP', 'Angop'],
  ['IPS'],
  ['CNN', 'CNN Business', 'ＣＮＮ'],
  ['CNBC'],
  ['NBC News'],
  ['CBS News', 'CBSNews.com'],
  ['BBC', 'BBC News', '英国广播公司'],
  ['VOA', 'Voice of America'],
  ['RFE/RL', 'RFE', 'RL'],
  ['Bloomberg', 'Bloomberg News'],
  ['MarketWatch'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['JNS'],
  ['RNS'],
  ['GLOBE NEWSWIRE', 'GlobeNewswire'],
  ['PRNewswire', 'PR Newswire', 'PRNewswire-USNewswire'],
  ['BUSINESS WIRE', 'Business Wire'],
  ['ACCESSWIRE', 'ACCESS Newswire'],
  ['Newsfile Corp.']
]

/** Agencies whose customers publish. */
const wholesale: readonly (readonly string[])[] = [
  [
    'AP',
    'Associated Press',
    'The Associated Press',
    'АП',
    'أ ب',
    'أسوشيتد برس',
    '美联社',
    '美聯社',
    'AP通信'
  ],
  [
    'AFP',
    'Agence France-Presse',
    'АФП',
    'أ ف ب',
    'أ.ف.ب',
    'فرانس برس',
    '法新社',
    'AFP時事',
    'एएफपी'
  ],
  ['dpa', 'DPA', 'dpa-AFX', 'dpa/lnw', 'دب أ', 'د ب أ', '德新社'],
  ['UPI'],
  ['PA', 'Press Association', 'PA Media'],
  ['CP', 'The Canadian Press', 'Canadian Press', 'La Presse Canadienne', 'PC'],
  ['AAP', 'Australian Associated Press'],
  ['NZPA'],
  ['epd'],
  ['KNA'],
  ['SID', 'sid'],
  ['AFX', 'awp'],
  ['TNS', 'MCT', 'Tribune News Service'],
  ['Getty Images'],
  ['Cihan']
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
  const name = printed.trim().replace(/[.,:]+$/, '')
  const known = agencies.get(name.toLowerCase())
  if (known === undefined) return undefined
  const isShort = name.length <= 6 && /^\p{Ll}/u.test(name)
  return isShort && !lowerCase.has(name) ? undefined : known
}

/** The few that print themselves in lower case. */
const lowerCase: ReadonlySet<string> = new Set([
  'afp',
  'reuters',
  'dpa',
  'epd',
  'sid',
  'ats',
  'awp',
  'apa',
  'kna',
  'sda'
])
