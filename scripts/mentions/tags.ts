/**
 * What editorial tags mean in the terms of mentions.
 *
 *     places  west-germany            → country DE
 *     people  james-baker             → a person whose name holds `baker`
 *     orgs    adb-asia                → an organisation called `ADB` or `Asian Development Bank`
 *
 * A place tag says that the story is about a country; it is compared with `spatialCoverage`. A tag
 * of a person or an organisation counts only in stories that print the name: editors tag some that
 * are meant but not named.
 */

/** The kinds of tags. */
export const tagKinds = ['places', 'people', 'orgs'] as const

/** One of {@link tagKinds}. */
export type TagKind = (typeof tagKinds)[number]

/** Tags of countries whose names are not those of `Intl`. */
const countryCodes: Readonly<Record<string, string>> = {
  usa: 'US',
  uk: 'GB',
  'west-germany': 'DE',
  'east-germany': 'DD',
  ussr: 'SU',
  uae: 'AE',
  yugoslavia: 'YU',
  czechoslovakia: 'CS',
  zaire: 'CD',
  burma: 'MM',
  kampuchea: 'KH',
  'ivory-coast': 'CI',
  'hong-kong': 'HK',
  'yemen-arab-republic': 'YE',
  'yemen-demo-republic': 'YE',
  'us-virgin-islands': 'VI',
  'trinidad-tobago': 'TT',
  turkey: 'TR',
  congo: 'CG',
  antigua: 'AG',
  swaziland: 'SZ'
}

/** Names of organisations by tag; any of them, whole, in any case. */
const organizationNames: Readonly<Record<string, readonly string[]>> = {
  'adb-africa': ['ADB', 'AfDB', 'African Development Bank'],
  'adb-asia': ['ADB', 'Asian Development Bank'],
  asean: [
    'ASEAN',
    'Association of South East Asian Nations',
    'Association of Southeast Asian Nations'
  ],
  atpc: ['ATPC', 'Association of Tin Producing Countries'],
  bis: ['BIS', 'Bank for International Settlements'],
  comecon: ['COMECON'],
  ec: [
    'EC',
    'EEC',
    'European Community',
    'European Commission',
    'European Economic Community',
    'Common Market'
  ],
  eca: ['ECA', 'Economic Commission for Africa'],
  efta: ['EFTA', 'European Free Trade Association'],
  eib: ['EIB', 'European Investment Bank'],
  escap: ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  euratom: ['Euratom'],
  fao: ['FAO', 'Food and Agriculture Organization', 'Food and Agriculture Organisation'],
  gatt: ['GATT', 'General Agreement on Tariffs and Trade'],
  gcc: ['GCC', 'Gulf Cooperation Council', 'Gulf Co-operation Council'],
  icco: ['ICCO', 'International Cocoa Organization', 'International Cocoa Organisation'],
  'ico-coffee': ['ICO', 'International Coffee Organization', 'International Coffee Organisation'],
  ida: ['IDA', 'International Development Association'],
  iea: ['IEA', 'International Energy Agency'],
  imco: ['IMO', 'IMCO', 'International Maritime Organization'],
  imf: ['IMF', 'International Monetary Fund'],
  inro: [
    'INRO',
    'International Natural Rubber Organization',
    'International Natural Rubber Organisation'
  ],
  isa: ['ISA', 'International Sugar Organization', 'International Sugar Agreement'],
  itc: ['ITC', 'International Tin Council'],
  iwcc: ['IWCC', 'International Wrought Copper Council'],
  'iwc-wheat': ['IWC', 'International Wheat Council'],
  oapec: ['OAPEC', 'Organization of Arab Petroleum Exporting Countries'],
  oecd: [
    'OECD',
    'Organization for Economic Cooperation and Development',
    'Organisation for Economic Cooperation and Development'
  ],
  opec: [
    'OPEC',
    'Organization of Petroleum Exporting Countries',
    'Organisation of Petroleum Exporting Countries'
  ],
  un: ['U.N.', 'UN', 'United Nations'],
  unctad: ['UNCTAD', 'U.N. Conference on Trade and Development'],
  worldbank: ['World Bank', 'International Bank for Reconstruction and Development']
}

const codeByName = new Map<string, string>()
const display = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})
for (let code = 26 * 26 - 1; code >= 0; code -= 1) {
  const country = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26))
  const name = display.of(country)
  if (name !== undefined && isCurrent(country))
    codeByName.set(name.toLowerCase().replaceAll(' ', '-'), country)
}

/** Countries that were parts of one that is no more. */
const successors: Readonly<Record<string, string>> = {
  SU: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ',
  YU: 'BA HR ME MK RS SI XK',
  CS: 'CZ SK'
}
const unions = new Map(
  Object.entries(successors).flatMap(([union, codes]) =>
    codes.split(' ').map(code => [code, union])
  )
)

/** A country as the tags of its time know it: Moscow then lay in the Soviet Union. */
export function asThen(country: string): string {
  return unions.get(country) ?? country
}

function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}

/** The country that a tag means. */
export function countryOfTag(tag: string): string | undefined {
  return countryCodes[tag] ?? codeByName.get(tag)
}

/** The surname that a tag means: all of `perez-de-cuellar`, the last of `james-baker`. */
export function surnameOfTag(tag: string): string {
  const words = tag.split('-')
  return words.at(-1) ?? tag
}

/** The names that an organisation's tag means. */
export function namesOfTag(tag: string): readonly string[] {
  return organizationNames[tag] ?? [tag]
}
