/** What needs a closer look: control characters, halves of surrogate pairs, non-characters. */
const SUSPICIOUS = /[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** Vietnamese and usual punctuation: composed and legal as it stands. Most text, so it is told apart first. */
const PLAIN = /^[ -~\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/

/**
 * Text as Word may hold it: precomposed letters (NFC) and only characters XML allows. A tab becomes a space, since every
 * place of a plan has its own column; `\n` is kept and becomes a line break.
 */
export function legalText(text: string): string {
  if (PLAIN.test(text)) return text
  const composed = text.normalize('NFC')
  if (!SUSPICIOUS.test(composed)) return composed
  return composed
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}
