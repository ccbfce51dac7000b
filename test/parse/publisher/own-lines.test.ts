import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {namesOnOwnLine} from '../../../src/parse/publisher/own-lines.ts'
import {nameInRights} from '../../../src/parse/publisher/rights.ts'

describe('lines in which a page names its own outlet', () => {
  for (const [line, expected] of [
    ['Follow Millrace on Telegram', [['Millrace', 3]]],
    ['Follow Millrace on', [['Millrace', 2]]],
    ['Suivez L’Écho du Vallon sur Facebook', [['L’Écho du Vallon', 3]]],
    ['Подпишитесь на «Речной вестник» в Telegram', [['Речной вестник', 3]]],
    ['Підписуйтесь на Річковий вісник у Viber', [['Річковий вісник', 3]]],
    ['For all the latest, download Konda Mail App', [['Konda Mail', 3]]],
    ['CLICK HERE TO GET THE MILLRACE NEWS APP', [['MILLRACE NEWS', 3]]],
    ['Sign up for Millrace’s morning and evening newsletters', [['Millrace', 3]]],
    ['Sign up for Morning Bell newsletter', [['Morning Bell', 2]]],
    ['To keep up with the valley sign up to the Evening Bell newsletter', []],
    ['This story appeared first on Millrace.', [['Millrace', 3]]],
    ['GET MILLRACE NEWS ON THE GO BY CLICKING HERE', [['MILLRACE NEWS', 3]]],
    ['Of the June 2, 2016 issue of Millrace with the headline: Out', [['Millrace', 3]]],
    ['Why you can trust Millrace', [['Millrace', 3]]],
    ['Source: Millrace', [['Millrace', 3]]],
    ['Source: Millrace and others', []],
    ['2020-05-06 09:14 来源：河谷晚报 作者：周林', [['河谷晚报', 3]]],
    ['The council has no website', []]
  ] as const) {
    it(`should read ${JSON.stringify(expected)} in '${line}'`, () => {
      assert.deepEqual(namesOnOwnLine(line), expected)
    })
  }
})

describe('notices of rights', () => {
  for (const [line, expected] of [
    ['©2019 Millrace Media, LLC. All rights reserved', [['Millrace Media', 3]]],
    ['© Copyright 2022 Pampa Abierta. Todos los derechos reservados.', [['Pampa Abierta', 3]]],
    ['© Речной вестник, 2020. Свидетельство', [['Речной вестник', 3]]],
    ['ⓒ 새별일보, 무단 전재 및 재배포 금지', [['새별일보', 3]]],
    ['저작권자 © 새별일보 무단전재 및 재배포 금지', [['새별일보', 3]]],
    ['الوادي اليوم © 2021', [['الوادي اليوم', 3]]],
    ['© 2020, сетевое издание «Речной вестник»', [['Речной вестник', 3]]],
    ['Copyright ⓒ 새별일보', [['새별일보', 3]]],
    ['Copyright © 2012 millrace, All Rights Reserved', [['millrace', 3]]],
    ['© millrace and others', []],
    ['© Ida Lund', [['Ida Lund', 2]]],
    ['Copyright: all rights reserved', []],
    ['The copyright of the tune was sold', []]
  ] as const) {
    it(`should read ${JSON.stringify(expected)} in '${line}'`, () => {
      assert.deepEqual(nameInRights(line), expected)
    })
  }
})
