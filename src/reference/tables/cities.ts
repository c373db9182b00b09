/**
 * The larger cities of the world by state: code | cities. Source: GeoNames (geonames.org, CC BY 4.0), cities of 180 000
 * people or more (350 000 in Brazil, China, India and the United States) and all capitals, without those whose name is
 * first of all a common word or a surname.
 */
export const CITIES = `
ABW|Oranjestad
AFG|Herāt;Jalālābād;Kabul;Kandahār;Mazār-e Sharīf
AGO|Huambo;Lobito;Luanda;N’dalatando
AIA|The Valley
ALA|Mariehamn
ALB|Tirana
AND|Andorra la Vella
ARE|Abu Dhabi;Ajman City;Dubai;Musaffah;Ras Al Khaimah City;Sharjah
ARG|Bahía Blanca;Buenos Aires;Corrientes;Córdoba;Formosa;José C. Paz;La Plata;Mar del Plata;Mendoza;Merlo;Morón;Neuquén;Paraná;Pilar;Posadas;Quilmes;Resistencia;Rosario;Salta;San Fernando del Valle de Catamarca;San Juan;San Luis;San Miguel de Tucumán;San Salvador de Jujuy;Santa Fe;Santiago del Estero
ARM|Yerevan
ASM|Pago Pago
ATF|Port-aux-Français
ATG|Saint John’s
AUS|Adelaide;Brisbane;Canberra;Geelong;Gold Coast;Hobart;Logan City;Melbourne;Perth;Sydney;Townsville;Wollongong
AUT|Donaustadt;Favoriten;Graz;Linz;Vienna
AZE|Baku;Ganja;Lankaran;Sumqayıt
BDI|Bujumbura;Gitega
BEL|Antwerpen;Brussels;Charleroi;Gent;Liège
BEN|Abomey-Calavi;Cotonou;Djougou;Porto-Novo
BES|Kralendijk
BFA|Bobo-Dioulasso;Ouagadougou
BGD|Bagerhat;Barisāl;Bogra;Chittagong;Comilla;Cox’s Bāzār;Dhaka;Dinājpur;Jessore;Khulna;Mymensingh;Narsingdi;Natore;Nāgarpur;Nārāyanganj;Paltan;Pābna;Pār Naogaon;Rangpur;Rājshāhi;Saidpur;Shibganj;Sylhet;Tungi;Tāngāil
BGR|Burgas;Plovdiv;Sofia;Varna
BHR|Manama
BHS|Nassau
BIH|Banja Luka;Sarajevo
BLM|Gustavia
BLR|Babruysk;Brest;Homyel';Hrodna;Mahilyow;Minsk;Vitebsk
BLZ|Belmopan
BMU|Hamilton
BOL|Cochabamba;La Paz;Oruro;Santa Cruz de la Sierra;Sucre
BRA|Ananindeua;Aparecida de Goiânia;Aracaju;Belford Roxo;Belo Horizonte;Belém;Betim;Brasília;Campinas;Campo Grande;Campos dos Goytacazes;Carapicuíba;Caxias do Sul;Contagem;Cuiabá;Curitiba;Diadema;Duque de Caxias;Feira de Santana;Florianópolis;Fortaleza;Goiânia;Guarulhos;Jaboatão;Jaboatão dos Guararapes;Joinville;João Pessoa;Juiz de Fora;Londrina;Maceió;Manaus;Mauá;Natal;Niterói;Nova Iguaçu;Olinda;Osasco;Porto Alegre;Recife;Ribeirão Preto;Ribeirão das Neves;Rio de Janeiro;Salvador;Santo André;Santos;Serra;Sorocaba;São Bernardo do Campo;São José do Rio Preto;São José dos Campos;São João de Meriti;São Luís;São Paulo;Teresina;Uberlândia;Vila Velha
BRB|Bridgetown
BRN|Bandar Seri Begawan
BTN|Thimphu
BWA|Gaborone
CAF|Bangui
CAN|Barrie;Brampton;Burnaby;Calgary;Edmonton;Etobicoke;Gatineau;Halifax;Kitchener;Ladner;Laval;Longueuil;Markham;Mississauga;Montréal;Nepean;North York;Okanagan;Oshawa;Ottawa;Québec;Richmond;Richmond Hill;Saskatoon;Scarborough;Surrey;Toronto;Vancouver;Vaughan;Windsor;Winnipeg
CCK|West Island
CHE|Bern;Genève;Zürich
CHL|Antofagasta;Arica;Concepción;Iquique;La Pintana;Puente Alto;Rancagua;San Bernardo;Santiago;Talca;Talcahuano;Temuco;Valparaíso;Viña del Mar
CHN|Anqing;Anshan;Anshun;Anyang;Baoding;Baotou;Bayan Nur;Beijing;Bei’an;Bengbu;Benxi;Cangzhou;Changchun;Changde;Changsha;Changshu City;Changzhi;Changzhou;Chaoyang;Chaozhou;Chengde;Chengdu;Chongqing;Dadonghai;Dadukou;Dalian;Dandong;Datong;Dezhou;Dongguan;Fenghuang;Foshan;Fushun;Fuxin;Fuzhou;Guangzhou;Guankou;Guilin;Guiyang;Guli;Haikou;Handan;Hangzhou;Harbin;Hefei;Hegang;Hengshui;Hengyang;Hohhot;Huai'an;Huaibei;Huainan;Huangshi;Huocheng;Jiamusi;Jiangmen;Jianshui;Jiaojiang;Jiaozuo;Jiaxing;Jieyang;Jilin;Jinan;Jining;Jinzhou;Jixi;Kaifeng;Kunming;Kunshan;Langfang;Lanzhou;Liaoyang;Liaoyuan;Lijiang;Luancheng;Luohe;Luoyang;Luqiao;Mudanjiang;Nanchang;Nanchong;Nanjing;Nanning;Nantong;Neijiang;Ningbo;Ordos;Panshan;Pingdingshan;Pingxiang;Putian;Puyang;Puyang Chengguanzhen;Qingdao;Qinhuangdao;Qionghai;Qiqihar;Shanghai;Shangyu;Shantou;Shaoguan;Shaoxing;Shashi;Shenyang;Shenzhen;Shihezi;Shijiazhuang;Shiyan;Shuangyashan;Siping;Suzhou;Taiyuan;Taizhou;Tai’an;Tanggu;Tangshan;Tianjin;Tianshui;Tonghua;Tongshan;Weifang;Wenshan City;Wenzhou;Wuhan;Wuhu;Wuwei;Wuxi;Xiamen;Xiangtan;Xiangyang;Xianyang;Xingtai;Xining;Xinpu;Xinxiang;Xinyang;Xi’an;Xuchang;Yancheng;Yangjiang;Yangquan;Yangzhou;Yantai;Yichang;Yinchuan;Yingkou;Yueyang;Yunfu;Zhabei;Zhangjiakou;Zhangjiakou Shi Xuanhua Qu;Zhangzhou;Zhanjiang;Zhaoqing;Zhengzhou;Zhenjiang;Zhongshan;Zhoukou;Zhu Cheng City;Zhuhai;Zhumadian;Zhuzhou;Zibo;Zigong;Zunyi;Ürümqi
CIV|Abidjan;Abobo;Bouaké;Daloa;San-Pédro;Yamoussoukro
CMR|Bafoussam;Bamenda;Bertoua;Douala;Edéa;Garoua;Kousséri;Maroua;Mokolo;Ngaoundéré;Yaoundé
COD|Beni;Bukavu;Kananga;Kikwit;Kinshasa;Kisangani;Kolwezi;Likasi;Lubumbashi;Masina;Matadi;Mbandaka;Mbuji-Mayi;Mwene-Ditu;Tshikapa
COG|Brazzaville;Pointe-Noire
COK|Avarua
COL|Armenia;Barrancabermeja;Barranquilla;Bello;Bogotá;Bucaramanga;Buenaventura;Cali;Cartagena;Cúcuta;Floridablanca;Ibagué;Itagüí;Manizales;Medellín;Montería;Neiva;Palmira;Pasto;Pereira;Popayán;Santa Marta;Sincelejo;Soacha;Soledad;Valledupar;Villavicencio
COM|Moroni
CPV|Praia
CRI|San José
CUB|Arroyo Naranjo;Bayamo;Boyeros;Camagüey;Cienfuegos;Diez de Octubre;Guantánamo;Havana;Holguín;Las Tunas;Pinar del Río;Santiago de Cuba
CUW|Willemstad
CXR|Flying Fish Cove
CYP|Nicosia
CZE|Brno;Ostrava;Prague
DEU|Aachen;Altona;Augsburg;Berlin;Bielefeld;Bochum;Bochum-Hordel;Bonn;Braunschweig;Bremen;Chemnitz;Dortmund;Dresden;Duisburg;Düsseldorf;Eimsbüttel;Erfurt;Essen;Frankfurt am Main;Freiburg;Gelsenkirchen;Hagen;Hamburg;Hamburg-Mitte;Hamburg-Nord;Hamm;Hannover;Harburg;Karlsruhe;Kassel;Kiel;Krefeld;Köln;Leipzig;Lübeck;Magdeburg;Mainz;Mannheim;Marienthal;Munich;Mönchengladbach;Münster;Neue Neustadt;Nürnberg;Oberhausen;Rostock;Saarbrücken;Stuttgart;Wandsbek;Wiesbaden;Wuppertal
DJI|Djibouti
DMA|Roseau
DNK|Copenhagen;Århus
DOM|La Romana;San Pedro de Macorís;Santiago de los Caballeros;Santo Domingo;Santo Domingo Este;Santo Domingo Oeste
DZA|Algiers;Annaba;Bab Ezzouar;Batna;Biskra;Blida;Boumerdas;Constantine;Oran;Sidi Bel Abbès;Sétif;Tébessa
ECU|Cuenca;Guayaquil;Machala;Manta;Quito;Santo Domingo de los Colorados
EGY|Al Fayyūm;Al Manşūrah;Al Maḩallah al Kubrá;Al Minyā;Alexandria;Aswan;Asyūţ;Banī Suwayf;Cairo;Damanhūr;Giza;Idkū;Ismailia;Kafr ad Dawwār;Luxor;New Cairo;Port Said;Qinā;Shibīn al Kawm;Sohag;Suez;Tanda;Zagazig;Ḩalwān
ERI|Asmara
ESH|Laayoune
ESP|A Coruña;Alcalá de Henares;Alicante;Almería;Badalona;Barcelona;Bilbao;Carabanchel;Castelló de la Plana;Ciudad Lineal;Eixample;Elche;Fuencarral-El Pardo;Fuenlabrada;Gijón;Granada;Jerez de la Frontera;L'Hospitalet de Llobregat;Las Palmas de Gran Canaria;Latina;Leganés;Madrid;Murcia;Málaga;Móstoles;Oviedo;Palma;Pamplona;Puente de Vallecas;Sabadell;Sant Martí;Santa Cruz de Tenerife;Santander;Sants-Montjuïc;Sevilla;Terrassa;Valladolid;Vigo;Zaragoza
EST|Tallinn
ETH|Addis Ababa;Dire Dawa;Mek'ele;Nazrēt
FIN|Espoo;Helsinki;Tampere;Vantaa
FJI|Suva
FLK|Stanley
FRA|Bordeaux;Cergy-Pontoise;Le Havre;Lille;Lyon;Marseille;Montpellier;Nantes;Paris;Reims;Rennes;Strasbourg;Toulouse
FRO|Tórshavn
FSM|Palikir - National Government Center
GAB|Libreville
GBR|Aberdeen;Archway;Belfast;Bexley;Birkenhead;Birmingham;Blackpool;Bradford;Brent;Bristol;Cardiff;City of Westminster;Coventry;Crawley;Derby;Dudley;Edinburgh;Glasgow;Islington;Kingston upon Hull;Leeds;Leicester;Liverpool;London;Luton;Manchester;Milton Keynes;Newcastle upon Tyne;Newport;Northampton;Norwich;Nottingham;Plymouth;Portsmouth;Preston;Sheffield;Southampton;Southend-on-Sea;Stoke-on-Trent;Sunderland;Sutton;Swansea;Swindon;Wolverhampton
GEO|Tbilisi
GGY|Saint Peter Port
GHA|Accra;Atsiaman;Kumasi;Takoradi;Tamale
GIB|Gibraltar
GIN|Camayenne;Conakry
GLP|Basse-Terre
GMB|Banjul;Serekunda
GNB|Bissau
GNQ|Malabo
GRC|Athens;Thessaloníki
GRD|Saint George's
GRL|Nuuk
GTM|Guatemala City;Mixco;Villa Nueva
GUF|Cayenne
GUM|Hagåtña
GUY|Georgetown
HKG|Hong Kong;Kowloon;Tsuen Wan
HND|San Pedro Sula;Tegucigalpa
HRV|Zagreb
HTI|Carrefour;Croix-des-Bouquets;Port-au-Prince;Port-de-Paix;Pétionville
HUN|Budapest;Debrecen
IDN|Ambon;Balikpapan;Banda Aceh;Bandar Lampung;Bandung;Banjarmasin;Batam;Bekasi;Bengkulu;Binjai;Bogor;Ciampea;Cibinong;Cileungsir;Cimahi;Ciputat;Cirebon;City of Balikpapan;Curug;Denpasar;Depok;Jakarta;Jambi City;Jember;Kediri;Kendari;Kupang;Labuan Bajo;Lembang;Loa Janan;Madiun;Makassar;Malang;Manado;Mataram;Medan;Padang;Palembang;Palu;Parung;Pekalongan;Pekanbaru;Pemalang;Pematangsiantar;Percut;Pontianak;Probolinggo;Purwakarta;Purwokerto;Rengasdengklok;Samarinda;Semarang;Situbondo;South Tangerang;Sukabumi;Sumedang;Surabaya;Surakarta;Tangerang;Tanjung Pinang;Tasikmalaya;Tegal;Yogyakarta
IMN|Douglas
IND|Agra;Ahmadnagar;Ahmedabad;Ajmer;Akola;Allahābād;Alīgarh;Amritsar;Amrāvati;Aurangabad;Bareilly;Belgaum;Bengaluru;Bhavnagar;Bhayandar;Bhilai;Bhiwandi;Bhopal;Bhubaneshwar;Bhāgalpur;Bhātpāra;Bilimora;Bokāro;Borivli;Bīkaner;Chandigarh;Chennai;Cochin;Coimbatore;Cuttack;Davangere;Dehra Dūn;Delhi;Dhūlia;Dombivli;Durgapur;Faridabad;Gaya;Ghāziābād;Gorakhpur;Gulbarga;Guntur;Guwahati;Gwalior;Hubli;Hyderabad;Hāora;Indore;Jabalpur;Jaipur;Jalandhar;Jalgaon;Jammu;Jamnagar;Jamshedpur;Jhānsi;Jodhpur;Kalyān;Kanpur;Karol Bāgh;Kolhāpur;Kolkata;Kollam;Korba;Kota;Kozhikode;Kurnool;Lucknow;Ludhiāna;Madurai;Mangalore;Meerut;Morādābād;Mumbai;Mysore;Mālegaon;Nagpur;Najafgarh;Nanded;Nangi;Narela;Nashik;Navi Mumbai;Nellore;New Delhi;Nowrangapur;Patna;Pimpri;Pune;Punāsa;Pānihāti;Raipur;Ranchi;Raurkela;Rohini;Rājkot;Rāmgundam;Sahāranpur;Shivaji Nagar;Shyamnagar;Siliguri;Solāpur;Srinagar;Sāngli;Sūrat;Teni;Thiruvananthapuram;Thoothukudi;Thāne;Tiruchirappalli;Tirunelveli;Tiruppur;Udaipur;Ujjain;Ulhasnagar;Vadodara;Varanasi;Vijayawada;Visakhapatnam;Warangal;Āsansol
IRL|Cork;Dublin
IRN|Abadan;Ahvaz;Ardabīl;Arāk;Bandar Abbas;Bojnūrd;Borūjerd;Bābol;Bīrjand;Būkān;Gorgān;Hamadān;Isfahan;Kahrīz;Karaj;Kerman;Kermanshah;Khomeynī Shahr;Khorramabad;Khorramshahr;Mashhad;Najafābād;Naz̧arābād;Neyshābūr;Orūmīyeh;Pasragad Branch;Qarchak;Qazvin;Qom;Rasht;Sabzevar;Sanandaj;Sari;Shiraz;Sirjan;Tabriz;Tehran;Yazd;Zahedan;Zanjān;Āmol;Āzādshahr
IRQ|Abū Ghurayb;Ad Dīwānīyah;Al Başrah al Qadīmah;Al Fallūjah;Al Kūt;Al Mawşil al Jadīdah;Al Ḩillah;Al ‘Amārah;As Sulaymānīyah;Baghdad;Basrah;Dihok;Erbil;Karbala;Kirkuk;Mosul;Najaf;Nasiriyah;Ramadi
ISL|Reykjavík
ISR|Ashdod;Beersheba;Haifa;Jerusalem;Petaẖ Tiqwa;Rishon LeẔiyyon;Tel Aviv;West Jerusalem
ITA|Bari;Brescia;Catania;Genoa;Messina;Milan;Naples;Padova;Palermo;Prato;Rome;Taranto;Trieste;Turin;Verona
JAM|Kingston;New Kingston
JEY|Saint Helier
JOR|Amman;Irbid;Russeifa;Wādī as Sīr;Zarqa
JPN|Ageoshimo;Akashi;Akita;Amagasaki;Aomori;Asahikawa;Atsugi;Chiba;Chigasaki;Chōfu;Fuji;Fujisawa;Fukui-shi;Fukuoka;Fukushima;Fukuyama;Gifu-shi;Hachinohe;Hachiōji;Hakodate;Hamamatsu;Himeji;Hirakata;Hiratsuka;Hiroshima;Hitachi;Honchō;Ibaraki;Ichihara;Ichinomiya;Itami;Iwaki;Izumi;Jōetsu;Kagoshima;Kakogawachō-honmachi;Kanazawa;Kashiwa;Kasugai;Kasukabe;Kawagoe;Kawaguchi;Kawasaki;Kishiwada;Kitakyushu;Kobe;Kochi;Koshigaya;Kumamoto;Kurashiki;Kure;Kurume;Kushiro;Kyoto;Kōfu;Kōriyama;Machida;Maebashi;Matsudo;Matsumoto;Matsuyama;Minamirinkan;Minato;Mito;Miyazaki;Morioka;Nagano;Nagaoka;Nagasaki;Nagoya;Naha;Nara-shi;Neyagawa;Niigata;Nishi-Tokyo-shi;Nishinomiya-hama;Numazu;Odawara;Okayama;Okazaki;Osaka;Saitama;Sakai;Sakura;Sapporo;Sasebo;Sendai;Shimonoseki;Shizuoka;Suita;Suzuka;Sōka;Takamatsu;Takarazuka;Takasaki;Takatsuki;Tokorozawa;Tokushima;Tokyo;Toyama;Toyohashi;Toyonaka;Toyota;Uji;Utsunomiya;Wakayama;Yamagata;Yao;Yokkaichi;Yokohama;Yokosuka;Yono;Ōita;Ōtsu
KAZ|Aktobe;Almaty;Atyrau;Karagandy;Kostanay;Kyzylorda;Nur-Sultan;Oral;Pavlodar;Petropavl;Semey;Shymkent;Taraz;Ust-Kamenogorsk
KEN|Eldoret;Kisumu;Mombasa;Nairobi;Nakuru;Thika
KGZ|Bishkek;Osh
KHM|Phnom Penh;Takeo
KIR|Tarawa
KNA|Basseterre
KOR|Ansan-si;Anyang-si;Bucheon-si;Busan;Changwon;Cheonan;Cheongju-si;Chinju;Chuncheon;Daegu;Daejeon;Gangneung;Goyang-si;Gumi;Gunsan;Guri-si;Gwangju;Hwaseong-si;Icheon-si;Iksan;Incheon;Jeju City;Jeonju;Kimhae;Kwangmyŏng;Masan;Mokpo;Pohang;Sejong;Seongnam-si;Seoul;Suncheon;Suwon;Uijeongbu-si;Ulsan;Wŏnju;Yeosu
KWT|Al Aḩmadī;Kuwait City
LAO|Vientiane
LBN|Beirut;Ra’s Bayrūt
LBR|Monrovia
LBY|Al Khums;Az Zāwīyah;Benghazi;Mişrātah;Tarhuna;Tripoli;Zawiya
LCA|Castries
LIE|Vaduz
LKA|Colombo;Dehiwala-Mount Lavinia;Moratuwa
LSO|Maseru
LTU|Kaunas;Klaipėda;Vilnius
LUX|Luxembourg
LVA|Riga
MAC|Macau
MAF|Marigot
MAR|Agadir;Al Hoceïma;Casablanca;Fès;Kenitra;Marrakesh;Meknès;Mohammedia;Oujda-Angad;Rabat;Safi;Sale;Salé Al Jadida;Tangier;Temara;Tétouan
MCO|Monaco
MDA|Chisinau
MDG|Antananarivo;Antsirabe;Toamasina
MDV|Male
MEX|Acapulco de Juárez;Aguascalientes;Azcapotzalco;Benito Juarez;Benito Juárez;Buenavista;Campeche;Cancún;Celaya;Chihuahua;Chilpancingo;Ciudad Apodaca;Ciudad General Escobedo;Ciudad López Mateos;Ciudad Madero;Ciudad Nezahualcoyotl;Ciudad Obregón;Ciudad Victoria;Coacalco;Coatzacoalcos;Colonia del Valle;Coyoacán;Cuauhtémoc;Cuautitlán Izcalli;Cuernavaca;Culiacán;Ecatepec de Morelos;Ensenada;Guadalajara;Guadalupe;Gustavo Adolfo Madero;Gómez Palacio;Hermosillo;Heroica Matamoros;Irapuato;Ixtapaluca;Iztacalco;Iztapalapa;Juárez;León de los Aldama;Los Mochis;Magdalena Contreras;Mazatlán;Mexicali;Mexico City;Miguel Hidalgo;Monclova;Monterrey;Morelia;Mérida;Naucalpan de Juárez;Nicolás Romero;Nogales;Nuevo Laredo;Oaxaca;Ojo de Agua;Pachuca de Soto;Poza Rica de Hidalgo;Puebla;Puerto Vallarta;Reynosa;Saltillo;San Luis Potosí;San Nicolás de los Garza;Santa Catarina;Santa María Chimalhuacán;Santiago de Querétaro;Soledad de Graciano Sánchez;Tampico;Tapachula;Tehuacán;Tepic;Tijuana;Tlalnepantla;Tlalpan;Tlaquepaque;Tláhuac;Toluca;Tonalá;Torreón;Tuxtla;Uruapan;Venustiano Carranza;Veracruz;Victoria de Durango;Villahermosa;Xalapa de Enríquez;Xico;Xochimilco;Zapopan;Álvaro Obregón
MHL|Majuro
MKD|Skopje
MLI|Bamako
MLT|Valletta
MMR|Bago;Mandalay;Mawlamyine;Monywa;Nay Pyi Taw;Pathein;Yangon
MNE|Podgorica
MNG|Ulan Bator
MNP|Saipan
MOZ|Beira;Chimoio;Maputo;Matola;Nacala;Nampula;Quelimane
MRT|Nouakchott
MTQ|Fort-de-France
MUS|Port Louis
MWI|Blantyre;Lilongwe
MYS|Alor Setar;Bukit Mertajam;George Town;Ipoh;Johor Bahru;Kampung Baru Subang;Klang;Kota Bharu;Kota Kinabalu;Kuala Lumpur;Kuala Terengganu;Kuantan;Kuching;Malacca;Miri;Petaling Jaya;Sandakan;Sepang;Seremban;Shah Alam;Sibu;Subang Jaya;Sungai Petani;Taiping;Tawau
MYT|Mamoudzou
NAM|Windhoek
NCL|Nouméa
NER|Niamey;Zinder
NGA|Aba;Abeokuta;Abuja;Ado-Ekiti;Akure;Atani;Bauchi;Benin City;Calabar;Chakwama;Ebute Ikorodu;Efon-Alaaye;Enugu;Gombe;Gusau;Ibadan;Ijebu-Ode;Ikeja;Ikire;Ikot Ekpene;Ilesa;Ilorin;Ise-Ekiti;Iwo;Jimeta;Jos;Kaduna;Kano;Katsina;Lagos;Lekki;Maiduguri;Makurdi;Minna;Mubi;Nnewi;Okene;Ondo;Onitsha;Owerri;Owo;Oyo;Port Harcourt;Shagamu;Sokoto;Ugep;Umuahia;Uyo;Warri;Zaria
NIC|Managua
NIU|Alofi
NLD|Amsterdam;Eindhoven;Groningen;Rotterdam;The Hague;Tilburg;Utrecht
NOR|Bergen;Oslo
NPL|Biratnagar;Kathmandu;Pokhara;Pātan
NRU|Yaren
NZL|Auckland;Christchurch;Manukau City;North Shore;Wellington
OMN|Muscat;Seeb
PAK|Bahawalpur;Battagram;Bhimbar;Būrewāla;Chiniot;Dera Ghazi Khan;Faisalabad;Gujranwala;Gujrat;Islamabad;Jhang Sadr;Kamoke;Karachi;Kasur;Kotli;Lahore;Larkana;Malir Cantonment;Mardan;Mingora;Mirpur Khas;Multan;Muzaffarābād;Nawabshah;Okara;Peshawar;Quetta;Rahim Yar Khan;Rawalpindi;Saddiqabad;Sahiwal;Sargodha;Shahkot;Shekhupura;Sialkot;Sukkur
PAN|Panamá;San Miguelito
PCN|Adamstown
PER|Arequipa;Callao;Chiclayo;Chimbote;Cusco;Huancayo;Ica;Iquitos;Juliaca;Lima;Piura;Pucallpa;Santiago de Surco;Tacna;Trujillo
PHL|Angeles City;Antipolo;Bacolod City;Bacoor;Baguio;Batangas;Binangonan;Biñan;Budta;Butuan;Cabanatuan City;Cabuyao;Cagayan de Oro;Cainta;Calamba;Caloocan City;Cebu City;Dasmariñas;Davao;General Santos;Iligan;Iligan City;Iloilo;Imus;Lapu-Lapu City;Las Piñas;Libertad;Lipa City;Lucena;Mabalacat City;Magugpo Poblacion;Makati City;Malingao;Malolos;Mandaluyong City;Mandaue City;Manila;Mansilingan;Mantampay;Meycauayan;Navotas;Olongapo;Ormoc;Pagadian;Panalanoy;Pasay;Pasig City;Puerto Princesa;Quezon City;San Fernando;San Jose del Monte;San Pablo;San Pedro;Santa Rosa;Santol;Tacloban;Taguig;Tarlac City;Taytay;Zamboanga
PLW|Ngerulmud
PNG|Port Moresby
POL|Białystok;Bydgoszcz;Bytom;Częstochowa;Gdańsk;Gdynia;Gliwice;Katowice;Kielce;Kraków;Lublin;Mokotów;Poznań;Praga Południe;Radom;Sosnowiec;Szczecin;Toruń;Warsaw;Wrocław;Zabrze;Łódź
PRI|Bayamón
PRK|Chongjin;Haeju;Hamhŭng;Hyesan;Hŭngnam;Kaesŏng;Kanggye;Namp’o;Pyongyang;Sariwŏn;Sinŭiju;Sunch’ŏn;Wŏnsan
PRT|Lisbon;Porto
PRY|Asunción;Capiatá;Ciudad del Este;San Lorenzo
PSE|East Jerusalem;Gaza
PYF|Papeete
QAT|Ar Rayyān;Doha
REU|Saint-Denis
ROU|Braşov;Brăila;Bucharest;Cluj-Napoca;Constanţa;Craiova;Galaţi;Iaşi;Oradea;Ploieşti;Timişoara
RUS|Angarsk;Arkhangel’sk;Armavir;Astrakhan;Balakovo;Barnaul;Belgorod;Biysk;Blagoveshchensk;Bratsk;Bryansk;Centralniy;Cheboksary;Chelyabinsk;Cherepovets;Chita;Dzerzhinsk;Engel’s;Groznyy;Irkutsk;Ivanovo;Izhevsk;Kaliningrad;Kalininskiy;Kaluga;Kamensk-Ural’skiy;Kazan;Kemerovo;Khabarovsk;Khabarovsk Vtoroy;Khimki;Kirov;Komsomolsk-on-Amur;Kostroma;Krasnodar;Krasnogvargeisky;Krasnoyarsk;Kurgan;Kursk;Lipetsk;Magnitogorsk;Makhachkala;Mar’ino;Moscow;Murmansk;Naberezhnyye Chelny;Nal’chik;Nizhnekamsk;Nizhnevartovsk;Nizhniy Novgorod;Nizhny Tagil;Novokuznetsk;Novorossiysk;Novosibirsk;Omsk;Orenburg;Orsk;Orël;Penza;Perm;Petropavlovsk-Kamchatsky;Petrozavodsk;Prokop’yevsk;Pskov;Rostov-na-Donu;Ryazan’;Rybinsk;Saint Petersburg;Samara;Saransk;Saratov;Severnyy;Severodvinsk;Shakhty;Smolensk;Sochi;Staryy Oskol;Stavropol’;Sterlitamak;Surgut;Syktyvkar;Syzran’;Taganrog;Tambov;Tol’yatti;Tomsk;Tula;Tver;Tyumen;Ufa;Ulan-Ude;Ulyanovsk;Vasyl'evsky Ostrov;Velikiy Novgorod;Vladikavkaz;Vladimir;Vladivostok;Volgograd;Vologda;Volzhskiy;Voronezh;Vykhino-Zhulebino;Yakutsk;Yaroslavl;Yasenevo;Yekaterinburg;Yoshkar-Ola;Zelenograd;Zlatoust
RWA|Kigali
SAU|Abha;Al Hufūf;Al Jubayl;Al Kharj;Al Mubarraz;Buraydah;Dammam;Ha'il;Hafar Al-Batin;Jeddah;Khamis Mushait;Mecca;Medina;Najrān;Riyadh;Sulţānah;Tabuk;Ta’if;Yanbu
SDN|Ad-Damazin;Al Qadarif;El Daein;El Fasher;El Obeid;Kassala;Khartoum;Kosti;Nyala;Omdurman;Port Sudan;Singa;Wad Medani
SEN|Dakar;Pikine;Thiès;Thiès Nones;Touba
SGP|Singapore;Woodlands
SGS|Grytviken
SHN|Jamestown
SJM|Longyearbyen
SLB|Honiara
SLE|Freetown
SLV|San Salvador;Soyapango
SMR|San Marino
SOM|Berbera;Hargeysa;Jamaame;Kismayo;Marka;Mogadishu
SPM|Saint-Pierre
SRB|Belgrade;Niš;Novi Sad
SSD|Juba;Winejok
STP|São Tomé
SUR|Paramaribo
SVK|Bratislava;Košice
SVN|Ljubljana
SWE|Göteborg;Malmö;Stockholm
SWZ|Mbabane
SXM|Philipsburg
SYC|Victoria
SYR|Aleppo;Damascus;Deir ez-Zor;Homs;Latakia;Ḩamāh
TCA|Cockburn Town
TCD|N'Djamena
TGO|Lomé
THA|Bangkok;Chiang Mai;Chon Buri;Hat Yai;Mueang Nonthaburi;Nakhon Ratchasima;Pak Kret;Samut Prakan;Udon Thani
TJK|Dushanbe
TKM|Ashgabat;Türkmenabat
TLS|Dili
TON|Nuku‘alofa
TTO|Port of Spain
TUN|Sfax;Tunis
TUR|Adana;Adapazarı;Adıyaman;Ankara;Antakya;Antalya;Arnavutköy;Ataşehir;Bahçelievler;Balıkesir;Batikent;Bağcılar;Başakşehir;Bursa;Denizli;Diyarbakır;Elazığ;Erzurum;Esenler;Esenyurt;Eskişehir;Gaziantep;Gebze;Istanbul;Kahramanmaraş;Karabağlar;Kayseri;Konya;Kütahya;Kırıkkale;Malatya;Maltepe;Manisa;Merkezefendi;Mersin;Muratpaşa;Osmaniye;Samsun;Sancaktepe;Sivas;Sultanbeyli;Sultangazi;Tarsus;Trabzon;Umraniye;Zeytinburnu;Çankaya;Çorlu;Çorum;Üsküdar;İzmir;İzmit;Şanlıurfa;Şişli
TUV|Funafuti
TWN|Banqiao;Hsinchu;Hualien City;Kaohsiung;Keelung;Taichung;Tainan;Taipei;Taoyuan City
TZA|Arusha;Dar es Salaam;Dodoma;Mbeya;Morogoro;Mwanza;Tanga;Zanzibar
UGA|Kampala
UKR|Bila Tserkva;Cherkasy;Chernihiv;Chernivtsi;Dnipro;Donetsk;Horlivka;Ivano-Frankivsk;Kamianske;Kharkiv;Kherson;Khmelnytskyi;Kremenchuk;Kropyvnytskyi;Kryvyi Rih;Kyiv;Luhansk;Lutsk;Lviv;Makiyivka;Mariupol;Mykolayiv;Odessa;Poltava;Rivne;Sevastopol;Simferopol;Sumy;Ternopil;Vinnytsia;Zaporizhia;Zhytomyr
URY|Montevideo
USA|Albuquerque;Atlanta;Austin;Bakersfield;Baltimore;Boston;Brooklyn;Charlotte;Chicago;Cleveland;Colorado Springs;Columbus;Dallas;Denver;Detroit;El Paso;Fort Worth;Fresno;Honolulu;Houston;Indianapolis;Jacksonville;Kansas City;Las Vegas;Long Beach;Los Angeles;Manhattan;Memphis;Miami;Milwaukee;Minneapolis;Nashville;New Orleans;New South Memphis;New York City;Oakland;Oklahoma City;Omaha;Philadelphia;Phoenix;Portland;Queens;Raleigh;Sacramento;San Antonio;San Diego;San Francisco;San Jose;Seattle;South Boston;Staten Island;Tampa;The Bronx;Tucson;Tulsa;Virginia Beach;Washington, D.C.;Wichita
UZB|Andijon;Bukhara;Namangan;Nukus;Qarshi;Qo‘qon;Samarkand;Tashkent
VAT|Vatican City
VCT|Kingstown
VEN|Alto Barinas;Barinas;Barquisimeto;Baruta;Cabimas;Caracas;Ciudad Bolívar;Ciudad Guayana;Coro;Cumaná;Cúa;Guarenas;Guatire;Maracaibo;Maracay;Maturín;Mucumpiz;Petare;Puerto La Cruz;San Cristóbal;Santa Teresa del Tuy;Turmero;Valencia
VGB|Road Town
VIR|Charlotte Amalie
VNM|Biên Hòa;Cần Thơ;Da Nang;Haiphong;Hanoi;Ho Chi Minh City;Huế;Nam Định;Nha Trang;Qui Nhon;Rạch Giá;Sa Dec;Thị Xã Phú Mỹ;Vũng Tàu;Ðà Lạt
VUT|Port-Vila
WLF|Mata-Utu
WSM|Apia
XKX|Pristina
YEM|Aden;Al Ḩudaydah;Ibb;Mukalla;Sanaa;Ta‘izz
ZAF|Benoni;Bloemfontein;Boksburg;Botshabelo;Brakpan;Cape Town;Carletonville;Centurion;Diepsloot;Durban;East London;Johannesburg;Krugersdorp;Newcastle;Paarl;Pietermaritzburg;Port Elizabeth;Pretoria;Randburg;Richards Bay;Roodepoort;Soweto;Springs;Tembisa;Uitenhage;Vanderbijlpark;Vereeniging;Welkom;Witbank
ZMB|Kabwe;Kitwe;Lusaka;Ndola
ZWE|Bulawayo;Chitungwiza;Harare;Mutare
`
