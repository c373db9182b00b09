/** An EDTF value as a reader says it: “28 April 2023”, “December 2021”, “5 April 2021 – 6 April 2021”, “since 2022”. */
export function sayDate(edtf: string | null): string {
  if (edtf === null) return 'undated'
  const several = severalOf(edtf)
  if (several) return several
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return sayPoint(edtf)
  if (to === '..' || to === '') return `since ${sayPoint(from)}`
  if (from === '..' || from === '') return `until ${sayPoint(to)}`
  return `${withoutOpenYear(from, to)} – ${sayPoint(to)}`
}

/**
 * The same within a sentence: “on 28 April 2023”, “in December 2021”, “from 5 April to 6 April 2021”; nothing where no
 * date is known.
 */
export function sayWhen(edtf: string | null): string {
  if (edtf === null) return ''
  const several = severalOf(edtf)
  if (several) return `on ${several}`
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return `${/^[^-]+-\d\d-\d\d/u.test(edtf) ? 'on' : 'in'} ${sayPoint(edtf)}`
  if (from === '..' || from === '') return `by ${sayPoint(to)}`
  if (to === '..' || to === '') return sayDate(edtf)
  return `from ${withoutOpenYear(from, to)} to ${sayPoint(to)}`
}

/** “25 March 2002 and 28 March 2002”, of a set; “or”, where it is one of them. Null of what is no set. */
function severalOf(edtf: string): string | null {
  const [, opening, members] = /^([{[])(.*)[}\]]$/u.exec(edtf) ?? []
  if (opening === undefined) return null
  const said = members!.split(',').map((one) => sayDate(one.trim().replace('..', '/')))
  const word = opening === '{' ? 'and' : 'or'
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${word} ${said.at(-1)!}`
}

/** “5 April – 6 April (year open)” says once that the year is not told. */
function withoutOpenYear(from: string, to: string): string {
  return /^X+-/u.test(from) && /^X+-/u.test(to) ? sayPoint(from).replace(' (year open)', '') : sayPoint(from)
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'fourth quarter',
  40: 'first half',
  41: 'second half',
}

function sayPoint(edtf: string): string {
  const about = /[~%]$/.test(edtf) ? 'about ' : ''
  const doubt = /[?%]$/.test(edtf) ? ' (uncertain)' : ''
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-')
  if (/^\d{3}X$/.test(year)) return `${about}the ${year.slice(0, 3)}0s${doubt}`
  const monthName = month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month)
  const shownYear = /^X+$/.test(year) ? '(year open)' : year
  return (
    about +
    [day === undefined ? undefined : String(Number(day)), monthName, shownYear]
      .filter((part) => part !== undefined)
      .join(' ') +
    doubt
  )
}
