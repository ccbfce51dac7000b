/** What Tamil-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Tamil. */
export const tamil: Vocabulary = {
  language: 'ta',
  captionOpening: list(`
    படக்குறிப்பு
  `),
  share: list(`
    பகிர், பகிர்க, பகிரவும், ஃபேஸ்புக், ட்விட்டர், வாட்ஸ்அப்
  `),
  subscribe: list(`
    உள்நுழைய, பதிவு செய்க, சந்தா
  `),
  advert: list(`
    விளம்பரம்
  `),
  related: list(`
    மேலும் படிக்க, மேலும், தொடர்புடைய செய்திகள், இதையும் படிக்க, அண்மைச் செய்திகள்,
    அதிகம் படித்தவை, வீடியோ, படங்கள், மேலும் செய்திகள்
  `),
  comments: list(`
    கருத்துகள், கருத்து, கருத்து தெரிவிக்க
  `),
  navigation: list(`
    மெனு, தேடல், தேடுக, எங்களைப் பற்றி, தொடர்புக்கு
  `),
  rights: list(`
    பதிப்புரிமை, அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை
  `),
  captionCredit: list(`
    படம், படம்:, புகைப்படம், நன்றி,
    பட மூலாதாரம்
  `),
  byline: list(`
    எழுதியவர், எழுதியவர்:
  `),
  role: list(`
    செய்தியாளர், நிருபர்
  `),
  desk: list(`
    செய்திப்பிரிவு, நமது நிருபர்
  `),
  home: list(`
    முகப்பு
  `),
  published: list(`
    வெளியிடப்பட்டது, பதிவு செய்த நாள்
  `),
  updated: list(`
    புதுப்பிக்கப்பட்டது
  `),
  sections: list(`
    தமிழகம், தமிழ்நாடு, இந்தியா, உலகம், விளையாட்டு, அரசியல், வணிகம், சினிமா, மாவட்டங்கள், கல்வி,
    தொழில்நுட்பம், ஆரோக்கியம், செய்திகள்
  `),
  and: list('மற்றும்')
}
