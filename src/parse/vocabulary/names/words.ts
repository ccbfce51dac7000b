/**
 * Small words around names, folded: without accents, in lower case. Written for this project.
 */

import {list} from '../list.ts'

/** Words with a capital at the start of a sentence, or in a title, that no name begins with. */
export const openingWords: ReadonlySet<string> = new Set(
  list(`
    a, about, above, according, across, add, added, adding, after, again, against, ago, all, allow, almost, along,
    already, also, although, always, am, amid, among, an, and, another, answering, any, anyone, are,
    around, as, aside, ask, asked, asking, at, away, back, be, because, been, before, behind, being,
    below, beneath, beside, besides, between, beyond, both, but, by, calling, can, cash, citing, come,
    commenting, could, currently, dear, despite, did, do, does, during, each, earlier, either, elsewhere,
    even, ever, every, everyone, except, few, finally, first, following, for, former, formerly, from,
    further, furthermore, get, give, given, go, had, half, has, have, he, hence, her, here, him, his, how,
    however, i, if, in, including, indeed, inside, instead, into, is, it, its, just, last, late, later,
    lately, let, like, likewise, listen, look, made, make, many, maybe, me, meanwhile, might, more,
    moreover, most, mostly, much, must, my, near, nearly, neither, never, nevertheless, new, next, no,
    nobody, none, nonetheless, nor, not, nothing, now, of, off, often, oh, old, on, once, one, only, onto,
    or, other, others, otherwise, our, out, outside, over, part, past, people, per, perhaps, please, previously,
    quoting, quite, rather, read, recent, recently, responding, said, same, saying, see, seeing, several,
    shall, she, should, similarly, since, so, some, someone, sometimes, soon, speaking, still, such,
    take, taking, talking, than, thank, thanks, that, the, their, them, then, there, thereafter,
    therefore, these, they, this, those, though, through, throughout, thus, till, to, today, together,
    tomorrow, tonight, too, toward, towards, two, three, four, five, six, seven, eight, nine, ten, under,
    unless, unlike, until, up, upon, use, very, via, was, we, were, what, whatever, when, whenever,
    where, whereas, whether, which, while, who, whoever, whom, whose, why, will, with, within, without,
    would, writing, yes, yesterday, yet, you, your, mln, dlrs, shr, net, revs, avg, shrs, qtr, note,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
    may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug,
    sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thurs, fri, sat, sun, photo, image, video, file, picture,
    el, la, los, las, un, una, en, de, del, por, para, con, sin, segun, sobre, tras, desde, hasta, pero,
    y, o, que, como, cuando, donde, mientras, este, esta, estos, estas, ese, esa, su, sus, se, al, ayer,
    hoy, le, les, une, des, dans, pour, avec, sans, selon, sur, apres, depuis, mais, et, ou, ce, cet,
    cette, ces, il, elle, ils, elles, nous, vous, au, aux, der, die, das, ein, eine, einen, einem, einer,
    im, am, zum, zur, mit, nach, bei, von, vom, aus, fur, aber, und, oder, auch, noch, nur, wie, wenn,
    als, wegen, seit, sie, er, es, wir, ich, man, so, da, doch, o, os, um, uma, no, na, nos, nas, do, da,
    dos, das, em, com, sem, segundo, apos, mas, ele, ela, lo, gli, i, uno, nel, nella, per, dopo, dal,
    dalla, ma, e, non, het, een, van, voor, met, naar, maar, det, den, en, et, och, og, i, av, fra, till,
    в, на, с, по, из, за, от, для, при, о, об, к, у, а, но, и, или, как, что, это, этот, он, она, они, мы,
    его, ее, их, также, после, ранее, сегодня, вчера, під, після, та, що, він, вона, вони, bu, bir, ve
  `)
)

/** Small words inside names: `Leigh van der Berg`, `Perez de Cuellar`. */
export const particles: ReadonlySet<string> = new Set(
  list(`
    de, la, del, della, di, da, do, dos, das, du, des, van, von, der, den, bin, ibn, ben, bint, al, el,
    ul, ur, zu, zur, ter, ten, te, abu, y, e, le, las, los, af, av, dal, dalla, degli, ould, san
  `)
)

/** Family names that come first: a name of two or three words that opens with one is a person's. */
export const leadingSurnames: ReadonlySet<string> = new Set(
  list(`
    bao, cai, cao, chang, chen, cheng, chiang, cho, choi, chow, chu, chun, cui, dai, deng, ding, dong, du,
    duan, fan, fang, feng, fong, fu, gao, geng, gong, gu, guo, hao, hou, hu, hua, huang, hwang, jang,
    jeong, ji, jia, jiang, jin, jung, kang, kim, kong, kwon, kwok, lai, lam, lau, lei, leung, li, liang,
    liao, lim, lin, liu, lou, lu, luo, lung, ma, mao, meng, moon, nguyen, ni, pan, pang, park, peng, pham,
    phan, qian, qiao, qin, qiu, ren, rho, roh, ryu, seo, shen, shi, shin, sohn, su, sun, tan, tang, tao, teng,
    teo, tian, tran, tsai, tsang, wan, wang, wei, wen, wong, wu, xi, xia, xiao, xie, xing, xiong, xu, xue,
    yan, yang, yao, ye, yee, yeung, yi, yin, yoon, yu, yuan, yue, zeng, zhang, zhao, zheng, zhong, zhou,
    zhu, zou, zhuang, zuo, zhan
  `)
)

/** Given names that are words too: at the start of a sentence they prove nothing. */
export const wordlikeNames: ReadonlySet<string> = new Set(
  list(`
    art, bill, chip, christian, dean, dick, don, drew, faith, foster, frank, gene, grace, grant, guy, hope,
    hunter, jack, joy, june, lance, mark, miles, olive, pat, penny, ray, rich, rob, rod, rose, sandy,
    sky, sue, ward, will, wade, pierce, chase, dale, glen, jean, jade, holly, ivy, iris, violet, lily,
    daisy, heather, robin, ruby, pearl, angel, melody, misty, crystal, amber, ginger, brook, cliff, clay,
    rusty, buddy, duke, earl, major, pa, ma, an, in, tip, rex, whit, woody, lad, son, sage, gray, roman
  `)
)

/** Verbs of speech after a name: `RT reported`. */
export const speechVerbs: ReadonlySet<string> = new Set(
  list(`
    said, says, say, told, reported, reports, added, announced, noted, stated, quoted, cited, wrote,
    claimed, confirmed, denied, warned, argued, informa, informo, dijo, afirmo, rapporte, indique,
    berichtet, meldet, berichtete, meldete, сообщает, сообщил, сообщила, сообщило, передает, пишет
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
    the, a, an, its, his, her, their, our, el, la, los, su, le, les, l, un, une, una, der, die, das, ein,
    eine, il, lo, o, os, um, uma, den, det, het, de
  `)
)

/** Small words that a role may hold: `secretary of state for defence`. */
export const roleLinks: ReadonlySet<string> = new Set(
  list(`
    of, for, at, in, on, and, to, the, with, under, de, del, la, las, los, du, des, da, do, dos, della,
    der, die, das, fur, von, vom, et, y, e, и, по, в, van, voor, di, dell, al
  `)
)
