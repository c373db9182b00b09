/**
 * Names on the shelf that are common words at the head of a sentence or in a title, or names of people: read as names
 * only where something else says so (the tagger, an article, a citing verb). Source: our own readings of the openly
 * licensed texts.
 */
export const AMBIGUOUS = new Set(
  `
Nation Nature Stuff Punch Outlook Trend Tempo Reforma Semana Mint Vanguard Independent Guardian Economist Monitor Inquirer Peninsula Spiegel Sabah Fox Spike
Arrow Total Shell Apple Meta Ford Indra Patria Leonardo Reliance Reuter Diet Rada Morena Wagner Hina Petra Beta Saba Mehr Fars Kan Roya Fana Kabar AA AU AP ABI
TT STA DR IS PA DA BEL HAL GE GM PPP RSS NAN MAP APS ENA INA SPA TAP ATA MIA ERR NOS Rai Akash Agni Pinaka Barak Tor Buk Grad Heron Predator Reaper Archer Boxer
Caesar Meteor Patriot Javelin Stinger Excalibur Poseidon Hercules Mirage Typhoon Emad Bradley Taurus Harpoon Chinook Apache Lancet Abrams Leclerc Marder Erasmus
Male Nice Split Reading Mobile Orange Victoria Florence Granada Colon Para Limon Palma Beira Manas Phoenix Houston Rodrigues Santa Darien Choco Hue Osh Fez Lae
Gao Clark Petra Jersey Nara Sousse Sumy Mons Cork Shan Chin Han Hui Jat Moro Black White Anglo Latin Arctic Quad Unity Volta Commonwealth Kachin Amhara Lao Han
Hun Boer Kiwi Manchu Commonwealth Caucasian Sino Ewe Tigris Manta Chaco Nadi Cali Bari Oran Beehive Matsu Politika Delo Carnegie Amnesty Contact Sioux Haida Dene
Akan Hadi Sana Telam Hamilton Lincoln Newcastle Norfolk Arlington Livingstone Kent Constantine Sidon Tyre Sucre Trujillo Cartago Heredia Cuenca Guerrero Sonora
Puno Callao Rivers Plateau
`
    .trim()
    .split(/\s+/),
)
