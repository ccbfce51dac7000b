/**
 * What forums print beside every post.
 *
 *     Join Date            Posts: 212            Reply With Quote            Re: Engine will not start
 */

import {list} from './list.ts'

/** Lines, or what opens them before a colon, by no order of languages, in lower case. */
export const forumWords: readonly string[] = list(`
  posts, joined, join date, registered, registered user, member, senior member, junior member, new member, full member,
  thread, thread starter, post reply, post by, posted by, reply with quote, reply to thread, quote, re, last edited by, topic, topic starter,
  asked, answered, viewed, answers, unanswered, votes, improve this question, improve this answer, add a comment,
  moderator, administrator, message, messages, likes received, reaction score, beiträge, registriert, mitglied, zitieren, antworten,
  thema, inscription, messages postés, citer, répondre, mensajes, registrado, citar, responder, mensagens, registrado em,
  messaggi, iscritto dal, cita, rispondi, berichten, geregistreerd, citeren, inlägg, reg, citera, сообщений, сообщения,
  регистрация, цитата, цитировать, ответить, повідомлень, цитувати, postów, dołączył, cytuj, odpowiedz, mesaj, katılım, alıntı, 帖子, 注册时间, 引用, 回复, 楼主
`)
