/**
 * Words so common that sharing them says little about which news two reports tell, by the share of reports they stand
 * in: band n holds words of about one stretch of 400 words in 2ⁿ. The 1500 most common, counted in Wikipedia’s
 * Portal:Current events (CC BY-SA) and in releases and speeches of the United States government and the United Nations
 * (public domain, CC0).
 */
const BANDS: Readonly<Record<number, string>> = {
  0: `an and are as at by for from have in is it of on people that the to with`,
  1: `about after against all also be been but can country first government has his including international its more new not one or other our
    over president security so state states their they this two united us was we which who will world`,
  2: `american announces any around attack because before being between china city continue council countries court day development do during
    economic efforts end five following forces foreign former four general global had he human if injured into just killed know last law
    least like made make many members military million minister most my national nations near need no north now only order others out part
    peace police political prime region rights russia russian said say says second secretary since some south such support take than them
    there these those three through time today ukraine under up very war well were what when where while work would year years you`,
  3: `able access according across act action actions address administration afghanistan africa african again ago agreement air al already
    america among announced another anti areas army arrested assembly assistance attacks authorities back bank based believe better biden
    billion border both british build building call capital case cases central challenges change children citizens civil civilians clear
    climate close come commitment committed community conflict control cooperation could course covid crisis days dead deal death defense
    democracy democratic department did does doing don't down due east eight election emergency energy ensure european even every face
    federal fire force forward found france free full further future get go going good great group health held help her here high him
    history home house how humanitarian i'm important increase india iran iraq israel israeli issue issues japan justice killing kills
    kingdom korea leader leaders leadership led let level life local long look major making man may me meet meeting member month months much
    must nation next northern nuclear number off office officials old ongoing open opportunity opposition organization own pakistan
    palestinian partners party past person place plan point policy possible power presidential process progress provide province public put
    question recent record regional remain report reported reports republic response responsibility right role same sanctions see seen
    service set seven several should six social soldiers special still strong sustainable syria system taken taking terrorism th thank then
    think third thousands together troops union use violence want way we're we've weapons week west why within without women working
    yesterday your`,
  4: `ability achieve activities actually addition additional addressing advance affairs affected afghan age agency agenda aggression agree
    ahead aid airport alleged allies allow along always am ambassador americans amid anniversary announce anything approach april arab
    arabia area armed arrest ask attempt august australia australian authority ban base become becomes becoming begin beginning begins
    behind best beyond bilateral bill blinken board bomb bombing borders brazil bring bringing bus business california called calling calls
    campaign canada cannot capacity car care carrying caused causes center certainly challenge charges chief child chinese cities claim
    claims clashes closely coalition coast combat comes coming commission committee common communities companies company comprehensive
    concern concerns conditions conference confirmed conflicts congress continued continues continuing corruption county couple crashes
    create crimes criminal critical current currently data de deaths decades december decision declares deputy despite developing dialogue
    die died dies different diplomacy diplomatic director discuss discussed district domestic donald done dozens drug each earlier early
    earthquake eastern economy education effective effort egypt elected elections embassy engage england ensuring entire environment
    especially essential eu europe ever everyone everything example executive expected explosion express facing fact families family far
    february few fight fighting final financial find focus follow food football freedom french front fully fund funding gas gaza german
    germany getting give given goal goals governments governor greater ground groups growth half having head heard heavy highest historic
    hit hold homes hope hospital hours however hundreds illegal impact implementation importance improve include includes inclusive
    increasing independence independent indian individuals indonesia information infrastructure initiative injuring institutions
    intelligence interest interests invasion investigation investment involved iranian iraqi ireland islamic island islands italy january
    jobs john join joint july june keep key kill kind known korean large largest later launch launched launches lead leading league leave
    left legal less levels line little live lives living london looking lot main majority makes march market mass mean means measures media
    medical men met mexico middle militants millions ministry missile missing mission moment money move movement mr multiple murder
    nationwide nato natural nearly necessary needed needs negotiations never news nine non october officers official oil once operation
    operations opportunities orders organizations outside pacific palestinians pandemic paris parliament particular particularly parties
    partnership parts path pay peaceful peoples per percent philippines planet plans policies population position positive potential poverty
    press prevent previous previously principles priority prison private pro program promote prosperity protect protection protest
    protesters protests provided providing putin questions range reach real really recently reduce reform refugees regard regarding related
    relations relationship release released remains representatives resigns resolution resources respect respond responsible result results
    return risk rule rules ruling run safe safety saudi saying school sea sector secure seek senate senior september series serious services
    session share shared she shooting shot show significant single situation small society solution something southern sovereignty space
    spain speak stability staff stand start statement station step steps stop storm strategic strategy strengthen strengthening strike
    strikes sudan suicide summit supply supporting supreme sure suspected syrian systems takes taliban talk talks team technology ten term
    terms territory terrorist test thanks therefore they're thing things threat threats throughout times toll too took top total towards
    town trade travel trial trump trying turkey turkish uk ukrainian un understand university until upon used using vaccine values vice
    victims view visit vote voters votes wanted washington water ways we'll weeks welcome western whether white win wins woman workers
    wounded yemen yet york you're young`,
  5: `abuse accused achieving acting adopted agencies agreed aimed aircraft airstrikes allegations allegedly alliance allowed almost alone
    announcement antony appeal appropriate approves arms asia asked association attorney available away baghdad bangladesh bans barack basic
    basis began behalf believed benefit benefits big bit black boat bodies body brought budget businesses cabinet came camp can't canadian
    candidate caribbean cause causing ceasefire cent centre century certain chairman changes charged charter civilian clean closed co
    collective colombia commitments complete complex concerned confidence confirms congo connection consequences constitution constitutional
    construction context contribute convicted coordination cost costs counter crash created creating crime crises cross cuba cup cut daily
    damage date david decent decisions declaration declared deep defeat defence defend deliver demand destroyed destruction detained
    determination determined develop developed difficult dignity direct directly disaster discovered discussion discussions disease
    displaced doses drone earth effect effectively egyptian either el elect encourage ending enforcement engaged engagement enough enter
    environmental envoy equal equality establish established event events evidence exchange expand expect experience extend failed fair
    field finally finance firm flight flooding floods florida focused forced form forms forum foundation fourth framework friday friends
    fuel fundamental funds game gender george georgia goes got governance governorate grand greece growing guard guilty gunmen hamas hand
    happen hard hear heart helping hits hong host humankind hurricane i'll i've ii immediate immediately implement implementing impose
    imposed incident increased increases individual industry initiatives injures inside integrity internet investments involvement issued
    italian itself japanese job joe joining journalists judge king kong labor lack land late laws leaves leaving lebanon legislation libya
    light likely linked list longer los loss lost low lower magnitude maintain management mandate mark massive matter mayor meetings
    mentioned message michael might migrants migration ministers missiles morning moscow moving multilateral muslim mutual myanmar navy
    network nigeria night note nothing november obama obviously ocean offer officer often okay opening outbreak pakistani parliamentary
    participate participation partner partnerships pass peninsula period permanent personal personnel persons peter places plane planned
    planning plant play please poland polls pope port post prepared present pressure prevention price prices priorities prisoners problem
    problems production programme programs project promoting proposed proud quality quickly race raid rate rather re reached ready reason
    rebel rebels receive received recognize recovery red referendum reforms refugee regime regions reiterate releases relevant relief
    religious remarks reportedly representative republican request require requires rescue research residents resignation resilience resolve
    restrictions resulting review rise rises river road rocket round san saw scale schools search season seeing seeking self senator send
    sense sent sentenced sentences seriously serve settlement seventy severe sex sexual ship short side sign signed signs similar site
    solidarity solutions somalia soon sovereign specific speech spoke spread st stage standards standing started status strip stronger
    strongly students success successful successfully suffering supports suspect suspends table taiwan talked talking targeting task tax
    television tell tensions territorial tests texas thailand themselves thereby though ties tomorrow toward trafficking train training
    treaty trip truck true try turn twenty unity universal unprecedented urge urgent vaccinated vaccines various vehicle venezuela victory
    village violations violent virus vision vital vladimir vulnerable whole whom whose wish worked yeah yes you've zealand`,
}

/** Share of reports that a common word stands in: 0.5 for one in two. Words not listed are rare, or names. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(BANDS).flatMap(([band, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, 2 ** -Number(band)]),
  ),
)
