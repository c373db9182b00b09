import { nameOfState } from '../../reference/name-of-state.js'

/** Three-letter codes in the names of the older files that are not those of ISO 3166-1. */
const OWN: Readonly<Record<string, string>> = {
  USR: 'Soviet Union',
  UNI: 'United Kingdom',
  GER: 'Germany',
  YUG: 'Yugoslavia',
  CZE: 'Czechia',
  CZS: 'Czechoslovakia',
  EGE: 'East Germany (GDR)',
  TAI: 'Taiwan',
  SAU: 'Saudi Arabia',
  UAE: 'United Arab Emirates',
}

/** Whose table `TIV-Export-RUS-1950-2021.csv` is. */
export function codeOfTable(code: string): string | undefined {
  return OWN[code.toUpperCase()] ?? nameOfState(code.toUpperCase())
}
