/** A PDF written by hand: lines in plain letters, a picture, a lock, a table that points wrong. For tests of what is refused. */
export interface PdfParts {
  /** On every page; in letters without marks: the fonts every reader has know no more. */
  lines: readonly string[]
  picture?: boolean
  /** Its font has shapes by number and no table of the letters they draw; the lines are those numbers, two bytes each. */
  unnamed?: boolean
  /** Says it is locked with a password nobody gave. */
  encrypted?: boolean
  /** Signatures put on the first page, each with a face that shows these words at this place; or other things laid over it. */
  stamps?: readonly { text: string; x: number; y: number; kind?: keyof typeof laidOver }[]
  /** The page and what lies on it are drawn on their side, and shown upright. */
  lying?: boolean
  /** One unless told. */
  pages?: number
  /** Pages, from 1, for which the file's table names a place where they do not begin. */
  misplaced?: readonly number[]
}

const laidOver = {
  signature: '/Subtype /Widget /FT /Sig',
  field: '/Subtype /Widget /FT /Tx /DA (/F1 12 Tf 0 g)',
  typed: '/Subtype /FreeText /DA (/F1 12 Tf 0 g)',
  note: '/Subtype /Text',
}

export function aPdf({
  lines,
  picture,
  unnamed,
  encrypted,
  stamps = [],
  lying = false,
  pages = 1,
  misplaced = [],
}: PdfParts): Uint8Array {
  const text = lines
    .map((line, index) =>
      lying
        ? `BT /F1 12 Tf 0 1 -1 0 ${72 + index * 18} 72 Tm (${line}) Tj ET`
        : `BT /F1 12 Tf 72 ${770 - index * 18} Td (${line}) Tj ET`,
    )
    .join('\n')
  const content = picture ? `${text}\nq 500 0 0 700 50 50 cm /I1 Do Q` : text
  /** The first of them stands behind the pages. */
  const firstFace = 7 + pages
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${lying ? 90 : 0} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I1 6 0 R >> >> >>`
  const faces = stamps.flatMap(({ text: words, x, y, kind = 'signature' }, index) => {
    const face = `BT /F1 12 Tf 1 0 0 1 2 5 Tm (${words}) Tj ET`
    const place = lying ? [x - 15, y - 2, x + 5, y + 198] : [x - 2, y - 5, x + 198, y + 15]
    return [
      `<< /Type /Annot ${laidOver[kind]} /T (Chu ky ${index}) /Contents (${words}) /F 4 /Rect [${place.join(' ')}] /AP << /N ${firstFace + index * 2 + 1} 0 R >> >>`,
      `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] ${lying ? '/Matrix [0 1 -1 0 0 0] ' : ''}/Resources << /Font << /F1 5 0 R >> >> /Length ${face.length} >>\nstream\n${face}\nendstream`,
    ]
  })
  const signed = stamps.map((_, index) => `${firstFace + index * 2} 0 R`).join(' ')
  const others = Array.from({ length: pages - 1 }, (_, index) => 8 + index)
  const kids = [3, ...others].map((id) => `${id} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    stamps.length > 0 ? page.replace('/Type /Page ', `/Type /Page /Annots [${signed}] `) : page,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    unnamed ? shapesAlone : '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    picture ? dot : 'null',
    `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
    ...others.map(() => page),
    ...faces,
  ]
  const wrong = new Set(misplaced.map((number) => (number === 1 ? 3 : 6 + number)))
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const [index, place] of places.entries()) {
    file += `${String(wrong.has(index + 1) ? place + 1 : place).padStart(10, '0')} 00000 n \n`
  }
  const lock = encrypted ? ' /Encrypt 7 0 R /ID [<00> <00>]' : ''
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

const dot =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'

const shapesAlone =
  '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Shapes /Encoding /Identity-H /DescendantFonts [<< /Type /Font ' +
  '/Subtype /CIDFontType2 /BaseFont /AAAAAA+Shapes /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>'
