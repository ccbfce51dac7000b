/**
 * News agencies of one country each, members of the alliances of agencies (EANA, OANA, FANA, FAAPA and
 * those of Latin America), as datelines print them.
 *
 *     ['SRNA', 'Срна']
 *
 * Those that papers of other countries print as well stand in `agencies.ts`.
 */

import {list} from './list.ts'

/** Agencies and their names; the first is the one that readers know. */
export const allianceMembers: readonly (readonly string[])[] = [
  list('ATA, ATSH'),
  list('STA, Slovenska tiskovna agencija'),
  list('MINA, Mina-business'),
  list('KYPE, ΚΥΠΕ, Cyprus News Agency'),
  list('BGNES, БГНЕС'),
  list('SRNA, Срна'),
  list('News.ro'),
  list('Infotag, INFOTAG'),
  list('Kosovapress, KosovaPress'),
  list('ANKA, ANKA Haber Ajansı'),
  list('Agenzia Nova'),
  list('Agenzia DIRE, Agenzia Dire'),
  list('Italpress, ITALPRESS'),
  list('Radiocor, Il Sole 24 Ore Radiocor'),
  list('Servimedia, SERVIMEDIA'),
  list('Colpisa, COLPISA'),
  list('Agència Catalana de Notícies'),
  list('Росбалт, Rosbalt'),
  list('Регнум, REGNUM, ИА Регнум'),
  list('InterPressNews, Interpressnews'),
  list('Montsame, MONTSAME, МОНЦАМЭ'),
  list('Bakhtar, Bakhtar News Agency, باختر'),
  list('Pajhwok, Pajhwok Afghan News'),
  list('Agence Kampuchea Presse'),
  list('KPL, Lao News Agency'),
  list('Rastriya Samachar Samiti, RSS, रासस'),
  list('Lankapuvath'),
  list('PPI, Pakistan Press International'),
  list('ILNA, ایلنا'),
  list('YJC, باشگاه خبرنگاران جوان'),
  list('TDH, Türkmenistan Habarlary'),
  list('AMI, وما'),
  list('SONNA'),
  list('ADI, Agence Djiboutienne d’Information'),
  list('AIB, Agence d’Information du Burkina'),
  list('AIP, Agence Ivoirienne de Presse'),
  list('ABP, Agence Bénin Presse'),
  list('ACP, Agence Congolaise de Presse'),
  list('AMAP, Agence Malienne de Presse'),
  list('ATOP, Agence Togolaise de Presse'),
  list('APA News, APA-Dakar, Agence de Presse Africaine'),
  list('PANA, Panapress'),
  list('Camnews'),
  list('Inforpress'),
  list('AIM, Agência de Informação de Moçambique'),
  list('NAMPA, Namibia Press Agency'),
  list('BOPA'),
  list('ZANIS'),
  list('New Ziana, ZIANA'),
  list('SAnews, SAnews.gov.za'),
  list('LINA, Liberia News Agency'),
  list('SLENA'),
  list('Noticias Argentinas'),
  list('DyN'),
  list('Colprensa, COLPRENSA'),
  list('Agencia IP, IP Paraguay'),
  list('Quadratín, QUADRATÍN'),
  list('El Universal-GDA, GDA')
]
