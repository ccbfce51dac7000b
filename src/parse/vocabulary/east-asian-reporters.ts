/**
 * What Chinese, Japanese and Korean papers print beside the name of who wrote a story.
 *
 *     本报记者 陈若兰      王小明／台北報導      文・高瀬真理      小野寺健太編集委員      서하늘 선임기자      취재 서하늘
 */

import {list} from './list.ts'

/** Before a Chinese name. */
export const chineseReporters: readonly string[] = list(`
  记者, 記者, 通讯员, 通訊員, 特派員, 特派员, 特约撰稿人, 评论员, 評論員, 撰文, 撰稿, 作者, 文
`)

/** Behind a Chinese name and where he reports from. */
export const chineseReports: readonly string[] = list(`
  报道, 報道, 报导, 報導, 专电, 專電, 专讯, 專訊, 专稿, 电, 電, 讯, 訊
`)

/** Before who wrote it, in brackets behind a text: `（本报记者 …）`; and who made it of the words of others. */
export const chinesePapers: readonly string[] = list('本报, 本報, 新华社, 新華社')
export const chineseEditors: readonly string[] = list('编译, 編譯')

/** Of these, those for who is sent to report. */
export const chineseCorrespondents: readonly string[] = list('记者, 記者')

/** Of the words for a report, those of agencies, behind the day. */
export const wireReports = '[电電讯訊]'

/** Behind who took a picture. */
export const chineseTook = '[摄攝]'

/** Of these, those with which papers sign what they open a report with: `【海陵專訊】`. */
export const reportMarks: readonly string[] = list('專訊, 专讯, 訊, 讯')

/** Before a second Chinese name. */
export const chineseAssistants: readonly string[] = list('通讯员, 通訊員, 实习生, 實習生')

/** Before a Japanese name. */
export const japanesePosts: readonly string[] = list(`
  取材・文, 取材, 文, 執筆, 聞き手, 記者, ライター, 編集委員, 論説委員, 特派員, 報告
`)

/** Behind a Japanese name. */
export const japaneseOffices: readonly string[] = list('記者, 特派員, 編集委員')

/** Behind a Korean name, before the office. */
export const koreanRanks: readonly string[] = list('선임, 전문, 객원, 인턴, 수습')

/** Behind a Korean name. */
export const koreanReporters: readonly string[] = list('기자, 특파원, 논설위원')

/** Heads of desks: behind a Korean name that a sign parts from the text. */
export const koreanHeads: readonly string[] = list('부장, 위원')

/** Before a Korean name. */
export const koreanLabels: readonly string[] = list('기자, 기사작성, 취재, 글, 작성')

/** Before the name of an agency that reports, and how the names of agencies and papers end, as signs. */
export const accordingTo = '据據'
export const paperEnds = '社网網報报'

/** A label that looks like a Korean name before an office. */
export const koreanNameLabel = '기자명'
