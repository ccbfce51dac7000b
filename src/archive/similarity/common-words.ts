/**
 * The words that English-language news uses whatever it reports, by how many stories
 * have them. Stems, as `words.ts` makes them; names are left out.
 *
 * Counted over some 19,000 stories of 1987 and some 60 of 2000 to 2024, the geometric
 * mean of both, so that neither age nor subject prevails. A small archive cannot count
 * for itself: with two stories, every word they share is in all of them.
 */

/** In more than a tenth of stories: they say nothing of what a story is about. */
export const everyday = `
  about after against all also an and any are as at bank be because been before being between
  billion business but by call can company could country down due during earlier expect financial
  first five follow for four from general government group had has have he help his if in includ
  into is issue it its last made market meet month more need net new news next no not now of offer
  official on one only or other out over per plan president price rate remain report result said
  security service share sign some statement still stock take than that the their there they this
  three time to today told two under unit up was we week were when which while who will with world
  would year
`

/** In three to ten stories of a hundred. */
export const frequent = `
  accord account action activity added addition additional administration affect agency ago agre
  agreement ahead allow already although among analyst announc announcement annual another appear
  approv area around asked asset attack attempt authority back based become began begin believe
  below best bid bill block board bond boost both bring budget build buy came capital car case
  caus cent central certain chairman change charge chief claim clear clos close come coming
  comment committee commodity common compar complet concern condition conference confirm consider
  continu continue contract control cost court cover credit currency current currently customer
  cut cuts data date day days deal debt decid decision delay demand despite detail develop
  development did difficult director discuss discussion division do does dollar don't each early
  earn economic economy effect effort eight election end ended energy enter even exchange
  executive expand face facility fall family far fear fell few file filed final financ find firm
  fiscal focus force foreign form former found fuel full fund further future gain gas get give
  given global go going good grant growth half hand head health held here high higher him hit hold
  home hope hour how however immediately impact important include increas increase industry
  information initial interest interview investigation investment investor involv it's join just
  keep key kill know largest later latest launch law lead leader least led left less level life
  light like likely line link list live local long look low lower main maintain major make
  management many mark material member might monetary money morn most move much must name nation
  nearly network nine note noted number off office officer oil once open operat operation option
  order our outside own owned part party pass past pay payment pct people performance period place
  plann plant play point policy political position possible post power press pressure previous
  private problem product production profit program project propos proposal provide public publish
  purchase put quarter question rais raise reach real reason receiv recent recently record reflect
  region relat releas release reporter represent research reserve response return revenue review
  right rise risk rose rule sale same say says second see seek seen sees sell senior serious sery
  session set sets several she short should show since situation six small so source spend
  spokesman start store strong subject subsidiary such suggest supply support system taken talk
  target tax technology term test th them then these think third those through too took top total
  trad trade until us use used very video view vs want way weather well what where whether whose
  within without work worker worth yesterday you
`

/** In one to three stories of a hundred. */
export const familiar = `
  abandon ability able above abroad accept access accident accus achieve across act acting active
  actually adding address adjust admitt advanc advance advantage advertisement advice advis
  adviser advisor advisory affair affiliate affirm afternoon again agent agree aide aim aims
  aircraft airline alleg allegation almost along alway amid announce answer anticipat anyone anyth
  apparent apparently appeal apply approach approval approve argu arm arms arrest article ask
  asking assembly assess assessment assist associat assumption attend attention attract auction
  auto available average avoid away badly balance ban banker bar barrel base basi basic battle
  becom beginn begun behalf behind believ benefit beyond bidd bids big biggest bit black body book
  border borrow bottom bourse branch brand break broad broader broker brokerage brought built
  buyer buying cabinet campaign candidate cannot capacity card care carri carrier carry cars cause
  center centre chair challenge chance charg check choice circumstance cited citizen civil class
  clearly client climate climb closely coal coalition cocoa cold command commitment committ
  comparable complete completion component comprehensive compromise conduct confidence confident
  confirmation congressional connect connection considerable consist consumer consumption contact
  content contribut contribution controll cooperate copy corporate count counterpart couple coupon
  course coverage crash create crew critical criticism cross crucial crude custom daily damage
  dead death debate decade declar declaration declare declin deep defeat defend delegation deliver
  delivery deni depend deposit deputy deregulation describ design destroy determin determine
  device didn't died difference different dilut direct directly disappoint disclos discount
  discover disease dismiss distribution document doesn't doing domestic double doubt draw drill
  drive drop dropp drug dry ease eased easier economist education either electricity element emerg
  emergency employ employee enabl ends enforcement engine enough entire entitl entry environment
  equity especially establish estate estimate evaluation event eventually ever every evidence
  exact excessive exclusive exercis exercise exist expansion expectation expense experienc
  experience expert explain explore extend external extra extremely faced facing fact factor fail
  fast faster favor feature feel feet felt field fight figure filing film fine fire fired flat
  fleet flight float flood floor food forc forecast formally fortune forum forward free freight
  fresh friend front fully function game gather gave generally generat gets gett giant giving
  glass goal gone got governor grace great greater ground grow handle happen having headquarter
  hear heat heavy helicopter her highest highlight highly hike history holder hospital host hotel
  human hundr hurt identifi image immediate implement import impos improv improve incident
  increasingly independent index indicat indicate individual inflation influence inform initially
  initiative injur injury inquiry inside instead institution insurance integrat intend intention
  interim intervene intervention introduc introduce inventory invest investigat investigate issu
  item itself jet joint journalist judge kept kind km knowledge known lack land large largely
  larger late launche lawmaker laws lawsuit lawyer learn leave legal legislation letter licens
  lift limit little living load locat location longer losing lost lot machine mainly majority
  maker making man manag manage manufactur margin massive match matter maximum maybe me mean meant
  meanwhile media men mention message met mile military mill million mind mine minimum minority
  minute miss missile mission mixed moderate modest moment monitor moving mutual my named narrow
  natural near nearby negative negotiat never newsletter newspaper night nor normal normally
  northern noth notice noting nuclear obtain officially offset often old operate operator opinion
  oppos oppose opposition optimism original originally otherwise ounce outlook output outstand
  overall overnight owner pace package palm panel parent park parliament participant participation
  particular particularly partner partnership passenger patient pattern paying pend percent
  perform perhap permission person personal phase pick picture plac plane platform player pledge
  pois police politic poll pool popular population portfolio positive possibility possibly postpon
  potential pound practice predict preference preliminary prepar present presidential prevent
  previously pric primary print prior priority pro process producer programme progress promise
  prompt property prospect protect protection protest provid province publication push puts
  quality quickly quite quot radio rain rally rang range rank rapid rapidly rated rather reaction
  read ready reaffirm reality recession recommend recommendation recovery red reduc reduce
  reduction reference referr reform refus regard regional registration regulation reiterat reject
  relation relationship relative relatively remove renew repeat replace representative request
  requir require requirement reschedul reserv resolution respect respectively respond
  responsibility restaurant restrict restriction retirement reveal rising rival road role roll
  room roughly round ruled run runn safety sanction save saw scale scandal scene schedul schedule
  scheme screen search season seat secondary seeing seem senator send sense sent sentiment
  separate serv serve sett settl seven severe shar sharp sharply shift ship shipp shock shortly
  shot shut side signal significant silver similar simply single site size slide slightly slow
  slowdown smaller soar social solution someth soon sought sound southern space spark speak
  specific speculation speed spent spokeswoman sport spot spread spring stability staff stage
  stall stand stat status stay steel stop story straight strategic stress strike stronger
  structure study subscribe subsequent succe success successful suffer suit summit sure surprise
  survey suspend swap switch taking taxe team technical telephone television tell territory
  they're thing though thought threaten tighten timing tomorrow tone tool topic tough toward town
  track traffic train travel treat treatment treaty trend tried trigger trillion trip truck try
  trying turn twice two-day type uncertainty underly understand underway underwriter undisclos
  unless unlikely unprecedent unusual updat upper upward urged user uses using usual usually valu
  value van vegetable vehicle version versus via victim victory visit voice vote voted voting wait
  wake war warn warrant watch water ways we're weak weaken weaker weakness weapon weekend weekly
  welcom went whole why wide widely widen widespread win wind window winter withdraw withdrawal
  won won't word workforce worldwide worri worry worst wound wrong year-old year-to-date yet yield
  you're your zone
`
