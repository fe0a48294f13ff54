/** FNV-1a, 32 bits, as eight hexadecimal digits: short and the same everywhere; not a secret. */
export function shortHash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
