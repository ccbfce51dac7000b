/** What Gujarati-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Gujarati. */
export const gujarati: Vocabulary = {
  language: 'gu',
  share: list(`
    શેર કરો, શેર, ફેસબુક, વોટ્સએપ
  `),
  subscribe: list(`
    લૉગ ઇન, લોગિન, નોંધણી
  `),
  advert: list(`
    જાહેરાત
  `),
  related: list(`
    વધુ વાંચો, આ પણ વાંચો, સંબંધિત સમાચાર, તાજા સમાચાર, વધુ, લોકપ્રિય, વીડિયો, ફોટો
  `),
  comments: list(`
    ટિપ્પણી, ટિપ્પણીઓ, અભિપ્રાય આપો
  `),
  navigation: list(`
    મેનુ, શોધો, અમારા વિશે, સંપર્ક
  `),
  rights: list(`
    સર્વાધિકાર સુરક્ષિત, કૉપિરાઇટ
  `),
  captionCredit: list(`
    તસવીર, ફોટો, તસવીર:
  `),
  role: list(`
    સંવાદદાતા, પત્રકાર, રિપોર્ટર
  `),
  home: list(`
    હોમ, મુખ્ય પૃષ્ઠ
  `),
  published: list(`
    પ્રકાશિત, પ્રકાશિત તારીખ
  `),
  updated: list(`
    અપડેટ, છેલ્લું અપડેટ
  `),
  sections: list(`
    ગુજરાત, દેશ, દુનિયા, રમતગમત, રાજકારણ, મનોરંજન, બિઝનેસ, અમદાવાદ, આરોગ્ય, શિક્ષણ, સમાચાર
  `),
  and: list('અને')
}
