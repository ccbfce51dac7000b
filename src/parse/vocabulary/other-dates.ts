/**
 * What else pages date: labels after which a date is not that of the story, also without a colon.
 *
 *     Joined Mar 2, 2018            Mitglied seit 3. Mai 2018            Expires 4/5/2019            Born May 3, 1960
 */

import {list} from './list.ts'

/** The labels, by no order of languages, in lower case. */
export const otherDates: readonly string[] = list(`
  joined, joined on, join date, member since, registered, registered on, registered since, user since, signed up, last login, last seen,
  last active, last visit, answered, viewed, born, died, expires, expires on, expired, valid until, valid from, due, due date, deadline,
  closing date, closes, closed, start date, end date, starts, ends, event date, effective, accessed, retrieved, captured, archived, since, until, from, to,
  mitglied seit, registriert, registriert seit, dabei seit, angemeldet seit, zuletzt online, geboren, gestorben, gültig bis, gültig ab, abgerufen,
  einsendeschluss, bewerbungsschluss, inscrit, inscrit le, inscrite le, inscription, membre depuis, dernière visite, né le, née le, décédé le,
  consulté le, valable jusqu'au, date limite, registrado, registrado el, registrado desde, miembro desde, última visita, nacido el, vence,
  vence el, fecha límite, consultado el, cadastrado em, registrado em, membro desde, nascido em, prazo, acesso em, iscritto dal, iscritto il,
  membro dal, nato il, nata il, scadenza, scade il, geregistreerd, lid sinds, geboren op, reg, medlem sedan, medlem siden, rekisteröitynyt,
  dołączył, zarejestrowany, regisztrált, регистрация, зарегистрирован, на сайте с, был на сайте, зареєстрований, katılım, katılma tarihi,
  kayıt tarihi, üyelik tarihi, bergabung, tham gia, 注册时间, 註冊時間, 注册日期, 加入时间, 登録日, 가입일, تاريخ التسجيل, تاريخ الانضمام
`)
