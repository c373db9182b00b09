/**
 * How common terms are in English of the press and of governments: band n holds those of about one stretch of 400 words
 * in 2 to the power of n / 2. Counted once by `train/press-terms.ts` in Wikipedia’s Portal:Current events (CC BY-SA),
 * in readouts of the Kremlin (CC BY 4.0), and in releases, speeches and the Factbook of the United States government
 * and the United Nations (public domain, CC0). Never counted over a record. Terms that are mostly written with a
 * capital have one here: names, and what is part of them.
 */
const BANDS: Readonly<Record<number, string>> = {
  0: `and as for in is of on that the to with`,
  1: `President State Unit an are at be by from has have it people will`,
  2: `Government Minister New after all also been country first his its more not one other over their this two was which year`,
  3: `But Force He International National Russia Russian Security Us We World about against attack between dur includ into kil least or our report
    support than there they three time were who work`,
  4: `American China City Court Foreign General Nation Party Police Prime Secretary So South War Well announce can continue day death do election
    follow former four go group had if injur issue last leader make meet member military million near no now official order out part region right
    say says second since some take them these those today up what when while would you`,
  5: `Air Al Army Council Defense Democratic Department European Federal House Israel Israeli May North Organization Putin Republic Service Thank
    Ukraine Union action any area around arrest authority back because before bomb border both build call case claim company days development due
    economic effort end fire five held help high human just kill know law like made many month most need number off only open place plan political
    power protest public re remain result said several six such system talk term through under very vote want week where your`,
  6: `Accord Act Administration Afghanistan Agency Arm Bank British Center Central Covid France Health India Iran Iraq Island Japan Kingdom Korea
    Ministry Mr Northern Office Pakistan Palestinian Parliament Presidential Province Southern Syria Vladimir West across address again agreement
    allow another anti attempt bas become begin billion cal capital change charge children citizen civil civilian close come community concern
    confirm conflict control cooperation could course crisi dead deal decision develop discuss down economy eight elect emergency even expect
    family fight found fund further global good head her here him hold home hour how important include increase interest launch lead led level
    local long look major man me militant miss much must my next nuclear officer old operation opposition own partner past peace person point
    policy process program provide question recent record regional relation response return rule same school see seven should show sign situation
    soldier start still strike suspect then think third thousand together trade train troop use ve visit way without women worker wound`,
  7: `Affair Africa African Airport America Assembly Australia Biden Canada Chief Chinese Coast Commission Congress Deputy District East Eastern
    Europe Executive French Gaza Germany Governor Great However Indian Islamic Justice Korean Let March Mexico Nato Philippine Representative Sea
    Space Special Supreme Syrian Trump Turkey Uk Ukrainian Un University Western York able access activity additional age ago agree ahead alleg
    already am amid among announc ask assistance believe business car carry caus challenge clear climate commitment committ condition consider
    continu crime current de defeat demand democracy did does don earlier energy ensure enter establish event every explosion express face far
    final financial find flight flood food form forward free full future gas get give goal history humanitarian hundr increas independence
    information investigation investment involv join joint key land large largest later leave life line live ll mak market mass mean measure media
    men missile mission move murder nine non oil ongo opportunity outside partnership pass percent position possible prevent prison problem
    project protect protester provid put reach rebel regard relat releas release resign responsibility role sanction sector seek set shoot shot
    social speak stand station step storm strengthen suicide suspend tak taken target team technology territory terrorism terrorist test th threat
    toll total toward town travel try until used vehicle violence warn weapon why win wins within yesterday`,
  8: `Afghan Ally Ambassador April Arab Arabia Australian Award Board Brazil California Committee Conference County Criminal December Director
    Donald Education Egypt Embassy England Eu Football Front Game German Guard Hama Indonesia Intelligence Iranian Iraqi Italy January John Judge
    July June Labor League London Middle Moscow Movement News October Pacific Press Protection Saudi Senate Senior September She Spain Staff
    Statement Strategic Strip Sudan Summit Taliban Turkish Vice Voter Washington White Yemen accus activist advance affect aid aircraft airstrike
    along alway anniversary appeal appoint approve attend ban base began beginn best better bilateral bill body br break bring bus camp campaign
    candidate cause century charg clashe coalition collapse colleague com combat common condemn conduct corruption cost crash crashe creat create
    critical cross damage decade declar declare despite destroy detail detain dialogue died dies different diplomatic direct discover discussion
    done dozen drug each early earthquake effect effective ever example exchange expand extend facility fact fail few freedom fully gather given
    ground grow growth half happen hav heavy highest hit hope hospital host impact implement incident independent individual industry
    infrastructure initiative injure institution journalist keep known launche leadership left legal limit link main maintain majority mark matter
    medical met nationwide ne nearly necessary offer once pandemic pay personnel plann plant play poll population positive post potential present
    price priority private pro progress raid range rate really receiv receive recently reform refugee reject request resident resolution resource
    respect respond responsible restriction risk rize road rocket round rul run seen send sentenc sentence sery shar share ship side significant
    single site small society someth spread stability stop strong student supply sure tell ten threaten too took top trial turn understand vaccine
    value victim view village water whether woman`,
  9: `Alliance Asia Association August Baghdad Black Blinken Cabinet Canadian Chairman Championship Congo Constitution Constitutional Cup David
    Egyptian El February Federation Finance Florida George Gunmen Hurricane Ii Interior Ireland Italian Japanese King Lebanon Libya Los Mayor
    Muslim Navy Nigeria November Obama Ocean Pakistani Pari Park Poland Port Prosecutor Red Republican Rescue River San Science Scientist Senator
    Somalia Street Sustainable Taiwan Texa Thailand Therefore Treaty Twenty Venezuela Victory Yes Zealand abuse accept account accuse achieve
    active actually add addition adopt advanc agenda agre aim allegedly almost anyth approach approv arms assault away becom behind benefit block
    boat bomber budget came cancel cannot capacity care ceasefire certain certainly child cit clos closely comment communication connection
    construction contact conversation convict counter couple cover currently data date defend deliver deny deploy die directly disaster disease
    dispute document domestic dose drone employee engag entire environment equipment especially essential everyone everyth evidence exist
    experience expert explode export fac fall fear field fighter fir focu focus forc fourth friend fuel gain grant guilty hand hear heard
    helicopter hits honor illegal implementation importance impose improve income injury invasion issu jail jobs kind late leav legislative less
    lift list little liv lot low lower magnitude mention message migrant modern money monitor mov multiple nam name natural negotiation neighbor
    network never note occur operat organiz outbreak parliamentary particular particularly passenger peaceful per period plane player prepar
    previou previously principle prisoner product production promote propos proposal rain raiz ready real reason recognize reduce referendum
    regime relationship reportedly represent requir require research resignation review riot safe safety scale search season seat self sent seriou
    serv serve session settlement sex solution soon source sovereignty specific spoke sport stage standard statu study suffer surpass task tax
    tension territorial throughout ties transport truck urge variou video violation vot ways welcome withdraw won word yet young zone`,
  10: `Abu Airline Alexander Ali Although Angele Antony Argentina Asian Atlantic Attorney Bangladesh Barack Belaru Brazilian Britain Bureau Bush
    Champion Church Co College Colombia Command Commander Corp Corporation Cuba Earth Electoral Eleven Emirate Environmental Envoy Forum
    Foundation Framework Friday Georgia Governorate Grand Greece Green Guinea Gulf Hong Houthi Incumbent Institute Internet Isil Islamist
    Jerusalem Joe Kabul Kenya Kim Kong Liberation Libyan Malaysia Management Marine Mexican Michael Moon Myanmar Naval Netherland Oblast Olympic
    Overall Paul Peninsula Peter Please Pope Popular Premier Prince Prior Prize Qaeda Remark Reserve Robert Royal Soviet Spanish Speaker Square
    Sri St Stock Sunday Sweden Title Tropical Unity Venezuelan Vietnam Wale ability accident achiev actor afternoon aggression allegation amount
    announcement annual answer appear approximately arrive assist attention available avoid bann bans basi battle became believ beyond big bridge
    brief brought built burn captur capture carri casualty ceremony chain chang chemical clash commercial competition complete complex
    comprehensive confidence connect consecutive consequence contain context contract contribution coordinat coordination count coup crew cultural
    culture cut daily damag debt decide deep delay demonstration design detention difficult diplomacy diplomat discovery doctor dollar draft
    driver duty either enforcement engage engagement enough ensur ethnic evacuat evacuation exercize explosive fair favor feel female fifth figure
    file film fine firm flee formally fraud generation gett girl goes gold got greater happy hard headquarter healthcare heart higher himself
    historic hostage hotel hous idea immediate immediately import impos improv industrial inside insurgent intend internal invest involvement
    itself job kidnapp lack landslide latest laws leak learn legislation light likely lockdown longer lose loss lost mandate maritime mask massive
    material might mine moment morn mosque mostly mutual night noth objective obligation occurr offensive officially online opinion participant
    participat participate participation path patient permanent personal phone pilot pipeline plac platform politician practice presence pressure
    primary produc professional promot prosperity publish purpose quality quite race raize rally rather reache reaffirm recogniz recover recovery
    reduc religiou remove reopen replac resolve restaurant resume reveal riz runn sale satellite saw scandal schedul secure seize separate
    seriously severe sexual short similar son speech spend stabb stat stay strategy stress subject success successful successfully suggest summer
    supporter sworn technical television themselve thereby though thought told tomorrow tourist traffick treat treatment trip true trust upcom
    upon vaccination variant vessel via violat violent viru watch wave went whole whom whose wide wife winn winner wish`,
  11: `Advisor Agriculture Assistant Bay Bbc Beij Belgium Benjamin Caribbean Carolina Category Catholic Ceo Chair Chancellor Charle Charter Chile
    Christian Club Colombian Commissioner Communist Conservative Convention Credit Crown Czech Damascu Declaration Delta Democrat Deni Division
    Dmitry Donetsk Dr Dutch English Ethiopia Euro Festival Fifa Finally Franci Greek Greet Haiti Hall Haram Hezbollah Highway Hungary Inde
    Indonesian Irish Isis Jame Jean Johnson Jordan Jose Kazakhstan Kremlin Kurdish La Lady Lake Lanka Lebanese Liberal Mahmoud Mali Martin
    Michigan Mogadishu Moham Mohamm Monday Mount Mountain Museum Nasa Nepal Netanyahu Nicola Niger Nigerian Obviously Okay Palestine Peru Pfizer
    Portugal Prevention Qatar Radio Rapid Revolutionary Romania Saint Section Sergei Shabaab Singapore Somali Southeast Stadium Star Sudanese
    Switzerland Tens Thai Tokyo Tony Transportation Treasury Twelve Typhoon Unfortunately Virginia William Winter Yemeni Youth abandon above
    abroad absolutely achievement actively acts administer agent agricultural alert alone ambush amendment anyone apply appropriate approval arriv
    asks aspect assassination assessment asset associat asylum attacker average aware ballistic basic beat behalf bid biggest bin bit blast boost
    broad brother buy capability career cargo celebrate chance channel choice choose class clean clearly closure collective collide commit complet
    computer conclude confident congratulate consultation consumer contribut contribute controversial convoy cooperate counterpart creation
    critically crowd curfew custody cuts dangerou debate decid degree delegation delivery demonstrate demonstrator describ destruction detect
    determin determine difference digital dismiss displac disput double draw drive drop effectively element eligible else emerg enable encourage
    ends engineer enhanc entity equal era erupt establishment estimat evacuate exactly experienc external factory failure father fil financ fish
    flag fly founder fundamental gang gave genocide giv govern governance guarantee gun gunman halt highlight highly holiday hospitaliz huge
    humanity identifi identify immigration imprisonment inclusive indicate infection inflation influence inform inquiry instead integrity
    intention interim interview introduc introduce investigat investigate landfall language largely lawsuit lawyer letter locat location manag
    manufactur marriage massacre match maybe mechanism medicine mid migration mile militia min mind minority minute model mother nature nearby
    negative negotiat newspaper obtain occupi often ones operate option overnight overturn owner package paid parent patrol payment peacekeep
    penalty perform performance perpetrator phase planet plead pledge poor possibility poverty powerful preparation prepare presidency primarily
    probably produce promize prompt property propose prospect protestor proud provision purchase pursue push quarter quickly rank rape read recall
    referr reflect refus refuse register regular regulation reiterate relevant relief remember remote remov renew repeat replace requirement rescu
    researcher residential resilience resolv rest restore restrict rival room route ruble scientific secret seem seiz select sense separatist sets
    sett shortly shut simply sink solidarity sort sovereign spe specifically sphere spokesman stable store story strength stronger strongly
    structure surround sustain table tank teacher tear temporarily terror tool topic tour tourism track trad tradition traffic transfer transition
    trapp tri trigger type underway unique unknown unprecedent update uphold urgent vaccinat visa vital voice voluntary vulnerable wait warrant
    wear weather website weekend widespread wildfire wind withdrawal witness worldwide worst worth`,
  12: `Abba Abdullah Academy Ahm Aleppo Algeria Alli Amnesty Andrew Antonio Apple Arizona Armenia Article Assad Atomic Austria Aviation Azerbaijan
    Background Bahrain Baseball Basketball Belarusian Berlin Bipartisan Bishop Blue Boko Bolivia Bori Brigade Brown Brussel Bulgaria Burkina Burma
    Cairo Cambodia Chad Chamber Chicago Clinton Colorado Columbia Commerce Commonwealth Congratulation Congressional Costa Cov Crimea Cuban
    Cyclone Cypru Daniel Darfur Delhi Denmark Duma Ecuador Emmanuel Erdogan Ethiopian Facebook Faso Fbi Fifteen Fiji Finland Fiscal Fourteen
    Francisco Google Guatemala Harri Hassan Hill Homeland Hussein Idf Iii Illinoi Inc Indigenou Indo Innovation Inter Islam Istanbul Jen Jersey
    Jewish Jong Joseph Jr Juan Kashmir Khan Kosovo Kyiv Kyrgyzstan Latin Lee Lord Macron Madrid Maduro Malaysian Manuel Maria Medal Mediterranean
    Memorial Mike Ministerial Monetary Morocco Nobel Norway Observatory Ohio Omar Palace Papua Pennsylvania Perhap Petersburg Polish Pradesh
    Puerto Queen Railway Recep Resistance Revolution Richard Rio Rock Roman Rwanda Sars Saturday Scotland Serbia Shanghai Sheikh Sir Socialist
    Sorry Spokesperson Spr Super Swedish Tayyip Tehran Tel Thirteen Thirty Thoma Thursday Thus Transitional Tribunal Tripoli Tuesday Tunisia Tv
    Twitter Uganda Valley Van Vatican Victoria Viktor Wall Wednesday Xi Yeah Zelenskyy Zimbabwe absolute accordance accountability accountable
    accusation administrative admit adult aged airspace alongside alternative amidst apartment apologize application appointment appreciate
    approache armor artillery assess athlete atrocity ballot barrier bars bear belong blame book born boy boycott breach broadcast broader cancer
    capable capsize carrier cars cease celebrat celebration cell cent centre challeng check checkpoint circumstance citizenship closer coach coal
    collaboration collision compar complaint completely compliance component concert conclud conclusion concrete confront congratulat consist
    consistent conspiracy constructive content contest continent controversy convey conviction coordinate core coronaviru crackdown criticism
    criticiz criticize crucial cruize currency customer cyber daughter deadline deadly decline dedicat deepen deeply demonstrat depend deployment
    describe designat determination devastat device didn dignity direction disrupt disruption doesn domestically doubt driv dropp earn educational
    electric electricity electronic emission emphasiz employment encourag endur enhance enjoy enterprize entry equality escalation escape estimate
    everybody ex execut execution expansion expel explain extensive extraordinary extreme extremely extremist facilitate factor faith false farm
    fast fellow finish flash flow forest formal friendly friendship fulfil function funeral gay gender gets gone grateful grave guest gunfire guys
    hack haven heat historical ice immigrant importantly increasingly indict indoor infect initial inmate instruction integration intercept
    intervention inventory investor jet jets jointly jury km laid launder lawmaker lay listen loan longest manager mandatory manufacturer maximum
    membership miner minimum minor mix mobile mortar motion multi multilateral multinational music neighborhood newly nomination northeastern
    numerou observer occasion occupation oldest oppos orbit origin oust outcome outstand oversea piece pleas plot policemen politic possibly
    potentially practical pre predict preliminary preserve probe procedure producer programme prohibit prominent promiz prosperou publicly putt
    quarantine quick rare reality rebuild recognition recommend recommendation reduction reelect remind reporter restor retain revenue roadside
    root rural sav save scene schedule score secur sell shel shell shelter shipment shootout shop shortage shown significantly singer sixth smuggl
    sometime spacecraft spark spent spirit sponsor spy stopp struck struggle subsequently substantial suburb succe succeed supplier surface
    survivor suspension suspicion tanker tariff teenager telephone temperature temporary tenni theme torture touch tournament traditional
    transferr transit transparency trend trillion truly tsunami ultimately unanimously undermine unemployment universal unless unrest upper upriz
    urg user variety veteran vision volunteer wage wake walk warm welcom wil wing wonder workforce`,
  13: `Abdul Additionally Aden Administrator Adviser Advisory Affordable Aide Alabama Alaska Alexei Andrei Angela Arabian Arctic Argentine Armenian
    Asean Associate Astrazeneca Aung Autonomou Aviv Balochistan Baltic Bangkok Bar Barcelona Bashar Beach Beirut Belgian Ben Benedict Biontech
    Blair Bob Boe Boston Brian Burmese Cameron Cameroon Cape Capitol Captain Cardinal Carlo Cartel Cdc Chavez Chilean Chri Christma Cia Circuit
    Code Cold Cricket Croatia Custom Da Dam Danish Dominican Dubai Dublin Duterte Edward Elizabeth Empire Farc Fleet Formula Forty Frank Gaddafi
    Gdp Geneva Georgian God Golden Guantanamo Guterre Hague Haitian Hawaii Height Hemisphere Heritage Hi Hillary Hockey Holy Homs Hondura Houston
    Hugo Ibrahim Idlib Igor Java Jihad Jinp Jone Journal Kentucky Kenyan Kerry Kharkiv Khyber Kivu Kurdistan Kuwait Kyi Laboratory Lankan Latvia
    Lavrov Le Levant Liberty Lithuania Louisiana Luis Lukashenko Mall Manchester Manila Marco Mars Maryland Massachusett Master Matt Meanwhile
    Medvedev Melbourne Merkel Metro Metropolitan Miami Microsoft Mikhail Minnesota Minsk Mississippi Missouri Mohammad Moldova Motor Mozambique Mp
    Mps Ms Muammar Muhammad Mumbai Mv Native Nazi Ned Nevada Nicaragua Nominee None Northeast Northwest Norwegian Oklahoma Ontario Oregon Oxford
    Pakhtunkhwa Panama Patriotic Pedro Pentagon Peruvian Petroleum Portuguese Prc Prefecture Pride Progressive Protocol Queensland Reuter Rica
    Rico Rodrigo Rohingya Rome Rwandan Salvador Santa Sao Scott Scottish Senegal Seoul Serbian Sham Sherman Shia Sixteen Slovakia Sochi Song
    Stephen Stone Strait Stream Survey Suu Swiss Sydney Tajikistan Tamil Tennessee Theater Tiger Tim Tom Toronto Tower Tribal Tunisian Twin Uae
    Uefa Usa Uzbekistan Vienna Volodymyr Waziristan Welfare Wikileak Wisconsin Xinjiang Xvi abduct aboard abortion academic accelerate acknowledge
    acquir acquire actress admitt adoption advantage advice advocate affirm aftermath ages align alive allege ambitiou amend ammunition analysi
    ancient animal apparent apparently appli armament arrival art artist ash aspiration assume astronaut attract authoriz authorization authorize
    autonomy baby bad bail balance bankruptcy barrel begun behavior belief below bird birth birthday blam bloc blockade blood blow bolster bond
    booster box branch bribery briefly broadly broke brutal buri businessman cable carbon cast chosen cleric coastal collaps collect collection
    colonial colony combin commemorate commend compensation competitive complicat comply compound compulsory condolence conscription consensu
    considerable consideration consistently consulate contractor convinc correct courage creative critic crize cutt danger deadliest decent declin
    decree deficit del deport derail deserve desire detainee detonate difficulty discrimination display dissident distribution diverse door driven
    drought dynamic ease efficiency efficient eliminat eliminate elsewhere embargo emerge emphasize employ en enabl engine enormou epidemic equity
    eruption etat eventually exce except exchang exit expense exploration expression extension extent extra extradition extremism facilitat
    faction fal fans farmer fatality fatally feature fell felt ferry firefighter fix fled floor flu folk forecast format formation foster fought
    fre generally giant globally globe greatest grenade guid guidance handl harm heavily household humankind hunger husband identity ill illegally
    illness image impeachment impossible imprison improvement indicat initially innovative insecurity instability instance instruct instrument
    insurance insurgency integrat intensify intensive interaction interference internationally investigator invit invitation invite involve isn
    item jihadist judicial junta kilometer knowledge larger latter legislature legitimate license lov love lowest lunar machine mainly male manage
    manner meaningful medium memory meter method midnight monarchy moral municipal mutually nationalist negotiate nominat nor normal notice object
    occupy offshore older onto operational operator opponent oppose original originally otherwize ourselve outage outdoor outlin overcome page
    paint panel paper parade paramilitary pardon partial partially passport peacekeeper pend pension permit personally perspective petition
    physical pick picture pirate pleasure plott plus poison pollution portion pos pose possession postpon postpone precisely preserv proce proceed
    productive profit proliferation promotion propaganda prosecution provider provincial publishe pull pursu quote rac rail rapidly rat reaction
    readiness realize reconciliation recruit refer regardless regularly regulatory reiterat relative reliable rely removal repair repeatedly
    residence resilient resort respective respectively retaliation retir retirement rich robust row runs safeguard safely screen seeker sel settl
    settle settler seventh seventy severely shift shipp shock shopp signal simple size skill slow solar sold solve someone sought sound
    southeastern specialist specy spill spoken stake stakeholder stepp stolen strongest submarine submit submitt subsequent summon surge surrender
    surveillance surviv survive tackle talent taxe tech technological telecommunication throw tonne tornado tragedy transparent tremendou truth
    tunnel unable unacceptable underscor underscore unidentifi unifi unilateral unprovok unveil usually vast venue version violate virtually
    volcano volume vows wars weaken whatever widely wishe wonderful worsen writer written wrong zero`,
  14: `Abdel Abe Adam Aerospace Ahmad Ahmadinejad Aids Airway Albania Alberta Alberto Alex Algerian Amazon Andre Annex Anthony Archbishop Arena Ariel
    Arts Assange Astronomer Athen Athletic Atlanta Au Austin Austrian Auto Azerbaijani Bahraini Bali Balkan Barr Bashir Belt Berlusconi Bolsonaro
    Bosnia Boys Brexit Burundi Cambodian Castro Catalonia Cathedral Caucasu Chadian Chapter Chechen Chechnya Christopher Cis Cnn Colonel Congolese
    Connecticut Conservation Cook Cote Counsel Covax Defender Deir Desert Diamond Diego Directorate Doha Dow Dprk Ebola Eighteen Entertainment
    Eric Estonia Eurasian Eurozone Eve Fatah Fc Fernandez Fernando Fifty Filipino Ford Fort Fox Francoi Gate Gazprom Ghana Golf Guardian
    Guatemalan Hamid Henry Herzegovina Hindu Hiv Holocaust Horizon Hosni Howard Hungarian Iceland Il Index Indiana Inspector Intergovernmental
    Interstate Investigative Iron Ivan Ivory Jack Jackson Jacob Jakarta Jake Jamaica Jammu Janeiro Jazeera Jcpoa Jews Jimmy Jordanian Judiciary
    Julian Justin Kandahar Kansa Karabakh Karachi Karzai Kelly Kennedy Kevin Khalifa Khartoum Ki Laden Las Leone Liberia Lieutenant Lineage Lopez
    Loui Luhansk Macedonia Madagascar Malian Malta Mann Mary Memorandum Mi Michel Milan Moderna Modi Mongolia Morale Moreover Moroccan Mosul
    Mubarak Mugabe Munich Nairobi Narcotic Naturally Nba Nevertheless Ninth Nobody Nord Northwestern Oh Oman Omicron Orlean Orthodox Osama Osce
    Oversight Pact Patrick Patriot Paulo Persian Pervez Philadelphia Philip Pierre Pkk Pole Principal Prix Professor Prohibition Punjab Pyongyang
    Quebec Rafael Rafah Rice Rifle Roger Romanian Rose Rs Rugby Saddam Sahara Saleh Salman Samoa Sana Sanchez Santo Sarkozy Seal Seas Seattle
    Secondly Serb Sergey Seventeen Sharif Sharon Shield Shiite Shinzo Shuttle Sierra Silva Silvio Simon Sinai Sky Slovenia Smith Solomon Southwest
    Spacex Sputnik Stabilization Statistic Stem Steve Stockholm Su Sullivan Sun Sunni Swift Taiwanese Tanzania Taylor Telescope Temple Tier Tigray
    Tran Transatlantic Tribe Tweet Ugandan Unesco Urban Uruguay Usaid Uss Utah Utc Vanuatu Vega Vietnamese Wendy Window Youtube Zaporizhzhia
    abolish abus accelerat accession accomplish acknowledg acquisition acquitt actual acute advize affiliat aggressive aims airplane aka alarm
    alcohol allocat ambition anywhere apart apology appearance appreciation arrangement arson artificial aside assailant assassinat assum assure
    asteroid atmosphere auction audience author avalanche await awareness balanc band basically beneficial bind blackout bottom bound brain brand
    breakthrough broken broker bullet burden buse cafe campu cancellation candidacy card carefully cash catche caught charity churche cinema
    classifi clinic clinical closest cluster color commence compete competitiveness compriz compromize concept condemnation confrontation constant
    constantly constituent constitute consult consumption contrary conven convene cooperat corporate correspond corridor counterterrorism coverage
    crack credible crude curb dat debri decisive decreas decrease deem defect defin definitely delegate depart departure dependent deposit depot
    designate designation destabiliz destination deter dictator disability disagreement disappear disinformation disperse dissolv dissolve
    distance distribut diversity divid dock dominat donat donation donor dream drill drink drown dump eas easy edge edition editor effectiveness
    elderly elimination email enact endanger endeavor endorse enemy entirely entrepreneur equally equipp equitable escalat escalate espionage
    essentially estate everywhere exception excuse execute exhibition exile existence expectation expertize expire exporter expos eye facto fairly
    fake fallen famou faster fatal feet fin firmly flagg flotilla foot footage foreigner forget formerly forth fossil freeze fresh gap generat
    glad governmental gradually graduate grain gratitude greatly greenhouse grew grid gross grown guess guide guideline guns hacker hang
    harassment hate healthy hereditary hijack holder homeless hop horse hospitalization hostility hot hunt hurt illicit imminent immunity
    incentive incit inclusion incredibly indefinitely indicator indirectly inequality initiat innocent insist inspection inspir instal
    installation insult intense intent introduction invad isolat isolation journey jump jurisdiction kept kick kidnap kids kiler kilometre
    landmark legacy legalize legally lend lesson lies locally lock logistic longstand loot loyal magazine mail mainland maintenance maker
    manslaughter manufacture map martial meant mental merger metal metre milestone misconduct mistake mitigate modernization monarch monument
    mortgage motivat motorcycle mourn municipality musician neither net nightclub nominate norm observ observation obviou offence onboard openly
    organiser organize originat outgo outlaw outlet outline outskirt oversee overthrow overwhelm pace pain parole passage peacefully peak
    permanently permission permitt pharmaceutical photo pilgrim pillar pledg plunge policeman politically pool prayer predecessor pretty preview
    priest privacy proclaim profile profound proof proper prov prove provocation publication pul punish punishment purchas pursuant qualify racial
    radical rainfall ran rang reactor recal recession reconstruction reference refinery regain regulator reinforce religion remarkable reminder
    renewable repression restoration resum retail reverse rol roof roughly runoff sack sail sailor salary scheme scope secondary seizure semi sens
    sensitive separately serial servant shall shooter shore shutdown siege significance silence sincere sister sit sitt slave smaler snap snow
    socioeconomic software soil solid solv southwestern specializ split stampede stance statue steal steel stood storage straight strain strand
    strict strik strive stronghold structural sub subsidy substance successor sufficient suppos surgery surprize sweep switch systemic tackl
    takeover teach terminal text tighten timely tonight tons tornadoe tortur trafficker tragic transaction transform transmission transnational
    tree truce turnout twice unclear unconstitutional uncover undergo underground undermin unite unjustifi unlawful unmann updat upgrad upgrade
    uranium usage uses utility valuable verdict veto virtual visitor warplane warship waste wealth wedd worse wouldn write youngest`,
  15: `Admission Ag Airbase Airbu Aire Alan Albert Alejandro Allen Amsterdam Andy Angola Ankara Anna Annan Anonymou Antarctica Anton Anyway Aqsa
    Aquino Arbitration Archaeologist Archipelago Arkansa Ashraf Bahama Baltimore Bangladeshi Basin Battalion Belfast Bengal Benghazi Benin Bernie
    Biological Birmingham Bissau Bolivian Borno Bosnian Bowl Brotherhood Buddhist Bueno Bulgarian Canal Caraca Catalan Chan Chelsea Chen Civic
    Cleveland Compact Congressman Continuation Coordinator Cruz Cypriot Dagestan Dakota Dalla Dawn Dc Dear Delaware Detroit Dhabi Dhaka Dick Din
    Dna Duke Eagle Ed Ehud Eritrea Esa Evo Excellency Explorer Falcon Fattah Fda Finnish Fishery Floyd Frontier Fukushima Gambia Garcia Garden
    Glasgow Golan Gordon Gorge Greenland Guyana Harbor Harry Havana Hello Helmand Heroe Honduran Hu Hunter Iaea Ian Imam Imf Interpol Iowa
    Islamabad Ismail Ivanov Ivoire Jacque Jae Jair Jeff Jenin Jeremy Jill Jim Jintao Jon Jonathan Jorge Junior Kazakh Kherson Kiev Kofi Kunduz
    Kyrgyz Lago Lahore Laos Laurent Legislator Leon Lewi Lgbt Library Lightn Lima Lion Lisbon Literature Liverpool Luiz Lula Luxembourg Ma
    Maiduguri Maine Malawi Maldive Manhattan Maoist Marathon Mario Mariupol Marshall Martyr Matthew Meteorological Miguel Miler Minneapoli
    Moldovan Montenegro Montreal Morgan Morsi Musharraf Nablu Nagorno Nancy Narendra Nauru Navalny Nazarbayev Nelson Nepalese Nfl Ngos Nikolai
    Nineteen Notably Novak Obrador Offense Okinawa Orange Orlando Oscar Oslo Ossetia Outlook Pan Paraguay Pavel Pelosi Peshawar Peskov Petro Phil
    Phoenix Pm Portland Preparedness Princess Provisional Puntland Qaida Qassam Quad Rakhine Ranger Ray Readout Refuge Regiment Rescuer Reward
    Ring Riyadh Rodriguez Rok Rouhani Rover Ryan Sadr Sahel Sander Santiago Sarah Sayyaf Sebastian Shah Sheriff Shi Shinawatra Shoigu Shrine
    Siberia Sichuan Singh Sinopharm Sixty Slam Soccer Stanley Steven Striv Sultan Sumatra Supervision Tahrir Taoiseach Ted Theresa Tibet Tibetan
    Timor Togo Tomb Tonga Triple Trudeau Turk Turkmenistan Usd Uttar Vi Vincent Virgin Walter Wang Warsaw Web Wen Wildlife Wood Yellow Yevgeny
    Yoon Yuan Yury Zambia Zimbabwean Zor absence absentia acceptable accessible accidentally accredit acre ad adapt adds adequate adjust
    advancement adviz aerial afford afterward ambulance analyse analyst anger annually app applaud applicant architecture aren argument array
    arsenal assassinate assert assign attach attain attitude attribut austerity authoritarian automobile availability bailout ball battery
    battlefield beaten beautiful behead billionaire bless bombardment boss boundary branche brave bribe broadcaster burst busy calm camera cannabi
    cannon cap capsiz captive catch certificate challenger chao character cholera chose circle cite civilization clarify clock cocaine
    collectively collid comfortable commodity compet completion complication concede confess confirmation consent consolidat consolidate construct
    consular container convert cooperative copy corpse corrupt couldn criteria crop cumulative cyberattack cybersecurity cycle deceas dedication
    deepest default defendant defensive define deliberate deliberately denial denounce denuclearization dependence deportation depos depth der
    deteriorat deterrence developer devot diagnos diesel disappearance disarmament displacement disposal dissolution distanc diversify divert
    divide domain dop doubl downtown dramatic drawn dril dual durable dy easier economically ecosystem efficiently eighth electrical elite embark
    embezzlement emphasi employer empower encounter endors enforc enforce enrich enrichment entitl entrance equivalent error escap et evasion
    exact examin exceed excellent excessive exclusive exil exoplanet expensive experimental explod exploit exploitation explor explore extradite
    eyes ez familiar famine fastest fate favorable featur feed fense fever fewer fill finaliz firearm firework fishermen flown focuse foil
    footbaler forcibly foremost forever forthcom fragile frankly freely freight frontline frozen fugitive generate gentlemen genuine geopolitical
    gift gotten guerrilla gunfight gunshot hasn hatr heighten hir historically hitt hole homicide homosexual honest hopefully horrific hospitality
    hostile hub ideal ignor imagine imperative implication impunity inaugural inaugurat inauguration incom incorporat incredible incursion
    indication infant inflict influenza informal inhabitant initiate institutional intellectual interagency intervene invade irregular
    irregularity isolate kindergarten knew knife knock label laureate leg legitimacy length lethal leverage literally livelihood load ly margin
    marijuana marry matche measur meat mediation mineral minibu mitigation mobiliz mobilization mobilize moderate modernize momentum motive movie
    mph mudslide multilateralism munition murderer myself namely narrow narrowly navigation negotiator neighbourhood noble notable novel nurs
    nurse observe obstacle operative orient ours outpost output ownership pair patent pathway pattern pause pays pedestrian percentage perfect
    perpetrat persecution persistent petrol photograph pipe piracy plastic plea pol polic pop possess pound practically praiz pregnant
    preservation presum prevail preventive print privately privilege procurement productivity prolong properly proposition prosecut proven proxy
    pump pursuit puts qualifi quantity quit racism racist radar ramm rap ratification ratify ravine react realiz rebellion recapture reception
    recipient recount refusal registration rehabilitation reinforc relate relatively relocat renam render repeal repel replacement representation
    resist restart restructur resumption retailer retire retreat revers reviz revoke rhetoric rid risen roadmap robbery roll routine rubber ruler
    rumor runner runway rush sabotage sacr sacrifice safer sample sank scenario scor sees selection separat sever sexually shape sharp sideline
    sight signature sincerely siz ski slavery slightly smart smoke sniper sons spike spiritual spot spree squad stab stabilize stag standoff
    steadfast steady stripp struggl studio style subsidiary substantive successive sue suggestion suit supermarket suppli suppress sustainability
    swept swimm symbol sympathy symptom tactic tangible televiz tenth terrible testify testimony theft theory threshold thrown ticket tied tight
    timeline torrential totally tough toxic trace traditionally transformation transgender transmitt traveler traveller treason tribute trilateral
    troubl trouble unanimou uncertainty underly undertake undertaken unfair uniform unnam unusual unvaccinat unwaver urgency urgently useful vary
    venture viable villager volcanic vow vulnerability warehouse warfare wasn weak wherever wider willingness withdrawn withdrew workplace worry
    wreckage writ wrote yield younger yourself`,
  16: `Ababa Abbott Abc Abkhazia Abraham Accordingly Addi Admiral Affaire Ai Alassane Albanian Algier Aliyev Alpha Alps Alvaro Amir Anbar Andhra
    Andrea Angel Anglo Anne Ansar Antarctic Antigua Apec Arafat Archive Arnold Arroyo Artemi Assam Astana Auckland Avenue Ayatollah Aziz Ba Baku
    Barbado Barbara Barbuda Basra Beit Belgorod Belgrade Belize Bell Benigno Bennett Bernard Beside Bhutan Botswana Bp Bradley Bric Brisbane
    Brooklyn Budapest Caledonia Cambridge Canaveral Carl Carter Caspian Castillo Catherine Caucu Cave Cbs Cemetery Cessna Charlie Chase Cheney
    Chess Chirac Christchurch Claude Colin Collaborative Colombo Columbu Condoleezza Confederation Connectivity Consortium Consultative Conte
    Continental Copenhagen Coronavac Counselor Crimean Cristina Croatian Csto Cuomo Dalai Dan Daraa Davi Dean Demilitariz Denver Depression Des
    Deutsche Di Dilma Disney Djibouti Djokovic Dome Donba Dougla Drc Dynasty Easter Ecuadorian Edinburgh Eid Elder Elementary Elon Emperor Enrique
    Equatorial Eritrean Ethic Eurovision Expedition Fa Fallujah Fame Fatherland Fed Fein Felipe Felix Fidel Fijian Flame Fujimori Furthermore
    Gabon Galaxy Gary Gavin Gbagbo Gen Gendarmerie Gene Ghani Glacier Gloria Gonzalez Gray Greg Guaido Guam Guangdong Guerrero Gujarat Hadi Haftar
    Hamad Hamburg Hampshire Hanoi Hariri Harper Harvard Harvey Hawk Hebron Hellenic Hernandez Hero Hey Ho Hollande Horn Icc Ida Idaho Imran Inacio
    Indianapoli Infantry Inner Instagram Irgc Irma Islander Isle Jalalabad Jama Jan Jason Javier Jeffrey Jennifer Jerry Jesu Jiabao Johannesburg
    Joshua Julia Jupiter K Kaliningrad Kamala Kampala Karen Karine Kathmandu Kazan Kenneth Khamenei Kirchner Kiribati Kirill Kirkuk Knesset
    Krasnodar Kuala Kursk Lajcak Lama Lander Lane Larry Laura Leonid Lesotho Lgbtqi Li Liberian Lionel Lithuanian Liu Lloyd Lucia Lumpur Lynch
    Magistrate Maharashtra Majesty Marc Margaret Marie Marshal Mauritania Mauritiu Max Maxim Mcdonald Michelle Millennium Mindanao Mir Mitt Monaco
    Montana Moro Morrison Moussa Murdoch Murphy Murray Museveni Musk Mustafa Nacional Najib Namibia Nangarhar Nascar Nationality Nbc Ncaa Nebraska
    Neo Ngo Nicaraguan Nick Nile Nonetheless Normandy Nova Nursultan Nusra Oakland Odesa Oleg Olmert Opec Opera Orban Ortega Osaka Ottawa Ottoman
    Ouattara Pa Pablo Palau Panamanian Paralympic Patriarch Pearl Physic Pittsburgh Polar Pompeo Poroshenko Postal Powell Prague Proclamation Qa
    Qatari Quetta Ralph Ramadan Ramallah Raqqa Raul Reef Remembrance Rep Rhode Rican Rick Rob Roberto Robinson Romney Ron Rostov Rouge Rousseff
    Roy Rupert Saakashvili Sabah Saharan Sam Samsung Samuel Sanaa Scholar Sco Sdgs Sean Secretariat Sergeant Sergio Shadow Sheet Shin Shui
    Siberian Silver Similarly Sinaloa Sindh Singaporean Sinn Sinovac Sisi Siv Slovak Sony Soyuz Subway Suk Sulawesi Superior Sur Taipei Tampa
    Tatyana Tbilisi Tesla Thaksin Thomson Throne Tip Tobacco Torre Township Toyota Trinidad Trophy Tuni Turkiye Unicef Universe Ussr Uyghur Uzbek
    Valentina Valery Vancouver Vermont Victor Vladivostok Vyacheslav Wade Wagner Wal Warner Warrior Widodo Wikipedia Wilson Wto Yahoo Yahya Yang
    Yangon Yard Yasser Yeol Yong Yorkshire Yoweri Yugoslavia Yuni Zuma abduction abide abstention accompani accompany accumulat accurate acquit
    adaptation adhere adjustment advertiz advocacy advocat afraid aftershock aggravat airliner album allocate allocation allud alter altitude
    amongst anchor angry annexation annul anticipat anticipate antitrust anybody argu argue arize assur assurance attendance audio audit auspice
    automatic automotive autumn avert avian badly balloon bandit bargain barrack beef benchmark besieg bian bigger bilaterally blacklist blasphemy
    blizzard blogger bloody bodyguard bold breakaway broaden brutality bushfire buys campaigner captivity careful caretaker catastrophe
    catastrophic cattle censorship cessation chart childhood chip choos classroom cleans client climb cloth cloud coincide collaborat collaborate
    combatant combatt combination combine comedian commando communicate compare compatriot compensate competitor complain complement compos
    compromiz concentration concession conquer conscript consolidation conspir constituency contaminat contempt contingency contingent continuou
    contributor conventional cope copyright corner cornerstone correspondent courageou craft credibility creditor crush cryptocurrency dark
    deadlock dealer dealt deeper definition defy delight democratically demographic demolish demolition destabilize destroyer destructive
    detection detonat devastation dictatorship dimension dinner dinosaur dire directive disabl disagree disappoint disarm disband discipline
    disclose dismantl dismantle disorder dissent distinguish distribute disturb diversification documentary dog dominant donate downgrad downgrade
    dramatically dress drove du eager earliest easily eat echo economist elevat eligibility emergence empowerment empty enshrin ensu
    environmentally episode eradicate escort establishe evaluate evaluation evict eviction evident evil evolv exacerbat examination examine
    exceptional excit exclud exempt exemption exerciz exert experiment expir explanation exposure expulsion extradit fan fashion fees felony
    fertilizer fierce finalize firefight fit flank flat flaw flew flexible float flower follower forg franchize freez frequent frequently fruitful
    fulfill fundamentally gaps gasoline gear generou genetic gesture girlfriend gov grade guarante gubernatorial guy gyms handle harder harmful
    harmony harsh harvest hazardou hectare helpful herself hid hidden hide hideout hinder hire homosexuality honorary hopeful hydrocarbon hydrogen
    identification ideology ignore impeach impetu implicat imposition impressive improviz inappropriate inche incitement indictment indirect
    indispensable infectiou influential inhabit injection injunction injustice input insider inspect inspire insufficient integral intensity
    intentionally intercontinental interfer interfere internally interrupt intimidation ite joke judgment justifi justify landmine launcher
    leftist legaliz lengthy lesbian leverag liability liberat licence licens lie lightly limitation liquid lobby logistical longtime luxury
    macroeconomic maliciou mandat marketplace marri mastermind mediat medication mercenary merge methane midst militarily militiamen milk
    misinformation mob moderniz modifi monk monkeypox monsoon monthly moratorium mortality motorway musical necessity negligence neutral
    neutrality nice normalization normalize oath objection obstruction offender oligarch openness optimistic orbital orderly ordinary organ
    organizer orientation outer outrage outreach outset overhaul overwhelmingly ow oxygen pack panic parallel parameter paramount pav payload peer
    perceiv persist phenomenon physician pioneer playoff plurality poet polio populat pornography portfolio positively posture poultry praize pray
    predominantly pregnancy premeditat premize prescription presentation prioritiz prioritize profession professionalism programm promptly
    prosecute protective protectorate provocative provok publisher purport qualification quo quota radiation radioactive rage ransom ransomware
    raw realistic reasonable recaptur reciprocal reconnaissance recreational recruitment reflection refrain regret reign reinstat reinstate
    rejection relay reliance relocate relocation remainder remnant renewal resettlement reshuffle respiratory restraint retake retaliatory
    retranslat reunification revive rigg rightly robotic rubble sake satisfaction satisfi schoolchildren scourge se secondhand secretly sectarian
    segment semiconductor separation servicemen setback shake shap shareholder shark sharply shoulder shouldn shout sick signatory simultaneously
    skil sleep slogan smok smuggler snowfall socio sole somehow somewhat somewhere sooner soul spare spectator speculation spray stabiliz stal
    statewide statute steadily stick stockpile str stretch strictly stroke substantially succession sudden sues sugar sum surg surpriz survival
    suspiciou swap swiftly symbolic synagogue systematic tactical takeoff tape taxi technique teenage tent tenure terminate theatre thorough
    thunderstorm thwart tie tolerance topical torch torn tougher trader turmoil typically ul ultimate unarm unauthoriz unconditional underserv
    understood undertak undoubtedly unilaterally unjust unjustly unlikely unofficial unspecifi unsuccessful ups upset usual utmost vaccinate valid
    valu vest vibrant visible voluntarily von wag wash weaponry weekly weigh weight whal wheat wherea widen wild worri worship wreck`,
  17: `Aaron Abd Abdelaziz Abidine Abidjan Abiy Abuja Aceh Aegean Afar Afc Afl Ahmet Airborne Airfield Ak Akbar Aleksandar Alexandria Amhara Amman
    Ana Anatoly Anchorage Ander Anderson Andorra Andry Andrzej Anglican Ann Antonov Anwar Ap Apostolic Appropriation Arabic Arakan Ardern
    Argentinian Armada Asif Astronomy Atmospheric Augusto Ayman Bab Baikal Bailey Bainimarama Baja Baker Barclay Bari Barry Basque Baton Bavaria
    Bbibp Beni Bermuda Bhutto Bishkek Bitcoin Bloomberg Bogota Bolton Bongbong Booker Borisov Bouteflika Brady Brett Briton Brittney Bronze Brunei
    Bucharest Buffalo Bull Bundestag Ca Cabo Calgary Campbell Canary Canterbury Carrie Castle Celtic Censu Ch Chairperson Chemistry Chernobyl
    Chhattisgarh Chi Chongq Christ Chuck Chung Cincinnati Ciudad Clark Classic Coca Comoro Comrade Coptic Coral Corv Councillor Cowen Craig
    Creator Creek Crescent Crystal Cyril Daiichi Dail Dakar Dame Dance Danny Dar Database Davao Deby Deepwater Denni Derby Diet Diocese
    Dmitrydeputy Dmytro Dnipro Dnipropetrovsk Doctrine Domingo Dominic Dominica Dominique Donbass Doug Dragon Drama Duchess Duck Eaeu Ecology
    Ecowa Edgar Eduardo Eighty Eireann Ellen Emancipation Emir Emirati Emomali Epstein Est Estonian Eta Europa Evan Everest Excellence
    Expeditionary Expo Expressway Federat Federer Ferdinand Fianna Fiction Florence Franco Franklin Frontiere Fsb Gabriel Gael Gambian Gazan
    Geological Gerhard Geun Ghazni Ghraib Gibraltar Gilad Gillard Giuseppe Glory Gmt Grace Graham Grande Grenada Grenadine Gretchen Grey Griner
    Grozny Guinean Guizhou Gustavo Guzman Ha Haifa Hajj Hamilton Han Hans Heathrow Helsinki Henan Herat Hhs Highland Hitler Hokkaido Hollywood
    Hormuz Hossein Huawei Hudaydah Hun Hussain Ibm Icelandic Ied Ilham Ilya Imperial Incidentally Ing Intermediate Ira Irkutsk Isaac Iss Ituri Iv
    Ivorian Jacinda Jalina Jalisco Jamaat Jamaican Jamal Jammeh Jane Jar Jay Jeddah Jens Joaquin Joko Josep Josh Juba Kabila Kaczynski Kaduna Kan
    Kano Karl Karnataka Kate Katrina Keith Ken Kenny Kent Khabarovsk Khal Khalid Khashoggi Khmer Kiir Kinshasa Kishida Knight Koch Kordofan Krai
    Krasnoyarsk Kuleba Kurd Kuwaiti Kyoto Kyushu Lab Lai Lam Lapid Lashkar Lastly Latakia Latvian Lawrence Leas Lech Leningrad Levy Lgbtq Lincoln
    Linda Lisa Lng Lone Louisville Lt Ltd Luca Luzon Lviv Macau Madison Mafia Maghreb Mahdi Maia Malaria Malcolm Maliki Malley Manama Mandela
    Manitoba Mar Marche Mariana Mariano Marino Marseille Matteo Matviyenko Mauricio Mccain Medecin Merchant Merck Mercury Merit Meta Michoacan
    Micronesia Midwestern Mig Mikheil Mill Milo Milwaukee Miroslav Mirror Misrata Mitchell Moize Monastery Mongolian Monopoly Monusco Moody Moore
    Motherland Mueler Mujahideen Muqtada Musab Mvp Myung Na Nadal Nadu Naftali Najaf Naple Nasdaq Nasr Nasser Nawaz Nazism Negev Neil Nepali
    Newcastle Newsom Nguyen Nhl Nigerien Nikol Nizhny Nordic Nouri Novgorod Nsa Nuevo Nutrition Oecd Olga Orbiter Palm Palmyra Papal Parental
    Pashinyan Pat Patrushev Pcr Pen Pena Pence Pere Perez Perry Pete Pga Philippe Phillip Pier Pinochet Plaza Plenipotentiary Polynesia Prophet
    Psaki Puigdemont Qanta Qods Quds Quito Quran Rahman Railroad Rajapaksa Rajoelina Ramadi Rams Rapporteur Ras Rashid Razak Reagan Reed Reformist
    Regency Regent Regrettably Rhine Ricardo Richmond Richter Rioter Roe Ronald Rosneft Ross Roundtable Rubio Rudd Russo Rutte Sa Saad Sae Sai
    Salt Salva Salvadoran Samoan Sanctuary Sand Sandra Sandu Sandy Sans Saturn Saud Saxony Schengen Scholz Schwarzenegger Sdf Sec Sen Senegalese
    Senkaku Serena Sevastopol Shabelle Shandong Sharia Shipbuild Sicily Simpson Sino Sirte Slovenian Slv Sobyanin Sofia Somaliland Sprint Srinagar
    Steer Stewart Stoltenberg Sts Suez Sukhoi Sumy Supplemental Surgeon Suriname Susan Swat Tajik Tamaulipa Tanzanian Tatarstan Tatmadaw Taxation
    Tea Tehrik Telegram Telegraph Terry Thani Thompson Tiananmen Tiktok Timothy Tobago Tohoku Tommy Trevor Tshisekedi Tsvangirai Tu Tusk Tuvalu
    Ultra Unification Unifil Unionist Unlike Unrwa Uttarakhand Valencia Venice Venu Veracruz Verde Victorian Villa Volga Volkswagen Vucic Walker
    Walmart Warren Welsh Westminster Whitmer Wimbledon Wine Wolf Wong Wuhan Yair Yankee Yanukovych Yassin Yekaterinburg Yi Youni Yulia Yunnan
    Yusuf Zay Zeta Zika Zine Zoo abstain accessibility accidental accommodation accomplice acid adjacent adversary adverse affiliate agrarian
    aground airlift alignment alike alleviate amaz analys anthem antibody anymore apartheid apologiz applicable appreciat apprehend arbitrary
    archaeological architect arrang artistic assignment assumption attractive attribute automaker banner battl beache beauty bed beneath bias
    biodiversity blaze blind bloodsh blown bombard bone borrow bottle bought boxer bravery breache breath bright brilliant broadband budgetary
    bulk burial burnt bury businessmen buyer bypass bystander calculat calendar capita cartoon casino caucuse caution ced ceil celebrity cement
    censor certainty certification cetera chant characteriz characterize chicken childcare chronic cigarette clan clause clearance clergy cliff
    climber coache coercion coexistence coffee coin column comfort commemorat commonly communicat communique commuter compassion compel competence
    complexity complicity composition comprize conditional confidential confiscat conjunction conscience considerably constellation consum
    contamination contemporary continuously contradict convenient conversion convince cool copper countless courthouse credential crippl cruel
    cubic culminat curtail cyberspace cycl cyclist debat debut defamation defer defraud deliberation dengue denounc dependency depict derailment
    descent designer desk destiny differ diminish diplomatically discharg disciplinary disclos disclosure dismissal disparity dispatch
    disproportionately disqualifi disregard distant distinct distress diversifi dogs dominate dragg drawdown drew dry dubb duration dust dwarf
    eclipse educat educator efficacy eject elaborate elephant embrac enclave encompass endemic engulf entrepreneurship epicenter erect essence etc
    ethical ethnicity evade evaluat eventual everyday exclude exclusion exhibit expedite expenditure expose extinct extinction extract extraction
    faculty fairness falsely fault favorite federally fee finishe flagship flare flexibility floodwater flourish fold forefront forensic forge
    forgotten fraudulent frigate fruit gambl garrison generosity genome geographic globalization golfer goodwill gradual graduat graft grandfather
    grocery groundwork guarantor hail hamper happiness hardest hardship hardware hazard heal heartfelt heatwave heaviest heinou hell hereby heroic
    hike honestly hottest humane hung hybrid hye hypothetical imagery immense immune imply impression inability incorporate indefinite
    independently ineligible inevitable influenc influx infringement inherit insight install institut integrate intensifi intentional interpret
    interpreter interven intra invalid invaluable invok invoke iphone ironclad irreversible journalism joy judg jungle landscape laser lava lawful
    lease legendary lesser lifetime liquefi litigation livestock locate lodge logic lorry lots loyalist loyalty luck lunch lung machete maiden
    malfunction manhunt manifestation manipulation mapp marginaliz marr mate maternity mayoral meantime measle mediate mediator medic melt memo
    mentor mere merely merg messag metric mild minimize mislead mismanagement missionary mistaken mistakenly misuse mobility mode modest
    mountainou mouth multifacet mutiny narrative nationally necessarily neck neglect nighttime nonprofit nonproliferation normaliz normally notic
    notify notion obstruct occupant offline opposite opt optimism orchestrat outrageou overcom overcrowd overdue overrun overtime owe owns painful
    parliamentarian partisan partly pastor pave perfectly personality pertain pharmacy photographer phrase pickup pilgrimage pill pitch pitcher
    plantation plate plenary plenty plung pneumonia pocket podium poorest practic precaution preced precedent precision precondition predictable
    prediction preference presenter prestigiou presumptive pretext proactive procession profoundly propel protract psychological pupil purely
    quake quantum quarterback quell quest queue quot rainforest ramp rampage rapper ratifi realization rebound reckless reclaim reconsider
    recorder recycl reelection refuel regulat regulate reimpose rejoin relax reliant remittance remotely renovation renown rent repatriat
    repatriate repatriation reply repressive reproductive reputation rescind reservoir resid resolute resolutely responsibly responsive resurgence
    retaliate retrial reunit revelation revenge revitaliz reviv revival revize revok revolt richest ride rig robot rollout rostrum rough ruin sad
    sanitary sanitation scal scam scrap secular sedition seed selective sentiment server shelf shipwreck shirt shoe shorten shrink shutt silent
    skier slaughter slowly smallest smartphone socially soft solely somebody sophisticat span spar spectrum speedy spite spott spouse spur spurr
    staffer starvation statehood stemm stimulate stimulu stipulat stole ston stor storey strategically striker stringent stuck studi subpoena
    suddenly sued summary sunk supportive suppression supremacist surely surplu swear swimmer swine syndrome tabloid taint tallest tally tap
    taught taxpayer telecom tend tender tense terminat termination therapeutic therapy thoroughly threw thrive tide timeframe toppl trac tractor
    trail trailer trainer trajectory trap trauma treasure turnover ultimatum unaccount undergoe underlin underwater undisclos undocument unexpect
    unexplod unfold unharm uninhabit unnecessary unoppos unpaid unresolv upheld usher vacant veer vegetable verifi verification verify versu vetoe
    videoconference violently virtue voic waiver ward warhead warmest wartime watchdog wealthy wellbe weren whale wheel whenever whereabout whilst
    whistleblower widow wield wire wireless wize workshop worshipper worthy wrongdo wrongfully xenophobia yacht`,
  18: `Abadi Abdallah Abdelmadjid Abdoulaye Abdulaziz Abdullahi Abyei Adelaide Adolf Adrian Aerea Afp Afrin Ain Akleh Alexandra Alexi Allawi Alumni
    Alvarez Amanda Amin Amr Amtrak Amur Amy Andrej Antiquity Antonchief Apollo Ar Arabiya Archdiocese Arish Armee Armstrong Arrow Arthur Artsakh
    Ashe Ashkelon Ashtiani Ashton Atla Atoll Aurora Auschwitz Avigdor Azov Bachelet Badakhshan Baden Bagram Baikonur Bakiyev Bamako Bambang Bangui
    Bannu Baquba Barak Bayern Bc Beechcraft Bel Benazir Benny Bernardo Bethlehem Bihar Bio Biology Biotech Blatter Bo Bobby Bolivar Bolivarian
    Bongo Bortnikov Boyko Brad Brasilia Brien Brigadier Bristol Brook Bruce Bruno Bryansk Bryant Bucha Buckingham Bukele Burkinabe Burundian Cadet
    Caico Calderon Canberra Canne Canyon Caravan Cardiff Carle Carnival Cavalier Cavusoglu Cdu Ceos Chapel Charlotte Chelyabinsk Christianity
    Christie Christine Chrysler Citigroup Classification Claudia Cohen Col Cola Cole Collin Cologne Comedy Comet Composite Conde Confederate
    Congregation Congresswoman Conor Consul Cooper Cop Copa Corbyn Cork Cornwall Correa Cosmodrome Cox Curacao Daesh Davutoglu Dayton Daytona
    Deferr Delgado Dera Derek Desanti Devil Dhs Diaz Dine Diver Diyala Djamena Dod Dodger Dodon Doj Dolphin Dong Draghi Druze Duda Ebrahim Eddie
    Edmonton Edt Eduard Ejercito Elena Emily Enda Enron Epa Erbil Eswatini Eugene Eurasia Exchequer Eyewitness Faisal Falkland Farah Fauci Faure
    Fema Ferguson Firstly Fischer Flint Fortune Fragility Frankfurt Freddie Fuerza Fujian Gabonese Gallery Gam Gandhi Gao Garland Gcc Gennady
    Geographical Georgetown Gerald Germain Gerry Ghanaian Ghouta Gina Gna Goldman Golikova Goma Gomez Goodluck Grammy Greenfield Greenpeace
    Guanajuato Guangzhou Guayaquil Guiana Guillermo Haider Hamza Haniyeh Haqqani Harare Harold Hasakah Hasina Hat Hawaiian Hebei Helen Helmet
    Hence Herald Higgin Hiroshima Hispanic Hla Hms Honolulu Honorable Hood Hook Hopkin Hubei Hudson Hughe Hui Hunan Hutu Hyderabad Hyun Hyundai
    Icbm Id Idriss Ilyushin Im Immunization Ingushetia Inn Intel Interregional Ioc Isa Isaf Islami Issa Jabalia Jaish Jaishankar Janata Janet
    Jefferson Jessica Jiang Jiangsu Jnim Jo Joao Jos Jovenel Joyce Jpmorgan Juarez Julie Juliu Jung Junichiro Juventu Kachin Kadyrov Kafr Kagame
    Kais Kamal Kamchatka Karbala Karim Karimov Kay Keiko Kenyatta Kerala Kerch Khorasan Khost Kidal Kigali Kingston Kismayo Kitt Klau Koizumi
    Kolokoltsev Konstantin Kuomintang Kurmanbek Kurt Kyle Lance Lao Legend Legion Lenin Leo Lesbo Leveson Leyen Liaison Liaon Lieberman
    Liechtenstein Liga Likewize Likud Lin Lindsay Linux Literary Liz Lockhe Logar Luigi Lyon Macapagal Macedonian Machar Macri Madam Madeleine
    Madhya Magnitsky Maguindanao Mahinda Mai Malik Manbij Manipur Manmohan Mansor Marcelo Marib Marina Martinez Masri Mathematic Mauritanian
    Mayorka Mcconnell Mecca Medicaid Medicare Medina Mekong Memphi Mep Merapi Mercede Mercosur Mercy Messi Micheal Michele Midwest Mil Milei Mina
    Minh Mini Minusca Mirziyoyev Mishustin Mitch Mlb Moderator Mohammadi Monica Montgomery Mopti Moreno Moshe Mossad Mrs Mullah Multidimensional
    Muslimin Mykolaiv Nahyan Nak Naomi Naoto Naryshkin Nashville Nasrallah Natal Nathan Naxalite Needless Nevi Nichola Nickel Nico Nieto Niinisto
    Ninety Nissan Nkurunziza Norfolk Norman Norte Noter Novavax Novosibirsk Nsc Nur Nuseirat Oceanic Olaf Oleksandr Oliver Orchestra Otto Ould
    Oval Packer Palma Para Parish Patricia Paz Peacebuild Pediatric Penguin Penh Periodic Perth Pf Phnom Pinera Pistoriu Plain Plateau Plc
    Polisario Politburo Polynesian Porter Presidium Pretoria Principality Principe Prodi Pv Rabat Rabbi Rachel Rada Raf Rahmon Raimondo Raisi
    Rajasthan Rajoy Ram Ramaphosa Ramirez Ramo Rand Rasmussen Raymond Rector Renaissance Rene Reservation Reunion Rex Reynold Ri Rider Rishi
    Robertson Robin Robredo Roc Rod Romano Ronaldo Rosa Rosatom Roscosmo Rt Rumsfeld Russell Ruth Ryanair Saab Sabha Sach Sacramento Sadly
    Sakhalin Sakineh Salah Salam Salvation Samara Samarra Sara Saskatchewan Sberbank Scholarship Schumer Scotia Sderot Sein Semitism Sepp
    Sergeidefense Seychelle Shabab Shaheen Shalit Shan Shane Shannon Shanxi Sharm Shenzhen Shepherd Shevardnadze Shimon Shipyard Sikh Siluanov
    Sistan Skat Skripal Slvs Snowden Soleimani Somalian Sox Spaceport Spaniard Specially Speedway Spin Spratly Srebrenica Stanford Starmer Steam
    Sterl Straw Sturgeon Suga Sunak Sung Supervisory Surrey Susilo Sussex Swan Synod Ta Tai Taiz Tal Tan Tasmania Tebboune Tehreek Teodoro Thein
    Thessaloniki Thieve Tianjin Tigrayan Tikrit Tillaberi Timbuktu Titan Tma Todd Togolese Tokayev Toma Tome Tongan Transnistria Triangle Truss
    Tsai Tsikhanouskaya Tuareg Tula Tulkarm Turnbull Tymoshenko Tyre Uber Uh Ulster Unhcr Ural Uribe Ursula Usda Va Vaclav Vaino
    Valentinachairwoman Vance Verkhovna Vicente Vik Vila Vitaly Vladimirinterior Volgograd Volodin Voronezh Wa Walensky Walid Walsh Walt Wardak
    Watson Wayne Webb Wembley Westphalia Whelan Windsor Winston Wrestl Wu Wurttemberg Wyom Xavier Xiaobo Xilai Xinhua Yamal Yar Yelena Yerevan
    Ying Yingluck Yoshihide Ypg Yudhoyono Yugoslav Yuri Yushchenko Yves Zambian Zamfara Zardari Zarqawi Zelensky Zhang Zhejiang Zoran abid
    abolition abruptly absorb acceptance accomplishment activat activate adherence adjourn ads adultery advertisement affiliation aggregate airs
    allegiance allowance altogether aluminum amass amateur analyze ancestor animat anticipation anticorruption appal appellate applause ariz
    artifact aspire assembl assemble asymptomatic attache attendee attributable authoritarianism automat automatically backbone backdrop backlash
    backward bags bak banker bankrupt barge barrage barricade batch batter beacon beds beneficiary bet bett bicycle bids blackmail blanket blatant
    blew blockad blueprint boom borne bounty boxe boyfriend brace brake brawl breakdown breakout breast brink brotherly bubble buck buffer buildup
    bulldozer bully bunker bureaucratic businesspeople bust cabin calamity calculation caps capsule captor ceas centrality centraliz centrifuge
    centrist ceremonial certifi certify chairmanship characteristic cheaper cheat cheer cherish chest chlorine circulat circulation civiliz
    clarification cleanup clerk coastline coat cocktail cocoa cohesion coli coma commemoration communal comparable comparison competent
    complementary complicit comput conceal conced concentrat concentrate conducive confinement confus confusion conglomerate conquest
    consequential constitutionally constraint constructively contagiou contend continuity contraction contrast convergence coroner correctly
    cosmonaut counterfeit counterinsurgency countryside cousin cow crane crater creativity criminaliz criminalize cruiser cul cult curiou
    cybercrime cylinder dad dairy decapitat deck decoration dedicate defector defence defiance deforestation defunct defuse degrad degradation
    depriv descend descendant deserv desir deterioration deterr deterrent devotion diabete diagnostic diaspora dictate differently digg dignifi
    dioxide dirty disadvantag discharge discount discredit discriminatory disengagement dispers disproportionate distinction distort disturbance
    diversion dividend divorce documentation dominance download downturn drift edit editorial eggs elevate emanat embrace embroil emotional
    enabler endorsement endure enlargement enlist enrol enslav entail entertainer entirety environmentalist envision epidemiological equip
    eradicat eradication esh evolution exacerbate exaggeration exam excess excize exclusively exhaust existential expectancy expedit explicit
    explicitly extinguish extortion extrajudicial fabricat facilitation fallout farmland faulty feat feedback fiber filibuster filmmaker finalist
    financially firebomb firsthand fitness fitt flagrant fluctuation footprint fora forbid forcefully forestry forgive formulat formulate fragment
    frame fraternal freestyle frustrat frustration fulfilment gala gallon garment garner genetically genuinely geography ghost glass graduation
    grandchildren grandmother grief gust hair handover harass hardly harness haul headline hedge heir heroin heroism hijab historian hoax homemade
    hometown horror hydroelectric hygiene hypersonic icon illegitimate imag immunocompromiz impair impartial impede importation inadequate
    inaugurate incarcerat inch inconsistent indecent induc induct inequity infiltrat ingredient inject inland inquest inspiration instrumental
    interact interconnect interpretation interrogation intersection intolerance invent irresponsible issuance jeopardize justification juvenile kg
    kidnapper kilogram knive laptop lashe layer lean legality legalization leisure lender lett libel lifesav lifestyle likelihood likemind
    liquidity lithium locality localiz loose lottery loud machinery mad malign malnutrition malware manifest manipulat maps massacr maternal
    measurement mechanical memorable messenger meteor methodology micro microphone minimal mishandl mitigat module mom monkey motivation
    motorsport mourner mrna mud multiparty nationalize nautical navigational navigator neighbourly nephew newborn newest nonsense notifi notoriou
    novelist nowhere observance odds offend offset opioid oppression optic oral ordnance organisational orphan ought outcry outdat outright
    overflow overthrew overthrown paramedic parcel parity particle partition passion pathogenic patience patriotism penal penny pensioner pepper
    performer perjury perseverance persuade petrochemical phas phenomena philosophy physically pivotal plagu plague plaintiff planetary playbook
    plight populist populou portrait posthumously postponement pour practitioner precize prefer preferential premiere premiership premium presid
    preside pressur prestige presumably pric principl privatization privileg probation procedural profitable projectile projection proportion
    propulsion prospective prosper prostitute prostitution protein proudly provoke proximity psychiatric pubs pyramid quarantin quiet racially
    racketeer rag random realm receipt recommit recreation redouble reestablish referee referenc refin reinforcement relevance reli reliability
    reliably reliev relieve relinquish renovat rental reorganization reparation repay replenish repress resettl reside residency resiliency
    resistant respectful responder restrictive restructure resupply retract reversal revision revitalize ridden rigorou roadblock robb rogue
    rouble sacrific sat satisfy scare schoolgirl scrapp scrutiny seaport searche secession sect selfless seriousness serviceman shatter shortcom
    shortfall sicken sid silo simplify simultaneou sing skull slat slide slight slowdown smash smuggle snowstorm soar solo songwriter sow
    spearhead specify speculate speeche speed spell spil spokeswoman sporadic spotlight stalemate stamp standby stark statutory stewardship
    stipulate strange streak streamlin streamline stricter stride stuff stun submerg subprime subsidiz subsistence substitute subversion
    supplement sw sword synthetic systematically tamper tapp teen tendency tentative testament throat tighter timber timetable tireless tirelessly
    titl ton topp topple tops tragically transcript transformative translat translate translator transplant triumph tuberculosi tuition tumor ty
    tycoon umbrella unannounc uncertain unchang underage undercover undergone underline underpin undersea understandable underwent unearth
    unemploy unexpectedly unfortunate unhinder unify unlawfully unleash unlock unregulat unrelat unsafe upload utiliz vacation validity vandalism
    vein ventilator verge verifiable vicinity victoriou viewer vigilant viral vis vitally vocal vocational void volatile volatility voyage vs
    warlord warmly waterway wealthiest whatsoever whereby wip wisdom withhold wooden worn wreath wrestler wrongful yen`,
  19: `Abdalla Abdelbaset Abdi Abel Abhisit Aboriginal Abyan Aca Acapulco Accelerator Accra Accreditation Adama Adde Adel Adf Adha Aeroflot
    Aeronautic Ah Ahrar Alain Alaskan Alawite Albanese Albuquerque Alexanderdirector Alexanderpresident Alfr Alice Allah Almaty Almazbek Alphabet
    Alpine Alternate Alvarado Alzheimer Amber Amos Anc Andalusia Andorran Anez Angelo Angolan Animation Annalena Antille Antioquia Aol Aqim Aragua
    Aramco Ariane Aristide Armistice Arp Aruba Arunachal Asa Asad Ascension Ashdod Askar Assimi Astronomical Atambayev Ataturk Atlanti Atp
    Auxiliary Awami Azeri Babi Bachelor Baghdadi Baghlan Bahadur Bajaur Bakhmut Bakr Balad Balah Balkh Ballet Baluchestan Banda Bandar Bangalore
    Bangsamoro Bani Baptist Baron Barroso Barrow Basescu Bashkortostan Basilan Basilica Bath Bavarian Bayer Beatle Bedouin Beersheba Belousov
    Beqaa Berkshire Bernanke Bernardino Bertrand Beshear Besigye Beta Bharatiya Bhp Bible Bil Bint Blackberry Blackwater Blake Blasio Bolshoi Bolt
    Bombardier Bombay Bonnie Boo Boot Borneo Borough Borrell Bougainville Boulder Bout Bozize Bradford Brandenburg Breakfast Brent Broadway Bros
    Brunswick Bryan Bskyb Buhari Burhan Busan Bushehr Butler Camara Cameroonian Cancun Caricom Carlsen Carmen Carney Caroline Carson Casablanca
    Casey Castex Cayman Cebu Cecilia Celsiu Cesar Chago Chairwoman Chapo Charleston Charlottesville Chaudhry Chengdu Chennai Chernihiv Chiapa
    Chihuahua Chin Chisinau Cho Choi Churchill Cindy Cisse Citation Clara Clarke Coleman Collider Communion Communism Conakry Concordia Connor
    Conrad Consequently Copernicu Copiapo Corona Correction Correctional Cortizo Cotabato Councilor Counsellor Crete Cristiano Croat Cube Cubs
    Curiosity Curti Czechia Dadi Daghestan Dale Dana Darwin Debbie Derry Desmond Diana Didier Dmz Douma Dresden Drian Duncan Duque Durban Durham
    Dushanbe Earl Ec Eez Egg Elbaradei Eli Eln Embattl Emeritu Emmy Epic Episcopal Erika Erin Ernesto Esquadra Essex Estrada Eternal Etienne
    Euphrate Excerpt Exxonmobil Faa Falluja Fare Fargo Fe Fellowship Fethullah Fico Fidesz Fitch Fitr Flore Fm Forbe Fortunately Fourteenth Franz
    Fred Frederiksen Ft Fukuoka Fulbright Fumio Fy Gaelic Galapago Galilee Galileo Gamma Gansu Gantz Garda Gaston Gateway Gaulle Gauteng Genoa
    Gentleman Geoff Gerai Ghosn Gilbert Giorgio Giovanni Giuliani Giza Glenn Gnassingbe Gogh Goita Gonzale Gop Gps Grad Gran Gref Gregory
    Guadeloupe Guangxi Guardia Guido Guild Gul Gulen Gurbanguly Gutierrez Gyanendra Gymnastic Habib Hadron Haley Ham Hamdok Handball Haq Hasan
    Hashim Hay Hayashi Hazara Heavyweight Heiko Heilongjiang Henri Herman Hermitage Herzog Hewlett Hidalgo Highness Hillsborough Himachal Himalaya
    Hizballah Hogan Holme Homo Honiara Honshu Hornet Horta Hsien Hubble Hull Hurl Iaf Ibn Icu Ile Impulse Indy Interstellar Ion Iris Isabel
    Isfahan Islamiyah Italia Iyad Izmir Izz Jabal Jaber Jabhat Jade Jalal Janjawe Janssen Javad Javelin Jaxa Jd Jeanine Jeenbekov Jemaah Jerome
    Jesse Jewel Jin Joan Joel Joey Johnny Johnston Jomart Josef Jubaland Jubilee Judo Julio Juncker Junction Ka Kaesong Kahn Kalla Karin Kasai
    Kassym Kasyanov Kata Kathleen Katie Katyusha Katz Keir Kemerovo Kepler Keqiang Keys Kfor Kgb Khalil Khalilzad Khodorkovsky Kibaki Kibbutz
    Kilauea Kirby Kiryat Kizza Kleymenov Kobani Kobe Kolkata Kramatorsk Ku Kuchma Kuczynski Kudrin Kumar Kunar Kurram Kurz Kwazulu Kyaw Kylie
    Kyriako Lac Lagoon Lampedusa Lancet Lansana Lars Lasso Latino Leeward Legionnaire Leicester Lenderk Leni Leonardo Les Leste Leung Lien
    Lifeline Lindsey Litvinenko Llc Lna Lockerbie Lombardy Loong Loop Lu Lufthansa Lukashenka Luke Lukoil Luther Lyudmila Maarten Maas Mabhouh Mac
    Madonna Magic Magnu Mahamat Maher Majid Makhachkala Malagasy Malay Maldivian Maltese Manchin Mandalay Manny Mansur Manturov Manu Maori Marawi
    Marburg Marin Marion Marquez Marriott Mart Marta Martha Marxist Masjid Mason Masoud Massoud Mateusz Mattarella Maui Maya Mayardit Mayo Mazar
    Mbeki Mccarthy Mcguinness Mckeon Md Megrahi Mehdi Mekelle Mers Mesa Methodist Mette Mevlut Micronesian Miliband Milky Milton Minusma Miskaad
    Mitsotaki Mitsubishi Mo Mohamad Mohamud Mohsen Molnupiravir Molotov Mombasa Monte Monterrey Moo Moqtada Morawiecki Morri Mosso Mousavi Mq Mt
    Mufti Muhammadu Muhyiddin Mujahid Murmansk Musa Muscat Mutharika Mwai Nabil Nana Nano Narathiwat Nashe Nasional Natalya Nationale Nayib Ndp
    Negro Neill Neptune Nestle Nestor Netflix Newark Newfoundland Newman Nguema Nhs Niamey Nichol Nicole Nigel Nike Nikkei Nikki Nikolaisecretary
    Nino Nintendo Niyazov Noaa Noboa Noel Npt Nuland Ny Oas Oaxaca Obamacare Obiang Occidental Odessa Oic Ok Olivier Omani Ombudsman Omdurman Omsk
    Ondimba Oracle Oreshkin Organic Oriental Oro Osh Ossetian Owen Packard Pacquiao Pak Palme Panjshir Panther Paolo Papandreou Papuan Paraguayan
    Parenthood Parker Paso Patel Patriarchate Patrice Paxlovid Pc Pemex Penitentiary Penn Pereira Perm Peshmerga Petr Petraeu Petrobra Phelp
    Philly Physiology Pink Piper Platinum Playstation Plo Pluto Policia Pontifical Portal Potter Prabowo Prasad Prayut Prefect Primate Primetime
    Primorye Puebla Pulitzer Pune Pussy Qasem Quang Quartet Quneitra R Ra Raab Radovan Rafic Rafik Rahim Rai Raider Raion Rama Ramon Ranch Raqqah
    Ravalomanana Rawalpindi Rays Raza Rear Reeve Reid Remezova Republika Revitalization Reza Richardson Ridge Riek Rift Riga Rivera Roble
    Rochester Rocky Rodolfo Roh Roosevelt Rosario Rospotrebnadzor Rossiya Rostec Rotterdam Rsf Rudy Rustam Ruto Ryazan Ryder Saba Saf Saga Saif
    Salehi Salon Samantha Sami Samir Sang Sarath Sardinia Sargsyan Sauli Sc Scarborough Schmidt Schroeder Scout Sebastien Seine Semitic
    Sergeidirector Sergeiforeign Sergeispecial Serhiy Serie Serum Serzh Sewol Shaanxi Shahid Sharapova Shaun Shavkat Shebaa Sheffield Sheik
    Shenzhou Shifa Shireen Shoal Sidon Silk Sint Siriu Sirleaf Skvortsova Slim Sloviansk Smolensk Snake Snooker Socialism Somerset Soo Sooronbay
    Sophie Soro Spa Spd Spencer Squadron Srpska Ss Stade Stalin Staple Stavropol Stefan Stefano Stein Steinmeier Stephanie Stern Strauss Stuart
    Suarez Suleiman Sultanate Sulu Sumo Supervisor Suv Suwayda Svetlana Sviatlana Swaziland Tall Tariq Tartu Tashkent Tate Tayyippresident Te
    Tegucigalpa Telangana Temer Tenerife Tenet Teresa Thabane Thabo Thame Thatcher Thirdly Thunder Tiangong Tigri Tijuana Till Tirana Tito Tobruk
    Toledo Tory Tottenham Toulouse Toys Tozinameran Tplf Tracy Traian Travi Treasurer Tribune Troy Trustee Tsarnaev Tsipra Tucson Tulsa Tuna
    Tupolev Turin Turkmen Turner Tutsi Tver Tyumen Ubs Uci Ufc Uhuru Undemocratic Unmiss Unsc Uruguayan Urumqi Usain Uscg Usn Uvalde Valerie Vall
    Valle Valor Vandenko Vasily Vejjajiva Vera Verizon Veronika Vettel Vii Vilniu Volleyball Voyager Vyacheslavstate W Wadi Wallace Walli Wasp Wei
    Weinstein Weiwei Wellington Wesley Whatsapp Whip Whipp Wi Wilder Winnipeg Wmd Wnba Wright Wwii Xiomara Xl Yakutia Yala Yale Yangtze Yellen
    Yonhap Yousaf Yu Yucatan Yuko Yunu Zagreb Zamboanga Zanu Zanzibar Zarif Zawahiri Zelaya Zemin Zhao Zhou Zionist ablaze abolishe abort absent
    absurd abusive academia accommodate accuracy accurately acquittal addiction adequately adolescent advantageou aegi affirmative aggressively
    aggressor agro albeit algorithm alia alien aluminium amphibiou amplify amusement antibiotic antisemitic antisemitism antiviral anytime
    appropriately apps arbitrarily arose arrange artery articulat ascend ashore assassin assertion atom attendant attraction augment authentic
    autocracy autocratic awful axe backlog backslid bacteria bag bakery banana banknote barbaric battlegroup beer bidd binary biotechnology blog
    boast boil bottleneck bow bravely bread breadth breaker breed brighter broadest browser builder bureaucracy burqa button cache calculate
    cameraman candid capitalization capp cardiac caregiver carriage cautiou cede centr cha cheap circulate circumvent claimant clarity classical
    classify cleaner clearer clemency click clon clot clothe coercive coincid collusion coloniz comeback commenc commentator commercially commut
    commute companion competency compil complexe compli complicate composer comprehensively conductor conferr confession confidently confin
    confiscate congratulatory consciou consensual conserve console constitut constitutionality constrain consultant consume containment contender
    contentiou contradiction controller corn costly cotton countermeasure counternarcotic coupl courtroom covert cricketer cry cull cure
    curriculum custodian daylight decarbonization decisively decker decommission decorat decriminalize deficiency definitive defus deliverable
    demarcation dense densely deprive desecration desperate desperately destabilization destin detachment detainment detective devote diagnosi
    digit digitalization dignitary dilapidat dinghy disappointment disastrou disconnect discontent discord discriminate disguiz disintegrat
    dismember disobedience disobey displace disqualification disqualify disrespect disruptive dissatisfaction ditch domination dormitory dos
    downplay drain drastically drunk dynamically earmark ecological educate egregiou eldest elector electorate eleventh embarrass embedd embezzl
    embody embryo emigration emotion enactment encouragement endless energetic entertain entrepreneurial entrust envelope envisag envisage erosion
    es escalatory ethnically evacuee evad evidenc evolve exemplary exodu expatriate expeditiously expiration extensively extermination
    extraordinarily eyed fabric facet fairer falsify farewell fascist feasible feud financier finger fingerprint firecracker fisherman fledg flipp
    foment forbidden forecaster forgiveness formaliz fortifi fortunate foundational freighter frequency fun functional fundraiz gangster garbage
    gase gass generator generic generously glitch gloriou goalkeeper grab gram grandparent grata gratify gravely gravitational gravity grievance
    grip groundbreak guerilla gunbattle gunn gunship habit habitat hadn hammer handful harmoniou heed heel helm hesitate hijacker hip holistic
    hotline hotspot hubs hungry hydropower ib iceberg icebreaker iconic identical ideological ignite illustrate imbalance immoral impasse imped
    impediment impend improper improperly inaction inalienable incentivize inception incidence incite incompatible incomplete inconclusive
    incorrect indiscriminate individually industrializ ineffective inevitably infiltrate infiltration inflat infring ingenuity inherent inhumane
    innocence innovator instructor insurrection intact intensively intermediary interoperability interruption intimidate invention involuntary
    jeopardiz jeopardy jeou jockey judgement junk kid kidd kidney killer kiss kitchen kits knee knowingly labs landfill landlock lately layoff
    lays leaflet leap lecture lecturer legs lessen levee lever levi liable liberalization liberate lied lik linger linguistic liquidation lit
    literacy liver livestream lobbyist lockout logg logical loom loophole lucky magnetic maid mainstream makeshift mammal maneuver manipulate
    mansion manuscript masse math mathematician maximize meal meaningfully mechanic meddl medieval mega mentally meteorite methamphetamine
    microsatellite midfielder midterm militariz militarization mindful minimiz minivan miracle misdemeanor mistreatment misunderstand misus mock
    modality moderat modification modify monoxide mosquito motorbike motorcade motorist mountaineer mpox mutation mutilat mysteriou mystery
    nationalism nationaliz nationalization navigate nearest negatively neighbourliness nerve neutraliz newer nightly nongovernmental noon
    notification nullify nun nursery obligat obsolete occasionally oilfield olds onslaught op oppositional ore orphanage ounce ouster outpatient
    overarch overdose overload overlook override oversaw pageant painter paperwork parachute paradigm pariah password patch patron paus payroll
    peacetime pegg perception perish persona pet phosphate photojournalist physicist pile pit placement pleasant plummet poem poetry poiz pollut
    poorly popularity pork portray positivity powder pragmatic preach preacher precautionary preciou preferr prejudice premature preparatory
    prerequisite preschool presently pretend principally proactively prob probable problematic professionally pronounc prostate protectionism
    prototype provisionally prudent punishable punitive purge purportedly pushe qualifier quarterly quasi quietly radicalization ralli rampant
    rapist rapprochement rarely ratio ration rational ravag reader reassure rebuff rebuilt reciprocate reconstruct redirect referral regionally
    reintegration reintroduce relaunch relentless remand remedy rename renounce repayment repercussion reprisal reschedul researche reserv
    reservist resettle restive restrain retaken retriev reunite revocation ricin rightfully rivalry rotat rotation routinely salute satisfactory
    scar scarcity scatter scramble sculpture seab seafood seasonal secede secessionist secrecy sectoral seismic semifinal seminar senseless sensor
    sequenc sequence servic sewage shak shame shed shelve shine shiprider shorter shortest showcase shower simplifi sin sits situat skater
    skeleton skid skin skirmishe slain slope slump smog smooth smoothly sodomy sorrow spaceflight spacewalk spann spate specialty specifi
    spectacular spel spiral splinter sponsorship steep steroid stifle stockpil straightforward stricken strife structur subjugate submission
    subordinate suburban sufficiently summ summariz sums sunset supermajority superviz supervize suppose supposedly surgical sustainably swamp
    swarm swastika swath swim switche syndicate synergy tablet tailor takeaway taker technician textbook textile thereafter thermal thick thriv
    tiny tir tire tissue toddler tolerat tolerate tone toolkit touche toughest tow tram tranche transmissible transmit trawler tremor trespass
    tribesmen trick tripartite tripl tun turbulence turtle twentieth typical unbeaten uncontrol unequivocally unexplain unfairly unfinish unfit
    unimped uninterrupt unjustifiable unlimit unpredictable unquote unrecogniz unreport unsolv unstable unsuccessfully unsustainable unus
    unusually upheaval upris upward utilize utter vacancy vacat vacuum vandaliz vanish veil vendor verifiably vett videotape vigil vigilante
    vigorously viruse visibility waive warr wast wastewater watche weakness wholesale wicket windstorm wive worm wrap wrought yourselve`,
  20: `Aa Ab Abdulla Abdulrahman Abm Abubakar Abyad Ac Aclu Activision Ada Adamawa Addo Adil Adl Adly Adolfo Adrienne Adua Adulyadej Adventure Afd
    Agence Agne Ahern Ajmal Akayev Akihito Akp Akufo Alaa Alam Albright Alcaraz Aleksandr Alexandre Alfonso Alfredo Alibaba Allan Alonso Alpe
    Altai Alto Amadou Amal Amaq Amazona Amia Amiri Amisom Amrullah Anadolu Anand Anastasia Anastasiade Ande Andrey Android Ang Anguilla Anhui
    Anibal Annapoli Antalya Antananarivo Antonfinance Antwerp Aoun Apache Apprenticeship Aquila Arce Arch Archeologist Architectural Arevalo
    Arkady Arkhangelsk Armagh Armin Ashcroft Ashley Aslan Assent Aston Astrakhan Astro Asturia Atal Atf Atletico Atr Augusta Auku Austro
    Austronesian Az Azad Azzam Baalbek Badawi Badr Bae Baerbock Bahia Baidoa Baiji Bakar Balkaria Baloch Banco Bang Bantu Barber Barent Barisan
    Baroness Bat Bauchi Bayda Bazaar Bazoum Becerra Bee Behr Beledweyne Bellen Bemba Bend Benue Berdimuhamedov Berger Berhad Berkeley Bertie Beryl
    Beslan Beth Bharat Bhumibol Bibi Bihari Bilbao Billboard Billiton Billy Bingu Binyamin Bisexual Bitter Bjp Blaize Blanc Blanco Blunt Bmw Bobi
    Boca Boehner Bollywood Boluarte Bonaire Bondi Bono Booth Bor Bordeaux Bosniak Boubacar Boyle Brahim Brak Brandon Bratislava Brega Breivik
    Breonna Brewer Bronco Bronx Bruin Bst Bujumbura Bukavu Bulldog Bulletin Bundeswehr Burke Buryatia Busch Buttigieg Bytedance Cabrera Caf
    Cagayan Calabria Calai Cali Californian Camacho Camilla Canton Cardena Carey Carlton Carol Carr Carroll Carsten Cassation Cassini Cat Catarina
    Catholicism Cats Cauca Caucasian Cbd Centcom Centennial Cern Cf Cfo Champ Chandrayaan Cheng Cheonan Chester Chevron Chiang Chiefdom Chittagong
    Chretien Christina Christophe Chronicle Chu Chun Clarence Clarkson Clegg Clipper Coahuila Coastguard Codeco Colom Colon Colt Comey
    Commencement Commodore Compaore Concacaf Concord Concorde Constabulary Conway Cops Cordoba Cordon Coronation Corporal Corvette Cory Cosby
    Coulson Countrywide Covaxin Covenant Cpc Croke Crs Csu Ct Cumbria Cynthia Czechoslovakia Dade Dalton Dane Danube Dario Darl Darren Dart Das
    Dash Dave Davo Davy Dea Deborah Dell Den Deraa Derna Devi Devon Dewine Dial Diameter Dimashq Dina Disneyland Dodik Doe Donegal Dot Dover
    Dreamer Dreamliner Duchy Dup Dusseldorf Dylan Dzhokhar Ebrard Ecb Ecumenical Eden Edi Edmundo Edouard Eelam Egyptair Eiffel Eilat Eisenhower
    Elia Eliot Elton Elvira Emanuel Embalo Embraer Emmerson Enrollment Ernest Espn Estadio Euronext Europol Ev Eva Evangelical Evergrande Examiner
    Extraterrestrial Exxon Ezulwini Farage Fardc Faroe Fars Fasher Fashir Fat Fcc Fedex Ferrari Fi Fiat Fide Fillon Finn Fiona Fisher Fl Flemish
    Fletcher Flynn Fogh Fonseka Fortress Foxconn Fradkov Francesco Fraser Frederick Freetown Frenchman Ftse Fuad Fulani Fury Fusion Fyodor Gabby
    Gagarin Gah Galactic Gallant Galveston Galway Gange Garissa Garry Gatwick Gazeta Geert Geneina Generale Generalitat Genesi Geo Gerard Gerb
    Ghazi Giammattei Gibson Gifford Gilani Gingrich Glaxosmithkline Glen Goldsmith Gome Gonzalo Gorbachev Gore Gori Gospel Gotabaya Gothenburg
    Gove Gracia Grass Greene Griffith Grove Gryzlov Guadalajara Guayana Guillaume Guinness Gupta Gurion Gush Gustav Guyanese Gyeonggi Hai Hainan
    Hakkari Hammond Hancock Hangzhou Hanna Hannah Hanoun Hansen Harbin Harcourt Hare Harriet Harrison Hart Hashemi Hashimi Hatay Haute Heather
    Heaven Hebdo Hebrew Hee Heinz Helena Helio Henrique Hepatiti Herbert Hercule Hesse Hick Higg Hilary Hilda Hilton Himalayan Hiran Hisham
    Hispaniola Hizb Hizbul Hm Holiness Honda Honey Horst Hotspur Howitzer Huang Huckabee Hud Humala Husky Hwang Hyde Hydro Iaaf Iain Ichiro Idol
    Idp Ignacio Imelda Immortal Indycar Ingrid Ins Inslee Intercity Interethnic Internationale Intifada Inuit Ipef Ipo Irakli Irene Irina Isaia
    Iskander Ismael Isro Issoufou Ist Iswap Itv Iuu Ix Jabaliya Jacksonville Jacqui Jaipur Jamie Japarov Jasmine Javid Jaysh Jazz Jeep Jenkin
    Jenny Jericho Jharkhand Jiangxi Jilin Jinpingpresident Jisr Jizan Joanna Joaquim Johan Johor Jordi Jubeir Judith Jun Kabardino Kagoshima Kai
    Kaja Kalibr Kang Kara Karadzic Kari Kashmiri Kasich Katherine Kathy Katsina Keeper Keita Keystone Kfar Khadr Khawaja Khmeimim Khomeini
    Khristenko Kiriyenko Kirk Klan Klein Klitschko Klux Kmt Knox Ko Kok Kondrashov Korableva Koran Kosovan Kp Kraft Kryvyi Kun Kunm Kupiansk Kuril
    Kwok Kyrgyzstani Labrador Lagarde Laguna Laisenia Laker Lakhdar Lal Lancaster Lara Laredo Lauderdale Laughter Laurentino Lawn Lazaru Lazio
    Leaf Lebedev Lebron Leila Leonard Leopard Leopoldo Leslie Lev Lhasa Libertad Libor Ligue Lim Limpopo Lindh Lira Lofven Lok Lomonosov Lorenzo
    Lori Lou Louize Lrt Ltte Luc Lucy Luka Luna Lungu Luton Luxor Lynn Macky Mae Maersk Maga Magdalena Mahama Mahamadou Mahathir Mahmud Maidan
    Mainline Maj Malaga Malawian Malielegaoi Mallorca Malmo Mamadou Manafort Manasseh Mandera Mara Marape Marat Martian Martinique Mas Mashhad
    Masisi Mastercard Matti Maurice Maverick Maximaide Mayon Mayotte Mcdonnell Mclaren Medellin Megyn Mehmet Mehsud Meir Melania Mele Melinda
    Melissa Mendoza Menendez Meng Meps Mercer Merrick Merseyside Meteorology Metropoli Mets Mfa Mia Middleton Midland Midway Mikati Milorad
    Milosevic Minster Mirage Miranda Mironov Mistura Mladic Mls Mnangagwa Mnna Moi Monrovia Monsanto Montenegrin Moor Mora Moran Morelo Moresby
    Mori Mose Mozambican Mrt Msf Msnbc Muhamm Mukalla Muler Murillo Murthy Mute Mutko Mw Myer Nabatieh Nabiullina Nader Nadine Nagasaki Najran
    Namibian Nang Nanj Napolitano Nargi Natalia Natalie Natanz Nauseda Naypyidaw Nc Nemtsov Nets Neve Ng Nguesso Ni Nicosia Niko Nikola Nineveh
    Nippon Niue Nixon Nj Noda Nokia Noor Norbert Norodom Northam Nottingham Nour Novichok Npr Nsw Nunavut Nyse Oahu Oak Obeid Ocha Odebrecht
    Odinga Odisha Ofac Ofcom Oleh Oli Ollanta Olympiad Olympian Omaha Omb Oncology Optical Orakzai Ordinance Oromia Oromo Ortiz Osborne Osman
    Ossoff Otter Ouagadougou Ousmane Oxfam Ozone Pac Padilla Paisley Paktia Paktika Palacio Palermo Palin Palmer Pam Panetta Panhandle Panorama
    Paradize Parkland Parwan Pascal Paterson Pattani Payne Pdf Pdp Pearson Pell Peterson Pflp Philharmonic Phuket Picasso Piedmont Pike Pillay
    Pitcairn Pius Pla Plame Podemo Pokrovsk Polanski Politico Ponta Portman Porto Potosi Potu Pp Pr Preakness Predator Pri Prigozhin Pristina
    Pritzker Prm Protestant Psd Pskov Psoe Pst Puchkov Pulse Punggye Pushkin Qarase Qingdao Qinghai Quebecoi Quentin Quezon Quintana Qur
    Racecourse Radev Rahm Raila Raja Ramzan Randy Rangel Ranil Rao Raphael Raptor Rashad Ratko Reaper Rebecca Rebelo Reddit Reeva Remengesau
    Renault Reno Republique Reuven Rev Reye Reykjavik Rf Rif Rih Rim Rios Rita Rite Rivlin Rogozin Roland Roma Romani Rory Rozhkov Rss Rte Ru
    Ruben Ruhollah Rumen Rushdie Sabri Sadc Sadiq Sadyr Sahrawi Sajid Sakha Sakharov Sala Salaam Salazar Salem Salih Salim Salisbury Sall Sally
    Salmond Salmonella Salome Samar Samia Sannino Sanofi Santander Santorum Saparmurat Sarajevo Saratov Sarawak Sarin Sarraj Sassou Satterfield
    Savile Scandinavian Schroder Schumacher Scranton Sd Sdg Sear Sechin Seleka Seng Sergeyev Seville Sgt Sh Sha Shalom Sharaa Sharma Shea
    Sheinbaum Sher Shmona Shura Shwe Sidi Sidney Sids Sievierodonetsk Sikkim Sikorsky Silicon Simone Sinabung Sinjar Sinner Siochana Sissoco
    Sittel Situational Skopje Slobodan Slovene Sogavare Sohr Sokolov Sokoto Solberg Solicitor Somare Sonia Sonora Sousa Souza Spear Spitzer Splm
    Staffan Stalingrad Stan Stanislav Starbuck Starr Starship Stc Steenkamp Stephane Stonehenge Strasbourg Strategist Stuttgart Subcommittee
    Subcontinent Subianto Suffice Suffolk Sufi Suisse Sul Suleyman Suluhu Sunna Suva Suzanne Sverdlovsk Sweet Syed Tadic Tahiti Taiba Taji Takhar
    Talabani Tamim Tanganyika Tar Tara Taro Taser Tass Tata Tatar Tatyanadeputy Td Tedro Tepco Terre Texan Thaci Thanksgiv Theodore Thierry
    Tillerson Timorese Tina Tinto Titanic Tomislav Tomsk Tong Tora Torra Trademark Trafford Traore Trek Tren Trinity Tristan Troika Trujillo
    Tskhinvali Tupou Tur Tuscany Tx Tyson Uav Ucla Ufa Ukip Ulaanbaatar Ulyanovsk Umaro Umaru Understandably Universiade Uri Uruzgan Ushakov Ut
    Uzra Vajpayee Valencian Valeriya Valparaiso Vandenberg Vat Vault Vazquez Ventura Veterinary Vieira Vientiane Viet Villepin Vince Vinci Visaya
    Vista Vizcarra Vladislav Vodafone Voronin Vostochny Vostok Vox Vtb Wazalendo Weld Welterweight Westerner Whitney Wichita Wickremesinghe Wight
    Willem Williamson Willie Wilmington Wolfgang Wwe Xbox Yameen Yan Yaroslavl Yasukuni Yazidi Yeltsin Yeonpyeong Yisrael Yoav Yobe Yogyakarta
    Yokohama Yongbyon Yosemite Yoshihiko Yuriy Zabiullah Zabul Zahedan Zahra Zapatero Zarubin Zawiya Zbigniew Zealander Zeman Zenawi Zeya Zia
    Zinjibar Zoom Zourabichvili Zurich abdicate abdication abett abhorrent abundance abuser accede acceleration acclaim acknowledgement activism
    adher admiration admire adrift adversarial afflict affordability affront airbag akin alight altercation ambushe analyz angle anomaly anthrax
    antigen anxiety anxiou apparatu appliance arrondissement artificially artwork ath atop attainment authenticity autism autopsy averag backer
    backtrack badge balcony bare barely barricad baseless baseline basket bathroom beam bedroom behave behavioral believer belov bench benefitt
    bestow betray beverage bi bike biofuel biologist birthplace bite blank bleed bodily boiler bore borrower botch bother bre breakup breathe brib
    brick brunt brutally bump bunch burglary busiest butterfly buyout calculu calibrat caliphate campuse candidature canister canonize capitalism
    capitalist cardiovascular caste catalyst catalyze categorically cater censure centenary chaotic characterization charger charitable chas chat
    cheese chemotherapy chunk clandestine clarifi climatic clinch cm coaster cockpit codify coexist coffin coherent cohort coincidence collateral
    colonialism colonization colossal commemorative commune compassionate compatible compensat complacency concessional conclave concurrently
    condom condominium conform conformity consciousness consecrat conserv consort contention contestant continually contraception contractual
    contradictory contravention controversially convenience converge counteract counterattack counterproductive courtyard cowardly cream
    criminally crossfire crossroad cruelty cultivat cur damn dams danc dare darkness daunt daycare deaf decency declassifi declassify
    decolonization decriminaliz deed defection defiant degrade delet delicate delimitation delist denomination departmental depiction deplet
    depreciation deriv description desecrat despair detector deteriorate detonation detrimental devastate developmental devolv diagnose dig
    diligently disapproval discontinue discourag discourage discourse discrepancy discretion discriminat disembark disgrac disorderly dispatche
    distract distributor distrust div doctorate downfall downward drag drastic drunken duly duo durability dwindl earnest elevator embryonic
    empathy emptive encampment encircle enclos encrypt encyclopedia endurance enhancement enroll ensue enthusiasm entrench equation equitably eras
    erod erode euthanasia euthaniz exaggerat excavation exceptionally exclave expansive extort extrasolar fabrication facilitator factional
    factsheet faithful fak falsification falter fam fantastic fatigue fatwa feasibility feast fentanyl fertile fertiliser fertility festive
    festivity fiancee fifteenth figur filter fissile fits flammable flip fluid flyby fool footballer forceful foreclosure foresee foreseeable
    forgery forgett formalize fractur fram franc freelance friction frighten frog frontrunner fulfillment fundraiser fur galvanize garage gendarme
    geostationary graffiti granddaughter grandson graphic grapple grasp grassroot gunpoint habitable halfway hallmark halv halve handcuff handgun
    hardline harmoniz harshly havoc headway healthier heartbreak heist herd herder hiatu hiker hint hoc hollow homelessness homeowner horrible
    horrify hostel hotb hugely hurdle icy ignit illusion imagin immolation impartiality imperil impli implicate impress inaccurate inadvertently
    incarceration incendiary incurr indice indifference indifferent indiscriminately infamou inflammatory inflatable inflationary inflow informant
    infrar inhalation inhuman insistence instant instigat insulin insurer intelligent intensely interactive interceptor interlocutor internment
    internship interplanetary interrogat intertwin interval intimate intimidat intrusion invader invalidat invalidate invariably ios ipad
    irrational irrespective islet jailbreak jamm jewelry jok juncture karaoke keen keynote kickback kindness kite knockout laborer lagg landlord
    lateral latitude lawlessness lens leukemia liberaliz lifelong linkage liquor liter locale lockstep locomotive lodg lofty logo loosen looter
    lover lucrative magnate manageable manifesto manoeuvre manual marcher marker mast masterpiece materiel mature mausoleum medalist megawatt
    meltdown meningiti migrat migratory mildly millionaire miscalculation miscarriage misl mistrial mistrust mm mobs moderately mogul molecular
    molecule momentou monoclonal mood morality motorcyclist motto movy multiply multipurpose mummy myriad myth nail nanosatellite navigat needle
    neutralize nexu nicknam nitrogen nomadic nominal nose notwithstand nurture obesity objectively oblig occasional occupier occurrence oftentime
    onset oppress oppressive optimize ordeal ordination org organizational outflow outspoken overhead overpass overrid overseen overshadow overtak
    overtake overview owed owes packag pad panda par paratrooper participatory passionate pavilion paycheck payout peddl pediatrician pelt penaliz
    perceive perimeter periodically perpetuate persecut persistence persistently pervasive pervert peso pesticide philanthropic philanthropist
    philanthropy phosphoru pig pileup pistol playground pled plow plug plume plunder pluralism plutonium poach poacher poisonou policymaker
    politiciz pollutant pond pornographic portable poster precipitat precursor predicat predictability preemptive prehistoric prescrib presume
    prevalence preventable processor procur procure prolific prominently propane proportional psychologist publicity pullout punch puppet pure
    purposefully purview qualitative quantitative quarrel quash quicker quorum racer radically radiu rainstorm rancher ransack rationale raz
    readily reap reappoint reced receiver recess reconcile recurr rediscover reenter referenda refute registry regrettable rein reinstatement
    reintroduc reinvigorat relegat relentlessly rendition renter replay repli reposition restitution retention rethink retrain retribution
    retrieve reusable revert revisit rib ridiculou rightful ringleader rink ripp risky ritual robber roler rooftop rotational rout royalty rubbish
    rupture saber sabotag sadden salvage satirical scan scorer scratch script scuffle seemingly segregation separatism servicemember severity
    shaft shallow shameful shortlist shotgun shrank shutter sibl sightsee signify similarity sincerity singl siren skeptical skip skyrocket
    skyscraper slip slum slur smell soap societal solemn solicit solidify solitary sonic sourc spawn specialize specimen speculat speedboat spew
    spi spider spillover sprinter squander squarely stagnation stall standpoint standstill startup starv stateless static stationary statistical
    stealth steward stimulat stoke stomach stoppage stray strictest stripe stunn stunt substation substitution subvert succumb sufficiency
    suitable suite summarize sunken supercomputer supermassive supernova supersonic supremacy susceptible sway swollen symbolize symptomatic
    synchroniz tail tandem tat teammate tearga technically technologically terminally terrain terrific thankful theoretical theorist thin
    thirteenth thread thril thrust tipp tit toilet torpedo totality toughen toy tract translation transparently trash traumatic tremendously
    trooper trustworthy tube tune turbine turbulent tutor twelfth twist unaccompani unaware uncle uncompromiz unconditionally unconfirm
    unconscionable unconventional undefeat undeniable undercut undergraduate underpinn undetermin unequal unequivocal uneven unforgettable unfound
    unfriendly unimaginable uninsur unison universally unmark unparallel unpopular unschedul unseal uplift uproot uptick utilization vacate vari
    vector verbal vial viciou viewpoint vigorou violator vivid waiv warmer weaker weaponiz weaponize wet whaler whoever wholeheartedly wiretapp
    withheld withstand wrapp wreak wrongly xenophobic yearly`,
  21: `Aaa Abad Abbey Abdala Abdollahian Abdrabbuh Abdulhadi Aberdeen Abha Abkhazian Abram Adana Adele Adhanom Adnan Afrikaner Agencia Agong Ahl
    Ahmadiyya Ahmedabad Ahvaz Aichi Aig Aintree Airforce Ajdabiya Akkuyu Alamo Albany Albay Albin Aldana Aleksander Aleksey Aleutian Alexey Allahu
    Allergy Alma Aman Amc Amini Ammonium Anaheim Andaman Andersson Andijan Andreifirst Andriy Angelafederal Anglophone Angu Anhalt Anita Annegret
    Ano Ansari Antifa Antoni Anzac Apia Aragon Arc Archange Aria Arif Arlene Arlington Armando Armen Artur Arturo Arusha Aryna Asaad Ashgabat
    Ashkenazi Ashura Aso Aspen Astrophysic Asuncion Atta Auburn Audi Aussom Auvergne Avangard Avatar Avdiivka Avichai Avila Awaken Awlaki Axio Ayn
    Ayuso Azhar Azovstal Baath Baba Bader Badghi Badie Bagher Bahn Bai Bal Baldwin Ballmer Ballon Baltistan Baluchistan Bam Bandung Baniya Bannon
    Baqubah Bara Barghouti Barne Barnier Barre Barrett Bartholomew Barzani Bass Bastion Battulga Bauer Baylor Bayrou Bazar Bdf Beatrix Beatriz
    Beau Beaver Beazley Beck Beckham Belmont Belo Beltran Benfica Bengali Benitez Benoit Benz Berisha Betrayal Beverly Beyonce Bezo Bhopal
    Biathlon Bicentennial Bilal Bilderberg Bile Billie Binh Biya Bla Blackhawk Blackpool Blagojevich Blazer Blida Blitz Blix Bloom Bnp Bola Boldak
    Bologna Bolshevik Bonn Bopha Boric Borussia Borut Boson Boulevard Bourita Bournemouth Bouterse Bowser Boyd Bragg Brahimi Branson Bremen Bremer
    Brendan Brennan Brice Brighton Browne Bryce Buccaneer Buddha Buddhism Buffett Bulacan Bundesliga Burger Burj Butt Butte Byzantine Cabello
    Caesar Cage Cairn Calcutta Calvin Cam Cambridgeshire Camille Campania Canel Cardona Carla Carpenter Casa Catania Causeway Cbc Cbp Cctv Cedar
    Cedric Cesare Chaika Chakwera Chaman Chamorro Champagne Chandra Chapman Chauvin Chave Che Cheikh Chemezov Chiba Chibok Chinatown Chinook Choe
    Choir Chol Chollet Chow Chrystia Churyumov Cio Circu Cisa Cisco Cjtf Claire Clare Clemen Clive Cobra Coco Coke Colima Colliery Comando Comcast
    Comptroler Conservationist Constable Constantinople Constructor Consuelo Contador Convent Corazon Corina Cornell Corpu Corsica Corte Cortez
    Corzine Counterintelligence Courier Cristobal Croix Crusader Cst Cucuta Culiacan Cunha Cups Curia Cyru Daca Dae Dai Dali Dalian Damaturu
    Danielle Daniil Danilo Daphne Darmanin Darrell Dassault Davidson Dax Daytime Deb Decentralization Deer Deese Dei Deif Delcy Demjanjuk Deng
    Denisindustry Deployable Derrick Desi Deuba Dfc Dhawan Diab Diamondback Diary Diffa Dili Dir Diyarbakir Djiboutian Dnc Dnieper Doc Doklam Dom
    Dominion Domodedovo Donaldson Donfri Donna Doomsday Dora Dorian Dortmund Dostum Doumbouya Dp Dpr Dragan Duffy Dung Dupont Durango Durbin
    Dutton Dvd Dvorkovich Dwight Eamon Eaton Ecclestone Ecuadorean Edmund Edwin Eec Efl Ein Eindhoven Einstein Ekrem Elie Elisabeth Elli Elliot
    Elliott Elysee Emi Emilia Emilio Emma Empress Endowment Engel Ensemble Eo Epidemiology Epp Epsilon Equateur Er Erez Erna Ernst Esequiba Espana
    Esper Esther Eufor Eui Eurasec Eurocopter Eurogroup Eurosceptic Eurostar Everett Evin Fabio Fabrice Fahd Fahrenheit Fannie Fano Faraj Farhan
    Farouk Farrell Faryab Fateh Fatima Faustin Fayez Fdlr Federico Feng Ferri Fiba Filip Filipe Finnegan Fitial Fitzgerald Flander Flyer Fokker
    Foley Fonseca Forca Fossett Fouad Fountain Fowler Fpda Fran Franken Frankivsk Fraternity Freddy Frederic Frederik Fredrik Freeland Freeway
    Fremantle Frente Friedrich Ftc Fto Fuente Fujita Fuler Fulton Furiou Futenma Futuna Fv Gabor Gaga Gaggle Galicia Galina Galkayo Gallagher
    Galloway Gallup Gamble Garang Gardai Gardez Gareth Gavi Gaziantep Gdansk Geir Geithner Geoffrey Geologist Georgy Geospatial Gerasimenko
    Gerasimov Gerd Gezira Ghalibaf Ghannouchi Ghassan Ghent Ghor Ghulam Gianni Gibb Gil Gilgit Gilmore Giro Gitana Gjorge Glas Glastonbury Glonass
    Gm Gmail Goa Golfo Golodet Gombe Gong Goran Granada Granholm Graz Greenwood Gregg Gregoire Grenoble Greta Griffin Grigory Grundberg Gs
    Guangcheng Guardsmen Guelleh Guerra Guo Gurkha Gusmao Gustaf Haaland Haaretz Haber Hadhramaut Haditha Hafiz Hagel Haidai Hain Haiyan Hakainde
    Halifax Halle Halliburton Halloween Hamdan Hampton Haneef Hansler Haradinaj Harakat Harald Harapan Haredi Haryana Hashem Hashemite Hatoyama
    Havilland Hawa Hawija Hayat Haye Hbcu Hd Hdp Hector Hegseth Heisman Helene Henderson Herrera Hichilema Hilla Hillah Hilweh Himar Hirshabelle
    Hissene Hochstein Hochul Holland Holstein Hon Hoon Hoop Hossain Houla Hr Hrw Hsbc Hua Hubert Huhne Humeyra Huntington Hurghada Hutchinson
    Hutton Icahn Icj Iftikhar Iglesia Ihor Iihf Ike Ikea Iloilo Imamoglu Inca Incheon Indu Industrialist Infantino Infowar Insaf Interbank
    Intersex Io Iohanni Ipcc Irfaan Irrawaddy Irv Irwin Iryna Isabela Ishikawa Ishmael Isla Itamar Ivanishvili Ivano Ivanovic Ivanovo Ivey Ivo
    Jaffa Jaguar Jaime Jakobsdottir Jalil Jam Janez Jang Jannik Jarrah Jbeil Jeanne Jeb Jeju Jem Jeolla Jha Jhangvi Jia Jiechi Jihadi Jimenez
    Jimmie Jindal Joachim Johanne Johannesson Jona Jonglei Jorg Jude Judy Jugnauth Juice Jundallah Juneau Juneteenth Juno Junquera Jurgen Justine
    Jylland Kadhimi Kadima Kaine Kakhovka Kalamazoo Kalashnikov Kalmaegi Kaluga Kamaz Kanagawa Karamanli Karelia Karrenbauer Karroubi Kasab
    Kasparov Katerina Katif Katrin Katsav Kavanaugh Kazakhstani Kazemi Kcna Kebbi Kelantan Kemal Kenosha Kercher Kerem Kerman Ketanji Khaleda
    Khami Khatami Khel Khuzestan Kia Kimi Kin Kinzhal Kiro Kocharian Kogi Kohat Koirala Kokang Komi Komorowski Kongo Kony Korp Kosovar
    Kostiantynivka Kostin Kouchner Kourou Kozak Krakow Kramp Krishna Kristina Kritenbrink Ksenia Kufra Kurchatov Kurti Kushner Kuznetsov Kwara
    Kwasniewski Kyodo Labbaik Lachin Ladakh Lafayette Laghman Lahaina Lahia Lakki Lamb Lamu Lan Lanao Lancashire Landtag Lanuf Larijani Lauren Ldp
    Ldpr Learjet Lecornu Lehman Leipzig Lenihan Lennon Leopold Lester Leyva Liam Libby Liberman Libertarian Libreville Liege Ligo Lille Lipetsk
    Livni Ljubljana Llp Llui Lobo Locker Log Logan Lome Loughman Lourde Louvre Lpga Luanda Luang Lucio Lugansk Lugo Luisa Lukyanov Lusaka Lutheran
    Luzhkov Lysychansk Maada Mach Machado Machu Macia Magellan Magufuli Maha Mahal Mahmood Mahsa Maio Majli Malacca Malala Malibu Maluku Mamady
    Mandelblit Mandelson Manet Manfr Mans Mao Marble Marcel Marcia Marcu Mare Margarita Mari Mariam Maricopa Mariu Marlin Maro Marrakesh Marsudi
    Martelly Marti Marty Marwat Mashal Massa Mastung Mata Mauritian Mawasi Mayan Mayweather Mazen Mbasogo Mcaleese Mcauliffe Mcbride Mccann
    Mccartney Mcgregor Mcilroy Meade Meadow Mecklenburg Meghan Megi Mel Melanie Mello Meneze Meredith Merrill Mersenne Mexicana Mf Mgm Micheletti
    Mick Micklethwait Mikhailprime Milanovic Milley Mindoro Ming Minnikhanov Mint Miriam Mirza Mischief Missy Mit Mitrovica Miyagi Mk Mofaz Molina
    Molly Monde Mong Mongol Monster Mont Montevideo Monti Montserrat Moonshot Morae Mordechai Morena Mostafa Motoriz Motorola Mou Mourabitoun
    Moussaoui Mouyne Movimiento Msc Mswati Mtv Mu Mujahedin Mujahidin Mukhtar Multan Mumtaz Munoz Munster Murashko Muriel Muscovite Muse
    Mutilation Myint Mykhailo Mykola Naacp Nabi Nadia Nagano Nagin Nahr Napoli Naqoura Nara Nasiriyah Nassau Nate Nath Navarro Navi Nawaf Nayarit
    Nayef Nazareth Ndc Nea Neal Nenet Nevsky Newport Newsnight Newt Newton Nidal Nielsen Nih Nikita Nikitin Nikolic Nimr Ninoy Nld Noam Noriega
    Norilsk Norri Norton Novarti Novatek Novaya Novi Novo Novorossiysk Nra Nrw Nu Nug Nuncio Nuremberg Nuri Nusrat Nyala Nypd Nyusi Nz Obasanjo
    Ocampo Oceania Odyssey Ogaden Oiler Oir Oleksiy Olive Olivia Olusegun Olympia Olympu Omnibu Openai Oprah Orenburg Oriol Orion Orissa Oruzgan
    Osmani Osprey Oxfordshire Pacer Paddy Padre Pahlavi Pahor Pais Pakatan Palatinate Palauan Paleontologist Paludan Pamfilova Panasonic Pantsir
    Parachinar Parana Parasite Parisian Parkinson Parson Parti Pas Pasok Patagonia Patterson Paula Pauline Pavlo Paypal Pdc Peasant Pegasu Pelican
    Pensacola Perdue Peretz Peronist Pertuan Petra Petty Pezeshkian Ph Phantom Pharma Phd Phu Phuc Piano Picchu Picker Pierce Pietro Pij Pilbara
    Pin Pine Pis Pitt Pizza Pl Platini Png Pnp Po Poe Poli Politkovskaya Polo Poltava Polytechnic Ponte Pontiff Ponzi Popova Porra Porsche
    Portsmouth Posten Pot Pows Ppp Prairie Pratt Pravda Prd Preah Presbyterian Prescott Prikhodko Princeton Priti Privy Protasevich Proton
    Providence Ps Psa Puli Purdue Purple Puyehue Pyeongchang Pyotr Qadri Qamishli Qanon Qin Qing Quim Qurei Rabbuh Rabin Rabuka Rafsanjani Rahul
    Raikkonen Rainbow Rajab Rakhmonov Ramush Rangoon Rasmu Rastan Ratcliffe Rau Raven Rcmp Rebekah Reclamation Redskin Redwan Reentry Regan
    Reinfeldt Renzi Reshetnikov Retno Reverend Rey Reynosa Rhineland Rhino Rhone Ria Riad Ribbon Ricky Riksdag Rina Rip Riverside Riviera Rizal
    Rms Roch Roche Rodger Roja Rompuy Ronnie Roo Rookie Rosberg Rosen Rosetta Roskomnadzor Rossi Rossii Roundabout Rove Rowan Rowl Royce Roza Ruiz
    Rus Rusesabagina Rushailo Ruslan Rutger Saada Sabalenka Saboteur Sachin Sadat Saeb Sailele Salahuddin Salvatore Salvini Salzburg Sameh Samo
    Sandoval Sandwich Sanford Saraqib Satish Sato Satoshi Savage Savannah Savior Scheffer Schiphol Schleswig Schultz Scooter Scream Scroll Scud
    Sdp Seahawk Seif Seima Sejm Selangor Semilla Seminary Sendai Sennar Serge Sfax Shabwah Shafiq Shahram Shakespeare Shapp Shati Shaul Shaykhun
    Shehbaz Sheila Shenyang Shepard Sheremetyevo Sherpa Shevchenko Shiraz Shoukry Shuja Shuvalov Si Sian Sica Sicilian Siemen Sihanouk Simferopol
    Sioux Sirisena Sison Sistani Sitiveni Sivs Skype Slavic Smirnov Smithsonian Sncf Socotra Softbank Sol Solana Soleil Songkhla Sonko Sophia Sos
    Sotheby Soum Soumaila Southampton Southport Southwark Soweto Soylu Spiegel Spotify Springfield Stanst Starlink Stellanti Stepanakert Stinger
    Stormy Subtropical Sudani Suhail Sunderland Sunrize Superintendent Surangel Surfside Suzuki Svalbard Swansea Swede Sylvia Symphony Syriza Taba
    Tabare Tae Taha Tainan Taj Takeo Takeshi Taksim Tallinn Talon Tandja Tanf Tangier Tantawi Tarek Tarragona Taseer Taskforce Tasmanian Teddy
    Tencent Tendulkar Terrace Thaad Thane Thanh Thelma Theo Thoroughbr Tinubu Tokelau Tomahawk Toni Tor Toretsk Torreon Touadera Toure Toxin Tpp
    Tps Trafigura Transneft Transnistrian Trent Trident Trincomalee Trojan Truman Trzaskowski Tsar Tselem Ttp Tuilaepa Tungurahua Tupac Turchynov
    Turkstream Turull Tutu Tyler Tyrol Tyrone Tzipi Uavs Ufdc Ufo Uighur Ulan Ulsan Umar Umm Unaid Undersecretary Undof Unilever Unisfa Unita
    Unitary Unscr Uruapan Usaf Usc Utrecht Uvira Vahidi Vajiralongkorn Valai Valdez Vale Valentin Vandal Vanessa Vanuatuan Varadkar Varga Vasilyev
    Vaz Veb Velvet Versaille Verstappen Viacom Victoire Vihear Villarreal Vilsack Vinnik Viola Vitali Vitaliy Viva Vnesheconombank Vnukovo Voa
    Voivodeship Vojislav Volkov Volvo Vvd Wad Wada Walz Wan Wanzhou Warmbier Waterloo Wbo Weah Wefaq Wiesel Willi Wiltshire Winfrey Wolve Woo
    Worldcom Worldskill Wta Wwf Wyclef Xanana Xiv Xu Xuan Ya Yaakob Yakovlev Yanukovich Yaounde Yarmouk Yashin Yeate Yekaterina Yo Yorker
    Yoshimasa Yousafzai Yousef Yukio Yukon Zabihullah Zacaria Zacateca Zaev Zakharchenko Zakharova Zeid Zeitung Zeke Zenith Zheng Zhirinovsky
    Zhytomyr Zsa Zuckerberg Zuniga Zyuganov abnormal absentee abstract abundant acced accrue accumulate accumulation achievable acquaint
    activation acutely addict additive adjunct admir adventurer adversely advert advertiser affirmation aggravate agribusiness ail airmen aisle
    alcoholic alleviat alternat ammonia ample amputation analog analogue analytic analytical anarchist ancestral ancestry anthropologist antique
    aperture apparel appetite appointee appraisal appreciative apprehension approximate arduou arisen arraign arrear arsonist artefact articulate
    ascent asleep asphyxiation aspir aspirant atheist atrociou attainable attribution auditor authoritative avail aviator avoidance awardee axed
    backpack backup backyard bacterium banditry banquet basement bats bearer beatify bedrock bees behav belligerent beset besiege biography
    biomedical biometric bladder blade blasphemou blatantly blend bloodiest bloodless bluntly bondholder bonu bonuse brazen bred brewery briefer
    brightest brokerage brush bug buoy cafeteria calmly camel campsite canoniz canopy carcass carjack carmaker carnage cartoonist carv catalogue
    catalyz celebratory cellphone cellular cerebral changer chef chemist chew chiefly chieftain chok circl circular citadel clamp classmate clip
    closeness clue cobalt cod codenam coerc cognizant coherence cohesive collaboratively collaborator collectivity collector columnist comb
    commendable commensurate commentary communicable compass compile complementarity compliant concurrent concussion confer confine congestion
    consequent consistency contemplat contemplate contiguou contor convincingly cooperatively copycat coronary correlation correspondence cosmic
    cough counterterror courageously crazy creature credibly crewman crewmember crewmen criminality crocodile crossbow culminate culpable
    cultivate cultivation culturally cushion dancer dangerously darkest deceiv deceptive decimat decriminalization deduction deescalate defi
    deflation dehydration delete delimit demarcat demize democratization denominat denominator density deplorable deplore depose derivative derive
    desertification desertion desist despicable detriment deviz dictat differentiat diligence diminution disable disadvantage disallow disc
    discard disciplin discontinu discretionary disgraceful disgruntl disinfection dismay dispersal disposable disseminat disseminate dissemination
    dissuade distinctive ditche doom dormant dossier downpor drugg dug dwell dynamism dynamite ebay eco edg elaborat electron elusive emanate
    embankment embodi embolden emigrate eminent emit emitt emitter encircl encroach endangerment endlessly endow energiz enlarg enlighten
    enlistment enquiry enshrine enslavement enthusiast enthusiastic entrant equat erase essay esteem estimation estrang ethanol evolutionary
    exhaustion exhum exhume expediency expedient expeditiou exploratory exponentially extramarital extraneou facial factual faint faithfully
    falsifi fantasy farce farther fascism favela felon fend fertilization fictional fiftieth filtration fireball fixture flar flavor flock flour
    flout foam focal fog foodstuff forbidd forfeit formidable formulation fortify fossiliz foul fraction fracture fraudulently freshwater froze
    fruition fullest fume fungu funnel funny furniture furtherance gag gale galvaniz gauge generational genital genocidal genu geographically
    geology geothermal gigantic gigawatt glide globaliz goodness gorilla goug governorship grandmaster grantee gratifi gre griev grieve grievou
    grim groom guardrail guesthouse guilt guitar guize guru gym gymnast hairdresser hamlet handwritten harden hardliner hardwork harsher hashtag
    hateful haunt haze heartbeat hearten heiress helium hemispheric hemorrhagic heterosexual hierarchy hik hitman hitter hoard hol holidaymaker
    holiest homegrown homophobic honesty hooliganism hormone horrendou horserac hospitable humanely humble humiliation hush hyperbole
    hyperinflation ideally idle ignition ignorance illustrat immensely impactful impeccable imperialism implant importer impound impoverish
    inadmissible inbound inclin inclusivity incorporation incorrectly indebt indentur indicative indivisible induction indulge industrialization
    inefficient inextricably infight inflection influencer informative infrastructural infringe inherently inheritance insect insecure inseparable
    insolvency installment institutionaliz insulation intensification intercommunal intercourse interdepartmental interdependence interdependent
    interdict interdiction interfaith intermittent intermittently intern interoperable interreligiou intolerable intraday intruder inundat
    inventor iodine irony irreparable irrigation isotope iyya jackpot jobless kingpin kit knighthood labourer lacrosse lag lament lap lash laud
    laude laugh leakage liberalize liftoff lightweight liken linear linebacker liquidat liquidate localization longevity loser loudspeaker lows
    luggage macro magna maize mammoth mankind manpower marginalization mariner marital matchup materializ mathematical medallist medically
    medicinal medley melamine mentorship mess mice midair midday minaret mindset minibuse mink misappropriat misery mistreat moderation modular
    molestation monumental morally motivate multiethnic multilaterally multimedia multiplicity multiplier multipolar murderou muscle mustard mutat
    narco nascent naturalization negligent negligible nervou newcomer niche niqab nitrate noize northernmost noteworthy noticeable nude nuns
    nurtur obey obsolescent occupational odd offs offshoot onward opium optimal optimiz ordain ordinat organism outfielder outnumber outrag outs
    outsider outweigh overboard overflight overland overlap overly overran paedophile pancreatic paragraph paralyz pastoral patronage penetrat
    peril perinatal persevere pertinent pessimistic philosopher pianist pigs pinpoint pitche pits pivot plagiarism plaque plasma playwright
    polarization policymak pollute poorer populism porn postgraduate posthumou postseason powerfully prank precinct precipitation preclude predate
    prematurely prerogative pretrial prevalent preventative prey primacy prism probability productively profil profitability prone prop proponent
    psychiatrist pub publiciz pulmonary purposeful pushback quadruple qualitatively quarry queu radicalism randomly ratchet rats rattl ravage
    reasonably reassert reassess reassur reassurance rebrand rebuke reclassify recourse recruiter rectify redact redeploy redesign redistribution
    redundancy redundant refloat reformer regroup rehabilitat rehabilitate reimpos reinvigorate relaxe relent relic reluctant remarkably
    reminiscent remiss reneg renegotiat renounc reorganiz reorient replenishment replicat reprehensible reprieve reprimand rerun reschedule
    resembl resemble restroom retaliat retiree returnee revamp rever rewrite rhinocero rial ripple rips roam rulemak rupee ruthless sanctity
    scaffold scarce schoolteacher seaside secretive securely selflessly seller sensitivity seok sermon shale sheep sheer shipper shook shor
    shrapnel shy sidelin sidewalk silenc simulat singular sinkhole sitcom skepticism skipp skirmish slash slate slick slot sluggish smallpox smear
    smile southernmost spatial specification sperm spinn spire splitt spyware squeeze stagger stain stalk statesman staunch stellar stepfather
    sterilization stiff stirr stok strangl stupid subcontractor subdu submersible suborbital subregion subregional subscriber subsidize subversive
    suffocat suitcase summarily sunflower superstar surf surfac surprisingly swallow swapp sympathizer syringe syrup tabl tag takeout tantamount
    teache teamwork teeth tenant tentatively terrestrial testifi thematic thereof thinker thoughtful thriler thrower thug tick tilt tips tolerant
    tongue tooth topless touchdown trainee traitor trampl transboundary transcend transformational transformer transpir trouser trucker tug
    tugboat tyranny ugly unabat unacceptably unambiguou unbias unborn uncheck uncomfortable unconsciou uncrew undeclar underestimat undergird
    underneath underrepresent undertook underwear undesirable undo undue unfavorable unhealthy unilateralism uninhabitable uniquely universality
    unlicens unload unmarri unrealistic unreasonable unrelent unreliable unruly unscrupulou unseat unsettl unsure untold unwarrant unwillingness
    upbring usable useless utterly vague vastly vehemently vehicular vent ventilation versa vertical viability vigilance visual vitality vocalist
    voltage walkout warmth waver weightlifter wheelchair whitewash wholly wipe wir workload yearn yokozuna`,
  22: `Aamer Aba Abbasi Abbottabad Abdelhamid Abdeslam Abdirahman Abdo Abdurrahman Abed Abela Abercrombie Abinader Abramoff Abramovich Academician
    Ace Acevedo Achille Acosta Adelie Adi Adler Adobe Adriatic Adwan Aero Afa Afghani Afgooye Afro Afwerki Agathon Agni Aguila Agung Ahmadi Ahn
    Ahsan Ahtisaari Airbnb Airshow Akhmat Akhundzada Akrotiri Aksyonov Ala Alania Alar Alekperov Alenka Alessandra Alfa Alicia Alimi Alisher
    Alison Alistair Alley Allison Almagro Almighty Alon Alouette Alstom Alth Alvi Alvin Amano Ami Amina Amit Amity Ammar Ampatuan Anantnag Anas
    Anatolia Andean Andsf Angara Angkor Anheuser Annette Annie Ant Ante Antoine Antonin Anvisa Anzu Ao Apostle Apulia Aqaba Aqis Aquarium Aquatic
    Aquitaine Ara Araghchi Arauca Arba Arcade Ard Arf Ariana Arshad Ary Asbesto Asfura Asi Asiana Asmara Assoumani Assyrian Aswan Ata Atacama
    Atacm Attica Audrey Augsburg Autopilot Avenger Avi Avionic Awad Axel Ayodhya Ayyub Azali Azarenka Azarov Azawad Azaz Aznar Azore Aztec Azur
    Bacai Bach Bachmann Bacon Bafta Bah Bahamian Bain Baird Bakri Bale Balkenende Bandiagara Bandy Bangla Bantamweight Baradar Barbadian Barham
    Barker Barkhane Barnaby Barrio Bart Barthelemy Basel Bashagha Basij Bastille Basuki Bataan Batanga Bate Bathurst Batt Batumi Bcs Beagle
    Bedfordshire Beji Belarussian Belem Belinda Bella Beltway Beninese Benito Benjaminprime Benn Bennu Bensouda Bentley Ber Berber Bercow
    Berdiansk Berdimuhamedow Berezovsky Bergdahl Berman Berner Berry Betancourt Betsy Bettel Bettencourt Betty Bhandari Bhutanese Biafra Bidzina
    Bieber Bigley Bikini Bildt Binali Binay Biologic Bioscience Bir Bjorn Blanca Blanche Blunkett Bn Bnei Boakai Bocharov Boer Bois Bolkiah Bon
    Boni Bootleg Bora Borg Borge Borissov Borse Bosaso Bosphoru Bosporu Botlikh Bouake Bouquet Bourbon Bowe Bowie Braga Brasil Bratusek Braverman
    Brazzaville Breitbart Brenda Brenton Brest Breyer Brigitte Brilyov Brit Britney Brnabic Brooke Bse Bt Buckeye Bud Buganda Buk Bundesrat Burgum
    Burlington Burton Butembo Byron Caatsa Cabral Cac Cad Cai Caid Cain Caldwell Caledonian Calf Calin Callaghan Camila Camorra Campo Cane Canoe
    Cansino Canuck Cao Capito Caputova Carabinieri Carib Carnegie Caro Cartagena Carthaginian Caruana Casamance Castile Catalina Catalonian Caulle
    Cc Cd Cda Ce Celestin Cerar Cere Cervante Ceuta Chaco Chadema Changsha Charest Charlene Charsadda Chattanooga Chau Chebeya Chee Cheetah
    Chequer Cherif Cherokee Cherry Chesapeake Cheshire Chevrolet Cheyenne Chido Chino Chp Christi Chrome Chubai Ciampi Cicig Clasico Claudio Clay
    Claymore Clayton Clement Clemson Cleverly Climatologist Cms Cobb Cofa Colbert Colleen Columbine Comic Commandant Compressor Concepcion
    Congressmen Connell Conseil Constance Controler Conversely Copt Corey Corinthian Corse Cosmonautic Cossack Countdown Courtney Coventry Cowboy
    Coyote Cpl Cran Crandall Crawford Crimson Cristo Crosby Cska Cu Cumber Cummin Curl Curry Curtain Cutmore Cvs Cygnu Daddy Daleep Dalit Damiba
    Dancila Dara Darlene Darya Datu Davenport Dawa Dbeibeh Ddos Dec Delatter Demin Demo Demography Denize Denny Derbent Dhc Dhl Dia Diallo Diane
    Dias Dicastery Dictionary Dima Dimona Ding Dion Diosdado Ditrikh Diwaniyah Dixie Dj Djibo Dmitriev Dobb Dodd Dodge Doi Dolan Donnell Donovan
    Donskoy Dori Dorin Dorothy Dorry Dowler Downer Doyle Dpa Drake Drakeford Drogba Druzhba Duarte Duc Dudley Duisburg Dujail Dulle Dunford Dunn
    Duong Dustin Dusty Duvalier Dyke Dylann Dynastic Ea Eads Earnhardt Ebadi Ebber Edith Edson Edvard Eeas Efrain Egede Elbow Ella Ellison
    Elviragovernor Emil Emile Emiliano Emmanuelpresident Emomalipresident Enceladu Encephaliti Endf Energoatom Enerhodar Eni Ennahda Epcc Eprdf
    Epsom Equator Erekat Erie Esmeralda Espacial Esperanza Espirito Espot Essebsi Essen Ethan Etude Eurobasket Eurofighter Eustatiu Evariste
    Evelyn Fab Fabiu Fairbank Fairfax Fallon Falun Famer Familia Fang Farina Faro Fatf Fathi Fatou Fay Faye Fayyad Fbs Fdp Feb Federative Federica
    Fedor Feltman Fenerbahce Fenster Ferrer Fgm Fia Fiame Fina Fis Flamengo Flanagan Flora Floribert Fogel Forsvaret Forza Fp Fr Fraher Francesca
    Francophone Freeman Frelimo Fresno Fretilin Fri Fritz Frontera Frost Fry Fu Fudge Fukuda Funakoshi Fursenko Ga Gabi Gabrielle Gainesville
    Galatasaray Galmudug Gamal Gambari Gangwon Garcetti Garde Garibashvili Garzon Gayle Gazette Gc Geelong Gentiloni Geophysical Georgescu
    Geosynchronou Gerardo Ghali Ghandor Ghazouani Ghebreyesu Gholam Gianfranco Gilberto Gillani Gillibrand Ginsburg Giorgi Gippsland Girija Gita
    Giulio Gladkov Glady Glenda Glendale Glifaa Gloucester Gloucestershire Golani Goldberg Gon Goodman Gor Gora Gordeyev Gp Gr Grabar Graeme
    Granger Gras Grassley Greenville Grenfell Grisham Grossi Gru Gruevski Gu Guardsman Guaviare Guaya Guernsey Guerre Guevara Gulfstream Gvir
    Gwadar Haas Haddad Hadera Hady Hagiuda Haidar Haine Haitham Hakim Hallow Halonen Hamadi Hamlin Hammam Hamra Hani Hank Hanover Hanson Harem
    Hari Harman Harney Harrisburg Hartford Hassanal Hassanpresident Hastert Hatch Hathaway Havel Hawker Hawthorn Hazare Heath Hebride Heglig
    Heidar Heidelberg Heineken Heler Helmut Hemedti Hertfordshire Hilal Hizbullah Hk Hmas Hmong Hobart Hobbit Hodge Hofer Hoffman Holly Holness
    Holt Homophobia Hoover Horacio Horne Hospice Hpakant Hrc Htin Hts Huffington Huffman Hugh Hula Humboldt Humvee Humza Hunga Hurra Husseini
    Huwara Huygen Hwa Hwasong Ibb Icann Idri Ids Ig Iga Igad Ige Ilhampresident Ilir Imo Imu Inara Incirlik Indigo Indochina Inf Infinity Ingabire
    Inl Inlet Inquire Insein Intangible Interfax Iom Ip Irs Isabelle Isf Ishiba Isi Isidro Islamophobia Ismailia Isp Izhevsk Jackie Jafar Jakob
    Jalili Jansa Jara Jassim Jawad Jawf Jays Jebel Jeffery Jehovah Jejomar Jenn Jeri Jesuit Ji Jigme Jinan Jinnah Jiri Johann Johansen Johnstone
    Jolo Joly Jomo Joon Joplin Joran Jp Jsc Ju Judaism Juri Juror Juvenal Jynneo Kabore Kaiser Kaitlan Kalimantan Kamara Kane Kaohsiung Kaplan
    Kappa Karaj Karak Kareem Karenni Kariwa Karol Kars Kashgar Kashiwazaki Kaspersky Kast Katalin Katanga Kathryn Kato Katy Kayah Kc Keel Keler
    Kellogg Kellyanne Kem Kemp Kenney Kermanshah Kh Khakassia Khalq Khama Khanty Khar Khatib Kili Kimberly Kirov Kirsten Kissinger Kitarovic Klain
    Klm Kmart Kodak Kohistan Kohler Kolinda Komeito Komsomolsk Konger Kono Koroma Koryo Kosmo Kosta Kostunica Kot Koulikoro Kovalchuk Kramnik
    Kristen Kristian Kroger Kufa Kumamoto Kumara Kuo Kurgan Kushayb Kwame Kwangmyongsong Lae Laguardia Lahiya Laiza Lamamra Lambda Lambeth Lamont
    Landi Lando Landrieu Lans Laotian Larissa Larsen Laszlo Latham Latif Lau Laurence Layton Ldc Lds Leahy Legault Lei Leigh Leninist Leonean
    Letitia Letizia Letta Letterman Leverkusen Levin Levinson Lew Lexington Ley Leyte Lg Liancourt Lieu Lightfoot Lighthouse Likhachev Liliane
    Lilly Limassol Limerick Ling Linha Linkedin Lipolelo Livingstone Lobster Locsin Loera Lombok Loughner Lourenco Lp Lsu Lubanga Lubbock Lubero
    Lujan Lulzsec Maastricht Maccabi Mack Macquarie Madeira Madness Madoff Magadan Magnitogorsk Magom Maguire Maiga Maithripala Makarov Makassar
    Mala Malaita Malakal Malam Maldonado Malema Mallory Manar Manau Manchuria Mandeb Manley Mannheim Manouchehr Maple Mapuche Maputo Maradona
    Mardan Mardi Mardin Marechaussee Margot Margrethe Marian Marianne Mariinsky Marjan Marku Marmara Martina Martine Maru Marvel Marvin Marwan
    Masbate Maskhadov Massey Mat Mathieu Matrix Mau Maulana Maute Maximminister Mayak Mayer Mazda Mba Mc Mccabe Mcchrystal Mccormick Mcguinty
    Mcgurk Mckenzie Mcmurray Mdc Medan Medinsky Medvedchuk Megan Megawati Melanesian Melenchon Melilla Melitopol Meloni Menaka Mer Mercantile
    Merida Merritt Merz Metlife Metula Meyer Mh Mian Micex Michaelle Mika Mikhailminister Mikhailov Millennial Mim Minya Mira Miranshah Mircea
    Mirko Miro Mms Mn Mnuchin Mobil Mocha Moe Mogherini Moine Mojave Mokhtar Momen Mona Moncef Monegasque Monet Monroe Monsignor Monterey Montoya
    Mordovia Mormon Morozov Moskva Mottaki Mouse Mpp Mrc Msp Mss Muhajir Muizzu Mujahedeen Mulathamun Munch Murkowski Murza Mussolini Mwanawasa
    Myuran Nadezhda Nadir Nagoya Nahariya Naismith Najafi Naji Najla Nakba Nanmadol Nante Napoleon Narendraprime Naro Nash Nasir Nasry Nassar
    Nauruan Ndayishimiye Ndf Ndombe Ndrangheta Nederland Neft Negroponte Netanya Netzarim Newsweek Nfc Niagara Nicolae Niigata Nika Nikolay Nina
    Ningxia Ninh Nir Nis Nizar Noah Noh Nomad Nordefco Norse Nou Nouakchott Nouvelle Novosti Nowaday Nowruz Noye Npc Npp Nrl Ntc Ntv Nuer Nueva
    Nusa Nuuk Nvidia Nyc Oasi Obeidi Oecs Ogaryovo Oksana Oldham Olli Olsen Omv Onion Oo Orb Orchard Orel Os Osiri Oswald Otunbayeva Ouest
    Ovechkin Ovidio Oz Ozawa Padma Pamuk Panahi Pandora Panmunjom Panuelo Pao Pap Papadopoulo Paracel Paralympian Pardo Pariba Parmalat Parolin
    Pashtun Passover Pasteur Pathankot Payton Pbs Pd Peanut Pekka Pellegrini Pemberton Penang Pendleton Penza Pepfar Pernambuco Persia Perugia
    Petrona Petrov Pham Pharaoh Phee Pheu Phoenician Pi Ping Pinheiro Pino Piston Pj Plata Playboy Plymouth Pna Pnc Pobeda Podgorica Pohiva Poker
    Politie Porfirio Portia Poseidon Poti Pow Powerball Poznan Ppe Praia Pravind Prayuth Prespa Presse Preston Procter Protector Provence Pslv
    Psychology Pudong Pueblo Pulp Punggol Punk Purnama Pyrenee Qaboo Qadeer Qala Qasim Qassem Qiang Qom Quesada Quinn Quintero Qusayr Rab Raceway
    Rae Raffaele Rafiq Rainier Rainsy Rajouri Rajya Raleigh Raman Ramin Ramkalawan Ramstein Rappler Ratu Rauf Ravi Rawl Ream Reappointment
    Reauthorization Recean Recife Reconnect Regeneration Reggie Reich Reilly Reinvestment Renaud Residual Revolucionaria Reznikov Rfj Rhodesia
    Riley Rinkevic Rioja Ritchie Roberta Rochelle Rockstar Roddick Rogge Roks Rolf Romagna Romance Romeo Romero Rooney Roque Rosenberg Rosenzweig
    Rosh Rostelecom Roth Rotherham Roxa Roxana Rts Rubin Rudolf Rull Rupiah Russ Rust Rustenburg Rutshuru Ruud Ruz Rwasa Rye Ryugu Sabina Sabra
    Sabratha Saeima Safadi Saffir Safir Sagasti Sainte Saitama Salafi Salafist Salame Saldanha Sali Salle Salmaan Samak Sammarinese Sandiganbayan
    Sandinista Sandusky Sangin Sanha Sanmatenga Sanna Sar Sarec Sarmat Sas Sata Sauna Savchenko Saxon Sbs Scala Scalia Schulz Schwab Scientology
    Scot Scripp Sde Sdgt Sds Seamu Sebin Secretarybureau Securite Sednaya Segodnya Semeru Seminole Sentinel Sept Serdar Sergeifirst Sergeimoscow
    Sevilla Sfry Shabwa Shaikh Sharjah Shawn Shelby Sherif Sherwood Shigeru Shimbun Shinzoprime Shirin Shirley Shizuoka Shkreli Shmakov Shmyhal
    Shroud Siachen Siad Siam Sibi Siddiqui Siem Sigmar Silvan Silwan Simi Simmon Simona Sinema Siniora Sinwar Sittwe Skolkovo Slater Sled Sloot Sm
    Snp Snyder Societe Soli Solih Sooronbaypresident Soto Sotomayor Sotu Soufriere Sp Spam Spatiale Specter Sperl Spice Spielberg Spla Sr Stadion
    Starwood Steele Steeler Steelwork Steelworker Stephenson Steppe Stonewall Stuxnet Suddeutsche Suharto Sukumaran Sulaymaniyah Sundaravej Suns
    Sunshine Superjet Superman Suvarnabhumi Suvorov Sv Swahili Swapo Swe Sweat Swiatek Swindon Sylvester Syracuse Szijjarto Tabasco Tabriz Tacoma
    Tagil Tahoe Tajikistani Talal Tallahassee Tam Tamara Tambo Tamimi Tandon Tanegashima Taneti Taoyuan Tarja Tarrant Tasman Tawhid Tayyiba
    Tchaikovsky Temaru Tempe Tempore Tenzin Terengganu Tereshkova Ternopil Tete Teva Tgv Thad Tham Thankfully Thaw Theodor Thi Thorn Tice Timaru
    Tin Tinh Tiran Tjahaja Tkachev Tokarev Toloui Tolstoy Tomlinson Toro Torrent Toshiba Trafalgar Trang Transcanada Transocean Trench Tres
    Trevino Trio Trong Truong Trutnev Tsang Tsimanouskaya Tuamotu Tucker Tulkarem Tung Turkestan Turki Turkic Tuvaluan Tuz Tvnz Tyrannosauru
    Udmurtia Ulema Ump Umrah Unasur Undp Unmik Upazila Usgs Usns Ustinov Uzbekistani Vac Vadim Vagit Val Valentine Valletta Valve Vanderbilt
    Vanunu Vasilyeva Vasquez Vaughan Vax Vdp Velasquez Veloso Veneto Veran Verdean Vernon Verona Veronica Vesti Vicky Vieja Vijay Viktar Viktoria
    Villanova Villavicencio Ville Viorica Vip Virologist Virunga Visitation Vitamin Vittorio Vivek Vivian Vjosa Vlaam Vladikavkaz Vo Vojska
    Volcanoe Volcanology Volcker Volker Vologda Voloshin Voreqe Vorobyov Vorpommern Vp Vu Vuelta Wahe Wai Wakefield Walgreen Wali Waltz Wanderer
    Wangchuck Warnock Warp Watkin Watt Wavel Wbc Weaver Webber Wechat Weiss Wellness Westerwelle Wfp Wheeler Wic Wii Wikimedia Wilbur Wildcat
    Wilma Windward Wipha Witkoff Witkowsky Wizard Wolverine Woodward Woody Woolwich Woolworth Wow Wukan Xe Xiang Xie Yad Yadav Yagi Yak Yakushev
    Yalta Yam Yamaguchi Yandex Yap Yasuo Yaya Yee Yegor Yellowstone Yemenia Yesh Yevgenyminister Yongkang Youssef Youtuber Yuriko Yurydeputy
    Yuryeva Yutu Zaire Zakaria Zaki Zalmay Zam Zambezi Zaragoza Zawahri Zdravko Zenit Zhelyazkov Zhengcai Zhu Zhuang Zhukov Zient Zimmerman
    Zinichev Zintan Zion Ziyang Zoellick Zoological Zte Zulu Zuwarah Zuzana Zvezda abandonment abdicat abductor abrupt absurdity accessory
    accommodat accuser acidification actionable adjoin adjudication administratively ado adoptive advent adversity affection affinity agile
    agitation airstrip albino ale altar ambiguity ambiguou amenable amenity amplifi anguish animosity ankle annihilation annualiz annulment
    anonymity antenna ape appease appropriat approx apt arable archival arguably arid arouse arthriti asham assertive assiduously asthma
    asymmetric attentive attentively attest audiotape aunt autocrat automation avenge awe backbencher backfill backpacker baggage balaka baptism
    barbershop beard befall bequeath berth biblical bicameral bidder bizarre ble blindfold blindness blockage blockchain bluff bot bowler brac
    brandish breadbasket brew bride bridg brothel bubonic buddy bureaucrat burgeon businesslike businesswoman buster butcher buyback cadastral
    cadre cake caler caliph camouflage candle candlelight cannibalism canonization cans carcinogenic caricature carrot cart carveout casual
    catalog catalytic catcher cautiously censur centimeter chaplain charcoal charm chil childbirth chimpanzee chocolate choke chokehold chopper
    circumnavigation citizenry citywide civilizational clearest cling clone cloudburst coconut coerce coldest collar collud colonist colorectal
    combustion commercialization commoner commonplace commonsense competently compliment con conceiv conception conclusive concretely concurr
    conditionally condon condone confluence confrontational conjoin conscientiou consciously conspirator constru continuum contraband
    contraceptive convener cooler cord cordial cordially cosmetic costliest costume cottage coverup cows cradle crawl cre credence crest
    criminalization criterion crucially crumbl crunch crusade crypto culmination culprit cum curve cusp customary cyanide cynical dashboard
    dealership dearly debunk decarboniz decay deceit deceive decentraliz decompos deconfliction decry deduct defam deferral definite definitively
    defund delegat della demobiliz demot dental deplete depletion deprivation desecrate detach detonator devaluation devalue devize devolution
    dictatorial digitization dimensional diploma dirt disagre disavow disburs disbursement disco discrete disgrace disgust disintegration
    disparate dispose disposition distortion dive divest divisional divisive doctoral donkey downstream draconian drugmaker drum drummer duk dwel
    eagerly earnestly eastward ecologically ejection elective electrician electrification electrify electrocut elevation eloquently embarrassment
    emblem embodiment eminently encirclement enclosure encroachment endgame energetically energize enforceable enjoyment enrolment enthronement
    entitlement entourage enzyme epoch equate erroneou erroneously escapee evoke excel excursion exemplify exotic expanse expend exportation
    exposition exterior extractive extracurricular extraterritorial facade fad falsehood familicide famously fancy farthest fascinat fauna
    federalism fel feminist fenc fence fetal fetu fiery finale finest firepower fist flesh flogg fluctuat focuss fond foolish footbridge foothold
    footstep forestall forgot formality fortification fortitude frack fraudster fraught freak frontman functionality furlough furnace fuss gallop
    gays genomic genre geopolitic gerrymander ghetto glance glitche glorify glove glue goalscorer goddess goodbye grabb graciou granite grappl
    gravel greatness gridlock grind grossly groundless guano guitarist gum gunboat habitation handshake hangar happily harmless harmonization
    harmonize harrow hastily headscarf heck hegemony henceforth herbicide hesitancy hesitation hobby hoist holdout holdup hom homecom
    homeownership homework hominid honoree hooligan horizontal hound hover humanism humiliat humility hydraulic hydroelectricity hypocrisy
    hypothermia hysteria identifiable illiteracy imagination immigrat immolate impart implicit implicitly inaccessible inactive inadmissibility
    incapacitat incest inclusiveness incommunicado incomprehensible inconsistency incremental incubator incur independentist indexation indexe
    indisputable induce inductee informally informational inhal inhibit initiator innovate innumerable insanity inscrib inscription insert
    insolvent instantly instil institutionalize insufficiently insur intake interchange intercultural interface intersect intoxicat intractable
    intransigence intravenou inviolability invisible ipod irrelevant irreplaceable irresponsibility iteration itune jacket jewellery joyou jumper
    jumpstart jure jurist kilo kneel knifeman knit ladder landowner lapse laurel lavish lawfully lawfulness lb leather legitimately legitimize
    lese lets liberator lifeblood lifeboat lifecycle lifespan lighter limitless linchpin liner linguist linkup liquifi listeriosi litany litre
    lively lobbi locust logs louder loudly lump lur lymphoma lyric macaque magnet magnificent majeste makeup managerial manifestly manmade
    marginal markedly massively materialize mattress maturity maximiz meaningless measurable median meldonium memoir menace mend menu merciless
    metallurgy methanol methodological microbe microelectronic middleweight migrate millennia millimeter minu misappropriation misbehavior
    misfortune misunderstood mixture mockery molest moms monstrou morbidity morgue mosaic mosquitoe motel motherhood mound mudflow multifunctional
    muster mutineer naive namesake nanotechnology necessitat necessitate negotiable netizen neutron nightlife nightmare nineteenth nobility
    nonbind nonconsecutive nondiscrimination nonviolent normative northward notch nuance nutritional objectivity offload omit oncom oneself
    onshore opaque opener operationaliz optimization optional opts originate ostensibly outback outbound outburst outfit outly outsiz outsourc
    outward overburden overcharg overlapp overpower overrul overrunn overshoot overstat overstate overtaken oxide pacifist pal parachut parad
    paralys parlor parrot passer passive pathogen peculiarity pedophilia penalize penetrate penetration perennial perilou permissible perpetrate
    perpetual perpetuat personaliz persuad pessimism pharmacist photographic pie pil pinn plagiariz plebiscite plotter plough ploy plugg
    pluralistic pointless politicization polonium polymer popularly porou portrayal postpartum postur potatoe powerbroker powerhouse powerless
    predatory predominant predominately preferable prejudge prelude premiz prescribe presumption priceless prioritization privatiz profess
    programmatic progression prominence promoter prong propeler proportionate proscrib psychosocial pullback pulpit pundit punishe purification
    pylon pyrotechnic quarterfinal quel questionable quitt rabbit raby racehorse radicaliz raft rainy ramification rash reactivat reactivate
    reaffirmation realistically reappear reauthorize rebate recalibrate reciprocity reconcil reconstitut reconvene recurrence recuse redefin
    redeployment rediscovery redistribute redoubl redraw redrawn redress reel reflective refresher refrigerator refund refurbish regularity
    rehearsal reignit reimburse reissue reluctance rematch remediation renal rendezvou renegotiate renovate repetition replica repugnant repuls
    reputational requisite resentment reset reshuffl resonance resonate resound resourc respectable respectfully respondent retook retroactively
    retrofit riche richer richness rickshaw riddl righteou rigid rigorously roadway rockslide rope roster rotate ruptur sacrosanct sadness safest
    salmon sandstorm sapien satirist schism schizophrenia sclerosi scorch scoreline scrambl screenwriter screw sculptor seamless seced
    sectarianism seditiou segregat seler selfish selflessness semester seminal sensible seq seventeenth severance sewer sexist sexuality shaken
    shedd shipbuilder shirk shoreline showcas shrimp shrunk sickness silently simmer simulator siphon sixtieth sizable skateboard slander slapp
    sleeve slid slipp slower slowest smarter smil snapback snatch sneak sodium soften solicitation someday sour southward soybean spaceplane
    sparsely spat specificity spik spinal spine spoil spokesmen spokespeople sq squeez stagnant stalwart stamina standardiz standardization
    statistically staunchly steadfastly steelmaker stereotype sticker stifl stigma stint stir stopover stranger strapp structurally stumbl
    subatomic subdivision subgroup subjugat submerge subscribe subscription subsection subsid subsystem subtle subtype suck suffocation suffrage
    suicidal sulfur superbug superiority supersede superyacht surfer surveil swab swerve synchrotron tale taps taste tattoo taunt tavern
    technicality technocrat tectonic teleconference temper tempt temptation tenacity tenor terroriz terrorize theatrical thesi thirst throughput
    thyroid tidal tiebreak token tomatoe toolbox topper torche tortoize toss totalitarian tout tracker tranquillity transfusion transshipment
    treacherou treble triad triathlon trickle trunk truthful tumble turf turnaround tyrant ultranationalist unaffect unanimity unanswer
    unavoidable unbelievable unblock unbreakable unclassifi uncommon uncontest undecid underdevelopment underestimate undetect undisput unelect
    unfail unfurl unhappy unhurt unincorporat uninjur unintend unmask unmatch unnatural unofficially unprecedentedly unpublish unpunish
    unquestionable unquestionably unravel unregister unreservedly unrestrict unsanction unseen unshakable unspeakable unthinkable untouch unverifi
    unwil upend uproar upside upstream upsurge urbanization vain valiantly validat validate valuation vandalize vanquish vapor variable variation
    vegetation versatile viaduct victimiz videotap visionary visually vitro vocation voucher wanton warmonger warrantless watchlist waterboard wav
    webinar weightlift wetland whistle widest willpower windfall winger wisely witchcraft withstood wore worshiper worthless worthwhile wrangl
    wrench wrest yel yeshiva`,
  23: `Aapi Abby Abeche Abedi Abou Aboul Abramchenko Abs Abul Aces Acropoli Acuna Adan Adeang Adida Admiralty Adriana Adumim Advani Aedt Aereo
    Aeronautical Aest Af Afridi Aftra Aguirre Ahli Aingimea Aiono Ait Aitaroun Ajami Ajax Akhmad Akhmetov Akhtar Akhund Akimov Akron Aktobe
    Alarcon Alba Albare Alegre Alessandro Alexanderenergy Alexandr Alexy Alitalia Alix Allende Allergan Almaz Almeida Alrosa Alt Alton Amado
    Amagasaki Amar Amarah Amarnath Amato Amazonian Ambazonia Ambrose Amelia Amer Americorp Amerindian Amharan Amri Amro Amundsen Analytica Anambra
    Anapa Andreigovernor Andromeda Andru Angelina Anh Anjouan Ankvab Annahead Annastacia Annunciation Anomalou Anse Anshun Ansip Antare
    Anthropology Antilynch Antimonopoly Antioch Anura Anuradhapura Aoba Apc Apodaca Apophi Apportionment Apr Apurimac Aqap Aragone Arak Arakhamia
    Aral Arap Arar Ararat Araujo Arauz Arbinda Arbitral Arbor Aref Arellano Arequipa Aretha Arghandab Argo Arianespace Ariha Ark Armata Armitage
    Arnhem Arnolfo Aromatic Arpa Arpaio Arsal Arsen Arseniy Artem Artemyev Artyom Aruban Arvind Aryan Arzu Asaduzzaman Ashfaq Askari Asma Asom
    Atid Atiku Attal Atul Atv Atwood Audiencia Aum Australopithecu Avalon Avanza Avignon Avril Awesome Axum Ayad Ayalon Ayrault Ayrshire Ayta
    Ayutthaya Azam Azar Azeglio Azikiwe Azoulay Babaryka Babri Badri Baga Bagapsh Bagh Bagong Baidu Bailiff Bajram Bakassi Bala Balakliia
    Balashikha Bald Baldetti Balearic Balfor Balibo Ballarat Baltasar Bambari Bamenda Banat Banca Banff Baraka Barakah Barbie Barnett Barnsley
    Barra Barrot Barton Basayev Basf Basharpresident Bashkir Bashkiria Bassa Bassam Bassirou Bastrykin Baswedan Batam Batken Batman Bator
    Batticaloa Battisti Battleground Bauman Bawumia Bayelsa Bayesian Bayonne Bayraktar Bb Bbb Beaufort Beaumont Becciu Bedford Begum Beiteinu Bek
    Bekaa Belang Belizean Bello Belozerov Bengaluru Benson Bepicolombo Berenson Beret Bergen Bermudez Bern Bethesda Betssy Bevin Biafran Biba
    Bibilov Bicol Bidya Bie Bijapur Bilawal Bild Biosphere Biti Blackburn Blackrock Bligh Bloomington Blu Bm Bmg Boc Boerse Bogdan Bogomaz Bohol
    Bonanza Bondevik Bosch Bosco Botswanan Boubou Boucher Bourla Boutro Bowen Bowle Braun Brechalov Breeder Bret Brittany Brodsky Brody Broward
    Brownsville Brunson Brzezinski Bts Bubba Buchanan Budi Bugti Bukidnon Bukit Bulava Bulawayo Bullrich Bundy Bureij Burga Burnham Burr Burri
    Bursa Busaidi Butantan Buzz Buzzfe Byrne Byung Cadbury Caldera Calipari Callamard Callao Callinan Callixte Calvo Camden Camilo Campina
    Canadien Canakkale Cano Caprile Caqueta Carabinero Cardin Carita Carlson Carly Carme Carmel Carrile Carrillo Carta Carte Cartier Cary Cas
    Cascade Cassi Cassidy Caster Castor Caterpillar Cavite Cayetano Cbn Ccp Cecil Cecile Celaya Cellou Cetinje Ceylon Cfpb Chaldean Chalk Chama
    Chandler Changchun Char Charikar Charleroi Charlot Chasiv Chatgpt Chatham Chea Chega Chernyshenko Cheryl Cheuk Cheung Chick Chilcote Chili
    Chilpancingo Chissano Chita Chloe Choco Chomsky Chonero Chong Christen Christo Christodoulide Christoph Chuetsu Chukotka Chungcheong Chuuk
    Cilia Cilic Cira Circumpolar Cirebon Citibank Citroen Citru Cizre Cjng Clarita Claw Claymont Clemente Clifford Clijster Clonaid Clyburn Cnbc
    Cnes Cnsa Coatzacoalco Coelho Cohn Coldplay Colonia Colonna Columbian Comin Commandment Commin Comore Compostela Compton Conan Conditionality
    Coney Confederacy Cong Conmebol Conn Conservatory Consistory Conspicuou Contra Conyer Coon Copacabana Corby Corrie Corsican Cortina Coruna
    Cosgrove Couch Cougar Councilwoman Coveney Cpi Cpp Cretaceou Creutzfeldt Criswell Croo Crook Crow Crowley Croydon Crusiu Csx Ctc Cub Cubesat
    Cuellar Cuernavaca Cunningham Curse Cutter Cymru Cyrenaica Cyrillic Daegu Daejeon Dagger Daghr Dahieh Dalein Daly Damboa Damon Damor Danica
    Daoud Darpa Darussalam Daryl Daunte Davkova Davyd Deanne Dearborn Deathly Debby Debra Debretsion Declan Decss Deepmind Defensor Deflategate
    Dejiang Deloitte Demetri Democratique Demon Dempsey Dems Deportivo Deripaska Dermot Desalegn Deutschland Deval Developpement Devo Dhankhar
    Dhkp Dianne Diarmuid Dicaprio Diendere Dinamo Dinar Dink Dinka Diomaye Dirk Dish Dissanayake Divine Dixon Dlamini Dmitri Dogon Dohuk Dol Dolly
    Dolore Donaldpresident Doria Dotcom Douala Dove Dozhd Dpmne Dpp Dps Dramani Dreamwork Droupadi Duane Dubna Dubrovka Duch Duekoue Duggan Duhok
    Duhur Dunedin Dunkirk Durand Durian Durov Dutchman Dwyer Dynamo Ears Eastender Eca Echeverria Ecoboost Eda Edf Edgewood Edison Ef Egan Egil
    Eighteenth Eitc Ekaterina Elaine Elbegdorj Electricite Eliezer Elijah Eliud Eliza Elk Elmer Els Elvi Em Emhoff Emmett Endo Energia Enga Enni
    Enrico Ensign Entwistle Enzo Ep Erik Eris Ersin Ert Escobar Escudero Espacio Espiritu Essam Essendon Essequibo Estado Este Estuary Etihad
    Ettore Etzion Eucharistic Eugenio Eun Eur Euroleague Evader Evangelist Evangelo Everton Evgeny Evidently Exeter Exomar Eyal Eyjafjallajokull
    Fabian Fabiano Fabricio Fadeyev Fahmy Faisalabad Fajr Faki Fama Fanapi Fann Fao Farid Farooq Faurie Favre Fayulu Fedotov Feinstein Felicity
    Ferenc Ferrero Fest Fetisov Figo Fim Finucane Fiorina Firth Fitzpatrick Fivb Flosse Foal Fobo Folket Foote Fork Fortaleza Fourthly Fpo Francai
    Francaize Franck Frb Frei Freiburg Fremont Friedman Frontex Fsa Fuck Fuego Fujairah Fundacion Funder Fune Funk Furgal Futsal Gaa Gabe Gabriele
    Gabrieliu Gaetz Gallipoli Galvez Gamboru Gamestop Gan Ganassi Ganja Gare Garrett Gately Gatlinburg Gavrilita Gayoom Gaz Gazipur Gazprombank Gb
    Gchq Gdf Gdr Ge Gebremichael Geingob Geoana Georg Georgi Georgiy Geraldo Gergiev Germanw Gerrard Gershkovich Ghafoor Ghailani Ghanem Ghaziabad
    Ghedi Gheit Gia Gian Giang Gibran Gideon Gigante Gigi Gile Gilead Gille Giorgia Girkin Girona Glacial Gladkikh Glee Gliese Gnu Goat Godavari
    Gol Goldwyn Golubev Golunov Gomel Gongadze Goni Gonsalve Gonzaga Goodwin Goose Gordana Gorno Gorsuch Goss Gould Grail Grameen Granda Grasberg
    Greenlandic Greensboro Greenwich Greyhound Grimaldi Grimsvotn Grindavik Grindeanu Grizzly Grok Gromov Grosso Grumman Grunt Grupo Gsat
    Guadalcanal Gubio Gudni Gulbuddin Gunma Gunther Gusev Gwangju Gyatso Gyurcsany Haarde Habyarimana Hackett Hackney Hacktivist Hae Hafez Hage
    Hagia Hagupit Haile Hailemariam Haitien Haji Hajjah Hakimullah Halappanavar Halimah Halo Halutz Hamon Handel Haneda Hangu Hanine Hardy Harfa
    Harlem Harnai Hartlepool Harvick Hashanah Hasidic Hasm Hast Hatra Hats Hattiesburg Hausa Haut Hawai Hawass Hayward Hazem Hbo Hbos Healey Healy
    Heartland Hedland Heidi Heine Hekmatyar Helder Hendrick Hendrik Henin Hennepin Henriette Hera Herme Hermel Herminie Hermon Hernando Hershey
    Herve Heston Hewitt Hibatullah Hickenlooper Hifikepunye Hiiraan Hilltop Hinckley Hindi Hirokazu Hodeidah Hodgkin Hofschneider Hohhot Holcomb
    Holden Holguin Holloway Horizonte Horlivka Hormozgan Hosein Hostess Hotmail Hou Howe Howell Hoyer Hq Hrant Hsieh Hsu Hubbard Huila Humana
    Humberto Humphrey Hurley Hurndall Hutchin Huy Hyatt Hydrographic Hyogo Ibadan Iberia Iberian Ibew Ibf Ic Ica Icelander Icrc Ict Icty Idi
    Iditarod Idrissa Ie Iea Ignatyev Igorpresident Igorrosneft Ihab Ilan Iloco Imad Indignant Indira Indore Infirmary Info Informatic Inglewood
    Ingrida Instituto Insular Intan Interconnector Ioanni Iota Ipc Ipl Ipswich Iqaluit Iqbal Iroquoi Irpin Irvine Isabella Isaiah Ishaq
    Islamization Italo Itar Iter Itn Itno Itu Ivanka Ivica Ivoirian Ivor Iwate Iwo Izvestia Izzat Jaafari Jacek Jacintha Jacobson Jacqueline
    Jaffna Jagdeep Jahanzaib Jamiat Jamshid Jankovic Janne Jano Jaramana Jav Jawaharlal Jaya Jayapura Jayhawk Jayne Jeannette Jebali Jenson Jeroen
    Jetblue Jew Jfk Jhelum Jiha Jilib Jima Jirga Jiuquan Jj Jnr Joanne Jodi Jody Joo Josefa Jowhar Jowzjan Jozef Jt Juana Judd Jule Julien Julieta
    Juppe Jussie Juul Kabua Kabylie Kadeer Kagan Kailai Kalam Kalsakau Kamboni Kamel Kamil Kamov Kampong Kampuchea Kanak Kangaroo Kant Kanu Kapisa
    Kar Karakoram Karangetang Karina Karki Karlsruhe Karman Karni Kartli Katia Katonivere Katumbi Katyn Kavelashvili Kavkaz Kawasaki Kawuki Kaye
    Kedah Keefe Keisha Kelley Kelowna Kelvin Kemi Kendall Kendrick Kennel Kenseth Kensington Keon Kern Ketchikan Kfc Kgalema Khalaf Khaltmaa
    Khaltmaagiin Khasavyurt Khesar Khieu Khorramshahr Khumri Khural Khusnullin Kiel Kila Kilimanjaro Kilinochchi Killa Kilpatrick Kimberley Kinmen
    Kipchoge Kiril Kirishima Kirovohrad Kissufim Kisumu Kjell Klestil Klobuchar Kn Kobakhidze Kobayashi Kocharyan Kochi Kodiak Kodori Koh Kohl
    Koichi Koike Kolobkov Komsomolskaya Konan Konstantino Kontinental Koppu Koror Kospi Kostroma Kota Kotyakov Kovind Kovrig Kozlov Kpmg Krajina
    Krasnogorsk Krasnov Krg Kristin Krystsina Kt Kuan Kuban Kuciak Kucinich Kudankulam Kudarat Kulov Kumba Kumtor Kupwara Kut Kutupalong Kuzbass
    Kuznetsova Kwan Kwon Kyo Kyrylenko Kyu Laban Lacey Ladin Lahij Lahoud Lamar Lambert Lamia Lamine Landless Langkawi Langley Laquan Larson
    Lashkargah Latina Lausanne Lea Leadsom Leavitt Legionella Leiden Leinster Lempert Lena Leno Leonel Leroy Leterme Leuven Levchenko Levine Levit
    Levitin Lewandowski Lexu Lian Liang Liberacion Libertadore Lido Liguria Liimet Lijun Lilongwe Limburg Lina Lincolnshire Linea Lini Listeria
    Livermore Llosa Lo Lochte Lockyer Lohan Loire Loma Lonmin Lookout Loon Lope Lorestan Loretta Louisa Louth Lowry Lualaba Luba Lublin Lubna
    Lucian Luciano Lucie Lucknow Lugovoi Lunda Luo Luz Luzhniki Lydia Lyman Lyndon Maamau Maarrat Maasai Macarthur Macdonald Machinist Mackay
    Mackenzie Macy Madame Madani Madre Maehara Maesiah Magariaf Magdalene Magdeburg Maggie Maghazi Magne Magra Mahamudu Mahatma Mahendra Majorca
    Majuro Maks Maktoum Malabo Malenchenko Malone Mana Managua Mangoush Mangue Mannan Mansfield Manson Mansoura Manta Mapinduzi Maracana Maranhao
    Marbella Marcin Marek Marielle Marikana Marilyn Marinka Marisa Marit Mariusz Marize Marjorie Marko Marrakech Marrero Marsa Martinelli Martti
    Marx Marxism Maryam Maryse Marzouki Masirah Masra Masyaf Matamoro Matanza Mateen Mateo Matisse Mato Matovic Mattel Matthia Maung Mavi Maxime
    Maxine Maxwell Maza Mbandaka Mbarushimana Mbowe Mbs Mcafee Mcallen Mcarthur Mcc Mcclain Mcclellan Mcconville Mccrory Mcdowell Mcgowan Mckenna
    Mckinley Mckinnon Mclaughlin Mcmaster Mead Meanchey Mechichi Med Meg Megaupload Mei Meiss Menagh Menem Merah Meranti Merciful Meron Mersin
    Meshaal Mesic Messier Messina Metall Meti Metsola Michoacana Mickelson Microbiology Microsystem Mideast Mie Mier Migs Mijailo Mijailovic
    Mikhaildirector Milf Milli Milly Milne Mingora Minogue Minot Minuteman Mirzoyan Misami Mississauga Mister Mizoram Mlrs Mod Modibo Mohmand
    Mohseni Mokgweetsi Moncada Mono Montesino Montiel Montpellier Montreux Montt Morakot Moria Morley Mosisili Moskalkova Mosley Mossack Mostyn
    Mota Motassadeq Motegi Motlanthe Motogp Mounir Mourinho Mover Mozart Muallem Muamba Muath Mudug Mueang Mugla Muhandi Muifa Mukasey Mukherjee
    Mulino Mullin Multnomah Mulvaney Munir Muqrin Murad Murat Muratov Murcia Murmu Murtaja Mushait Muttahida Muzaffarabad Myawaddy Mykolaivka Myle
    Myriam Nabeel Nad Nadhim Nafta Nafusa Nagar Nagpur Nahal Nahda Naim Najjar Nakamura Nakhimov Nakhon Nakuru Nalchik Namah Namgyel Nandi
    Napoleonic Narcisse Narge Narino Naruhito Naser Nashik Nasrin Nastase Nathaniel Nativity Natuna Navajo Navanethem Navin Naw Nawrocki Nazanin
    Nazira Nbcuniversal Ncube Neanderthal Negra Nehammer Nehru Nemesio Nero Netto Neva Nevado Newsroom Nghe Ngurah Nha Nicobar Nicusor Niel
    Nightingale Nimruz Nist Nkunda Nm Nnamdi Nome Nomura Nong Nook Norad Northampton Northrop Northumberland Norwich Nos Noto Noumea Novell
    Novorossiisk Nowak Nso Ntaganda Nugget Numan Nune Nunez Nuon Nurgaliyev Nuristan Nusantara Nushki Nuttall Nyerere Nyu Obelisk Obo Obstetrician
    Ocalan Oceanian Oceanographic Oceanography Oda Odeon Oder Ohrid Oireachta Okhotsk Ol Ola Olafur Ole Oleksii Olena Oligui Olympiaco
    Olympiastadion Olympique Omagh Onaga Ong Ons Opcw Opg Ophelia Opm Oreal Orebro Oriole Orsk Oryol Oseguera Osservatore Othman Otr Ousman Oyo
    Paes Paetongtarn Pago Paige Pakalitha Palaszczuk Palawan Palestenian Palisade Palmeira Palo Paloma Palu Pamplona Panchen Pando Panhellenic
    Panjgur Papa Papademo Papahanaumokuakea Parchin Parenthetically Parkway Parma Parnell Parvanov Pasadena Pascual Paseo Passo Paterno Patil
    Patna Patriarchal Patti Patty Paulette Paulson Pawlenty Pcc Pcp Pdt Pdvsa Peabody Peacemaker Peas Peck Pedersen Peel Peerage Pegida Pele
    Pembroke Pendarovski Peng Penney Penske Pentecostal Pep Pepsico Peralta Perelman Perkin Persson Peterborough Petion Petitioner Petkov Petroleo
    Petrozavodsk Pew Pfc Phi Philosophical Philpott Phong Phylli Phytosanitary Pibor Piedra Piero Pigeon Pilatu Pingtung Pinto Pinula Pita Plaid
    Plainclothe Planck Planner Platte Playa Plenkovic Plesetsk Plumb Pmc Pmu Pn Pnr Podolyak Pohamba Pohnpei Pokemon Polk Pollard Poltavchenko
    Pompeii Ponce Ponsati Pont Poonch Popayan Popov Posada Potanin Potiskum Ppd Prachanda Prak Pramudwinai Pranab Pratasevich Premadasa Pres
    Primakov Primera Priscilla Prithvi Proactiva Prospector Pryce Puea Puig Pulwama Puna Puno Punta Purse Pushilin Pushpa Putnam Qaim Qalqilya
    Qana Qandil Qaryatayn Qatif Qaumi Qinglin Qishan Qr Queer Queretaro Quicken Quincy Quiroga Qurashi Qureshi Rabbani Rack Raed Rafale Raffarin
    Raffensperger Rahimi Raif Rainer Raj Rajasekhara Rakabum Rakhmon Rakyat Ramgoolam Rami Rammasun Ramsey Ramtane Randall Rann Raoul Rashida
    Rashiddeputy Rasht Rawa Raytheon Rdif Rebiya Reckitt Reddy Reds Reeker Regatta Regenvanu Regina Rehman Reichstag Rem Remdesivir Renamo
    Renminbi Reproduction Repubblica Republica Res Ressa Reus Revolv Reykjane Reynaldo Rezai Rezaian Rfi Riaa Riau Richie Rifaat Rifai Rigby
    Rihanna Riigikogu Riker Rittenhouse Riva Riyad Ro Rocco Rockland Rodney Roi Romanenko Romanov Romeva Romualdez Ronda Rosale Roshal Rosiland
    Rosoboronexport Rosseti Roswell Rota Rotunda Rouen Rouse Routh Roux Rovira Rp Rpf Rpg Rubaya Ruby Ruchei Rue Runaway Russky Russophobia
    Rustavi Ryabkov Saa Saadi Sabine Sabrina Saddleworth Sadio Sadovnichy Safari Safeway Safi Sag Sage Sagittariu Sagrada Sahar Sahib Sahil Sahle
    Saipan Sajith Sakellaropoulou Sakhalinsk Saladin Salamanca Salif Salina Salwai Samad Samangan Samarco Samarkand Samba Sambisa Sambo Sampaio
    Samphan Samut Sanaag Sanae Sanafir Sandaogo Sandro Sanjay Sant Sanusi Sapporo Saqqara Saransk Saravan Saraya Sark Sarkissian Sasso Satan
    Savelyev Savita Sayyid Sbu Scalize Scandinavia Schalke Schettino Schmitt Schoof Scorpion Scotsman Scottsdale Screenplay Scully Sdlp Seanad
    Searcher Seema Sefcovic Segolene Seguridad Seiji Seismology Selby Seleznyov Semenya Sengkang Seno Sensex Senussi Sequi Serra Ses Seth Seung
    Severodvinsk Seymor Shackleton Shahab Shahabuddin Shahbaz Shahr Shakhtar Shakur Shamil Shangla Shangri Shani Shapiro Sharaf Sharmahd Sharper
    Shas Shavkatpresident Shebelle Sheen Shelly Shen Sherrod Shetland Shikoku Shinji Shinmoedake Shinrikyo Shire Sho Shogun Shoichi Shokhin
    Shoreham Shourd Shoygu Shropshire Shughor Shughur Shusha Siamese Sicilia Sicknick Sidr Sieverodonetsk Sila Siljanovska Silvia Simonyte Sina
    Sinclair Sinhalese Sirajuddin Sisolak Sisoulith Sleeper Slipper Sloan Slovakian Sme Smes Smollett Smrt Sms Smyth Sna Snohomish Soberana
    Sobibor Socrate Sofi Sohar Sokhonn Solano Solarwind Solingen Sollecito Som Somchai Sorin Soroka Sosa Sotoudeh Sotto Sounder Sousse Southend
    Spaceshipone Spaceshiptwo Spacey Spahn Spald Sparta Spartak Spavor Spc Spector Spicer Spillway Spitz Spokane Springsteen Squid Srbije Srettha
    Sriharikota Sriwijaya Ssc Sst Staircase Stallion Stamford Starbase Staten Stavro Stearn Steny Stepan Stephanopoulo Stevo Stoianoglo Stoneman
    Stort Strathclyde Strikeforce Strom Stubb Sturgi Subaru Subic Subrahmanyam Sucre Sud Sudzha Sughd Suidani Sukarnoputri Sukhumi Sula Sulaiman
    Sunny Supercar Superleague Surabaya Surat Surgut Surveyor Sutherland Sutter Sutton Suvs Swartz Swissmedic Sye Synyehubov Syrskyi Tabara
    Tacloban Taekwondo Taepodong Taez Taft Taganrog Taghi Tagle Tahir Taichung Taino Taiyuan Tajani Takaichi Takata Takehiro Tala Talat Talisman
    Talladega Talli Tama Tamer Tamerlan Tamir Tammy Tanaiste Tanaka Tang Taraba Tarhuna Tarrio Tasso Tauranga Tavrida Tawang Tawi Tayeb Tayr Tda
    Tds Telstra Templar Tendai Terra Tesco Tessalit Tetsuya Teve Therese Thitu Thom Thongloun Thornton Thunberg Thuringia Thurmond Tia Tianhe
    Tianwen Tibilov Ticketmaster Tierra Tillman Timchenko Timoleon Timur Tinzaouaten Tirah Titov Tiya Tlaib Toby Tocantin Tochka Todo Toi
    Tokelauan Toole Topilin Totsky Toumani Toussaint Tracey Trami Tranquility Transdnestr Transvaal Trayvon Tretyakov Trieste Triomphe Trout
    Trovoada Tsakhiagiin Tseng Tsitsipa Ttc Tuba Tuleyev Tulip Tumaco Tunceli Turabi Turbat Turkmenbashi Turnpike Tuzla Twitch Tylenol Tyne Uaw Ud
    Udeid Udhampur Ues Ufos Ula Ulbricht Ulf Ulyukayev Umarov Umberto Uml Umno Unamid Unclo Underwood Unduly Unga Unha Uni Unido Unitam
    Unitedhealthcare Univision Uptown Urrutia Usagi Usama Usb Usci Usman Usmanov Usmc Usrap Ussc Ust Vaishno Valdai Valdi Valeant Valerii Valeriy
    Vallarta Valneva Vampire Vanguard Vanik Varanasi Vashem Vavuniya Velazquez Veliky Vella Velyka Venom Verhofstadt Vgtrk Vidal Videgaray Videla
    Vigano Viii Viken Vikram Vilk Villamar Villanueva Villier Vincentian Vincenzo Vinnytsia Vinson Vioxx Virgo Visakhapatnam Visegrad Viswanathan
    Vive Vladimiro Vmro Volcan Volta Vonn Vry Wael Waitangi Wak Walikale Wallonia Walloon Walton Wana Wanlaweyn Waqf Warcraft Warwick Washi
    Wasserman Wat Waterford Watergate Watford Wauwatosa Wawrinka Wazir Wba Weijia Weimar Weiner Welle Wenchang Werner Wessex Westfield Westgate
    Wever Whitaker Whitehall Whitehouse Whyte Wiesbaden Wiesenthal Wigan Wiggin Wilderness Wiliame Wilkinson Willy Wilton Windhoek Winehouse
    Winnie Wissam Witch Wittstock Wladimir Wmo Wolff Wolfowitz Wonderland Wongsawat Wonsan Woodland Woolmer Xiamen Xian Xii Xing Xue Yabloko Yacob
    Yael Yafran Yai Yakutsk Yamina Yao Yaron Yaroslav Yaroun Yaser Yasi Yassir Yastishock Yasuhiro Yate Yatsenyuk Yau Yayi Ye Yehuda Yeo Yep
    Yermak Yevkurov Yew Yfz Yiannopoulo Yin Yitzhak Yoga Yomiuri Yoshiro Yousuf Ypf Yseali Yukiya Yuryaide Yuval Yuzhno Yvonne Zaghari Zahar
    Zahawi Zahi Zaidi Zainab Zaluzhnyi Zaman Zamora Zapad Zara Zaria Zaynab Zdf Zedong Zeebrugge Zeljko Zewde Zhi Zhigang Zhukovsky Zinke Zip
    Zodiac Zoe Zubkov Zulia Zurab Zverev Zvi abatement abnormality abound acknowledgment acquaintance acronym actuality admirable advertize
    advisable aeroplane affidavit affluent afloat aggravation agitat agony agrochemical ailment aircrew airfare alienation alteration alumina
    amphetamine amputat amputee analogy anarchy anew angrily announcer annular anthropogenic antidote antigovernment antiquat antiviru apathy apes
    apocalyptic apostasy apprentice aptly archaic arrogance asphalt astound attachment attractiveness auspiciou autistic autoworker avoidable
    awash awisley awkward axes axis axle backfil backstroke bacterial baptiz barbarity barbecue barley batche bauxite beatifi beet befitt
    beforehand beg begg behest benefactor benign benzene bereav bets biennial bigot biker bilat billiard bins biosecurity bipolar bits bleach
    blight blogg bloodbath blower bluefin bluster bodi bogu boldly bona booby bookstore bots bottl boundless bows brav breastfeed brilliantly
    bronchiti brutaliz bugg bulb bulldoz bulletproof bullfight burdensome cadence caliber camouflag cann cannibal canon capitaliz carat cargoe
    carpet carve celestial centerpiece centralize centrally cereal cervical chairmen charr chatbot chatt cheaply cheque chime chopp choreographer
    choreography cigar cinematography circa circumcision circumnavigate clarion clerical cliche clinician clott cloture coffeehouse coffer
    comatose comfortably comparative compartment complacent comprehend compress conclusively concur condensate confidant configuration congenital
    conqueror cons consignment consultancy contravene convocation copi coronal correlate corroborat corroborate corrosive counteroffensive
    counterterrorist countrymen covertly cowardice coworker crab crate cremat cremation cripple crony crowdfund crucifix crumble crypt
    cryptography curator cutback cutoff cynicism dah daub deactivat deactivate debilitat debit debtor decapitation decarbonize deception decipher
    deflect defrock delineate dementia demilitarization demilitarize demonization demonstrable denigrat denuclearize denunciation deportee
    depositor deregulation dereliction derogatory deserter deservedly desirable desperation destruct deviat deviation devotee diarrhea
    differential differentiate digest digitize diligent diminishe dimm dioxin dip disburse discotheque dishonest dishonestly disk dislike disparag
    disrepair disrespectful dissatisfi dissenter distraction disus divorc dockworker dorm dosage downside downstair drap drench dubiou dummy
    duplication ear earner eaten economical ecotourism edict egoism elaboration eldercare electrocution electronically elicit elud emb embargoe
    embolism emphatically emulate encephalopathy engender enmity enormously enthron enthusiastically enumerat equestrian escalator esport espouse
    evenly eventful everlast excavat excavator exceedingly exclusionary exemplifi exhaustive existent exonerate expiry expletive expressly
    expropriation exterminat extratropical fade familial familiariz farmworker favourite fearful fearless femicide ferocity fervent figuratively
    figurehead filmmak finalization firewood firmness fixe flam flareup flatter fluctuate fodder foe foothill fore forefather foregone foreseen
    forfeiture fragmentation frail freezer freshman friendliness frigid fringe frustrate fundamentalism fundamentalist fungal furnish furthest fus
    futile gagg gallbladder gambler generaliz geniu geostrategic giraffe gladly glar glow glyphosate gonorrhea gosh gravest greener greenlight
    grop groundwater gut gutt habea hailstorm halal hamburger handicapp handicraft handout handset harshest hashish hasten headache headliner
    headscarve heap heartily heater heatstroke heavier heckl hemorrhage herdsmen hesitant hindrance hitherto homage homepage honeymoon honourably
    hopeless hopelessness horrifi horrifically hospitalize housekeep hsiung huh humanist humanistic humanoid humbl humor hurry hypothesi idiot idl
    idly illiberal illiterate illustration immeasurable imminently immolat immunodeficiency immutable imperfect imperialist implosion impromptu
    impropriety inaccuracy incentiviz inclement inclination incomparable incompetence inconvenient incurable indecency indignation inefficiency
    inequitable inert inescapable inexpensive inferior infiltrator inflame inflammation inhumanity initiation ink inoculat inoperable inquir
    insecticide insidiou insignificant inspirational instigation instigator instill insure insurmountable intellect interception interdisciplinary
    interlink interrelat interrogate interventionist intoxication introductory intrud invasive inversion investigatory investiture invigorate
    invitee invocation inward ire isolationism ites itinerary jab jams jaw journalistic joyful justly kernel ketamine keypad kleptocracy knot
    koala kph kroner kyun lamp languish laps laundry leadup learnt leaver legislate lemur lengthen leukaemia lewd liar limb lip listener literal
    litter liturgy lizard localize logger loosely luger lumber lure madrassa maestro magnify maim mainstay majeure makuuchi malignant malnourish
    malpractice martyrdom marvellou massage mastery mater materially matur melee meme mentality merchandize metadata metallurgical meteorologist
    methodically meticulou microbu microcephaly mighty mimic miniaturiz minke miraculou misguid misinform mismanag misplac misrepresent mistress
    mitochondrial modestly moisture mold molester monologue monorail monsoonal morphine mortem mortuary motorboat mountainside mull
    multidisciplinary multimillion multipli mural nanny naturaliz nearer necropoli needlessly needy nefariou nett neurosurgeon neutrino nicotine
    niece nom nominally noncompliance nonimmigrant nonpartisan noose normalcy noroviru noticeably nuisance null nullifi nullity numerical
    numerically nuts objectionable obligatory oblige obscene obscure obsession occupancy officiat officio oils oncological onus operationalization
    operationalize opportune optimist orangutan outcompete outpor overcame overheat overreach overrule overt pads paedophilia pager painkiler
    painstak palliative pamphlet panacea panelist papacy paradox paralysi parody passerby patche patentability paternity pawn payday payer payfor
    payoff peacemak pedophile pellet perch periphery permafrost permeat perniciou persecute pets phenomenal phobia photography pierc pillow pinch
    pinnacle pirat platoon plausible podcast poignant polariz policewoman politicize pollster polluter polygamy poppy popstar populace postage
    postwar pots precariou precede precept preclud predicate preeminent preexist prefectural prelate preoccupation preoccupi prep pretense
    primitive printer pristine prognosi programmer progressively proliferat promulgat promulgation pronouncement propagandist propellant
    proprietary prorogation prose protagonist proto provocateur prudence pulsar purposely puzzle quadrupl quotation racket radiocarbon
    radiological raze razor reai realign realism reallocate reassign reassignment rebalanc rebelliou rebirth rebuk reburi recede receptive
    receptor recipe reckon recommitt reconfirm reconstitute reconven recreat recreate rectifi redefine redevelopment redistribut redistrict
    refinance refine refiner refocu refrigeration reggae regression reimposition reincarnation reintegrate reintroduction reinvent reinvest
    reluctantly remedial remit remorse remuneration renegotiation repaid repository reprint reprocess reptile repudiation repurpos reput rerout
    reroute reshape respirator respite responsiveness restat resultant resurgent reunifi reunify reuse revere rhetorical rhythm rife ripe
    riverboat robustly rockfall rode rods rollback roommate rosy royalist rugg rum rundown sagg sailboat sainthood salad sanctionable scalp scann
    scanner scapegoat scary scenic schoolboy scrupulou seaborne seafarer seawater sediment seismologist selectively selfishness selloff semblance
    septic shakeup shaky shanty sharehold sharpen shave shek shockwave shopper showdown sidestep sil simplest simulation sincerest sins sixteenth
    sizeable skate slap slay smashe smoker snack snapp sober softball solemnly solidary sorcery sous souvenir spaceship spade spammer spas
    speculative spinach splash splendid spontaneou sportspeople sportswear stack standalone starter starve stature statutorily stave stockholder
    storefront stori stratovolcano stretche strongmen styl subcontract subnational subscrib subsea subset subside subspecy substandard substantiat
    substantively substitut subvariant sugarcane sulfide sulphur summa supercentenarian superficial supermoon supertanker surname surrogate
    sustenance symboliz sympathetic sympathiz sympathize symposium synchronize synthesi taboo tagg tarmac techno technocratic telemedicine
    telephon televangelist tenuou terabyte terminology terribly terroristic tertiary testosterone theologian theoretically therapist therein
    theropod thinn threefold thrombosi thy tightly timeless ting titanium titleholder titular toast tomato tore trait transient transplantation
    trenche tributary tricky trilaterally trolley troublesome troupe trove trusteeship tumbl turboprop twofold unavailable unconnect unconstrain
    uncontain und underdevelop underfund underperform undervalu undiscover unease uneasy unethical unfetter unforgivable unfulfil unguid unheard
    unioniz unmistakable unnecessarily unnotic unpredictability unproductive unprofessional unprofitable unscath unsolicit unsubstantiat
    unsuitable untapp untenable unturn unusable unwant unwell unwize unyield upfront upright upsett uptake urinat urine valiant validation vans
    variously vengeance verbally verse veterinarian vigor vile visibly vodka wagon wander washe waterfront watersh wean wedge weed weekday
    weeklong weighty westward wherein wherewithal whichever whim whirlwind whiskey willfully willingly wiretap wither woes woke wrist yell yeon
    yoke zinc zookeeper zu`,
  24: `Aafia Abbot Abdelkader Abdulkadir Abdur Abidin Abizaid Abn Abrego Abruzzo Abushagur Acc Accountant Ade Adebolajo Aecio Aek Aer Aerolinea Aetna
    Africom Afriqiyah Aga Agadir Agra Agusan Ahlu Ahmar Ahmaud Ahwaz Aida Aidan Aita Ajit Ajka Alameda Alastair Alban Albertan Albion Albu Alcatel
    Alec Aleksandarpresident Ales Alexeigazprom Alexii Alger Alicante Alireza Alito Aljazeera Allenby Allentown Allianz Alliot Alyaksandr
    Alyokhina Alyssa Amazonia Amenhotep Ames Amess Amherd Ampezzo Amritsar Anaconda Anbang Andover Andra Andrii Anfal Anfield Angelu Anglia Annecy
    Antrax Anz Anze Aomori Aoraki Apa Apatzingan Apex Aquaculture Arbery Arbil Archer Archibald Ari Arian Armand Arnault Arun Arundel Asayish
    Ashanti Asir Asp Astute Atho Atiyah Atomwaffen Attanasio Aug Augustin Autorite Av Avakov Aviacion Aviva Avon Avraham Axa Ayacucho Azevedo Azim
    Azizia Azteca Azul Badger Badminton Baez Baghuz Baha Bahah Baher Bahir Baitullah Bakiev Balikpapan Balotelli Bamba Banerjee Bangabandhu Bangor
    Bankass Bankman Banksy Banten Bao Baotou Baqouba Baquedano Baraja Barakat Barchi Barefoot Bark Barney Bartlett Barzeh Batasuna Bayanihan Bea
    Beale Bean Beast Beatrice Becker Beckett Beglov Begona Beheira Belaid Belden Belle Bennell Berejiklian Bergamo Bernabeu Berset Bert Berta
    Bertone Beryslav Besancon Bialiatski Biffle Bigg Biloxi Bingham Bittorrent Blagoveshchensk Blaine Bland Bnsf Boasberg Bobbie Bohmermann Boize
    Bong Bonner Boone Boreali Boyz Boyzone Branislav Bri Briceno Bridgeport Bridget Brigham Brin Brock Brod Brookfield Bruge Brumby Bruni Budd
    Bududa Bulger Buloburde Bunny Burgess Burgo Burhanuddin Burkan Burt Butina Cabinda Caesarean Caido Cajamarca Camarine Campeche Canaria Canelo
    Cantonment Capitan Carabobo Cardiology Carinthia Carper Carrefor Cartography Cartwright Caso Castilla Castroneve Catanduane Catatumbo Cate
    Catriona Cavaco Caylee Ccc Ceara Cec Celeste Centauri Centauru Centerra Ceyhan Cfr Chaba Chabahar Chai Chalabi Chamberlain Champaign Champlain
    Chancellery Chancery Chandrika Changi Chapecoense Chaput Chardon Charite Cheick Chekhov Chemnitz Cheragh Chf Chica Chien Chikungunya Chilima
    Chiluba Chinh Chofu Chogm Chokri Chonburi Chowdhury Christiane Christy Chua Chul Chunxian Cinematographer Circassian Cirque Citgo Ciuca
    Clapper Clau Clearstream Cleaver Clemenceau Clermont Clooney Clostridium Cody Coe Coetzee Cofepri Collegiate Collingwood Colm Comanche Conagra
    Confuciu Conille Connolly Conservancy Constantino Convidecia Coo Copp Coretta Corfu Corneliu Coru Cotler Coulibaly Countess Cour Coutt Cove
    Cowell Craigslist Cristian Crocu Cronulla Crozier Crpf Cruce Crucible Cumberland Cybertruck Cyclonic Czaputowicz Dag Dahab Daimler Dakahlia
    Dallagnol Damasak Damien Dammam Daniele Daredevil Darra Dartmouth Daud Daugaard Dawson Degenere Dekalim Delano Delovaya Deltan Delwar Demakov
    Demi Dengvaxia Denisova Depardieu Desarrollo Desiree Despacito Devin Dewan Dhamar Diabaly Diarra Dignidad Dijsselbloem Dinh Directv
    Discernment Djotodia Djugu Dni Dns Dodi Doksuri Dominguez Domino Donilon Donohoe Donut Dorado Dorjee Doron Dorset Dowden Ds Dua Duckworth Dui
    Dunleavy Duplanti Dyumin Dzmitry Eastleigh Eby Ecdc Ecstasy Edan Edmond Edna Edo Edri Efi Einar Ej Eje Eke Ekmeleddin Elbe Eleanor Elisa Elmau
    Emerald Emerson Enes Eng Ensenada Epo Equine Erawan Ericsson Ernie Eshkol Eskisehir Esm Eso Espanyol Esperance Essar Esteban Estlink Etna
    Eugenia Eugenic Eugenie Eurobond Euskadi Evangelization Evian Extremadura Ezzor Faca Fagradalsfjall Fahad Faina Fani Faroese Farook Fattal
    Faucher Faulkner Fax Federalist Fedorov Felicien Fengshen Fermi Fermin Fern Fidan Fiesta Filipina Filippo Finer Fini Firefly Firefox Flem
    Florin Flossie Flush Foggia Fontaine Forcadell Fordow Fra Francia Fransen Frauke Frazier Frerich Friso Fritzl Froome Fsm Fso Ftx Fukui Fula
    Fung Gabbard Gaemi Gahr Gaia Gakharia Galant Galizia Gama Gamalama Gamaleya Gambira Ganesh Gangnam Ganley Gardner Garro Garuda Gat Gator Gauck
    Gautam Gedo Gelsenkirchen Gem Gentil Geoscience Gerber Gertrude Gettysburg Geyser Gezi Ghislaine Gimp Gisborne Gleb Glencore Glitter Glover
    Gmbh Gobi Godfrey Goer Gofundme Golda Goldstone Gonaive Goncalo Goodell Gormley Gotland Gotthard Gpt Grandi Granin Greco Greenlander Greenspan
    Greiten Grill Gripen Grossman Groupe Grubb Gsa Guan Guanipa Guebuza Guilin Guillen Gulu Gunter Gurbangulypresident Guttenberg Guwahati Gw
    Gyumri Haavisto Hadassah Hagibi Haima Haj Hakan Hal Halane Halim Halley Halong Hamdallah Hamgyong Hammadi Hanegev Hanif Hanningfield Hanshin
    Hantaviru Harbi Harley Harrier Harutyunyan Hash Hashd Hatem Hattera Hatton Hauptbahnhof Hawara Haywood Hazel Hb Hc Heaney Hefei Helicoide
    Helle Hellfire Heredia Herero Hermine Hery Herzliya Heydar Hh Hichem Hierro Hillel Hin Hipkin Histadrut Hizbollah Hmp Hoa Hobb Hodeida
    Hoekstra Hogel Hoi Holbrooke Holger Horowitz Hoy Hrh Hudhud Hue Huey Humera Hummer Huntley Huntsville Hut Hutchison Hyon Hypoxia Iai Ibaraki
    Icesave Ieepa Iemma Ieng Iew Ignazio Igorchairman Iguala Ihsanoglu Ilam Ilhan Ilo Ilve Iman Impac Ina Inaki Inbee Inbev Ind Indicatively
    Industrija Innoprom Inouye Inspectorate Interconnection Invitational Iosif Iq Ir Irbil Irna Isere Isinbayeva Iskandariya Islah Islamophobic
    Isobel Iswaran Ivlp Ja Jaar Jabbar Jadranka Jakaya Jamali Japaridze Jardine Jayant Jaycee Jayme Jbs Jc Je Jelena Jena Jere Jeremiah Jibril
    Jihua Jinggoy Jobar Joschka Josipovic Juliano Jumeirah Junaid Jund Junin Kaag Kaanapali Kabuga Kagwa Kaili Kairo Kajuru Kalat Kalesnikava
    Kaljulaid Kamchatsky Kanawha Kani Kanimbla Kanter Karama Karami Karla Karoline Kasasbeh Kassam Katharine Kauffman Kaupth Kayani Kayin Kayla
    Kazaa Kazimierz Kech Kei Kek Kerik Kersti Kerviel Kessler Ketsana Kha Khader Khali Khandu Khanun Kharitonov Khatumo Khimki Khin Khl
    Khmelnytskyi Khormato Kian Kidapawan Kiefel Kikwete Kildare Kilkenny Killeen Kilman Kilmar Kinabalu Kinder Klebanov Klerk Kobane Kofod Kogogin
    Kolomna Kompasu Konna Kononenko Konya Korcok Kosor Koussa Kouyate Kozhemyako Kris Kristi Krivokapic Kruger Kuiper Kuki Kulgam Kumaratunga
    Kumaritashvili Kumbh Kumgangsan Kuroyedov Kvashnin Kwekwe Ky Lachlan Laci Lado Lagrange Lamberth Lamitan Lana Lancer Landsbergi Lang Langone
    Lanza Lanzhou Larisa Larkin Lasbela Laschet Lashio Lataminah Lautenberg Lawdar Leah Leal Ledecky Leed Leighton Leland Lennox Lenovo Leonida
    Leonor Levon Lga Lhc Lib Liban Liberta Libi Lig Limjaroenrat Linde Linfa Linfen Lingu Linu Lipstadt Lipton Livorno Liwa Lnu Loc Locke Lod Loeb
    Loeffler Logano Loikaw Lois Lokomotiv Londonderry Londono Loroum Lotfi Louie Loyd Lozada Lpg Lpr Lubitz Lucent Ludovic Ludwig Lumumba Lutsk
    Lynx Lyonnai Lytton Maaret Machh Madagascan Madhav Madobe Madra Magomedov Mahamoud Mahan Maharlika Mahdia Mahwit Maire Mairead Maiziere Majd
    Majdal Majili Makabayan Makati Maksym Malaya Malheur Malindi Malo Malvina Malvo Mane Mangione Mangkhut Manh Mannar Maradi Margaliot
    Marlborough Marlon Maroni Marzieh Masalit Masimov Masry Masum Matera Mathew Matia Matibe Mauna Maura Mawarire Mayadeen Mcclelland Mcdermott
    Meari Medicago Meek Meghalaya Meghna Mekdad Mela Melor Mencho Mendocino Merc Metrojet Michaeli Mickey Middlesbrough Middlesex Midshipmen
    Miejski Mikael Millwall Milner Minustah Mire Mirren Mishal Misick Mitiga Mittal Mocimboa Modena Modesto Mohamoud Mohsin Mojahedin Mokwa Moland
    Molano Mon Monastir Montazeri Monuc Mooney Moquegua Morad Morag Mordashov Moriarty Morrissey Morton Moti Mottley Moulton Moura Moustafa Moyo
    Mozdok Mozilla Mpd Mpumalanga Mubi Muhajiroun Mujibur Muna Munshiganj Muntadhar Murr Muscovy Musp Mustang Mustapha Musudan Muthanna Myron
    Myrtle Myspace Mystic Nadeem Nadiya Nadler Naftna Naftogaz Nagaland Naha Naivasha Nakagawa Nalgae Nama Nambaryn Nampa Nampula Nan Napa Nari
    Natalee Navarre Navratilova Nazif Nazir Nazran Nd Ndaw Nec Neca Necdet Negara Neoguri Neolithic Nesat Netblock Neuberger Neurological Newry
    Nextel Nhc Nhk Nhpi Nik Nikiforov Nikolprime Niro Nishimiya Nix Nk Nlrb Nodar Noem Nolan Noordin Norah Nottinghamshire Novy Ntsb Nuku Nuno
    Nusaybin Nv Nyan Nyon Oaks Ochoa Octavio Odi Odin Ofer Ogier Ogun Oicha Olimpico Olof Omo Omri Ondo Oppenheimer Opus Orbi Orinoco Osvaldo
    Ouzou Ozgur Paddock Paeng Pahang Palestina Pall Palucka Pampanga Pancra Pangong Panjang Pardoo Parler Parliamentarism Parrilla Parvez Paschal
    Paschi Pasqua Pasta Pataki Patek Patikul Pattaya Patten Paty Pavlof Paxton Payette Peach Peake Peggy Pek Pembrokeshire Percy Peregrine
    Perikatan Persie Pertamina Petropavlovsk Petry Peugeot Pg Phan Pharoah Philadelphi Philae Phraya Pia Picanyol Pilar Pimentel Pimlico Pineda
    Pinter Pio Piotrovsky Pisa Pitkin Pixar Pokhara Polari Pomerania Popocatepetl Pornhub Portillo Poso Potomac Potsdam Ppm Prasat Preamble
    Prentice Priebu Prima Pritam Prom Promenade Promsvyazbank Provost Psni Psy Psychiatry Pt Puma Purnell Putumayo Pvda Pyongan Qaa Qahtani
    Qaradawi Qc Qi Qian Qist Quader Quadrilateral Quaid Qualcomm Quantico Quantorium Quanzhou Quirino Quiro Qurayshi Qwest Rabia Rachid Radwan
    Raheel Raigad Rajaonarimampianina Rajiv Rajnath Raka Ramat Ramone Rana Rantissi Rata Ratchasima Ratzinger Rawhi Rayshard Raziq Rbs Rc Redknapp
    Rees Regeneron Reim Reince Ren Rena Repsol Requesen Resurrection Retrieval Ribbentrop Ribeiro Ribery Riccardo Rigopiano Rinat Ritz Rivne
    Rizieq Rizvi Rn Robbie Rocha Rockwell Rosary Rosenstein Rossello Rothschild Rourke Rousey Rowland Rowley Rq Rsfsr Rua Rubiale Rumyantsev
    Rusair Rutherford Rwisereka Rybakina Rybkin Ryukyu Rzeszow Sabetta Sac Sadek Sadeq Sadrist Saenuri Saffron Saipov Saitoti Sakhon Salama
    Salamiyah Salang Salesman Salvatrucha Samjhauta Sammy Samoud Sanader Sandhu Sandiford Sani Santana Sante Saola Sap Sarabjit Saraqeb Sarsak
    Sary Sasago Sattar Saul Saulo Saunder Saville Savoie Sayfullo Sayyidah Scarlett Schaack Schafer Schaffer Schallenberg Scheffler Scholarly
    Scotu Seau Seehofer Segou Seguro Selma Sembilan Senatorial Seneca Sentamu Sentsov Sepat Sequestration Serdyukov Sergeigovernor Serre Sesame
    Severn Severstal Seym Sezer Shaabi Shaar Shab Shabiha Shaddadah Shadrake Shalanda Shanahan Shangfu Shanshan Shantou Shard Shariff Shaukat
    Sheeran Shekau Sheraro Sheraton Sheridan Sheryl Shihab Shinichi Shiri Shlomi Shmuel Shonan Shtula Shum Siau Sidra Siena Sigrid Sihamoni
    Silveira Sim Simin Sistine Siumut Slavutych Slutsky Smit Smythe Sn Snare Socata Soe Sohae Sohag Soham Sokha Sola Soledar Soler Sopore Souq
    Spanier Speight Spieth Spit Squirrel Ssa Staffordshire Stampeder Stare Starliner Stella Sten Stevenson Stockton Stoiber Strickland Stromboli
    Stryker Sualauvi Suella Sukabumi Sukhnah Sukkur Sukma Suleja Sumatran Sumud Suntrust Sununu Superdome Superfund Superspeedway Supplementary
    Surakarta Surigao Surkov Sushila Sussan Svyatlana Sylhet Taal Tabak Taco Taftanaz Tahoua Talbiseh Talbot Tamanrasset Tambov Tame Tampere Taney
    Tanjung Tanya Taranto Tarcisio Tarija Tau Taya Tayseer Taysir Tbm Tbs Telle Temu Tenggara Terrence Tet Thavisin Theological Thiam Thuong
    Thurgood Thyssenkrupp Tiberia Tigre Timmerman Tishrin Titi Tizi Tjostolv Tlaxcala Tnt Togga Tolkien Tolokonnikova Toluca Tooma Topeka Topix
    Toria Torrance Torvald Toulon Toune Townsend Transasia Transrapid Transylvania Trapero Tribeca Tribhuvan Trumka Tsa Tsarist Tsb Tse Tsuyoshi
    Tsvangarai Tulsi Tupelo Turbo Turkel Tutankhamun Twickenham Uc Uconn Uda Udaltsov Ullah Ulyss Umayyad Umuhoza Unalaska Unc Underdog Unfccc
    Ungdomshuset Unix Unsmil Uppsala Upstate Urbana Urozgan Ushakova Usmonov Ustr Uva Vahid Vamco Vang Var Varosha Vassili Vaughn Vauxhall
    Vekselberg Venediktova Vereshchuk Verma Vermelho Vernitsky Vetevendosje Vida Vieque Vilanova Villahermosa Villar Villawood Viniciu Vistula
    Vitor Vivendi Vizzotti Vkontakte Vlad Vongfong Vw Wadham Waikato Wakashio Wakayama Walcott Waler Waljama Wallow Wallstrom Wally Wandsworth
    Wanna Wannacry Waqa Warhol Warne Warrington Warwickshire Wau Waukesha Welby Wenbin Wenzhou Weston Whitman Wicker Wicklow Wilke Wilkerson Wolfe
    Woolsey Wordpress Workington Wray Wrestlemania Wyatt Wyden Wynn Wynne Xiao Xiaop Xichang Xix Xp Xv Yalu Yamagami Yamamoto Yana Yanez Yaqoob
    Yasin Yatra Yatta Yazd Yenisei Yeung Yevgenia Yevhen Yola Yoo Yuen Yuma Yushu Yvan Zakzaky Zaldy Zambada Zapatista Zasyadko Zatler Zavala Zaw
    Zeng Zephyr Zhenhua Zhijun Zhob Zhuhai Ziad Zidane Zijlstra Zinedine Ziobro Zita Zorkin Zuwara Zuweid abdomen abdominal abductee aborigine
    abreast abyss accent accustom adamant adaptive adjudicate administrat adulterat adulteration aerodrome aggress airdrop akov alas alienat
    allott alloy aloud alumnu ambassadorial amicable amyloid anachronistic analogou anatomy animate anime annal annihilat annoyance annum
    anticompetitive antiretroviral antiterrorist apai apostate appriz arbitrariness archeological archery arrat artisanal athist attire
    autocephaly ballerina ballpark barangay barbarism barometer barrister beatification bellicose belligerence bicommunal bleak blowout blunder
    boar bobsleigh bookseller bracelet brute bucket bulli burglar burner buss butter caller candor canvass capo caregiv carnivorou carpark cascad
    caseload casket categoriz caveat chaser chill chromosome churchgoer cladd clampdown clinche clinically clout codifi cognitive cohabitation
    colloquially compose computational concertedly confidentiality confiscation conflagration congestive conjointe consecration consecutively
    constrict convective convenor converg coolant cornerback coronial corrective corrosion counteroffer cucumber curricula customiz cyberwarfare
    decimal decre deface deficient deflat delve demarcate democratiz demolishe dent dentist denucleariz deplor deposition depress derecho
    desalination desktop devalu diabetic diagram dietary digitally diner disapprove disenfranchiz disguize dishe disinfect disorganiz dispel
    dispense dispos dissipate disunity divergence dogma doorstep douse drawback dredg dune duress dusk easiest ebook echoe elaps elude emigrant
    emigrat emotionally empti encapsulate encyclical engrav enjoin enlightenment enriche environ epidemiologist erectu erratic etch eternally
    eventuality evok exacerbation excitement exhortation expendable experimentation externally factually farmhouse fibrosi fiercely filly finisher
    firewall fissure flatten flea fledgl floresiensi fluent forbade forbearance forcible forerunner foreshock fourfold freer furor gallantry
    geomagnetic giveaway glorification glycol goaltender graciously grandstand grit gritty grotesque guardianship gymnasium halftime handler
    handsome headbutt headless headlin heliosphere heroically hers hexafluoride hitmen hominin hourly houseboat hugg humidity hundredth hwan
    hypothesiz icloud illuminate illustriou imaginable imitation immers impassable impeache implode implore inactivat inadequately inappropriately
    incalculable incapable incineration indisputably ineffectiveness infidelity informateur informer infusion inimitable insane instalment instat
    interconnectivity internationaliz interr interrogator intestinal inundate invincible inviolable ironic irreconcilable irrefutable irreversibly
    irritation ischemic jetliner joys juridical justifiably kamikaze keenly kickoff kinship landmass lasagne ledger lent leptospirosi limbo
    limousine lips litmu looser lovely lubricant lull maglev magma maltreatment malversation mangrove mantle maroon mascot matchday maul mechaniz
    melanoma memorabilia menthol meticulously mic microwave militiaman minefield miniature miscalculat miserable misfir mismatch mistak mixer
    mobster mok monarchist monopolize mortal mouthpiece multibillion multicultural multimodal multitude mushroom mut mutant naira nasal nepotism
    nest newsreader nickname nonessential nonexistent northbound notche notebook nucleu nutrient oblivion omitt oncologist onlooker onsite
    operationally opiate oppositionist ordinarily orgy overfish overture paediatric painfully palpable paranoid paraphras parishe parol
    passionately pathetic payable peat pelvi peni peripheral pesantren petaflop phish picket pirogue pity pizzeria placard planeload poetic
    popularization potent powerline practiz pragmatism predat predictive propagat propp pros pseudonym pterosaur publicize puncture purchaser qua
    quark quasar quickest radioactivity rainwater realignment rearmament reauthoriz recoup recycle redeem refinanc refoulement regrett reimburs
    reinfection reintegrat rejoice relapse relaxation religiously repent repetitive reproach repudiat reputable requisition reshap resonat
    resurfac resurface retraction retroactive revaluation roar rodent romantic rott rotten rowdy rustl salmonellosi salut sampl satire sauce
    scandalou scarr scientifically scour seamen seamlessly seaplane seatbelt seater sedan setup seventieth shackle shade shady shav shellfire
    shootdown shopkeeper shoplift shov shovel shr simpler simulate sine skew skydiver slashe slaughterhouse snag sniffer snowmobile snowy
    socialite solvent sonar soup specialization splashdown spoof sprawl springboard squalid squatter stair standardize stead stingray stove
    stressful stretcher stubborn subsoil substantiate subsurface sufferer sulfuric sunlight sunspot superinjunction supranational swerv syndicat
    systemically teenag telehealth telework terrify theorem thief thirtieth thumb tiebreaker toe togetherness toothpaste topline torment towel
    toxicity traceability traction trample tramway transborder transitory transmissibility transporter transsexual triathlete tribulation trim
    trivial troll trolleybu truckload truffle tundra ubiquitou unapprov unbeatable undercarriage undersign unencrypt unexplor unforeseen unfreeze
    unmet unoccupi unprotect unredact unreleas unsatisfactory unseasonably unsecur unshakeable unstoppable untrue uteru vaccinator vape vaulter
    vertebrate visualize vividly vomit warden wary waterfall weakest wealthier weaponization webcam westernmost wildland willful winless wishful
    womb woolly worldview wrack wraparound wrath yakuza yardstick yellowcake yop youthful zade zoos`,
}

const ROWS = Object.entries(BANDS).flatMap(([band, terms]) =>
  terms.split(/\s+/u).map((term) => ({ term, share: 2 ** (-Number(band) / 2) })),
)

/** The share of reports that a term stands in, by the term; of a term that is not here it is less than any. */
export const SHARES_OF_TERMS: ReadonlyMap<string, number> = new Map(
  ROWS.map(({ term, share }) => [term.toLowerCase(), share]),
)

/** Terms that English mostly writes small: no names. */
export const ORDINARY_TERMS: ReadonlySet<string> = new Set(
  ROWS.flatMap(({ term }) => (term === term.toLowerCase() ? [term] : [])),
)
