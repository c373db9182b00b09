// Line feeds and tabs lay out what is printed; all other control characters tell a terminal what to do.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
const PICTURES = 0x2400
const PICTURE_OF_DELETE = '\u2421'

/**
 * Words of a report for a terminal: what would move its cursor, set its title or hide a line is shown as a sign (␛) and
 * not obeyed.
 */
export function showControls(text: string): string {
  return text.replace(CONTROLS, (control) => {
    const code = control.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(PICTURES + code) : code === 0x7f ? PICTURE_OF_DELETE : '\ufffd'
  })
}
