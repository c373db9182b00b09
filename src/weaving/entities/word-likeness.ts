import { distance } from 'fastest-levenshtein'

/**
 * Letters and groups of letters that languages write differently for one sound, from the press’s ways with Cyrillic,
 * Arabic, Hindi and Chinese names.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|ş|š/g, 'S'],
  [/tch|tsch|ch|cz|č/g, 'C'],
  [/kh|gh/g, 'h'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ii|iy|yi|ij|ey|ei|ay|ai|y|j/g, 'i'],
  [/ie/g, 'i'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})[hs]$/g, ''],
  [/h(?=[^aiu]|$)/g, ''],
]

/**
 * Given names that neighbours write each in their own way; one name to those who report of them. Source: own list from
 * common knowledge.
 */
const SAME_GIVEN =
  `yevhen evgeny yevgeny evgeni evgenii yevgeni eugene evhen|volodymyr vladimir uladzimir|oleksandr aleksandr alexander alexandr aliaksandr|mykola nikolai nikolay mikalai|serhiy serhii sergei sergey siarhei
dmytro dmitry dmitri dmitrii dzmitry|andriy andrii andrei andrey|mykhailo mikhail mikhailo|pavlo pavel pavlo|oleksiy oleksii alexei aleksei alexey|iryna irina|olena elena yelena alena|kateryna ekaterina yekaterina katsiaryna
yuriy yurii yuri yury iouri|petro pyotr petr|hryhoriy hryhorii grigory grigori|oleh oleg aleh|ihor igor|vasyl vasily vasili vasiliy|stanislav stanislau|kyrylo kirill kiril|anatoliy anatolii anatoly anatoli|valeriy valerii valery valeri
viktor victor|nataliya natalia nataliia natalya|tetiana tatyana tatiana|yuliya yulia julia yuliia|mariya maria mariia|denys denis|artem artyom|yehor egor yegor|svitlana svetlana`
    .split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/))
const GIVEN = new Map(SAME_GIVEN.flatMap((row, at) => row.map((name) => [name, at] as const)))

/** “Yevhen” and “Evgeny”: one given name in two languages. */
function isSameGiven(a: string, b: string): boolean {
  const known = GIVEN.get(a)
  return known !== undefined && known === GIVEN.get(b)
}

const heard = new Map<string, string>()

/** How a name sounds, roughly: sergei, sergey and serguei are one. */
export function soundOf(word: string): string {
  const known = heard.get(word)
  if (known !== undefined) return known
  const sound = SOUNDS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word)
  heard.set(word, sound)
  return sound
}

/**
 * Likeness of two words of names, 0 to 1: by letters, or by sound where that is nearer. One letter alone is an initial.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (isSameGiven(a, b)) return 0.96
  if (/\d/.test(a) || /\d/.test(b)) return 0
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 0.85 : 0
  const letters = nearness(a, b)
  const [soundA, soundB] = [soundOf(a), soundOf(b)]
  const sounds = soundA === soundB ? 0.96 : nearness(soundA, soundB) * 0.95
  return Math.max(letters, sounds)
}

/** One slip in a short word weighs more than one in a long word; a different first letter weighs more still. */
function nearness(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  const slips = distance(a, b) + (a.charAt(0) === b.charAt(0) ? 0 : 0.5)
  return Math.max(0, 1 - slips / Math.max(length, 3))
}
