import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {repairMojibake} from '../../src/read/mojibake.ts'
import {neutraliseLines} from '../../src/read/neutralise.ts'

describe('repairMojibake', () => {
  const cases: [name: string, before: string, after: string][] = [
    ['UTF-8 read as Windows-1252', 'itâ€™s a dÃ©jÃ\u00a0 vu', 'it’s a déjà vu'],
    ['UTF-8 read as Latin-1', 'it\u00e2\u0080\u0099s clichÃ©, cafÃ©', 'it’s cliché, café'],
    ['a hard space that became a soft one', 'itâ€™s dÃ©clarÃ© Ã  la', 'it’s déclaré à la'],
    [
      'a closing mark that lost its control',
      'â€œAll options are open,â€ he said',
      '“All options are open,” he said'
    ],
    ['UTF-8 read as Windows-1251', 'РџСЂРёРІРµС‚ РјРёСЂ', 'Привет мир'],
    [
      'what was misread twice',
      'so mÃƒÂ¼ÃƒÅ¸ig, Ã¢â‚¬Å¾kÃƒÂ¼hlÃ¢â‚¬Å“ Ã¢â‚¬â€œ stÃƒÂ¤ndig',
      'so müßig, „kühl“ – ständig'
    ],
    [
      'what was misread twice as Latin-1',
      '\u00c3\u0085\u00c2\u0082\u00c3\u0083\u00c2\u00b3d\u00c3\u0085\u00c2\u00ba',
      'łódź'
    ],
    [
      'what was misread twice as Windows-1251',
      'Р\u00a0С—РЎР‚Р\u00a0С‘Р\u00a0Р†Р\u00a0ВµРЎвЂљ',
      'привет'
    ],
    ['one mark among right ones', '“donâ€™t”', '“don’t”'],
    ['controls in place of quotation marks', 'the \u0093coup\u0094 — again', 'the “coup” — again'],
    ['emoji', 'flags ðŸ‡«ðŸ‡· and ðŸš€ off', 'flags 🇫🇷 and 🚀 off']
  ]
  for (const [name, before, after] of cases) {
    it(`should repair ${name}`, () => assert.equal(repairMojibake(before).text, after))
  }

  const meant = [
    'CAFÉ» ouvert',
    'Ã la carte, São Paulo, AMANHÃ',
    'naïve café, déjà vu',
    'Привет, мир: Россия',
    'â is a letter; € is a sign',
    'price: 5 €, “quoted” – dash',
    'Ünïcödé Â©'
  ]
  for (const text of meant) {
    it(`should leave ${text}`, () => assert.deepEqual(repairMojibake(text), {text, messages: []}))
  }

  it('should say what was repaired, and where first', () => {
    assert.deepEqual(repairMojibake('One\ntwoâ€™s\nÃ©tÃ©').messages, [
      {
        severity: 'info',
        reason:
          'Unexpected UTF-8 that was read as `windows-1252`, expected plain UTF-8; repaired on 2 lines, here the first',
        rule: 'mojibake',
        line: 2,
        note: 'If that is wrong, save the file as UTF-8 in an editor'
      }
    ])
  })
})

describe('neutraliseLines', () => {
  const kept = ['می‌خواهم', '👩‍🚀 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'tab\there', 'CNN\u200e - خبر', 'क्‍ष', 'soft\u00adhyphen']
  for (const line of kept) {
    it(`should keep ${JSON.stringify(line)}`, () => {
      assert.deepEqual(neutraliseLines([line]), {lines: [line], messages: []})
    })
  }

  it('should take a line of marks without width for a blank line', () => {
    const lines = ['One.', ' \u200b\u200b', '\u200f', 'Two\u200b.']
    assert.deepEqual(neutraliseLines(lines).lines, ['One.', ' ', '', 'Two\u200b.'])
  })

  const removed: [before: string, after: string, what: string][] = [
    ['pay\u202ediap', 'paydiap', 'right-to-left override (U+202E)'],
    ['\u2067a\u2069', 'a', 'right-to-left isolate (U+2067)'],
    ['a\0b', 'ab', 'NUL (U+0000)'],
    ['\x1b[31mred', '[31mred', 'escape character (U+001B)'],
    ['a\ud800b', 'ab', 'lone surrogate (U+D800)'],
    ['a\uffffb', 'ab', 'noncharacter (U+FFFF)'],
    ['a\ufeffb', 'ab', 'byte order mark (U+FEFF)'],
    ['a\u0081b', 'ab', 'control character (U+0081)']
  ]
  for (const [before, after, what] of removed) {
    it(`should leave out and name the ${what}`, () => {
      const {lines, messages} = neutraliseLines(['', before])
      assert.deepEqual(lines, ['', after])
      assert.deepEqual(messages[0], {
        severity: 'info',
        reason: `Unexpected ${what}, expected visible text`,
        rule: 'neutralise',
        line: 2,
        note: 'It was left out of the text; the file is as it was'
      })
    })
  }

  it('should report a kind once, with its lines counted', () => {
    const {messages} = neutraliseLines(['a', '\0\0', 'b', '\0'])
    assert.deepEqual(
      messages.map(({line, reason}) => [line, reason]),
      [[2, 'Unexpected NUL (U+0000) on 2 lines, here first, expected visible text']]
    )
  })
})
