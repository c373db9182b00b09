/**
 * The states of the world: code | usual name | other names | adjectives and people | capital | seats of government.
 * Codes: ISO 3166-1 alpha-3; `SUN`, `YUG`, `DDR`, `CSK` as ISO 3166-3 keeps them; `XKX` as the European Commission
 * writes Kosovo. Names, demonyms and capitals: common knowledge, checked against the CIA World Factbook (public
 * domain). A place that has its own code without being a sovereign state is listed where the press counts it as an
 * actor (Hong Kong, Greenland, Puerto Rico).
 */
export const STATES = `
AFG|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans;Afghani|Kabul|
ALB|Albania|Republic of Albania|Albanian;Albanians|Tirana|
DZA|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers|El Mouradia Palace
AND|Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella|
AGO|Angola|Republic of Angola|Angolan;Angolans|Luanda|
ATG|Antigua and Barbuda|Antigua & Barbuda|Antiguan;Antiguans|Saint John's|
ARG|Argentina|Argentine Republic|Argentine;Argentines;Argentinian;Argentinians;Argentinean|Buenos Aires|Casa Rosada
ARM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan|
AUS|Australia|Commonwealth of Australia|Australian;Australians|Canberra|
AUT|Austria|Republic of Austria|Austrian;Austrians|Vienna|Ballhausplatz
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku|
BHS|Bahamas|The Bahamas;Commonwealth of The Bahamas|Bahamian;Bahamians|Nassau|
BHR|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama|
BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka|Ganabhaban
BRB|Barbados||Barbadian;Barbadians;Bajan;Bajans|Bridgetown|
BLR|Belarus|Republic of Belarus;Byelorussia|Belarusian;Belarusians;Belarussian;Belarussians|Minsk|
BEL|Belgium|Kingdom of Belgium|Belgian;Belgians||
BLZ|Belize||Belizean;Belizeans|Belmopan|
BEN|Benin|Republic of Benin|Beninese|Porto-Novo|
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu|
BOL|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|La Paz|
BIH|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia;Bosnia & Herzegovina|Bosnian;Bosnians;Herzegovinian|Sarajevo|
BWA|Botswana|Republic of Botswana|Botswanan;Batswana;Motswana|Gaborone|
BRA|Brazil|Federative Republic of Brazil|Brazilian;Brazilians|Brasilia|Planalto Palace;Planalto;Itamaraty
BRN|Brunei|Brunei Darussalam;Negara Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan|
BGR|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia|
BFA|Burkina Faso|Burkina-Faso|Burkinabe;Burkinabé|Ouagadougou|
BDI|Burundi|Republic of Burundi|Burundian;Burundians|Gitega|
CPV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|Praia|
KHM|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian;Cambodians;Khmer|Phnom Penh|
CMR|Cameroon|Republic of Cameroon|Cameroonian;Cameroonians|Yaounde|
CAN|Canada||Canadian;Canadians|Ottawa|Parliament Hill;Rideau Hall
CAF|Central African Republic||Central African;Central Africans|Bangui|
TCD|Chad|Republic of Chad|Chadian;Chadians|N'Djamena|
CHL|Chile|Republic of Chile|Chilean;Chileans||La Moneda;La Moneda Palace
CHN|China|People's Republic of China;PRC;mainland China;Communist China|Chinese;Sino|Beijing|Zhongnanhai;Great Hall of the People;Peking
COL|Colombia|Republic of Colombia|Colombian;Colombians|Bogota|Casa de Nariño;Bogotá
COM|Comoros|Union of the Comoros|Comorian;Comorans|Moroni|
COG|Republic of the Congo|Congo-Brazzaville;Republic of Congo||Brazzaville|
COD|Democratic Republic of the Congo|DR Congo;DRC;D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;Zaire;Congo|Congolese|Kinshasa|
CRI|Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans;Tico;Ticos||Casa Presidencial
CIV|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|Yamoussoukro|
HRV|Croatia|Republic of Croatia|Croatian;Croatians;Croat;Croats|Zagreb|
CUB|Cuba|Republic of Cuba|Cuban;Cubans|Havana|
CYP|Cyprus|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots|Nicosia|
CZE|Czech Republic|Czechia|Czech;Czechs|Prague|Prague Castle
DNK|Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen|
DJI|Djibouti|Republic of Djibouti|Djiboutian;Djiboutians||
DMA|Dominica|Commonwealth of Dominica||Roseau|
DOM|Dominican Republic||Dominican;Dominicans|Santo Domingo|
TLS|East Timor|Timor-Leste;Timor Leste|Timorese;East Timorese|Dili|
ECU|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans|Quito|Carondelet Palace
EGY|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo|
SLV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadorian|San Salvador|
GNQ|Equatorial Guinea||Equatorial Guinean;Equatoguinean|Malabo|
ERI|Eritrea|State of Eritrea|Eritrean;Eritreans|Asmara|
EST|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn|
SWZ|Eswatini|Swaziland;Kingdom of Eswatini|Swazi;Swazis|Mbabane|
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa|
FJI|Fiji|Republic of Fiji|Fijian;Fijians|Suva|
FIN|Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki|
FRA|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris|Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon
GAB|Gabon|Gabonese Republic|Gabonese|Libreville|
GMB|Gambia|The Gambia|Gambian;Gambians|Banjul|
GEO|Georgia|Republic of Georgia|Georgian;Georgians|Tbilisi|
DEU|Germany|Federal Republic of Germany;FRG;West Germany|German;Germans|Berlin|Federal Chancellery;Bellevue Palace
GHA|Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra|Jubilee House
GRC|Greece|Hellenic Republic|Greek;Greeks;Hellenic|Athens|Maximos Mansion
GRD|Grenada||Grenadian;Grenadians|Saint George's|
GTM|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City|
GIN|Guinea|Republic of Guinea|Guinean;Guineans|Conakry|
GNB|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau|
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown|
HTI|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince|
HND|Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa|
HUN|Hungary||Hungarian;Hungarians;Magyar|Budapest|
ISL|Iceland|Republic of Iceland|Icelandic;Icelander;Icelanders|Reykjavik|
IND|India|Republic of India;Bharat|Indian;Indians|New Delhi|South Block;Rashtrapati Bhavan;Raisina Hill;Hyderabad House
IDN|Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta|Merdeka Palace
IRN|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians;Persian;Persians|Tehran|Teheran
IRQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad|
IRL|Ireland|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen|Dublin|Government Buildings
ISR|Israel|State of Israel|Israeli;Israelis|Jerusalem|Balfour Street
ITA|Italy|Italian Republic|Italian;Italians|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Farnesina
JAM|Jamaica||Jamaican;Jamaicans|Kingston|
JPN|Japan||Japanese|Tokyo|Kantei;Nagatacho
JOR|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian;Jordanians|Amman|Al Husseiniya Palace
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana|Akorda;Nur-Sultan
KEN|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi|
KIR|Kiribati||I-Kiribati|Tarawa|
KWT|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City|Bayan Palace
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek|
LAO|Laos|Lao PDR;Lao People's Democratic Republic|Laotian;Laotians;Lao|Vientiane|
LVA|Latvia|Republic of Latvia|Latvian;Latvians|Riga|
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut|Baabda Palace;Baabda
LSO|Lesotho|Kingdom of Lesotho|Basotho;Mosotho|Maseru|
LBR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia|
LBY|Libya|State of Libya|Libyan;Libyans|Tripoli|
LIE|Liechtenstein||Liechtensteiner|Vaduz|
LTU|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius|
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish;Luxembourger;Luxembourgers||
MDG|Madagascar|Republic of Madagascar|Malagasy;Madagascan|Antananarivo|
MWI|Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe|
MYS|Malaysia||Malaysian;Malaysians|Kuala Lumpur|Putrajaya
MDV|Maldives|The Maldives;Republic of Maldives|Maldivian;Maldivians|Male|
MLI|Mali|Republic of Mali|Malian;Malians|Bamako|
MLT|Malta|Republic of Malta|Maltese|Valletta|
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro|
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott|
MUS|Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis|
MEX|Mexico|United Mexican States|Mexican;Mexicans|Mexico City|Los Pinos
FSM|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir|
MDA|Moldova|Republic of Moldova|Moldovan;Moldovans|Chisinau|
MCO|Monaco|Principality of Monaco|Monegasque;Monegasques||
MNG|Mongolia||Mongolian;Mongolians|Ulaanbaatar|Ulan Bator;State Palace
MNE|Montenegro||Montenegrin;Montenegrins|Podgorica|
MAR|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat|
MOZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo|
MMR|Myanmar|Burma;Union of Myanmar;Republic of the Union of Myanmar|Burmese;Myanmarese|Naypyidaw|Naypyitaw;Nay Pyi Taw
NAM|Namibia|Republic of Namibia|Namibian;Namibians|Windhoek|
NRU|Nauru||Nauruan;Nauruans|Yaren|
NPL|Nepal|Federal Democratic Republic of Nepal|Nepalese;Nepali;Nepalis|Kathmandu|Singha Durbar
NLD|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen|Amsterdam|The Hague;Binnenhof
NZL|New Zealand|Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington|Beehive
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua|
NER|Niger|Republic of Niger;Niger Republic|Nigerien;Nigeriens|Niamey|
NGA|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja|Aso Rock
PRK|North Korea|N. Korea;N.Korea;DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|Pyongyang|
MKD|North Macedonia|Macedonia;Republic of North Macedonia;FYROM|Macedonian;Macedonians;North Macedonian|Skopje|
NOR|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo|
OMN|Oman|Sultanate of Oman|Omani;Omanis|Muscat|
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad|Rawalpindi
PLW|Palau|Republic of Palau|Palauan;Palauans|Ngerulmud|
PSE|Palestine|State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Palestinian;Palestinians|Ramallah|
PAN|Panama|Republic of Panama|Panamanian;Panamanians|Panama City|
PNG|Papua New Guinea|PNG|Papua New Guinean;Papua New Guineans|Port Moresby|
PRY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asuncion|Asunción;Palacio de López
PER|Peru|Republic of Peru|Peruvian;Peruvians|Lima|
PHL|Philippines|The Philippines;Republic of the Philippines|Filipino;Filipinos;Filipina;Filipinas;Philippine|Manila|Malacanang;Malacañang;Malacañang Palace
POL|Poland|Republic of Poland|Polish;Pole;Poles|Warsaw|
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon|
QAT|Qatar|State of Qatar|Qatari;Qataris|Doha|Amiri Diwan
ROU|Romania||Romanian;Romanians|Bucharest|Cotroceni
RUS|Russia|Russian Federation|Russian;Russians|Moscow|Kremlin;Smolenskaya Square
RWA|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali|
KNA|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis|Kittitian;Nevisian|Basseterre|
LCA|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian|Castries|
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian|Kingstown|
WSM|Samoa|Independent State of Samoa|Samoan;Samoans|Apia|
SMR|San Marino||Sammarinese||
STP|Sao Tome and Principe|São Tomé and Príncipe|Santomean|Sao Tome|
SAU|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh|
SEN|Senegal|Republic of Senegal|Senegalese|Dakar|
SRB|Serbia|Republic of Serbia|Serbian;Serbians;Serb;Serbs|Belgrade|
SYC|Seychelles|Republic of Seychelles|Seychellois||
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|
SGP|Singapore|Republic of Singapore|Singaporean;Singaporeans||Istana
SVK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian;Slovakians|Bratislava|
SVN|Slovenia|Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana|
SLB|Solomon Islands|Solomons|Solomon Islander;Solomon Islanders|Honiara|
SOM|Somalia|Federal Republic of Somalia|Somali;Somalis;Somalian|Mogadishu|Villa Somalia
ZAF|South Africa|Republic of South Africa;RSA|South African;South Africans|Pretoria|Union Buildings;Tshwane
KOR|South Korea|S. Korea;S.Korea;Republic of Korea;ROK;Korea|South Korean;South Koreans;Korean;Koreans|Seoul|Blue House;Cheong Wa Dae
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba|
ESP|Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid|Moncloa;Zarzuela Palace
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan;Sri Lankans|Colombo|Temple Trees
SDN|Sudan|Republic of the Sudan;Republic of Sudan|Sudanese|Khartoum|
SUR|Suriname|Republic of Suriname|Surinamese|Paramaribo|
SWE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm|Rosenbad
CHE|Switzerland|Swiss Confederation|Swiss|Bern|Berne
SYR|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus|
TWN|Taiwan|Republic of China;ROC;Chinese Taipei|Taiwanese|Taipei|
TJK|Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe|
TZA|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma|
THA|Thailand|Kingdom of Thailand;Siam|Thai;Thais|Bangkok|
TGO|Togo|Togolese Republic|Togolese|Lome|Lomé
TON|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa|
TTO|Trinidad and Tobago|Trinidad & Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain|
TUN|Tunisia|Tunisian Republic|Tunisian;Tunisians|Tunis|Carthage Palace
TUR|Turkey|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye;Republic of Turkiye|Turkish;Turk;Turks|Ankara|Bestepe;Beştepe
TKM|Turkmenistan||Turkmen;Turkmens;Turkmenistani|Ashgabat|
TUV|Tuvalu||Tuvaluan;Tuvaluans|Funafuti|
UGA|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala|
UKR|Ukraine||Ukrainian;Ukrainians|Kyiv|Kiev;Bankova
ARE|United Arab Emirates|UAE;U.A.E.;Emirates;the Emirates|Emirati;Emiratis|Abu Dhabi|
GBR|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits|London|Downing Street;10 Downing Street;No. 10;Number 10;Whitehall;Westminster;Buckingham Palace
USA|United States|US;U.S.;U.S;USA;U.S.A.;United States of America;America;the States|American;Americans|Washington|White House;Washington, D.C.;Washington DC;Washington, DC;Washington D.C.;Capitol Hill;Foggy Bottom;Oval Office
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo|
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani|Tashkent|
VUT|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila|
VAT|Vatican|Holy See;Vatican City|||
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas|Miraflores Palace;Miraflores
VNM|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi|Ha Noi
YEM|Yemen|Republic of Yemen|Yemeni;Yemenis|Sanaa|Sana'a;Aden
ZMB|Zambia|Republic of Zambia|Zambian;Zambians|Lusaka|
ZWE|Zimbabwe|Republic of Zimbabwe;Rhodesia|Zimbabwean;Zimbabweans|Harare|
XKX|Kosovo|Republic of Kosovo|Kosovar;Kosovars;Kosovan;Kosovo Albanian;Kosovo Albanians|Pristina|Prishtina
SUN|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet;Soviets||
YUG|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian||
DDR|East Germany|German Democratic Republic;GDR|East German;East Germans||
CSK|Czechoslovakia||Czechoslovak;Czechoslovakian||
HKG|Hong Kong|Hong Kong SAR;HKSAR|Hongkonger;Hongkongers;Hong Konger;Hong Kongers||
MAC|Macau|Macao|Macanese||
GRL|Greenland||Greenlandic;Greenlander;Greenlanders|Nuuk|
PRI|Puerto Rico||Puerto Rican;Puerto Ricans|San Juan|
ESH|Western Sahara|Sahrawi Arab Democratic Republic;SADR|Sahrawi;Sahrawis;Saharawi||
COK|Cook Islands||Cook Islander|Avarua|
NIU|Niue||Niuean|Alofi|
NCL|New Caledonia||New Caledonian|Noumea|
PYF|French Polynesia|||Papeete|
FRO|Faroe Islands|Faroes|Faroese|Torshavn|
GIB|Gibraltar||Gibraltarian||
BMU|Bermuda||Bermudian|Hamilton|
GUM|Guam||Guamanian|Hagatna|
`
