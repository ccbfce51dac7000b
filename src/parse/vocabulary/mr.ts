/** What Marathi-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Marathi. */
export const marathi: Vocabulary = {
  language: 'mr',
  captionOpening: list(`
    फोटो कॅप्शन
  `),
  share: list(`
    शेअर करा, शेअर, फेसबुकवर शेअर करा
  `),
  subscribe: list(`
    सबस्क्राईब करा, लॉग इन, नोंदणी
  `),
  advert: list(`
    जाहिरात
  `),
  related: list(`
    आणखी वाचा, अधिक वाचा, हेही वाचा, हे ही वाचा, संबंधित बातम्या, ताज्या बातम्या, अधिक,
    लोकप्रिय, व्हिडिओ, फोटो, इतर बातम्या
  `),
  comments: list(`
    प्रतिक्रिया, प्रतिक्रिया द्या, टिप्पण्या
  `),
  navigation: list(`
    शोधा, मेनू, आमच्याबद्दल, संपर्क
  `),
  rights: list(`
    सर्व हक्क राखीव, सर्व हक्क सुरक्षित
  `),
  captionCredit: list(`
    छायाचित्र, फोटो, छायाचित्र:,
    फोटो स्रोत
  `),
  byline: list(`
    लेखक:, लेखन:
  `),
  role: list(`
    प्रतिनिधी, वार्ताहर, पत्रकार
  `),
  desk: list(`
    ऑनलाइन डेस्क, वृत्तसंस्था, वेब टीम
  `),
  home: list(`
    मुख्यपृष्ठ, होम
  `),
  published: list(`
    प्रकाशित, प्रसिद्ध
  `),
  updated: list(`
    अपडेट, अद्यतनित
  `),
  sections: list(`
    महाराष्ट्र, देश, विदेश, क्रीडा, राजकारण, मनोरंजन, अर्थ, मुंबई, पुणे, शहर, आरोग्य, शिक्षण,
    संपादकीय, बातम्या
  `),
  and: list('आणि')
}
