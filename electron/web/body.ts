import type { IncomingMessage } from 'node:http'
import { base64Length, largestPlanFile } from '../../core/planFiles.ts'
import { jsonValue } from '../../core/text/json.ts'

/** Enough for a file of 20 MB in base64 and for an annex of 50,000 rows. */
export const largestBody = 40_000_000 // bytes
/** The heaviest file of a plan in base64, with its name. */
export const largestFileBody = base64Length(largestPlanFile) + 4096 // bytes

type Body = { kind: 'json'; value: unknown } | { kind: 'too-large' } | { kind: 'not-json' }

/** Reads a request to its end, so that the answer arrives; keeps nothing of one that is too large. */
export async function readBody(request: IncomingMessage, largest = largestBody): Promise<Body> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > largest) {
    request.resume()
    return { kind: 'too-large' }
  }
  // An announced length has its room at once: a heavy file is not held a second time while its pieces are joined.
  const room = announced > 0 ? Buffer.allocUnsafe(announced) : null
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    const piece: Uint8Array = chunk
    if (size + piece.length > largest) return { kind: 'too-large' }
    if (room) room.set(piece, size)
    else pieces.push(piece)
    size += piece.length
  }
  const text = (room?.subarray(0, size) ?? Buffer.concat(pieces)).toString('utf8')
  const value = jsonValue(text || '{}')
  return value === undefined ? { kind: 'not-json' } : { kind: 'json', value }
}
