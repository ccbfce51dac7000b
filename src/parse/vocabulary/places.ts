/**
 * Places that stand alone in datelines: countries and the cities of time zones from `Intl`,
 * and the cities that newspapers date stories from without their state or country.
 *
 *     isKnownPlace('Paris')  isKnownPlace('NEW DELHI')  isKnownPlace('Москва')
 *
 * Used as support only: an unknown place in the right position is a place as well.
 */

/** By language of the spelling. */
const cities: Readonly<Record<string, string>> = {
  en: 'Abidjan|Abuja|Accra|Addis Ababa|Ahmedabad|Albany|Aleppo|Anchorage|Ankara|Atlanta|Austin|Baltimore|Bangalore|Barcelona|Basel|Beijing|Belfast|Bengaluru|Bethlehem|Birmingham|Bonn|Boston|Brasilia|Brighton|Bristol|Buffalo|Calgary|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Charlotte|Chennai|Chicago|Cincinnati|Cleveland|Cologne|Columbus|Dallas|Davos|Deir al-Balah|Delhi|Denver|Detroit|Djibouti|Donetsk|Dresden|Durban|Dusseldorf|Edinburgh|Edmonton|Florence|Frankfurt|Galway|Gaza|Gaza City|Geneva|Genoa|Glasgow|Goma|Guadalajara|Guangzhou|The Hague|Hamburg|Hanoi|Hiroshima|Honolulu|Houston|Hyderabad|Indianapolis|Islamabad|Istanbul|Jacksonville|Jaipur|Jeddah|Jerusalem|Johannesburg|Juba|Kandahar|Kansas City|Kharkiv|Khartoum|Kherson|Kiev|Kobe|Kolkata|Kyiv|Kyoto|Lagos|Lahore|Las Vegas|Leeds|Lille|Little Rock|Liverpool|Los Angeles|Lucknow|Lyon|Macau|Manchester|Marseille|Mecca|Medellin|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Montreal|Mosul|Mumbai|Munich|Naples|Nashville|New Delhi|New Orleans|New York|Nice|Nur-Sultan|Oklahoma City|Omaha|Osaka|Ottawa|Oxford|Palermo|Patna|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Port-au-Prince|Portland|Porto|Prague|Pretoria|Pune|Pyongyang|Quebec City|Quetta|Ramallah|Rawalpindi|Rio de Janeiro|Riyadh|Rotterdam|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Juan|San Salvador|San Jose|Sanaa|Seattle|Sharjah|Sheffield|Shenzhen|Srinagar|St. Louis|St. Petersburg|Stuttgart|Strasbourg|Tel Aviv|Toulouse|Turin|Ulaanbaatar|United Nations|Valencia|Vancouver|Vatican City|Venice|Volgograd|Washington|Wellington|Winnipeg|Wuhan|Xi’an|Yaounde|Zurich',
  de: 'Athen|Basel|Bern|Brüssel|Dortmund|Düsseldorf|Genf|Graz|Hannover|Karlsruhe|Kiel|Köln|Kopenhagen|Leipzig|Lissabon|Magdeburg|Mailand|Mainz|Moskau|München|Nürnberg|Peking|Potsdam|Prag|Rom|Salzburg|Schwerin|Warschau|Washington|Wien|Wiesbaden|Zürich',
  fr: 'Alger|Athènes|Bordeaux|Bruxelles|Genève|Kaboul|Lausanne|Le Caire|Londres|Lyon|Montréal|Moscou|Nantes|Ottawa|Pékin|Québec|Rennes|Strasbourg|Tunis',
  es: 'Barcelona|Bogotá|Bruselas|Ciudad de México|Córdoba|La Habana|La Paz|Lima|Londres|Madrid|Medellín|Montevideo|Moscú|Nueva Delhi|Nueva York|Pekín|Quito|Roma|San José|San Salvador|Santiago|Santo Domingo|Sevilla|Valencia|Zaragoza',
  pt: 'Belo Horizonte|Brasília|Curitiba|Lisboa|Luanda|Maputo|Nova York|Porto|Porto Alegre|Recife|Rio de Janeiro|Salvador|São Paulo',
  it: 'Bari|Bologna|Bruxelles|Città del Vaticano|Firenze|Genova|Londra|Milano|Napoli|Palermo|Parigi|Roma|Torino|Venezia',
  other:
    'Ankara|İstanbul|İzmir|Warszawa|Kraków|Praha|Brno|Bratislava|Budapest|București|Beograd|Zagreb|Ljubljana|Sarajevo|København|Stockholm|Göteborg|Oslo|Helsinki|Amsterdam|Den Haag|Brussel|Jakarta|Hà Nội|TP.HCM|Manila|Αθήνα|Москва|Санкт-Петербург|Киев|Київ|Минск|Мінск|Львів|Харків|Одеса|Астана|Нур-Султан|Алматы|Ташкент|Бишкек|Баку|Ереван|Тбилиси|Вашингтон|Нью-Йорк|Лондон|Париж|Берлин|Брюссель|Пекин|Токио|Женева|София|Београд|القاهرة|بيروت|دمشق|بغداد|الرياض|عمان|أبوظبي|دبي|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|الخرطوم|تونس|الجزائر|الرباط|طرابلس|رام الله|غزة|القدس|واشنطن|نيويورك|لندن|باريس|موسكو|جنيف|برلين|أنقرة|طهران|تهران|نई दिल्ली|नई दिल्ली|मुंबई|पटना|लखनऊ|कोलकाता|जयपुर|भोपाल|اسلام آباد|کراچی|لاہور|پشاور|ঢাকা|北京|上海|广州|廣州|香港|台北|东京|東京|大阪|纽约|紐約|华盛顿|華盛頓|伦敦|倫敦|巴黎|柏林|莫斯科|日内瓦|ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|モスクワ|ソウル|서울|부산|워싱턴|뉴욕|도쿄|베이징'
}

let knownCities: Set<string> | undefined
let knownCountries: Set<string> | undefined

/** Whether the text, whole, is a city or a country we know, in any case. */
export function isKnownPlace(text: string): boolean {
  knownCities ??= readCities()
  knownCountries ??= readCountries()
  const place = foldPlace(text)
  return knownCities.has(place) || knownCountries.has(place)
}

/** Whether the text, whole, is a city we know, in any case. */
export function isKnownCity(text: string): boolean {
  knownCities ??= readCities()
  return knownCities.has(foldPlace(text))
}

function readCities(): Set<string> {
  const places = new Set(Object.values(cities).flatMap(list => list.split('|').map(foldPlace)))
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    places.add(foldPlace((zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')))
  }
  return places
}

function readCountries(): Set<string> {
  const places = new Set<string>()
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const name = names.of(String.fromCharCode(first, second))
      if (name !== undefined) places.add(foldPlace(name))
    }
  }
  return places
}

const ascii = /^[ -~]*$/

function foldPlace(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().trim()
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .trim()
}

/** Languages whose papers set a colon behind the place of a dateline. */
export const colonBehindPlace: ReadonlySet<string> = new Set(['en', 'ms', 'id'])
