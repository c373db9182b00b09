/**
 * Faiths, peoples, parties’ and regions’ adjectives that count as nationality words beside the states’ own demonyms:
 * code (`-`: of several states) | words. Source: common knowledge; the names are those the press uses.
 */
export const PEOPLES = `
-|Muslim;Muslims;Islamic;Islamist;Islamists;Jihadist;Jihadists;Sunni;Sunnis;Shia;Shias;Shiite;Shiites;Shi'ite;Shi'ites;Alawite;Alawites;Druze;Ismaili;Ismailis;Ahmadi;Ahmadis;Sufi;Sufis;Salafi;Salafis;Salafist;Salafists;Wahhabi;Wahhabis;Ibadi
-|Christian;Christians;Catholic;Catholics;Roman Catholic;Roman Catholics;Protestant;Protestants;Orthodox;Evangelical;Evangelicals;Anglican;Anglicans;Lutheran;Lutherans;Methodist;Methodists;Baptist;Baptists;Presbyterian;Presbyterians;Pentecostal;Pentecostals;Copt;Copts;Coptic;Maronite;Maronites;Mormon;Mormons;Quaker;Quakers;Jesuit;Jesuits;Greek Orthodox;Russian Orthodox;Mennonite;Mennonites
-|Jew;Jews;Jewish;Zionist;Zionists;Judaic;ultra-Orthodox;Ultra-Orthodox;Haredi;Haredim;Hasidic;Ashkenazi;Sephardi;Sephardic;Hindu;Hindus;Sikh;Sikhs;Buddhist;Buddhists;Jain;Jains;Parsi;Parsis;Parsee;Zoroastrian;Zoroastrians;Taoist;Taoists;Baha'i;Bahai;Yazidi;Yazidis;Yezidi;Yezidis;Shinto;Rastafarian;Confucian
-|Arab;Arabs;Arabic;Kurd;Kurds;Kurdish;Berber;Berbers;Amazigh;Tuareg;Tuaregs;Bedouin;Bedouins;Roma;Slavic;Slav;Slavs;Turkic;Turkoman;Turkomans;Latin;Latino;Latinos;Latina;Hispanic;Hispanics;Latin American;Latin Americans;Anglo;Anglo-Saxon;Anglo-Saxons;Francophone;Anglophone;Lusophone;Nordic;Scandinavian;Scandinavians;Baltic;Balkan;Caucasian;Western;Westerner;Westerners;Eurasian;European;Europeans;Eastern European;Eastern Europeans;East European;West European;Western European;Central European;African;Africans;North African;North Africans;West African;West Africans;East African;East Africans;Southern African;Pan-African;Asian;Asians;South Asian;South Asians;Southeast Asian;Southeast Asians;East Asian;Central Asian;Central Asians;South American;South Americans;Central American;Central Americans;North American;North Americans;Pan-American;Middle Eastern;Middle Easterner;Mediterranean;Asia-Pacific;Caribbean;Pacific Islander;Pacific Islanders;Polynesian;Polynesians;Melanesian;Micronesian;Ottoman;Ottomans;Byzantine;Roman;Romans;Persianate;Mughal;Mughals;Afro-Caribbean;Indo-Caribbean;Afro-Latino;Arctic;Antarctic;Saharan;Sub-Saharan;Sahelian;Trans-Atlantic;Levantine;Aboriginal;Aboriginals;Aborigine;Aborigines;Creole;Creoles;LGBT;LGBTQ
-|African American;African Americans;African-American;African-Americans;Asian American;Asian Americans;Arab American;Arab Americans;Native American;Native Americans;Jewish American;Jewish Americans;Indian American;Indian Americans;Chinese American;Chinese Americans;British Indian;British Indians;Mexican American;Mexican Americans;Cuban American;Cuban Americans
-|Communist;Communists;Marxist;Marxists;Leninist;Maoist;Maoists;Socialist;Socialists;Nazi;Nazis;neo-Nazi;neo-Nazis;Fascist;Fascists;Stalinist;Trotskyist;Peronist;Peronists;Chavista;Chavistas;Sandinista;Sandinistas;Bolivarian;Castroist;Gaullist;Thatcherite;Leftist;Islamophobic;Ba'athist;Baathist;Houthi;Houthis;Hutu;Hutus;Tutsi;Tutsis;Taliban-led
USA|Democrat;Democrats;Republican;Republicans;Californian;Californians;Texan;Texans;New Yorker;New Yorkers;Floridian;Alaskan;Hawaiian;Hawaiians;Navajo;Cherokee;Sioux;Apache;Yankee;Yankees
GBR|English;Englishman;Englishmen;Scottish;Scot;Scots;Scotsman;Welsh;Welshman;Northern Irish;Tory;Tories;Conservative;Conservatives;Labourite;Liberal Democrat;Liberal Democrats;Lib Dem;Lib Dems;Londoner;Londoners;Cornish;Mancunian;Unionist;Unionists;Falkland Islander;Falkland Islanders
CAN|Quebecois;Québécois;Inuit;Inuk;First Nations;First Nation;Metis;Métis;Dene;Cree;Mohawk;Mi'kmaq;Mi'kmaw;Innu;Haida;Ojibwe;Anishinaabe;Acadian;Acadians;Torontonian;Nunavummiut;Yukoner;Yukoners;Liberal;Liberals
AUS|Torres Strait Islander;Torres Strait Islanders;Aussie;Aussies;Tasmanian;Tasmanians;Queenslander;Queenslanders
NZL|Maori;Māori;Pasifika
ESP|Catalan;Catalans;Basque;Basques;Galician;Andalusian
FRA|Parisian;Parisians;Corsican;Corsicans;Breton;Bretons
DEU|Bavarian;Bavarians;Prussian;Prussians;Saxon
BEL|Flemish;Walloon;Walloons
ITA|Sicilian;Sicilians;Sardinian;Venetian;Neapolitan
RUS|Chechen;Chechens;Tatar;Tatars;Dagestani;Ingush;Siberian;Circassian;Bashkir;Ossetian;Ossetians;Cossack;Cossacks;Muscovite;Muscovites;Tsarist;Bolshevik;Bolsheviks
UKR|Crimean;Crimean Tatar;Crimean Tatars
GEO|Abkhaz;Abkhazian;Abkhazians;South Ossetian;South Ossetians
BIH|Bosniak;Bosniaks;Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats
CHN|Tibetan;Tibetans;Uyghur;Uyghurs;Uighur;Uighurs;Uygur;Uygurs;Han;Han Chinese;Hui;Manchu;Cantonese;Mandarin;Hokkien;Hakka
IND|Kashmiri;Kashmiris;Punjabi;Punjabis;Bengali;Bengalis;Gujarati;Gujaratis;Marathi;Malayali;Malayalis;Telugu;Tamil;Tamils;Kannadiga;Kannadigas;Naga;Nagas;Manipuri;Meitei;Meiteis;Kuki;Kukis;Assamese;Bihari;Biharis;Dalit;Dalits;Brahmin;Brahmins;Adivasi;Adivasis;Rajput;Rajputs;Maratha;Marathas;Jat;Jats;Yadav community;Khalistani;Khalistanis;Hindutva;Goan;Ladakhi
PAK|Baloch;Balochs;Baluch;Baluchi;Balochi;Sindhi;Sindhis;Pashtun;Pashtuns;Pathan;Pathans;Punjabi Taliban;Mohajir
BGD|Bangla;Rohingyas
AFG|Hazara;Hazaras;Uzbek Afghan
LKA|Sinhalese;Sinhala
MMR|Rohingya;Kachin;Karen;Shan;Bamar;Chin
IRN|Lur;Ahwazi
IRQ|Kurdish Iraqi;Mosulite
TUR|Kemalist;Kemalists
ISR|Israeli Arab;Israeli Arabs;Arab Israeli;Arab Israelis;Likudnik
PSE|Gazan;Gazans
SAU|Hijazi
KEN|Kikuyu;Luo;Maasai;Kalenjin
NGA|Hausa;Fulani;Igbo;Yoruba;Biafran;Ijaw
ETH|Oromo;Oromos;Amhara;Tigrayan;Tigrayans;Tigrinya
ZAF|Zulu;Zulus;Xhosa;Afrikaner;Afrikaners;Afrikaans;Boer
RWA|Banyamulenge
ZWE|Shona;Ndebele
GHA|Ashanti people;Akan;Ewe
KHM|Cham
VNM|Viet Cong;Hmong
PHL|Moro;Moros
MYS|Malay;Malays
IDN|Javanese;Acehnese;Papuan;Papuans;Balinese
SGP|Peranakan;Peranakans
JPN|Okinawan;Okinawans;Ainu
MNG|Mongol;Mongols
MEX|Mayan;Maya;Aztec;Zapatista;Zapatistas;Chicano
PER|Inca;Quechua;Aymara
CHL|Mapuche;Mapuches
BRA|Carioca;Paulista;Yanomami
HND|Garifuna;Miskito
ARG|Kirchnerist;Kirchnerists
`
