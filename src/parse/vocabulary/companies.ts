/**
 * What the law calls a company, as printed behind the name of its paper.
 *
 *     Konkan Herald Pvt Ltd        © Tiltline Media, LLC        東方新聞社 株式会社
 *
 * Capitals count: `As` and `Co` are words as well.
 */

import {list} from './list.ts'

/** Forms behind a name, parted from it, without the full stop that may follow. */
export const companyForms: readonly string[] = list(`
  S.L, S.A, S.p.A, S.L.U, S.A.S, SL, SA, SAS, SARL, SpA, SRL, Pvt, Private, Pty, Ltd, Limited, Inc, LLC, Corp, Corporation,
  Company, Co, GmbH, AG, KG, BV, NV, AB, AS, ASA, A/S, Oy, Oyj, Zrt, Kft, Nyrt, Ltda, EIRL, plc, PLC, Berhad, Bhd
`)

/** Forms that end a name of East Asia, with no space before them. */
export const joinedCompanyForms: readonly string[] = list('신문사, 株式会社, 有限公司')
