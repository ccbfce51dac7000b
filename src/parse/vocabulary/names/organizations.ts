/**
 * Organisations that newspapers name without saying what they are, and the words that other names of
 * organisations end with or open with. Folded: without accents, in lower case.
 *
 *     'White House'  'IMF'            known whole
 *     'Foreign Ministry'              ends with a word that says so
 *     'Bank of Japan'                 opens with one, and `of`
 *
 * In part from the lexicon of compromise 14.17.0 (© Spencer Kelly, MIT), else written for this project.
 */

import {list} from '../list.ts'

/** Public bodies, by their several names; the first is the fullest. */
export const publicBodies: readonly (readonly string[])[] = `
  united nations, un, u.n.
  north atlantic treaty organization, nato
  organization of petroleum exporting countries, organisation of petroleum exporting countries, opec
  organization of arab petroleum exporting countries, oapec
  international monetary fund, imf
  world bank, international bank for reconstruction and development, ibrd
  economist intelligence unit, eiu
  international development association, ida
  european union, eu
  european community, european communities, european economic community, ec, eec
  european commission
  european free trade association, efta
  euratom
  comecon
  european investment bank, eib
  bank for international settlements, bis
  general agreement on tariffs and trade, gatt
  organization for economic cooperation and development, organisation for economic cooperation and development, organisation for economic co-operation and development, oecd
  united nations conference on trade and development, u.n. conference on trade and development, unctad
  food and agriculture organization, food and agriculture organisation, u.n. food and agriculture organization, fao
  international energy agency, iea
  international atomic energy agency, iaea
  international coffee organization, international coffee organisation, ico
  international cocoa organization, international cocoa organisation, icco
  international tin council, itc
  international natural rubber organization, international natural rubber organisation, international rubber organization, inro
  international wheat council, iwc
  international sugar organization, international sugar organisation
  association of tin producing countries, atpc
  asian development bank, adb
  african development bank, afdb
  gulf cooperation council, gulf co-operation council, gcc
  association of southeast asian nations, association of south east asian nations, asean
  economic and social commission for asia and the pacific, escap
  economic commission for africa, eca
  international maritime organization, imo
  inter-american development bank
  world trade organization, wto
  world health organization, who
  unicef
  unesco
  organization of american states, oas
  african union
  arab league
  european central bank, ecb
  european parliament
  interpol
  red cross
  lima group
  group of seven, g7, g-7
  group of twenty, g20, g-20
  group of five, g-5
  federal reserve, federal reserve board, fed
  securities and exchange commission, sec
  federal bureau of investigation, fbi
  central intelligence agency, cia
  national security agency, nsa
  national security council, nsc
  national aeronautics and space administration, nasa
  environmental protection agency, epa
  food and drug administration, fda
  federal communications commission, fcc
  federal trade commission, ftc
  federal aviation administration, faa
  commodity credit corporation, ccc
  department of agriculture, agriculture department, u.s. agriculture department, usda
  department of state, state department, u.s. state department
  department of justice, justice department
  treasury department, treasury
  white house
  pentagon
  kremlin
  capitol hill
  downing street
  u.s. congress, congress
  u.s. senate, senate
  house of representatives
  supreme court
  house of commons
  house of lords
  scotland yard
  bundesbank, west german bundesbank, german bundesbank
  bundestag
  bundesrat
  knesset
  duma
  politburo
  hezbollah, hizbollah, hizbullah
  hamas
  fatah
  taliban
  islamic state, isis, isil
  al qaeda, al-qaeda
  plo
  eta
  ira
  fifa
  uefa
  nba
  nfl
  fsb
  kgb
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(', '))

/** Companies and media that are printed without a word that says so. */
export const companies = list(`
  abc, afp, agence france-presse, al jazeera, alex brown, alibaba, allen & co, amazon,
  american express, amnesty international, anadolu, ann taylor, ansa, apple, arthur andersen,
  arthur young, asahi shimbun, associated press, bache, bayer, bbc, bear stearns, bild, bloomberg,
  booz allen, bp, british airways, british gas, british petroleum, british telecom, burger king,
  calvin klein, carter hawley, carter hawley hale, cazenove, cbs, charles river, charles schwab,
  chrysler, citicorp, citigroup, cnn, coca-cola, county natwest, credit suisse, daimler,
  dean witter, dean witter reynolds, der spiegel, deutsche bank, dillon read, dome petroleum,
  dow jones, dpa, drexel burnham, drexel burnham lambert, dun & bradstreet, efe, el mundo,
  el pais, eli lilly, ernst & whinney, ernst and whinney, estee lauder, exxon, exxonmobil,
  facebook, fannie mae, fatih karagumruk, federal express, fiat, ford motor, fox news, fred meyer,
  freddie mac, gazprom, general electric, general motors, georgia gulf, georgia power, ginnie mae,
  gm, goldman sachs, google, greenpeace, harley davidson, harley-davidson, harris trust,
  harris upham, henry ansbacher, hewlett packard, hewlett-packard, hill samuel, hoare govett,
  honda, huawei, hugo boss, human rights watch, hyundai, ibm, ici, instagram, intel, interfax,
  irna, itv, j.p. morgan, jack eckerd, james capel, jefferies, john brown, john deere,
  john hancock, johnson & johnson, johnson matthey, jp morgan, jpmorgan, jpmorgan chase,
  kidder peabody, kleinwort benson, kyodo, la repubblica, lazard freres, le figaro, le monde,
  levi strauss, linkedin, lloyds, lloyds of london, lloyd’s of london, louis vuitton,
  lovett mitchell webb, lufthansa, lukoil, manufacturers hanover, marks & spencer,
  marks and spencer, mary kay, merrill lynch, microsoft, mitchell hutchins, mitsubishi,
  montgomery ward, morgan grenfell, morgan guaranty, morgan stanley, nat west, natwest, nbc,
  nestle, netflix, new york times, nhk, nintendo, nissan, nomura, novartis, oscar mayer,
  paine webber, painewebber, peat marwick, perkin-elmer, petrobras, petroleos de venezuela,
  pfizer, philip morris, philipp brothers, phillips & drew, phillips and drew, press tv,
  price waterhouse, procter & gamble, procter and gamble, prudential-bache, rai, ralph lauren,
  reuters, ria novosti, robert fleming, robert half, rolls-royce, rosneft, rotan mosle,
  rothschild, roy rogers, royal dutch shell, rt, ryanair, saatchi, sallie mae, salomon,
  salomon brothers, samsung, samuel montagu, sara lee, shearson lehman, shearson lehman brothers,
  sherwin-williams, siemens, smith barney, smith barney harris upham, sony, spacex, sputnik,
  standard & poor’s, standard and poor’s, stanley works, starbucks, tass, tesla, texaco,
  texas instruments, thomas cook, thomas tilling, thomson mckinnon, toshiba, toyota,
  transparency international, twitter, uber, unilever, united press international, upi,
  virginia power, volkswagen, wal-mart, walmart, walt disney, warburg, warner lambert,
  warner-lambert, wells fargo, whatsapp, wikileaks, wikipedia, xinhua, yonhap, youtube
`)

/** Words that the name of an organisation ends with. */
export const organizationEnds: ReadonlySet<string> = new Set(
  list(`
    a.g, a.s., academy, administration, ag, agencies, agency, agenzia, airforce, airline,
    airlines, airways, alliance, army, as, assembly, assn, assn., associates, association,
    authority, b.v., bancorp, bancorporation, bancshares, bank, banks, bankshares, battalion, bhd,
    bhd., board, brands, brigade, broadcasting, bros, bros., brothers, bundesbank, bundestag,
    bureau, bv, cabinet, capital, caucus, center, centre, channel, chemical, chemicals, chronicle,
    church, clinic, club, co, co., coalition, college, commission, committee, communications,
    community, companies, company, confederation, congress, consortium, consulate, cooperative,
    corp, corp., corporation, corps, cos, cos., council, court, daily, department, dept, dept.,
    directorate, division, electronics, embassy, enterprises, entertainment, exchange, express,
    fc, federation, financial, fleet, foods, force, forces, forum, foundation, front, fund, funds,
    futures, gazette, globe, gmbh, government, group, guard, guardian, headquarters, herald,
    holding, holdings, hospital, inc, inc., industries, inquirer, institute, institution,
    instruments, insurance, international, investments, journal, kgaa, kk, laboratories, labs,
    league, legislature, limited, llc, llp, ltd, ltd., magazine, markets, media, militia, mills,
    mines, ministry, mission, missions, mosque, motor, motors, museum, n.v, n.v., navy, network,
    networks, news, newspaper, newspapers, nv, observer, office, oil, organisation, organization,
    oy, parliament, parliamentarians, partners, partnership, party, petroleum, pharma,
    pharmaceuticals, pictures, plc, police, post, press, productions, products, properties, pte,
    pty, publications, publishing, radio, railroad, railway, railways, realty, records,
    refineries, refinery, regiment, rescue, resources, restaurants, review, s.a, s.a., s.p.a., sa,
    savings, school, schools, secretariat, securities, senate, service, services, shimbun,
    society, software, sons, spa, squad, steel, stores, studios, supermarkets, syndicate, systems,
    taskforce, team, technologies, technology, telegraph, television, theatre, think-tank, times,
    transportation, treasury, tribunal, tribune, trust, trustees, tv, union, unions, united,
    universities, university, utilities, ventures, watch, works, workshop, worldwide
  `)
)

/** Words after which `of`, `for` or `de` goes on with the name of an organisation. */
export const organizationHeads: ReadonlySet<string> = new Set(
  list(`
    academy, agency, alliance, asamblea, assemblee, assembly, associacao, association, banca,
    banco, bank, banque, board, bureau, camara, chamber, chambre, church, college, comision,
    commission, committee, confederacion, confederation, conference, congreso, congress, conseil,
    consejo, convention, corporation, corte, council, cour, court, department, dept, division,
    exchange, federacion, federation, fiscalia, force, foundation, front, fuerza, fund, group,
    guardia, house, institut, institute, instituto, league, ministere, ministerio, ministerium,
    ministero, ministry, movement, museum, office, order, organisation, organizacion,
    organization, parliament, parti, partido, party, republic, school, secretaria, secretariat,
    senate, service, society, state, treasury, tribunal, union, universidad, universidade,
    universita, universitat, universite, university
  `)
)

/** Words with which the name of a place ends. */
export const placeEnds: ReadonlySet<string> = new Set(
  list(`
    airbase, airport, arena, avenue, base, basin, bay, beach, border, boulevard, bridge, building,
    canal, canyon, cape, castle, cathedral, city, coast, county, creek, dam, delta, desert,
    district, drive, field, fields, forest, garden, gardens, gate, gulf, harbor, harbour, heights,
    hemisphere, highlands, hill, hills, hotel, island, islands, isle, isles, lake, lakes, lane,
    memorial, monument, mountain, mountains, neighborhood, neighbourhood, oblast, ocean, palace,
    park, peninsula, plateau, plaza, port, prefecture, prison, province, region, ridge, river,
    road, sea, square, stadium, station, strait, straits, street, suburb, terminal, territory,
    tower, town, tunnel, valley, village, volcano, zone
  `)
)

/** Words with which the name of a place opens. */
export const placeHeads: ReadonlySet<string> = new Set(
  list('cape, fort, gulf, lake, mount, mt, mt., strait, straits, sea, bay, isle, port, valley')
)

/** Words that stand before the name of a newspaper, a company or a party and say what it is. */
export const organizationNouns: ReadonlySet<string> = new Set(
  list(`
    agence, agencia, agency, agentur, airline, automaker, bank, broadcaster, brokerage, bureau,
    cabinet, cadena, carmaker, chaine, channel, charity, company, conglomerate, daily, diario,
    empresa, firm, giant, group, journal, konzern, magazine, network, newspaper, outlet, partei,
    partido, party, periodico, portal, publisher, quotidien, retailer, sender, site, societe,
    station, subsidiary, tabloid, team, think-tank, union, unternehmen, website, weekly,
    zeitschrift, zeitung, агентство, банк, газета, журнал, компания, партия, телеканал
  `)
)

/** Words before a name that say that it is a place's or a thing's: `the tanker Mary Ann`. */
export const thingNouns: ReadonlySet<string> = new Set(
  list(`
    album, avenue, barco, boat, buque, calle, carrier, city, ciudad, college, estadio, estado,
    film, frigate, hospital, huracan, hurricane, movie, municipality, municipio, novel, pelicula,
    play, prison, province, provincia, road, rue, school, ship, song, stadium, storm, street,
    submarine, tanker, town, trawler, tugboat, typhoon, university, vessel, village, ville, yacht
  `)
)
