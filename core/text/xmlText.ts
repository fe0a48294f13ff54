/** Text on its way into XML: the parts of a Word file, a sheet of tasks. */

/** What needs a closer look: control characters, signs nobody sees, halves of surrogate pairs, non-characters. */
const SUSPICIOUS = /[\u0000-\u001f\u00ad\u200b-\u200f\u2060\ud800-\udfff\ufeff\ufffe\uffff]/

/** Vietnamese and usual punctuation: composed and legal as it stands. Most text, so it is told apart first. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/

/**
 * Text as Word may hold it: precomposed letters (NFC) and only characters XML allows. A tab becomes a space, since every
 * place of a plan has its own column; `\n` is kept and becomes a line break. Soft hyphens, zero-width signs and byte order marks are dropped: a
 * word with one inside is found by no search.
 */
export function legalText(text: string): string {
  if (PLAIN.test(text)) return text
  const composed = text.normalize('NFC')
  if (!SUSPICIOUS.test(composed)) return composed
  return composed
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, '')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Legal text inside an XML element or an attribute. */
export const escapeXml = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] ?? character) : text
