/**
 * Tell whether somebody named in a sentence is said to say something there.
 *
 *     Diosdado Cabello, the vice president of the party, confirmed the arrival …    yes
 *     … was announced by the Chief of Staff, Howard Baker                            yes
 *     Shultz is likely to visit Moscow soon                                          no
 *
 * Looks at the words beside the name alone, so that a sentence about a person is not taken for a
 * statement by that person.
 */

/** Words after a name within which its verb stands: right after it, and after what a comma parts. */
const [right, pastComma] = [3, 14]

/** Words before a name within which it is said who speaks: `according to the minister Ann Holm`. */
const before = 8

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Whether the sentence says that the person of this family name says something. */
export function isSaying(sentence: string, family: string): boolean {
  const words = [...sentence.matchAll(word)].map(({0: text, index}) => ({
    text: text.toLowerCase(),
    end: index + text.length
  }))
  const last = family.toLowerCase().match(word)?.at(-1)
  return words.some(({text, end}, place) => {
    if (text !== last) return false
    const reach = /^[,(]/.test(sentence.slice(end)) ? pastComma : right
    const after = words.slice(place + 1, place + 1 + reach).map(one => one.text)
    if (after.slice(0, 2).some(one => companyForms.has(one))) return false
    const ahead = words.slice(Math.max(0, place - before), place).map(one => one.text)
    const clause = ahead.slice(ahead.findLastIndex(one => opensClause.has(one)) + 1)
    return [...clause, ...after].some(one => sayings.has(one))
  })
}

/** After these words somebody else has spoken: `said that, because Holm is …`. */
const opensClause = new Set([
  'that',
  'because',
  'when',
  'if',
  'whether',
  'who',
  'que',
  'dass',
  'что'
])

/** `Holm and Co said` is a firm. */
const companyForms = new Set(['co', 'inc', 'corp', 'ltd', 'plc', 'ag', 'gmbh'])

const sayings = new Set(
  `according accused added admitted affirmed agreed announced argued asked asserted called claimed
   commented conceded condemned confirmed declared demanded denied described disclosed explained
   expressed insisted maintained noted pledged promised proposed quoted recalled reiterated rejected
   remarked repeated replied reported said saying says stated stressed suggested told urged vowed
   warned wrote
   dijo afirmó anunció aseguró confirmó declaró explicó negó según señaló
   disse afirmou anunciou confirmou declarou segundo
   déclaré déclare affirmé affirme annoncé annonce confirmé confirme dit selon
   detto affermato annunciato confermato dichiarato secondo
   sagte erklärte bestätigte kündigte laut zufolge betonte
   сказал сказала заявил заявила сообщил сообщила подтвердил подтвердила отметил отметила`.split(
    /\s+/
  )
)
