/** What readers use of the platform. The same in Node and in a browser; named here because this room has the types of neither. */

declare class TextDecoder {
  /** @throws RangeError where the encoding is unknown. */
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  /** @throws TypeError with `fatal`, where the bytes are not of this encoding. */
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}

/** Base64 to one character a byte. @throws where the text is no base64. */
declare function atob(base64: string): string
