// What shows no sign of its own: controls, marks that turn the direction of writing, zero-width signs, tags, variation
// selectors of the supplement.
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/**
 * Words of a report for a program that reads them as text: what no person would see on the page is shown as its number,
 * so that nothing is whispered past the analyst.
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (sign) => `‹U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`)
}
