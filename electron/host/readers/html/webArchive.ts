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
  const all = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')
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
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'))
  const plain =
    encoding === 'quoted-printable'
      ? body
          .replace(/=[ \t]*\n/g, '')
          .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : body
  return new Uint8Array(Buffer.from(plain, 'latin1'))
}
