/**
 * A page and its pictures in one file, as a mail (MHTML): what Word saves as "single file web page", and what law portals hand out
 * as ".doc". Only its first page of HTML is read.
 */

/** Whether text begins like one. */
export const looksLikeArchive = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}?(?:MIME-Version|Content-Type):/i.test(head.replaceAll('\r\n', '\n')) &&
  /multipart\/(?:related|alternative|mixed)|text\/html/i.test(head)

/** The bytes of the page; null where there is none. */
export function pageOfArchive(bytes: Uint8Array): Uint8Array | null {
  const all = latin1(bytes).replaceAll('\r\n', '\n')
  const [, boundary] = /boundary\s*=\s*"?([^"\n;]+)"?/i.exec(all.slice(0, 4000)) ?? []
  const parts = boundary === undefined ? [all] : all.split(`--${boundary}`)
  for (const part of parts) {
    const end = part.search(/\n\n/)
    const head = part.slice(0, end)
    if (end < 0 || !/Content-Type:\s*text\/html/i.test(head)) continue
    return decoded(part.slice(end + 2), /Content-Transfer-Encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '')
  }
  return null
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return bytesOfBase64(body)
  const plain =
    encoding === 'quoted-printable'
      ? body
          .replace(/=[ \t]*\n/g, '')
          .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : body
  return Uint8Array.from(plain, (char) => char.charCodeAt(0) & 0xff)
}

/** One character a byte, in pieces that a call can take. */
function latin1(bytes: Uint8Array): string {
  const piece = 8192
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return text
}

/** Line ends and strange signs count for nothing; behind the first `=` there is nothing. */
function bytesOfBase64(text: string): Uint8Array {
  const letters = (text.split('=')[0] ?? '').replace(/[^A-Za-z0-9+/]/g, '')
  // One letter alone is no byte; what is left of a cut file is read.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0))
}
