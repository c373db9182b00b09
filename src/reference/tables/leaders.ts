/**
 * Heads of state and government and ministers whom the press names without saying of which state (“President Trump”,
 * “Prime Minister Kishida”): name | other spellings | state | office | years. They only lend the state to an office
 * that the report itself tells; the report always wins. Source: governments’ own lists, as commonly known, 1990–2025.
 */
export const LEADERS = `
George H.W. Bush|George H. W. Bush|USA|president|1989–1993
Bill Clinton||USA|president|1993–2001
George W. Bush|George Bush|USA|president|2001–2009
Barack Obama||USA|president|2009–2017
Donald Trump|Donald J. Trump|USA|president|2017–2021, 2025–
Joe Biden||USA|president|2021–2025
Dick Cheney||USA|vice president|2001–2009
Mike Pence||USA|vice president|2017–2021
Kamala Harris||USA|vice president|2021–2025
JD Vance|J.D. Vance|USA|vice president|2025–
Colin Powell||USA|secretary of state|2001–2005
Condoleezza Rice||USA|secretary of state|2005–2009
Hillary Clinton|Hillary Rodham Clinton|USA|secretary of state|2009–2013
John Kerry||USA|secretary of state|2013–2017
Rex Tillerson||USA|secretary of state|2017–2018
Mike Pompeo||USA|secretary of state|2018–2021
Antony Blinken|Tony Blinken|USA|secretary of state|2021–2025
Marco Rubio||USA|secretary of state|2025–
Donald Rumsfeld||USA|defense secretary|2001–2006
Robert Gates||USA|defense secretary|2006–2011
Leon Panetta||USA|defense secretary|2011–2013
Chuck Hagel||USA|defense secretary|2013–2015
Ash Carter|Ashton Carter|USA|defense secretary|2015–2017
James Mattis|Jim Mattis|USA|defense secretary|2017–2018
Mark Esper||USA|defense secretary|2019–2020
Lloyd Austin||USA|defense secretary|2021–2025
Pete Hegseth||USA|defense secretary|2025–
Jake Sullivan||USA|national security adviser|2021–2025
John Bolton||USA|national security adviser|2018–2019
Janet Yellen||USA|treasury secretary|2021–2025
Nancy Pelosi||USA|speaker|2019–2023
Tony Blair||GBR|prime minister|1997–2007
Gordon Brown||GBR|prime minister|2007–2010
David Cameron||GBR|prime minister|2010–2016
Theresa May||GBR|prime minister|2016–2019
Boris Johnson||GBR|prime minister|2019–2022
Liz Truss||GBR|prime minister|2022–2022
Rishi Sunak||GBR|prime minister|2022–2024
Keir Starmer||GBR|prime minister|2024–
James Cleverly||GBR|foreign secretary|2022–2023
David Lammy||GBR|foreign secretary|2024–
Jeremy Hunt||GBR|foreign secretary|2018–2019
Dominic Raab||GBR|foreign secretary|2019–2021
Ben Wallace||GBR|defence secretary|2019–2023
Grant Shapps||GBR|defence secretary|2023–2024
Queen Elizabeth II|Elizabeth II;Queen Elizabeth|GBR|queen|1952–2022
King Charles III|Charles III;King Charles|GBR|king|2022–
Boris Yeltsin||RUS|president|1991–1999
Vladimir Putin||RUS|president|2000–2008, 2012–
Dmitry Medvedev|Dmitri Medvedev|RUS|president|2008–2012
Mikhail Mishustin||RUS|prime minister|2020–
Sergei Lavrov|Sergey Lavrov|RUS|foreign minister|2004–
Sergei Shoigu|Sergey Shoigu|RUS|defence minister|2012–2024
Andrei Belousov|Andrey Belousov|RUS|defence minister|2024–
Dmitry Peskov|Dmitri Peskov|RUS|spokesman|2012–
Maria Zakharova||RUS|foreign ministry spokeswoman|2015–
Mikhail Gorbachev||SUN|president|1985–1991
Petro Poroshenko||UKR|president|2014–2019
Viktor Yanukovych|Viktor Yanukovich|UKR|president|2010–2014
Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky|UKR|president|2019–
Denys Shmyhal||UKR|prime minister|2020–2025
Dmytro Kuleba||UKR|foreign minister|2020–2024
Andrii Sybiha||UKR|foreign minister|2024–
Oleksii Reznikov||UKR|defence minister|2021–2023
Rustem Umerov||UKR|defence minister|2023–2025
Alexander Lukashenko|Alyaksandr Lukashenka;Aleksandr Lukashenko|BLR|president|1994–
Jacques Chirac||FRA|president|1995–2007
Nicolas Sarkozy||FRA|president|2007–2012
Francois Hollande|François Hollande|FRA|president|2012–2017
Emmanuel Macron||FRA|president|2017–
Jean-Yves Le Drian||FRA|foreign minister|2017–2022
Catherine Colonna||FRA|foreign minister|2022–2024
Sebastien Lecornu|Sébastien Lecornu|FRA|defence minister|2022–2025
Gerhard Schroeder|Gerhard Schröder;Gerhard Schroder|DEU|chancellor|1998–2005
Angela Merkel||DEU|chancellor|2005–2021
Olaf Scholz||DEU|chancellor|2021–2025
Friedrich Merz||DEU|chancellor|2025–
Frank-Walter Steinmeier||DEU|president|2017–
Heiko Maas||DEU|foreign minister|2018–2021
Annalena Baerbock||DEU|foreign minister|2021–2025
Boris Pistorius||DEU|defence minister|2023–
Silvio Berlusconi||ITA|prime minister|2001–2011
Matteo Renzi||ITA|prime minister|2014–2016
Giuseppe Conte||ITA|prime minister|2018–2021
Mario Draghi||ITA|prime minister|2021–2022
Giorgia Meloni||ITA|prime minister|2022–
Sergio Mattarella||ITA|president|2015–
Antonio Tajani||ITA|foreign minister|2022–
Jose Maria Aznar|José María Aznar|ESP|prime minister|1996–2004
Jose Luis Rodriguez Zapatero|José Luis Rodríguez Zapatero|ESP|prime minister|2004–2011
Mariano Rajoy||ESP|prime minister|2011–2018
Pedro Sanchez|Pedro Sánchez|ESP|prime minister|2018–
Jose Manuel Albares|José Manuel Albares|ESP|foreign minister|2021–
Marcelo Rebelo de Sousa||PRT|president|2016–
Antonio Costa|António Costa|PRT|prime minister|2015–2024
Mark Rutte||NLD|prime minister|2010–2024
Dick Schoof||NLD|prime minister|2024–
Alexander De Croo||BEL|prime minister|2020–2025
Charles Michel||BEL|prime minister|2014–2019
Sebastian Kurz||AUT|chancellor|2017–2021
Karl Nehammer||AUT|chancellor|2021–2025
Viktor Orban|Viktor Orbán|HUN|prime minister|2010–
Peter Szijjarto|Péter Szijjártó|HUN|foreign minister|2014–
Andrzej Duda||POL|president|2015–2025
Mateusz Morawiecki||POL|prime minister|2017–2023
Donald Tusk||POL|prime minister|2007–2014, 2023–
Radoslaw Sikorski|Radosław Sikorski;Radek Sikorski|POL|foreign minister|2007–2014, 2023–
Milos Zeman|Miloš Zeman|CZE|president|2013–2023
Petr Pavel||CZE|president|2023–
Petr Fiala||CZE|prime minister|2021–2025
Robert Fico||SVK|prime minister|2012–2018, 2023–
Zuzana Caputova|Zuzana Čaputová|SVK|president|2019–2024
Klaus Iohannis||ROU|president|2014–2025
Rumen Radev||BGR|president|2017–
Aleksandar Vucic|Aleksandar Vučić|SRB|president|2017–
Ana Brnabic|Ana Brnabić|SRB|prime minister|2017–2024
Ivica Dacic|Ivica Dačić|SRB|foreign minister|2014–
Albin Kurti||XKX|prime minister|2021–
Edi Rama||ALB|prime minister|2013–
Milorad Dodik||BIH|president|2010–
Andrej Plenkovic|Andrej Plenković|HRV|prime minister|2016–
Kyriakos Mitsotakis||GRC|prime minister|2019–
Alexis Tsipras||GRC|prime minister|2015–2019
Nikos Dendias||GRC|foreign minister|2019–2023
Nicos Anastasiades|Nikos Anastasiades|CYP|president|2013–2023
Nikos Christodoulides||CYP|president|2023–
Micheal Martin|Micheál Martin|IRL|prime minister|2020–2022, 2025–
Leo Varadkar||IRL|prime minister|2017–2020, 2022–2024
Sanna Marin||FIN|prime minister|2019–2023
Sauli Niinisto|Sauli Niinistö|FIN|president|2012–2024
Alexander Stubb||FIN|president|2024–
Magdalena Andersson||SWE|prime minister|2021–2022
Ulf Kristersson||SWE|prime minister|2022–
Mette Frederiksen||DNK|prime minister|2019–
Jonas Gahr Store|Jonas Gahr Støre|NOR|prime minister|2021–2025
Kaja Kallas||EST|prime minister|2021–2024
Gitanas Nauseda|Gitanas Nausėda|LTU|president|2019–
Gabrielius Landsbergis||LTU|foreign minister|2020–2024
Maia Sandu||MDA|president|2020–
Salome Zourabichvili||GEO|president|2018–2024
Irakli Garibashvili||GEO|prime minister|2021–2024
Irakli Kobakhidze||GEO|prime minister|2024–
Nikol Pashinyan||ARM|prime minister|2018–
Ilham Aliyev||AZE|president|2003–
Recep Tayyip Erdogan|Recep Tayyip Erdoğan;Tayyip Erdogan|TUR|president|2014–
Mevlut Cavusoglu|Mevlüt Çavuşoğlu|TUR|foreign minister|2015–2023
Hakan Fidan||TUR|foreign minister|2023–
Hulusi Akar||TUR|defence minister|2018–2023
Yasar Guler|Yaşar Güler|TUR|defence minister|2023–
Ariel Sharon||ISR|prime minister|2001–2006
Ehud Olmert||ISR|prime minister|2006–2009
Benjamin Netanyahu|Binyamin Netanyahu|ISR|prime minister|1996–1999, 2009–2021, 2022–
Naftali Bennett||ISR|prime minister|2021–2022
Yair Lapid||ISR|prime minister|2022–2022
Isaac Herzog||ISR|president|2021–
Reuven Rivlin||ISR|president|2014–2021
Benny Gantz||ISR|defence minister|2020–2022
Yoav Gallant||ISR|defence minister|2022–2024
Israel Katz||ISR|foreign minister|2024–
Mahmoud Abbas||PSE|president|2005–
Yasser Arafat||PSE|president|1994–2004
Mohammad Shtayyeh||PSE|prime minister|2019–2024
Hosni Mubarak||EGY|president|1981–2011
Mohamed Morsi|Mohammed Morsi|EGY|president|2012–2013
Abdel Fattah al-Sisi|Abdel Fattah el-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah El-Sisi|EGY|president|2014–
Sameh Shoukry||EGY|foreign minister|2014–2024
Bashar al-Assad|Bashar Assad|SYR|president|2000–2024
Ahmed al-Sharaa||SYR|president|2025–
Michel Aoun||LBN|president|2016–2022
Najib Mikati||LBN|prime minister|2021–2025
Saad Hariri|Saad al-Hariri|LBN|prime minister|2009–2020
Joseph Aoun||LBN|president|2025–
King Abdullah II|Abdullah II|JOR|king|1999–
Ayman Safadi|Ayman al-Safadi|JOR|foreign minister|2017–
Saddam Hussein||IRQ|president|1979–2003
Nouri al-Maliki|Nuri al-Maliki|IRQ|prime minister|2006–2014
Haider al-Abadi||IRQ|prime minister|2014–2018
Mustafa al-Kadhimi|Mustafa Al-Kadhimi|IRQ|prime minister|2020–2022
Mohammed Shia al-Sudani||IRQ|prime minister|2022–
Mohammad Khatami||IRN|president|1997–2005
Mahmoud Ahmadinejad||IRN|president|2005–2013
Hassan Rouhani||IRN|president|2013–2021
Ebrahim Raisi||IRN|president|2021–2024
Masoud Pezeshkian||IRN|president|2024–
Ali Khamenei|Ayatollah Ali Khamenei;Ayatollah Khamenei|IRN|supreme leader|1989–
Mohammad Javad Zarif|Javad Zarif|IRN|foreign minister|2013–2021
Hossein Amirabdollahian|Hossein Amir-Abdollahian|IRN|foreign minister|2021–2024
Abbas Araghchi|Abbas Araqchi|IRN|foreign minister|2024–
Mohammed bin Salman|Mohammad bin Salman|SAU|crown prince|2017–
King Salman|Salman bin Abdulaziz|SAU|king|2015–
Adel al-Jubeir||SAU|foreign minister|2015–2018
Faisal bin Farhan||SAU|foreign minister|2019–
Mohammed bin Zayed|Mohamed bin Zayed|ARE|president|2022–
Abdullah bin Zayed||ARE|foreign minister|2006–
Tamim bin Hamad|Tamim bin Hamad Al Thani|QAT|emir|2013–
Mohammed bin Abdulrahman|Mohammed bin Abdulrahman Al Thani|QAT|prime minister|2023–
Nawaf al-Ahmad|Nawaf Al-Ahmad Al-Jaber Al-Sabah|KWT|emir|2020–2023
Haitham bin Tariq||OMN|sultan|2020–
Badr al-Busaidi|Badr Albusaidi|OMN|foreign minister|2020–
Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi|YEM|president|2012–2022
Hamid Karzai||AFG|president|2001–2014
Ashraf Ghani||AFG|president|2014–2021
Amir Khan Muttaqi||AFG|foreign minister|2021–
Pervez Musharraf||PAK|president|2001–2008
Nawaz Sharif||PAK|prime minister|2013–2017
Imran Khan||PAK|prime minister|2018–2022
Shehbaz Sharif|Shahbaz Sharif|PAK|prime minister|2022–
Arif Alvi||PAK|president|2018–2024
Bilawal Bhutto Zardari|Bilawal Bhutto|PAK|foreign minister|2022–2023
Ishaq Dar||PAK|foreign minister|2024–
Khawaja Asif|Khawaja Muhammad Asif|PAK|defence minister|2022–
Asim Munir||PAK|army chief|2022–
Atal Bihari Vajpayee||IND|prime minister|1998–2004
Manmohan Singh||IND|prime minister|2004–2014
Narendra Modi||IND|prime minister|2014–
Ram Nath Kovind||IND|president|2017–2022
Droupadi Murmu||IND|president|2022–
Sushma Swaraj||IND|external affairs minister|2014–2019
Subrahmanyam Jaishankar|S Jaishankar;S. Jaishankar;Jaishankar|IND|external affairs minister|2019–
Arun Jaitley||IND|finance minister|2014–2019
Manohar Parrikar||IND|defence minister|2014–2017
Nirmala Sitharaman||IND|finance minister|2019–
Rajnath Singh||IND|defence minister|2019–
Amit Shah||IND|home minister|2019–
Piyush Goyal||IND|commerce minister|2019–
Ajit Doval||IND|national security adviser|2014–
Vinay Mohan Kwatra||IND|foreign secretary|2022–2024
Vikram Misri||IND|foreign secretary|2024–
Sheikh Hasina||BGD|prime minister|2009–2024
Muhammad Yunus||BGD|chief adviser|2024–
Khadga Prasad Oli|K.P. Sharma Oli;KP Sharma Oli;K P Sharma Oli|NPL|prime minister|2018–2021, 2024–2025
Pushpa Kamal Dahal||NPL|prime minister|2022–2024
Mahinda Rajapaksa||LKA|president|2005–2015
Maithripala Sirisena||LKA|president|2015–2019
Gotabaya Rajapaksa||LKA|president|2019–2022
Ranil Wickremesinghe||LKA|president|2022–2024
Anura Kumara Dissanayake||LKA|president|2024–
Ibrahim Mohamed Solih|Ibrahim Solih|MDV|president|2018–2023
Mohamed Muizzu||MDV|president|2023–
Lotay Tshering||BTN|prime minister|2018–2023
Tshering Tobgay||BTN|prime minister|2013–2018, 2024–
Jiang Zemin||CHN|president|1993–2003
Hu Jintao||CHN|president|2003–2013
Xi Jinping||CHN|president|2013–
Wen Jiabao||CHN|premier|2003–2013
Li Keqiang||CHN|premier|2013–2023
Li Qiang||CHN|premier|2023–
Wang Yi||CHN|foreign minister|2013–2022, 2023–
Qin Gang||CHN|foreign minister|2022–2023
Wei Fenghe||CHN|defence minister|2018–2023
Li Shangfu||CHN|defence minister|2023–2023
Dong Jun||CHN|defence minister|2023–
Ma Ying-jeou||TWN|president|2008–2016
Tsai Ing-wen||TWN|president|2016–2024
Lai Ching-te|William Lai|TWN|president|2024–
Junichiro Koizumi||JPN|prime minister|2001–2006
Shinzo Abe|Abe Shinzo|JPN|prime minister|2012–2020
Yoshihide Suga||JPN|prime minister|2020–2021
Fumio Kishida||JPN|prime minister|2021–2024
Shigeru Ishiba||JPN|prime minister|2024–2025
Sanae Takaichi||JPN|prime minister|2025–
Yoshimasa Hayashi||JPN|foreign minister|2021–2023
Taro Kono||JPN|foreign minister|2017–2019
Park Geun-hye||KOR|president|2013–2017
Moon Jae-in||KOR|president|2017–2022
Yoon Suk-yeol|Yoon Suk Yeol;Yoon Seok-youl|KOR|president|2022–2025
Lee Jae-myung|Lee Jae Myung|KOR|president|2025–
Park Jin||KOR|foreign minister|2022–2024
Kim Jong-il|Kim Jong Il|PRK|leader|1994–2011
Kim Jong-un|Kim Jong Un|PRK|leader|2011–
Khaltmaagiin Battulga||MNG|president|2017–2021
Ukhnaagiin Khurelsukh||MNG|president|2021–
Rodrigo Duterte||PHL|president|2016–2022
Ferdinand Marcos Jr|Ferdinand Marcos Jr.;Bongbong Marcos;Ferdinand Marcos|PHL|president|2022–
Susilo Bambang Yudhoyono||IDN|president|2004–2014
Joko Widodo|Jokowi|IDN|president|2014–2024
Prabowo Subianto||IDN|president|2024–
Retno Marsudi||IDN|foreign minister|2014–2024
Mahathir Mohamad||MYS|prime minister|2018–2020
Muhyiddin Yassin||MYS|prime minister|2020–2021
Ismail Sabri Yaakob||MYS|prime minister|2021–2022
Anwar Ibrahim||MYS|prime minister|2022–
Lee Hsien Loong||SGP|prime minister|2004–2024
Lawrence Wong||SGP|prime minister|2024–
Prayut Chan-o-cha|Prayuth Chan-ocha;Prayut Chan-ocha|THA|prime minister|2014–2023
Srettha Thavisin||THA|prime minister|2023–2024
Hun Sen||KHM|prime minister|1985–2023
Hun Manet||KHM|prime minister|2023–
Aung San Suu Kyi||MMR|state counsellor|2016–2021
Min Aung Hlaing||MMR|army chief|2011–
Nguyen Phu Trong||VNM|party chief|2011–2024
Pham Minh Chinh||VNM|prime minister|2021–
To Lam||VNM|party chief|2024–
Nursultan Nazarbayev||KAZ|president|1991–2019
Kassym-Jomart Tokayev||KAZ|president|2019–
Shavkat Mirziyoyev||UZB|president|2016–
Sadyr Japarov||KGZ|president|2021–
Emomali Rahmon||TJK|president|1994–
Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedow|TKM|president|2007–2022
John Howard||AUS|prime minister|1996–2007
Kevin Rudd||AUS|prime minister|2007–2010
Tony Abbott||AUS|prime minister|2013–2015
Malcolm Turnbull||AUS|prime minister|2015–2018
Scott Morrison||AUS|prime minister|2018–2022
Anthony Albanese||AUS|prime minister|2022–
Penny Wong||AUS|foreign minister|2022–
Jacinda Ardern||NZL|prime minister|2017–2023
Christopher Luxon||NZL|prime minister|2023–
Stephen Harper||CAN|prime minister|2006–2015
Justin Trudeau||CAN|prime minister|2015–2025
Mark Carney||CAN|prime minister|2025–
Melanie Joly|Mélanie Joly|CAN|foreign minister|2021–2025
Vicente Fox||MEX|president|2000–2006
Enrique Pena Nieto|Enrique Peña Nieto|MEX|president|2012–2018
Andres Manuel Lopez Obrador|Andrés Manuel López Obrador|MEX|president|2018–2024
Claudia Sheinbaum||MEX|president|2024–
Fidel Castro||CUB|president|1976–2008
Raul Castro|Raúl Castro|CUB|president|2008–2018
Miguel Diaz-Canel|Miguel Díaz-Canel|CUB|president|2018–
Hugo Chavez|Hugo Chávez|VEN|president|1999–2013
Nicolas Maduro|Nicolás Maduro|VEN|president|2013–
Juan Guaido|Juan Guaidó|VEN|opposition leader|2019–2023
Alvaro Uribe|Álvaro Uribe|COL|president|2002–2010
Juan Manuel Santos||COL|president|2010–2018
Ivan Duque|Iván Duque|COL|president|2018–2022
Gustavo Petro||COL|president|2022–
Rafael Correa||ECU|president|2007–2017
Guillermo Lasso||ECU|president|2021–2023
Daniel Noboa||ECU|president|2023–
Pedro Castillo||PER|president|2021–2022
Dina Boluarte||PER|president|2022–2025
Evo Morales||BOL|president|2006–2019
Luis Arce||BOL|president|2020–2025
Michelle Bachelet||CHL|president|2014–2018
Sebastian Pinera|Sebastián Piñera|CHL|president|2018–2022
Gabriel Boric||CHL|president|2022–
Mauricio Macri||ARG|president|2015–2019
Alberto Fernandez|Alberto Fernández|ARG|president|2019–2023
Javier Milei||ARG|president|2023–
Luiz Inacio Lula da Silva|Luiz Inácio Lula da Silva;Lula da Silva;Lula|BRA|president|2003–2011, 2023–
Dilma Rousseff||BRA|president|2011–2016
Michel Temer||BRA|president|2016–2018
Jair Bolsonaro||BRA|president|2019–2023
Mauro Vieira||BRA|foreign minister|2023–
Santiago Pena|Santiago Peña|PRY|president|2023–
Luis Lacalle Pou||URY|president|2020–2025
Daniel Ortega||NIC|president|2007–
Nayib Bukele||SLV|president|2019–
Xiomara Castro||HND|president|2022–
Rodrigo Chaves||CRI|president|2022–
Jovenel Moise|Jovenel Moïse|HTI|president|2017–2021
Abdelaziz Bouteflika||DZA|president|1999–2019
Abdelmadjid Tebboune||DZA|president|2019–
King Mohammed VI|Mohammed VI|MAR|king|1999–
Nasser Bourita||MAR|foreign minister|2017–
Kais Saied||TUN|president|2019–
Muammar Gaddafi|Moammar Gadhafi;Muammar Gadhafi|LBY|leader|1969–2011
Abdul Hamid Dbeibeh|Abdulhamid Dbeibah;Abdul Hamid Dbeibah|LBY|prime minister|2021–
Omar al-Bashir||SDN|president|1989–2019
Abdel Fattah al-Burhan||SDN|army chief|2018–
Salva Kiir||SSD|president|2011–
Abiy Ahmed||ETH|prime minister|2018–
Isaias Afwerki||ERI|president|1993–
Hassan Sheikh Mohamud||SOM|president|2022–
Uhuru Kenyatta||KEN|president|2013–2022
William Ruto||KEN|president|2022–
Yoweri Museveni||UGA|president|1986–
Paul Kagame||RWA|president|2000–
Joseph Kabila||COD|president|2001–2019
Felix Tshisekedi|Félix Tshisekedi|COD|president|2019–
Samia Suluhu Hassan||TZA|president|2021–
Hakainde Hichilema||ZMB|president|2021–
Robert Mugabe||ZWE|president|1987–2017
Emmerson Mnangagwa||ZWE|president|2017–
Thabo Mbeki||ZAF|president|1999–2008
Jacob Zuma||ZAF|president|2009–2018
Cyril Ramaphosa||ZAF|president|2018–
Naledi Pandor||ZAF|foreign minister|2019–2024
Joao Lourenco|João Lourenço|AGO|president|2017–
Filipe Nyusi||MOZ|president|2015–2025
Hage Geingob||NAM|president|2015–2024
Goodluck Jonathan||NGA|president|2010–2015
Muhammadu Buhari||NGA|president|2015–2023
Bola Tinubu||NGA|president|2023–
Nana Akufo-Addo||GHA|president|2017–2025
John Mahama||GHA|president|2012–2017, 2025–
Macky Sall||SEN|president|2012–2024
Bassirou Diomaye Faye||SEN|president|2024–
Alassane Ouattara||CIV|president|2010–
Patrice Talon||BEN|president|2016–
Paul Biya||CMR|president|1982–
Idriss Deby|Idriss Déby|TCD|president|1990–2021
Mahamat Deby|Mahamat Idriss Deby|TCD|president|2022–
Faustin-Archange Touadera|Faustin-Archange Touadéra|CAF|president|2016–
Assimi Goita|Assimi Goïta|MLI|president|2021–
Ibrahim Traore|Ibrahim Traoré|BFA|president|2022–
Mohamed Bazoum||NER|president|2021–2023
Alpha Conde|Alpha Condé|GIN|president|2010–2021
Denis Sassou Nguesso||COG|president|1997–
Azali Assoumani||COM|president|2016–
Pravind Jugnauth||MUS|prime minister|2017–2024
Wavel Ramkalawan||SYC|president|2020–
Frank Bainimarama||FJI|prime minister|2007–2022
Sitiveni Rabuka||FJI|prime minister|2022–
James Marape||PNG|prime minister|2019–
Manasseh Sogavare||SLB|prime minister|2019–2024
Pope Francis|Francis|VAT|pope|2013–2025
Pope Leo XIV||VAT|pope|2025–
Pietro Parolin||VAT|secretary of state|2013–
`
