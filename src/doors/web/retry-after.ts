/** `Retry-After` in milliseconds from now: seconds, or a day and time; null where it says neither. */
export function retryAfter(stated: string | null, now: Date): number | null {
  if (stated === null) return null
  if (/^\s*\d+\s*$/.test(stated)) return Number(stated) * 1000
  const moment = Date.parse(stated)
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime())
}
