/**
 * News agencies, papers, stations and sites: name | other names | country | agency or outlet | ownership. Source: the
 * outlets’ own imprints, as commonly known; ownership `state` where the state owns and directs, `public` where a public
 * body runs it at arm’s length.
 */
export const OUTLETS = `
Reuters|Thomson Reuters|GBR|agency|private
Associated Press|AP;The Associated Press;A.P.|USA|agency|private
Agence France-Presse|AFP;Agence France Presse|FRA|agency|public
TASS|Tass;ITAR-TASS;Itar-Tass;TASS News Agency|RUS|agency|state
RIA Novosti|RIA;Ria Novosti|RUS|agency|state
Interfax|Interfax news agency|RUS|agency|private
Sputnik|Sputnik News|RUS|agency|state
Rossiya Segodnya||RUS|agency|state
Xinhua|Xinhua News Agency;New China News Agency;Xinhuanet|CHN|agency|state
China News Service|CNS|CHN|agency|state
EFE|Efe;Agencia EFE|ESP|agency|state
Europa Press||ESP|agency|private
DPA|dpa;Deutsche Presse-Agentur|DEU|agency|private
ANSA|Ansa|ITA|agency|private
Adnkronos||ITA|agency|private
AGI||ITA|agency|private
Lusa||PRT|agency|state
PTI|Press Trust of India|IND|agency|private
ANI|Asian News International|IND|agency|private
IANS|Indo-Asian News Service|IND|agency|private
UNI|United News of India|IND|agency|private
Kyodo|Kyodo News|JPN|agency|private
Jiji Press|Jiji|JPN|agency|private
Yonhap|Yonhap News Agency;Yonhap News|KOR|agency|public
Newsis||KOR|agency|private
KCNA|Korean Central News Agency|PRK|agency|state
Rodong Sinmun||PRK|outlet|state
Anadolu Agency|Anadolu;AA|TUR|agency|state
Demiroren News Agency|DHA|TUR|agency|private
IRNA|Islamic Republic News Agency|IRN|agency|state
Fars|Fars News Agency;Fars News|IRN|agency|state
Tasnim|Tasnim News Agency;Tasnim News|IRN|agency|state
Mehr|Mehr News Agency;Mehr News|IRN|agency|state
ISNA|Iranian Students' News Agency;Iranian Students News Agency|IRN|agency|state
Press TV|PressTV|IRN|outlet|state
Iran International||GBR|outlet|private
SANA|Syrian Arab News Agency|SYR|agency|state
WAM|Emirates News Agency|ARE|agency|state
SPA|Saudi Press Agency|SAU|agency|state
KUNA|Kuwait News Agency|KWT|agency|state
QNA|Qatar News Agency|QAT|agency|state
BNA|Bahrain News Agency|BHR|agency|state
ONA|Oman News Agency|OMN|agency|state
Petra|Jordan News Agency|JOR|agency|state
NNA|National News Agency|LBN|agency|state
INA|Iraqi News Agency|IRQ|agency|state
MENA|Middle East News Agency|EGY|agency|state
WAFA|Palestine News Agency|PSE|agency|state
Saba|Saba News Agency|YEM|agency|state
APS|Algeria Press Service|DZA|agency|state
MAP|Maghreb Arab Press|MAR|agency|state
TAP|Tunis Afrique Presse|TUN|agency|state
LANA|Libyan News Agency|LBY|agency|state
SUNA|Sudan News Agency|SDN|agency|state
ENA|Ethiopian News Agency|ETH|agency|state
NAN|News Agency of Nigeria|NGA|agency|state
GNA|Ghana News Agency|GHA|agency|state
KNA|Kenya News Agency|KEN|agency|state
Nampa|Namibia Press Agency|NAM|agency|state
PANA|Panapress|SEN|agency|private
afrol News||NOR|agency|private
allAfrica|AllAfrica|USA|outlet|private
APP|Associated Press of Pakistan|PAK|agency|state
BSS|Bangladesh Sangbad Sangstha|BGD|agency|state
UNB|United News of Bangladesh|BGD|agency|private
RSS|Rastriya Samachar Samiti|NPL|agency|state
Bakhtar|Bakhtar News Agency|AFG|agency|state
Pajhwok|Pajhwok Afghan News|AFG|agency|private
TOLOnews|Tolo News|AFG|outlet|private
Khaama Press||AFG|agency|private
VNA|Vietnam News Agency|VNM|agency|state
Antara||IDN|agency|state
Bernama||MYS|agency|state
PNA|Philippine News Agency|PHL|agency|state
CNA|Central News Agency|TWN|agency|public
AAP|Australian Associated Press|AUS|agency|private
Ukrinform||UKR|agency|state
UNIAN||UKR|agency|private
Interfax-Ukraine||UKR|agency|private
BelTA|BELTA|BLR|agency|state
Kazinform||KAZ|agency|state
UzA|Uzbekistan News Agency|UZB|agency|state
Kabar||KGZ|agency|state
Khovar||TJK|agency|state
Azertac|AZERTAC|AZE|agency|state
Trend|Trend News Agency|AZE|agency|private
Armenpress||ARM|agency|state
Interpress|InterPressNews|GEO|agency|private
Moldpres||MDA|agency|state
PAP|Polish Press Agency|POL|agency|state
CTK|ČTK;Czech News Agency|CZE|agency|public
TASR||SVK|agency|public
MTI||HUN|agency|state
Agerpres||ROU|agency|state
Mediafax||ROU|agency|private
BTA|Bulgarian News Agency|BGR|agency|state
Tanjug||SRB|agency|private
Beta|Beta news agency|SRB|agency|private
Hina|HINA|HRV|agency|state
STA|Slovenian Press Agency|SVN|agency|state
FENA||BIH|agency|state
MIA||MKD|agency|state
ATA||ALB|agency|state
ANA-MPA|Athens News Agency|GRC|agency|state
CNA Cyprus|Cyprus News Agency|CYP|agency|state
APA|Austria Press Agency|AUT|agency|private
SDA|Keystone-SDA|CHE|agency|private
Belga||BEL|agency|private
ANP||NLD|agency|private
NTB||NOR|agency|private
TT|TT News Agency|SWE|agency|private
Ritzau||DNK|agency|private
STT||FIN|agency|private
BNS|Baltic News Service|LTU|agency|private
ELTA||LTU|agency|private
LETA||LVA|agency|private
IPS|Inter Press Service|ITA|agency|private
UPI|United Press International|USA|agency|private
Bloomberg|Bloomberg News|USA|agency|private
Dow Jones|Dow Jones Newswires|USA|agency|private
Canadian Press|The Canadian Press|CAN|agency|private
Notimex||MEX|agency|state
Prensa Latina||CUB|agency|state
ACN|Cuban News Agency|CUB|agency|state
Granma||CUB|outlet|state
Telam|Télam|ARG|agency|state
Agencia Brasil|Agência Brasil|BRA|agency|state
Andina||PER|agency|state
AVN||VEN|agency|state
Telesur|teleSUR|VEN|outlet|state
MercoPress|Mercopress|URY|agency|private
ABI||BOL|agency|state
Montsame|MONTSAME|MNG|agency|state
BBC|British Broadcasting Corporation;BBC News;BBC World Service|GBR|outlet|public
Sky News||GBR|outlet|private
ITV|ITV News|GBR|outlet|private
Channel 4|Channel 4 News|GBR|outlet|public
Guardian|The Guardian|GBR|outlet|private
Financial Times|FT;The Financial Times|GBR|outlet|private
Times of London|The Times|GBR|outlet|private
Sunday Times|The Sunday Times|GBR|outlet|private
Daily Telegraph|The Daily Telegraph;The Telegraph|GBR|outlet|private
Independent|The Independent|GBR|outlet|private
Economist|The Economist|GBR|outlet|private
Daily Mail||GBR|outlet|private
Middle East Eye||GBR|outlet|private
Jane's|Janes;Jane's Defence Weekly|GBR|outlet|private
CNN|Cable News Network|USA|outlet|private
Fox News|Fox|USA|outlet|private
CBS|CBS News|USA|outlet|private
NBC|NBC News|USA|outlet|private
ABC News||USA|outlet|private
MSNBC||USA|outlet|private
NPR|National Public Radio|USA|outlet|public
PBS||USA|outlet|public
CNBC||USA|outlet|private
Voice of America|VOA|USA|outlet|state
Radio Free Europe/Radio Liberty|RFE/RL;Radio Free Europe;Radio Liberty|USA|outlet|state
Radio Free Asia|RFA|USA|outlet|state
New York Times|The New York Times;NYT|USA|outlet|private
Washington Post|The Washington Post|USA|outlet|private
Wall Street Journal|The Wall Street Journal;WSJ|USA|outlet|private
USA Today|USA TODAY|USA|outlet|private
Los Angeles Times||USA|outlet|private
Politico|POLITICO|USA|outlet|private
Axios||USA|outlet|private
Foreign Policy magazine||USA|outlet|private
Foreign Affairs magazine||USA|outlet|private
Newsweek||USA|outlet|private
Time magazine|TIME magazine|USA|outlet|private
Defense News||USA|outlet|private
Breaking Defense||USA|outlet|private
The Diplomat||USA|outlet|private
Breitbart|Breitbart News;Breitbart London|USA|outlet|private
HuffPost|Huffington Post;The Huffington Post|USA|outlet|private
The Hill newspaper||USA|outlet|private
National Interest|The National Interest|USA|outlet|private
CBC|CBC News;Canadian Broadcasting Corporation|CAN|outlet|public
Globe and Mail|The Globe and Mail|CAN|outlet|private
Toronto Star||CAN|outlet|private
Le Monde||FRA|outlet|private
Le Figaro||FRA|outlet|private
Liberation|Libération|FRA|outlet|private
France 24|France24|FRA|outlet|public
RFI|Radio France Internationale|FRA|outlet|public
Les Echos||FRA|outlet|private
Jeune Afrique||FRA|outlet|private
Africa Intelligence||FRA|outlet|private
Deutsche Welle|DW|DEU|outlet|public
Der Spiegel|Spiegel|DEU|outlet|private
Bild||DEU|outlet|private
Die Welt|Welt|DEU|outlet|private
Die Zeit||DEU|outlet|private
Frankfurter Allgemeine Zeitung|FAZ;Frankfurter Allgemeine|DEU|outlet|private
Suddeutsche Zeitung|Süddeutsche Zeitung|DEU|outlet|private
Handelsblatt||DEU|outlet|private
ARD||DEU|outlet|public
ZDF||DEU|outlet|public
Euronews||FRA|outlet|private
Politico Europe||BEL|outlet|private
EUobserver||BEL|outlet|private
Euractiv|EURACTIV|BEL|outlet|private
Neue Zurcher Zeitung|Neue Zürcher Zeitung;NZZ|CHE|outlet|private
Swissinfo||CHE|outlet|public
ORF||AUT|outlet|public
Der Standard||AUT|outlet|private
RAI|Rai|ITA|outlet|public
Corriere della Sera||ITA|outlet|private
La Repubblica|Repubblica|ITA|outlet|private
La Stampa||ITA|outlet|private
El Pais|El País|ESP|outlet|private
El Mundo||ESP|outlet|private
ABC Spain||ESP|outlet|private
La Vanguardia||ESP|outlet|private
TVE|RTVE|ESP|outlet|public
Catalunya Radio|Catalunya Ràdio|ESP|outlet|public
Publico|Público|PRT|outlet|private
NRC|NRC Handelsblad|NLD|outlet|private
De Telegraaf||NLD|outlet|private
NOS||NLD|outlet|public
VRT||BEL|outlet|public
RTE|RTÉ|IRL|outlet|public
Irish Times|The Irish Times|IRL|outlet|private
Yle|YLE|FIN|outlet|public
Helsingin Sanomat||FIN|outlet|private
SVT||SWE|outlet|public
Dagens Nyheter||SWE|outlet|private
NRK||NOR|outlet|public
Aftenposten||NOR|outlet|private
DR||DNK|outlet|public
Politiken||DNK|outlet|private
ERR||EST|outlet|public
LRT||LTU|outlet|public
Gazeta Wyborcza||POL|outlet|private
Rzeczpospolita||POL|outlet|private
TVP||POL|outlet|state
Notes from Poland||POL|outlet|private
Hurriyet|Hürriyet;Hurriyet Daily News|TUR|outlet|private
Daily Sabah|Sabah|TUR|outlet|private
Yeni Safak|Yeni Şafak|TUR|outlet|private
Cumhuriyet||TUR|outlet|private
TRT|TRT World;TRT Haber|TUR|outlet|state
NTV||TUR|outlet|private
Kathimerini||GRC|outlet|private
ERT||GRC|outlet|public
Cyprus Mail||CYP|outlet|private
RT|Russia Today|RUS|outlet|state
Kommersant||RUS|outlet|private
Izvestia|Izvestiya|RUS|outlet|private
Vedomosti||RUS|outlet|private
Rossiyskaya Gazeta||RUS|outlet|state
Komsomolskaya Pravda||RUS|outlet|private
Novaya Gazeta||RUS|outlet|private
Moscow Times|The Moscow Times|RUS|outlet|private
Meduza||LVA|outlet|private
Channel One|Channel One Russia|RUS|outlet|state
Rossiya 1|Rossiya-1;Rossiya 24;Rossiya-24|RUS|outlet|state
RBC|RBK|RUS|outlet|private
Krasnaya Zvezda||RUS|outlet|state
Zvezda||RUS|outlet|state
Kyiv Independent|The Kyiv Independent|UKR|outlet|private
Ukrainska Pravda||UKR|outlet|private
Kyiv Post||UKR|outlet|private
Suspilne||UKR|outlet|public
European Pravda||UKR|outlet|private
Nasha Niva||BLR|outlet|private
Haaretz|Ha'aretz|ISR|outlet|private
Jerusalem Post|The Jerusalem Post|ISR|outlet|private
Times of Israel|The Times of Israel|ISR|outlet|private
Yedioth Ahronoth|Yediot Aharonot;Ynet;Ynetnews|ISR|outlet|private
Israel Hayom||ISR|outlet|private
Maariv|Ma'ariv|ISR|outlet|private
Kan|Kan News|ISR|outlet|public
Channel 12||ISR|outlet|private
Channel 13||ISR|outlet|private
i24NEWS||ISR|outlet|private
Al Jazeera|Al-Jazeera;Aljazeera|QAT|outlet|state
Peninsula|The Peninsula|QAT|outlet|private
Gulf Times||QAT|outlet|private
Qatar Tribune||QAT|outlet|private
Al Arabiya|Al-Arabiya|SAU|outlet|state
Arab News||SAU|outlet|private
Saudi Gazette||SAU|outlet|private
Asharq Al-Awsat|Asharq al-Awsat|SAU|outlet|private
Al Riyadh||SAU|outlet|private
The National newspaper||ARE|outlet|private
Khaleej Times||ARE|outlet|private
Gulf News||ARE|outlet|private
Sky News Arabia||ARE|outlet|private
Gulf Daily News||BHR|outlet|private
Kuwait Times||KWT|outlet|private
Arab Times||KWT|outlet|private
Al Qabas|Al-Qabas|KWT|outlet|private
Times of Oman||OMN|outlet|private
Oman Observer||OMN|outlet|state
Muscat Daily||OMN|outlet|private
Jordan Times|The Jordan Times|JOR|outlet|private
Al Ghad|Al-Ghad|JOR|outlet|private
Roya News|Roya|JOR|outlet|private
Daily Star|The Daily Star|LBN|outlet|private
Al Mayadeen|Al-Mayadeen|LBN|outlet|private
Al Manar|Al-Manar|LBN|outlet|private
Al Akhbar|Al-Akhbar|LBN|outlet|private
An-Nahar|Annahar|LBN|outlet|private
L'Orient-Le Jour|L'Orient Today|LBN|outlet|private
Naharnet||LBN|outlet|private
Al Ahram|Al-Ahram;Ahram Online|EGY|outlet|state
Egypt Today||EGY|outlet|private
Egypt Independent||EGY|outlet|private
Daily News Egypt||EGY|outlet|private
Mada Masr||EGY|outlet|private
Al-Masry Al-Youm||EGY|outlet|private
Albawaba|Al Bawaba|JOR|outlet|private
Rudaw||IRQ|outlet|private
Kurdistan 24||IRQ|outlet|private
Shafaq News||IRQ|agency|private
Tehran Times||IRN|outlet|state
Kayhan||IRN|outlet|state
Iran Front Page||IRN|outlet|private
Financial Tribune||IRN|outlet|private
Echorouk||DZA|outlet|private
El Watan||DZA|outlet|private
El Moudjahid||DZA|outlet|state
Hespress||MAR|outlet|private
Le360||MAR|outlet|private
Libya Observer|The Libya Observer|LBY|outlet|private
Sudan Tribune||FRA|outlet|private
Addis Standard||ETH|outlet|private
Ethiopian Herald||ETH|outlet|state
Fana|Fana Broadcasting Corporate|ETH|outlet|state
Garowe Online||SOM|outlet|private
Daily Nation||KEN|outlet|private
The Standard newspaper||KEN|outlet|private
EastAfrican|The EastAfrican|KEN|outlet|private
Daily Monitor||UGA|outlet|private
New Vision||UGA|outlet|state
New Times|The New Times|RWA|outlet|state
Punch|The Punch|NGA|outlet|private
Vanguard||NGA|outlet|private
Premium Times||NGA|outlet|private
ThisDay|THISDAY|NGA|outlet|private
Daily Trust||NGA|outlet|private
Guardian Nigeria||NGA|outlet|private
Channels TV|Channels Television|NGA|outlet|private
Daily Graphic|Graphic Online|GHA|outlet|state
Joy FM|Joy News|GHA|outlet|private
Mail & Guardian||ZAF|outlet|private
News24||ZAF|outlet|private
Daily Maverick||ZAF|outlet|private
Sunday Times South Africa||ZAF|outlet|private
IOL|Independent Online|ZAF|outlet|private
SABC|SABC News;South African Broadcasting Corporation|ZAF|outlet|public
Business Day||ZAF|outlet|private
The Namibian||NAM|outlet|private
Namibian Sun||NAM|outlet|private
Herald Zimbabwe||ZWE|outlet|state
ZBC||ZWE|outlet|state
Le Soleil||SEN|outlet|state
Le Mauricien||MUS|outlet|private
L'Express Maurice||MUS|outlet|private
China Daily||CHN|outlet|state
Global Times||CHN|outlet|state
People's Daily||CHN|outlet|state
CCTV|China Central Television|CHN|outlet|state
CGTN|China Global Television Network|CHN|outlet|state
PLA Daily||CHN|outlet|state
Caixin||CHN|outlet|private
Sixth Tone||CHN|outlet|state
South China Morning Post|SCMP|HKG|outlet|private
The Standard Hong Kong||HKG|outlet|private
RTHK||HKG|outlet|public
Hong Kong Free Press|HKFP|HKG|outlet|private
Taipei Times||TWN|outlet|private
Focus Taiwan||TWN|outlet|public
Liberty Times||TWN|outlet|private
NHK|NHK World|JPN|outlet|public
Asahi|Asahi Shimbun;The Asahi Shimbun|JPN|outlet|private
Yomiuri|Yomiuri Shimbun;The Yomiuri Shimbun|JPN|outlet|private
Mainichi|Mainichi Shimbun|JPN|outlet|private
Sankei|Sankei Shimbun|JPN|outlet|private
Nikkei|Nikkei Asia;Nikkei Asian Review|JPN|outlet|private
Japan Times|The Japan Times|JPN|outlet|private
KBS||KOR|outlet|public
MBC||KOR|outlet|public
JTBC||KOR|outlet|private
Korea Herald|The Korea Herald|KOR|outlet|private
Korea Times|The Korea Times|KOR|outlet|private
JoongAng|JoongAng Ilbo;Korea JoongAng Daily|KOR|outlet|private
Chosun|Chosun Ilbo;The Chosun Ilbo|KOR|outlet|private
Dong-A Ilbo|Donga Ilbo|KOR|outlet|private
Hankyoreh|The Hankyoreh|KOR|outlet|private
NK News||KOR|outlet|private
Straits Times|The Straits Times|SGP|outlet|private
CNA Singapore|Channel NewsAsia;Channel News Asia|SGP|outlet|public
Bangkok Post||THA|outlet|private
The Nation Thailand||THA|outlet|private
Thai PBS||THA|outlet|public
Jakarta Post|The Jakarta Post|IDN|outlet|private
Kompas||IDN|outlet|private
Tempo||IDN|outlet|private
New Straits Times||MYS|outlet|private
Malaysiakini||MYS|outlet|private
The Edge||MYS|outlet|private
Inquirer|Philippine Daily Inquirer;Daily Inquirer|PHL|outlet|private
Rappler||PHL|outlet|private
Philippine Star|The Philippine Star|PHL|outlet|private
Manila Times|The Manila Times|PHL|outlet|private
Manila Bulletin||PHL|outlet|private
ABS-CBN|ABS-CBN News|PHL|outlet|private
GMA News||PHL|outlet|private
VnExpress||VNM|outlet|private
Tuoi Tre||VNM|outlet|state
Phnom Penh Post|The Phnom Penh Post|KHM|outlet|private
Khmer Times||KHM|outlet|private
Irrawaddy|The Irrawaddy|MMR|outlet|private
Myanmar Now||MMR|outlet|private
Hindu|The Hindu|IND|outlet|private
Times of India|The Times of India|IND|outlet|private
Hindustan Times|The Hindustan Times|IND|outlet|private
Indian Express|The Indian Express|IND|outlet|private
Economic Times|The Economic Times|IND|outlet|private
Business Standard||IND|outlet|private
Mint|Livemint|IND|outlet|private
ThePrint||IND|outlet|private
The Wire (India)||IND|outlet|private
NDTV||IND|outlet|private
India Today||IND|outlet|private
WION|Wion|IND|outlet|private
Deccan Herald||IND|outlet|private
The Tribune||IND|outlet|private
Telegraph India||IND|outlet|private
Outlook||IND|outlet|private
Firstpost||IND|outlet|private
News18||IND|outlet|private
Doordarshan|DD News|IND|outlet|public
All India Radio|AIR News|IND|outlet|public
Press Information Bureau|PIB|IND|agency|state
Greater Kashmir||IND|outlet|private
Milli Gazette|The Milli Gazette|IND|outlet|private
Dawn||PAK|outlet|private
Express Tribune|The Express Tribune|PAK|outlet|private
Geo News|Geo TV|PAK|outlet|private
The News International||PAK|outlet|private
Daily Times||PAK|outlet|private
The Nation||PAK|outlet|private
Daily Star Bangladesh||BGD|outlet|private
Prothom Alo||BGD|outlet|private
Dhaka Tribune||BGD|outlet|private
Kathmandu Post|The Kathmandu Post|NPL|outlet|private
Daily Mirror Sri Lanka|Daily FT|LKA|outlet|private
Kuensel||BTN|outlet|state
ABC Australia|Australian Broadcasting Corporation|AUS|outlet|public
SBS|SBS News|AUS|outlet|public
Sydney Morning Herald|The Sydney Morning Herald;SMH|AUS|outlet|private
The Age newspaper||AUS|outlet|private
The Australian newspaper||AUS|outlet|private
Guardian Australia||AUS|outlet|private
RNZ|Radio New Zealand|NZL|outlet|public
New Zealand Herald|NZ Herald;The New Zealand Herald|NZL|outlet|private
Fiji Times|The Fiji Times|FJI|outlet|private
Clarin|Clarín|ARG|outlet|private
La Nacion|La Nación|ARG|outlet|private
Buenos Aires Times||ARG|outlet|private
Infobae||ARG|outlet|private
Pagina 12|Página 12;Página/12|ARG|outlet|private
Folha de S.Paulo|Folha;Folha de S. Paulo|BRA|outlet|private
O Globo|Globo;TV Globo|BRA|outlet|private
Estadao|O Estado de S.Paulo;Estadão|BRA|outlet|private
Brazilian Report|The Brazilian Report|BRA|outlet|private
El Mercurio||CHL|outlet|private
La Tercera||CHL|outlet|private
El Tiempo||COL|outlet|private
El Espectador||COL|outlet|private
Semana||COL|outlet|private
El Universal||MEX|outlet|private
Reforma||MEX|outlet|private
La Jornada||MEX|outlet|private
Milenio||MEX|outlet|private
Televisa||MEX|outlet|private
Mexico News Daily||MEX|outlet|private
El Comercio||PER|outlet|private
RPP||PER|outlet|private
El Nacional||VEN|outlet|private
VTV||VEN|outlet|state
El Universo||ECU|outlet|private
La Prensa||NIC|outlet|private
Confidencial||NIC|outlet|private
El Faro||SLV|outlet|private
Tico Times|The Tico Times|CRI|outlet|private
ABC Color||PRY|outlet|private
El Pais Uruguay||URY|outlet|private
14ymedio||CUB|outlet|private
Diario de Cuba||ESP|outlet|private
Kaieteur News||GUY|outlet|private
Stabroek News||GUY|outlet|private
Jamaica Observer||JAM|outlet|private
Jamaica Gleaner|The Gleaner|JAM|outlet|private
New Defence Order. Strategy||RUS|outlet|private
Bellingcat||NLD|outlet|private
The Insider (Russia)||LVA|outlet|private
Intercept|The Intercept|USA|outlet|private
Al-Monitor||USA|outlet|private
War on the Rocks||USA|outlet|private
Eurasianet||USA|outlet|private
Caravanserai||USA|outlet|state
Balkan Insight||BIH|outlet|private
N1||SRB|outlet|private
B92||SRB|outlet|private
Politika||SRB|outlet|private
RTS||SRB|outlet|public
Delo||SVN|outlet|private
Novinite||BGR|outlet|private
Digi24||ROU|outlet|private
Civil Georgia|Civil.ge|GEO|outlet|private
JAMnews||GEO|outlet|private
Hetq||ARM|outlet|private
CivilNet||ARM|outlet|private
Report.az||AZE|agency|private
APA Azerbaijan||AZE|agency|private
Akipress|AKIpress|KGZ|agency|private
Gazeta.uz||UZB|outlet|private
Tengrinews||KAZ|outlet|private
Astana Times|The Astana Times|KAZ|outlet|private
Asia-Plus||TJK|agency|private
UB Post||MNG|outlet|private
`
