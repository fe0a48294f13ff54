/** The table the bench prints: what was measured, the figure, the target beside it, and whether it holds. */
export interface Row {
  what: string
  figure: string
  /** Empty where there is no target: the figure is for the reader. */
  target?: string
  holds?: boolean
}

export const ms = (value: number): string => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`)
export const times = (value: number): string => `${value.toFixed(2)}x`
export const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`

export function section(title: string, rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.figure, row.target ?? '', verdict(row)])
  const head = [title, 'measured', 'target', '']
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((line) => (line[column] ?? '').length)))
  const line = (parts: readonly string[]): string =>
    parts
      .map((part, column) => part.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line), ''].join('\n')
}

/** A ratio that must not be larger. */
export const atMost = (what: string, ratio: number, most: number): Row => ({
  what,
  figure: times(ratio),
  target: `<= ${most}x`,
  holds: ratio <= most,
})

const verdict = (row: Row): string => (row.holds === undefined ? '' : row.holds ? 'holds' : 'MISSED')
