/** What Vietnamese-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Vietnamese. */
export const vietnamese: Vocabulary = {
  language: 'vi',
  share: list(`
    chia sẻ, chia sẻ bài viết, sao chép liên kết, sao chép, gửi email, gửi, lưu, lưu bài viết,
    zalo, tặng sao,
    copy link thành công
  `),
  subscribe: list(`
    đăng ký, đăng nhập, đăng xuất, tài khoản, bản tin, nhận bản tin, đặt báo, thành viên
  `),
  advert: list(`
    quảng cáo, liên hệ quảng cáo, tài trợ, nội dung tài trợ, rao vặt
  `),
  cookies: list(`
    chính sách bảo mật, quyền riêng tư, chính sách cookie, đồng ý, không tìm thấy trang,
    trang bạn tìm, không phải là robot
  `),
  related: list(`
    xem thêm, đọc thêm, tin liên quan, bài liên quan, tin tức liên quan, tin cùng chuyên mục,
    cùng chuyên mục, tin mới, tin mới nhất, tin khác, tin nổi bật, đọc nhiều, đọc nhiều nhất,
    xem nhiều, bài viết liên quan, có thể bạn quan tâm, đừng bỏ lỡ, đọc tiếp, chủ đề, video,
    ảnh, trực tiếp, trước, tiếp theo, mới nhất, tin cùng chủ đề
  `),
  comments: list(`
    bình luận, ý kiến, gửi bình luận, viết bình luận, ý kiến bạn đọc, ý kiến của bạn, thích, trả
    lời, thảo luận, báo cáo
  `),
  follow: list(`
    theo dõi, theo dõi chúng tôi, theo dõi chúng tôi trên, liên hệ, tải ứng dụng, rss, đường dây
    nóng
  `),
  navigation: list(`
    trang chủ, menu, tìm kiếm, đóng, mở, giới thiệu, tòa soạn, trợ giúp, trở lại, quay lại, về
    đầu trang, lên đầu trang, thời tiết, điều khoản sử dụng, danh mục, chuyên mục, có, không,
    hủy
  `),
  tools: list(`
    in, in bài viết, nghe, nghe đọc bài, cỡ chữ, thời gian đọc,
    lưu bài, in bài, nghe bài
  `),
  rights: list(`
    bản quyền, giữ bản quyền, tổng biên tập, giấy phép, nguồn, cơ quan chủ quản, ghi rõ nguồn
  `),
  ownText: list(`
    bài viết này, bài báo này, tin này,
    đính chính:, cải chính:, phiên bản trước
  `),
  captionCredit: list(`
    ảnh, nguồn, hình, ảnh minh họa, ảnh:, ảnh tư liệu, đồ họa, nguồn ảnh, ảnh chụp màn hình,
    nguồn hình ảnh
  `),
  captionOpening: list(`
    ảnh minh họa, ảnh tư liệu, chú thích ảnh,
    chụp lại hình ảnh
  `),
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
    ngày đăng, đăng ngày, đăng lúc, xuất bản, ngày xuất bản,
    ngày:, thời gian:
  `),
  updated: list(`
    cập nhật, cập nhật lúc, cập nhật ngày, cập nhật lần cuối
  `),
  sections: list(`
    thời sự, thế giới, kinh tế, xã hội, pháp luật, thể thao, giải trí, giáo dục, sức khỏe,
    văn hóa, kinh doanh, đời sống, chính trị, khoa học, công nghệ, du lịch, môi trường,
    giao thông, dân sinh, y tế, tin tức, góc nhìn, bất động sản, thời tiết, địa phương,
    nông nghiệp, an ninh, quốc tế, trong nước, lao động, bạn đọc
  `),
  and: list('và'),
  at: list('ở, tại, từ'),
  for: list('cho'),
  ago: list('trước')
}
