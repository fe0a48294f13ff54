import { type Finding, severityNames } from '../../core/checks/shape/finding.ts'
import { sameFacts } from '../../core/checks/shape/sameFact.ts'
import type { Terminal } from './terminal.ts'

/** One fact a line, with its other places: `Lỗi STR-04 [block/b7] Điểm b) bị đánh hai lần. “b) Thông tin…”`. */
export function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  for (const { first, others } of sameFacts(findings)) {
    const { severity, rule, place, message, excerpt } = first
    const more = others.length > 0 ? ` (và ${others.length} chỗ: ${others.map((other) => other.place).join(', ')})` : ''
    terminal.err(
      `${severityNames[severity]} ${rule} [${place}] ${message}${excerpt ? ` “${shortened(excerpt)}”` : ''}${more}\n`,
    )
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')
