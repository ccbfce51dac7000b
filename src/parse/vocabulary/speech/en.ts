/** How English-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** English. */
export const english: SpeechVocabulary = {
  language: 'en',
  verbs: list(`
    said, says, told, tells, added, adds, noted, notes, explained, explains, announced, stated,
    warned, warns, argued, argues, insisted, insists, replied, replies, declared, claimed,
    commented, stressed, confirmed, denied, remarked, exclaimed, recalled, wrote, writes, tweeted,
    asked, asks, urged, continued, concluded, admitted, admits, acknowledged, complained,
    predicted, observed, emphasized, emphasised, emphasizes, quipped, joked, joking, responded,
    proclaimed, cautioned, conceded, maintained, suggested, suggests, reiterated, vowed, pledged,
    promised, recounted, lamented, disclosed, testified, posted, countered, retorted, answered,
    asserted, pointed out, went on, elaborated, mused, shouted, yelled, cried, whispered, boasted,
    thundered, contended, opined, alleged, affirmed, demanded, wondered,
    recalls, marvelled, fumed, sighed
  `),
  framing: list(`
    called, calls, calling, described, describes, describing, dubbed, termed, labelled, labeled,
    branded, characterized, characterised, condemned, denounced, criticized, criticised, hailed,
    praised, accused, reported, expressed, rejected, dismissed, pronounced, pleaded, objected,
    threatened, offered, referred, spoke, spoken, speaks, speaking, welcomed, cited, citing, quoted,
    blamed, deemed, likened, compared, summed, signaled, signalled,
    indicated, complains, voiced, singing, tweeting, writing, chanted
  `),
  participles: list(`
    saying, adding, noting, stating, explaining, warning, arguing, insisting, telling, claiming,
    declaring, stressing, asking, urging, pointing out, commenting, announcing, suggesting,
    writing, tweeting, emphasizing, replying
  `),
  addressing: list('told, tells, telling'),
  between: list(`
    has, had, have, is, also, later, then, further, furthermore, earlier, recently, previously,
    repeatedly, once, reportedly, since, still, himself, herself, would, did, does, again, often,
    last, this, week, month, year, night, always, even, simply, only, just, today, yesterday, monday, tuesday, wednesday, thursday,
    friday, saturday, sunday, first, not, never, now, publicly, privately, angrily, afterwards, at
  `),
  passive: list('was, were, been, being, be, is, are, when, if, being'),
  according: list('according to, in the words of'),
  accordingAfter: list('according to whom'),
  pointing: [],
  remarks: list(`
    remark, remarks, statement, comment, comments, words, speech, tweet, post, quote, reply,
    answer, response, message, letter, quip
  `),
  he: list('he'),
  she: list('she'),
  it: list('it'),
  they: list('they, we, i'),
  definite: list('the'),
  prepositions: list(`
    of, for, to, from, with, by, against, about, on, in, at, near, under, behind, over, between,
    after, before, than, like, including, into, toward, towards, during, since
  `),
  authorship: list('by, from, of'),
  relatives: list('who, whom, whose, which, that, where, when, what, if, whether, because'),
  and: list('and'),
  conjunctions: list(`
    and, but, or, while, although, though, as, when, because, which, who, whose, whom, where, that,
    in, after, before, for, to, a reference, referring, yet, so, with, on, at, than, if, until,
    since, despite, including, not, is, are, was, were, has, have, will, would, among
  `),
  roles: list(`
    spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, official, officials, source,
    sources, analyst, analysts, dealer, dealers, trader, traders, economist, economists, company,
    bank, ministry, department, government, minister, ministers, president, presidents, chairman,
    chairwoman, chair, chief, ceo, statement, report, agency, executive, executives, group, union,
    broker, brokers, diplomat, diplomats, leader, leaders, lawyer, lawyers, farmer, farmers,
    industry, banker, bankers, commission, association, paper, newspaper, senator, senators,
    representative, representatives, governor, mayor, secretary, director, manager, officer,
    officers, judge, general, colonel, captain, commander, ambassador, envoy, adviser, advisor,
    aide, king, queen, prince, princess, pope, premier, chancellor, deputy, vice, head, coach,
    captain, player, striker, midfielder, singer, actor, actress, author, writer, journalist,
    reporter, editor, professor, doctor, scientist, researcher, researchers, expert, experts,
    lawmaker, lawmakers, politician, congressman, congresswoman, attorney, prosecutor, prosecutors,
    witness, witnesses, resident, residents, police, statesman, man, woman, boy, girl, mother,
    father, wife, husband, son, daughter, brother, sister, friend, founder, owner, partner,
    investor, strategist, candidate, activist, campaigner, student, teacher, participant, boss,
    committee, council, court, firm, university, office, club, party, team, bureau, board, administration,
    ambassador, consultant, monsignor, bishop, archbishop, cardinal, reverend, sheriff, detective,
    sergeant, lieutenant, major, admiral, marshal, counsel, treasurer, speaker, veteran, star,
    champion, driver, pilot, nurse, designer, director-general, secretary-general, co-founder,
    vice-president, counterpart, americans, russians, critics, opponents, supporters, member, members
  `),
  anyRole: list(`
    official, leader, politician, diplomat, statesman, minister, executive, lawmaker, man, woman,
    player, coach, champion, star, expert, analyst, officer, researcher, scientist, economist,
    candidate, lawyer, author, activist, veteran, manager, director, boss
  `),
  anyBody: list(`
    company, firm, group, organization, organisation, club, agency, charity, union, ministry,
    department, party, bank, association, council, newspaper, paper, statement
  `),
  followers: list(`
    aide, aides, supporter, supporters, campaign, administration, government, team, lawyer,
    lawyers, spokesman, spokeswoman, spokesperson, official, officials, family, ally, allies,
    critics, fans, voters, staff, adviser, advisers, era, deal, plan, report, statement, backers,
    associates, friends, colleagues, camp, opponents, foundation, remarks, comments
  `),
  genitive: [],
  masculine: list(`
    mr, mr., sir, lord, king, prince, father, brother, son, husband, man, boy, spokesman, chairman,
    congressman, statesman, actor, businessman, salesman, monsignor, pope, archbishop, dad, uncle,
    policeman, cameraman, sportsman, duke, grandfather, fireman, bishop, midfielder's
  `),
  feminine: list(`
    mrs, mrs., ms, ms., miss, lady, dame, queen, princess, mother, sister, daughter, wife, woman,
    girl, spokeswoman, chairwoman, congresswoman, actress, businesswoman, duchess, mum, mom, aunt,
    policewoman, sportswoman, grandmother, hostess, waitress, nun, ballerina, widow
  `)
}
