/** What Hebrew-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Hebrew. */
export const hebrew: Vocabulary = {
  language: 'he',
  published: ['פורסם', 'פורסם ב', 'תאריך פרסום', 'פורסם בתאריך'],
  updated: ['עודכן', 'עודכן ב', 'עדכון אחרון'],
  byline: ['מאת', 'כותב', 'כותבת'],
  role: ['כתב', 'כתבת', 'עורך', 'עורכת', 'פרשן'],
  desk: ['מערכת', 'סוכנויות הידיעות', 'סוכנויות'],
  topics: ['תגיות', 'נושאים', 'עוד בנושא', 'תגים'],
  home: ['ראשי', 'דף הבית', 'עמוד הבית'],
  sections: [
    'חדשות',
    'פוליטיקה',
    'כלכלה',
    'ספורט',
    'תרבות',
    'בעולם',
    'בארץ',
    'דעות',
    'בריאות',
    'משפט'
  ]
}
