/**
 * Bodies that patterns (“Ministry of …”, “… University”) do not find: usual name | other names | state, `-` where none.
 * Source: the bodies’ own sites, as commonly known.
 */
export const BODIES = `
US State Department|State Department;U.S. State Department;US Department of State;U.S. Department of State;Department of State|USA
US Department of Defense|Pentagon;the Pentagon;Department of Defense;Defense Department;US Department of Defense;U.S. Department of Defense;DoD|USA
US Treasury|Treasury Department;US Treasury Department;U.S. Treasury;U.S. Treasury Department;Department of the Treasury|USA
US Congress|Congress;U.S. Congress|USA
US Senate|U.S. Senate|USA
US House of Representatives|House of Representatives;U.S. House of Representatives|USA
US Supreme Court|U.S. Supreme Court|USA
Central Intelligence Agency|CIA|USA
Federal Bureau of Investigation|FBI|USA
National Security Agency|NSA|USA
National Security Council|NSC|-
USAID|U.S. Agency for International Development;US Agency for International Development|USA
Centcom|CENTCOM;US Central Command;U.S. Central Command|USA
Federal Reserve|Fed;the Fed;US Federal Reserve|USA
NASA|Nasa|USA
DARPA||USA
Republican Party|GOP|USA
Democratic Party||-
British Foreign Office|Foreign Office;FCDO;Foreign, Commonwealth and Development Office;Foreign and Commonwealth Office|GBR
British Parliament|House of Commons;House of Lords|GBR
MI6|Secret Intelligence Service|GBR
MI5||GBR
GCHQ||GBR
Labour Party|Labour|GBR
Conservative Party||GBR
Scotland Yard|Metropolitan Police|GBR
Bank of England||GBR
Bundestag||DEU
Bundeswehr||DEU
Bundesrat||DEU
CDU|Christian Democratic Union|DEU
SPD||DEU
AfD|Alternative for Germany|DEU
Quai d'Orsay||FRA
French National Assembly||FRA
National Rally|Rassemblement National|FRA
DGSE||FRA
State Duma|Duma;Russian State Duma|RUS
Federation Council||RUS
FSB|Federal Security Service|RUS
GRU||RUS
SVR|Foreign Intelligence Service|RUS
KGB||SUN
Roscosmos||RUS
Rosatom||RUS
Rosoboronexport||RUS
Rostec||RUS
Gazprom||RUS
Rosneft||RUS
Lukoil||RUS
Novatek||RUS
Sberbank||RUS
Wagner Group|Wagner;Wagner PMC|RUS
United Russia||RUS
Red Army||SUN
Verkhovna Rada|Rada|UKR
SBU|Security Service of Ukraine|UKR
Azov Regiment|Azov Battalion;Azov Brigade|UKR
Naftogaz||UKR
Energoatom||UKR
Communist Party of China|Chinese Communist Party;CCP;CPC|CHN
People's Liberation Army|PLA|CHN
PLA Navy|People's Liberation Army Navy;PLAN|CHN
National People's Congress|NPC|CHN
Politburo||-
Kuomintang|KMT|TWN
Democratic Progressive Party|DPP|TWN
Legislative Yuan||TWN
Huawei||CHN
ZTE||CHN
Alibaba||CHN
Tencent||CHN
TikTok||CHN
ByteDance||CHN
Sinopec||CHN
CNOOC||CHN
Evergrande||CHN
COSCO||CHN
TSMC||TWN
Foxconn||TWN
Lok Sabha||IND
Rajya Sabha||IND
Indian Ministry of External Affairs|Ministry of External Affairs;MEA;External Affairs Ministry|IND
BJP|Bharatiya Janata Party|IND
Indian National Congress|Congress Party;Congress party|IND
Aam Aadmi Party|AAP|IND
Trinamool Congress|TMC|IND
Shiv Sena||IND
RSS|Rashtriya Swayamsevak Sangh|IND
ISRO|Indian Space Research Organisation|IND
DRDO|Defence Research and Development Organisation|IND
HAL|Hindustan Aeronautics;Hindustan Aeronautics Limited;Hindustan Aeronautics Ltd|IND
BEL|Bharat Electronics;Bharat Electronics Limited|IND
BrahMos Aerospace||IND
Mazagon Dock|Mazagon Dock Shipbuilders|IND
Larsen & Toubro|L&T|IND
Tata||IND
Reliance|Reliance Industries|IND
Adani|Adani Group|IND
Reserve Bank of India|RBI|IND
Indian Oil Corporation|IOC;Indian Oil|IND
Indian Navy||IND
Indian Army||IND
Indian Air Force|IAF|IND
Border Security Force|BSF|IND
CBI|Central Bureau of Investigation|IND
NIA|National Investigation Agency|IND
ISI|Inter-Services Intelligence|PAK
ISPR|Inter-Services Public Relations|PAK
PTI|Pakistan Tehreek-e-Insaf|PAK
PML-N|Pakistan Muslim League-Nawaz|PAK
PPP|Pakistan Peoples Party|PAK
Jaish-e-Mohammed|Jaish-e-Mohammad;JeM|PAK
Lashkar-e-Taiba|LeT|PAK
Tehreek-e-Taliban Pakistan|TTP|PAK
Awami League||BGD
Bangladesh Nationalist Party|BNP|BGD
Taliban|the Taliban;Afghan Taliban|AFG
LTTE|Tamil Tigers;Liberation Tigers of Tamil Eelam|LKA
Hezbollah|Hizbullah;Hizbollah|LBN
Hamas||PSE
Fatah||PSE
Palestinian Authority|PA;Palestinian National Authority|PSE
PLO|Palestine Liberation Organization;Palestine Liberation Organisation|PSE
Islamic Jihad|Palestinian Islamic Jihad|PSE
Popular Front for the Liberation of Palestine|PFLP|PSE
Islamic State|ISIS;ISIL;IS;Daesh;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State group;Isis|-
Al-Qaeda|al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida;Al Qaida|-
AQIM|al-Qaeda in the Islamic Maghreb|-
Al-Shabaab|al-Shabaab;Al Shabaab;al Shabaab;al-Shabab;Al-Shabab|SOM
Boko Haram|ISWAP|NGA
Lord's Resistance Army|LRA|UGA
M23||COD
Muslim Brotherhood||-
Ansarallah|Ansar Allah;Ansarullah;Houthi movement|YEM
Hayat Tahrir al-Sham|HTS|SYR
Syrian Democratic Forces|SDF|SYR
Free Syrian Army|FSA|SYR
White Helmets||SYR
YPG|People's Protection Units|SYR
PKK|Kurdistan Workers' Party;Kurdistan Workers Party|TUR
AKP|Justice and Development Party;AK Party|TUR
CHP|Republican People's Party|TUR
HDP||TUR
Peshmerga||IRQ
Popular Mobilization Forces|PMF;Popular Mobilisation Forces;Hashd al-Shaabi|IRQ
Kataib Hezbollah||IRQ
Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Islamic Revolution Guards Corps|IRN
Quds Force|IRGC Quds Force|IRN
Basij||IRN
Majlis|Iranian Parliament|IRN
Guardian Council||IRN
Atomic Energy Organization of Iran|AEOI|IRN
Knesset||ISR
Likud|Likud party|ISR
Yesh Atid||ISR
Shas||ISR
Mossad||ISR
Shin Bet||ISR
Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces;Israeli army|ISR
Saudi Aramco|Aramco|SAU
Public Investment Fund|PIF|SAU
ADNOC||ARE
Emirates Airlines|Emirates Airline|ARE
QatarEnergy|Qatar Energy|QAT
Qatar Airways||QAT
Sonatrach||DZA
Polisario Front|Polisario|ESH
Rapid Support Forces|RSF|SDN
Janjaweed||SDN
TPLF|Tigray People's Liberation Front|ETH
ANC|African National Congress|ZAF
Democratic Alliance|DA|ZAF
Economic Freedom Fighters|EFF|ZAF
Eskom||ZAF
ZANU-PF|Zanu-PF|ZWE
SWAPO|Swapo|NAM
MPLA||AGO
UNITA||AGO
Frelimo|FRELIMO|MOZ
Renamo|RENAMO|MOZ
FARC|Revolutionary Armed Forces of Colombia|COL
ELN|National Liberation Army|COL
PDVSA||VEN
Petrobras||BRA
Pemex||MEX
Morena||MEX
YPF||ARG
Sinn Fein|Sinn Féin|IRL
IRA|Irish Republican Army|IRL
ETA||ESP
PSOE||ESP
Fidesz||HUN
Law and Justice|PiS;Law and Justice party|POL
Sejm||POL
Riksdag||SWE
Storting||NOR
Folketing||DNK
Althing||ISL
Seimas||LTU
Saeima||LVA
Riigikogu||EST
Verkhovny Sovet||-
Diet|National Diet|JPN
Liberal Democratic Party|LDP|JPN
Komeito||JPN
Self-Defense Forces|SDF;Japan Self-Defense Forces;Maritime Self-Defense Force|JPN
Samsung|Samsung Electronics|KOR
Hyundai|Hyundai Motor|KOR
Hanwha|Hanwha Aerospace;Hanwha Ocean|KOR
Korea Aerospace Industries|KAI|KOR
Blue Lives||-
Workers' Party of Korea|Workers Party of Korea|PRK
Tatmadaw|Myanmar military|MMR
National League for Democracy|NLD|MMR
National Unity Government|NUG|MMR
Petronas||MYS
UMNO|Umno|MYS
Airbus||FRA
Boeing||USA
Lockheed Martin||USA
Raytheon|RTX|USA
Northrop Grumman||USA
General Dynamics||USA
General Atomics||USA
General Electric|GE;GE Aerospace|USA
Pratt & Whitney||USA
L3Harris||USA
Bell Textron||USA
Sikorsky||USA
SpaceX||USA
Starlink||USA
Google||USA
Apple||USA
Microsoft||USA
Facebook||USA
Meta||USA
Twitter||USA
Amazon.com||USA
Tesla||USA
Exxon Mobil|ExxonMobil;Exxon|USA
Chevron||USA
Halliburton||USA
JPMorgan|JP Morgan;JPMorgan Chase|USA
Goldman Sachs||USA
Moody's||USA
Fitch|Fitch Ratings|USA
BAE Systems|BAE|GBR
Rolls-Royce||GBR
BP||GBR
Shell|Royal Dutch Shell|GBR
HSBC||GBR
MBDA||FRA
Dassault|Dassault Aviation|FRA
Thales||FRA
Naval Group|DCNS|FRA
Safran||FRA
Nexter||FRA
TotalEnergies|Total;Total Energies|FRA
EDF||FRA
Renault||FRA
KNDS||FRA
Arianespace||FRA
Rheinmetall||DEU
Krauss-Maffei Wegmann|KMW|DEU
ThyssenKrupp|ThyssenKrupp Marine Systems;TKMS;Thyssenkrupp|DEU
Diehl|Diehl Defence|DEU
Siemens||DEU
Volkswagen||DEU
Hensoldt||DEU
Leonardo||ITA
Fincantieri||ITA
Eni|ENI|ITA
Navantia||ESP
Indra||ESP
Repsol||ESP
Saab||SWE
Bofors||SWE
Kongsberg||NOR
Equinor|Statoil|NOR
Patria||FIN
Nokia||FIN
Ericsson||SWE
Damen||NLD
ASML||NLD
Philips||NLD
Elbit Systems|Elbit|ISR
Rafael|Rafael Advanced Defense Systems|ISR
Israel Aerospace Industries|IAI|ISR
NSO Group|NSO|ISR
Baykar||TUR
Aselsan||TUR
Roketsan||TUR
Turkish Aerospace Industries|TAI|TUR
Embraer||BRA
Denel||ZAF
Norinco||CHN
AVIC||CHN
CSSC||CHN
Ukroboronprom||UKR
Antonov||UKR
United Aircraft Corporation|UAC|RUS
United Shipbuilding Corporation|USC|RUS
Almaz-Antey||RUS
Kalashnikov Concern|Kalashnikov|RUS
Sukhoi||RUS
Uralvagonzavod||RUS
Tactical Missiles Corporation||RUS
PGZ|Polish Armaments Group|POL
Mitsubishi Heavy Industries|MHI|JPN
Toyota||JPN
SoftBank||JPN
Stockholm International Peace Research Institute|SIPRI|SWE
International Institute for Strategic Studies|IISS|GBR
RUSI|Royal United Services Institute|GBR
Chatham House||GBR
Amnesty International|Amnesty|GBR
Human Rights Watch|HRW|USA
Greenpeace||NLD
Oxfam||GBR
Save the Children||GBR
Medecins Sans Frontieres|Médecins Sans Frontières;Doctors Without Borders;MSF|FRA
Reporters Without Borders|RSF France|FRA
Transparency International||DEU
International Crisis Group|Crisis Group|BEL
Carnegie Endowment for International Peace|Carnegie Endowment;Carnegie|USA
Brookings Institution|Brookings|USA
RAND Corporation|RAND;Rand Corporation|USA
Council on Foreign Relations|CFR|USA
Center for Strategic and International Studies|CSIS|USA
Atlantic Council||USA
Heritage Foundation||USA
Observer Research Foundation|ORF|IND
Freedom House||USA
Institute for the Study of War|ISW|USA
Syrian Observatory for Human Rights|SOHR|GBR
Vatican Bank||VAT
Vnesheconombank|VEB|RUS
Rosneft Trading||RUS
Nord Stream AG||CHE
SWIFT||BEL
FedEx||USA
Ford||USA
General Motors|GM|USA
Maersk||DNK
Lufthansa||DEU
Air India||IND
Aeroflot||RUS
Ryanair||IRL
FC Barcelona||ESP
Real Madrid||ESP
Manchester United||GBR
Arsenal||GBR
Liverpool FC||GBR
Chelsea||GBR
Bayern Munich||DEU
Juventus||ITA
Paris Saint-Germain|PSG|FRA
Boca Juniors||ARG
River Plate||ARG
`
