/**
 * The lines in which a page names its outlet, as patterns.
 *
 *     ©2019 Tiltline Media, LLC. All rights reserved          its rights
 *     Follow Tiltline on Telegram                             where else it is
 *     The post Storm breaks records appeared first on Tiltline    what programs of blogs write
 */

import {outletName} from './name-shape.ts'

const name = `(${outletName})`

/** What leads in or follows where a page names its outlet, the pattern, and how much such a line weighs. */
export const patterns: readonly (readonly [cue: RegExp, pattern: RegExp, weight: number])[] = [
  [
    /[©ⓒ]|\(c\)|&copy;/i,
    new RegExp(
      String.raw`(?:©|ⓒ|\(c\)|&copy;)\s?(?:Copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?${name}(?=[,.]| All | \d{4}|$)`,
      'iu'
    ),
    2
  ],
  // With its year or its rights, it is the page's; without, it may be a picture's.
  [
    /[©ⓒ]|&copy;|\(c\)|copyright/i,
    new RegExp(
      String.raw`(?:©|ⓒ|&copy;|\(c\)|[Cc]opyright|COPYRIGHT)\s?(?:[Cc]opyright\s)?(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?,?\s(?:by\s)?${name}|${name},?\s(?:19|20)\d\d|${name}[,.]\s(?:All|Alle|Todos|Tous|Tutti|Все)\s)`,
      'u'
    ),
    3
  ],
  [/APP$/, /(?:GET|DOWNLOAD)\s(?:THE\s)?((?:\p{Lu}[\p{Lu}\p{N}.&'-]{0,20}\s){1,4})APP$/u, 3],
  [
    /来源|來源/,
    /(?:来源|來源)\s?[:：]\s?(?:\p{Script=Han}{2,14}\s)?(\p{Script=Han}{2,12}?)(?=\s|$)/u,
    3
  ],
  [
    /Follow|Like|Join/,
    new RegExp(
      String.raw`(?:Follow|Like|Join)\s${name}\son\s(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|X|Google)`,
      'u'
    ),
    3
  ],
  [
    /\s(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|X|Google)/,
    new RegExp(
      String.raw`(?:Suivez|Segui|Seguici su|Siga|Sigue a|Sigue|Síguenos en|Folgen Sie|Folge|Volg|Śledź|Sledujte|Följ|Følg|Kövesse a[z]?|Urmărește|Takip et|Читайте|Подписывайтесь на|Підписуйтесь на|Follow)\s(?:el |la |le |il |o |a )?${name}\s(?:sur|su|no|na|en|auf|op|på|pe|on|in|в|у|'te|’te)\s(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Telegram-канале|X|Google)`,
      'u'
    ),
    3
  ],
  [
    /appeared first on|(?:issue|edition) of/,
    new RegExp(
      String.raw`(?:appeared first on|(?:issue|edition) of)\s(?:the\s)?${name}(?=[.,]|$)`,
      'u'
    ),
    3
  ],
  [
    /ublished|ppeared|rinted|eproduced/,
    new RegExp(
      String.raw`(?:[Pp]ublished|[Aa]ppeared|[Pp]rinted|[Rr]epublished|[Rr]eproduced)\s(?:(?:first|originally)\s)?(?:in|by|from|with permission from)\s(?:the\s)?${name}(?=[,.:]|\son\s|$)`,
      'u'
    ),
    3
  ],
  // `By Jane Doe For Example Online`, `PARA LA NACION`, `POUR « LE MONDE »`.
  [
    /^(?:By|Por|Par|Von|Di)/,
    new RegExp(
      String.raw`^(?:By|Por|Par|Von|Di|By:)\s(?:\p{Lu}[\p{L}\p{M}.'’-]+\s){2,4}(?:[Ff]or|FOR|para|PARA|pour|POUR|für|FÜR|per|PER)\s(?:the\s)?${name}$`,
      'u'
    ),
    3
  ],
  [/^(?:PARA|POUR|FÜR)/, new RegExp(String.raw`^(?:PARA|POUR|FÜR)\s${name}$`, 'u'), 3],
  [/[»”"]$/, /\p{Lu}\s(?:POUR|PARA|FÜR|FOR|PER)\s[«“"]\s?([^«»“”"]{2,40}?)\s?[»”"]$/u, 3],
  [
    /newsletter|app|email|alerts/,
    new RegExp(
      String.raw`(?:Sign up (?:for|to)|Subscribe to|Download|Get)\s(?:the\s)?${name}(?:’s|'s)?\s(?:\p{Ll}+\s){0,4}(?:newsletters?|app|email|alerts)`,
      'u'
    ),
    3
  ],
  [
    /©|\(c\)|СМИ|opyright/,
    /(?:©|\(c\)|СМИ|[Cc]opyright)[^«“"]{0,30}[«“"]([^«»“”"]{3,40})[»”"]/u,
    3
  ],
  [/^【/, /^【(\p{Script=Han}{2,8}?)(?:專訊|专讯|訊|讯)】/u, 3],
  [
    /[’']s\s/,
    new RegExp(String.raw`^${name}(?:’s|'s)\s(?:website|site|app|newsletter|Privacy)`, 'u'),
    3
  ],
  [
    /[:：]/,
    new RegExp(
      String.raw`^(?:Источник|Джерело|Source|Quelle|Fuente|Fonte|Kaynak|المصدر|来源|來源|出典)\s?[:：]\s?${name}$`,
      'u'
    ),
    3
  ],
  [
    /Welcome to|Copyright|read more on|Support|Advertise with/,
    new RegExp(
      String.raw`(?:Welcome to|Copyright|read more on|Support|Advertise with)\s${name}(?=[,.]|$)`,
      'u'
    ),
    2
  ]
]
