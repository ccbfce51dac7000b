/** What Hebrew-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Hebrew. */
export const hebrew: Vocabulary = {
  language: 'he',
  byline: list(`
    מאת, כותב, כותבת
  `),
  role: list(`
    כתב, כתבת, עורך, עורכת, פרשן
  `),
  desk: list(`
    מערכת, סוכנויות הידיעות, סוכנויות
  `),
  topics: list(`
    תגיות, נושאים, עוד בנושא, תגים
  `),
  home: list(`
    ראשי, דף הבית, עמוד הבית
  `),
  published: list(`
    פורסם, פורסם ב, תאריך פרסום, פורסם בתאריך
  `),
  updated: list(`
    עודכן, עודכן ב, עדכון אחרון
  `),
  sections: list(`
    חדשות, פוליטיקה, כלכלה, ספורט, תרבות, בעולם, בארץ, דעות, בריאות, משפט
  `)
}
