/** What English-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** English. */
export const english: Vocabulary = {
  language: 'en',
  share: list(`
    like this story, liked this story, enjoyed this article, did you enjoy this article, share, share this, share this article, share this story,
    share this page, share this post, share on, share via, share with, share all sharing options, all sharing options, share full article, share article,
    copy link, copy url, copied, link copied, get short url, short url, close share panel, copy this link, send by email, email this, email article,
    email this article, email this story, email a link, email, e-mail, mail, tweet, tweet this, tweets, pin it, recommend, facebook, twitter, x, linkedin,
    whatsapp, telegram, messenger, facebook messenger, pinterest, reddit, tumblr, flipboard, google, google+, google plus, instagram, youtube, tiktok,
    viber, skype, vk, sms, bluesky, threads, mastodon, pocket, line, wechat, embed, stumbleupon, digg, odnoklassniki, mixx, del.icio.us, delicious,
    myspace, viadeo, newsvine, fark, technorati, yahoo! buzz, google reader, facebook like, share this on, a link has been sent, a link has been posted,
    let friends in your social network, click to share, open sharing drawer, bookmark, save article, save for later, read later, save to read later,
    gift this article, show share options, x - twitter, twitter/x
  `),
  subscribe: list(`
    subscribe, subscribe now, subscribe today, subscribe to our, subscribe to the, subscriber only, subscribers only, already a subscriber,
    become a subscriber, become a member, sign up, sign up for our, sign up for the, support us, sign up to our, sign up to the, sign in, sign out,
    sign up here, sign me up, log in, login, log out, logout, register, register now, create account, my account, your account, newsletter, newsletters,
    newsletter sign up, after newsletter promotion, free daily newsletter, free newsletter, get the newsletter, get our newsletter, get our free,
    get unlimited access, get full access, unlimited digital access, save now, get breaking news, get more stories, headlines delivered,
    delivered to your inbox, delivered straight to your inbox, straight to your inbox, thank you for subscribing, thanks for subscribing,
    thanks for signing up, please enter your email, enter your email, enter email, your email address, email address, invalid email, something went wrong,
    we use your sign-up, you can unsubscribe, unsubscribe, view this email, view in browser, you are receiving this email, you received this email,
    update your preferences, manage your preferences, support our journalism, support quality journalism, support independent journalism, make a donation,
    donate, donate now, this article is for subscribers, to continue reading, start your free trial, free trial, read this article for free,
    forgot password, forgot your password, remember me, membership, manage subscription, by signing up, by subscribing, by clicking sign up, never miss a,
    a small favour to ask, a small favor to ask, stay up to date with, want more stories, want to read more articles, want to read more stories,
    to keep up with, click here to get, click here to sign up, click here to subscribe, e-paper, epaper, e-edition, today's paper, watchlist, new user,
    password, investing club, pro
  `),
  advert: list(`
    advertisement, advertisements, ad, ads, advert, advertise, advertise with us, advertising, sponsor message, sponsor messages,
    a message from our sponsor, thanks to our sponsor, sponsor, sponsored, sponsored content, sponsored by, paid content, paid post, promoted,
    promoted content, promoted stories, partner content, story continues below advertisement, story continues below, article continues below,
    article continues after advertisement, article continues, continue reading, continue reading below, continue reading the main story,
    continue reading main story, scroll to continue, scroll down for, scroll to continue with content, skip advertisement, skip ad, remove ads,
    report this ad, report ad, close ad, from our partners, affiliate links, we may earn, we may receive commission, shop now, buy now, play, loading,
    loading photo gallery, please wait, special offer, story continues, advertisement - scroll to continue,
    article content
  `),
  cookies: list(`
    information on a device, cookie, cookies, cookie policy, cookie settings, cookie preferences, manage preferences, we need your consent, cookies policy,
    cookie notice, manage cookies, accept cookies, accept all, accept, reject all, we use cookies, this site uses cookies, this website uses cookies,
    our website uses cookies, your privacy choices, your privacy, privacy settings, privacy policy, privacy notice, privacy statement, privacy,
    privacy & cookies, privacy and cookies, do not sell my personal information, do not sell my info, your california privacy rights, california notice,
    manage consent, consent, see our privacy notice, see ourprivacy notice, we have updated our, we've updated our, by continuing to use,
    by using this site, gdpr, new privacy policy, not a robot, you're not a robot, javascript and cookies, unusual activity from,
    please contact our support, terms of service and cookie policy, checking your browser, access to this page has been denied, page not found,
    page you are looking for, page you requested, may have been moved, ad blocker
  `),
  related: list(`
    recommended, recommended stories, watch now, end of list, related, related stories, related articles, related story, related article, related coverage,
    previous coverage, now watch this, next page, related content, related reading, recent and related coverage, further reading, read this next,
    you'd also like, elsewhere on the web, from the archive, from the archives, more from this author, also by the author, also by this author,
    related news, related topics, related links, related posts, related tags, related videos, related headlines, more, more news, more stories, more from,
    more on this story, more on this topic, more on this, more in, more about, more headlines, more to read, more like this, more newsletters,
    more coverage, read more, read also, read now, read next, read the full story, read full story, read the story, see also, see more, see all, also read,
    also see, also in the news, you may also like, you might also like, you may like, you might like, recommended, recommended for you,
    recommended stories, recommended reading, suggested, most read, most popular, most viewed, most shared, most commented, most watched, trending,
    trending now, trending stories, popular, popular stories, popular now, top stories, top news, top headlines, latest, latest news, latest stories,
    latest headlines, latest videos, breaking, breaking news, editor's picks, editors' picks, editor's choice, editors' choice, don't miss, must read,
    must reads, up next, next, next article, next story, next post, previous, previous article, previous story, previous post, prev, in case you missed it,
    in other news, elsewhere, from around the web, around the web, more from the web, watch, watch live, watch now, watch video, watch next, video, videos,
    photo, photos, photo gallery, gallery, galleries, view gallery, play video, view all, view more, view slideshow, listen, live, live updates, live blog,
    all news, headlines, news flash, explore more, discover more, what to read next, the latest, read more on, view source version, view original content,
    find out more, learn more, show more, load more, show me, click here, analysis, explainer, top picks, stories for you, we recommend, our picks,
    on our radar
  `),
  comments: list(`
    comment, comments, comment on this story, add a comment, add comment, leave a comment, leave a reply, post a comment, post comment, post a reply,
    write a comment, view comments, view all comments, show comments, hide comments, read comments, join the conversation, join the discussion,
    conversation, comments are closed, comments closed, no comments, no comments yet, reply, replies, your comment, what do you think, have your say,
    be the first to comment, sign in to comment, log in to comment, please log in to comment, comments on this story, comment guidelines,
    community guidelines, community rules, letters to the editor, submit a letter, report abuse, report a mistake, report an error, report a typo,
    report a correction, flag as inappropriate, cancel reply, feedback, send feedback, we want to hear from you, share your thoughts, do you have a story,
    got a story, have a news tip, send us a tip, submit a tip, send us a message, submit your story, got news, your source for, sort by, newest, oldest,
    most liked, like, likes, dislike, load comments, comments powered by, the views expressed in the comments, rate this article, rate this,
    add new comment, no votes yet, welcome to the discussion, promoted comments, reader comments, top comments
  `),
  follow: list(`
    follow, follow us, follow us on, follow on, follow me, follow this author, follow topics, following, connect with us, interact with us, find us on,
    like us on, like us on facebook, join us on, join us, stay connected, stay in touch, stay tuned, rss, rss feed, rss feeds, download our app,
    download the app, get the app, get our app, our apps, mobile apps, app store, google play, available on, add us on, add as preferred source,
    add to google, on google news, subscribe to our channel, subscribe to our youtube channel, can also be accessed, contact, contact us,
    contact the author, contact the editor, email us, call us, write to us
  `),
  navigation: [
    'welcome, guest',
    ...list(`
      home, home page, homepage, welcome guest, quizzes, menu, main menu, open menu, close menu, show menu, navigation, site navigation, toggle navigation,
      search, search query, search results, open search, close search, site search, skip to content, skip to main content, skip to navigation,
      skip to search, jump to content, back, back to top, back to home, return to homepage, top of page, site map, sitemap, site index, sections,
      all sections, topics, all topics, filed under, categories, category, tags, tag, tagged, browse, directory of sites, index, archive, archives,
      past issues, about, about us, about the author, about this site, who we are, our team, our history, staff, careers, jobs, work with us, work for us,
      press, press office, media kit, media center, media centre, help, help center, help centre, faq, faqs, accessibility, accessibility help,
      accessibility statement, terms, terms of use, new terms of use, terms of service, terms and conditions, terms & conditions, user agreement,
      site information, customer service, corrections, corrections policy, editorial policy, ethics policy, code of ethics, policies, services,
      apps & products, products, shop, store, classifieds, obituaries, weather, horoscope, horoscopes, crossword, puzzles, games, podcast, podcasts,
      tv guide, tv listings, events, calendar, lifestyle, entertainment, technology, tech, opinion, editorials, columnists, arts, travel, food, fashion,
      style, autos, real estate, local news, language, english, change language, select language, edition, switch edition, choose edition, expand, collapse,
      close, dismiss, open, hide, show, continue, ok, okay, yes, no, cancel, submit, send, save, go, view, details, hot topics, in focus, you are here,
      you are at, visit, verified account, article header, no result, view all result, advanced search, suggested users, discover, partners, tools,
      resources, this video can not be played, this video cannot be played, javascript, javascript is disabled, please enable javascript, enable javascript,
      your browser does not support, your browser is not supported, media playback is unsupported, media playback is not supported, quick links,
      useful links, languages, notifications, all authors, radio, tv, newsroom, magazine, audio, closed captioning policy, help & support, your web browser,
      your browser is no longer supported, this content is imported from
    `)
  ],
  tools: list(`
    print, print this, print this article, print article, print story, print page, printable version, print version, printer friendly,
    printer-friendly version, font size, text size, increase font size, decrease font size, larger text, smaller text, a+, a-, listen to this article,
    heard on, as heard on, listen to article, listen to this story, listen to story, listen now, audio version, read aloud, text to speech, reading time, estimated reading time,
    views, shares, view count, page views, download, download pdf, pdf, translate, translate this page, fullscreen, full screen, enter fullscreen,
    exit fullscreen, enlarge, enlarge image, enlarge this image, view image, view larger image, open image, image gallery, hide caption, show caption,
    toggle caption, slideshow, slide, of, pause, mute, unmute, volume, close video, autoplay, replay, click to enlarge, click to expand, tap to unmute,
    now playing, transcript, duration, republish, republish this article, republish our articles, reprints, rights & permissions, reprints & permissions,
    reprints and permissions, order reprint, order reprints, click to view, hide transcript, show transcript, infinite scroll enabled, decrease font,
    enlarge font, cite this, cite this article, report, suggest a correction, dark mode, light mode, settings, turn on notifications, enable notifications,
    allow notifications, breaking news alerts, we apologize but this video, try refreshing your browser, tap here to see other videos
  `),
  rights: list(`
    all rights reserved, copyright, ©, this material may not be published, the material on this site, this article originally appeared,
    this article was originally published, this story was originally published, this story originally appeared, this article is republished,
    may not be reproduced, republished with permission, reprinted with permission, original article on, the contents of this site are,
    the above post is reprinted, the above story is reprinted, no part of this, licensed under, creative commons, powered by, designed by, developed by,
    a division of, the content on this, disclaimer, disclosure, disclosure statement, our standards, registered in england, registration on or use of,
    registered office, company number, issn, the views expressed, the opinions expressed, opinions expressed in, quotes displayed, market data provided,
    legal, legal notice, legal statement, imprint, about the company, this press release contains, for further information, media contact,
    this article was amended, this article was corrected, this article has been corrected, this story has been corrected, this story was corrected,
    correction:, clarification:, an earlier version of, media contacts, press contact, contacts, editor's note, a note to readers, note to readers
  `),
  ownText: list(`
    may earn a commission, may receive a commission, may receive compensation, may be compensated, may earn an affiliate commission,
    independently selected by our, is not responsible for the accuracy, are not responsible for the accuracy, does not own rights to,
    all quotes were obtained, to reuse any content, affiliate links, this article, this story, this report, this page, this website, this post,
    this newsletter, top headlines are here, with assistance by, with assistance from, please return to, check back for updates, help us understand,
    this press release, this interview, this content, this archived, this was published, this was first published, this was originally published,
    the original article, the article first appeared, the headline of this, an earlier version, a previous version
  `),
  reader: list('you, your, yours, welcome to, latest issue, current issue'),
  captionCredit: list(`
    photo, photos, photo by, photo credit, photograph, photograph by, photography by, photographer, image, image by, image credit, image source,
    image copyright, images, picture, picture by, picture credit, pictures, pic, credit, credits, courtesy, courtesy of, source, file photo, file, handout,
    representational, representational image, representative image, illustration, illustration by, graphic, screengrab, screenshot, still
  `),
  captionOpening: list(`
    image caption, media caption, photo caption, caption, file photo, file picture, pictured, in this photo, in this image, in this picture,
    in this file photo, from left, a rendering of
  `),
  byline: list(`
    by, written by, reported by, story by, text by, words by, posted by, published by, reporting by, writing by, compiled by, analysis by, opinion by,
    commentary by, interview by, edited by, author:, authors:, reporter:, text:
  `),
  editing: list('edited by, editing by, editor:'),
  by: list('by, with'),
  role: list(`
    staff reporter, staff writer, senior reporter, reporter, staff correspondent, correspondent, special correspondent, chief correspondent,
    political correspondent, editor, political editor, deputy editor, senior editor, managing editor, contributing editor, associate editor,
    guest columnist, guest writer, opinion contributor, journalist, columnist, contributor, news editor, bureau chief, special to, freelance, writer,
    senior writer, producer, digital producer, business reporter, sports writer, live and breaking news reporter, multimedia journalist, web producer,
    news reporter, crime reporter, sports reporter, photojournalist, author, m.d., phd, ph.d., esq
  `),
  desk: list(`
    staff, staff report, staff reports, news desk, web desk, newsroom, news service, wire reports, agencies, our correspondent, our staff reporter,
    our reporter, editorial board, the editorial board, news staff, editor, admin, guest contributor, a reporter, news bureau, bureau, online desk, desk,
    team, news agencies
  `),
  topics: list(`
    filed under, tags, tag, tagged, topics, topic, related topics, keywords, key words, categories, category, more on, in this article, tagged under,
    this article tagged under, topics mentioned in this article, posted in, section
  `),
  sections: list(`
    investing, retail, news, world, world news, politics, business, business news, economy, sport, sports, opinion, opinions, columnists, columns,
    editorial, culture, entertainment, science, technology, tech, health, lifestyle, life, travel, crime, national, nation, local, local news, regional,
    international, us, u.s., us news, uk, uk news, us & canada, europe, asia, africa, middle east, americas, latin america, education, environment, energy,
    markets, finance, money, law, courts, features, fact check, coronavirus, football, soccer, cricket, basketball, arts, books, movies, music, weather,
    obituaries, press release, press releases, united states, nation & world, news extra, community, society, religion, food, real estate,
    growth & development, top story, smartnews, science & environment, defense, security, elections, human rights, general news, foreign news, social news,
    tennis, golf, rugby, farming, agriculture, traffic, transport, retail, history, banking, aviation, shipping, immigration, justice, police, government,
    region, state, county, city, war & conflict, climate, space, autos, nation/world, community news, regional news, country, campus, campus news,
    crime & safety, public safety, crime and public safety, higher education, neighborhoods, city hall, statehouse
  `),
  home: list(`
    home, homepage, home page, back to home, front page, you are at, you are here
  `),
  summary: list(`
    key points, in summary, summary, story highlights, highlights, at a glance, in brief, key takeaways, key findings, the essentials,
    what you need to know, what to know, in short, main points, in a nutshell, quick facts
  `),
  published: list(`
    published, posted, publication date, first published, issued, date, post date, posted date, date posted, date published, pub date, publish date,
    published date, release date, issue date, issue:, created:, created on, date created, web posted, first posted, originally published,
    originally posted, filed:, submitted:, added:, uploaded:, dated:, online:
  `),
  sentFrom: list(`
    dateline, filed from, sent from
  `),
  updated: list(`
    updated, last updated, modified, last modified, update
  `),
  stopWords: list(`
    the, of, to, and, a, in, is, that, for, on, was, with, said, it, by, as, at, from, be, has, have, are, its, he, his, were, an, will, would, which, not,
    but, this, they
  `),
  and: list('and'),
  at: list('at, in, from'),
  for: list('for'),
  with: list('with'),
  the: list('the'),
  of: list('of'),
  on: list('on, at'),
  from: list('from'),
  our: list('our'),
  is: list('is'),
  reports: list('covers, writes, reports, can be reached, may be reached'),
  reach: list('contact, email, e-mail, follow, reach, reach out to'),
  readingTime: list('to read, read'),
  yearsAgo: list('years ago'),
  ago: list('ago, yesterday'),
  here: list('you are here'),
  about: list('about'),
  to: list('to, told, tells'),
  told: list('told, tells, spoke to, speaking to, spoken to, interview with'),
  learned: list(`
    has learnt, has learned, has obtained, has approached, has contacted, have learnt, have learned, have obtained,
    have approached, have contacted, understands that
  `)
}
