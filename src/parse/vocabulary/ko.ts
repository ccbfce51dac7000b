/** What Korean-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Korean. */
export const korean: Vocabulary = {
  language: 'ko',
  byline: list(`
    작성자, 글:, 취재:
  `),
  role: list(`
    기자, 특파원, 논설위원, 선임기자, 편집위원, 인턴기자, 객원기자, 앵커
  `),
  desk: list(`
    편집부, 뉴스팀, 온라인뉴스팀, 디지털뉴스팀, 온라인 뉴스부
  `),
  topics: list(`
    태그, 키워드, 관련기사, 주제, 관련 키워드
  `),
  home: list(`
    홈, 메인, 처음
  `),
  published: list(`
    입력, 기사입력, 송고, 송고시간, 입력시간, 등록일, 기사등록, 등록:, 승인:
  `),
  updated: list(`
    최종수정, 업데이트, 기사수정, 최종 수정, 최종업데이트, 수정시간, 수정:, 수정 :, 수정 20
  `),
  sections: list(`
    정치, 경제, 사회, 국제, 스포츠, 문화, 연예, 세계, 과학, 생활, 오피니언, 전국, 북한, 산업, 금융, it, 뉴스
  `)
}
