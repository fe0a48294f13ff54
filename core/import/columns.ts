/** A line of a page with two columns, cut where the gap is. */
export function columnsOf(text: string): string[] {
  return text.split(/\t+|\s{3,}/).filter((cell) => cell !== '')
}
