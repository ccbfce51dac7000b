/** What Telugu-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Telugu. */
export const telugu: Vocabulary = {
  language: 'te',
  share: list(`
    షేర్ చేయండి, షేర్, ఫేస్‌బుక్
  `),
  subscribe: list(`
    లాగిన్, నమోదు
  `),
  advert: list(`
    ప్రకటన
  `),
  related: list(`
    ఇంకా చదవండి, మరింత చదవండి, ఇవి కూడా చదవండి, సంబంధిత వార్తలు, తాజా వార్తలు, మరిన్ని వార్తలు,
    మరిన్ని, వీడియో, ఫొటోలు
  `),
  comments: list(`
    వ్యాఖ్యలు, మీ అభిప్రాయం
  `),
  navigation: list(`
    మెను, వెతకండి, మా గురించి
  `),
  captionCredit: list(`
    ఫోటో, ఫొటో, చిత్రం
  `),
  role: list(`
    ప్రతినిధి, విలేకరి
  `),
  desk: list(`
    న్యూస్ డెస్క్
  `),
  home: list(`
    హోమ్
  `),
  published: list(`
    ప్రచురణ, ప్రచురించబడింది
  `),
  updated: list(`
    నవీకరించబడింది
  `),
  sections: list(`
    తెలంగాణ, ఆంధ్రప్రదేశ్, జాతీయం, అంతర్జాతీయం, రాజకీయాలు, క్రీడలు, సినిమా, బిజినెస్, విద్య,
    ఆరోగ్యం, జిల్లాలు, వార్తలు
  `),
  and: list('మరియు')
}
