/** How Vietnamese-language newspapers say who speaks. */

import {list} from '../list.ts'
import type {SpeechVocabulary} from './concepts.ts'

/** Vietnamese. */
export const vietnamese: SpeechVocabulary = {
  language: 'vi',
  verbs: list(`
    nói, cho biết, chia sẻ, kể, khẳng định, cho hay, nhấn mạnh, giải thích, trả lời, hỏi, viết, cho
    rằng, bày tỏ, tâm sự, phát biểu, cảnh báo, thông tin, nhận định, đánh giá, thừa nhận, tuyên bố,
    nhớ lại, bộc bạch, kể lại, thổ lộ, lý giải, nêu
  `),
  framing: list('gọi, mô tả'),
  participles: [],
  addressing: [],
  between: list('đã, cũng, còn, vừa, sau, đó, hôm, nay, qua, không, từng'),
  passive: list('được, bị'),
  according: list('theo'),
  accordingAfter: [],
  pointing: [],
  remarks: list('phát biểu, tuyên bố'),
  he: list('ông, anh, cậu'),
  she: list('bà, chị, cô'),
  it: list('nó'),
  they: list('họ'),
  definite: [],
  prepositions: list('của, cho, với, từ, về, ở, tại, trong, đến, theo'),
  authorship: list('của, từ'),
  relatives: list('mà, khi, nếu, rằng, ai'),
  and: list('và'),
  conjunctions: list('và, hoặc, nhưng, khi, mà, rằng, vì, để, nếu, sau, trong, với'),
  roles: list(`
    thủ, tướng, bộ, trưởng, chủ, tịch, giám, đốc, phó, tổng, luật, sư, bác, sĩ, giáo, tiến, đại, tá,
    người, phát, ngôn, hiệu, viên, huấn, luyện, chuyên, gia, cụ, em, bé, thầy, chú, mẹ, cha
  `),
  anyRole: [],
  anyBody: [],
  followers: [],
  genitive: [],
  masculine: list('ông, anh'),
  feminine: list('bà, chị, cô')
}
