/**
 * What people are called before or after their names: offices, professions, kin.
 *
 *     'Russian Foreign Ministry spokeswoman'      a role word ends it
 *     'vice president of …'                       a role word opens it, after words that qualify it
 *
 * By language, folded: without accents, in lower case. Written for this project.
 */

import {list} from '../list.ts'

/** Offices and professions that only a person has. */
const roles: Readonly<Record<string, string>> = {
  en: `
    academic, activist, actor, actress, adjutant, administrator, admiral, adviser, advisor,
    aide, ambassador, analyst, anchor, anchorman, anthropologist, archbishop, architect, artist,
    assemblyman, assemblywoman, astronaut, astronomer, athlete, attache, attorney, author, ayatollah,
    banker, baron, baroness, billionaire, biographer, biologist, bishop, blogger, brigadier, boss,
    brother, businessman, businesswoman, candidate, captain, cardinal, caretaker, ceo, cfo, chairman,
    chairperson, chairwoman, chancellor, cleric, clergyman, climatologist, co-author, co-chairman,
    co-founder, coach, cofounder, colonel, columnist, comedian, commander, commissar, commissioner,
    commodore, composer, comptroller, conductor, congressman, congresswoman, constable,
    coordinator, coroner, correspondent, councillor, councilman, councilwoman, counsel, counsellor,
    counselor, count, countess, critic, cousin, czar, daughter, dean, defender, defendant, demographer,
    deputy, designer, detective, diplomat, director, director-general, dissident, doctor, driver,
    duchess, duke, economist, editor, editor-in-chief, emir, emperor, engineer, envoy, epidemiologist,
    executive, expert, farmer, father, fighter, figure, filmmaker, financier, firefighter, forward,
    founder, geologist, general, goalkeeper, governor, governor-general, grandson, historian,
    hostage, husband, imam, industrialist, inspector, instructor, inventor, investigator, jeweler,
    journalist, judge, justice, king, lawmaker, lawyer, leader, lecturer, legislator, lieutenant,
    lobbyist, magistrate, magnate, major, marshal, mayor, mediator, meteorologist, midfielder,
    militant, millionaire, minister, minister-president, model, monk, mother, mp, mufti, musician,
    neighbor, negotiator, nephew, niece, novelist, nurse, officer, official, ombudsman, oligarch,
    owner, painter, pastor, patient, patriarch, philosopher, photographer, physicist, physician, pilot,
    player, playwright, poet, policeman, policewoman, politician, pontiff, pope, premier, president,
    president-elect, presenter, priest, prince, princess, principal, professor, prosecutor,
    psychiatrist, psychologist, queen, rabbi, raider, rapporteur, rapper, rector, referee,
    refugee, reporter, representative, researcher, resident, sailor, scholar, scientist,
    secretary, secretary-general, senator, sergeant, shah, sheikh, sheriff, singer, sister, skipper,
    sociologist, soldier, solicitor, son, speaker, spokesman, spokesperson, spokeswoman,
    spokesmen, star, statesman, strategist, striker, student, successor, sultan, superintendent,
    surgeon, suspect, teacher, technician, tenor, theologian, treasurer, tycoon, undersecretary,
    under-secretary, vice-admiral, vice-chairman, vice-president, veteran, victim, virologist,
    volunteer, warlord, whistleblower, whistle-blower, widow, wife, winger, witness, writer,
    boyfriend, girlfriend, defender, champion, entrepreneur, predecessor, commandant,
    controller, ministers, secretaries, governors, presidents, leaders, senators, chairmen,
    lieutenant-general, major-general, taoiseach, regent, viceroy, monarch, chief,
    chief-of-staff, congressperson, lawmakers, premiers, vice-premier, vice-minister, vice-governor,
    teenager, victim, cyclist, swimmer, boxer, golfer, sprinter, skier, wrestler, footballer
  `,
  es: `
    abogado, abogada, actor, actriz, alcalde, alcaldesa, analista, asesor, asesora, canciller,
    candidato, candidata, capitan, comandante, comisario, consejero, consejera, coordinador, coronel,
    dictador, diputado, diputada, director, directora, dirigente, economista, embajador, embajadora,
    empresario, entrenador, escritor, escritora, expresidente, fiscal, futbolista, general, gobernador,
    gobernadora, jefe, jefa, juez, jueza, lider, magistrado, ministro, ministra, opositor, opositora,
    periodista, portavoz, premier, presidente, presidenta, primer ministro, procurador, profesor,
    profesora, rey, reina, secretario, secretaria, senador, senadora, subsecretario, vicepresidente,
    vicepresidenta, viceministro, vocero, vocera, mandatario, exministro, activista, historiador
  `,
  pt: `
    advogado, advogada, deputado, deputada, diretor, diretora, embaixador, governador, governadora,
    jornalista, juiz, juiza, lider, ministro, ministra, prefeito, prefeita, presidente, presidenta,
    procurador, professor, professora, secretario, secretaria, senador, senadora, vereador,
    porta-voz, ex-presidente, vice-presidente, tecnico, empresario, delegado
  `,
  fr: `
    ambassadeur, ambassadrice, avocat, avocate, chancelier, chanceliere, chef, chercheur, colonel,
    commissaire, conseiller, conseillere, depute, deputee, directeur, directrice, ecrivain, economiste,
    eurodepute, general, journaliste, juge, maire, ministre, porte-parole, prefet, premier ministre,
    president, presidente, procureur, procureure, professeur, roi, reine, secretaire, senateur,
    senatrice, sociologue, historien, historienne, vice-president, ex-president, opposant, patron,
    candidat, candidate, entraineur, sociologue, politologue
  `,
  it: `
    allenatore, ambasciatore, avvocato, cancelliere, candidato, commissario, consigliere, deputato,
    direttore, direttrice, generale, giornalista, giudice, governatore, leader, ministro, ministra,
    onorevole, portavoce, prefetto, premier, presidente, procuratore, professore, professoressa, re,
    regina, scrittore, segretario, segretaria, senatore, senatrice, sindaco, sottosegretario,
    vicepresidente, vicepremier, viceministro, assessore, capogruppo
  `,
  de: `
    abgeordnete, abgeordneter, aussenminister, aussenministerin, außenminister, außenministerin,
    botschafter, botschafterin, bundeskanzler, bundeskanzlerin, bundesminister, bundesministerin,
    bundesprasident, chef, chefin, direktor, direktorin, finanzminister, finanzministerin, general,
    generalsekretar, generalsekretarin, innenminister, innenministerin, kanzler, kanzlerin, konig,
    konigin, ministerprasident, ministerprasidentin, minister, ministerin, oppositionsfuhrer,
    oberburgermeister, burgermeister, burgermeisterin, oberburgermeisterin, prasident, prasidentin,
    premierminister, premierministerin, professor, professorin, regierungschef, richter, richterin,
    sprecher, sprecherin, regierungssprecher, staatschef, staatssekretar, trainer, vorsitzende,
    vorsitzender, parteichef, parteichefin, us-prasident, verteidigungsminister, wirtschaftsminister,
    gesundheitsminister, gesundheitsministerin, verteidigungsministerin, justizminister
  `,
  nl: `
    premier, minister, president, voorzitter, woordvoerder, burgemeester, hoogleraar, staatssecretaris,
    koning, koningin, directeur, advocaat, rechter, bondskanselier, generaal, leider, trainer
  `,
  sv: `
    statsminister, statsministern, president, presidenten, ministern, utrikesminister, ordforande,
    talesperson, talesman, professor, partiledare, finansminister, statsminister, justitsminister,
    utenriksminister, udenrigsminister, formand, talsmand, direktør, leder, statsradet, forfatter
  `,
  pl: `
    prezydent, premier, minister, poseł, senator, rzecznik, rzeczniczka, prezes, dyrektor, profesor,
    general, generał, ambasador, burmistrz, przewodniczacy, kanclerz, szef, szefowa, lider, trener
  `,
  tr: `
    cumhurbaskani, cumhurbaskanı, bakani, bakanı, baskani, baskanı, basbakan, basbakan, sozcusu,
    sozcusu, genel mudur, valisi, lideri, milletvekili, prof, general, buyukelcisi, buyukelcisi
  `,
  ru: `
    президент, премьер, премьер-министр, министр, глава, губернатор, мэр, депутат, сенатор, посол,
    директор, председатель, спикер, пресс-секретарь, представитель, представительница, секретарь,
    помощник, советник, лидер, генерал, полковник, адвокат, судья, режиссер, актер, актриса, писатель,
    журналист, эксперт, аналитик, политолог, экономист, профессор, академик, патриарх, король, канцлер,
    вице-президент, вице-премьер, замминистра, замглавы, экс-президент, тренер, историк, прокурор,
    президента, министра, главы, главой, президентом, президенту, премьера, лидера, депутата,
    тележурналист, уполномоченный, омбудсмен, оппозиционер, бизнесмен, миллиардер
  `,
  uk: `
    президент, прем’єр, прем’єр-міністр, міністр, голова, губернатор, мер, депутат, посол, директор,
    речник, речниця, секретар, радник, генерал, адвокат, суддя, експерт, професор, очільник, нардеп,
    президента, міністра, лідер, канцлер
  `,
  bg: 'президент, президентът, премиер, премиерът, министър, министърът, кмет, депутат, председател',
  id: 'presiden, menteri, gubernur, ketua, direktur, jenderal, wakil, kepala, bupati, jubir',
  ro: 'presedintele, presedintele, premierul, ministrul, deputatul, senatorul, primarul, directorul',
  hu: 'elnok, elnok, miniszterelnok, miniszterelnok, miniszter, szovivo, szovivo, kepviselo, polgarmester',
  cs: 'prezident, premier, ministr, poslanec, senator, mluvci, mluvci, predseda, predseda, reditel'
}

const rolesByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(roles).map(([language, words]) => [language, new Set(list(words))])
)
const englishRoles: ReadonlySet<string> = new Set(list(roles.en ?? ''))

/** The roles in a language, else the English ones: `Richter` is a judge in German only. */
export function rolesIn(language: string): ReadonlySet<string> {
  return rolesByLanguage.get(language) ?? englishRoles
}

/** Roles that companies have too: the name after them must be a person's by itself. */
export const sharedRoles: ReadonlySet<string> = new Set(
  list(`
    agent, ally, analyst, arbitrageur, architect, author, broker, builder, buyer, champion, chief,
    colleague, consultant, contractor, counsel, count, creditor, critic, dealer, deputy,
    developer, director, distributor, driver, executive, expert, exporter, figure, forward,
    founder, friend, general, giant, holder, importer, insurer, investor, king, leader, lender,
    major, maker, manager, manufacturer, member, model, neighbor, officer, official, operator,
    opponent, owner, partner, patient, predecessor, premier, principal, producer, publisher,
    raider, representative, resident, retailer, rival, seller, shareholder, specialist, sponsor,
    star, successor, supplier, supporter, trader, underwriter, winner, worker
  `)
)

/** Roles of those who work at firms of the market: what they are of, at, for or with is one. */
export const marketRoles: ReadonlySet<string> = new Set(
  list(`
    analyst, analysts, arbitrageur, broker, brokers, dealer, dealers, economist, economists,
    strategist, strategists, trader, traders
  `)
)

/** Forms of address, which are no role. */
export const honorifics: ReadonlySet<string> = new Set(
  list(`
    dame, don, dona, dr, dr., frau, herr, hon, hon., honorable, honourable, lady, lord, madame,
    messrs, messrs., miss, mlle, mme, mme., monsieur, mr, mr., mrs, mrs., ms, ms., pan, pani, rt.,
    senor, senora, shri, signor, signora, sir, sri
  `)
)

/** Whether a word is a form of address; `Don` is a given name in English. */
export function isHonorific(folded: string, language: string): boolean {
  return honorifics.has(folded) && !(folded === 'don' && language === 'en')
}

/** Roles printed short, before a name. */
export const shortRoles: ReadonlySet<string> = new Set(
  list(`
    adm, adm., ald., atty, brig, brig., capt, capt., cllr, cllr., cmdr, cmdr., col, col., coun, coun.,
    cpl, cpl., cst., det, det., fr, fr., gen, gen., gov, gov., hrh, insp, insp., lt, lt-gen, lt.,
    maj, maj., msgr., pc, pres, pres., prof, prof., pvt, pvt., rep, rep., rev, rev., sen, sen., sgt,
    sgt., supt, supt.
  `)
)

/** Words that qualify a role before it: `former`, `vice`, `deputy`, `finance`. */
export const roleQualifiers: ReadonlySet<string> = new Set(
  list(`
    acting, adjoint, administrative, affairs, agriculture, air, alto, ancien, ancienne, army,
    assistant, associate, associated, attorney, billionaire, board, budget, business, cabinet,
    campaign, career, central, chief, co-, commerce, commercial, communications, communist,
    company, congressional, conservative, corporate, crown, culture, currency, defence, defense,
    democratic, deputy, designate, development, district, economic, economics, economy, education,
    elder, election, energy, environment, environmental, ex, ex-, exchange, executive, far-left,
    far-right, federal, field, film, finance, financial, first, football, foreign, former,
    general, government, gran, group, haut, head, health, high, honorary, house, human,
    independent, industry, information, intelligence, interim, interior, international,
    investigative, investment, jefe, justice, labor, labour, late, lead, leading, left-wing,
    legal, liberal, lieutenant, local, longtime, main, major, majority, managing, market,
    marketing, media, medical, military, minister, ministry, minority, monetary, money, municipal,
    national, naval, newly, news, non-, nouveau, oil, old, operating, opposition, outgoing,
    parliamentary, party, permanent, petroleum, police, policy, political, pop, premier,
    presidential, press, prime, primer, primera, principal, private, pro-government, provincial,
    public, rebel, record, regional, relations, religious, research, resources, retired,
    right-wing, rights, royal, ruling, science, security, self-declared, self-proclaimed, senior,
    separatist, special, sports, staff, star, state, supreme, team, technical, then, top, tourism,
    trade, transport, treasury, trust, union, veteran, vice, vice-, water, white, women’s, works,
    world, young, younger, youth, бывший, вице, генеральный, главный, заместитель, исполняющий,
    официальный, первый, постоянный
  `)
)

/** Words that an office is of, beside those that qualify roles: `Mines and Energy Minister`. */
export const portfolios: ReadonlySet<string> = new Set(
  list(`
    aviation, development, fisheries, food, forestry, housing, livestock, mergers,
    minerals, mines, mining, monopolies, planning, post, posts, power, securities, services,
    shipping, technology, telecommunications, transportation, ways, welfare
  `)
)
