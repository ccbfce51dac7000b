/** A correction below the text is a note of the page, in whatever language; what a text says of corrections is text. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {paragraphsOf} from '../../src/model/body.ts'
import {storyOf} from './story-of.ts'

type Row = readonly [headline: string, first: string, second: string, correction: string]

const rows: readonly Row[] = [
  [
    'Fähre rammt Pier von Lindholm',
    'Eine Fähre hat am Freitag den nördlichen Pier von Lindholm gerammt. Verletzt wurde nach Angaben der Hafenbehörde niemand.',
    'Der Hafen bleibt bis Samstag geschlossen. Taucher sollen den Schaden am Pier prüfen, bevor die nächste Fähre anlegt.',
    'Korrektur: Die Fähre heißt Alma, nicht Anna. Wir haben den Namen berichtigt.'
  ],
  [
    'Färja körde på piren i Lindholm',
    'En färja körde på fredagen på den norra piren i Lindholm. Ingen skadades, uppger hamnkontoret i ett pressmeddelande.',
    'Hamnen är stängd till lördag. Dykare ska undersöka skadan på piren innan nästa färja får lägga till.',
    'Rättelse: I en tidigare version stod det fel namn på färjan.'
  ],
  [
    'Паром задел пирс в Линдхольме',
    'Паром в пятницу задел северный пирс в Линдхольме. По данным портовой службы, никто не пострадал.',
    'Порт закрыт до субботы. Водолазы осмотрят пирс, прежде чем подойдёт следующий паром.',
    'Исправление: в первоначальной версии было неверно указано название парома.'
  ],
  [
    'Balsa bate no cais de Lindoso',
    'Uma balsa bateu na sexta-feira no cais norte de Lindoso. Ninguém ficou ferido, informou a administração do porto.',
    'O porto permanece fechado até sábado. Mergulhadores vão examinar o cais antes da chegada da próxima balsa.',
    'Errata: a balsa chama-se Alma, e não Ana, como constava antes.'
  ],
  [
    '港の渡し船、北の桟橋に接触',
    '金曜日の夕方、島から戻る渡し船が北の桟橋に接触し、港は翌朝まで閉鎖された。乗客四十人にけがはなかったという。',
    '港の事務所によると、強い波のなかで機関が止まったことが原因とみられる。潜水士が土曜日に桟橋の損傷を調べる予定だ。',
    '【訂正】当初、船の名前に誤りがありました。'
  ],
  [
    'Prom uderzył w molo w Lindolinie',
    'Prom uderzył w piątek w północne molo w Lindolinie. Nikt nie został ranny, poinformował zarząd portu.',
    'Port pozostanie zamknięty do soboty. Nurkowie sprawdzą molo, zanim przybije następny prom.',
    'Sprostowanie: podaliśmy błędną nazwę promu, za co przepraszamy.'
  ],
  [
    'Feribot Lindova iskelesine çarptı',
    'Bir feribot cuma günü Lindova’nın kuzey iskelesine çarptı. Liman müdürlüğü yaralanan olmadığını açıkladı.',
    'Liman cumartesiye kadar kapalı kalacak. Dalgıçlar, yeni feribot yanaşmadan önce iskeleyi inceleyecek.',
    'Düzeltme: Feribotun adı önce yanlış yazılmıştı.'
  ]
]

for (const [headline, first, second, correction] of rows) {
  test(`should take out of the text: ${correction}`, () => {
    const story = storyOf([headline, first, second, correction].join('\n\n'))
    assert.deepEqual(paragraphsOf(story.articleBody), [first, second])
  })

  test(`should keep what the text says without a label: ${correction}`, () => {
    const told = correction.replace(
      /^\S+?[:】]\s?(?:I en tidigare version|в первоначальной версии)?/u,
      ''
    )
    const story = storyOf([headline, first, told, second].join('\n\n'))
    assert.equal(paragraphsOf(story.articleBody).length, 3)
  })
}
