/** A PDF of one page written by hand: lines in plain letters, a picture, a lock. For tests of what is refused. */
export interface PdfParts {
  /** In letters without marks: the fonts every reader has know no more. */
  lines: readonly string[]
  picture?: boolean
  /** Says it is locked with a password nobody gave. */
  encrypted?: boolean
}

export function aPdf({ lines, picture, encrypted }: PdfParts): Uint8Array {
  const text = lines.map((line, index) => `BT /F1 12 Tf 72 ${770 - index * 18} Td (${line}) Tj ET`).join('\n')
  const content = picture ? `${text}\nq 500 0 0 700 50 50 cm /I1 Do Q` : text
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I1 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`
  const lock = encrypted ? ' /Encrypt 7 0 R /ID [<00> <00>]' : ''
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
