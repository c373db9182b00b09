/** A line of a small PDF: where it stands, in points from the lower left, the size of its type, its words. */
export type SetLine = readonly [left: number, base: number, size: number, words: string]

/** A picture for a page of its own: grey, a byte a point, in rows from the top. */
export interface SetPicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/**
 * A PDF of these pages, each of lines set in Helvetica or of a picture that fills it; `labels` names its pages from
 * that number on.
 */
export function smallPdf(pages: readonly (readonly SetLine[] | SetPicture)[], labels?: string): Buffer {
  const objects: Buffer[] = []
  const add = (...parts: readonly (string | Uint8Array)[]) =>
    objects.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))
  const numberOf = (page: number) => 4 + page * 3
  add(`<< /Type /Catalog /Pages 2 0 R ${labels === undefined ? '' : `/PageLabels << /Nums [0 << ${labels} >>] >>`} >>`)
  add(`<< /Type /Pages /Kids [${pages.map((_, at) => `${numberOf(at)} 0 R`).join(' ')}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [at, page] of pages.entries()) {
    const number = numberOf(at)
    const isPicture = 'grey' in page
    const content = isPicture
      ? 'q 600 0 0 800 0 0 cm /P Do Q'
      : page
          .map(
            ([left, base, size, words]) =>
              `BT /F ${size} Tf ${left} ${base} Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET`,
          )
          .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${number + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /P ${number + 2} 0 R >> >> >>`,
    )
    add(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`)
    if (isPicture)
      add(
        `<< /Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${page.grey.length} >>\nstream\n`,
        page.grey,
        '\nendstream',
      )
    else add('null')
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  }
  const table = parts.reduce((sum, part) => sum + part.length, 0)
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
