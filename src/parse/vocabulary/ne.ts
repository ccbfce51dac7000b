/** What Nepali-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Nepali. */
export const nepali: Vocabulary = {
  language: 'ne',
  share: list(`
    सेयर गर्नुहोस्, सेयर, शेयर गर्नुहोस्
  `),
  subscribe: list(`
    लगइन, दर्ता
  `),
  advert: list(`
    विज्ञापन
  `),
  related: list(`
    यो पनि पढ्नुहोस्, थप पढ्नुहोस्, थप समाचार, सम्बन्धित समाचार, सम्बन्धित खबर, ताजा समाचार,
    लोकप्रिय, भिडियो, थप
  `),
  comments: list(`
    प्रतिक्रिया दिनुहोस्, टिप्पणी
  `),
  navigation: list(`
    खोज्नुहोस्, हाम्रो बारेमा, सम्पर्क
  `),
  rights: list(`
    सर्वाधिकार सुरक्षित
  `),
  captionCredit: list(`
    तस्बिर, तस्बिर:, फोटो
  `),
  role: list(`
    संवाददाता
  `),
  desk: list(`
    अनलाइन डेस्क
  `),
  home: list(`
    गृहपृष्ठ, होमपेज
  `),
  published: list(`
    प्रकाशित, प्रकाशित मिति
  `),
  updated: list(`
    अद्यावधिक
  `),
  sections: list(`
    समाचार, राजनीति, अर्थ, खेलकुद, विश्व, समाज, प्रदेश, मनोरञ्जन, शिक्षा, स्वास्थ्य, विचार, देश
  `)
}
