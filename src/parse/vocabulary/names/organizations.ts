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
  reuters, tass, afp, associated press, agence france-presse, upi, ria novosti, interfax, kyodo,
  yonhap, irna, anadolu, efe, ansa, dpa, press tv, sputnik, united press international,
  al jazeera, alex brown, alibaba, amazon, american express, amnesty international, apple,
  arthur andersen, bayer, bear stearns, bloomberg, booz allen, british airways, burger king,
  calvin klein, carter hawley hale, carter hawley, cazenove, chrysler, citicorp, citigroup, coca-cola,
  credit suisse, daimler, dean witter, dean witter reynolds, deutsche bank, dillon read, dow jones,
  drexel burnham, drexel burnham lambert, eli lilly, estee lauder, exxon, exxonmobil, facebook,
  federal express, fiat, ford motor, fox news, gazprom, general electric, general motors,
  goldman sachs, google, greenpeace, harley-davidson, harley davidson, harris trust, sallie mae, fannie mae, freddie mac, ginnie mae, ann taylor, virginia power, georgia power, georgia gulf, harris upham, smith barney harris upham, mitchell hutchins, rotan mosle, asahi shimbun, lovett mitchell webb, hewlett-packard,
  hewlett packard, hill samuel, hoare govett, honda, huawei, hugo boss, human rights watch, hyundai,
  instagram, intel, james capel, jefferies, john deere, john hancock, johnson matthey,
  johnson & johnson, jp morgan, jpmorgan, j.p. morgan, jpmorgan chase, kidder peabody, kleinwort benson,
  le figaro, le monde, levi strauss, linkedin, louis vuitton, lufthansa, lukoil, manufacturers hanover,
  marks & spencer, marks and spencer, mary kay, merrill lynch, microsoft, mitsubishi, montgomery ward,
  morgan grenfell, morgan guaranty, morgan stanley, nestle, netflix, new york times, nintendo, nissan,
  nomura, novartis, paine webber, painewebber, peat marwick, perkin-elmer, petrobras, petroleos de venezuela,
  pfizer, philip morris, philipp brothers, phillips & drew, phillips and drew, price waterhouse,
  procter & gamble, procter and gamble, prudential-bache, ralph lauren, robert fleming, rolls-royce,
  rosneft, royal dutch shell, ryanair, saatchi, salomon brothers, salomon, samsung, samuel montagu,
  shearson lehman, shearson lehman brothers, siemens, smith barney, sony, spacex, standard and poor’s,
  standard & poor’s, starbucks, tesla, texaco, texas instruments, thomas cook, thomson mckinnon,
  toshiba, toyota, transparency international, twitter, uber, unilever, volkswagen, wal-mart, walmart,
  walt disney, warner lambert, warner-lambert, wells fargo, whatsapp, wikileaks, wikipedia, xinhua,
  youtube, charles schwab, charles river, ernst & whinney, ernst and whinney,
  arthur young, thomas tilling, john brown, robert half, dun & bradstreet, fred meyer, henry ansbacher,
  allen & co, jack eckerd, oscar mayer, sara lee, sherwin-williams, stanley works, roy rogers,
  rothschild, lazard freres, bache, warburg, county natwest, nat west, natwest, lloyds, lloyds of london,
  lloyd’s of london, dome petroleum, british petroleum, bp, british gas, british telecom, ibm, ici, gm,
  bbc, cnn, nbc, cbs, abc, rt, itv, nhk, rai, bild, der spiegel, el pais, el mundo, la repubblica
`)

/** Words that the name of an organisation ends with. */
export const organizationEnds: ReadonlySet<string> = new Set(
  list(`
    academy, administration, as, a.s., division, shimbun, capital, markets, center, centre, ag, agency, agencies, airline, airlines, airways, alliance, army, assembly,
    assn, assn., associates, association, authority, bancorp, bancorporation, bancshares, bank, banks,
    bankshares, bhd, board, brands, bros, bros., brothers, bundesbank, bureau, cabinet, caucus, chemical,
    chemicals, church, clinic, club, co, co., coalition, college, commission, committee, communications,
    community, companies, company, confederation, congress, consortium, consulate, cooperative, corp,
    corp., corporation, corps, council, court, cos, cos., department, dept, dept., directorate, embassy,
    enterprises, exchange, express, federation, fc, financial, force, forces, forum, foundation, front,
    fund, funds, futures, gmbh, government, group, guard, herald, holding, holdings, hospital, inc, inc.,
    industries, institute, institution, instruments, insurance, international, investments, journal, kk,
    kgaa, laboratories, labs, league, legislature, limited, llc, llp, ltd, ltd., mills, mines, ministry,
    missions, mosque, motor, motors, museum, navy, network, networks, news, newspaper, newspapers, nv,
    n.v., office, oil, organisation, organization, oy, parliament, partners, partnership, party,
    petroleum, pharmaceuticals, plc, police, press, productions, products, properties, pty,
    publications, publishing, radio, railroad, railway, railways, realty, refineries, refinery, rescue,
    resources, restaurants, s.a., sa, savings, school, schools, secretariat, securities, senate, service,
    services, society, software, sons, spa, s.p.a., steel, stores, studios, syndicate, systems, team,
    technologies, technology, television, telegraph, theatre, times, transportation, treasury, tribunal,
    tribune, trust, trustees, tv, union, unions, united, universities, university, utilities, watch,
    workshop, works, ventures, bhd., pharma, media, entertainment, electronics, pictures, records,
    bundestag, foods, mission, think-tank, taskforce, squad, brigade, battalion, regiment, fleet,
    militia, headquarters, airforce, parliamentarians, s.a, n.v, a.g, inquirer, gazette, guardian,
    observer, chronicle, globe, post, daily, review, magazine, channel, broadcasting, agenzia
  `)
)

/** Words after which `of`, `for` or `de` goes on with the name of an organisation. */
export const organizationHeads: ReadonlySet<string> = new Set(
  list(`
    academy, agency, alliance, assembly, association, bank, board, bureau, chamber, church, college,
    commission, committee, confederation, conference, congress, convention, corporation, council, court,
    department, dept, division, exchange, federation, force, foundation, front, fund, group, house,
    institute, league, ministry, movement, museum, office, order, organisation, organization,
    parliament, party, republic, school, secretariat, senate, service, society, state, treasury, union,
    university, banco, banca, banque, ministerio, ministere, ministere, ministerium, ministero,
    universidad, universite, universite, universitat, universitat, universita, universita,
    universidade, partido, parti, congreso, asamblea, assemblee, assemblee, conseil, consejo,
    tribunal, comision, comision, fiscalia, fiscalia, camara, camara, chambre, cour, corte, instituto,
    institut, secretaria, secretaria, federacion, federacion, organizacion, organizacion, associacao,
    ministerio, confederacion, confederacion, guardia, fuerza, cour
  `)
)

/** Words with which the name of a place ends. */
export const placeEnds: ReadonlySet<string> = new Set(
  list(`
    airport, arena, avenue, building, drive, hotel, lane, memorial, monument, tunnel, bay, beach, boulevard, bridge, canal, canyon, cape, castle, cathedral,     city, coast, county, creek, dam, delta, desert, district, forest, garden, gardens, gate, gulf, harbor,
    harbour, heights, highlands, hill, hills, island, islands, isle, isles, lake, lakes, mountain,
    mountains, ocean, palace, park, peninsula, plateau, plaza, port, prefecture, prison, province,
    region, ridge, river, road, sea, square, stadium, station, strait, straits, street, territory, tower,
    town, valley, village, volcano, hemisphere, airbase, base, oblast, basin, field, fields, border,
    neighborhood, neighbourhood, suburb, terminal, zone
  `)
)

/** Words with which the name of a place opens. */
export const placeHeads: ReadonlySet<string> = new Set(
  list('cape, fort, gulf, lake, mount, mt, mt., strait, straits, sea, bay, isle, port, valley')
)

/** Words that stand before the name of a newspaper, a company or a party and say what it is. */
export const organizationNouns: ReadonlySet<string> = new Set(
  list(`
    agency, airline, broadcaster, channel, charity, company, conglomerate, daily, firm, group, magazine,
    network, newspaper, party, publisher, retailer, site, station, subsidiary, tabloid, website, weekly,
    bank, bureau, union, think-tank, carmaker, automaker, giant, team, outlet, portal, periodico,
    periodico, diario, cadena, agencia, empresa, partido, journal, quotidien, chaine, agence, societe,
    zeitung, zeitschrift, sender, konzern, partei, agentur, unternehmen, газета, агентство, телеканал,
    компания, партия, журнал, банк
  `)
)

/** Words before a name that say that it is a place's or a thing's: `the tanker Mary Ann`. */
export const thingNouns: ReadonlySet<string> = new Set(
  list(`
    avenue, boat, calle, carrier, ciudad, city, college, film, frigate, hospital, hurricane, movie,
    municipio, municipality, novel, play, prison, provincia, province, road, school, ship, song, stadium,
    storm, street, submarine, tanker, town, trawler, tugboat, typhoon, university, vessel, village,
    yacht, album, barco, buque, estadio, estado, huracan, pelicula, rue, ville
  `)
)
