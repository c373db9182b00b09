/** Wire agencies and syndicates whose name in brackets, after a dash or alone on a line says where the words come from. */
export const AGENCIES: readonly string[] = [
  'AFP', 'Agence France-Presse', 'AP', 'Associated Press', 'The Associated Press', 'Reuters', 'Thomson Reuters', 'EFE', 'dpa', 'DPA', 'UPI', 'Bloomberg', 'ANSA', 'Lusa', 'Belga',
  'PTI', 'Press Trust of India', 'ANI', 'Asian News International', 'IANS', 'UNI', 'APP', 'PPI', 'BSS', 'UNB', 'RSS',
  'TASS', 'Tass', 'ITAR-TASS', 'Interfax', 'RIA Novosti', 'RIA', 'Sputnik', 'Ukrinform', 'Interfax-Ukraine', 'BelTA', 'Kazinform', 'Trend', 'APA', 'Azertac', 'Armenpress',
  'Xinhua', 'CNS', 'Kyodo', 'Kyodo News', 'Jiji Press', 'Jiji', 'Yonhap', 'KCNA', 'CNA', 'Bernama', 'Antara', 'VNA', 'PNA', 'AAP',
  'IRNA', 'ISNA', 'MNA', 'Tasnim', 'Fars', 'SANA', 'SPA', 'WAM', 'QNA', 'KUNA', 'BNA', 'MENA', 'Petra', 'WAFA', 'NINA', 'Anadolu', 'Anadolu Agency', 'AA', 'IHA', 'DHA',
  'PA', 'PA Media', 'Press Association', 'CP', 'The Canadian Press', 'Tribune News Service', 'TNS', 'NAN', 'APS', 'MAP', 'TAP', 'APO', 'PANA', 'ENA', 'SAnews',
]

/** The source of an expression for any agency's name, longest first so that `AP` does not eat the start of `APP`. */
export const AGENCY = `(?:${[...AGENCIES].sort((a, b) => b.length - a.length).join('|')})`
