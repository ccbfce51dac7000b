/**
 * States, provinces and regions of countries, and regions of the world that are no country's.
 * Folded: without accents, in lower case; after a comma states are also printed short. Written for
 * this project.
 */

/** Regions by country (ISO 3166-1). */
export const regionsOf: Readonly<Record<string, string>> = {
  AU: 'new south wales, northern territory, queensland, south australia, tasmania, western australia',
  BR: 'bahia, minas gerais, parana, pernambuco, rio grande do sul, santa catarina, mato grosso',
  CA: `
    alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario,
    prince edward island, quebec, saskatchewan, yukon, nunavut, alta., ont., que., sask., b.c.`,
  CN: `
    fujian, gansu, guangdong, guangxi, guizhou, hainan, hebei, heilongjiang, henan, hubei, hunan,
    inner mongolia, jiangsu, jiangxi, jilin, liaoning, qinghai, shaanxi, shandong, shanxi, sichuan,
    tibet, xinjiang, yunnan, zhejiang`,
  DE: `
    baden-wuerttemberg, bavaria, bayern, brandenburg, hesse, lower saxony, north rhine-westphalia,
    rhineland-palatinate, saarland, saxony, schleswig-holstein, thuringia`,
  ES: 'andalusia, aragon, asturias, catalonia, galicia, basque country, canary islands',
  FR: 'alsace, brittany, burgundy, corsica, normandy, provence',
  GB: `
    cornwall, cumbria, devon, dorset, essex, gloucestershire, hertfordshire, lancashire, norfolk,
    northumberland, oxfordshire, somerset, staffordshire, suffolk, surrey, sussex, wiltshire,
    yorkshire, ulster`,
  GE: 'abkhazia, south ossetia',
  IN: `
    andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana,
    himachal pradesh, jharkhand, karnataka, kashmir, kerala, madhya pradesh, maharashtra, manipur,
    meghalaya, mizoram, nagaland, odisha, rajasthan, sikkim, tamil nadu, telangana, tripura,
    uttar pradesh, uttarakhand, west bengal`,
  IT: 'calabria, lombardy, piedmont, sardinia, sicily, tuscany, umbria, veneto',
  MX: `
    baja california, campeche, chiapas, chihuahua, coahuila, durango, guerrero, jalisco, michoacan,
    nuevo leon, oaxaca, quintana roo, sinaloa, sonora, tabasco, tamaulipas, veracruz, yucatan,
    zacatecas`,
  MY: 'sabah, sarawak, selangor',
  PK: 'balochistan, baluchistan, sindh, khyber pakhtunkhwa',
  RU: `
    bashkortostan, chechnya, chuvashia, dagestan, ingushetia, kaliningrad, kamchatka, karelia,
    sakhalin, siberia, tatarstan, yakutia`,
  UA: 'crimea, donbas, donbass, luhansk, lugansk',
  US: `
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida,
    hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
    massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
    new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon,
    pennsylvania, puerto rico, rhode island, south carolina, south dakota, tennessee, texas, utah,
    vermont, virginia, west virginia, wisconsin, wyoming, new england, long island,
    ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., mass.,
    md., mich., minn., miss., mo., mont., neb., nev., n.c., n.d., n.h., n.j., n.m., n.y., okla.,
    ore., pa., r.i., s.c., s.d., tenn., tex., va., vt., wash., wis., w.va., wyo., d.c.`
}

/** Regions of the world, seas and the like. */
export const worldRegions = `
  africa, antarctica, arctic, asia, asia-pacific, atlantic, balkans, baltic, caribbean, caspian,
  caucasus, central africa, central america, central asia, central europe, east africa, east asia,
  eastern europe, eastern hemisphere, europe, far east, gulf, himalayas, horn of africa, indochina,
  latin america, levant, mediterranean, middle east, near east, north africa, north america,
  north atlantic, north sea, northern hemisphere, pacific, persian gulf, polynesia, red sea, sahara,
  sahel, scandinavia, south america, south asia, south china sea, south pacific, southeast asia,
  south-east asia, southern africa, southern hemisphere, strait of hormuz, black sea,
  sub-saharan africa, suez canal, panama canal, west africa, western europe, western hemisphere,
  antarctic, english channel, gulf of mexico, indian ocean, sea of azov, bosporus, bosphorus,
  kurdistan, golan heights, sinai, korean peninsula, eurasia, maghreb, oceania
`
