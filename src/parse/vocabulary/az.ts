/** What Azerbaijani-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Azerbaijani. */
export const azerbaijani: Vocabulary = {
  language: 'az',
  share: list(`
    paylaş, paylaşın, facebook-da paylaş, linki kopyala
  `),
  subscribe: list(`
    daxil ol, qeydiyyat, abunə ol
  `),
  advert: list(`
    reklam
  `),
  related: list(`
    ətraflı oxu, həmçinin oxuyun, oxşar xəbərlər, əlaqəli xəbərlər, daha çox, ən çox oxunanlar,
    son xəbərlər, digər xəbərlər, foto, video
  `),
  comments: list(`
    şərhlər, şərh yaz
  `),
  navigation: list(`
    menyu, axtar, axtarış, haqqımızda, əlaqə, arxiv
  `),
  rights: list(`
    bütün hüquqlar qorunur, müəllif hüquqları qorunur
  `),
  captionCredit: list(`
    foto, foto:, şəkil, mənbə
  `),
  byline: list(`
    müəllif, müəllif:, hazırladı
  `),
  role: list(`
    müxbir, jurnalist
  `),
  home: list(`
    ana səhifə, əsas səhifə
  `),
  published: list(`
    dərc olunub, yayımlanıb
  `),
  updated: list(`
    yenilənib
  `),
  sections: list(`
    siyasət, iqtisadiyyat, cəmiyyət, dünya, idman, mədəniyyət, hadisə, kriminal, elm, təhsil,
    səhiyyə, ölkə, region, xəbərlər
  `),
  and: list('və'),
  for: list('üçün')
}
