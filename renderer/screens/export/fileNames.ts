/** The name without the ending the format gives. */
export const withoutEnding = (name: string): string => name.replace(/\.(docx|pdf|txt)$/i, '')

/** `KH dân chủ` → `KH dân chủ (2)` → `KH dân chủ (3)`. */
export function nextName(name: string): string {
  const numbered = /^(.*) \((\d+)\)$/.exec(name)
  return numbered ? `${numbered[1]} (${Number(numbered[2]) + 1})` : `${name} (2)`
}
