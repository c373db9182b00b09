/**
 * Places that are no city and no state, and cities the press names often though they are small: code (`-` where several
 * states share it) | names, with other spellings after `=`. Source: the CIA World Factbook’s maps and administrative
 * divisions (public domain), and common knowledge.
 */
export const PLACES = `
-|Europe;Asia;Africa;North America;South America;Latin America;Central America;Oceania;Antarctica;Americas;Caribbean=the Caribbean;Arctic;Antarctic
-|Western Europe;Eastern Europe;Central Europe;Northern Europe;Southern Europe;Southeastern Europe;Balkans;Western Balkans;Baltics;Baltic States;Scandinavia;Iberian Peninsula;Benelux
-|Middle East=Mideast;West Asia;South Asia;Southeast Asia=South-East Asia=South East Asia;East Asia;Northeast Asia;Central Asia;North Asia;Asia Pacific=Asia-Pacific;Indo-Pacific;Eurasia;Far East;Near East;Gulf=Persian Gulf=Arabian Gulf=the Gulf;Levant;Indian subcontinent;Korean Peninsula=Korean peninsula;Arabian Peninsula;Kurdistan;Balochistan;Horn of Africa;Maghreb;Sahel;North Africa;West Africa;East Africa;Central Africa;Southern Africa;Sub-Saharan Africa=sub-Saharan Africa;Great Lakes;Sahara;Caucasus;South Caucasus;North Caucasus;Transcaucasia;Global South;Northern Triangle;Southern Cone;Pacific Islands;Micronesia;Melanesia;Polynesia;Patagonia;Amazon;Andes;Himalayas;Kashmir;Siachen;Golden Triangle;Fertile Crescent;Maghreb;Transatlantic
-|Atlantic=Atlantic Ocean;North Atlantic;South Atlantic;Pacific=Pacific Ocean;South Pacific;Western Pacific;Indian Ocean;Arctic Ocean;Southern Ocean;Mediterranean=Mediterranean Sea;Eastern Mediterranean;Black Sea;Caspian Sea=Caspian;Baltic Sea=Baltic;North Sea;Red Sea;Arabian Sea;Aegean Sea=Aegean;Adriatic Sea=Adriatic;Dead Sea;Sea of Azov;Sea of Japan=East Sea;South China Sea;East China Sea;Yellow Sea;Philippine Sea;Bay of Bengal;Gulf of Aden;Gulf of Oman;Gulf of Mexico;Gulf of Guinea;Gulf of Finland;Barents Sea;Bering Strait;Strait of Hormuz=Hormuz Strait=Straits of Hormuz=Hormuz;Taiwan Strait;Strait of Malacca=Malacca Strait;Bab el-Mandeb=Bab al-Mandab;Bosphorus=Bosporus;Dardanelles;English Channel;Kerch Strait;Suez Canal;Panama Canal;Andaman Sea;Sulu Sea;Sea of Marmara;Lake Victoria;Lake Chad;Nile;Euphrates;Tigris;Danube;Rhine;Mekong;Ganges;Brahmaputra;Indus;Amazon River;Dnipro River=Dnieper;Volga;Jordan River;Congo River;Niger River;Durand Line;Silk Road;McMahon Line
GBR|England;Scotland;Wales;Northern Ireland;Ulster;Edinburgh;Glasgow;Belfast;Cardiff;Manchester;Liverpool;Birmingham;Leeds;Oxford;Cambridge;Aberdeen;Falkland Islands=Falklands=Malvinas;Chequers;Salisbury;Brighton;Bristol;Sheffield;Newcastle;Portsmouth;Plymouth;Cornwall;Isle of Man;Jersey;Guernsey;Cayman Islands;British Virgin Islands;Bermuda;Diego Garcia;Chagos Islands=Chagos Archipelago=Chagos;Heathrow;Gatwick
USA|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York=New York City=NYC;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Los Angeles=L.A.;San Francisco;Chicago;Boston;Houston;Dallas;Miami;Seattle;Atlanta;Detroit;Philadelphia;San Diego;Las Vegas;New Orleans;Manhattan;Brooklyn;Hollywood;Silicon Valley;Wall Street;Camp David;Mar-a-Lago;Guantanamo Bay=Guantanamo=Guantánamo;Honolulu;Anchorage;Pearl Harbor;Norfolk;Arlington;Cape Canaveral;Harvard Square;Midwest;East Coast;West Coast;Fort Bragg;Bedminster;Palm Beach;Pittsburgh;Cleveland;Baltimore;Denver;Phoenix
CAN|Ontario;Quebec=Québec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Newfoundland and Labrador;Labrador;Prince Edward Island;Yukon;Northwest Territories;Nunavut;Toronto;Montreal=Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Quebec City;Iqaluit;Whitehorse;Yellowknife;Kananaskis;Banff
AUS|New South Wales=NSW;Victoria;Queensland;Western Australia;South Australia;Tasmania;Northern Territory;Australian Capital Territory=ACT;Darwin;Hobart;Torres Strait;Great Barrier Reef;Alice Springs;Cairns;Newcastle
NZL|Auckland;Christchurch;Waikato;Otago;Northland;Canterbury;Hamilton;Dunedin
IND|Delhi;Mumbai=Bombay;Kolkata=Calcutta;Chennai=Madras;Bengaluru=Bangalore;Hyderabad;Ahmedabad;Pune;Goa;Kerala;Tamil Nadu;Karnataka;Andhra Pradesh;Telangana;Maharashtra;Gujarat;Rajasthan;Punjab;Haryana;Himachal Pradesh;Uttarakhand;Uttar Pradesh;Bihar;Jharkhand;West Bengal;Odisha=Orissa;Assam;Meghalaya;Manipur;Mizoram;Nagaland;Tripura;Arunachal Pradesh;Sikkim;Chhattisgarh;Madhya Pradesh;Jammu and Kashmir=Jammu & Kashmir=J&K;Jammu;Ladakh;Srinagar;Leh;Galwan Valley=Galwan;Doklam;Pangong Tso;Andaman and Nicobar Islands;Lakshadweep;Puducherry;Varanasi;Agra;Amritsar;Ayodhya;Lucknow;Kochi;Visakhapatnam;Balasore;Pokhran;Kudankulam;Korwa;Amethi;Tawang
PAK|Karachi;Lahore;Peshawar;Quetta;Sindh;Khyber Pakhtunkhwa;Gilgit-Baltistan;Azad Kashmir;Waziristan;North Waziristan;South Waziristan;Swat;Gwadar;Abbottabad;Multan;Faisalabad;Rawalakot;Muzaffarabad
CHN|Shanghai;Guangzhou=Canton;Shenzhen;Wuhan;Tianjin;Chongqing;Chengdu;Xi'an=Xian;Nanjing;Hangzhou;Harbin;Dalian;Qingdao;Xinjiang;Tibet;Inner Mongolia;Guangdong;Guangxi;Sichuan;Yunnan;Hubei;Hunan;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Zhejiang;Fujian;Jiangxi;Anhui;Liaoning;Jilin;Heilongjiang;Gansu;Qinghai;Guizhou;Hainan;Ningxia;Urumqi;Lhasa;Tiananmen Square;Beidaihe;Sanya;Xiamen;Boao
RUS|Siberia;St. Petersburg=St Petersburg=Saint Petersburg;Leningrad;Kaliningrad;Vladivostok;Sochi;Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;Rostov-on-Don=Rostov;Belgorod;Kursk;Bryansk;Voronezh;Murmansk;Sakhalin;Kamchatka;Kuril Islands=Kurils;Yekaterinburg;Novosibirsk;Kazan;Samara;Grozny;Krasnodar;Volgograd;Stalingrad;Novorossiysk;Russian Far East;Ural=Urals;Valdai;North Ossetia;Kuban;Yakutia;Moscow Region;Engels;Khabarovsk;Omsk;Tula;Izhevsk;Nizhny Novgorod;Severodvinsk
UKR|Crimea;Donbas=Donbass;Donetsk;Luhansk=Lugansk;Kherson;Zaporizhzhia=Zaporizhia=Zaporozhye;Kharkiv=Kharkov;Odesa=Odessa;Lviv=Lvov;Mariupol;Bakhmut;Avdiivka;Mykolaiv;Dnipro;Chernihiv;Sumy;Poltava;Bucha;Irpin;Sevastopol;Melitopol;Enerhodar;Kramatorsk;Sloviansk;Severodonetsk;Lysychansk;Izium;Chernobyl=Chornobyl;Pokrovsk;Snake Island;Vinnytsia;Uzhhorod;Simferopol;Kerch;Yalta
GEO|Abkhazia;South Ossetia;Batumi;Sukhumi
AZE|Nagorno-Karabakh=Nagorno Karabakh=Karabakh;Nakhchivan=Nakhichevan;Stepanakert=Khankendi;Lachin;Shusha
MDA|Transnistria=Transdniestria;Gagauzia;Tiraspol
SRB|Vojvodina;Novi Sad;Presevo
BIH|Republika Srpska;Srebrenica;Banja Luka;Mostar
XKX|Mitrovica;North Mitrovica
FRA|Marseille=Marseilles;Lyon;Nice;Cannes;Strasbourg;Bordeaux;Toulouse;Brest;Normandy;Corsica;Brittany;Calais;Versailles;Biarritz;Alsace;Le Bourget;Reunion;Martinique;Guadeloupe;French Guiana;Mayotte;Saint-Denis
DEU|Munich;Hamburg;Frankfurt;Cologne;Bonn;Dresden;Leipzig;Stuttgart;Dusseldorf=Düsseldorf;Bavaria;Saxony;Ramstein;Rhineland;Hanover;Bremen;Potsdam;Heiligendamm;Elmau;Brandenburg;Lubmin;Greifswald;Nuremberg
BEL|Brussels;Antwerp;Flanders;Wallonia;Bruges;Ghent;Mons;Ostend
NLD|Rotterdam;Utrecht;Eindhoven;Maastricht;Leiden
CHE|Geneva;Zurich=Zürich;Davos;Lausanne;Basel;Lugano;Bürgenstock
ITA|Milan;Naples;Venice;Turin;Florence;Sicily;Sardinia;Lampedusa;Genoa;Palermo;Taranto;Bologna;Trieste;Bari;Lombardy;Tuscany
ESP|Barcelona;Valencia;Seville;Catalonia;Basque Country;Andalusia;Galicia;Canary Islands;Ceuta;Melilla;Bilbao;Malaga;Murcia;Balearic Islands;Mallorca
PRT|Porto;Azores;Madeira;Lajes
GRC|Thessaloniki;Crete;Lesbos;Piraeus;Samos;Alexandroupolis;Rhodes;Kastellorizo
CYP|Northern Cyprus;Limassol;Larnaca;Famagusta;Akrotiri
TUR|Istanbul;Izmir;Antalya;Incirlik;Gaziantep;Diyarbakir;Adana;Anatolia;Trabzon;Bursa;Hatay;Akkuyu;Konya;Bodrum
POL|Krakow=Kraków=Cracow;Gdansk=Gdańsk;Rzeszow;Auschwitz;Lublin;Wroclaw;Poznan;Przemysl
HUN|Debrecen;Szeged;Paks
ROU|Transylvania;Constanta;Cluj
BGR|Belene;Kozloduy
DNK|Bornholm;Aarhus;Jutland
NOR|Svalbard;Spitsbergen;Bergen;Tromso;Stavanger;Kirkenes
SWE|Gothenburg;Gotland;Malmo=Malmö
FIN|Lapland;Turku;Aland=Åland
IRL|Cork;Galway;Limerick;Shannon
ISL|Keflavik
LTU|Kaunas;Klaipeda
EST|Narva;Tartu
AUT|Salzburg;Graz;Innsbruck;Tyrol
CZE|Brno;Ostrava;Moravia;Bohemia
IRN|Isfahan=Esfahan;Mashhad;Shiraz;Tabriz;Qom;Natanz;Fordow=Fordo;Bushehr;Chabahar;Bandar Abbas;Arak;Khuzestan;Kerman;Kish;Kharg Island
IRQ|Basra;Mosul;Erbil=Irbil;Kirkuk;Fallujah;Ramadi;Tikrit;Najaf;Karbala;Sulaymaniyah;Anbar;Green Zone;Iraqi Kurdistan;Sinjar;Dohuk;Nineveh;Ain al-Asad
SYR|Aleppo;Homs;Idlib;Raqqa;Deir ez-Zor=Deir al-Zour;Latakia;Tartus=Tartous;Palmyra;Hama;Daraa;Kobani;Afrin;Quneitra;Ghouta;Khmeimim=Hmeimim;Manbij;Douma;Golan Heights=Golan;Sweida;Hasakah
LBN|Sidon;Tyre;Baalbek;Bekaa Valley=Bekaa;Nabatieh;Dahiyeh
ISR|Tel Aviv;Haifa;Eilat;Beersheba;Ashkelon;Ashdod;Negev;Galilee;Nazareth;Dimona;Sderot;East Jerusalem;West Jerusalem;Western Wall;Upper Galilee;Ben Gurion Airport
PSE|Gaza=Gaza Strip;Gaza City;West Bank;Hebron;Nablus;Jenin;Bethlehem;Jericho;Rafah;Khan Younis=Khan Yunis;Tulkarem;Beit Lahiya;Jabalia;Deir al-Balah
EGY|Sinai=Sinai Peninsula;Alexandria;Suez;Sharm el-Sheikh=Sharm El-Sheikh=Sharm el Sheikh;Giza;Luxor;Aswan;Port Said;El Dabaa;Ismailia;Al-Arish;Hurghada
SAU|Jeddah;Mecca=Makkah;Medina;Dhahran;Neom=NEOM;Hejaz;AlUla;Tabuk;Yanbu;Dammam;Diriyah
ARE|Dubai;Sharjah;Fujairah;Ajman;Ras Al Khaimah;Al Ain
QAT|Al Udeid=Al-Udeid;Lusail
OMN|Salalah;Duqm;Musandam;Sohar
YEM|Hodeidah=Hodeida;Taiz;Marib;Hadramawt=Hadhramaut;Socotra;Mukalla;Saada
JOR|Aqaba;Petra;Zarqa;Irbid
KWT|Camp Arifjan
LBY|Benghazi;Misrata;Sirte;Tobruk;Cyrenaica;Tripolitania;Derna;Fezzan;Al Jufra
TUN|Sfax;Sousse;Carthage
DZA|Oran;Constantine;Tindouf;Tamanrasset;Kabylie=Kabylia;Annaba
MAR|Casablanca;Marrakech=Marrakesh;Tangier=Tangiers;Fez;Agadir;Laayoune=El Aaiún;Dakhla
SDN|Darfur;Port Sudan;Omdurman;El Fasher;Kordofan;South Kordofan;Blue Nile;Gezira
SSD|Malakal;Bentiu;Unity State;Jonglei;Abyei
ETH|Tigray;Mekelle;Amhara;Oromia;Ogaden;Gondar;Dire Dawa
SOM|Somaliland;Puntland;Hargeisa;Kismayo;Jubaland;Berbera;Garowe
KEN|Mombasa;Kisumu;Garissa;Nakuru;Rift Valley;Eldoret
TZA|Dar es Salaam;Zanzibar;Arusha;Mwanza
UGA|Entebbe;Gulu;Jinja
COD|Goma;Kivu;North Kivu;South Kivu;Ituri;Katanga;Lubumbashi;Bukavu;Kasai
RWA|Gisenyi;Butare
NGA|Lagos;Kano;Kaduna;Borno;Maiduguri;Port Harcourt;Niger Delta;Chibok;Ibadan;Rivers State;Zamfara;Plateau State;Bayelsa;Katsina;Benue
GHA|Kumasi;Tamale;Tema;Volta;Ashanti
MLI|Timbuktu;Gao;Kidal;Mopti
NER|Agadez;Diffa
CMR|Douala;Bamenda
CIV|Abidjan;Bouake
SEN|Casamance;Saint-Louis;Ziguinchor
ZAF|Johannesburg;Cape Town;Durban;Gauteng;KwaZulu-Natal;Soweto;Sandton;Eastern Cape;Western Cape;Limpopo;Mpumalanga;Bloemfontein;Gqeberha;Free State;Northern Cape;Marikana;Nkandla
MOZ|Cabo Delgado;Beira;Palma;Nampula
ZWE|Bulawayo;Mutare
NAM|Walvis Bay;Swakopmund;Rundu;Oshakati;Caprivi
AGO|Cabinda;Benguela;Lobito
MUS|Agalega;Rodrigues;Curepipe
JPN|Osaka;Kyoto;Hiroshima;Nagasaki;Okinawa;Fukushima;Hokkaido;Yokohama;Nagoya;Kobe;Fukuoka;Sapporo;Sendai;Senkaku Islands=Senkakus=Diaoyu Islands;Nara;Kyushu;Honshu;Yasukuni Shrine;Iwo Jima;Kanagawa;Ise-Shima;Karuizawa;Shizuoka
KOR|Busan=Pusan;Incheon;Daegu;Gwangju;Daejeon;Ulsan;Jeju=Jeju Island;Panmunjom=Panmunjeom;Gangnam;Sejong;Pyeongtaek;Gyeonggi;Dokdo=Takeshima;Demilitarized Zone=DMZ;Yeouido;Itaewon;Camp Humphreys
PRK|Kaesong;Yongbyon;Sinuiju;Punggye-ri;Wonsan;Mount Kumgang;Rason;Sohae
TWN|Kaohsiung;Kinmen;Matsu;Penghu;Taichung;Tainan;Hsinchu
PHL|Mindanao;Luzon;Palawan;Scarborough Shoal;Second Thomas Shoal=Ayungin Shoal;Subic Bay;Clark;Davao;Cebu;Marawi;Quezon City;Visayas;West Philippine Sea;Sulu;Batanes
VNM|Ho Chi Minh City;Saigon;Da Nang;Haiphong;Hue;Cam Ranh Bay;Mekong Delta
-|Spratly Islands=Spratlys;Paracel Islands=Paracels;Natuna Islands;Borneo;New Guinea;Timor;Kurdish region;Line of Actual Control=LAC;Line of Control;Congo Basin
IDN|Bali;Java;Sumatra;Papua;West Papua;Aceh;Kalimantan;East Kalimantan;Sulawesi;Surabaya;Bandung;Nusantara;Yogyakarta;Natuna;Batam
MYS|Sabah;Sarawak;Penang;Johor;Selangor;Malacca;Langkawi;Kelantan;Terengganu;Pahang;Perak
THA|Phuket;Pattaya;Chiang Mai;Pattani;Chiang Rai;Isan
MMR|Rakhine;Rakhine State;Yangon=Rangoon;Mandalay;Shan State;Kachin;Sittwe;Myawaddy;Chin State;Karen State
KHM|Sihanoukville;Siem Reap;Angkor Wat;Ream
BGD|Chittagong=Chattogram;Cox's Bazar;Sylhet;Khulna;Rajshahi;Barisal
LKA|Hambantota;Kandy;Jaffna;Trincomalee;Galle
NPL|Pokhara;Lumbini;Lipulekh
AFG|Kandahar;Herat;Jalalabad;Helmand;Panjshir;Kunduz;Mazar-i-Sharif;Bagram;Nangarhar;Ghazni
KAZ|Almaty;Baikonur;Semipalatinsk;Nur-Sultan
UZB|Samarkand;Bukhara;Karakalpakstan;Fergana
TJK|Gorno-Badakhshan;Khujand
KGZ|Osh;Batken;Manas
MEX|Tijuana;Cancun=Cancún;Chiapas;Oaxaca;Sinaloa;Guadalajara;Monterrey;Ciudad Juarez=Ciudad Juárez;Yucatan=Yucatán;Quintana Roo;Jalisco;Veracruz;Acapulco;Michoacan=Michoacán;Guerrero;Baja California;Chihuahua;Sonora;Tamaulipas;Nuevo Leon=Nuevo León;Puebla;Guanajuato
GTM|Antigua Guatemala;Peten;Quetzaltenango
HND|San Pedro Sula;La Ceiba;Roatan;Comayagua;Choluteca
CRI|San Jose=San José;Guanacaste;Limon=Limón;Puntarenas;Alajuela;Heredia;Cartago;Nicoya
NIC|Masaya;Leon;Granada;Matagalpa;Bluefields
PAN|Colon;Darien;Darién Gap=Darien Gap;Chiriqui
CUB|Santiago de Cuba;Havana;Matanzas;Camaguey=Camagüey;Holguin=Holguín;Pinar del Rio;Cienfuegos;Santa Clara;Artemisa
HTI|Cap-Haitien;Gonaives
COL|Medellin=Medellín;Cali;Cartagena;Barranquilla;Antioquia;Cauca;Cucuta=Cúcuta;Arauca;Norte de Santander;Choco
VEN|Maracaibo;Tachira;Zulia;Valencia;Apure;Bolivar State;Puerto Ordaz
ECU|Guayaquil;Cuenca;Galapagos=Galápagos=Galapagos Islands=Galápagos Islands;Manta;Esmeraldas
PER|Cusco=Cuzco;Machu Picchu;Arequipa;Trujillo;Puno;Ayacucho;Callao
BOL|Santa Cruz;Cochabamba;Sucre;Potosi=Potosí;El Alto;Oruro;Tarija;Uyuni
CHL|Santiago;Valparaiso=Valparaíso;Antofagasta;Atacama;Concepcion=Concepción;Punta Arenas;Easter Island;Araucania=Araucanía;Biobio
ARG|Cordoba=Córdoba;Mendoza;Rosario;La Plata;Tierra del Fuego;Ushuaia;Bariloche;Jujuy;Salta;Santa Fe
BRA|Rio de Janeiro=Rio;Sao Paulo=São Paulo;Salvador;Recife;Manaus;Amazonas;Bahia;Minas Gerais;Rio Grande do Sul;Porto Alegre;Curitiba;Belem=Belém;Fortaleza;Ceara;Roraima;Para;Parana
PRY|Ciudad del Este;Itaipu;Chaco
URY|Punta del Este
GUY|Essequibo
FJI|Nadi
PNG|Bougainville;Manus Island;Lae
KIR|Kiritimati
SLB|Guadalcanal
VAT|St. Peter's Square=St Peter's Square
ZMB|Copperbelt;Livingstone
MWI|Blantyre;Mzuzu
MDG|Toamasina
BWA|Francistown
BEN|Cotonou
MRT|Nouadhibou
MNG|Gobi=Gobi Desert;Erdenet
DJI|Camp Lemonnier
`
