/**
 * States by the regions that the press calls them after: words (“the South Asian country”) | codes. A state may stand
 * in several. Source: the United Nations’ M49 geographic regions, with the press’s own ways (Gulf, Nordic, Baltic,
 * Balkan, Andean) from common knowledge.
 */
export const REGIONS = `
South Asian|AFG BGD BTN IND MDV NPL PAK LKA
Southeast Asian;South-East Asian;South East Asian|BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM
East Asian|CHN HKG JPN KOR MNG PRK TWN
Central Asian|KAZ KGZ TJK TKM UZB
Gulf|BHR IRN IRQ KWT OMN QAT SAU ARE
Middle Eastern;West Asian|BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM
Arab|DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM
North African|DZA EGY LBY MAR SDN TUN ESH MRT
West African|BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO
East African|BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD TZA UGA ZMB ZWE
Central African|AGO CMR CAF TCD COG COD GNQ GAB STP
Southern African|BWA SWZ LSO NAM ZAF AGO MOZ ZMB ZWE
Nordic;Scandinavian|DNK FIN ISL NOR SWE
Baltic|EST LVA LTU
Balkan|ALB BIH BGR HRV GRC XKX MNE MKD ROU SRB SVN
Eastern European;East European|BLR BGR CZE HUN MDA POL ROU RUS SVK UKR
Caucasus;Caucasian|ARM AZE GEO
Central American|BLZ CRI SLV GTM HND NIC PAN
South American|ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN
Latin American|ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER URY VEN
Andean|BOL COL ECU PER
Caribbean|ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO
Pacific|AUS FJI KIR MHL FSM NRU NZL PLW PNG WSM SLB TON TUV VUT
`
