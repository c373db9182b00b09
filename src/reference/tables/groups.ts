/**
 * Groups of states and the organs they act through: usual name | other names | members (alpha-3, `-` where the members
 * are not listed) | from / until (years) | whence the members. After a member’s code stand, where the table knows them,
 * the day of joining and, after `–`, the last day of membership (ISO 8601, to the month or year where no more is
 * certain); a state that left and came back has two. Names and years without a source of their own: the groups’ own
 * sites, as of 2024.
 */
export const GROUPS = `
United Nations|UN;U.N.;the United Nations;United Nations Organization;United Nations Organisation|-|1945
UN Security Council|United Nations Security Council;U.N. Security Council;UNSC;Security Council|CHN FRA RUS GBR USA|1945|the group’s own list, 2024
UN General Assembly|United Nations General Assembly;U.N. General Assembly;UNGA;General Assembly|-|1945
UN Human Rights Council|United Nations Human Rights Council;UNHRC;Human Rights Council|-|2006
UNESCO|Unesco;United Nations Educational, Scientific and Cultural Organization|-|1945
UNICEF|Unicef;United Nations Children's Fund|-|1946
UNHCR|UN High Commissioner for Refugees;United Nations High Commissioner for Refugees;UN Refugee Agency;UN refugee agency|-|1950
UNRWA|United Nations Relief and Works Agency|-|1949
UNDP|United Nations Development Programme;UN Development Programme;UN Development Program|-|1965
UNCTAD|UN Trade and Development;United Nations Conference on Trade and Development|-|1964
UNIFIL|United Nations Interim Force in Lebanon|-|1978
MINUSMA||-|2013–2023
MONUSCO||-|2010
WFP|World Food Programme;World Food Program;UN World Food Programme|-|1961
FAO|Food and Agriculture Organization;Food and Agriculture Organisation|-|1945
World Health Organization|WHO;World Health Organisation|-|1948
International Labour Organization|ILO;International Labour Organisation;International Labor Organization|-|1919
International Atomic Energy Agency|IAEA;International Atomic Energy Association|-|1957
International Monetary Fund|IMF|-|1944
World Bank|World Bank Group;International Bank for Reconstruction and Development;IBRD|-|1944
World Trade Organization|WTO;World Trade Organisation|-|1995
International Court of Justice|ICJ;World Court|-|1945
International Criminal Court|ICC|-|2002
OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|-|1997
Interpol|INTERPOL|-|1923
Red Cross|International Committee of the Red Cross;ICRC;International Red Cross|-|1863
Red Crescent|International Federation of Red Cross and Red Crescent Societies;IFRC|-|1919
NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;North Atlantic Council|BEL:1949-08-24 CAN:1949-08-24 DNK:1949-08-24 FRA:1949-08-24 ISL:1949-08-24 ITA:1949-08-24 LUX:1949-08-24 NLD:1949-08-24 NOR:1949-08-24 PRT:1949-08-24 GBR:1949-08-24 USA:1949-08-24 GRC:1952-02-18 TUR:1952-02-18 DEU:1955-05 ESP:1982-05-30 CZE:1999-03-12 HUN:1999-03-12 POL:1999-03-12 BGR:2004-03-29 EST:2004-03-29 LVA:2004-03-29 LTU:2004-03-29 ROU:2004-03-29 SVK:2004-03-29 SVN:2004-03-29 ALB:2009-04-01 HRV:2009-04-01 MNE:2017-06-05 MKD:2020-03-27 FIN:2023-04-04 SWE:2024-03-07|1949|North Atlantic Treaty and its protocols of accession
European Union|EU;E.U.;European Community;European Communities|BEL:1958-01-01 FRA:1958-01-01 DEU:1958-01-01 ITA:1958-01-01 LUX:1958-01-01 NLD:1958-01-01 DNK:1973-01-01 IRL:1973-01-01 GBR:1973-01-01–2020-01-31 GRC:1981-01-01 PRT:1986-01-01 ESP:1986-01-01 AUT:1995-01-01 FIN:1995-01-01 SWE:1995-01-01 CYP:2004-05-01 CZE:2004-05-01 EST:2004-05-01 HUN:2004-05-01 LVA:2004-05-01 LTU:2004-05-01 MLT:2004-05-01 POL:2004-05-01 SVK:2004-05-01 SVN:2004-05-01 BGR:2007-01-01 ROU:2007-01-01 HRV:2013-07-01|1993|treaties of accession and the withdrawal agreement; years before 1993 are of the Communities
European Commission|EU Commission|-|1958
European Parliament|EU Parliament|-|1952
European Council|EU Council|-|1974
Council of the European Union|Council of the EU|-|1958
European Central Bank|ECB|-|1998
European Court of Human Rights|ECHR|-|1959
Court of Justice of the European Union|European Court of Justice;CJEU|-|1952
European External Action Service|EEAS|-|2011
Europol||-|1998
Frontex||-|2004
Council of Europe||-|1949
Eurogroup||-|1997
Organization for Security and Co-operation in Europe|OSCE;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe|-|1975
Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization|CHN:2001-06-15 KAZ:2001-06-15 KGZ:2001-06-15 RUS:2001-06-15 TJK:2001-06-15 UZB:2001-06-15 IND:2017-06-09 PAK:2017-06-09 IRN:2023-07-04 BLR:2024-07-04|2001|declarations of the founding, Astana 2017, New Delhi 2023 and Astana 2024 summits
BRICS|Brics;BRIC;BRICS Plus;BRICS+|BRA:2006 RUS:2006 IND:2006 CHN:2006 ZAF:2010-12 EGY:2024-01-01 ETH:2024-01-01 IRN:2024-01-01 ARE:2024-01-01 IDN:2025-01-06|2006|summit declarations and notices of the chairs; invited states that have not joined are left out
New Development Bank|NDB;BRICS Bank;BRICS bank|-|2015
Asian Infrastructure Investment Bank|AIIB|-|2016
Asian Development Bank|ADB|-|1966
African Development Bank|AfDB|-|1964
Inter-American Development Bank|IDB|-|1959
European Bank for Reconstruction and Development|EBRD|-|1991
European Investment Bank|EIB|-|1958
Islamic Development Bank|IsDB|-|1973
ASEAN|Asean;Association of Southeast Asian Nations;Association of South East Asian Nations|IDN:1967-08-08 MYS:1967-08-08 PHL:1967-08-08 SGP:1967-08-08 THA:1967-08-08 BRN:1984-01-07 VNM:1995-07-28 LAO:1997-07-23 MMR:1997-07-23 KHM:1999-04-30 TLS:2025-10-26|1967|Bangkok Declaration and declarations of admission
ASEAN Regional Forum|ARF|-|1994
East Asia Summit||-|2005
African Union|AU;A.U.|DZA:2002-07-09 AGO:2002-07-09 BEN:2002-07-09 BWA:2002-07-09 BFA:2002-07-09 BDI:2002-07-09 CPV:2002-07-09 CMR:2002-07-09 CAF:2002-07-09 TCD:2002-07-09 COM:2002-07-09 COG:2002-07-09 COD:2002-07-09 CIV:2002-07-09 DJI:2002-07-09 EGY:2002-07-09 GNQ:2002-07-09 ERI:2002-07-09 SWZ:2002-07-09 ETH:2002-07-09 GAB:2002-07-09 GMB:2002-07-09 GHA:2002-07-09 GIN:2002-07-09 GNB:2002-07-09 KEN:2002-07-09 LSO:2002-07-09 LBR:2002-07-09 LBY:2002-07-09 MDG:2002-07-09 MWI:2002-07-09 MLI:2002-07-09 MRT:2002-07-09 MUS:2002-07-09 MOZ:2002-07-09 NAM:2002-07-09 NER:2002-07-09 NGA:2002-07-09 RWA:2002-07-09 ESH:2002-07-09 STP:2002-07-09 SEN:2002-07-09 SYC:2002-07-09 SLE:2002-07-09 SOM:2002-07-09 ZAF:2002-07-09 SDN:2002-07-09 TZA:2002-07-09 TGO:2002-07-09 TUN:2002-07-09 UGA:2002-07-09 ZMB:2002-07-09 ZWE:2002-07-09 SSD:2011-07 MAR:2017-01-30|2002|Constitutive Act and decisions of the Assembly; suspended members are members
African Union Commission|AU Commission|-|2002
ECOWAS|Ecowas;Economic Community of West African States|BEN:1975-05-28 CIV:1975-05-28 GMB:1975-05-28 GHA:1975-05-28 GIN:1975-05-28 GNB:1975-05-28 LBR:1975-05-28 NGA:1975-05-28 SEN:1975-05-28 SLE:1975-05-28 TGO:1975-05-28 CPV:1977 MRT:1975-05-28–2000-12 BFA:1975-05-28–2025-01-29 MLI:1975-05-28–2025-01-29 NER:1975-05-28–2025-01-29|1975|Treaty of Lagos and notices of withdrawal
East African Community|EAC|BDI COD KEN RWA SOM SSD TZA UGA|2000|the group’s own list, 2024
Southern African Development Community|SADC|AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE|1992|the group’s own list, 2024
IGAD|Intergovernmental Authority on Development|DJI ERI ETH KEN SOM SSD SDN UGA|1996|the group’s own list, 2024
ECCAS|Economic Community of Central African States|-|1983
COMESA|Common Market for Eastern and Southern Africa|-|1994
Alliance of Sahel States|AES|BFA MLI NER|2023|the group’s own list, 2024
Gulf Cooperation Council|GCC;Gulf Co-operation Council|BHR:1981-05-25 KWT:1981-05-25 OMN:1981-05-25 QAT:1981-05-25 SAU:1981-05-25 ARE:1981-05-25|1981|charter of the council
Arab League|League of Arab States|DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM|1945|the group’s own list, 2024
Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference|-|1969
OPEC|Opec;Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries|IRN:1960-09-14 IRQ:1960-09-14 KWT:1960-09-14 SAU:1960-09-14 VEN:1960-09-14 QAT:1961–2018-12-31 LBY:1962 ARE:1967 DZA:1969 NGA:1971 ECU:1973–1992 ECU:2007–2019-12-31 IDN:1962–2008 IDN:2016-01–2016-11 GAB:1975–1994 GAB:2016-07-01 AGO:2007-01-01–2023-12-31 GNQ:2017-05-25 COG:2018-06-22|1960|the organisation’s list of members
OPEC+|Opec+;OPEC Plus|DZA:2016-12-10 IRN:2016-12-10 IRQ:2016-12-10 KWT:2016-12-10 LBY:2016-12-10 NGA:2016-12-10 SAU:2016-12-10 ARE:2016-12-10 VEN:2016-12-10 GAB:2016-12-10 RUS:2016-12-10 AZE:2016-12-10 BHR:2016-12-10 BRN:2016-12-10 KAZ:2016-12-10 MYS:2016-12-10 MEX:2016-12-10 OMN:2016-12-10 SSD:2016-12-10 SDN:2016-12-10 GNQ:2017-05-25 COG:2018-06-22 QAT:2016-12-10–2018-12-31 ECU:2016-12-10–2019-12-31 AGO:2016-12-10–2023-12-31 BRA:2025-02-18|2016|Declaration of Cooperation of 10 December 2016 and OPEC’s list of members
Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development|-|1961
G7|G-7;Group of Seven|FRA:1975-11-15 DEU:1975-11-15 ITA:1975-11-15 JPN:1975-11-15 GBR:1975-11-15 USA:1975-11-15 CAN:1976-06-27|1975|declarations of Rambouillet and Puerto Rico
G8|G-8;Group of Eight|CAN:1997-06–2014-03-24 FRA:1997-06–2014-03-24 DEU:1997-06–2014-03-24 ITA:1997-06–2014-03-24 JPN:1997-06–2014-03-24 GBR:1997-06–2014-03-24 USA:1997-06–2014-03-24 RUS:1997-06–2014-03-24|1997–2014|declarations of Denver and The Hague
G20|G-20;Group of 20;Group of Twenty|ARG:1999-12-15 AUS:1999-12-15 BRA:1999-12-15 CAN:1999-12-15 CHN:1999-12-15 FRA:1999-12-15 DEU:1999-12-15 IND:1999-12-15 IDN:1999-12-15 ITA:1999-12-15 JPN:1999-12-15 KOR:1999-12-15 MEX:1999-12-15 RUS:1999-12-15 SAU:1999-12-15 ZAF:1999-12-15 TUR:1999-12-15 GBR:1999-12-15 USA:1999-12-15|1999|communiqué of the first meeting; the European and African Unions are members too and no states
G77|G-77;Group of 77|-|1964
Non-Aligned Movement|NAM|-|1961
Quad|Quadrilateral Security Dialogue|AUS:2007–2008 IND:2007–2008 JPN:2007–2008 USA:2007–2008 AUS:2017-11 IND:2017-11 JPN:2017-11 USA:2017-11|2007|statements of the four foreign ministries, Manila 2007 and 2017
AUKUS|Aukus|AUS:2021-09-15 GBR:2021-09-15 USA:2021-09-15|2021|joint leaders’ statement
Five Eyes||AUS CAN NZL GBR USA|1946|the group’s own list, 2024
ANZUS||AUS NZL USA|1951|the group’s own list, 2024
I2U2||IND ISR ARE USA|2021|the group’s own list, 2024
Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|ARM:1994-04-20 KAZ:1994-04-20 KGZ:1994-04-20 RUS:1994-04-20 TJK:1994-04-20 BLR:1993-12-31 UZB:1994-04-20–1999-04-02 UZB:2006-08-16–2012-12-19 AZE:1994–1999-04-02 GEO:1994–1999-04-02|1992|treaty of 1992, in force from 1994, and notices of withdrawal; a frozen membership is one
Commonwealth of Independent States|CIS|ARM AZE BLR KAZ KGZ MDA RUS TJK UZB|1991|the group’s own list, 2024
Eurasian Economic Union|EAEU;EEU|BLR:2015-01-01 KAZ:2015-01-01 RUS:2015-01-01 ARM:2015-01-02 KGZ:2015-08-12|2015|treaty of Astana and treaties of accession
Warsaw Pact|Warsaw Treaty Organization|BGR CSK DDR HUN POL ROU SUN|1955–1991|the group’s own list, 2024
Commonwealth|Commonwealth of Nations;British Commonwealth|-|1931
SAARC|Saarc;South Asian Association for Regional Cooperation|BGD:1985-12-08 BTN:1985-12-08 IND:1985-12-08 MDV:1985-12-08 NPL:1985-12-08 PAK:1985-12-08 LKA:1985-12-08 AFG:2007-04-03|1985|charter and the declaration of New Delhi 2007
BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BGD BTN IND MMR NPL LKA THA|1997|the group’s own list, 2024
APEC|Apec;Asia-Pacific Economic Cooperation|AUS BRN CAN CHL CHN HKG IDN JPN KOR MYS MEX NZL PNG PER PHL RUS SGP TWN THA USA VNM|1989|the group’s own list, 2024
Pacific Islands Forum|PIF|-|1971
Organization of American States|OAS;Organisation of American States|-|1948
Mercosur|MERCOSUR;Southern Common Market|ARG:1991-11-29 BRA:1991-11-29 PRY:1991-11-29 URY:1991-11-29 VEN:2012-08-12 BOL:2024-08|1991|Treaty of Asunción and protocols of accession; suspended members are members
CELAC|Community of Latin American and Caribbean States|-|2011
UNASUR|Unasur;Union of South American Nations|-|2008
ALBA|Bolivarian Alliance for the Peoples of Our America|-|2004
CARICOM|Caricom;Caribbean Community|-|1973
SICA|Central American Integration System|-|1991
Pacific Alliance||CHL COL MEX PER|2011|the group’s own list, 2024
Andean Community||BOL COL ECU PER|1969|the group’s own list, 2024
Nordic Council||DNK FIN ISL NOR SWE|1952|the group’s own list, 2024
Visegrad Group|Visegrád Group;V4;Visegrad Four|CZE HUN POL SVK|1991|the group’s own list, 2024
Organization of Turkic States|Turkic Council;Organisation of Turkic States|AZE KAZ KGZ TUR UZB|2009|the group’s own list, 2024
Black Sea Economic Cooperation|BSEC|-|1992
Benelux||BEL NLD LUX|1944|the group’s own list, 2024
Nuclear Suppliers Group|NSG|-|1974
Missile Technology Control Regime|MTCR|-|1987
Financial Action Task Force|FATF|-|1989
International Energy Agency|IEA|-|1974
International Maritime Organization|IMO|-|1948
International Civil Aviation Organization|ICAO|-|1944
International Organization for Migration|IOM|-|1951
International Telecommunication Union|ITU|-|1865
Gas Exporting Countries Forum|GECF|-|2001
Minsk Group|OSCE Minsk Group|FRA RUS USA|1992|the group’s own list, 2024
Contact Group||-|
P5+1|E3+3;P5 1|CHN FRA RUS GBR USA DEU|2006|the group’s own list, 2024
International Olympic Committee|IOC|-|1894
FIFA|Fifa|-|1904
UEFA|Uefa|-|1954
`
