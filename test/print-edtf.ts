import type { Edtf, EdtfDate, EdtfEnd, EdtfRun } from '../src/language/edtf/edtf.js'

/** The one text of an EDTF date: `parseEdtf(printEdtf(date))` gives the date again. */
export function printEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case 'date':
      return printDate(edtf)
    case 'interval':
      return `${printEnd(edtf.from)}/${printEnd(edtf.to)}`
    case 'one of':
      return `[${edtf.members.map(printMember).join(',')}]`
    case 'all of':
      return `{${edtf.members.map(printMember).join(',')}}`
  }
}

function printEnd(end: EdtfEnd): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : printDate(end)
}

function printMember(member: EdtfDate | EdtfRun): string {
  if (member.kind === 'date') return printDate(member)
  return `${member.from ? printDate(member.from) : ''}..${member.to ? printDate(member.to) : ''}`
}

/** Marks shared from the year on are written once, to the right; marks of single parts to their left. */
function printDate({ year, month, day, time }: EdtfDate): string {
  const parts = [year, month, day].filter((part) => part !== null)
  const differing = parts.findIndex((part) => part.qualifier !== year.qualifier)
  const shared = differing < 0 ? parts.length : differing
  return (
    parts
      .map((part, at) => {
        if (at < shared) return part.digits + (at === shared - 1 ? part.qualifier : '')
        return part.qualifier + part.digits
      })
      .join('-') + time
  )
}
