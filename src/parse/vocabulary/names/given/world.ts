/**
 * Given names of other regions as newspapers write them in Latin letters, folded: without accents,
 * in lower case. Written for this project.
 */

import {list} from '../../list.ts'

/** Given names of the world that the other lists lack. */
export const worldGivenNames = [
  // Slavic.
  ...list(`
    aleksey, alexandr, alexey, andriy, arkady, artyom, boguslaw, bohdan, borislav, boyko,
    bronislaw, czeslaw, dariusz, denys, dmitriy, dmytro, dusan, edvard, evgeni, fedor, galina,
    gennadi, gennady, gleb, grigory, grzegorz, hristo, hryhoriy, ihor, iryna, ivica, jacek,
    jadwiga, janez, janusz, jaroslaw, jerzy, jiri, josip, kazimierz, konstantin, kostyantyn,
    ksenia, lech, leszek, lubomir, ludmila, lyudmila, maksym, malgorzata, mariusz, mariya, mate,
    mateja, mateusz, mikhailo, mikola, milan, milorad, miroslaw, mladen, momir, mykhailo, mykola,
    nadezhda, nataliya, nebojsa, oleh, oleksii, oleksiy, olena, olha, pawel, predrag, radoslaw,
    radovan, raisa, ramzan, ratko, rinat, rustam, ryszard, serhii, serhiy, slavko, stepan,
    sviatlana, taras, tatyana, timur, tomislav, vadym, valeri, vasiliy, vasyl, veniamin,
    viacheslav, viktoriya, vitali, vitalii, vitaliy, vitaly, vojislav, vsevolod, vuk, vyacheslav,
    waldemar, wieslaw, witold, wlodzimierz, yegor, yekaterina, yevgenia, yevhen, yulia, yuliya,
    yurii, zbigniew, zdenek, zdzislaw, zhanna, zinaida, zlatko, zygmunt
  `),
  // Spanish and Portuguese.
  ...list(`
    abelardo, adalberto, amado, anibal, araceli, arnaldo, arnoldo, aurelio, baltasar, bartolome,
    belisario, benigno, candido, carmelo, celso, corazon, cuauhtemoc, delcy, dilma, diosdado,
    duarte, edgardo, edmundo, eladio, eliseo, evo, ezequiel, fabricio, florencio, geraldo, german,
    heriberto, hernan, hilario, isidro, itamar, jacinto, jair, joaquim, junqueras, justo,
    laureano, leopoldo, lourdes, macarena, marcial, maricela, mercedes, napoleon, narciso,
    nicanor, norberto, nuno, orlando, patricio, pilar, placido, porfirio, quim, reinaldo,
    rigoberto, romulo, rosalia, rui, ruy, sebastiao, sixto, soledad, tabare, teodoro, ubaldo,
    valeriano, vinicio, virgilio, wagner, zulia
  `),
  // Arabic.
  ...list(`
    abbas, abdelaziz, abdelfattah, abdelkader, abdelmadjid, abdelmajid, abdulaziz, abdulla,
    abdurrahman, akram, amal, amr, arafat, ashraf, atef, awad, bader, badr, baha, bashar, bashir,
    basma, bassam, bassem, boutros, chadli, djamel, emad, essam, fadel, fahad, fahmi, faiz, fares,
    farid, farouk, faruq, fawzi, fayez, fouad, fuad, ghassan, ghazi, hadi, hafez, haidar, haitham,
    hakim, hamad, hamdan, hamdi, hamed, hamid, hanan, hani, haroun, hashem, hashim, hatem,
    haytham, hesham, hisham, hosni, houssam, husni, hussam, ihab, imad, iman, jaber, jafar, jalal,
    jamil, kamel, khalifa, lakhdar, lubna, maher, mahfoud, mahmud, majed, majid, malek, mansour,
    mazen, medhat, mohsen, moncef, mostafa, mouloud, mourad, mubarak, muhsin, munir, muqtada,
    musa, nabih, naguib, naji, najib, najla, nawaf, nayef, nazih, nidal, nizar, noura, nouri,
    nuri, omran, qais, qasim, qassem, raed, rafik, rafiq, ramadan, rami, ramzi, rana, rashed,
    riad, rima, saad, saadi, sabah, saber, saddam, sadiq, safwan, said, salah, salam, salama,
    saleh, salem, samih, saud, sayed, sayyid, shadi, shaker, shakir, sharif, shehab, sherif,
    shukri, soliman, suhail, sulaiman, suleiman, taher, tahir, talal, talib, tamer, tamim, tawfiq,
    wahid, waleed, yahya, yasir, yazid, yousef, yunis, zaid, zaki, zayd, zayed, zein, ziad, zine,
    ziyad, zuhair
  `),
  // Persian, Kurdish and Central Asian.
  ...list(`
    abdolreza, akbar, alireza, amirhossein, arash, ardeshir, ashkan, azar, babak, bagher, bahram,
    barham, barzan, behnam, behrouz, behzad, bijan, dariush, ebrahim, elham, emomali, esfandiar,
    esmaeil, esmail, farhad, fariba, farideh, farrokh, farzad, fereydoun, ghader, ghassem, gholam,
    gholamhossein, gholamreza, golnaz, gul, gurbanguly, habibollah, hamidreza, hashemi,
    heshmatollah, hooshang, hormoz, iraj, islom, jalil, jamshid, javad, kambiz, kamran, kassym,
    kassym-jomart, kaveh, kazem, keyvan, khosrow, kourosh, kurmanbek, mahmood, mahnaz, manouchehr,
    manuchehr, marzieh, masood, massoud, mehran, mehrdad, mir-hossein, mirza, mojtaba, morteza,
    nasrin, nazanin, nechirvan, nursultan, parisa, parviz, payam, ramin, roza, ruhollah, sadegh,
    sadyr, saparmurat, saparmyrat, sayyed, serdar, seyed, seyyed, shahram, shapour, shavkat,
    shirin, siamak, simin, sooronbay, soroush, tahmina, vahid, yadollah, zohreh
  `),
  // Turkish and Caucasian.
  ...list(`
    abdulkadir, akif, alparslan, arif, armen, arslan, aslan, bakhtiyar, baris, bekir, besik,
    besir, bidzina, binali, bulent, burak, cem, cemal, cemil, cengiz, cetin, davit, deniz, devlet,
    dogan, ekrem, elchin, ercan, erdal, erdogan, ergun, erkan, ersin, fahri, fatih, fethullah,
    fikret, gokhan, grigol, gultan, gurgen, halil, halit, haydar, heydar, hikmet, hulusi, ilham,
    irakli, ismet, kakha, kemal, kemalettin, koray, levon, mehriban, melih, meral, mesut, mevlut,
    mikheil, muammer, muharrem, murat, namik, nazim, necmettin, nihat, nikol, nurettin, onur,
    orhan, ozan, ramazan, ridvan, ruhi, sedat, selahattin, selcuk, selin, semih, serzh, sevil,
    sezai, sinan, suleyman, tansu, tayfun, tayyip, temur, tevfik, tigran, tofig, tugrul, turgut,
    ugur, unal, vahit, vazha, vilen, yalcin, yasar, yavuz, yilmaz, yunus, zafer, zakir, zaza,
    zekeriya, zurab
  `),
  // Indian, Pakistani, Bangladeshi and Sri Lankan.
  ...list(`
    abdus, abhijit, abhishek, aditya, ajit, akhilesh, akshay, alok, amartya, amitabh, amrinder,
    anil, anjan, ankit, anuj, anupam, anura, anurag, aparna, arnab, aruna, arundhati, arvind,
    ashok, asif, asim, atal, atul, avinash, azim, babul, bala, balasaheb, balraj, benazir, bharat,
    bhupesh, bhupinder, bimal, binod, bipin, birendra, brajesh, chandrababu, chandrika, chetan,
    chidambaram, deepa, deepika, devendra, dhirubhai, dilip, dipak, divya, farooq, fazlur, ganesh,
    gaurav, gautam, geeta, ghulam, girish, gopal, gotabaya, gulab, hardeep, hari, harish, harsh,
    harsha, harshad, hemant, himanta, inderjit, indrajit, iqbal, ishaq, jagdish, jairam, jaswant,
    javed, jawaharlal, jayalalithaa, jayant, jitendra, junius, jyoti, jyotiraditya, kailash,
    kamlesh, kapil, karan, karthik, karti, kedar, khaleda, khawaja, khurshid, kiren, kishore,
    krishna, kuldeep, kumar, kunal, lakshmi, lal, lalit, lalu, lata, laxman, liaquat, madhav,
    madhuri, mahathir, mahinda, mahindra, maithripala, mallikarjun, mamata, manmohan, manohar,
    manoj, mayawati, mehbooba, milind, mithun, mohan, mohsin, monmohan, morarji, mukesh, mulayam,
    nandan, narayan, narendra, naresh, nasim, naveen, navjot, nawaz, neelam, neeraj, neha, nirav,
    nirmala, nitin, nitish, om, omprakash, palaniappan, parag, parvez, pervaiz, pervez, piyush,
    prabhakar, prabhu, pradeep, prafulla, pramod, pranab, prasad, prasanna, prashant, pratibha,
    praveen, pravin, priti, priyanka, punit, pushpa, rabindranath, raghav, raghunath, raghuram,
    rahman, raja, rajan, rajat, rajeev, rajendra, rajinder, rajiv, rajnath, raju, rajya, ram,
    rama, ramachandra, raman, ramaswamy, ramnath, ranasinghe, ranil, ranjan, ranjit, rashtrapati,
    ratan, ravindra, ravish, rekha, ritu, rohini, rohit, sachin, sadhguru, sajith, sanjeev,
    sanjiv, santosh, sarath, sarita, satya, satyendra, saurabh, seema, shabana, shahbaz, shahrukh,
    shankar, sharad, sharmila, shashi, shehbaz, sheikh, shekhar, shikha, shireen, shivraj, shobha,
    shyam, siddharth, sirimavo, sitaram, smriti, somnath, srinivas, subhash, subramanian, sudha,
    sudhir, sujata, sukhbir, suman, sundar, sunder, sunil, surendra, surinder, sushil, sushma,
    swapan, swati, tanvir, tapan, tejashwi, uday, uddhav, uma, umesh, varun, vasundhara, venkaiah,
    venkat, vidya, vikas, vimal, vinay, vineet, vinod, vipin, viral, virat, vishnu, vishwanath,
    yashwant, yogendra, yogi, zafar, zardari, zulfikar, zulfiqar
  `),
  // African.
  ...list(`
    abebe, abiodun, abiy, abubakar, adebayo, adedayo, adewale, ahmadou, akinwumi, akufo, alassane,
    alpha, anyang, asamoah, aster, atiku, ayo, ayodele, babangida, babatunde, bakari, balla, bisi,
    bola, boubacar, bukola, busisiwe, cheikh, chidi, chimamanda, chinedu, chinua, chukwuma,
    dambudzo, dlamini, ebele, edem, ekow, emeka, fatou, faure, faustin, femi, folorunsho, funmi,
    gnassingbe, goodluck, hage, haile, hailemariam, hakainde, hastings, hifikepunye, houphouet,
    idi, ifeanyi, ismaila, issoufou, jakaya, joice, jomo, kaba, kabiru, kgalema, koigi, kwabena,
    kwaku, kwame, kwasi, kwesi, lamine, lansana, lazarus, lindiwe, macky, mamphela, mangosuthu,
    marien, mathews, meles, mengistu, mobutu, mohamadou, moise, moktar, muhammadu, mulatu, mwai,
    ngozi, ngugi, nkosazana, nnamdi, nonso, nosiviwe, obiageli, olu, olusegun, oluwaseun, paulin,
    raila, sahle, salva, samora, seretse, seyni, shehu, siphiwe, sipho, soumaila, tedros,
    teodorin, thabo, thandiwe, themba, thokozani, tidjane, tsitsi, uhuru, umaro, umaru, wangari,
    wole, yahaya, yakubu, yayi, yemi, yoweri, yusufu, zakes, zwelinzima
  `),
  // Japanese.
  ...list(`
    akihiko, akihito, akio, asako, atsushi, ayako, eiichi, eiji, eisuke, fumihiko, fumiko, fumio,
    gaku, genichi, goro, hajime, haruhiko, haruo, hayao, hideaki, hideki, hideo, hidetoshi,
    hikaru, hirofumi, hirohito, hirokazu, hiroko, hiromi, hiromu, hiroshi, hiroshige, hiroyuki,
    hisao, hisashi, hitoshi, ichiro, isamu, isao, issei, itsunori, jiro, joji, jun, junichi,
    junichiro, junko, kanji, kaori, katsunobu, katsuya, kazuhiko, kazuhiro, kazuo, kazuya,
    keiichi, keiji, keiko, keita, keizo, kenichi, kenichiro, kensuke, kentaro, kiichi, kimiko,
    kishi, kiyoshi, koichi, koji, kosuke, kozo, kunio, kyoko, makoto, mamoru, mariko, masaaki,
    masahiko, masahiro, masakazu, masaki, masako, masao, masaru, masashi, masatoshi, masayoshi,
    masayuki, michiko, michio, mieko, minoru, mitsuhiro, mitsuo, morihiro, motohiro, naoki, naoko,
    naoto, naruhito, noboru, nobuhiko, nobuo, nobusuke, nobuyuki, noriko, norio, nozomi, osamu,
    reiko, rikio, ryo, ryoichi, ryoji, ryota, ryuichi, ryutaro, sachiko, sadako, sadao, satoru,
    seiichi, seiji, seiko, shigeo, shigeru, shin, shinichi, shinichiro, shinji, shintaro, shinzo,
    shiro, shizuka, shohei, shoichi, shuji, shunichi, shunsuke, sosuke, susumu, tadao, tadashi,
    taizo, takako, takao, takashi, takayuki, takeo, takeshi, takuya, tamaki, taro, tatsuo,
    tatsuya, tetsuo, tetsuya, tomio, tomohiko, tomoko, tomomi, tomoyuki, toru, toshiaki,
    toshihiko, toshihiro, toshiki, toshimitsu, toshio, toshiro, tsuneo, tsutomu, tsuyoshi, wataru,
    yasuhiko, yasuhiro, yasuo, yasushi, yasutoshi, yoichi, yoko, yoriko, yoshiaki, yoshihide,
    yoshihiko, yoshihiro, yoshikazu, yoshiko, yoshimi, yoshinori, yoshio, yoshiro, yoshito,
    yuichi, yuichiro, yuji, yukiko, yukio, yuko, yumiko, yuriko, yusuke, yutaka
  `),
  // South-East Asian and Pacific.
  ...list(`
    aburizal, adrianto, agus, airlangga, ajip, anies, apirak, arifin, arsjad, aung, bambang,
    banharn, bhumibol, boediono, budi, chatchai, chavalit, cherdchai, chuan, chuang, daim, djoko,
    eko, ginandjar, hatta, hendro, hishammuddin, htin, hun, idham, isko, jejomar, joko, jusuf,
    khin, korn, lasso, lothar, megawati, min, muhyiddin, panitchpakdi, pham, phan, pita, prabowo,
    prajogo, prasong, prawit, prayut, puan, radius, retno, rini, sandiaga, sihasak, sitthi,
    soekarno, soesilo, somchai, srettha, subroto, suchinda, sudirman, sudono, sukarno, supachai,
    surakiart, surin, surya, susilo, sutan, tengku, thaksin, thanin, thein, tran, truong, tunku,
    vo, wan, win, wiranto, yingluck, zainuddin
  `),
  // Nordic, Baltic, Greek, Hungarian, Romanian, Jewish and other European.
  ...list(`
    aivars, algirdas, andris, andrus, anker, anneli, antanas, antonis, antti, artis, arturas,
    arvo, asbjorn, asger, avigdor, aviv, bela, bengt, benyamin, birgitta, birkir, birthe, bjarne,
    bjarni, bo, calin, carl-fredrik, corneliu, costas, crin, dalia, davur, dimitrios, dorin, dov,
    ehud, einars, eino, eirik, eivind, ejnar, ellemann, elli, endre, ephraim, erkki, erling, esko,
    eyal, ferenc, geir, gheorghe, gilad, giorgos, gitanas, gro, gudlaugur, gudni, guntis, gyula,
    haim, halldor, hannu, haris, heikki, helge, helle, hjalmar, iivari, ilkka, imre, ingvar,
    ioannis, ion, istvan, itzhak, jaak, jan-peder, janne, joergen, jorgen, jorma, jostein, jozsef,
    juha, jukka, kaare, kaja, kalevi, kalman, karoly, katalin, keld, kersti, kjell, kolinda,
    kostas, kyriakos, lajos, lauri, liviu, lone, magne, margrethe, markku, martti, mauno,
    menachem, mihaly, miklos, mircea, mogens, nicolae, niinisto, nir, olafur, olli, olof, ove,
    panos, pavlos, peeter, per, petras, petteri, pinchas, raimonds, raivo, risto, roumen, rumen,
    sandor, sauli, shaul, sigurdur, siim, sirje, solveig, sotiris, stavros, stein, steingrimur,
    svein, tage, tarja, tarmo, teemu, thorbjorn, thorvald, tibor, toivo, toomas, torben, torbjorn,
    tore, traian, trine, trond, tzachi, tzipi, uffe, urmas, vaclav, vaira, valdas, valdis,
    vassilis, vesa, vilhelm, vygaudas, vytautas, yariv, yitzhak, yoav, yoel, yossi, zeev, zsolt
  `),
  // German, Dutch, French and Italian not in the other lists.
  ...list(`
    achim, ahrend, alcide, amintore, baudouin, benedetto, bernd, bettino, bodo, burkhard, cesare,
    charles-henri, ciriaco, claus-peter, cyrille, detlef, eberhard, eckart, eckhard, edzard,
    erhard, ettore, fausto, franz-josef, frauke, friedhelm, giuliano, goetz, gottlieb, guenter,
    guenther, guntram, hans-dietrich, hans-georg, hans-jochen, hans-peter, hartmut, heiner, heinz,
    henning, holger, horst, ingmar, ingo, jean-bernard, jean-claude, jean-francois, jean-jacques,
    jean-louis, jean-luc, jean-marc, jean-marie, jean-michel, jean-paul, jean-pierre, jean-yves,
    jost, juergen, jutta, karl-heinz, karl-otto, karlheinz, lamberto, ludger, lutz, maurizio,
    natacha, otmar, ottmar, peer, pier, pierluigi, piero, reinhold, renaud, romano, ruediger,
    sigmar, thierry, thilo, thorsten, tilman, tomaso, torsten, ulrike, veit, vittorio, volker,
    walther, wendelin, wolf
  `),
  // English not in the other lists.
  ...list(`
    alger, boone, buford, cicely, clarke, condoleezza, melania, newt, rand, rishi, sajid, strobe,
    tip, tulsi, whit, wyche, yeardley
  `),
  // Of all Europe, Turkey and South America; Vietnamese families, whose names stand first.
  ...list(`
    agnese, aguinaldo, aleix, andrine, antia, anxo, arnau, asbjørn, aslı, asne, ayhan, aynur,
    aytac, barnabas, barıs, begona, benat, berta, birte, bjørn, bogusława, borje, braulio, breno,
    britta, bruna, bui, børge, caio, cassio, celio, christof, cosimo, cosmin, daiane, dilek, dinh,
    diogo, dorothee, dorte, dorthe, duong, duygu, edilberto, eduarda, eija, eliane, eliecer,
    elisabetta, emel, eneko, enno, erdem, erol, eszter, fabiano, faruk, feride, feyza, flavia,
    flemming, floriana, frantisek, franziska, gamze, gergo, gianfranco, girolamo, gitte, giusi,
    gizem, glaucia, gorka, gosta, grete, gunilla, guven, gwenael, hampus, hanne, hauke, havard,
    heloisa, heribert, hilal, hoang, huynh, hynek, iago, idalina, inga, ingela, ingvild, isak,
    isaura, iulia, ivano, jaakko, jairo, jaromir, jeppe, jesper, jindrich, jineth, josep, juliano,
    juraj, jussara, jussi, jytte, kaan, kaisa, kajsa, karine, kathrin, ketil, kimmo, klas, koffi,
    koldo, kouadio, krisztian, krisztina, kveta, laurene, linnea, lisbeth, lovisa, ludek, ludovit,
    luiza, luong, machteld, maddalena, magali, magaly, magnhild, manoel, marcio, maren, margareta,
    margarete, margherita, marjo, massimiliano, mateus, mehtap, meritxell, michał, micol, mikael,
    mikko, mirta, moacir, mujde, murilo, nadege, nahum, nanda, nathalia, neide, nerea, nikolaj,
    nilton, noelia, oriol, orjan, orsola, otavio, ozgur, palle, pascale, pavla, paweł, peder,
    pelin, pernilla, petri, petter, phung, poliana, pontus, radim, radu, rafał, raffaele, ragnar,
    raija, reka, renan, rikard, rikke, rogerio, ronaldo, rosana, rossana, rossella, saara, sabela,
    salif, sebastiano, selda, senol, sercan, sergi, servane, seydou, silje, solenn, sondre,
    staffan, stanisław, stian, susann, svenja, sybille, synnøve, timea, tolga, torbjørn, torstein,
    tove, trinh, turgay, ulises, ulla, unai, uxia, vegard, vibeke, vinicius, vitor, wanderley,
    wenche, wilmer, xose, yamila, yasemin, yeison, yesid, ylva, yohana, yuliana, zbynek, zeki,
    zsuzsa, zulma
  `)
]
