/** What Vietnamese-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Vietnamese. */
export const vietnamese: Vocabulary = {
  language: 'vi',
  byline: list(`
    tác giả, bài và ảnh, theo:, bài:
  `),
  by: list(`
    bởi
  `),
  role: list(`
    phóng viên, biên tập viên, nhà báo
  `),
  desk: list(`
    ban biên tập, tổng hợp
  `),
  topics: list(`
    từ khóa, thẻ, chủ đề, tags, chuyên mục
  `),
  home: list(`
    trang chủ, trang nhất
  `),
  published: list(`
    ngày đăng, đăng ngày, đăng lúc, xuất bản, ngày xuất bản
  `),
  updated: list(`
    cập nhật, cập nhật lúc, cập nhật ngày, cập nhật lần cuối
  `),
  sections: list(`
    thời sự, thế giới, kinh tế, xã hội, pháp luật, thể thao, giải trí, giáo dục, sức khỏe,
    văn hóa, kinh doanh, đời sống, chính trị, khoa học, công nghệ, du lịch
  `)
}
