/** A number for a text, from its letters alone: 53 bits, so that two texts of one number are not met with. */
export function keyNumber(text: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    low = Math.imul(low ^ letter, 0x01000193)
    high = Math.imul(high ^ letter, 0x85ebca6b) ^ (high >>> 13)
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0)
}

/** A key by which members of one part find one another: even. */
export function partKey(text: string): number {
  return Math.floor(keyNumber(text) / 2) * 2
}

/** A key by which something else is looked up: odd. */
export function lookKey(text: string | number): number {
  return Math.floor((typeof text === 'number' ? text : keyNumber(text)) / 2) * 2 + 1
}

export const isPartKey = (key: number): boolean => key % 2 === 0
