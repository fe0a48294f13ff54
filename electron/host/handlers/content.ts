/** The bytes of a file as an operation gets it: themselves, or base64 where the line carries text only. */
export const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'base64') : content
