/**
 * Small words around names, folded: without accents, in lower case. Written for this project.
 */

import {list} from '../list.ts'

/** Words with a capital at the start of a sentence, or in a title, that no name begins with. */
export const openingWords: ReadonlySet<string> = new Set(
  list(`
    a, aber, about, above, according, across, add, added, adding, after, again, against, ago, al,
    all, allow, almost, along, already, als, also, although, always, am, amid, among, an, and,
    another, answering, any, anyone, apos, apr, apres, april, are, around, as, aside, ask, asked,
    asking, at, au, auch, aug, august, aus, aux, av, avec, avg, away, ayer, back, be, because,
    been, before, behind, bei, being, below, beneath, beside, besides, between, beyond, bir, both,
    bu, but, by, calling, can, cash, ce, ces, cet, cette, citing, com, come, commenting, como,
    con, could, cuando, currently, da, dal, dalla, dans, das, de, dear, dec, december, del, den,
    depuis, der, des, desde, despite, det, did, die, dlrs, do, doch, does, donde, dopo, dos,
    during, e, each, earlier, een, eight, ein, eine, einem, einen, einer, either, el, ela, ele,
    elle, elles, elsewhere, em, en, er, es, esa, ese, esta, estas, este, estos, et, even, ever,
    every, everyone, except, feb, february, few, file, finally, first, five, following, for,
    former, formerly, four, fra, fri, friday, from, fur, further, furthermore, get, give, given,
    gli, go, had, half, has, hasta, have, he, hence, her, here, het, him, his, how, however, hoy,
    i, ich, if, il, ils, im, image, in, including, indeed, inside, instead, into, is, it, its,
    jan, january, jul, july, jun, june, just, la, las, last, late, lately, later, le, les, let,
    like, likewise, listen, lo, look, los, ma, maar, made, mais, make, man, many, mar, march, mas,
    may, maybe, me, meanwhile, met, mientras, might, mit, mln, mon, monday, more, moreover, most,
    mostly, much, must, my, na, naar, nach, nas, near, nearly, neither, nel, nella, net, never,
    nevertheless, new, next, nine, no, nobody, noch, non, none, nonetheless, nor, nos, not, note,
    nothing, nous, nov, november, now, nur, o, och, oct, october, oder, of, off, often, og, oh,
    old, on, once, one, only, onto, or, os, other, others, otherwise, ou, our, out, outside, over,
    para, part, past, people, per, perhaps, pero, photo, picture, please, por, pour, previously,
    qtr, que, quite, quoting, rather, read, recent, recently, responding, revs, said, same, sans,
    sat, saturday, saying, se, see, seeing, segun, segundo, seit, selon, sem, sep, sept,
    september, seven, several, shall, she, should, shr, shrs, sie, similarly, sin, since, six, so,
    sobre, some, someone, sometimes, soon, speaking, still, su, such, sun, sunday, sur, sus, take,
    taking, talking, ten, than, thank, thanks, that, the, their, them, then, there, thereafter,
    therefore, these, they, this, those, though, three, through, throughout, thu, thurs, thursday,
    thus, till, to, today, together, tomorrow, tonight, too, toward, towards, tras, tue, tues,
    tuesday, two, um, uma, un, una, und, under, une, unless, unlike, uno, until, up, upon, use,
    van, ve, very, via, video, vom, von, voor, vous, was, we, wed, wednesday, wegen, wenn, were,
    what, whatever, when, whenever, where, whereas, whether, which, while, who, whoever, whom,
    whose, why, wie, will, wir, with, within, without, would, writing, y, yes, yesterday, yet,
    you, your, zum, zur, а, в, вона, вони, вчера, він, для, его, ее, за, и, из, или, их, к, как,
    мы, на, но, о, об, он, она, они, от, по, после, при, під, після, ранее, с, сегодня, та, также,
    у, что, що, это, этот
  `)
)

/** Small words inside names: `Leigh van der Berg`, `Perez de Cuellar`. */
export const particles: ReadonlySet<string> = new Set(
  list(`
    't, abu, af, al, ap, av, bar, ben, bin, bint, da, dal, dalla, das, de, degli, del, della, den, der, des,
    di, do, dos, du, e, el, ibn, la, las, le, los, ould, san, te, ten, ter, ul, ur, van, von, wa, y,
    zu, zur
  `)
)

/** Small words, and others, before the last word of a name: `Siobhán Ní Cheallaigh`, `John St. Clair`. */
export const innerNameWords: ReadonlySet<string> = new Set([
  ...list('ní, nic, mac, mc, ó, uí, st, st., le, la, binti'),
  ...particles
])

/** What stands behind a name that father and son bear, with a full stop or without. */
const generations: ReadonlySet<string> = new Set(list('jr, sr, ii, iii, iv'))

/** Whether a word stands behind a name that father and son bear: `Jr.`, `III`. */
export function isGeneration(word: string): boolean {
  return generations.has(word.toLowerCase().replace(/\.$/u, ''))
}

/** First parts of family names that have a capital within: `MacDonald`, `VanHalen`. */
export const gluedParts: readonly string[] = list(
  'Mac, Fitz, Van, Von, Del, Den, Der, Las, Los, San, Ver, Saint, Abu, Abd'
)

/** Written on to a name with a hyphen or an apostrophe: `Rana al-Sabbagh`, `Luc d’Aubrey`. */
export const namePrefixes: readonly string[] = list(
  'ad, al, an, ar, as, ash, at, az, el, ul, abd, bin, d, l'
)

/** Family names that come first: a name of two or three words that opens with one is a person's. */
export const leadingSurnames: ReadonlySet<string> = new Set(
  list(`
    bao, cai, cao, chang, chen, cheng, chiang, cho, choi, chow, chu, chun, cui, dai, deng, ding,
    dong, du, duan, fan, fang, feng, fong, fu, gao, geng, gong, gu, guo, hao, hou, hu, hua, huang,
    hwang, jang, jeong, ji, jia, jiang, jin, jung, kang, kim, kong, kwok, kwon, lai, lam, lau,
    lei, leung, li, liang, liao, lim, lin, liu, lou, lu, lung, luo, ma, mao, meng, moon, nguyen,
    ni, pan, pang, park, peng, pham, phan, qian, qiao, qin, qiu, ren, rho, roh, ryu, seo, shen,
    shi, shin, sohn, su, sun, tan, tang, tao, teng, teo, tian, tran, tsai, tsang, wan, wang, wei,
    wen, wong, wu, xi, xia, xiao, xie, xing, xiong, xu, xue, yan, yang, yao, ye, yee, yeung, yi,
    yin, yoon, yu, yuan, yue, zeng, zhan, zhang, zhao, zheng, zhong, zhou, zhu, zhuang, zou, zuo
  `)
)

/** Given names that are words too: at the start of a sentence they prove nothing. */
export const wordlikeNames: ReadonlySet<string> = new Set(
  list(`
    amber, an, angel, art, bill, brook, buddy, chase, chip, christian, clay, cliff, crystal,
    daisy, dale, dean, dick, drew, duke, earl, faith, foster, frank, gene, ginger, glen,
    grace, grant, gray, guy, heather, holly, hope, hunter, in, iris, ivy, jack, jade, jean, joy,
    june, lad, lance, lily, ma, major, mark, melody, miles, misty, olive, pa, pat, pearl, penny,
    pierce, ray, rex, rich, rob, robin, rod, roman, rose, ruby, rusty, sage, sandy, sky, son, sue,
    tip, violet, wade, ward, whit, will, woody
  `)
)

/** Verbs of speech after a name: `RT reported`. */
export const speechVerbs: ReadonlySet<string> = new Set(
  list(`
    added, afirmo, announced, argued, berichtet, berichtete, cited, claimed, confirmed, denied,
    dijo, indique, informa, informo, meldet, meldete, noted, quoted, rapporte, reported, reports,
    said, say, says, stated, told, warned, wrote, передает, пишет, сообщает, сообщил, сообщила,
    сообщило
  `)
)

/** Words before a place: a city that is a person's name as well is a city after them. */
export const placePrepositions: ReadonlySet<string> = new Set(
  list(
    'in, at, near, from, to, outside, around, across, toward, towards, into, en, a, desde, a, aus, в, из'
  )
)

/** Articles and the like that open a role. */
export const determiners: ReadonlySet<string> = new Set(
  list(`
    a, an, das, de, den, der, det, die, ein, eine, el, her, het, his, il, its, l, la, le, les, lo,
    los, o, os, our, su, the, their, um, uma, un, una, une
  `)
)

/** Small words that a role may hold: `secretary of state for defence`. */
export const roleLinks: ReadonlySet<string> = new Set(
  list(`
    al, and, at, da, das, de, del, dell, della, der, des, di, die, do, dos, du, e, et, for, fur,
    in, la, las, los, of, on, the, to, under, van, vom, von, voor, with, y, в, и, по
  `)
)
