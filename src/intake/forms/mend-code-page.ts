import iconv from 'iconv-lite'

/**
 * Node 20 reads the high bytes of windows-1252 as control characters: “ ” € and — of mails come out as such and are put
 * right.
 */
export function mendCodePage(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => iconv.decode(Buffer.from([sign.charCodeAt(0)]), 'windows-1252'))
}
