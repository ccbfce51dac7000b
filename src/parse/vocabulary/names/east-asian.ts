/**
 * How names begin in Chinese, Korean and Japanese newspapers: the family names that most people bear.
 * Written for this project, as character classes and alternatives of patterns.
 *
 *     陈若兰  欧阳明德     서하늘  남궁민수     高瀬 真理  小野寺健太
 */

/** Chinese family names of one sign, in both ways of writing. */
export const chineseSurnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文阿俞岑柯翁倪陶洪褚娄翟鲍鮑殷裴童栾欒聂聶焦霍庄莊樊欧歐凌舒邵卓简簡'

/** Korean family names of one syllable. */
export const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용'

/** Japanese family names. */
const japaneseSurnames =
  '佐藤|鈴木|高橋|田中|伊藤|渡[辺邊部]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|[斎斉齋]藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|中野|三浦|原田|中川|松田|竹内|小野寺?|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|今井|工藤|高田|増田|丸山|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保田?|木下|佐野|野村|松尾|菊[地池]|市川|杉本|古川|大西|島田|水野|桜井|高瀬|吉川|山内|西田|飯田|西川|小松|北村|安田|五十嵐|川口|平田|中田|服部|岩田|土屋|川崎|福島|本田|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|星野|矢野|浅野|大久保|松下|吉岡|小池|野田|荒木|大谷|松浦|熊谷|黒田'

/** A Chinese name. */
export const chineseName = `(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|[${chineseSurnames}])\\p{Script=Han}{1,2}`

/** A Korean name. */
export const koreanName = `(?:남궁|황보|제갈|선우|독고|사공|[${koreanSurnames}])\\p{Script=Hangul}{1,2}`

/** A Japanese name: a family name that we know, or any that a space parts from what follows. */
export const japaneseName = `(?:(?:${japaneseSurnames})[ \u3000]?|\\p{Script=Han}{1,3}[ \u3000])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,4}`

/** Behind the name of a Korean who has no office. */
export const koreanHonorific = '씨'
