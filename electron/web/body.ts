import type { IncomingMessage } from 'node:http'

/** Enough for a file of 20 MB in base64 and for an annex of 50,000 rows. */
export const largestBody = 40_000_000 // bytes
/** A Word file with pictures, or a PDF, of 100 MB in base64. */
export const largestFileBody = 140_000_000 // bytes

type Body = { kind: 'json'; value: unknown } | { kind: 'too-large' } | { kind: 'not-json' }

/** Reads a request to its end, so that the answer arrives; keeps nothing of one that is too large. */
export async function readBody(request: IncomingMessage, largest = largestBody): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > largest) {
    request.resume()
    return { kind: 'too-large' }
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largest) return { kind: 'too-large' }
    chunks.push(chunk)
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') }
  } catch {
    return { kind: 'not-json' }
  }
}
