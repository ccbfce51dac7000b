/**
 * Names of months and weekdays by language, as they are compared: folded, see `month-names.ts`.
 *
 *     en: january/jan, february/feb, …    all names of the first month, then of the second
 *
 * They are those of Unicode's CLDR, alone, within a date, and short, as `Intl` gives them; where a
 * language writes numbers it has no line. Asking `Intl` for them takes longer than reading fifty
 * articles, and another version of Node would read dates otherwise.
 */

/** Twelve months a line, January first. */
export const monthLines = `
en: january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep, october/oct, november/nov, december/dec
de: januar/jan, februar/feb, marz, april/apr, mai, juni, juli, august/aug, september/sept, oktober/okt, november/nov, dezember/dez
fr: janvier/janv, fevrier/fevr, mars, avril/avr, mai, juin, juillet/juil, aout, septembre/sept, octobre/oct, novembre/nov, decembre/dec
es: enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, septiembre/sept, octubre/oct, noviembre/nov, diciembre/dic
pt: janeiro/jan, fevereiro/fev, marco/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez
it: gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set, ottobre/ott, novembre/nov, dicembre/dic
nl: januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sep, oktober/okt, november/nov, december/dec
ru: январь/января/янв, февраль/февраля/февр, март/марта/мар, апрель/апреля/апр, маи/мая, июнь/июня/июн, июль/июля/июл, август/августа/авг, сентябрь/сентября/сент, октябрь/октября/окт, ноябрь/ноября/нояб, декабрь/декабря/дек
uk: січень/січня/січ, лютии/лютого/лют, березень/березня/бер, квітень/квітня/квіт, травень/травня/трав, червень/червня/черв, липень/липня/лип, серпень/серпня/серп, вересень/вересня/вер, жовтень/жовтня/жовт, листопад/листопада/лист, грудень/грудня/груд
pl: styczen/stycznia/sty, luty/lutego/lut, marzec/marca/mar, kwiecien/kwietnia/kwi, maj/maja, czerwiec/czerwca/cze, lipiec/lipca/lip, sierpien/sierpnia/sie, wrzesien/wrzesnia/wrz, pazdziernik/pazdziernika/paz, listopad/listopada/lis, grudzien/grudnia/gru
cs: leden/ledna, unor/unora, brezen/brezna, duben/dubna, kveten/kvetna, cerven/cervna, cervenec/cervence, srpen/srpna, zari, rijen/rijna, listopad/listopadu, prosinec/prosince
sk: januar/januara, februar/februara, marec/marca, april/aprila, maj/maja, jun/juna, jul/jula, august/augusta, september/septembra, oktober/oktobra, november/novembra, december/decembra
be: студзень/студзеня/сту, люты/лютага/лют, сакавік/сакавіка/сак, красавік/красавіка/кра, маи/мая, чэрвень/чэрвеня/чэр, ліпень/ліпеня/ліп, жнівень/жніуня/жні, верасень/верасня/вер, кастрычнік/кастрычніка/кас, лістапад/лістапада/ліс, снежань/снежня/сне
tr: ocak/oca, subat/sub, mart/mar, nisan/nis, mayıs/may, haziran/haz, temmuz/tem, agustos/agu, eylul/eyl, ekim/eki, kasım/kas, aralık/ara
id: januari/jan, februari/feb, maret/mar, april/apr, mei, juni/jun, juli/jul, agustus/agu, september/sep, oktober/okt, november/nov, desember/des
ms: januari/jan, februari/feb, mac, april/apr, mei, jun, julai/jul, ogos/ogo, september/sep, oktober/okt, november/nov, disember/dis
da: januar/jan, februar/feb, marts/mar, april/apr, maj, juni/jun, juli/jul, august/aug, september/sep, oktober/okt, november/nov, december/dec
sv: januari/jan, februari/feb, mars, april/apr, maj, juni, juli, augusti/aug, september/sep, oktober/okt, november/nov, december/dec
nb: januar/jan, februar/feb, mars, april/apr, mai, juni, juli, august/aug, september/sep, oktober/okt, november/nov, desember/des
nn: januar/jan, februar/feb, mars, april/apr, mai, juni, juli, august/aug, september/sep, oktober/okt, november/nov, desember/des
fi: tammikuu/tammikuuta, helmikuu/helmikuuta, maaliskuu/maaliskuuta, huhtikuu/huhtikuuta, toukokuu/toukokuuta, kesakuu/kesakuuta, heinakuu/heinakuuta, elokuu/elokuuta, syyskuu/syyskuuta, lokakuu/lokakuuta, marraskuu/marraskuuta, joulukuu/joulukuuta
is: januar/jan, februar/feb, mars/mar, april/apr, mai, juni/jun, juli/jul, agust/agu, september/sep, oktober/okt, november/nov, desember/des
et: jaanuar/jaan, veebruar/veebr, marts, aprill/apr, mai, juuni, juuli, august/aug, september/sept, oktoober/okt, november/nov, detsember/dets
lv: janvaris/janv, februaris/febr, marts, aprilis/apr, maijs, junijs/jun, julijs/jul, augusts/aug, septembris/sept, oktobris/okt, novembris/nov, decembris/dec
lt: sausis/sausio, vasaris/vasario, kovas/kovo, balandis/balandzio, geguze/geguzes, birzelis/birzelio, liepa/liepos, rugpjutis/rugpjucio, rugsejis/rugsejo, spalis/spalio, lapkritis/lapkricio, gruodis/gruodzio
hu: januar/jan, februar/febr, marcius/marc, aprilis/apr, majus/maj, junius/jun, julius/jul, augusztus/aug, szeptember/szept, oktober/okt, november/nov, december/dec
ro: ianuarie/ian, februarie/feb, martie/mar, aprilie/apr, mai, iunie/iun, iulie/iul, august/aug, septembrie/sept, octombrie/oct, noiembrie/nov, decembrie/dec
el: ιανουαριου/ιαν, φεβρουαριου/φεβ, μαρτιου/μαρ, απριλιου/απρ, μαιου/μαι, ιουνιου/ιουν, ιουλιου/ιουλ, αυγουστου/αυγ, σεπτεμβριου/σεπ, οκτωβριου/οκτ, νοεμβριου/νοε, δεκεμβριου/δεκ
bg: януари, февруари, март, април, маи, юни, юли, август, септември, октомври, ноември, декември
sr: јануар/јан, фебруар/феб, март/мар, април/апр, мај, јун, јул, август/авг, септембар/сеп, октобар/окт, новембар/нов, децембар/дец
sr-Latn: januar/jan, februar/feb, mart/mar, april/apr, maj, jun, jul, avgust/avg, septembar/sep, oktobar/okt, novembar/nov, decembar/dec
mk: јануари/јан, февруари/фев, март/мар, април/апр, мај, јуни/јун, јули/јул, август/авг, септември/сеп, октомври/окт, ноември/ное, декември/дек
hr: sijecanj/sijecnja/sij, veljaca/veljace/velj, ozujak/ozujka/ozu, travanj/travnja/tra, svibanj/svibnja/svi, lipanj/lipnja/lip, srpanj/srpnja/srp, kolovoz/kolovoza/kol, rujan/rujna/ruj, listopad/listopada/lis, studeni/studenoga/stu, prosinac/prosinca/pro
bs: januar/jan, februar/feb, mart/mar, april/apr, maj, juni/jun, juli/jul, august/aug, septembar/sep, oktobar/okt, novembar/nov, decembar/dec
sl: januar/jan, februar/feb, marec/mar, april/apr, maj, junij/jun, julij/jul, avgust/avg, september/sep, oktober/okt, november/nov, december/dec
sq: janar/jan, shkurt/shk, mars/mar, prill/pri, maj, qershor/qer, korrik/korr, gusht/gush, shtator/sht, tetor/tet, nentor/nen, dhjetor/dhj
ca: gener/de gener/de gen, febrer/de febrer/de febr, marc/de marc, abril/d’abril/d’abr, maig/de maig, juny/de juny, juliol/de juliol/de jul, agost/d’agost/d’ag, setembre/de setembre/de set, octubre/d’octubre/d’oct, novembre/de novembre/de nov, desembre/de desembre/de des
gl: xaneiro/xan, febreiro/feb, marzo/mar, abril/abr, maio, xuno, xullo/xul, agosto/ago, setembro/set, outubro/out, novembro/nov, decembro/dec
eu: urtarrila/urt, otsaila/ots, martxoa/mar, apirila/api, maiatza/mai, ekaina/eka, uztaila/uzt, abuztua/abu, iraila/ira, urria/urr, azaroa/aza, abendua/abe
af: januarie/jan, februarie/feb, maart/mrt, april/apr, mei, junie/jun, julie/jul, augustus/aug, september/sep, oktober/okt, november/nov, desember/des
sw: januari/jan, februari/feb, machi/mac, aprili/apr, mei, juni/jun, julai/jul, agosti/ago, septemba/sep, oktoba/okt, novemba/nov, desemba/des
az: yanvar/yan, fevral/fev, mart/mar, aprel/apr, may, iyun/iyn, iyul/iyl, avqust/avq, sentyabr/sen, oktyabr/okt, noyabr/noy, dekabr/dek
kk: қаңтар/қаң, ақпан/ақп, наурыз/нау, сәуір/сәу, мамыр/мам, маусым/мау, шілде/шіл, тамыз/там, қыркүиек/қыр, қазан/қаз, қараша/қар, желтоқсан/жел
ky: январь/янв, февраль/фев, март/мар, апрель/апр, маи, июнь/июн, июль/июл, август/авг, сентябрь/сен, октябрь/окт, ноябрь/ноя, декабрь/дек
uz: yanvar/yan, fevral/fev, mart/mar, aprel/apr, may, iyun/iyn, iyul/iyl, avgust/avg, sentabr/sen, oktabr/okt, noyabr/noy, dekabr/dek
ka: იანვარი/იან, თებერვალი/თებ, მარტი/მარ, აპრილი/აპრ, მაისი/მაი, ივნისი/ივნ, ივლისი/ივლ, აგვისტო/აგვ, სექტემბერი/სექ, ოქტომბერი/ოქტ, ნოემბერი/ნოე, დეკემბერი/დეკ
hy: հունվար/հունվարի/հնվ, փետրվար/փետրվարի/փտվ, մարտ/մարտի/մրտ, ապրիլ/ապրիլի/ապր, մայիս/մայիսի/մյս, հունիս/հունիսի/հնս, հուլիս/հուլիսի/հլս, օգոստոս/օգոստոսի/օգս, սեպտեմբեր/սեպտեմբերի/սեպ, հոկտեմբեր/հոկտեմբերի/հոկ, նոյեմբեր/նոյեմբերի/նոյ, դեկտեմբեր/դեկտեմբերի/դեկ
he: ינואר/ינו׳, פברואר/פבר׳, מרץ, אפריל/אפר׳, מאי, יוני, יולי, אוגוסט/אוג׳, ספטמבר/ספט׳, אוקטובר/אוק׳, נובמבר/נוב׳, דצמבר/דצמ׳
ar: ینایر, فبرایر, مارس, ابریل, مایو, یونیو, یولیو, اغسطس, سبتمبر, اکتوبر, نوفمبر, دیسمبر
ar-LB: کانون الثانی, شباط, اذار, نیسان, ایار, حزیران, تموز, اب, ایلول, تشرین الاول, تشرین الثانی, کانون الاول
ar-DZ: جانفی, فیفری, مارس, افریل, مای, جوان, جویلیة, اوت, سبتمبر, اکتوبر, نوفمبر, دیسمبر
ar-MA: ینایر, فبرایر, مارس, ابریل, مای, یونیو, یولیوز, غشت, شتنبر, اکتوبر, نونبر, دجنبر
fa: ژانویه, فوریه, مارس, اوریل, مه, ژوین, ژوییه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر
ur: جنوری, فروری, مارچ, اپریل, میی, جون, جولایی, اگست, ستمبر, اکتوبر, نومبر, دسمبر
hi: जनवरी/जन॰, फ़रवरी/फ़र॰, मार्च, अप्रैल, मई, जून, जुलाई/जुल॰, अगस्त/अग॰, सितंबर/सित॰, अक्टूबर/अक्टू॰, नवंबर/नव॰, दिसंबर/दिस॰
mr: जानेवारी/जाने, फेब्रुवारी/फेब्रु, मार्च, एप्रिल/एप्रि, मे, जून, जुलै, ऑगस्ट/ऑग, सप्टेंबर/सप्टें, ऑक्टोबर/ऑक्टो, नोव्हेंबर/नोव्हें, डिसेंबर/डिसें
ne: जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर
bn: জানুয়ারি/জানু, ফেব্রুয়ারি/ফেব, মার্চ, এপ্রিল/এপ্রি, মে, জুন, জুলাই/জুল, আগস্ট/আগ, সেপ্টেম্বর/সেপ, অক্টোবর/অক্টো, নভেম্বর/নভে, ডিসেম্বর/ডিসে
gu: જાન્યુઆરી/જાન્યુ, ફેબ્રુઆરી/ફેબ્રુ, માર્ચ, એપ્રિલ, મે, જૂન, જુલાઈ, ઑગસ્ટ, સપ્ટેમ્બર/સપ્ટે, ઑક્ટોબર/ઑક્ટો, નવેમ્બર/નવે, ડિસેમ્બર/ડિસે
pa: ਜਨਵਰੀ/ਜਨ, ਫ਼ਰਵਰੀ/ਫ਼ਰ, ਮਾਰਚ, ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ, ਮਈ, ਜੂਨ, ਜੁਲਾਈ/ਜੁਲਾ, ਅਗਸਤ/ਅਗ, ਸਤੰਬਰ/ਸਤੰ, ਅਕਤੂਬਰ/ਅਕਤੂ, ਨਵੰਬਰ/ਨਵੰ, ਦਸੰਬਰ/ਦਸੰ
ta: ஜனவரி/ஜன, பிப்ரவரி/பிப், மார்ச்/மார், ஏப்ரல்/ஏப், மே, ஜூன், ஜூலை, ஆகஸ்ட்/ஆக, செப்டம்பர்/செப், அக்டோபர்/அக், நவம்பர்/நவ, டிசம்பர்/டிச
te: జనవరి/జన, ఫిబ్రవరి/ఫిబ్ర, మార్చి, ఏప్రిల్/ఏప్రి, మే, జూన్, జులై, ఆగస్టు/ఆగ, సెప్టెంబర్/సెప్టెం, అక్టోబర్/అక్టో, నవంబర్/నవం, డిసెంబర్/డిసెం
kn: ಜನವರಿ/ಜನ, ಫೆಬ್ರವರಿ/ಫೆಬ್ರ, ಮಾರ್ಚ್, ಏಪ್ರಿಲ್/ಏಪ್ರಿ, ಮೇ, ಜೂನ್, ಜುಲೈ, ಆಗಸ್ಟ್/ಆಗ, ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ, ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ, ನವೆಂಬರ್/ನವೆಂ, ಡಿಸೆಂಬರ್/ಡಿಸೆಂ
ml: ജനുവരി/ജനു, ഫെബ്രുവരി/ഫെബ്രു, മാർച്ച്/മാർ, ഏപ്രിൽ/ഏപ്രി, മേയ്, ജൂൺ, ജൂലൈ, ഓഗസ്റ്റ്/ഓഗ, സെപ്റ്റംബർ/സെപ്റ്റം, ഒക്ടോബർ/ഒക്ടോ, നവംബർ/നവം, ഡിസംബർ/ഡിസം
si: දුරුතු, නවම්, මැදින්, බක්, වෙසක්, පොසොන්, ඇසළ, නිකිණි, බිනර, වප්, ඉල්, උඳුවප්
th: มกราคม/ม.ค, กุมภาพันธ์/ก.พ, มีนาคม/มี.ค, เมษายน/เม.ย, พฤษภาคม/พ.ค, มิถุนายน/มิ.ย, กรกฎาคม/ก.ค, สิงหาคม/ส.ค, กันยายน/ก.ย, ตุลาคม/ต.ค, พฤศจิกายน/พ.ย, ธันวาคม/ธ.ค
fil: enero/ene, pebrero/peb, marso/mar, abril/abr, mayo/may, hunyo/hun, hulyo/hul, agosto/ago, setyembre/set, oktubre/okt, nobyembre/nob, disyembre/dis
cy: ionawr/ion, chwefror/chwef, mawrth/maw, ebrill/ebr, mai, mehefin/meh, gorffennaf/gorff, awst, medi, hydref/hyd, tachwedd/tach, rhagfyr/rhag
ga: eanair/ean, feabhra/feabh, marta, aibrean/aib, bealtaine/beal, meitheamh/meith, iuil, lunasa/lun, mean fomhair/mfomh, deireadh fomhair/dfomh, samhain/samh, nollaig/noll
mn: нэгдүгээр сар, хоердугаар сар, гуравдугаар сар, дөрөвдүгээр сар, тавдугаар сар, зургаадугаар сар, долоодугаар сар, наимдугаар сар, есдүгээр сар, аравдугаар сар, арван нэгдүгээр сар, арван хоердугаар сар
`

/** The same, as they are declined within a date where CLDR does not say so, and of languages it has no names for. */
export const declinedMonthLines = `
sr: јануара, фебруара, марта, априла, маја, јуна, јула, августа, септембра, октобра, новембра, децембра
sr-Latn: januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra
sl: januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra, decembra
lv: janvari, februari, marta, aprili, maija, junija, julija, augusta, septembri, oktobri, novembri, decembri
et: jaanuaril, veebruaril, martsil, aprillil, , juunil, juulil, augustil, septembril, oktoobril, novembril, detsembril
eu: urtarrilaren/urtarrilak, otsailaren/otsailak, martxoaren/martxoak, apirilaren/apirilak, maiatzaren/maiatzak, ekainaren/ekainak, uztailaren/uztailak, abuztuaren/abuztuak, irailaren/irailak, urriaren/urriak, azaroaren/azaroak, abenduaren/abenduak
ha: janairu, faburairu, maris, afirilu, mayu, yuni, yuli, agusta, satumba, oktoba, nuwamba, disamba
`

/** Seven weekdays a line, Sunday first. */
export const weekdayLines = `
en: sunday/sun, monday/mon, tuesday/tue, wednesday/wed, thursday/thu, friday/fri, saturday/sat
de: sonntag/so, montag/mo, dienstag/di, mittwoch/mi, donnerstag/do, freitag/fr, samstag/sa
fr: dimanche/dim, lundi/lun, mardi/mar, mercredi/mer, jeudi/jeu, vendredi/ven, samedi/sam
es: domingo/dom, lunes/lun, martes/mar, miercoles/mie, jueves/jue, viernes/vie, sabado/sab
pt: domingo/dom, segunda-feira/seg, terca-feira/ter, quarta-feira/qua, quinta-feira/qui, sexta-feira/sex, sabado/sab
it: domenica/dom, lunedi/lun, martedi/mar, mercoledi/mer, giovedi/gio, venerdi/ven, sabato/sab
nl: zondag/zo, maandag/ma, dinsdag/di, woensdag/wo, donderdag/do, vrijdag/vr, zaterdag/za
ru: воскресенье/вс, понедельник/пн, вторник/вт, среда/ср, четверг/чт, пятница/пт, суббота/сб
uk: неділя/нд, понеділок/пн, вівторок/вт, середа/ср, четвер/чт, пʼятниця/пт, субота/сб
pl: niedziela/niedz, poniedziałek/pon, wtorek/wt, sroda/sr, czwartek/czw, piatek/pt, sobota/sob
cs: nedele/ne, pondeli/po, utery/ut, streda/st, ctvrtek/ct, patek/pa, sobota/so
sk: nedela/ne, pondelok/po, utorok/ut, streda/st, stvrtok/st, piatok/pi, sobota/so
be: нядзеля/нд, панядзелак/пн, ауторак/ау, серада/ср, чацвер/чц, пятніца/пт, субота/сб
tr: pazar/paz, pazartesi/pzt, salı/sal, carsamba/car, persembe/per, cuma/cum, cumartesi/cmt
id: minggu/min, senin/sen, selasa/sel, rabu/rab, kamis/kam, jumat/jum, sabtu/sab
ms: ahad/ahd, isnin/isn, selasa/sel, rabu/rab, khamis/kha, jumaat/jum, sabtu/sab
vi: chu nhat/cn, thu hai/thu 2, thu ba/thu 3, thu tu/thu 4, thu nam/thu 5, thu sau/thu 6, thu bay/thu 7
da: søndag/søn, mandag/man, tirsdag/tirs, onsdag/ons, torsdag/tors, fredag/fre, lørdag/lør
sv: sondag/son, mandag/man, tisdag/tis, onsdag/ons, torsdag/tors, fredag/fre, lordag/lor
nb: søndag/søn, mandag/man, tirsdag/tir, onsdag/ons, torsdag/tor, fredag/fre, lørdag/lør
nn: søndag/søn, mandag/man, tysdag/tys, onsdag/ons, torsdag/tor, fredag/fre, laurdag/lau
fi: sunnuntai/su, maanantai/ma, tiistai/ti, keskiviikko/ke, torstai/to, perjantai/pe, lauantai/la
is: sunnudagur/sun, manudagur/man, þriðjudagur/þri, miðvikudagur/mið, fimmtudagur/fim, fostudagur/fos, laugardagur/lau
et: puhapaev, esmaspaev, teisipaev, kolmapaev, neljapaev, reede, laupaev
lv: svetdiena/svetd, pirmdiena/pirmd, otrdiena/otrd, tresdiena/tresd, ceturtdiena/ceturtd, piektdiena/piektd, sestdiena/sestd
lt: sekmadienis/sk, pirmadienis/pr, antradienis/an, treciadienis/tr, ketvirtadienis/kt, penktadienis/pn, sestadienis/st
hu: vasarnap, hetfo, kedd, szerda/sze, csutortok/cs, pentek, szombat/szo
ro: duminica/dum, luni/lun, marti/mar, miercuri/mie, joi, vineri/vin, sambata/sam
el: κυριακη/κυρ, δευτερα/δευ, τριτη/τρι, τεταρτη/τετ, πεμπτη/πεμ, παρασκευη/παρ, σαββατο/σαβ
bg: неделя/нд, понеделник/пн, вторник/вт, сряда/ср, четвъртък/чт, петък/пт, събота/сб
sr: недеља/нед, понедељак/пон, уторак/уто, среда/сре, четвртак/чет, петак/пет, субота/суб
sr-Latn: nedelja/ned, ponedeljak/pon, utorak/uto, sreda/sre, cetvrtak/cet, petak/pet, subota/sub
mk: недела/нед, понеделник/пон, вторник/вто, среда/сре, четврток/чет, петок/пет, сабота/саб
hr: nedjelja/ned, ponedjeljak/pon, utorak/uto, srijeda/sri, cetvrtak/cet, petak/pet, subota/sub
bs: nedjelja/ned, ponedjeljak/pon, utorak/uto, srijeda/sri, cetvrtak/cet, petak/pet, subota/sub
sl: nedelja/ned, ponedeljek/pon, torek/tor, sreda/sre, cetrtek/cet, petek/pet, sobota/sob
sq: e diel/die, e hene/hen, e marte/mar, e merkure/mer, e enjte/enj, e premte/pre, e shtune/sht
ca: diumenge/dg, dilluns/dl, dimarts/dt, dimecres/dc, dijous/dj, divendres/dv, dissabte/ds
gl: domingo/dom, luns, martes/mar, mercores/mer, xoves/xov, venres/ven, sabado/sab
eu: igandea/ig, astelehena/al, asteartea/ar, asteazkena/az, osteguna/og, ostirala/or, larunbata/lr
af: sondag/so, maandag/ma, dinsdag/di, woensdag/wo, donderdag/do, vrydag/vr, saterdag/sa
sw: jumapili, jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi
az: bazar, bazar ertəsi/b.e, cərsənbə axsamı/c.a, cərsənbə, cumə axsamı/c.a, cumə, sənbə
kk: жексенбі/жс, дүисенбі/дс, сеисенбі/сс, сәрсенбі/ср, беисенбі/бс, жұма/жм, сенбі/сб
ky: жекшемби/жек, дүишөмбү/дүи, шеишемби/шеиш, шаршемби/шарш, беишемби/беиш, жума, ишемби/ишм
uz: yakshanba/yak, dushanba/dush, seshanba/sesh, chorshanba/chor, payshanba/pay, juma/jum, shanba/shan
ka: კვირა/კვი, ორშაბათი/ორშ, სამშაბათი/სამ, ოთხშაბათი/ოთხ, ხუთშაბათი/ხუთ, პარასკევი/პარ, შაბათი/შაბ
hy: կիրակի/կիր, երկուշաբթի/երկ, երեքշաբթի/երք, չորեքշաբթի/չրք, հինգշաբթի/հնգ, ուրբաթ/ուր, շաբաթ/շբթ
he: יום ראשון/יום א׳, יום שני/יום ב׳, יום שלישי/יום ג׳, יום רביעי/יום ד׳, יום חמישי/יום ה׳, יום שישי/יום ו׳, יום שבת/שבת
ar: الاحد, الاثنین, الثلاثاء, الاربعاء, الخمیس, الجمعة, السبت
ar-LB: الاحد, الاثنین, الثلاثاء, الاربعاء, الخمیس, الجمعة, السبت
ar-DZ: الاحد, الاثنین, الثلاثاء, الاربعاء, الخمیس, الجمعة, السبت
ar-MA: الاحد, الاثنین, الثلاثاء, الاربعاء, الخمیس, الجمعة, السبت
fa: یکشنبه, دوشنبه, سهشنبه, چهارشنبه, پنجشنبه, جمعه, شنبه
ur: اتوار, پیر, منگل, بدھ, جمعرات, جمعہ, ہفتہ
hi: रविवार/रवि, सोमवार/सोम, मंगलवार/मंगल, बुधवार/बुध, गुरुवार/गुरु, शुक्रवार/शुक्र, शनिवार/शनि
mr: रविवार/रवि, सोमवार/सोम, मंगळवार/मंगळ, बुधवार/बुध, गुरुवार/गुरु, शुक्रवार/शुक्र, शनिवार/शनि
ne: आइतबार/आइत, सोमबार/सोम, मङ्गलबार/मङ्गल, बुधबार/बुध, बिहिबार/बिहि, शुक्रबार/शुक्र, शनिबार/शनि
bn: রবিবার/রবি, সোমবার/সোম, মঙ্গলবার/মঙ্গল, বুধবার/বুধ, বৃহস্পতিবার/বৃহস্পতি, শুক্রবার/শুক্র, শনিবার/শনি
gu: રવિવાર/રવિ, સોમવાર/સોમ, મંગળવાર/મંગળ, બુધવાર/બુધ, ગુરુવાર/ગુરુ, શુક્રવાર/શુક્ર, શનિવાર/શનિ
pa: ਐਤਵਾਰ/ਐਤ, ਸੋਮਵਾਰ/ਸੋਮ, ਮੰਗਲਵਾਰ/ਮੰਗਲ, ਬੁੱਧਵਾਰ/ਬੁੱਧ, ਵੀਰਵਾਰ/ਵੀਰ, ਸ਼ੁੱਕਰਵਾਰ/ਸ਼ੁੱਕਰ, ਸ਼ਨੀਵਾਰ/ਸ਼ਨੀ
ta: ஞாயிறு/ஞாயி, திங்கள்/திங், செவ்வாய்/செவ், புதன்/புத, வியாழன்/வியா, வெள்ளி/வெள், சனி
te: ఆదివారం/ఆది, సోమవారం/సోమ, మంగళవారం/మంగళ, బుధవారం/బుధ, గురువారం/గురు, శుక్రవారం/శుక్ర, శనివారం/శని
kn: ಭಾನುವಾರ/ಭಾನು, ಸೋಮವಾರ/ಸೋಮ, ಮಂಗಳವಾರ/ಮಂಗಳ, ಬುಧವಾರ/ಬುಧ, ಗುರುವಾರ/ಗುರು, ಶುಕ್ರವಾರ/ಶುಕ್ರ, ಶನಿವಾರ/ಶನಿ
ml: ഞായറാഴ്ച/ഞായർ, തിങ്കളാഴ്ച/തിങ്കൾ, ചൊവ്വാഴ്ച/ചൊവ്വ, ബുധനാഴ്ച/ബുധൻ, വ്യാഴാഴ്ച/വ്യാഴം, വെള്ളിയാഴ്ച/വെള്ളി, ശനിയാഴ്ച/ശനി
si: ඉරිදා, සඳුදා, අඟහරුවාදා/අඟහ, බදාදා, බ්රහස්පතින්දා/බ්රහස්, සිකුරාදා/සිකු, සෙනසුරාදා/සෙන
th: วันอาทิตย์/อาทิตย์, วันจันทร์/จันทร์, วันอังคาร/อังคาร, วันพุธ/พุธ, วันพฤหัสบดี/พฤหัส, วันศุกร์/ศุกร์, วันเสาร์/เสาร์
fil: linggo/lin, lunes/lun, martes/mar, miyerkules/miy, huwebes/huw, biyernes/biy, sabado/sab
cy: dydd sul/sul, dydd llun/llun, dydd mawrth/maw, dydd mercher/mer, dydd iau/iau, dydd gwener/gwe, dydd sadwrn/sad
ga: de domhnaigh/domh, de luain/luan, de mairt/mairt, de ceadaoin/cead, deardaoin/dear, de haoine/aoine, de sathairn/sath
mn: ням/ня, даваа/да, мягмар/мя, лхагва/лх, пүрэв/пү, баасан/ба, бямба/бя
`

/** Spellings that newspapers use and the tables do not have. */
export const monthSpellings: readonly (readonly [
  language: string,
  month: number,
  names: string
])[] = [
  ['en', 6, 'june'],
  ['en', 9, 'sept'],
  ['de', 1, 'jänner'],
  ['de', 1, 'jaenner'],
  ['de', 2, 'feber'],
  ['es', 9, 'setiembre'],
  ['fr', 2, 'fevr'],
  ['fr', 3, 'mars'],
  ['id', 8, 'agt'],
  ['nl', 3, 'mrt'],
  ['ar', 6, 'يونية'],
  ['ar', 7, 'يولية'],
  ['ur', 8, 'اگست']
]

/** The same for weekdays, Sunday being 0. */
export const weekdaySpellings: readonly (readonly [name: string, day: number])[] = [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4]
]

/** What Hebrew writes on to the name of a month: `במרץ`, in March. */
export const inHebrew = 'ב'

/** Arabic letters, and those that Persian writes for them. */
export const persianFor: Readonly<Record<string, string>> = {ي: 'ی', ك: 'ک'}
