/** Around the words of a footnote inside a text that is compared: ⁅ ⁆. */
export const noteOpens = '\u2045'
export const noteCloses = '\u2046'
