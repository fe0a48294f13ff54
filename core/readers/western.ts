/**
 * Windows' Western code page, by its table (https://encoding.spec.whatwg.org/index-windows-1252.txt): the decoders of
 * several versions of Node read its bytes 0x80 to 0x9f as Latin-1, and quotation marks and dashes were lost.
 */

/** 0x80 to 0x9f; a byte that stands for no letter is the control of its number. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** One byte is one letter. */
export const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => high.charAt(sign.charCodeAt(0) - 0x80))
