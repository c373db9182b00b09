const SOFT_HYPHENS = /\u00ad/gu
const CURLY_SINGLE = /[‘’‛`´]/gu
const CURLY_DOUBLE = /[“”„‟]|''|``/gu

/** One form for look-ups: lower case, digits as 0, straight quotes, no soft hyphens. */
export function wordKey(form: string): string {
  return plainForm(form).toLowerCase().replace(/\d/gu, '0')
}

function plainForm(form: string): string {
  if (isPlain(form)) return form
  return form.replace(SOFT_HYPHENS, '').replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"')
}

function isPlain(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code > 126 || code === 39 || code === 96) return false
  }
  return true
}

/** The outline of a word: “McDonald’s” → AaAa’a, “S-400” → A-0. */
function outline(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, (match) => (match.length > 1 ? 'AA' : 'A'))
    .replace(/[\p{Ll}\p{M}]+/gu, 'a')
    .replace(/\p{Lo}+/gu, 'o')
    .replace(/\d+/gu, (match) => (match.length > 4 ? '00000' : '0'.repeat(match.length)))
    .slice(0, 12)
}

/** Rows of the beginnings, endings and outline of a word in a table of this many rows. */
export function partRows(form: string, rows: number): number[] {
  const plain = plainForm(form)
  const key = plain.toLowerCase().replace(/\d/gu, '0')
  const shape = outline(plain)
  const parts = [`=${key}`, `#${shape}`, `${key.length > 8 ? 8 : key.length}.${/^\p{Lu}/u.test(plain) ? 'A' : ''}`]
  for (let length = 1; length <= 4; length++) {
    parts.push(`<${key.slice(0, length)}`, `>${key.slice(-length)}`)
  }
  parts.push(`>${key.slice(-5)}`, `>${key.slice(-3)}#${shape.slice(0, 2)}`)
  return parts.map((part) => hashText(part) % rows)
}

/** FNV-1a over the UTF-16 units, well mixed; never negative. */
export function hashText(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
