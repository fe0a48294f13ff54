/** Around the words of a footnote inside a text that is compared: ⁅ ⁆. */
export const noteOpens = '\u2045'
export const noteCloses = '\u2046'

/** For somebody to read: `hội nghị [chú thích: Theo số liệu …]`. */
export const withoutBrackets = (text: string): string =>
  text.includes(noteOpens) ? text.replaceAll(noteOpens, ' [chú thích: ').replaceAll(noteCloses, ']') : text
