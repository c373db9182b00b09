const UNUSUAL = /[^\0-\x7f]/g
const WHITE = /\s/
const APOSTROPHES = /[‘’ʼ`´]/
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '‑': '-',
  '–': '-',
}

/**
 * Text without diacritics, with straight apostrophes and plain blanks, letter for letter: offsets stay what they were.
 */
export function foldLetters(text: string): string {
  return text.replace(UNUSUAL, (letter) => {
    if (APOSTROPHES.test(letter)) return "'"
    if (WHITE.test(letter)) return ' '
    return PLAIN[letter] ?? letter.normalize('NFD').charAt(0)
  })
}

const FIRST_WORD = /[\p{L}\p{N}.&+]+/uy

/**
 * The word that begins at a place of a folded text, without the full stop of a sentence: the key under which the shelf
 * files a name.
 */
export function firstWord(folded: string, at: number): string {
  FIRST_WORD.lastIndex = at
  return FIRST_WORD.exec(folded)?.[0].replace(/(?<!\.)\.+$/, '') ?? ''
}
