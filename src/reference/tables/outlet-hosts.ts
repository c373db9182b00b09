/**
 * Hosts of outlets, agencies and offices: host | the name the page gives itself. A host stands for all beneath it, a
 * longer one goes first. Source: the outlets’ own sites and imprints, as commonly known. For pages that say nowhere
 * whose they are.
 */
export const OUTLET_HOSTS = `
aa.com.tr|Anadolu
abc.es|ABC
abc.net.au|ABC News (Australia)
abcnews.go.com|ABC News
actualidad.rt.com|RT
addisstandard.com|Addis Standard
aftenposten.no|Aftenposten
afp.com|AFP
agenciabrasil.ebc.com.br|Agência Brasil
ahram.org.eg|Al-Ahram
aif.ru|Argumenty i Fakty
al-monitor.com|Al-Monitor
alarabiya.net|Al Arabiya
albawaba.com|Al Bawaba
aljazeera.com|Al Jazeera
aljazeera.net|Al Jazeera
allafrica.com|allAfrica
ana-mpa.gr|ANA-MPA
andina.pe|Andina
aninews.in|ANI
ansa.it|ANSA
antaranews.com|Antara
ap.org|Associated Press
apnews.com|Associated Press
app.com.pk|Associated Press of Pakistan
arabnews.com|Arab News
arabtimesonline.com|Arab Times
armenpress.am|Armenpress
asahi.com|The Asahi Shimbun
asharq-e.com|Asharq Al-Awsat
aawsat.com|Asharq Al-Awsat
astanatimes.com|The Astana Times
auswaertiges-amt.de|Auswärtiges Amt
axios.com|Axios
azernews.az|AzerNews
azertag.az|Azertac
b92.net|B92
balkaninsight.com|Balkan Insight
bangkokpost.com|Bangkok Post
bbc.com|BBC News
bbc.co.uk|BBC News
bdnews24.com|bdnews24.com
belta.by|BelTA
bernama.com|Bernama
bild.de|Bild
bloomberg.com|Bloomberg
bna.bh|Bahrain News Agency
breakingdefense.com|Breaking Defense
breitbart.com|Breitbart
bssnews.net|BSS
bta.bg|BTA
buenosairesherald.com|Buenos Aires Herald
batimes.com.ar|Buenos Aires Times
business-standard.com|Business Standard
businesslive.co.za|Business Day
businesstimes.com.sg|The Business Times
caixinglobal.com|Caixin
cbc.ca|CBC News
cbsnews.com|CBS News
cctv.com|CCTV
cgtn.com|CGTN
channelnewsasia.com|CNA
channelstv.com|Channels Television
china.org.cn|China.org.cn
chinadaily.com.cn|China Daily
chinanews.com|China News Service
civil.ge|Civil Georgia
clarin.com|Clarín
cna.com.tw|CNA
cnbc.com|CNBC
cnn.com|CNN
consilium.europa.eu|Council of the European Union
corriere.it|Corriere della Sera
csmonitor.com|The Christian Science Monitor
cumhuriyet.com.tr|Cumhuriyet
cyprus-mail.com|Cyprus Mail
dailymail.co.uk|Daily Mail
dailymaverick.co.za|Daily Maverick
dailynewsegypt.com|Daily News Egypt
dailysabah.com|Daily Sabah
dailystar.com.lb|The Daily Star
dailytimes.com.pk|Daily Times
dailytrust.com|Daily Trust
dawn.com|Dawn
deccanchronicle.com|Deccan Chronicle
deccanherald.com|Deccan Herald
defense.gov|U.S. Department of Defense
defensenews.com|Defense News
derstandard.at|Der Standard
dhakatribune.com|Dhaka Tribune
dn.se|Dagens Nyheter
dw.com|DW
economictimes.indiatimes.com|The Economic Times
economictimes.com|The Economic Times
economist.com|The Economist
efe.com|EFE
egypttoday.com|Egypt Today
elcomercio.pe|El Comercio
elespectador.com|El Espectador
elfaro.net|El Faro
elmundo.es|El Mundo
elpais.com|El País
eltiempo.com|El Tiempo
eluniversal.com.mx|El Universal
err.ee|ERR
euractiv.com|Euractiv
eurasianet.org|Eurasianet
euronews.com|Euronews
euobserver.com|EUobserver
express.co.uk|Express.co.uk
eastasiaforum.org|East Asia Forum
faz.net|Frankfurter Allgemeine Zeitung
fanabc.com|Fana
farsnews.ir|Fars
fijitimes.com|The Fiji Times
financialexpress.com|The Financial Express
firstpost.com|Firstpost
fmprc.gov.cn|Ministry of Foreign Affairs of China
focustaiwan.tw|Focus Taiwan
folha.uol.com.br|Folha de S.Paulo
foreignaffairs.com|Foreign Affairs
foreignpolicy.com|Foreign Policy
forbes.com|Forbes
foxnews.com|Fox News
france24.com|France 24
freemalaysiatoday.com|Free Malaysia Today
ft.com|Financial Times
g1.globo.com|G1
gazeta.ru|Gazeta.ru
geo.tv|Geo News
ghanaweb.com|GhanaWeb
globaltimes.cn|Global Times
globo.com|Globo
gmanetwork.com|GMA News
graphic.com.gh|Graphic Online
greaterkashmir.com|Greater Kashmir
guardian.ng|The Guardian Nigeria
gulf-times.com|Gulf Times
gulfnews.com|Gulf News
haaretz.com|Haaretz
handelsblatt.com|Handelsblatt
herald.co.zw|The Herald
hespress.com|Hespress
hindustantimes.com|Hindustan Times
hongkongfp.com|Hong Kong Free Press
hs.fi|Helsingin Sanomat
huffpost.com|HuffPost
hurriyetdailynews.com|Hürriyet Daily News
hurriyet.com.tr|Hürriyet
independent.co.uk|The Independent
independent.ie|Irish Independent
indianexpress.com|The Indian Express
indiatoday.in|India Today
indiatvnews.com|India TV
infobae.com|Infobae
inquirer.net|Inquirer
interfax.com|Interfax
interfax.ru|Interfax
interfax.com.ua|Interfax-Ukraine
iol.co.za|IOL
iranintl.com|Iran International
irishtimes.com|The Irish Times
irna.ir|IRNA
irrawaddy.com|The Irrawaddy
israelhayom.com|Israel Hayom
isna.ir|ISNA
itar-tass.com|TASS
itv.com|ITV News
iz.ru|Izvestia
jamaica-gleaner.com|The Gleaner
jamaicaobserver.com|Jamaica Observer
japannews.yomiuri.co.jp|The Japan News
japantimes.co.jp|The Japan Times
jeuneafrique.com|Jeune Afrique
jiji.com|Jiji Press
joongang.co.kr|Korea JoongAng Daily
jordantimes.com|The Jordan Times
jornada.com.mx|La Jornada
jpost.com|The Jerusalem Post
kaieteurnewsonline.com|Kaieteur News
kathimerini.gr|Kathimerini
ekathimerini.com|Kathimerini
kathmandupost.com|The Kathmandu Post
kazinform.kz|Kazinform
inform.kz|Kazinform
kbs.co.kr|KBS
world.kbs.co.kr|KBS WORLD
kcna.kp|KCNA
khaama.com|Khaama Press
khaleejtimes.com|Khaleej Times
khmertimeskh.com|Khmer Times
kommersant.ru|Kommersant
kp.ru|Komsomolskaya Pravda
koreaherald.com|The Korea Herald
koreatimes.co.kr|The Korea Times
kremlin.ru|President of Russia
kuna.net.kw|KUNA
kuwaittimes.com|Kuwait Times
kyivindependent.com|The Kyiv Independent
kyivpost.com|Kyiv Post
kyodonews.net|Kyodo News
kyodonews.jp|Kyodo News
lanacion.com.ar|La Nación
latercera.com|La Tercera
latimes.com|Los Angeles Times
lavanguardia.com|La Vanguardia
lefigaro.fr|Le Figaro
lemonde.fr|Le Monde
lenta.ru|Lenta.ru
leparisien.fr|Le Parisien
lesechos.fr|Les Echos
liberation.fr|Libération
libyaobserver.ly|The Libya Observer
livemint.com|Mint
lorientlejour.com|L’Orient-Le Jour
lrt.lt|LRT
madamasr.com|Mada Masr
mainichi.jp|The Mainichi
malaymail.com|Malay Mail
malaysiakini.com|Malaysiakini
manilatimes.net|The Manila Times
mb.com.ph|Manila Bulletin
mea.gov.in|Ministry of External Affairs of India
meduza.io|Meduza
mehrnews.com|Mehr
mercopress.com|MercoPress
mexiconewsdaily.com|Mexico News Daily
mfa.gov.cn|Ministry of Foreign Affairs of China
mfa.gov.il|Ministry of Foreign Affairs of Israel
mfa.gov.tr|Ministry of Foreign Affairs of Türkiye
mfa.gov.ua|Ministry of Foreign Affairs of Ukraine
mg.co.za|Mail & Guardian
mid.ru|Ministry of Foreign Affairs of Russia
middleeasteye.net|Middle East Eye
milenio.com|Milenio
mil.ru|Ministry of Defence of Russia
mod.gov.cn|Ministry of National Defense of China
mofa.go.jp|Ministry of Foreign Affairs of Japan
mofa.go.kr|Ministry of Foreign Affairs of Korea
monitor.co.ug|Daily Monitor
montsame.mn|Montsame
moscowtimes.com|The Moscow Times
themoscowtimes.com|The Moscow Times
myrepublica.nagariknetwork.com|República
n-tv.de|n-tv
nation.africa|Nation
nation.com.pk|The Nation
nationthailand.com|The Nation
nato.int|NATO
naharnet.com|Naharnet
nbcnews.com|NBC News
ndtv.com|NDTV
newindianexpress.com|The New Indian Express
news.cn|Xinhua
news.com.au|news.com.au
news.un.org|UN News
news18.com|News18
news24.com|News24
newsweek.com|Newsweek
newsis.com|Newsis
newtimes.co.rw|The New Times
newvision.co.ug|New Vision
nhk.or.jp|NHK
nikkei.com|Nikkei
asia.nikkei.com|Nikkei Asia
nknews.org|NK News
npr.org|NPR
nst.com.my|New Straits Times
nytimes.com|The New York Times
nzherald.co.nz|NZ Herald
nzz.ch|Neue Zürcher Zeitung
omanobserver.om|Oman Observer
orf.at|ORF
osce.org|OSCE
pajhwok.com|Pajhwok
parstoday.ir|Pars Today
pbs.org|PBS
people.cn|People’s Daily
people.com.cn|People’s Daily
philstar.com|The Philippine Star
phnompenhpost.com|The Phnom Penh Post
pia.gov.ph|Philippine Information Agency
pib.gov.in|Press Information Bureau
plenglish.com|Prensa Latina
prensa-latina.cu|Prensa Latina
pna.gov.ph|Philippine News Agency
politico.com|Politico
politico.eu|Politico Europe
polygraph.info|Polygraph.info
pravda.com.ua|Ukrainska Pravda
premiumtimesng.com|Premium Times
presstv.ir|Press TV
prothomalo.com|Prothom Alo
ptinews.com|PTI
publico.pt|Público
punchng.com|The Punch
qna.org.qa|QNA
qatar-tribune.com|Qatar Tribune
radio.cz|Radio Prague International
rappler.com|Rappler
rbc.ru|RBC
reforma.com|Reforma
repubblica.it|La Repubblica
reuters.com|Reuters
rfa.org|Radio Free Asia
rferl.org|Radio Free Europe/Radio Liberty
rfi.fr|RFI
rg.ru|Rossiyskaya Gazeta
ria.ru|RIA Novosti
rnz.co.nz|RNZ
rt.com|RT
rte.ie|RTÉ
rtve.es|RTVE
rudaw.net|Rudaw
sabcnews.com|SABC News
sana.sy|SANA
saudigazette.com.sa|Saudi Gazette
sbs.com.au|SBS News
scmp.com|South China Morning Post
semana.com|Semana
shafaq.com|Shafaq News
sixthtone.com|Sixth Tone
sky.com|Sky News
smh.com.au|The Sydney Morning Herald
spa.gov.sa|SPA
spiegel.de|Der Spiegel
sputniknews.com|Sputnik
sputnikglobe.com|Sputnik
stabroeknews.com|Stabroek News
standardmedia.co.ke|The Standard
state.gov|U.S. Department of State
straitstimes.com|The Straits Times
sudantribune.com|Sudan Tribune
sueddeutsche.de|Süddeutsche Zeitung
svt.se|SVT
swissinfo.ch|Swissinfo
tagesschau.de|tagesschau
taipeitimes.com|Taipei Times
tasnimnews.com|Tasnim
tass.com|TASS
tass.ru|TASS
tehrantimes.com|Tehran Times
telegraph.co.uk|The Telegraph
telegraphindia.com|The Telegraph
telesurenglish.net|teleSUR
telesurtv.net|teleSUR
tempo.co|Tempo
theage.com.au|The Age
theaustralian.com.au|The Australian
thecitizen.co.tz|The Citizen
thedailystar.net|The Daily Star
thediplomat.com|The Diplomat
theeastafrican.co.ke|The EastAfrican
theedgemarkets.com|The Edge
theglobeandmail.com|The Globe and Mail
theguardian.com|The Guardian
thehill.com|The Hill
thehindu.com|The Hindu
thehindubusinessline.com|BusinessLine
theintercept.com|The Intercept
thejakartapost.com|The Jakarta Post
thenational.ae|The National
thenationalnews.com|The National
thenews.com.pk|The News International
thenews.pl|Radio Poland
thepeninsulaqatar.com|The Peninsula
theprint.in|ThePrint
thestar.com|Toronto Star
thestar.com.my|The Star
thetimes.co.uk|The Times
thetimes.com|The Times
thewire.in|The Wire
thisdaylive.com|ThisDay
ticotimes.net|The Tico Times
time.com|TIME
timesofindia.indiatimes.com|The Times of India
timesofisrael.com|The Times of Israel
timesofoman.com|Times of Oman
timeslive.co.za|TimesLIVE
tolonews.com|TOLOnews
trend.az|Trend
tribune.com.pk|The Express Tribune
tribuneindia.com|The Tribune
trtworld.com|TRT World
tuoitrenews.vn|Tuoi Tre News
ukrinform.net|Ukrinform
un.org|United Nations
unian.info|UNIAN
upi.com|UPI
usatoday.com|USA Today
vanguardngr.com|Vanguard
vedomosti.ru|Vedomosti
vietnamplus.vn|VNA
vnexpress.net|VnExpress
voanews.com|Voice of America
wafa.ps|WAFA
wam.ae|WAM
washingtonpost.com|The Washington Post
welt.de|Die Welt
whitehouse.gov|The White House
wionews.com|WION
wsj.com|The Wall Street Journal
xinhuanet.com|Xinhua
yahoo.com|Yahoo News
yenisafak.com|Yeni Şafak
ynetnews.com|Ynetnews
yle.fi|Yle
yna.co.kr|Yonhap News Agency
yomiuri.co.jp|Yomiuri Shimbun
zdf.de|ZDF
zeit.de|Die Zeit
zerohedge.com|ZeroHedge
`
