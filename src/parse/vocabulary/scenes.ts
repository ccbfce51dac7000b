/**
 * What people and things do in pictures. Captions say it in the present tense, where a story tells
 * what happened.
 *
 *     Petra Alm holds the flag of the new ferry.        holds
 *     A sign shows the way to the old pier.             shows the way: `shows` alone says too little
 */

import {list} from './list.ts'

/** The words, by no order of languages, in lower case. */
export const scenes: readonly string[] = list(`
  poses, pose, posing, poses for, stands, sits, sits in, looks on, look on, looks over, looks out, gestures, smiles,
  waves, greets, shakes hands, shake hands, walks past, walk past, walks along, walks through, walk through,
  walk along, holds a, holds up, holds his, holds her, holds the, hold placards, hold signs, hold a, hold up,
  listens to, listen to, speaks during, speaks to, speaks at, speaks as, delivers a speech, addresses the, arrives at, arrives for,
  arrive for, leaves the, leave the, lines up, line up, waits for, wait for, waits outside, wait outside,
  wait in line, watches as, watch as, gather outside, gathers outside, lower a, lowers a, checks the, check the, lies on, lie on,
  ride in, rides in, rides with, rides past, is seen, are seen, is pictured, are pictured, seen here, shown here,
  signs the, celebrates, celebrates after, celebrate after, is sacked, inspects, at work in, at work on, artist’s impression,
  posiert, zeigt sich, blickt auf, hält ein, hält eine, zieht, liegt im, liegt vor, steht vor, sitzt auf, im einsatz,
  pose devant, montre, tient, répare, défilent, patientent, attendent, marche devant, brandissent, posa, posa con, posan,
  muestra, sostiene, izan, observa, camina, retiran, saluda, posa para, mostra, segura, caminha, ergue, observa o,
  soffia, mostra il, mostra la, stringe, toont, poseert, houdt, staat voor, visar upp, håller, poserar, viser frem,
  pokazuje, pozuje, trzyma, ukazuje, drží, ukazuje, pózuje, показывает, показывают, держит, держат, позирует, стоит у, идут по, показує, тримає,
  позує, poz verdi, poz veriyor, يعرض, يحمل, يقف, أمام منزله, جانب من, دیده می‌شود, दिखाती, दिखाते, देखते, निकलते,
  손을 흔들고, 고르고 있다, 던지고 있다, 바라보고 있다, 촬영하고 있다
`)

/** How a word ends that says what somebody in a picture does, behind a name: `Ida Lund looking over the hull`. */
export const doing: readonly string[] = list('ing')

/** Behind a comma and before where or when, of what a picture shows: `The van, pictured last summer`. */
export const seen: readonly string[] = list('seen, shown, pictured')

/** Behind the place where a Japanese paper took a picture. */
export const behindPlace: readonly string[] = list('で, にて')

/** Signs for when on a day it was taken, behind the day. */
export const partsOfDay = '午未早朝昼夕夜'

/** With what the names of Japanese districts end. */
export const districts = '県府市区町村郡'
