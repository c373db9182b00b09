/**
 * Groups of states and the organs they act through: usual name | other names | members (alpha-3, `-` where the members are not listed) | from / until (years).
 * Members: the groups’ own published lists as of 2024; a year after a code is the year of joining or, after `–`, of leaving, where coverage still in use needs it.
 */
export const GROUPS = `
United Nations|UN;U.N.;the United Nations;United Nations Organization;United Nations Organisation|-|1945
UN Security Council|United Nations Security Council;U.N. Security Council;UNSC;Security Council|CHN FRA RUS GBR USA|1945
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
NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;North Atlantic Council|ALB BEL BGR CAN HRV CZE DNK EST FIN:2023 FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE:2017 NLD MKD:2020 NOR POL PRT ROU SVK SVN ESP SWE:2024 TUR GBR USA|1949
European Union|EU;E.U.;European Community;European Communities|AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR:1973–2020|1993
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
Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization|CHN RUS KAZ KGZ TJK UZB IND:2017 PAK:2017 IRN:2023 BLR:2024|2001
BRICS|Brics;BRIC;BRICS Plus;BRICS+|BRA RUS IND CHN ZAF:2010 EGY:2024 ETH:2024 IRN:2024 ARE:2024 IDN:2025|2006
New Development Bank|NDB;BRICS Bank;BRICS bank|-|2015
Asian Infrastructure Investment Bank|AIIB|-|2016
Asian Development Bank|ADB|-|1966
African Development Bank|AfDB|-|1964
Inter-American Development Bank|IDB|-|1959
European Bank for Reconstruction and Development|EBRD|-|1991
European Investment Bank|EIB|-|1958
Islamic Development Bank|IsDB|-|1973
ASEAN|Asean;Association of Southeast Asian Nations;Association of South East Asian Nations|BRN KHM IDN LAO MYS MMR PHL SGP THA VNM TLS:2025|1967
ASEAN Regional Forum|ARF|-|1994
East Asia Summit||-|2005
African Union|AU;A.U.|-|2002
African Union Commission|AU Commission|-|2002
ECOWAS|Ecowas;Economic Community of West African States|BEN CPV CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO BFA:1975–2025 MLI:1975–2025 NER:1975–2025|1975
East African Community|EAC|BDI COD KEN RWA SOM SSD TZA UGA|2000
Southern African Development Community|SADC|AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE|1992
IGAD|Intergovernmental Authority on Development|DJI ERI ETH KEN SOM SSD SDN UGA|1996
ECCAS|Economic Community of Central African States|-|1983
COMESA|Common Market for Eastern and Southern Africa|-|1994
Alliance of Sahel States|AES|BFA MLI NER|2023
Gulf Cooperation Council|GCC;Gulf Co-operation Council|BHR KWT OMN QAT SAU ARE|1981
Arab League|League of Arab States|DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM|1945
Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference|-|1969
OPEC|Opec;Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries|DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN|1960
OPEC+|Opec+;OPEC Plus|DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN RUS AZE BHR BRN KAZ MYS MEX OMN SSD SDN|2016
Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development|-|1961
G7|G-7;Group of Seven|CAN FRA DEU ITA JPN GBR USA|1975
G8|G-8;Group of Eight|CAN FRA DEU ITA JPN GBR USA RUS|1997–2014
G20|G-20;Group of 20;Group of Twenty|ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA|1999
G77|G-77;Group of 77|-|1964
Non-Aligned Movement|NAM|-|1961
Quad|Quadrilateral Security Dialogue|AUS IND JPN USA|2007
AUKUS|Aukus|AUS GBR USA|2021
Five Eyes||AUS CAN NZL GBR USA|1946
ANZUS||AUS NZL USA|1951
I2U2||IND ISR ARE USA|2021
Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|ARM BLR KAZ KGZ RUS TJK|1992
Commonwealth of Independent States|CIS|ARM AZE BLR KAZ KGZ MDA RUS TJK UZB|1991
Eurasian Economic Union|EAEU;EEU|ARM BLR KAZ KGZ RUS|2015
Warsaw Pact|Warsaw Treaty Organization|BGR CSK DDR HUN POL ROU SUN|1955–1991
Commonwealth|Commonwealth of Nations;British Commonwealth|-|1931
SAARC|Saarc;South Asian Association for Regional Cooperation|AFG BGD BTN IND MDV NPL PAK LKA|1985
BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BGD BTN IND MMR NPL LKA THA|1997
APEC|Apec;Asia-Pacific Economic Cooperation|AUS BRN CAN CHL CHN HKG IDN JPN KOR MYS MEX NZL PNG PER PHL RUS SGP TWN THA USA VNM|1989
Pacific Islands Forum|PIF|-|1971
Organization of American States|OAS;Organisation of American States|-|1948
Mercosur|MERCOSUR;Southern Common Market|ARG BRA PRY URY BOL:2024|1991
CELAC|Community of Latin American and Caribbean States|-|2011
UNASUR|Unasur;Union of South American Nations|-|2008
ALBA|Bolivarian Alliance for the Peoples of Our America|-|2004
CARICOM|Caricom;Caribbean Community|-|1973
SICA|Central American Integration System|-|1991
Pacific Alliance||CHL COL MEX PER|2011
Andean Community||BOL COL ECU PER|1969
Nordic Council||DNK FIN ISL NOR SWE|1952
Visegrad Group|Visegrád Group;V4;Visegrad Four|CZE HUN POL SVK|1991
Organization of Turkic States|Turkic Council;Organisation of Turkic States|AZE KAZ KGZ TUR UZB|2009
Black Sea Economic Cooperation|BSEC|-|1992
Benelux||BEL NLD LUX|1944
Nuclear Suppliers Group|NSG|-|1974
Missile Technology Control Regime|MTCR|-|1987
Financial Action Task Force|FATF|-|1989
International Energy Agency|IEA|-|1974
International Maritime Organization|IMO|-|1948
International Civil Aviation Organization|ICAO|-|1944
International Organization for Migration|IOM|-|1951
International Telecommunication Union|ITU|-|1865
Gas Exporting Countries Forum|GECF|-|2001
Minsk Group|OSCE Minsk Group|FRA RUS USA|1992
Contact Group||-|
P5+1|E3+3;P5 1|CHN FRA RUS GBR USA DEU|2006
International Olympic Committee|IOC|-|1894
FIFA|Fifa|-|1904
UEFA|Uefa|-|1954
`
