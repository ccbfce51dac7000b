/** What Vietnamese-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Vietnamese. */
export const vietnamese: Vocabulary = {
  language: 'vi',
  published: ['ngày đăng', 'đăng ngày', 'đăng lúc', 'xuất bản', 'ngày xuất bản'],
  updated: ['cập nhật', 'cập nhật lúc', 'cập nhật ngày', 'cập nhật lần cuối'],
  byline: ['tác giả', 'bài và ảnh', 'theo:', 'bài:'],
  by: ['bởi'],
  role: ['phóng viên', 'biên tập viên', 'nhà báo'],
  desk: ['ban biên tập', 'tổng hợp'],
  topics: ['từ khóa', 'thẻ', 'chủ đề', 'tags', 'chuyên mục'],
  home: ['trang chủ', 'trang nhất'],
  sections: [
    'thời sự',
    'thế giới',
    'kinh tế',
    'xã hội',
    'pháp luật',
    'thể thao',
    'giải trí',
    'giáo dục',
    'sức khỏe',
    'văn hóa',
    'kinh doanh',
    'đời sống',
    'chính trị',
    'khoa học',
    'công nghệ',
    'du lịch'
  ]
}
