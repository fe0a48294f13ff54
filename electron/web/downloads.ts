import { randomBytes } from 'node:crypto'

interface Download {
  fileName: string
  bytes: Uint8Array
}

const kept = 60_000 // ms

/** Finished files waiting for the browser: each address works once, for a minute. */
export class Downloads {
  private readonly waiting = new Map<string, Download>()

  /** The address to fetch it from. */
  offer(file: Download): string {
    const key = randomBytes(24).toString('base64url')
    this.waiting.set(key, file)
    setTimeout(() => this.waiting.delete(key), kept).unref()
    return `/download/${key}`
  }

  take(key: string): Download | null {
    const file = this.waiting.get(key) ?? null
    this.waiting.delete(key)
    return file
  }
}

/** `attachment` with the Vietnamese name whole, and a plain one for old browsers. */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\w .-]/g, '_')
  const encoded = encodeURIComponent(fileName.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
